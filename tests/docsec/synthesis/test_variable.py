"""Features that change with the angle, asserted against what their design says."""

import colorsys

import numpy as np
import pytest
from numpy.typing import NDArray

from docsec.model import Light
from docsec.synthesis.emblem import draw_emblem
from docsec.synthesis.ink import POLYCARBONATE, SECURITY_PAPER
from docsec.synthesis.light import LIGHTS, develop
from docsec.synthesis.sheet import Sheet, box
from docsec.synthesis.stack import Feature, Stack, linear
from docsec.synthesis.typeface import Face
from docsec.synthesis.variable import (
    HologramFrame,
    hologram,
    iridescent_patch,
    laser_ink,
    latent_image,
    lenticular,
    ovi_patch,
)

Light3 = NDArray[np.float32]
SQUARE = box(5, 2, 10, 6)
GREEN, BLUE = (0.15, 0.62, 0.25), (0.25, 0.30, 0.75)


def sheet(*, is_plastic: bool = False) -> Sheet:
    return Sheet(20, 10, 254, POLYCARBONATE if is_plastic else SECURITY_PAPER)


def seen(stack: Stack, light: Light, tilt_deg: float = 0.0) -> Light3:
    pixels = develop(stack, light, tilt_deg=tilt_deg)
    return linear(pixels.astype(np.float32) / 255)


def hue_deg(stack: Stack, light: Light, tilt_deg: float = 0.0) -> float:
    colour = develop(stack, light, tilt_deg=tilt_deg)[40:60, 80:120].mean((0, 1))
    return 360 * colorsys.rgb_to_hsv(*(colour / 255))[0]


def of(colour: tuple[float, float, float]) -> float:
    return 360 * colorsys.rgb_to_hsv(*colour)[0]


@pytest.fixture(scope="module")
def ovi() -> Stack:
    printed = sheet()
    ovi_patch(printed, lambda plate: plate.fill([SQUARE]), face=GREEN, tilted=BLUE)
    return printed.stack()


def test_ovi_has_the_hue_of_its_design_at_both_angles(ovi: Stack):
    assert hue_deg(ovi, Light.ANGLE, 0) == pytest.approx(of(GREEN), abs=4)
    assert hue_deg(ovi, Light.ANGLE, 40) == pytest.approx(of(BLUE), abs=4)
    assert hue_deg(ovi, Light.ANGLE, -40) == pytest.approx(of(BLUE), abs=4)
    assert hue_deg(ovi, Light.VI) == pytest.approx(of(GREEN), abs=4)


def test_ovi_shows_nearly_its_second_colour_under_a_low_lamp(ovi: Stack):
    green, blue = of(GREEN), of(BLUE)
    assert hue_deg(ovi, Light.OBLIQUE_LEFT) > green + 0.75 * (blue - green)


def test_iridescent_print_is_all_but_unseen_straight_on():
    printed = sheet()
    gold = (0.93, 0.78, 0.35)
    iridescent_patch(printed, lambda plate: plate.fill([SQUARE]), tilted=gold)
    inner, bare = (slice(40, 60), slice(80, 120)), (slice(40, 60), slice(5, 40))
    straight, tilted = (seen(printed.stack(), Light.ANGLE, tilt) for tilt in (0, 40))
    assert (
        np.abs(straight[inner].mean((0, 1)) - straight[bare].mean((0, 1))).max() < 0.08
    )
    assert tilted[inner].mean((0, 1))[2] < 0.3 < tilted[bare].mean((0, 1))[2]


@pytest.fixture(scope="module", params=[False, True], ids=["foil", "clear"])
def device(request: pytest.FixtureRequest) -> Stack:
    laid = sheet(is_plastic=True)
    plate = laid.plate()
    plate.fill([box(0, 0, 20, 10)], coverage=160)
    laid.print(plate, laser_ink(), Feature.GROUND)
    hologram(
        laid,
        SQUARE,
        [
            HologramFrame(lambda plate: plate.fill([box(6, 3, 3, 4)]), -15, 530),
            HologramFrame(lambda plate: plate.fill([box(11, 3, 3, 4)]), 15, 620),
        ],
        is_clear=request.param,
    )
    return laid.stack()


FIRST, SECOND = (slice(35, 65), slice(65, 85)), (slice(35, 65), slice(115, 135))


def test_hologram_shows_each_image_at_its_own_tilt_in_its_own_colour(device: Stack):
    left, right = (seen(device, Light.ANGLE, tilt) for tilt in (-15, 15))
    for bright, dark, place, strongest in (
        (left, right, FIRST, 1),
        (right, left, SECOND, 0),
    ):
        gain = bright[place].mean((0, 1)) - dark[place].mean((0, 1))
        assert gain.max() > 0.25
        assert gain.argmax() == strongest


def test_hologram_changes_with_the_tilt_and_lies_still_without(device: Stack):
    frames = [develop(device, Light.ANGLE, tilt_deg=tilt) for tilt in (-20, 0, 0, 20)]
    assert np.array_equal(frames[1], frames[2])
    inside = np.zeros(frames[0].shape[:2], bool)
    inside[18:82, 48:152] = True  # a drawn edge is a pixel or two wide
    for one, other in ((0, 1), (1, 3), (0, 3)):
        change = np.abs(frames[one].astype(int) - frames[other]).max(2)
        assert change[inside].max() > 60
        assert change[~inside].max() <= 1


def test_rings_of_a_hologram_run_as_it_is_tilted():
    laid = sheet(is_plastic=True)
    hologram(laid, box(5, 0, 10, 10), [])
    still = seen(laid.stack(), Light.VI).sum(2)
    rows, columns = np.mgrid[0:100, 0:200]
    from_middle = np.hypot(rows - 50, columns - 100)
    reaches = []
    for tilt_deg in (-24, -12, 0, 12, 24):
        lit = np.maximum(seen(laid.stack(), Light.ANGLE, tilt_deg).sum(2) - still, 0)
        reaches.append(float((lit * from_middle).sum() / lit.sum()))
    assert reaches == sorted(reaches)
    assert reaches[-1] > 2 * reaches[0]


def test_foil_lets_no_light_through_and_shines_in_coaxial_light():
    laid = sheet()
    hologram(laid, SQUARE, [])
    inner, bare = (slice(30, 70), slice(60, 140)), (slice(30, 70), slice(5, 40))
    through = seen(laid.stack(), Light.TRANSMITTED)
    assert through[inner].mean() < 0.1 * through[bare].mean()
    coaxial = seen(laid.stack(), Light.COAXIAL)
    tilted = seen(laid.stack(), Light.COAXIAL, 20)
    assert coaxial[inner].mean() > tilted[inner].mean() + 0.3


@pytest.fixture(scope="module")
def changing() -> Stack:
    engraved = sheet(is_plastic=True)
    pictures = []
    for columns in (slice(10, 40), slice(60, 90)):
        picture = np.zeros((60, 100, 4), np.float32)
        picture[10:50, columns, 3] = 1
        pictures.append(picture)
    lenticular(engraved, SQUARE, *pictures, ink=laser_ink())
    return engraved.stack()


@pytest.mark.parametrize(("tilt_deg", "left", "right"), [(-15, 0, 1), (15, 1, 0)])
def test_lenses_show_one_picture_from_each_side(
    changing: Stack, tilt_deg: float, left: float, right: float
):
    shown = seen(changing, Light.ANGLE, tilt_deg)[..., 1]
    bare = shown[40:60, 10:40].mean()
    parts = shown[40:60, 63:87].mean() / bare, shown[40:60, 113:137].mean() / bare
    assert parts == pytest.approx((left, right), abs=0.03)


def test_lenses_show_half_of_both_pictures_straight_on(changing: Stack):
    shown = seen(changing, Light.VI)[..., 1]
    bare = shown[40:60, 10:40].mean()
    for columns in (slice(63, 87), slice(113, 137)):
        assert shown[40:60, columns].mean() / bare == pytest.approx(0.5, abs=0.05)


def test_lenses_stand_up_in_oblique_light(changing: Stack):
    relief = seen(changing, Light.OBLIQUE_LEFT)[25:28, 55:145, 1]
    flat = seen(changing, Light.VI)[25:28, 55:145, 1]
    assert relief.std() > 5 * flat.std()


def latent_contrast(light: Light, tilt_deg: float = 0.0) -> float:
    """How far the motif stands out, as a share of the ground's light."""
    printed = sheet()
    latent_image(
        printed,
        SQUARE,
        lambda plate: plate.fill([box(8, 3, 4, 4)]),
        colour=(0.15, 0.25, 0.45),
    )
    shown = seen(printed.stack(), light, tilt_deg).mean(2)
    # A whole number of line pitches, and off the seam of both directions.
    motif = shown[36:66, 85:115].mean()
    ground = np.mean([shown[36:66, 53:76].mean(), shown[36:66, 124:147].mean()])
    return float(motif / ground - 1)


def test_latent_image_shows_under_the_lamp_at_the_left_and_no_other():
    assert latent_contrast(Light.OBLIQUE_LEFT) > 0.4
    for light in LIGHTS:
        if light is not Light.OBLIQUE_LEFT:
            assert abs(latent_contrast(light)) < 0.05, light


def test_motifs_may_be_any_drawing():
    printed = sheet()
    ovi_patch(
        printed, lambda plate: draw_emblem(plate, (5, 5), 8), face=GREEN, tilted=BLUE
    )
    latent_image(
        printed,
        box(10, 2, 9, 6),
        lambda plate: plate.text((11, 7), "UTO", 4, face=Face.LATIN_BOLD),
        colour=(0.2, 0.2, 0.4),
    )
    covered = [printed.stack().coverage(one) for one in (Feature.OVI, Feature.LATENT)]
    assert all(one.max() > 0.9 for one in covered)
