from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from docsec.imaging.geometry import points_of
from docsec.model import Page, Pixels, SizeClass
from docsec.reading.page import (
    find_pages,
    sizes_fitting,
    upright,
    with_known_size,
)
from docsec.synthesis.capture import Bed, Captured, Conditions, Placed, capture
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import Printed, print_document

PPI = 150
KINDS = tuple(Kind)[:5]
"""One of every size and stock."""


@pytest.fixture(scope="module")
def printed() -> dict[Kind, tuple[Printed, ...]]:
    today = date(2026, 11, 1)
    return {
        kind: print_document(invent_order(kind, seed=8, today=today), ppi=PPI)
        for kind in KINDS
    }


def worst_corner_mm(truth: Placed, pages: tuple[Page, ...]) -> float:
    due = np.array(truth.corners.points())
    gaps = [
        np.hypot(*(np.roll(points_of(page.corners), turn, 0) - due).T).max()
        for page in pages
        for turn in range(4)
    ]
    return float(min(gaps)) / PPI * 25.4


def assert_found(taken: Captured) -> tuple[Page, ...]:
    pages = find_pages(taken.pixels, ppi=PPI)
    assert len(pages) == len(taken.pages)
    for truth in taken.pages:
        assert worst_corner_mm(truth, pages) <= 0.5
    assert {page.size for page in pages} == {truth.size for truth in taken.pages}
    return pages


@pytest.mark.parametrize("bed", [Bed.DARK, Bed.GREY])
@pytest.mark.parametrize("angle_deg", [0, 7, 45, 90, 133, 180, 222, 270, 359])
def test_page_is_found_at_any_angle(
    bed: Bed, angle_deg: float, printed: dict[Kind, tuple[Printed, ...]]
):
    kind = KINDS[int(angle_deg) % len(KINDS)]
    conditions = Conditions(angle_deg=angle_deg, bed=bed, noise=3)
    assert_found(capture(printed[kind], conditions, seed=1))


@pytest.mark.parametrize("bed", Bed)
@pytest.mark.parametrize("angle_deg", [0, 12, 200])
def test_page_is_found_inside_a_cover(
    bed: Bed, angle_deg: float, printed: dict[Kind, tuple[Printed, ...]]
):
    conditions = Conditions(angle_deg=angle_deg, bed=bed, cover_mm=5)
    assert_found(capture(printed[Kind.PASSPORT], conditions, seed=1))


def test_two_sides_are_found_from_top_to_bottom(
    printed: dict[Kind, tuple[Printed, ...]],
):
    taken = capture(printed[Kind.CARD_1], Conditions(angle_deg=7), seed=1)
    first, second = assert_found(taken)
    assert first.corners.bounds().top < second.corners.bounds().top


def test_page_on_a_bed_of_nearly_its_own_colour_keeps_its_size(
    printed: dict[Kind, tuple[Printed, ...]],
):
    taken = capture(
        printed[Kind.VISA_A], Conditions(angle_deg=20, bed=Bed.LIGHT), seed=1
    )
    (page,) = find_pages(taken.pixels, ppi=PPI)
    assert page.size is SizeClass.VISA_A


def test_cut_out_page_shows_what_was_printed(
    printed: dict[Kind, tuple[Printed, ...]],
):
    due = printed[Kind.PASSPORT][0].pixels
    taken = capture((printed[Kind.PASSPORT][0],), Conditions(angle_deg=33), seed=1)
    (page,) = find_pages(taken.pixels, ppi=PPI)
    fitted = upright(page, 33).pixels
    assert abs(fitted.shape[0] - due.shape[0]) <= 2
    rows, columns = np.minimum(fitted.shape[:2], due.shape[:2])
    pair = (fitted[:rows, :columns].ravel(), due[:rows, :columns].ravel())
    assert np.corrcoef(*pair)[0, 1] > 0.9


@pytest.mark.parametrize("angle_deg", [0, 90, 180, 270, 10, 100, 190, 280])
def test_upright_page_begins_at_the_corner_the_text_begins_at(
    angle_deg: float, printed: dict[Kind, tuple[Printed, ...]]
):
    taken = capture(printed[Kind.CARD_2], Conditions(angle_deg=angle_deg), seed=1)
    (page,) = find_pages(taken.pixels, ppi=PPI)
    turned = upright(page, angle_deg)
    due = taken.pages[0].corners.top_left
    assert turned.corners.top_left == pytest.approx(due, abs=3)
    assert turned.pixels.shape[1] > turned.pixels.shape[0]


def test_page_that_fills_the_frame_is_the_whole_picture(
    printed: dict[Kind, tuple[Printed, ...]],
):
    pixels = printed[Kind.PASSPORT][0].pixels
    (page,) = find_pages(pixels, ppi=PPI)
    assert page.is_whole_picture
    assert page.size is SizeClass.UNKNOWN
    assert np.array_equal(page.pixels, pixels)


def test_tall_picture_is_laid_on_its_long_side():
    noise = np.random.default_rng(1).integers(0, 256, (300, 200, 3), np.uint8)
    (page,) = find_pages(noise)
    assert page.is_whole_picture
    assert page.pixels.shape[:2] == (200, 300)
    assert np.array_equal(np.rot90(page.pixels, -1), noise)


def test_size_is_not_guessed_where_proportions_leave_it_open(
    printed: dict[Kind, tuple[Printed, ...]],
):
    taken = capture(printed[Kind.PASSPORT], Conditions(), seed=1)
    (page,) = find_pages(taken.pixels)
    assert page.size is SizeClass.UNKNOWN
    assert page.ppi is None
    known = with_known_size(page, SizeClass.ID_3)
    assert known.size is SizeClass.ID_3
    assert known.ppi == pytest.approx(PPI, rel=0.01)


def test_known_size_keeps_a_ppi_that_came_with_the_picture(
    printed: dict[Kind, tuple[Printed, ...]],
):
    taken = capture(printed[Kind.PASSPORT], Conditions(), seed=1)
    (page,) = find_pages(taken.pixels, ppi=PPI)
    assert with_known_size(page, SizeClass.ID_2).ppi == PPI
    assert with_known_size(page, SizeClass.UNKNOWN) is page


def test_known_size_of_a_whole_picture_gives_no_ppi():
    (page,) = find_pages(np.zeros((200, 300, 3), np.uint8))
    assert with_known_size(page, SizeClass.ID_3).ppi is None


@pytest.mark.parametrize(
    ("aspect", "fitting"),
    [
        (1.586, (SizeClass.ID_1,)),
        (1.5, (SizeClass.VISA_A,)),
        (1.42, (SizeClass.ID_2, SizeClass.ID_3)),
        (1.9, ()),
    ],
)
def test_proportions_allow_classes(aspect: float, fitting: tuple[SizeClass, ...]):
    assert sizes_fitting(aspect) == fitting


def test_length_rules_out_a_class():
    assert sizes_fitting(1.42, long_px=105 / 25.4 * 300, ppi=300) == (SizeClass.ID_2,)
    assert sizes_fitting(1.586, long_px=1000, ppi=72) == ()


@settings(deadline=None, max_examples=60)
@given(
    arrays.arrays(
        np.uint8,
        st.one_of(
            arrays.array_shapes(min_dims=2, max_dims=2, max_side=60),
            st.tuples(st.integers(1, 60), st.integers(1, 60), st.just(3)),
        ),
    )
)
def test_any_picture_gives_at_least_one_page(pixels: Pixels):
    pages = find_pages(pixels)
    assert pages
    assert all(page.pixels.size for page in pages)


def test_blocks_of_print_on_a_plain_page_are_not_pages():
    page = np.full((800, 1200, 3), 235, np.uint8)
    page[60:360, 80:300] = 90
    for top in range(420, 760, 48):
        page[top : top + 18, 60:1140] = 20
    (whole,) = find_pages(page)
    assert whole.is_whole_picture


def test_odd_shape_is_not_a_page():
    picture = np.full((600, 900, 3), 20, np.uint8)
    picture[100:500, 100:160] = 230
    (whole,) = find_pages(picture)
    assert whole.is_whole_picture
