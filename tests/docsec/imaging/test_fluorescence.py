"""Brightness is told by what glows brightest on the page."""

import numpy as np
import pytest

from docsec.imaging.fluorescence import brightest, dullness_share, ground_level


def page(ground, ink):
    light = np.full((50, 50), ground, np.float32)
    light[::7] = ink
    return light


@pytest.mark.parametrize("exposure", [0.3, 1.0, 1.5])
def test_share_does_not_change_with_exposure(exposure):
    light = page(0.02, 0.5) * np.float32(exposure)
    assert dullness_share(light, light) == pytest.approx(0.04)


def test_dark_page_tells_nothing():
    light = page(0.001, 0.01)
    assert dullness_share(light, light) is None


def test_empty_region_has_no_level():
    nothing = np.zeros((0, 4), np.float32)
    assert ground_level(nothing) == brightest(nothing) == 0
