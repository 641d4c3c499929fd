"""M2: every planted difference, and none where none is."""

import pytest

from docsec.exercises.mrz_comparison import MrzComparison
from docsec.model.prompt import Choose, Chosen
from docsec.scoring.score import STOPPED_AFTER_FIRST
from scripts.item_keys import agrees


def made_with(count: int, difficulty: float = 0.0):
    return next(
        made
        for made in (MrzComparison.make(seed, difficulty) for seed in range(200))
        if len(made.key.differing) == count
    )


def test_ticking_nothing_is_right_where_all_agrees(played) -> None:
    made = made_with(0)
    assert played("mrz_comparison", made.task, made.key, [Chosen()])[0].credit == 1
    wrong = [Chosen(ids=("sex",))]
    assert played("mrz_comparison", made.task, made.key, wrong)[0].credit == 0


def test_stopping_after_the_first_is_noted(played) -> None:
    made = made_with(3)
    one = next(iter(made.key.differing))
    score, _ = played("mrz_comparison", made.task, made.key, [Chosen(ids=(one,))])
    assert score.credit == pytest.approx(2 / (2 + 2))
    assert score.flags == (STOPPED_AFTER_FIRST,)


def test_what_the_mrz_has_is_told(played) -> None:
    made = made_with(1)
    ((name, value),) = made.key.differing.items()
    score, asked = played("mrz_comparison", made.task, made.key, [Chosen(ids=(name,))])
    assert score.credit == 1
    assert value in score.feedback[0].story[0].english()
    assert isinstance(asked[0], Choose)
    assert [one.print for one in asked[0].story] == list(made.task.lines)


@pytest.mark.parametrize("difficulty", [0.0, 1.0])
def test_keys_are_right(played, difficulty) -> None:
    counts = set()
    for seed in range(120):
        made = MrzComparison.make(seed, difficulty)
        counts.add(len(made.key.differing))
        assert agrees("mrz_comparison", made.task, made.key)
        solved = MrzComparison.solve(made.task, made.key)
        assert played("mrz_comparison", made.task, made.key, solved)[0].credit == 1
    assert counts == {0, 1, 2, 3}


def test_a_fifth_of_the_pages_at_least_is_clean() -> None:
    clean = [not MrzComparison.make(seed, 0.5).key.differing for seed in range(400)]
    assert sum(clean) >= 80
