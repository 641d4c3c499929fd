"""F5: alone, together, alone again."""

import pytest

from docsec.exercises.two_officers import TwoOfficers
from docsec.model.prompt import Judged


@pytest.fixture(scope="module")
def made():
    return TwoOfficers.make(7, 0.2, pairs=2)


def right(is_other: bool) -> Judged:
    return Judged(value=2 if is_other else -2)


def wrong(is_other: bool) -> Judged:
    return right(not is_other)


def test_three_turns_together_and_two_afterwards(played, made) -> None:
    score, asked = played(
        "two_officers", made.task, made.key, TwoOfficers.solve(made.task, made.key)
    )
    assert len(asked) == 2 * 3 + 2 * 2
    assert score.credit == 1
    assert len(score.trials) == 2


def test_gains_are_counted_for_each(played, made) -> None:
    answers = []
    for is_other in made.key.together:
        answers += [wrong(is_other), right(is_other), right(is_other)]
    for is_other in made.key.afterwards:
        answers += [right(is_other), wrong(is_other)]
    score, _ = played("two_officers", made.task, made.key, answers)
    figures = dict(score.figures)
    assert figures["gain of the first officer"] == 1
    assert figures["gain of the second officer"] == -1
    assert figures["together"] == 1


def test_nobody_comes_twice(made) -> None:
    assert len(made.pictures) == 8
