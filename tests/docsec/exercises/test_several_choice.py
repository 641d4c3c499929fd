"""K2: a wrong tick takes a right one away."""

from itertools import combinations

import pytest

from docsec.exercises import ChoiceData
from docsec.exercises.several_choice import SeveralChoice
from docsec.model.prompt import Chosen

TASK = SeveralChoice.Task(
    question={"en": "What glows?"},
    choices=tuple(ChoiceData(id=one, words={"en": one}) for one in "abcd"),
)
KEY = SeveralChoice.Key(right=frozenset("ab"), explanation={"en": "Because"})


@pytest.mark.parametrize(
    ("ticks", "due"), [("ab", 1), ("a", 0.5), ("abc", 0.5), ("ac", 0), ("", 0)]
)
def test_right_less_wrong(played, ticks, due) -> None:
    answer = Chosen(ids=tuple(ticks))
    assert played("several_choice", TASK, KEY, [answer])[0].credit == due


def test_solving_it_is_worth_all(played) -> None:
    answers = SeveralChoice.solve(TASK, KEY)
    assert played("several_choice", TASK, KEY, answers)[0].credit == 1


def test_the_guess_is_the_mean_of_all_ways_to_tick(played) -> None:
    ways = [set(one) for n in range(5) for one in combinations("abcd", n)]
    worth = [max(0, len(w & set("ab")) - len(w - set("ab"))) / 2 for w in ways]
    score, _ = played("several_choice", TASK, KEY, [Chosen()])
    assert score.guess == pytest.approx(sum(worth) / 16)
