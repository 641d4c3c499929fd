"""F3: hit, miss, false pick and correct rejection."""

import pytest

from docsec.exercises.line_up import ABSENT, LineUp
from docsec.model.prompt import Choose, Chosen


@pytest.fixture(scope="module")
def lines():
    return {there: LineUp.make(2, 0.2, present=float(there)) for there in (False, True)}


@pytest.mark.parametrize(
    ("there", "picked", "due"),
    [
        (True, "right", ("hit", 1)),
        (True, "wrong", ("false pick", 0)),
        (True, ABSENT, ("miss", 0)),
        (False, ABSENT, ("correct rejection", 1)),
        (False, "wrong", ("false pick", 0)),
    ],
)
def test_outcomes(played, lines, there, picked, due) -> None:
    made = lines[there]
    wrong = next(one.id for one in made.task.people if one.id != made.key.right)
    chosen = {"right": made.key.right, "wrong": wrong}.get(picked, picked)
    score, asked = played("line_up", made.task, made.key, [Chosen(ids=(chosen,))])
    assert (*score.flags, score.credit) == due
    assert isinstance(asked[0], Choose)
    assert len(asked[0].choices) == 7


def test_nothing_chosen_is_no_outcome(played, lines) -> None:
    made = lines[True]
    score, _ = played("line_up", made.task, made.key, [Chosen()])
    assert (score.flags, score.credit) == ((), 0)
    solved = LineUp.solve(made.task, made.key)
    assert played("line_up", made.task, made.key, solved)[0].credit == 1
