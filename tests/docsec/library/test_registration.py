"""A page is found in a picture to a fraction of a pixel, or not at all."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.library.registration import (
    Pattern,
    outline_matrix,
    pattern_of,
    ppi_of,
    register,
)
from docsec.model import Pixels

Draw = Callable[..., Pixels]
Make = Callable[..., Any]
PPI, MM = 200, 25.4
WIDTH, HEIGHT = 85.6, 54.0
CORNERS = np.array([(0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT)])
GRID = np.stack(
    np.meshgrid(np.linspace(2, WIDTH - 2, 9), np.linspace(2, HEIGHT - 2, 6)), -1
).reshape(-1, 2)
_Points = NDArray[np.float64]


@pytest.fixture(scope="module")
def kept(request: pytest.FixtureRequest) -> dict[str, Any]:
    return {}


@pytest.fixture
def pattern(kept: dict[str, Any], draw: Draw, make_page: Make) -> Pattern:
    if "pattern" not in kept:
        kept["pattern"] = pattern_of(make_page(), draw(1), PPI)
        kept["page"] = draw(1, holder=3)
    made: Pattern = kept["pattern"]
    return made


def _laid(
    page: Pixels, *, angle_deg: float = 0, skew_mm: float = 0, seed: int = 1
) -> tuple[Pixels, _Points, NDArray[np.float64]]:
    """The page somewhere in a larger picture; its corners; mm to pixels."""
    scale = PPI / MM
    rng = np.random.default_rng(seed)
    turn = np.deg2rad(angle_deg)
    turned = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    corners = (CORNERS - CORNERS.mean(0)) @ turned.T * scale
    corners += rng.uniform(-skew_mm, skew_mm, (4, 2)) * scale
    corners += 40 - corners.min(0)
    matrix = outline_matrix(corners, (WIDTH, HEIGHT))
    step = np.array(
        [[1 / scale, 0, 0.5 / scale], [0, 1 / scale, 0.5 / scale], [0, 0, 1]]
    )
    centres = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]])
    size = tuple(int(one) for one in corners.max(0) + 40)
    laid = cv2.warpPerspective(
        page, centres @ matrix @ step, size, borderValue=(40,) * 3
    )
    return np.asarray(laid, np.uint8), corners, matrix


def _moved(matrix: NDArray[np.float64]) -> _Points:
    moved = np.hstack([GRID, np.ones((len(GRID), 1))]) @ matrix.T
    return np.asarray(moved[:, :2] / moved[:, 2:], np.float64)


def _error_px(found: NDArray[np.float64], truth: NDArray[np.float64]) -> float:
    return float(np.sqrt(((_moved(found) - _moved(truth)) ** 2).sum(1).mean()))


def _start(corners: _Points, off_mm: float, seed: int = 2) -> NDArray[np.float64]:
    rng = np.random.default_rng(seed)
    off = rng.uniform(-off_mm, off_mm, (4, 2)) * PPI / MM
    return outline_matrix(corners + off, (WIDTH, HEIGHT))


@pytest.mark.parametrize(
    ("angle_deg", "skew_mm", "off_mm"), [(0, 0, 0.3), (4, 0, 1.0), (-7, 3, 1.5)]
)
def test_another_holders_page_is_found_to_half_a_pixel(
    pattern: Pattern, kept: Any, angle_deg: float, skew_mm: float, off_mm: float
) -> None:
    picture, corners, truth = _laid(kept["page"], angle_deg=angle_deg, skew_mm=skew_mm)
    found = register(picture, _start(corners, off_mm), pattern)
    assert found is not None
    assert _error_px(found.to_picture, truth) < 0.5
    assert found.residual_mm < 0.05


def test_wear_noise_and_a_stamp_do_not_move_it(pattern: Pattern, kept: Any) -> None:
    picture, corners, truth = _laid(kept["page"], angle_deg=2)
    middle = tuple(int(one) for one in corners.mean(0))
    cv2.circle(picture, middle, 95, (90, 20, 110), 7)
    cv2.putText(
        picture, "ENTRY 21", (middle[0] - 90, middle[1]), 0, 1.2, (90, 20, 110), 4
    )
    worn = cv2.GaussianBlur(picture, (0, 0), 0.8) * 0.7
    worn += np.random.default_rng(3).normal(0, 7, worn.shape)
    seen = np.clip(worn, 0, 255).astype(np.uint8)
    found = register(seen, _start(corners, 0.8), pattern)
    assert found is not None
    assert _error_px(found.to_picture, truth) < 0.7


@pytest.mark.parametrize("angle_deg", [12, 170])
def test_without_an_outline_points_of_the_print_lead_there(
    pattern: Pattern, kept: Any, angle_deg: float
) -> None:
    picture, _, truth = _laid(kept["page"], angle_deg=angle_deg)
    found = register(picture, None, pattern)
    assert found is not None
    assert _error_px(found.to_picture, truth) < 0.5


def test_a_wrong_outline_is_made_good_by_points(pattern: Pattern, kept: Any) -> None:
    picture, corners, truth = _laid(kept["page"])
    found = register(picture, _start(corners, 14.0), pattern)
    assert found is not None
    assert _error_px(found.to_picture, truth) < 0.5


def test_another_page_is_not_found(pattern: Pattern, draw: Draw) -> None:
    picture, corners, _ = _laid(draw(2))
    assert register(picture, _start(corners, 0.2), pattern) is None


def test_an_empty_picture_holds_no_page(pattern: Pattern) -> None:
    empty = np.full((500, 760), 200, np.uint8)
    assert (
        register(empty, outline_matrix(CORNERS * 8, (WIDTH, HEIGHT)), pattern) is None
    )
    assert register(empty, None, pattern) is None


def test_a_page_mostly_off_the_picture_is_not_found(
    pattern: Pattern, kept: Any
) -> None:
    picture, corners, _ = _laid(kept["page"])
    piece = np.ascontiguousarray(picture[:120, :150])
    assert register(piece, _start(corners, 0.2), pattern) is None


def test_a_finer_picture_is_found_as_well(
    pattern: Pattern, draw: Draw, kept: Any
) -> None:
    fine = draw(1, holder=3, ppi=600)
    start = outline_matrix(CORNERS * 600 / MM, (WIDTH, HEIGHT))
    found = register(fine, start, pattern)
    assert found is not None
    assert found.ppi == pytest.approx(600, rel=2e-3)
    assert _error_px(found.to_picture, start) < 2.0  # of 600 to the inch


def test_the_same_picture_gives_the_same_place(pattern: Pattern, kept: Any) -> None:
    picture, corners, _ = _laid(kept["page"], angle_deg=3)
    one, two = (register(picture, _start(corners, 1), pattern) for _ in range(2))
    assert one is not None
    assert two is not None
    assert (one.to_picture == two.to_picture).all()


def test_resolution_follows_from_the_size_of_the_page() -> None:
    assert ppi_of(np.diag([10.0, 10.0, 1.0]), (50, 40)) == pytest.approx(254)


def test_a_page_without_print_makes_an_empty_pattern(make_page: Make) -> None:
    blank = np.full((425, 674, 3), 240, np.uint8)
    pattern = pattern_of(make_page(), blank, PPI)
    assert len(pattern.fine.middles_mm) == 0
    assert (
        register(blank, outline_matrix(CORNERS * 8, (WIDTH, HEIGHT)), pattern) is None
    )
