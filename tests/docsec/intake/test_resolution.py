"""Claims that are believed and claims that are not."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.intake.resolution import believed_ppi


@pytest.mark.parametrize("ppi", [75, 100, 150, 299.9994, 300, 400, 600, 1200, 2400])
def test_figure_of_a_scanner_is_believed(ppi):
    assert believed_ppi((ppi, ppi), is_photo=False) == ppi


@pytest.mark.parametrize(
    "claim",
    [
        None,
        (72, 72),
        (72.009, 72.009),
        (96, 96),
        (96.012, 96.012),
        (1, 1),
        (0, 0),
        (-300, -300),
        (300, 200),
        (10_000, 10_000),
        (math.nan, math.nan),
        (math.inf, math.inf),
    ],
)
def test_figure_that_says_nothing_is_not_believed(claim):
    assert believed_ppi(claim, is_photo=False) is None


def test_figure_of_a_camera_is_not_believed():
    assert believed_ppi((300, 300), is_photo=True) is None


@given(st.tuples(st.floats(), st.floats()), st.booleans())
def test_what_is_believed_is_a_usable_figure(claim, is_photo):
    ppi = believed_ppi(claim, is_photo=is_photo)
    assert ppi is None or 50 <= ppi <= 4800
