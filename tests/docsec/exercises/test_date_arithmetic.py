"""M4: known examples, and every key against counting day by day."""

from datetime import date

import pytest

from docsec.exercises.date_arithmetic import DateArithmetic, Question
from docsec.model.prompt import Typed
from scripts.item_keys import agrees


@pytest.mark.parametrize(
    ("task", "answer"),
    [
        (
            DateArithmetic.Task(Question.AGE, (date(2008, 2, 29), date(2026, 2, 28))),
            17,
        ),
        (
            DateArithmetic.Task(Question.CENTURY, (date(2026, 6, 15),), (74, 8, 12)),
            1974,
        ),
        (
            DateArithmetic.Task(Question.STAY, (date(2026, 2, 27), date(2026, 3, 1))),
            3,
        ),
        (
            DateArithmetic.Task(Question.FALSE_ALARMS, (), (10_000, 1000, 90, 2)),
            200,
        ),
        (DateArithmetic.Task(Question.TRUE_SHARE, (), (10_000, 1000, 90, 2)), 4),
    ],
)
def test_examples(played, task, answer) -> None:
    assert agrees("date_arithmetic", task, DateArithmetic.Key(answer))
    key = DateArithmetic.Key(answer)
    typed = [Typed(values={"number": str(answer)})]
    assert played("date_arithmetic", task, key, typed)[0].credit == 1


def test_a_share_may_be_off_by_one(played) -> None:
    task = DateArithmetic.Task(Question.TRUE_SHARE, (), (10_000, 1000, 90, 2))
    key = DateArithmetic.Key(4, 1)
    for typed, due in (("\u0665", 1), ("6", 0), ("", 0)):
        answer = [Typed(values={"number": typed})]
        assert played("date_arithmetic", task, key, answer)[0].credit == due


def test_keys_are_right(played) -> None:
    asked = set()
    for seed in range(300):
        made = DateArithmetic.make(seed, 1.0)
        asked.add(made.task.question)
        assert agrees("date_arithmetic", made.task, made.key)
        solved = DateArithmetic.solve(made.task, made.key)
        assert played("date_arithmetic", made.task, made.key, solved)[0].credit == 1
    assert asked == set(Question)


def test_easy_ones_ask_for_ages_and_years_only() -> None:
    asked = {DateArithmetic.make(seed, 0.0).task.question for seed in range(40)}
    assert asked == {Question.AGE, Question.CENTURY}
