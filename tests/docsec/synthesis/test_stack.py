import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.synthesis.ink import CARBON, SECURITY_PAPER, offset
from docsec.synthesis.stack import Feature, Layer, Stack, displayed, linear


@given(st.integers(0, 255))
def test_light_is_displayed_as_the_value_it_came_from(value: int):
    light = linear(np.full((3, 1, 1), value / 255, np.float32))
    assert displayed(light)[0, 0].tolist() == [value] * 3


def test_middle_grey_stands_for_a_fifth_of_the_light():
    # IEC 61966-2-1: 0.5 displayed is 0.2140 linear.
    assert float(linear(np.float32([0.5]))[0]) == pytest.approx(0.2140, abs=1e-4)


def test_one_band_is_shown_as_grey():
    pixels = displayed(np.full((1, 2, 3), 0.2, np.float32))
    assert pixels.shape == (2, 3, 3)
    assert np.ptp(pixels) == 0


def test_light_beyond_white_is_white():
    assert displayed(np.full((3, 1, 1), 4.0, np.float32)).min() == 255


def test_rainbow_blends_every_response():
    first, last = offset((1, 0, 0), infrared=0.9), offset((0, 0, 1), infrared=0.5)
    share = np.array([0, 0.5, 1], np.float32)
    layer = Layer(
        Feature.GROUND, first, 0, 0, np.full((1, 3), 255, np.uint8), last, share
    )
    assert layer.infrared()[0, 0].tolist() == pytest.approx([0.9, 0.7, 0.5])
    assert layer.colour()[:, 0, 2].tolist() == [0, 0, 1]


def test_feature_on_two_layers_is_covered_by_both():
    one, two = (
        Layer(Feature.DATA, CARBON, 0, left, np.full((1, 2), value, np.uint8))
        for left, value in ((0, 255), (1, 51))
    )
    stack = Stack(SECURITY_PAPER, (one, two), 1, 4, 300, 0)
    covered = stack.coverage(Feature.DATA)[0].tolist()
    assert covered == pytest.approx([1, 1, 0.2, 0])
    assert stack.coverage(Feature.MRZ).max() == 0
