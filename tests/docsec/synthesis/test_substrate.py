import numpy as np
import pytest
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.model import Light
from docsec.synthesis.ink import (
    HOLE,
    LAMINATE,
    POLYCARBONATE,
    RETRO,
    SECURITY_PAPER,
    STITCH,
    offset,
)
from docsec.synthesis.light import LIGHTS, develop
from docsec.synthesis.sheet import Sheet, box
from docsec.synthesis.stack import Feature, Stack, linear
from docsec.synthesis.substrate import (
    HOLE_BACK_MM,
    HOLE_FRONT_MM,
    laminate,
    perforate,
    perforation_width_mm,
    see_through,
    stitch,
)

INK = offset((0.2, 0.4, 0.6))


def sheet(*, ppi: float = 400) -> Sheet:
    return Sheet(30, 12, ppi, SECURITY_PAPER)


def seen(stack: Stack, light: Light, tilt_deg: float = 0.0) -> NDArray[np.float32]:
    pixels = develop(stack, light, tilt_deg=tilt_deg)
    return linear(pixels.astype(np.float32) / 255).mean(2)


def test_perforation_has_the_holes_of_its_number():
    burnt = sheet()
    perforate(burnt, (2, 3), "U17")
    through = seen(burnt.stack(), Light.TRANSMITTED) > 0.97
    count, *_ = cv2.connectedComponents(through.astype(np.uint8))
    # U is 2 times 6 and 3, 1 is 2 and 5 and 3, 7 is 5 and 6.
    assert count - 1 == 15 + 10 + 11


def test_hole_is_full_light_from_behind_and_dark_from_the_front():
    burnt = sheet(ppi=800)
    perforate(burnt, (2, 3), "1")
    middle = burnt.stack().coverage(Feature.PERFORATION) > 0.999
    bore = np.zeros_like(middle)
    layer = burnt.stack().layers[-1]
    assert layer.ink is HOLE
    bore[layer.place] = layer.coverage == 255
    assert seen(burnt.stack(), Light.TRANSMITTED)[bore].min() > 0.99
    assert seen(burnt.stack(), Light.VI)[bore].max() < 0.06
    assert seen(burnt.stack(), Light.IR)[bore].max() < 0.11


def test_hole_is_a_cone_wider_at_the_front():
    burnt = sheet(ppi=800)
    perforate(burnt, (2, 3), "777")
    front, back = burnt.stack().layers
    ratio = float(front.inked().sum() / back.inked().sum())
    assert ratio == pytest.approx((HOLE_FRONT_MM / HOLE_BACK_MM) ** 2, rel=0.15)


def test_number_is_as_wide_as_said():
    burnt = sheet()
    perforate(burnt, (2, 3), "0000")
    columns = np.flatnonzero(burnt.stack().coverage(Feature.PERFORATION).any(0))
    width_mm = np.ptp(columns) / 400 * 25.4 - HOLE_FRONT_MM
    # The last column of dots stands one pitch before the end of its character.
    assert width_mm == pytest.approx(perforation_width_mm("0000") - 0.62, abs=0.15)


def test_thread_glows_under_ultraviolet_alone():
    sewn = sheet()
    stitch(sewn, 10.0)
    thread = sewn.stack().coverage(Feature.STITCHING) > 0.99
    shown = develop(sewn.stack(), Light.UV)[thread].astype(np.float32) / 255
    assert linear(shown).mean(0) == pytest.approx(STITCH.glow, abs=0.04)
    rows = np.flatnonzero(thread.any(1))
    assert (np.diff(rows) > 10).sum() == 1  # one gap between two stitches in 12 mm


def test_beads_throw_coaxial_light_back_and_show_in_no_other():
    sealed, plain = sheet(), sheet()
    laminate(sealed, box(2, 2, 20, 8), lambda plate: plate.fill([box(5, 4, 6, 4)]))
    laminate(plain, box(2, 2, 20, 8))
    beads = (slice(70, 120), slice(90, 160))
    for light in LIGHTS:
        one, other = (seen(on.stack(), light) for on in (sealed, plain))
        if light is Light.COAXIAL:
            gain = one[beads].mean() - other[beads].mean()
            assert other[beads].mean() + RETRO.retro > 1 or gain == pytest.approx(
                RETRO.retro, abs=0.03
            )
            assert gain > 0.1
        else:
            assert np.array_equal(one, other)


def test_film_shines_in_coaxial_light_until_it_is_tilted():
    sealed = sheet()
    laminate(sealed, box(2, 2, 20, 8))
    film, bare = (slice(70, 120), slice(90, 160)), (slice(70, 120), slice(380, 450))
    gains = []
    for tilt_deg in (0.0, 20.0):
        shown = seen(sealed.stack(), Light.COAXIAL, tilt_deg)
        gains.append(shown[film].mean() - shown[bare].mean())
    assert gains[0] == pytest.approx(LAMINATE.gloss, abs=0.06)
    assert gains[1] < 0.05


def test_glossy_plastic_shines_more_than_paper():
    paper, plastic = (
        seen(Sheet(5, 5, 200, stock).stack(), Light.COAXIAL).mean()
        for stock in (SECURITY_PAPER, POLYCARBONATE)
    )
    assert plastic - paper == pytest.approx(POLYCARBONATE.gloss, abs=0.04)


def halves(*, miss_mm: tuple[float, float] = (0.0, 0.0)) -> Stack:
    printed = sheet()
    see_through(
        printed,
        lambda plate: plate.fill([box(8, 3, 4, 6)]),
        lambda plate: plate.fill([box(12, 3, 4, 6)]),
        INK,
        miss_mm=miss_mm,
    )
    return printed.stack()


FRONT, BACK = (slice(60, 130), slice(135, 180)), (slice(60, 130), slice(198, 240))
BARE = (slice(60, 130), slice(330, 420))


def test_back_of_a_register_shows_against_the_light_only():
    stack = halves()
    for light in LIGHTS:
        shown = seen(stack, light)
        share = shown[BACK].mean() / shown[BARE].mean()
        if light is Light.TRANSMITTED:
            assert share < 0.6
            front = shown[FRONT].mean() / shown[BARE].mean()
            assert share == pytest.approx(front, abs=0.06)
        elif light not in {Light.OBLIQUE_LEFT, Light.OBLIQUE_RIGHT}:
            assert share == pytest.approx(1, abs=0.02)
    assert seen(stack, Light.VI)[FRONT].mean() < 0.5


def test_back_misses_the_front_by_what_is_asked():
    edges = []
    for miss_mm in ((0.0, 0.0), (0.5, 0.0)):
        stack = halves(miss_mm=miss_mm)
        (back,) = (layer for layer in stack.layers if layer.is_behind)
        edges.append(back.left)
    assert edges[1] - edges[0] == pytest.approx(0.5 / 25.4 * 400, abs=1)
