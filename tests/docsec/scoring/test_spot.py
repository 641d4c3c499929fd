"""Marks and true places: inside, near, outside, overlapping."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.imaging.vision import cv2
from docsec.scoring.spot import is_on, search, tolerance

LEFT = ((0.1, 0.1), (0.4, 0.1), (0.4, 0.4), (0.1, 0.4))
RIGHT = ((0.3, 0.1), (0.8, 0.1), (0.8, 0.4), (0.3, 0.4))
WIDE = {"width": 1000, "height": 500}
FRACTION = st.floats(0, 1)


@pytest.mark.parametrize(
    ("point", "due"),
    [
        ((0.2, 0.2), True),
        ((0.407, 0.2), True),  # 7 px right of the edge
        ((0.409, 0.2), False),  # 9 px
        ((0.2, 0.415), True),  # 7.5 px below: the picture is half as high
        ((0.2, 0.418), False),  # 9 px
        ((0.9, 0.9), False),
    ],
)
def test_eight_pixels_outside_still_count(
    point: tuple[float, float], due: bool
) -> None:
    assert is_on(point, LEFT, **WIDE) is due


def test_wide_pictures_give_their_share() -> None:
    assert tolerance(500) == 8 / 500
    assert tolerance(1000) == 0.008
    assert tolerance(5000) == 0.008


@given(
    st.lists(st.tuples(FRACTION, FRACTION), min_size=3, max_size=6),
    st.tuples(FRACTION, FRACTION),
)
def test_opencv_says_the_same(
    outline: list[tuple[float, float]], point: tuple[float, float]
) -> None:
    width, height = 2000, 1000
    corners = np.array(outline, np.float32) * (width, height)
    at = (point[0] * width, point[1] * height)
    away = cv2.pointPolygonTest(corners.astype(np.float32)[:, None], at, True)
    reach = 0.008 * width
    if abs(away + reach) > 0.5 and abs(away) > 0.5:  # float32 there, float64 here
        assert is_on(point, outline, width=width, height=height) is (away > -reach)


def test_marks_are_shared_out_where_places_overlap() -> None:
    both, only_right = (0.35, 0.2), (0.7, 0.2)
    found = search([both, only_right], [RIGHT, LEFT], **WIDE)
    assert (found.found, found.missed, found.false_marks) == (2, 0, 0)
    assert found.hits == (1, 0)


def test_a_second_mark_on_a_place_is_neither_hit_nor_false() -> None:
    found = search([(0.15, 0.2), (0.2, 0.2), (0.9, 0.9)], [LEFT], **WIDE)
    assert (found.found, found.missed, found.false_marks) == (1, 0, 1)


def test_a_clean_page_has_nothing_to_find() -> None:
    found = search([], [], **WIDE)
    assert (found.found, found.missed, found.false_marks) == (0, 0, 0)
