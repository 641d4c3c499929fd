"""Facts come back when they should, and never later than in ninety days."""

from datetime import timedelta

import pytest

from docsec.training.facts import MOST_DAYS, Facts, rating


@pytest.fixture
def facts(room):
    return Facts(room.database)


def test_the_intervals_are_those_of_fsrs_until_the_cap(facts, learner, clock) -> None:
    # Always right at retention 0.90: 10 minutes, 2, 11, 46, then 163 capped.
    days = []
    for _ in range(6):
        due = facts.review(learner.id, "q1", 1.0, clock.now)
        days.append((due - clock.now) / timedelta(days=1))
        clock.now = due
    assert days[0] == pytest.approx(10 / 24 / 60)
    assert [round(one) for one in days[1:]] == [2, 11, 46, MOST_DAYS, MOST_DAYS]


def test_what_was_wrong_comes_back_soon(facts, learner, clock) -> None:
    facts.review(learner.id, "q1", 1.0, clock.now)
    clock.move(days=3)
    again = facts.review(learner.id, "q1", 0.0, clock.now)
    assert again - clock.now < timedelta(days=1)


def test_what_is_due_comes_first_overdue_first(facts, learner, room, clock) -> None:
    facts.review(learner.id, "late", 1.0, clock.now)
    clock.move(minutes=5)
    facts.review(learner.id, "later", 1.0, clock.now)
    assert facts.due(learner.id, clock.now) == ()
    clock.move(hours=1)
    assert facts.due(learner.id, clock.now) == ("late", "later")
    assert facts.known(learner.id) == {"late", "later"}
    other = room.roll.enrol("Omar", "1234")
    assert facts.due(other.id, clock.now) == ()


@pytest.mark.parametrize(
    ("credit", "name"), [(1, "Good"), (0.9, "Hard"), (0.5, "Hard"), (0.4, "Again")]
)
def test_credit_in_the_words_of_fsrs(credit, name) -> None:
    assert rating(credit).name == name
