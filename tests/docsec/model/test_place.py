"""Places in a picture."""

from docsec.model import Quad, Region


def test_a_region_knows_where_it_ends() -> None:
    region = Region(10, 20, 30, 40)
    assert (region.right, region.bottom) == (40, 60)


def test_the_corners_go_clockwise_from_the_top_left() -> None:
    assert Region(10, 20, 30, 40).corners().points() == (
        (10, 20),
        (40, 20),
        (40, 60),
        (10, 60),
    )


def test_the_bounds_of_a_turned_quad_hold_all_its_corners() -> None:
    quad = Quad((5, 0), (10, 5), (5, 10), (0, 5))
    assert quad.bounds() == Region(0, 0, 10, 10)
