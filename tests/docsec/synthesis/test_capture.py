from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from docsec.model import Light
from docsec.synthesis.capture import Bed, Conditions, capture
from docsec.synthesis.form import Printed
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import print_document, stack_document

STILL = Conditions(blur_px=0, noise=0)


@pytest.fixture(scope="module")
def card() -> tuple[Printed, ...]:
    order = invent_order(Kind.CARD_1, seed=1, today=date(2026, 11, 1))
    return print_document(order, ppi=100)


def test_unturned_page_lies_where_the_truth_says(card: tuple[Printed, ...]):
    taken = capture(card[:1], replace(STILL, margin_mm=25.4), seed=1)
    left, top = (round(value) for value in taken.pages[0].corners.top_left)
    assert (left, top) == (100, 100)
    rows, columns = card[0].pixels.shape[:2]
    seen = taken.pixels[top : top + rows, left : left + columns]
    assert np.abs(seen.astype(int) - card[0].pixels)[2:-2, 2:-2].max() <= 1


def test_quarter_turn_stands_the_page_on_its_side(card: tuple[Printed, ...]):
    taken = capture(card[:1], replace(STILL, angle_deg=90), seed=1)
    corners = taken.pages[0].corners
    # Counter-clockwise: the top left corner comes to the lower left.
    assert corners.top_left[0] == pytest.approx(corners.top_right[0], abs=0.01)
    assert corners.top_left[1] > corners.top_right[1]


def test_two_pages_lie_one_above_the_other(card: tuple[Printed, ...]):
    taken = capture(card, STILL, seed=1)
    front, back = taken.pages
    assert back.corners.top_left[1] > front.corners.bottom_left[1]
    assert (front.lines, back.lines) == ((), card[1].lines)


def test_upside_down_turns_by_half(card: tuple[Printed, ...]):
    corners = capture(card[:1], STILL, seed=1, is_upside_down=True).pages[0].corners
    assert corners.top_left[0] > corners.top_right[0]


def test_cover_shows_around_the_page(card: tuple[Printed, ...]):
    taken = capture(
        card[:1], replace(STILL, bed=Bed.LIGHT, margin_mm=10, cover_mm=5), seed=1
    )
    left, top = (round(value) for value in taken.pages[0].corners.top_left)
    assert taken.pixels[top + 50, left - 10].max() < 120
    assert taken.pixels[top + 50, left - 35].min() > 150


@pytest.mark.parametrize(
    "change",
    [
        {"blur_px": 2.0},
        {"noise": 8.0},
        {"shadow": 0.4},
        {"glare": 0.4},
        {"jpeg_quality": 20},
        {"perspective": 0.02},
        {"corner_blur_px": 3.0},
        {"vignetting": 0.3},
        {"warmth": 0.8},
        {"exposure_stops": -1.0},
        {"dust": 20.0},
        {"ppi": 60.0},
    ],
)
def test_each_condition_shows_and_replays(
    card: tuple[Printed, ...], change: dict[str, float]
):
    conditions = replace(STILL, **change)  # type: ignore[arg-type]
    plain = capture(card[:1], STILL, seed=1).pixels
    one = capture(card[:1], conditions, seed=1).pixels
    assert np.array_equal(one, capture(card[:1], conditions, seed=1).pixels)
    assert one.shape != plain.shape or not np.array_equal(one, plain)


@pytest.mark.parametrize(
    ("light", "bed"),
    [
        (Light.UV, (6, 3, 20)),
        (Light.IR, (127, 127, 127)),
        (Light.TRANSMITTED, (248, 248, 246)),
        (Light.OBLIQUE_LEFT, (128, 127, 124)),
    ],
)
def test_pages_lie_in_one_place_under_every_light(
    light: Light, bed: tuple[int, int, int]
):
    order = invent_order(Kind.VISA_B, seed=1, today=date(2026, 11, 1))
    (leaf,) = stack_document(order, ppi=60)
    tilted = replace(STILL, perspective=0.02, bed=Bed.GREY, cover_mm=4.0)
    white = capture((leaf.printed(Light.VI),), tilted, seed=1)
    other = capture((leaf.printed(light),), tilted, seed=1)
    assert other.pages == white.pages
    assert other.pixels.shape == white.pixels.shape
    # The grey bed throws back about 0.21 of the light: 0.0017, 0.0011 and 0.007 of
    # white where that is the violet leak of the lamp.
    assert other.pixels[2, 2].astype(int) == pytest.approx(bed, abs=3)


def test_cover_is_black_against_the_light():
    order = invent_order(Kind.VISA_B, seed=1, today=date(2026, 11, 1))
    pages = print_document(order, ppi=60, light=Light.TRANSMITTED)
    taken = capture(pages, replace(STILL, cover_mm=5), seed=1)
    left, top = (round(value) for value in taken.pages[0].corners.top_left)
    assert taken.pixels[top + 30, left - 6].max() < 20


def test_homography_takes_the_corners_where_they_lie(card: tuple[Printed, ...]):
    tilted = replace(STILL, angle_deg=7, perspective=0.03, ppi=130.0)
    placed = capture(card[:1], tilted, seed=4).pages[0]
    rows, columns = card[0].pixels.shape[:2]
    width_mm, height_mm = columns * 0.254, rows * 0.254
    truth = placed.corners
    assert placed.at(0, 0) == pytest.approx(truth.top_left, abs=0.01)
    # The page is a whole number of pixels at either resolution.
    assert placed.at(width_mm, height_mm) == pytest.approx(truth.bottom_right, abs=1)


def test_stop_more_is_twice_the_light(card: tuple[Printed, ...]):
    dark, plain = (
        capture(card[:1], replace(STILL, exposure_stops=stops), seed=1).pixels
        for stops in (-1.0, 0.0)
    )
    light = [(picture[30:200, 60:300] / 255.0) ** 2.2 for picture in (dark, plain)]
    assert light[1].mean() / light[0].mean() == pytest.approx(2, rel=0.03)


def test_warm_balance_is_red_and_not_blue(card: tuple[Printed, ...]):
    warm, plain = (
        capture(card[:1], replace(STILL, warmth=value), seed=1).pixels.mean((0, 1))
        for value in (1.0, 0.0)
    )
    assert warm[0] > plain[0]
    assert warm[2] < plain[2]
    assert warm[1] == plain[1]


def test_corners_are_darker_and_duller_and_the_middle_is_not(card: tuple[Printed, ...]):
    plain = capture(card[:1], STILL, seed=1).pixels.astype(float)
    dull = capture(
        card[:1], replace(STILL, vignetting=0.4, corner_blur_px=4), seed=1
    ).pixels.astype(float)
    rows, columns = plain.shape[:2]
    middle = np.s_[rows // 2 - 8 : rows // 2 + 8, columns // 2 - 8 : columns // 2 + 8]
    corner = np.s_[rows - 80 : rows - 50, columns - 80 : columns - 50]
    assert np.abs(dull[middle] - plain[middle]).mean() < 2
    assert dull[corner].mean() < 0.9 * plain[corner].mean()
    assert dull[corner].std() < plain[corner].std()


def test_dust_lies_alike_under_every_light_and_noise_does_not():
    order = invent_order(Kind.VISA_B, seed=1, today=date(2026, 11, 1))
    (leaf,) = stack_document(order, ppi=60)
    dusty = replace(STILL, dust=40.0)
    specks = []
    for light in (Light.VI, Light.IR, Light.UV):
        page = leaf.printed(light)
        clean = capture((page,), STILL, seed=2).pixels.astype(int)
        specks.append(
            np.abs(capture((page,), dusty, seed=2).pixels - clean).max(2) > 12
        )
    for other in specks[1:]:
        assert (specks[0] & other).sum() > 0.6 * specks[0].sum() > 0
    grain = [
        capture((leaf.printed(light),), replace(STILL, noise=4.0), seed=2).pixels
        - capture((leaf.printed(light),), STILL, seed=2).pixels.astype(float)
        for light in (Light.VI, Light.IR)
    ]
    shared = np.corrcoef(grain[0][30:60].ravel(), grain[1][30:60].ravel())[0, 1]
    assert abs(shared) < 0.1


def test_only_white_light_is_mirrored_as_glare():
    order = invent_order(Kind.VISA_B, seed=1, today=date(2026, 11, 1))
    (leaf,) = stack_document(order, ppi=60)
    for light, shows in ((Light.VI, True), (Light.IR, False)):
        page = (leaf.printed(light),)
        plain = capture(page, STILL, seed=2).pixels
        shiny = capture(page, replace(STILL, glare=0.5), seed=2).pixels
        assert (not np.array_equal(plain, shiny)) == shows
