"""Simulated learners are kept where four in five answers are right."""

import numpy as np
import pytest

from docsec.training.staircase import START, difficulty

SLOPE = 6.0
GUESS = 0.5


def chance(skill: float, level: float) -> float:
    """How often a learner is right: `skill` is their share right at level a half.

    A logistic curve over the guessing rate, as in signal detection.
    """
    known = (skill - GUESS) / (1 - GUESS)
    place = np.log(known / (1 - known))
    return GUESS + (1 - GUESS) / (1 + np.exp(SLOPE * (level - 0.5) - place))


def accuracy(skill: float, seed: int, trials: int = 200) -> float:
    """Share right in the second half of that many trials."""
    rng = np.random.default_rng(seed)
    earned: list[float] = []
    for _ in range(trials):
        earned.append(float(rng.random() < chance(skill, difficulty(earned))))
    return float(np.mean(earned[trials // 2 :]))


@pytest.mark.parametrize("skill", [0.60, 0.75, 0.90])
def test_accuracy_is_kept_at_75_to_85(skill: float) -> None:
    found = [accuracy(skill, seed) for seed in range(8)]
    assert 0.75 <= np.mean(found) <= 0.85
    assert np.mean([0.72 <= one <= 0.88 for one in found]) > 0.8


def test_who_knows_nothing_is_served_the_easiest() -> None:
    assert difficulty([0.0] * 100) == 0


def test_who_knows_all_is_served_the_hardest() -> None:
    assert difficulty([1.0] * 300) == 1


def test_partial_credit_moves_in_proportion() -> None:
    assert difficulty([0.8]) == pytest.approx(START)
    assert difficulty([0.5]) < START
