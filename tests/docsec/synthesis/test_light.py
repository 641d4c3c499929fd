"""What each light shows, asserted against the figures of the inks and stocks."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from numpy.typing import NDArray

from docsec.model import Light, Pixels
from docsec.synthesis.form import Leaf
from docsec.synthesis.ink import (
    BRIGHT_PAPER,
    CARBON,
    DYE,
    GREEN_GLOW,
    POLYCARBONATE,
    SECURITY_PAPER,
    Ink,
    Process,
    Stock,
    intaglio,
    offset,
)
from docsec.synthesis.light import LAMP_LEAK, LIGHTS, develop
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import stack_document
from docsec.synthesis.sheet import Sheet, box
from docsec.synthesis.stack import Feature, Stack, linear

Light3 = NDArray[np.float32]
PATCH = box(5, 2, 10, 6)


@pytest.fixture(scope="module")
def passport() -> Leaf:
    order = invent_order(Kind.PASSPORT, seed=3, today=date(2026, 11, 1))
    return stack_document(order, ppi=200, is_marked=False)[0]


def light_of(pixels: Pixels) -> Light3:
    """Linear light, (rows, columns, 3)."""
    return linear(pixels.astype(np.float32) / 255)


def grey(stack: Stack, light: Light) -> Light3:
    return light_of(develop(stack, light)).mean(2)


def without(stack: Stack, *features: Feature) -> Stack:
    kept = tuple(one for one in stack.layers if one.feature not in features)
    return replace(stack, layers=kept)


def patch(ink: Ink, stock: Stock = SECURITY_PAPER) -> Stack:
    """A filled rectangle from 5, 2 to 15, 8 mm on a bare sheet."""
    sheet = Sheet(20, 10, 254, stock)
    plate = sheet.plate()
    plate.fill([PATCH])
    sheet.print(plate, ink, Feature.DATA)
    return sheet.stack()


def inside_and_outside(stack: Stack, light: Light) -> tuple[Light3, Light3]:
    seen = light_of(develop(stack, light))
    return seen[35:65, 70:130].mean((0, 1)), seen[35:65, 5:30].mean((0, 1))


@pytest.mark.parametrize("light", sorted(set(Light) - {Light.COAXIAL, Light.ANGLE}))
def test_tilt_is_refused_where_nothing_turns(light: Light):
    with pytest.raises(ValueError, match=str(light)):
        develop(patch(CARBON), light, tilt_deg=5)


def test_tilt_beyond_what_is_seen_is_refused():
    with pytest.raises(ValueError, match="61"):
        develop(patch(CARBON), Light.ANGLE, tilt_deg=-61)


def test_every_light_is_known():
    assert set(LIGHTS) == set(Light)


@pytest.mark.parametrize("light", LIGHTS)
def test_every_light_shows_the_same_grid(passport: Leaf, light: Light):
    stack = passport.stack
    assert develop(stack, light).shape == (stack.rows, stack.columns, 3)


def test_same_order_gives_the_same_bytes_under_every_light():
    order = invent_order(Kind.VISA_B, seed=3, today=date(2026, 11, 1))
    one, other = (stack_document(order, ppi=60)[0] for _ in range(2))
    for light in LIGHTS:
        assert np.array_equal(one.printed(light).pixels, other.printed(light).pixels)


def test_glowing_ink_gives_its_light_under_uv_and_is_unseen_otherwise():
    stack = patch(GREEN_GLOW)
    glowing, bare = inside_and_outside(stack, Light.UV)
    assert glowing - bare == pytest.approx(GREEN_GLOW.glow, abs=0.01)
    for light in LIGHTS:
        if light is not Light.UV:
            plain = without(stack, Feature.DATA)
            assert np.array_equal(develop(stack, light), develop(plain, light))


def test_fluorescence_of_the_passport_shows_only_under_uv(passport: Leaf):
    features = (Feature.UV_FIRST, Feature.UV_SECOND, Feature.UV_FIBRES)
    plain = without(passport.stack, *features)
    for light in LIGHTS:
        is_same = np.array_equal(develop(passport.stack, light), develop(plain, light))
        assert is_same == (light is not Light.UV)


def test_two_overprints_differ_in_hue(passport: Leaf):
    seen = light_of(develop(passport.stack, Light.UV))
    first = seen[passport.stack.coverage(Feature.UV_FIRST) > 0.99].mean(0)
    second = seen[passport.stack.coverage(Feature.UV_SECOND) > 0.99].mean(0)
    assert first.argmax() == 1
    assert second.argmax() == 0
    assert np.abs(first / first.sum() - second / second.sum()).sum() > 0.8


def test_overprint_goes_on_across_the_edge_of_the_portrait(passport: Leaf):
    over = passport.stack.coverage(Feature.UV_FIRST) > 0.5
    photo = passport.stack.coverage(Feature.PORTRAIT) > 0.5
    edge = np.flatnonzero(photo.any(0))[-1]
    assert (over[:, edge] & over[:, edge + 1]).sum() > 20
    assert (over & photo).sum() > 0.2 * over.sum()


def test_mrz_stays_dull_under_uv_but_for_fibres_and_thread(passport: Leaf):
    zone = passport.zone
    assert zone is not None
    plain = without(passport.stack, Feature.UV_FIBRES, Feature.STITCHING)
    seen = light_of(develop(plain, Light.UV))
    stock = np.array(SECURITY_PAPER.glow) + np.array(LAMP_LEAK)
    band = seen[int(zone.top) : int(zone.bottom)]
    assert (band.max((0, 1)) <= stock + 0.002).all()


def test_number_glows_and_other_data_do_not(passport: Leaf):
    seen = light_of(develop(passport.stack, Light.UV)).max(2)
    stack = passport.stack
    clear = stack.coverage(Feature.UV_FIRST) + stack.coverage(Feature.UV_SECOND)
    clear += stack.coverage(Feature.UV_FIBRES)
    number = (stack.coverage(Feature.NUMBER) > 0.99) & (clear == 0)
    data = (stack.coverage(Feature.DATA) > 0.99) & (clear == 0)
    assert seen[number].min() > 0.8
    assert seen[data].max() < 0.02


def test_bright_paper_glows_blue_beside_dull_stock():
    shown = {}
    for stock in (SECURITY_PAPER, POLYCARBONATE, BRIGHT_PAPER):
        _, shown[stock] = inside_and_outside(patch(CARBON, stock), Light.UV)
        due = np.array(stock.glow) + np.array(LAMP_LEAK)
        assert shown[stock] == pytest.approx(due, abs=0.005)
    for dull in (SECURITY_PAPER, POLYCARBONATE):
        assert shown[BRIGHT_PAPER][2] > 15 * shown[dull][2]
    assert shown[BRIGHT_PAPER].argmax() == 2


def test_offset_ground_drops_out_in_infrared(passport: Leaf):
    features = {Feature.GROUND, Feature.ROSETTE, Feature.BORDER}
    others = {one.feature for one in passport.stack.layers} - features
    ground = without(passport.stack, *others)
    rows = slice(20, 60)  # the plaited band at the upper edge
    white = light_of(develop(ground, Light.VI))[rows].mean(2)
    infrared = grey(ground, Light.IR)[rows]
    assert 1 - white.min() / white.max() > 0.75
    # Four crossing lines, each leaving 0.97, are the most there is.
    assert infrared.min() / infrared.max() > 0.97**4 - 0.01


def test_mrz_takes_in_infrared_as_b900_asks(passport: Leaf):
    seen = grey(passport.stack, Light.IR)
    strokes = passport.stack.coverage(Feature.MRZ)
    zone = passport.zone
    assert zone is not None
    band = (slice(int(zone.top), int(zone.bottom)), slice(int(zone.left), None))
    ink = np.median(seen[band][strokes[band] > 0.99])
    paper = np.median(seen[band][strokes[band] == 0])
    assert 1 - ink / paper == pytest.approx(1 - CARBON.infrared, abs=0.01)


def test_metameric_pair_parts_only_in_infrared():
    one, other = (
        patch(intaglio((0.2, 0.3, 0.5))),
        patch(replace(intaglio((0.2, 0.3, 0.5)), infrared=0.96)),
    )
    for light in LIGHTS:
        is_same = np.array_equal(develop(one, light), develop(other, light))
        assert is_same == (light is not Light.IR)


def test_half_of_the_emblem_vanishes_in_infrared(passport: Leaf):
    stack = passport.stack
    half = stack.coverage(Feature.SPLIT) > 0.99
    columns = np.flatnonzero(half.any(0))
    rows = np.flatnonzero(half.any(1))
    width = columns[-1] - columns[0]
    other = np.zeros_like(half)
    other[rows[0] : rows[-1], columns[0] - width : columns[0]] = True
    other &= stack.coverage(Feature.TITLE) > 0.99
    white, infrared = (grey(stack, light) for light in (Light.VI, Light.IR))
    assert np.median(white[half]) == pytest.approx(np.median(white[other]), abs=0.01)
    assert np.median(infrared[half]) > 4 * np.median(infrared[other])


def test_dyes_fade_in_infrared():
    sheet = Sheet(20, 10, 254, SECURITY_PAPER)
    black = np.zeros((10, 10, 4), np.float32)
    black[..., 3] = 1
    sheet.paint(black, np.array([(5.0, 2.0), (15.0, 8.0)]), DYE, Feature.PORTRAIT)
    dyed, bare = inside_and_outside(sheet.stack(), Light.IR)
    assert dyed / bare == pytest.approx(np.full(3, DYE.infrared), abs=0.01)


def test_watermark_and_thread_show_only_against_the_light(passport: Leaf):
    plain = without(passport.stack, Feature.WATERMARK, Feature.THREAD)
    for light in LIGHTS:
        is_same = np.array_equal(develop(passport.stack, light), develop(plain, light))
        assert is_same == (light is not Light.TRANSMITTED)


def test_watermark_has_a_darker_and_a_brighter_tone(passport: Leaf):
    stack = passport.stack
    marked = grey(stack, Light.TRANSMITTED)
    plain = grey(without(stack, Feature.WATERMARK), Light.TRANSMITTED)
    share = marked / plain
    dark, bright = (one for one in stack.layers if one.feature is Feature.WATERMARK)
    for layer in (dark, bright):
        full = np.zeros_like(share, bool)
        full[layer.place] = layer.coverage > 240
        unclipped = full & (marked < 0.95)
        assert np.median(share[unclipped]) == pytest.approx(
            1 - layer.ink.opacity, abs=0.03
        )


def test_light_from_behind_crosses_ink_once():
    colour = linear(np.array((0.6, 0.6, 0.6), np.float32))
    for light, due in ((Light.VI, colour), (Light.TRANSMITTED, np.sqrt(colour))):
        flat = replace(SECURITY_PAPER, formation=0.0)
        inked, bare = inside_and_outside(patch(offset((0.6, 0.6, 0.6)), flat), light)
        assert inked / bare == pytest.approx(due, abs=0.01)


@pytest.mark.parametrize(
    ("light", "bright_edge"),
    [(Light.OBLIQUE_LEFT, 50), (Light.OBLIQUE_RIGHT, 150)],
)
def test_relief_is_bright_towards_the_lamp_and_dark_behind(
    light: Light, bright_edge: int
):
    unseen = Ink(Process.INTAGLIO, (1, 1, 1), infrared=1.0, relief_um=32.0)
    smooth = replace(SECURITY_PAPER, grain_um=0.0)
    stack = patch(unseen, smooth)
    lit = grey(stack, light)[50] / grey(without(stack, Feature.DATA), light)[50]
    dark_edge = 200 - bright_edge
    assert lit[bright_edge - 3 : bright_edge + 3].max() > 1.3
    assert lit[dark_edge - 3 : dark_edge + 3].min() < 0.5
    assert lit[80:120] == pytest.approx(1, abs=0.02)


def test_flat_ink_throws_no_shade():
    stack = patch(offset((1, 1, 1)))
    assert np.array_equal(
        develop(stack, Light.OBLIQUE_LEFT),
        develop(without(stack, Feature.DATA), Light.OBLIQUE_LEFT),
    )


@pytest.mark.parametrize(
    ("stock", "ppi", "is_seen"),
    [
        (SECURITY_PAPER, 1200, True),
        (SECURITY_PAPER, 400, False),
        (POLYCARBONATE, 1200, False),
    ],
)
def test_fibres_of_bare_paper_show_under_the_loupe_only(
    stock: Stock, ppi: float, is_seen: bool
):
    bare = light_of(develop(Sheet(5, 5, ppi, stock).stack(), Light.VI)).mean(2)
    assert (0.002 < bare.std() < 0.02) == is_seen
    assert bare.mean() == pytest.approx(
        linear(np.array(stock.colour, np.float32)).mean(), abs=0.005
    )


def test_ink_over_a_glow_dims_it():
    sheet = Sheet(20, 10, 254, SECURITY_PAPER)
    for ink in (GREEN_GLOW, CARBON):
        plate = sheet.plate()
        plate.fill([PATCH])
        sheet.print(plate, ink, Feature.DATA)
    covered, _ = inside_and_outside(sheet.stack(), Light.UV)
    assert covered.max() < 0.01
