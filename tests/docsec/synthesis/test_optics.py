import colorsys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.model import Light
from docsec.synthesis.ink import Facet, Film, Gate, Grating
from docsec.synthesis.optics import (
    LAMP_ZENITH_DEG,
    diffracted,
    film_colour,
    gate_share,
    geometry,
    glint,
    grating_for,
    spectral_colour,
)

GREEN_TO_BLUE = Film((0.1, 0.7, 0.2), (0.2, 0.25, 0.8), 40)


def hue(colour: tuple[float, float, float]) -> float:
    return colorsys.rgb_to_hsv(*colour)[0]


def test_film_has_its_two_colours_at_its_two_angles():
    assert film_colour(GREEN_TO_BLUE, 0) == pytest.approx(GREEN_TO_BLUE.face)
    assert film_colour(GREEN_TO_BLUE, 40) == pytest.approx(GREEN_TO_BLUE.tilted)


def test_half_the_loss_of_path_is_half_the_way_round_the_hues():
    # cos of the angle within: 1 at 0, 0.8849 at 40 degrees (Snell, index 1.38);
    # 0.9424 lies half way, at sin = 1.38 * sqrt(1 - 0.9424**2) = 0.4615: 27.5 degrees.
    first, last = hue(GREEN_TO_BLUE.face), hue(GREEN_TO_BLUE.tilted)
    seen = hue(film_colour(GREEN_TO_BLUE, 27.5))
    assert seen == pytest.approx((first + last) / 2, abs=0.005)


@given(st.floats(0, 39), st.floats(0.1, 20))
def test_hue_runs_to_the_shorter_waves_as_the_film_is_tilted(angle, more):
    assert hue(film_colour(GREEN_TO_BLUE, angle + more)) > hue(
        film_colour(GREEN_TO_BLUE, angle)
    )


def test_magenta_comes_to_green_by_way_of_red_and_gold():
    film = Film((0.8, 0.1, 0.6), (0.2, 0.6, 0.1), 40)
    seen = [hue(film_colour(film, angle)) for angle in range(0, 41, 2)]
    assert not any(0.5 < one < 0.8 for one in seen)
    assert any(0.08 < one < 0.16 for one in seen)


def test_low_lamp_shows_the_pigment_from_half_its_angle():
    assert geometry(Light.OBLIQUE_LEFT).incidence_deg == pytest.approx(37.5)
    assert geometry(Light.VI).incidence_deg == 0
    assert geometry(Light.ANGLE, -25).incidence_deg == 25


@pytest.mark.parametrize("tilt_deg", [-30, -15, 0, 15, 30])
@pytest.mark.parametrize("wavelength_nm", [470, 530, 610])
def test_grating_throws_its_colour_to_the_eye_at_its_tilt(tilt_deg, wavelength_nm):
    grating = grating_for(tilt_deg, wavelength_nm)
    seen = diffracted(grating, geometry(Light.ANGLE, tilt_deg))
    due = spectral_colour(wavelength_nm)
    assert seen.argmax() == due.argmax()
    for away_deg in (-15, 15):
        other = diffracted(grating, geometry(Light.ANGLE, tilt_deg + away_deg))
        assert other.max() < 0.3 * seen.max()


def test_grating_straight_on_follows_the_grating_equation():
    grating = grating_for(0, 550)
    sine = np.sin(np.deg2rad(LAMP_ZENITH_DEG))
    assert grating.lines_per_mm == pytest.approx(sine / 550e-6)
    assert grating.azimuth_deg == pytest.approx(90)


def test_grating_is_faint_in_light_from_all_round():
    grating = grating_for(0, 550)
    straight = diffracted(grating, geometry(Light.ANGLE, 0)).max()
    assert diffracted(grating, geometry(Light.VI)).max() < 0.25 * straight


def test_invisible_waves_have_no_colour():
    assert spectral_colour(1200).max() < 0.01
    assert spectral_colour(280).max() < 0.01
    assert diffracted(Grating(300, 0), geometry(Light.ANGLE, 0)).max() < 0.1


def test_gate_opens_at_its_tilts_only():
    gate = Gate(-20, -5, soft_deg=2)
    shares = [gate_share(gate, tilt_deg) for tilt_deg in (-30, -20, -12, -5, 0)]
    assert shares == pytest.approx([0, 0.5, 1, 0.5, 0])


@given(st.floats(-60, 60))
def test_two_gates_that_meet_show_one_picture_between_them(tilt_deg):
    left, right = Gate(-90, 0), Gate(0, 90)
    both = gate_share(left, tilt_deg) + gate_share(right, tilt_deg)
    assert both == pytest.approx(1)


def test_flank_mirrors_the_lamp_it_faces_and_no_other():
    # Lamp 75 degrees from the upright, eye on it: the mirror stands at 37.5.
    flank = Facet(azimuth_deg=180, slope_deg=37.5)
    assert glint(flank, geometry(Light.OBLIQUE_LEFT)) == pytest.approx(1)
    assert glint(flank, geometry(Light.OBLIQUE_RIGHT)) < 0.001
    assert glint(flank, geometry(Light.VI)) == 0
