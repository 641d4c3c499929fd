"""Brightness is told by what glows brightest on the page."""

import numpy as np
import pytest

from docsec.imaging.fluorescence import (
    brightest,
    dullness_share,
    ground_level,
    is_too_dark,
)


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


@pytest.mark.parametrize(("shown", "is_dark"), [(40, True), (60, False)])
@pytest.mark.parametrize("side", [60, 1000])
def test_a_page_is_too_dark_by_its_brightest_ink(shown, is_dark, side):
    # 40 of 255 shows 0.021 of full light, 60 shows 0.045; the bound is 0.03.
    pixels = np.zeros((side, side, 3), np.uint8)
    pixels[: side // 10] = shown
    assert is_too_dark(pixels) is is_dark


def test_empty_region_has_no_level():
    nothing = np.zeros((0, 4), np.float32)
    assert ground_level(nothing) == brightest(nothing) == 0
