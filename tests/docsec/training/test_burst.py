"""Bursts: exact shares, feedback first, the criterion before and after."""

import pytest

from docsec.scoring.score import Trial
from docsec.training.burst import criterion, plan_burst, warning


def planned(share, **more):
    return plan_burst("ann", "genuine_or_false", number=1, share=share, **more)


@pytest.mark.parametrize("share", [0.10, 0.05])
def test_rare_ones_come_after_a_warm_up(share) -> None:
    plan = planned(share)
    warm_up, rest = plan[:20], plan[20:]
    assert all(one.has_feedback for one in warm_up)
    assert sum(one.is_false for one in warm_up) == 10
    assert not any(one.has_feedback for one in rest)
    assert sum(one.is_false for one in rest) == 40 * share


@pytest.mark.parametrize("share", [0.5, 0.25])
def test_frequent_ones_need_none(share) -> None:
    plan = planned(share)
    assert len(plan) == 40
    assert all(one.has_feedback for one in plan)
    assert sum(one.is_false for one in plan) == 40 * share


def test_no_seed_comes_twice_in_two_bursts() -> None:
    other = plan_burst("ann", "genuine_or_false", number=2, share=0.05)
    seeds = [one.seed for one in (*planned(0.05), *other)]
    assert len(set(seeds)) == len(seeds)
    assert planned(0.05) == planned(0.05)


@pytest.mark.parametrize("warm_up", [17, 41])
def test_a_warm_up_has_eighteen_to_forty_trials(warm_up) -> None:
    with pytest.raises(ValueError, match="18 to 40"):
        planned(0.05, warm_up=warm_up)


def test_the_line_moves_when_false_ones_become_rare() -> None:
    plan = planned(0.10)
    # Right in the warm-up; afterwards everything is called genuine.
    trials = [Trial(one.is_false, one.is_false and one.has_feedback) for one in plan]
    found = criterion(trials, plan)
    assert found.warm_up.hits == 10
    assert found.rare.misses == 4
    assert found.shift > 0.5


def test_for_faces_the_screen_promises_nothing() -> None:
    assert "fade" in warning("face_pair").english()
    assert warning("genuine_or_false") is None
