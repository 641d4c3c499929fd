"""Light, luminance and contrast."""

import numpy as np
import pytest

from docsec.imaging.tone import contrast, linear_light, luminance, strongest, weakest


def test_half_of_full_white_shows_as_188():
    assert float(linear_light(np.full((1, 1), 188, np.uint8))[0, 0]) == pytest.approx(
        0.5, abs=0.01
    )


def test_grey_and_its_rgb_have_one_luminance():
    grey = np.arange(256, dtype=np.uint8)[None]
    rgb = np.repeat(grey[..., None], 3, 2)
    np.testing.assert_allclose(luminance(grey), luminance(rgb), atol=1e-6)


def test_strongest_and_weakest_are_those_of_each_pixel():
    light = np.random.default_rng(5).random((6, 7, 3), np.float32)
    for row, column in np.ndindex(6, 7):
        assert strongest(light)[row, column] == max(light[row, column])
        assert weakest(light)[row, column] == min(light[row, column])


def test_contrast_of_ink_on_ground_is_michelson():
    light = np.full((20, 20), 0.8, np.float32)
    light[5:8] = 0.2
    found = contrast(light)
    assert found.value == pytest.approx(0.6)
    assert found.share == pytest.approx(0.15)


@pytest.mark.parametrize("shape", [(1, 1), (20, 20)])
def test_even_area_has_no_contrast(shape):
    assert contrast(np.full(shape, 0.4, np.float32)).value == 0


def test_black_area_has_no_contrast():
    assert contrast(np.zeros((9, 9), np.float32)).value == 0
