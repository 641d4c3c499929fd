"""Every answer is kept when it is given, and a sitting goes on where it stopped."""

import pytest
from sqlalchemy import update

from docsec.errors import StoreError
from docsec.exercises import exercises, run
from docsec.exercises.mrz_comparison import MrzComparison
from docsec.model.prompt import Chosen, Ordered
from docsec.records import schema
from docsec.training.journal import Asked, Occasion


def finished(room, learner, asked, answer, occasion=Occasion.PRACTICE):
    task, key = asked
    sitting = room.journal.begin(learner.id, task, occasion=occasion)
    sitting.add(answer)
    sitting.finish(task.kind.mark(task.task, key, sitting.answers))
    return sitting


def test_an_answer_outlives_the_program(room, learner, asked) -> None:
    answer = Chosen(ids=("b",), elapsed_ms=4200)
    room.journal.begin(learner.id, asked[0], occasion=Occasion.PRACTICE).add(answer)
    room.reopen()
    (sitting,) = room.journal.unfinished(learner.id)
    assert sitting.answers == [answer]
    assert sitting.asked == asked[0]


def test_it_goes_on_where_it_stopped(room, learner) -> None:
    kind = exercises["stamp_timeline"]
    made = kind.make(3, 0.5)
    order, step = kind.solve(made.task, made.key)
    asked = Asked("stamp_timeline", made.task, seed=3, difficulty=0.5)
    room.journal.begin(learner.id, asked, occasion=Occasion.PRACTICE).add(order)
    room.reopen()

    (sitting,) = room.journal.unfinished(learner.id)
    playing = run(kind, sitting.asked.task, stored=sitting.answers)
    assert next(playing).id == "impossible"
    sitting.add(step)
    with pytest.raises(StopIteration) as end:
        playing.send(step)
    again = kind.make(sitting.asked.seed, sitting.asked.difficulty)
    sitting.finish(kind.mark(again.task, again.key, end.value.value))
    assert room.journal.unfinished(learner.id) == ()
    (past,) = room.journal.history(learner.id)
    assert past.result.credit == 1


def test_options_are_kept_for_the_next_time(room, learner) -> None:
    made = MrzComparison.make(1, 0.5, clean_share=0.2)
    asked = Asked("mrz_comparison", made.task, seed=1, options=(("clean_share", 0.2),))
    room.journal.begin(learner.id, asked, occasion=Occasion.BURST)
    (sitting,) = room.journal.unfinished(learner.id)
    assert sitting.asked.options == (("clean_share", 0.2),)


def test_history_tells_what_it_was_worth(room, learner, asked, clock) -> None:
    finished(room, learner, asked, Chosen(ids=("a",), elapsed_ms=9000))
    clock.move(days=2)
    finished(room, learner, asked, Chosen(ids=("b",)), Occasion.LESSON)
    first, second = room.journal.history(learner.id)
    assert (first.result.credit, second.result.credit) == (1, 0)
    assert (first.spent_s, first.occasion) == (9, Occasion.PRACTICE)
    assert first.family is asked[0].kind.family
    since = clock.now.replace(hour=0)
    assert [one.id for one in room.journal.history(learner.id, since=since)] == [
        second.id
    ]


def test_learners_see_their_own_only(room, learner, asked) -> None:
    other = room.roll.enrol("Omar", "1234")
    finished(room, learner, asked, Chosen(ids=("a",)))
    assert room.journal.history(other.id) == ()
    assert room.journal.count(learner.id) == {"single_choice": 1}
    assert room.journal.count(other.id) == {}


def test_without_a_score_it_waits_for_its_marker(room, learner, asked) -> None:
    sitting = room.journal.begin(learner.id, asked[0], occasion=Occasion.EXAM)
    sitting.add(Chosen(ids=("a",)))
    sitting.finish(None)
    (past,) = room.journal.history(learner.id)
    assert past.result is None


def test_an_answer_cannot_be_changed(room, learner, asked) -> None:
    sitting = room.journal.begin(learner.id, asked[0], occasion=Occasion.EXAM)
    sitting.add(Chosen(ids=("a",)))
    with pytest.raises(StoreError), room.database.transaction() as connection:
        connection.execute(update(schema.answers).values(body="{}"))
    with pytest.raises(StoreError):
        room.journal.keep(sitting.sequence, 0, Ordered())
