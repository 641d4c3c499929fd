"""Colour is measured as the eye sees it."""

import numpy as np
import pytest

from docsec.imaging.colour import difference, displayed_colour, lab, mismatched


@pytest.mark.parametrize(
    ("shown", "due"),
    [  # IEC 61966-2-1 primaries under D65, as tabulated by B. Lindbloom
        ((1.0, 0.0, 0.0), (53.24, 80.09, 67.20)),
        ((0.0, 1.0, 0.0), (87.74, -86.18, 83.18)),
        ((0.0, 0.0, 1.0), (32.30, 79.19, -107.86)),
        ((0.0, 0.0, 0.0), (0.0, 0.0, 0.0)),
    ],
)
def test_the_primaries_have_their_known_values(
    shown: tuple[float, float, float], due: tuple[float, float, float]
) -> None:
    assert lab(shown) == pytest.approx(due, abs=0.3)


def test_a_colour_comes_back() -> None:
    colours = np.random.default_rng(3).uniform(0, 1, (5, 7, 3))
    assert displayed_colour(lab(colours)) == pytest.approx(colours, abs=2e-3)


@pytest.mark.parametrize("delta_e", [2.0, 5.0, 24.0])
@pytest.mark.parametrize(
    "colour", [(0.09, 0.09, 0.10), (0.80, 0.50, 0.30), (0.985, 0.98, 0.97)]
)
def test_a_mismatch_is_as_large_as_said(
    colour: tuple[float, float, float], delta_e: float
) -> None:
    missed = mismatched(colour, delta_e, hue_deg=285.0)
    assert float(difference(colour, missed)) == pytest.approx(delta_e, abs=0.3)


def test_no_colours_at_all_have_no_difference() -> None:
    assert difference(np.empty((0, 3)), np.empty((0, 3))).shape == (0,)
