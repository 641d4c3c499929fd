"""The golden vectors of the learning research, to three decimals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.scoring.detection import (
    Detection,
    area_under_curve,
    calibration,
    certainty_mark,
)

COUNTS = st.integers(0, 200)


@pytest.mark.parametrize(
    ("counts", "d", "c"),
    [
        ((18, 2, 2, 18), 2.360, 0.000),
        ((17, 3, 1, 19), 2.433, 0.249),
        ((20, 0, 0, 20), 3.962, 0.000),
        ((10, 10, 1, 19), 1.465, 0.733),
        ((2, 2, 1, 35), 1.744, 0.872),
        ((86, 14, 6, 94), 2.584, 0.227),
    ],
)
def test_golden_vectors(counts: tuple[int, int, int, int], d: float, c: float) -> None:
    found = Detection(*counts)
    assert found.discrimination == pytest.approx(d, abs=5e-4)
    assert found.criterion == pytest.approx(c, abs=5e-4)


@given(COUNTS, COUNTS, COUNTS, COUNTS)
def test_any_counts_give_a_finite_figure_within_its_interval(
    hits: int, misses: int, alarms: int, rejections: int
) -> None:
    found = Detection(hits, misses, alarms, rejections)
    low, high = found.discrimination_interval()
    assert low < found.discrimination < high


@given(COUNTS, COUNTS, COUNTS, COUNTS)
def test_calling_everything_the_other_way_turns_the_sign(
    hits: int, misses: int, alarms: int, rejections: int
) -> None:
    found = Detection(hits, misses, alarms, rejections)
    other = Detection(misses, hits, rejections, alarms)
    assert other.discrimination == pytest.approx(-found.discrimination)
    assert other.criterion == pytest.approx(-found.criterion)


def test_more_answers_narrow_the_interval() -> None:
    few = Detection(8, 2, 2, 8).discrimination_interval()
    many = Detection(80, 20, 20, 80).discrimination_interval()
    assert many[1] - many[0] < few[1] - few[0]


@pytest.mark.parametrize(
    ("signals", "noise", "due"),
    [
        ([3.0], [-3.0], 1.0),
        ([-3.0], [3.0], 0.0),
        ([1.0], [1.0], 0.5),
        ([3.0, 2.0], [-3.0, 2.0], 0.875),
        ([], [1.0], None),
        ([1.0], [], None),
    ],
)
def test_area_under_the_curve(
    signals: list[float], noise: list[float], due: float | None
) -> None:
    assert area_under_curve(signals, noise) == due


def test_calibration_of_one_who_is_too_sure() -> None:
    found = calibration([0.9, 0.9, 0.9, 0.9], [True, True, False, False])
    assert found == pytest.approx((0.4, 0.41))
    assert calibration([], []) is None


@pytest.mark.parametrize(
    ("p", "due"),
    [
        (0.667, (0.67, 0.67, 0.00)),
        (0.8, (0.80, 1.20, 1.20)),
        (0.5, (0.50, 0.00, -1.50)),
    ],
)
def test_the_best_certainty_changes_at_two_thirds_and_four_fifths(
    p: float, due: tuple[float, float, float]
) -> None:
    expected = tuple(
        p * certainty_mark(level, is_right=True)
        + (1 - p) * certainty_mark(level, is_right=False)
        for level in (1, 2, 3)
    )
    assert expected == pytest.approx(due, abs=0.01)
