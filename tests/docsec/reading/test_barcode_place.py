"""What is left out of the search holds no code."""

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from docsec.model import Pixels, Region
from docsec.model.barcode import Barcode
from docsec.reading.barcode import read_barcodes, search_barcodes
from docsec.reading.barcode_place import areas, places

PAPER = 235


def paper(height: int = 800, width: int = 1000) -> Pixels:
    return np.full((height, width), PAPER, np.uint8)


def bars(page: Pixels, left: int, top: int, depth: int, width: int = 2) -> None:
    """A dozen bars of 40 rows, some pixels wide and some greys darker than paper."""
    for number in range(12):
        x = left + 2 * width * number
        page[top : top + 40, x : x + width] = PAPER - depth


def holds(area: Region, left: float, top: float, right: float, bottom: float) -> bool:
    return (
        area.left <= left
        and area.top <= top
        and right <= area.right
        and bottom <= area.bottom
    )


def test_flat_paper_is_left_out() -> None:
    assert areas(paper()) == []
    assert places(paper()) == []


def test_the_noise_of_a_scanner_is_left_out() -> None:
    noise = np.random.default_rng(1).normal(0, 4, (800, 1000))
    assert areas(np.clip(paper() + noise, 0, 255).astype(np.uint8)) == []


def test_a_small_picture_is_taken_whole() -> None:
    assert areas(paper(40, 40)) == [Region(0, 0, 40, 40)]


def test_a_picture_full_of_print_is_taken_whole() -> None:
    page = paper()
    for top in range(0, 760, 80):
        for left in range(0, 950, 100):
            bars(page, left, top, 100)
    assert areas(page) == [Region(0, 0, 1000, 800)]


@settings(max_examples=40, deadline=None)
@given(
    left=st.integers(0, 940),
    top=st.integers(0, 760),
    depth=st.integers(25, 200),
    width=st.integers(2, 3),
)
def test_bars_that_can_be_read_are_never_left_out(
    left: int, top: int, depth: int, width: int
) -> None:
    """zxing-cpp takes a difference of 24 as flat; so 25 is the faintest."""
    page = paper()
    bars(page, left, top, depth, width)
    (area,) = areas(page)
    right = min(left + 2 * width * 12, 1000)
    assert holds(area, left, top, right, min(top + 40, 800))


def test_paper_around_a_code_stays_for_its_quiet_zone() -> None:
    page = paper()
    bars(page, 480, 400, 100)
    (area,) = areas(page)
    assert holds(area, 480 - 80, 400 - 80, 528 + 80, 440 + 80)


def test_two_codes_far_apart_are_searched_apart() -> None:
    page = paper(1600, 1600)
    bars(page, 100, 100, 100)
    bars(page, 1400, 1400, 100)
    assert len(areas(page)) == 2


def test_areas_that_overlap_are_one() -> None:
    """A long frame, and a code in the corner it leaves free."""
    page = paper(1600, 1600)
    page[100:104, 100:1500] = page[100:1500, 100:104] = 30
    bars(page, 1200, 1200, 100)
    assert len(areas(page)) == 1


def test_the_last_rows_and_columns_belong_to_it() -> None:
    page = paper(805, 1003)
    bars(page, 940, 760, 100)
    (area,) = areas(page)
    assert (area.right, area.bottom) == (1003, 805)


@pytest.mark.parametrize(("left", "top"), [(0, 0), (637, 411), (1340, 1340)])
def test_a_code_of_an_area_is_placed_in_the_picture(
    left: int, top: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Light on dark, which without the likely places only the areas give."""
    monkeypatch.setattr("docsec.reading.barcode.places", lambda grey: [])
    code = zxingcpp.create_barcode("UTOPIA 1234567", zxingcpp.BarcodeFormat.QRCode)
    drawn = np.asarray(zxingcpp.write_barcode_to_image(code, scale=4)).squeeze()
    height, width = drawn.shape
    page = paper(1500, 1500)
    page[top : top + height, left : left + width] = 255 - drawn
    assert read_barcodes(page) == ()
    (found,) = [one for one in search_barcodes(page) if isinstance(one, Barcode)]
    place = found.place.bounds()
    middle = (place.left + place.width / 2, place.top + place.height / 2)
    assert middle == pytest.approx((left + width / 2, top + height / 2), abs=4)
