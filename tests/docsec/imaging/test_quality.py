import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from docsec.imaging.quality import brightness, contrast, edge_width_px, glare_share
from docsec.imaging.vision import cv2


def print_like():
    """Black bars on paper, a pitch of 20 pixels."""
    page = np.full((100, 400), 230, np.uint8)
    for left in range(10, 400, 20):
        page[20:80, left : left + 4] = 30
    return page


def test_brightness_is_that_of_the_paper_not_of_the_ink():
    assert brightness(print_like()) == 230


def test_contrast_is_between_ink_and_paper():
    assert contrast(print_like()) == 200


def test_blur_widens_edges():
    widths = [
        edge_width_px(cv2.GaussianBlur(print_like(), (0, 0), sigma))
        for sigma in (0.5, 1.0, 2.0)
    ]
    assert edge_width_px(print_like()) == 1.0
    assert widths == sorted(widths)
    assert widths[-1] > 3


def test_darkness_does_not_pass_for_blur():
    dark = (print_like() * 0.3).astype(np.uint8)
    assert edge_width_px(dark) == pytest.approx(1.0, abs=0.1)


def test_paper_between_characters_is_no_glare():
    bright = np.where(print_like() > 100, 255, 0).astype(np.uint8)[20:80]
    assert glare_share(bright, window_px=30) == 0


def test_a_blown_spot_is_counted_by_its_area():
    page = print_like()
    page[20:70, 100:180] = 255
    assert glare_share(page, window_px=30) == pytest.approx(50 * 80 / 40_000, rel=0.1)


@given(
    arrays.arrays(np.uint8, st.tuples(st.integers(2, 40), st.integers(2, 40))),
    st.integers(1, 60),
)
@settings(max_examples=60)
def test_any_picture_has_a_quality(picture, window):
    assert 0 <= brightness(picture) <= 255
    assert 0 <= contrast(picture) <= 255
    assert 1 <= edge_width_px(picture) <= 255
    assert 0 <= glare_share(picture, window_px=window) <= 1
