import pytest

from docsec.model import Character, Line, Quad, Region
from docsec.standards.mrz_geometry import distance_to_edge, fit_row, millimetres


def _line(count: int, step: tuple[float, float]) -> Line:
    characters = tuple(
        Character("A", 1.0, (), Region(step[0] * i, step[1] * i, 10, 20).corners())
        for i in range(count)
    )
    return Line(characters, Region(0, 0, 1, 1).corners())


def test_a_row_goes_through_the_centres() -> None:
    row = fit_row(_line(30, (24.0, 7.0)))
    assert row is not None
    assert row.first == pytest.approx((5, 10))
    assert row.step == pytest.approx((24, 7))
    assert row.pitch == pytest.approx(25)


def test_a_short_line_has_no_row() -> None:
    assert fit_row(_line(9, (24.0, 0.0))) is None


def test_the_distance_is_to_the_line_beyond_its_ends_too() -> None:
    assert distance_to_edge((-3, 4), (0, 0), (0, 9)) == pytest.approx(3)


def test_an_inch_is_its_ppi() -> None:
    assert millimetres(300, 300) == pytest.approx(25.4)


def test_the_quad_of_a_turned_character_has_its_centre() -> None:
    turned = Quad((0, 0), (0, 10), (-20, 10), (-20, 0))
    line = Line((Character("A", 1.0, (), turned),) * 10, turned)
    row = fit_row(line)
    assert row is not None
    assert row.first == pytest.approx((-10, 5))
