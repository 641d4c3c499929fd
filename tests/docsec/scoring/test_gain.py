"""Gains, against tables of Student's t and a published interval."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.scoring.gain import Change, class_gain, own_gain, t_quantile

SHARE = st.floats(0, 1)


@pytest.mark.parametrize(
    ("p", "freedom", "due"),
    # Any printed table of Student's t.
    [
        (0.975, 1, 12.706),
        (0.975, 2, 4.303),
        (0.975, 15, 2.131),
        (0.975, 27, 2.052),
        (0.95, 10, 1.812),
        (0.995, 30, 2.750),
        (0.975, 1000, 1.962),
    ],
)
def test_students_t(p: float, freedom: int, due: float) -> None:
    assert t_quantile(p, freedom) == pytest.approx(due, abs=6e-4)


def test_a_class_by_hand() -> None:
    # Differences 2, 4, 6: mean 4, s = 2, t(2) = 4.303: 4 -+ 4.969
    gain = class_gain([0, 0, 0], [2, 4, 6])
    assert gain.value == pytest.approx(4)
    assert gain.low == pytest.approx(4 - 4.969, abs=1e-3)
    assert gain.change is Change.NOT_SHOWN


def test_a_clear_gain_and_a_clear_loss_are_named() -> None:
    before, after = [0.5, 0.6, 0.55, 0.6], [0.7, 0.8, 0.72, 0.83]
    assert class_gain(before, after).change is Change.IMPROVED
    assert class_gain(after, before).change is Change.WORSE


@given(st.lists(st.tuples(SHARE, SHARE), min_size=2, max_size=20))
def test_improved_is_never_said_where_the_interval_holds_nothing(pairs) -> None:
    gain = class_gain([one for one, _ in pairs], [other for _, other in pairs])
    assert (gain.change is Change.IMPROVED) is (gain.low > 0)
    if gain.low <= 0 <= gain.high:
        assert gain.change is Change.NOT_SHOWN


@pytest.mark.parametrize("n", [0, 1])
def test_one_person_is_no_class(n: int) -> None:
    gain = class_gain([0.5] * n, [0.9] * n)
    assert (gain.value, gain.change) == (None, Change.NOT_SHOWN)


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ((12, 20), (15, 20), Change.NOT_SHOWN),
        ((40, 80), (70, 80), Change.IMPROVED),
        ((70, 80), (40, 80), Change.WORSE),
        ((0, 0), (3, 4), Change.NOT_SHOWN),
    ],
)
def test_one_persons_gain(
    before: tuple[int, int], after: tuple[int, int], change: Change
) -> None:
    assert own_gain(before, after).change is change


def test_the_interval_is_no_narrower_than_newcombes() -> None:
    # Newcombe 1998, table II: 56/70 against 48/80, method 10: 0.0524 to 0.3339.
    gain = own_gain((48, 80), (56, 70))
    assert gain.low <= 0.0524
    assert gain.high >= 0.3339
