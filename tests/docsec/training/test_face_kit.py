"""Faces with consent: kept, paired, withdrawn, never exported without it."""

import numpy as np
import pytest
from sqlalchemy import func, select

from docsec.errors import OptionError, StoreError
from docsec.model.prompt import Judged
from docsec.records import schema
from docsec.scoring.score import Standing
from docsec.training.face_kit import (
    CONSENT,
    SHOTS,
    FaceKit,
    Sitter,
    Use,
    is_enough,
    look_alikes,
    same_pairs,
)

STATION = frozenset({Use.STATION})


@pytest.fixture
def kit(room):
    return FaceKit(room.database, clock=room.clock)


def somebody(kit, *, shots=2, uses=STATION, age=30, sex="F", cover="none"):
    one = kit.agree("Avin", sex=sex, age=age, cover=cover, language="ckb", uses=uses)
    rng = np.random.default_rng(age)
    for _ in range(shots):
        kit.add_shot(one, rng.integers(0, 255, (90, 70, 3)).astype(np.uint8))
    return one


def test_three_shots_are_taken_and_no_more(kit) -> None:
    one = somebody(kit, shots=3)
    (found,) = kit.sitters()
    assert (found.id, found.shots, found.sex) == (one, len(SHOTS), "F")
    assert kit.shot(one, 2).shape == (90, 70, 3)
    with pytest.raises(StoreError, match="no more"):
        kit.add_shot(one, np.zeros((9, 7, 3), np.uint8))
    with pytest.raises(StoreError, match="no such"):
        kit.shot(one, 3)


@pytest.mark.parametrize(("name", "uses"), [(" ", STATION), ("Avin", frozenset())])
def test_nobody_is_added_without_a_consent(kit, name, uses) -> None:
    assert len(CONSENT) == 4
    with pytest.raises(StoreError, match="consent"):
        kit.agree(name, sex="F", age=30, cover="none", language="ar", uses=uses)


def test_a_stranger_is_not_photographed(kit) -> None:
    with pytest.raises(StoreError):
        kit.add_shot("nobody", np.zeros((9, 7, 3), np.uint8))


def test_withdrawing_deletes_every_photograph(room, kit) -> None:
    one = somebody(kit)
    kit.withdraw(one)
    assert kit.sitters() == ()
    with room.database.transaction() as connection:
        left = connection.execute(select(func.count()).select_from(schema.shots))
        assert left.scalar() == 0


def test_pairs_of_consenting_people_count_as_skill(kit, played) -> None:
    one, other = somebody(kit, age=30), somebody(kit, age=31)
    made = kit.pair((one, 0), (other, 1))
    score, asked = played("face_pair", made.task, made.key, [Judged(value=2)])
    assert (score.credit, score.standing) == (1, Standing.COUNTS)
    assert asked[0].notices == ()
    assert not kit.pair((one, 0), (one, 1)).key.is_other


def test_nothing_leaves_without_consent(kit) -> None:
    somebody(kit)
    (found,) = kit.sitters()
    with pytest.raises(OptionError, match="did not agree"):
        kit.export(found)


def test_who_agreed_may_travel(kit) -> None:
    somebody(kit, uses=frozenset(Use))
    (found,) = kit.sitters()
    assert len(kit.export(found)) == 2


def sitter(name, sex, age, cover="none", shots=3):
    return Sitter(name, sex, age, cover, STATION, shots)


def test_look_alikes_are_of_one_sex_and_a_like_age() -> None:
    people = [
        sitter("a", "F", 30, "hijab"),
        sitter("b", "F", 38, "hijab"),
        sitter("c", "F", 31),
        sitter("d", "M", 30),
        sitter("e", "F", 60),
    ]
    assert look_alikes(people) == (("a", "b"), ("a", "c"), ("b", "c"))


def test_same_pairs_are_of_the_document_and_another_shot() -> None:
    people = [sitter("a", "F", 30), sitter("b", "M", 30, shots=1)]
    assert list(same_pairs(people)) == [("a", 0, 1), ("a", 0, 2)]


def test_too_few_people_are_no_exam() -> None:
    assert not is_enough([sitter(str(n), "F", 30) for n in range(59)])
    assert is_enough([sitter(str(n), "F", 30) for n in range(60)])
