import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.imaging.geometry import (
    angle_deg,
    crossing,
    points_of,
    quad_of,
    rectified,
    side_lengths,
    turned,
)
from docsec.model import Quad

SQUARE = Quad((0, 0), (4, 0), (4, 4), (0, 4))


def test_turned_by_a_quarter_starts_at_the_old_top_right():
    assert turned(SQUARE, 1).top_left == SQUARE.top_right


@given(st.integers(-8, 8))
def test_four_turns_are_none(quarters: int):
    assert turned(turned(SQUARE, quarters), -quarters) == SQUARE
    assert turned(SQUARE, 4 * quarters) == SQUARE


@pytest.mark.parametrize(("quarters", "angle"), [(0, 0), (1, -90), (3, 90)])
def test_angle_of_a_turned_outline(quarters: int, angle: float):
    assert angle_deg(turned(SQUARE, quarters)) == pytest.approx(angle)


def test_sides_are_measured_in_order():
    assert side_lengths(Quad((0, 0), (3, 0), (3, 5), (0, 4))) == pytest.approx(
        (3, 5, 10**0.5, 4)
    )


def test_lines_cross_where_they_should_and_parallels_do_not():
    across = (np.array([0.0, 2.0]), np.array([1.0, 0.0]))
    down = (np.array([3.0, 0.0]), np.array([0.0, 1.0]))
    assert crossing(across, down) == (3.0, 2.0)
    assert crossing(across, (np.array([0.0, 5.0]), np.array([-1.0, 0.0]))) is None


def test_cut_out_area_is_the_area():
    picture = np.arange(100, dtype=np.uint8).reshape(10, 10)
    cut = rectified(picture, quad_of(points_of(SQUARE) + 3), (4, 4))
    assert np.array_equal(cut, picture[3:7, 3:7])
