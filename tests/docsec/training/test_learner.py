"""Names and PINs on a shared machine."""

import pytest
from sqlalchemy import func, select

from docsec.errors import StoreError
from docsec.model.prompt import Chosen
from docsec.records import schema
from docsec.training.journal import Occasion
from docsec.training.learner import WrongPinError


def test_a_learner_is_let_in_by_the_pin(room, learner) -> None:
    assert room.roll.sign_in(learner.id, "4711") == learner
    assert room.roll.learners() == (learner,)


def test_the_pin_is_kept_as_a_hash_only(room, learner) -> None:
    with room.database.transaction() as connection:
        kept = connection.execute(select(schema.learners.c.pin)).scalar()
    assert kept.startswith("$argon2id$")
    assert "4711" not in kept


def test_five_wrong_pins_and_a_minute_passes(room, learner, clock) -> None:
    for _ in range(5):
        with pytest.raises(WrongPinError, match="is wrong"):
            room.roll.sign_in(learner.id, "0000")
    with pytest.raises(WrongPinError, match="Wait a minute"):
        room.roll.sign_in(learner.id, "4711")
    room.reopen()
    with pytest.raises(WrongPinError, match="Wait a minute"):
        room.roll.sign_in(learner.id, "4711")
    clock.move(seconds=61)
    assert room.roll.sign_in(learner.id, "4711") == learner


def test_a_right_pin_forgets_the_wrong_ones(room, learner) -> None:
    for pin in ("0000",) * 4 + ("4711",) + ("0000",) * 4:
        if pin == "4711":
            room.roll.sign_in(learner.id, pin)
        else:
            with pytest.raises(WrongPinError, match="is wrong"):
                room.roll.sign_in(learner.id, pin)
    assert room.roll.sign_in(learner.id, "4711") == learner


@pytest.mark.parametrize(
    ("name", "pin"), [("Omar", "123"), ("Omar", "12a4"), (" ", "1234")]
)
def test_what_is_no_name_or_pin_is_refused(room, name, pin) -> None:
    with pytest.raises(StoreError):
        room.roll.enrol(name, pin)


def test_a_stranger_is_not_let_in(room) -> None:
    with pytest.raises(StoreError, match="Nobody"):
        room.roll.sign_in("nobody", "4711")


def test_a_trainer_gives_another_pin(room, learner) -> None:
    room.roll.set_pin(learner.id, "8888")
    assert room.roll.sign_in(learner.id, "8888") == learner


def test_classes_hold_their_members(room, learner) -> None:
    opened = room.roll.open_class("March", "basic")
    room.roll.join(opened.id, learner.id)
    room.roll.join(opened.id, learner.id)
    (found,) = room.roll.classes()
    assert (found.name, found.course, found.members) == (
        "March",
        "basic",
        (learner.id,),
    )


def test_bookmarks_belong_to_one_learner(room, learner) -> None:
    other = room.roll.enrol("Omar", "1234")
    room.roll.note(learner.id, "lesson b4/1", "page 2")
    room.roll.note(learner.id, "lesson b4/1", "page 3")
    room.reopen()
    assert room.roll.bookmark(learner.id, "lesson b4/1") == "page 3"
    assert room.roll.bookmark(other.id, "lesson b4/1") is None


def test_who_is_removed_leaves_only_nameless_figures(room, learner, asked) -> None:
    sitting = room.journal.begin(learner.id, asked[0], occasion=Occasion.PRACTICE)
    sitting.add(Chosen(ids=("a",)))
    sitting.finish(asked[0].kind.mark(asked[0].task, asked[1], sitting.answers))
    opened = room.roll.open_class("March", "basic")
    room.roll.join(opened.id, learner.id)
    room.roll.note(learner.id, "language", "ckb")
    room.roll.remove(learner.id)

    assert room.roll.learners() == ()
    assert room.roll.classes()[0].members == ()
    with room.database.transaction() as connection:
        rows = connection.execute(select(schema.sittings.c.learner)).scalars().all()
        answers = connection.execute(select(func.count()).select_from(schema.answers))
        assert (rows, answers.scalar()) == ([None], 0)
