"""Where lamp and eye stand over a page, and what changes with it.

Directions are unit vectors in the frame of the page: to the right, to its top, and
out of it. The page is tilted about its upright axis; above 0 its right edge comes
towards the viewer, so that the eye moves to the left of the page.
"""

import colorsys
from dataclasses import dataclass, field
from functools import cache

import numpy as np
from numpy.typing import NDArray

from docsec.model import Light
from docsec.synthesis.ink import Colour, Facet, Film, Gate, Grating

Vector = NDArray[np.float64]

OBLIQUE_ZENITH_DEG = 75.0
"""Of the lamp under oblique light: 15 degrees above the page."""
LAMP_ZENITH_DEG = 35.0
"""Of the lamp of an angle series, towards the page's top."""
_FILM_INDEX = 1.38  # magnesium fluoride, the spacer of most colour-shifting pigments
_LAMP_SIZE = 0.07  # of its half angle, as a sine: a lamp of 8 degrees
_ORDERS = ((1, 1.0), (2, 0.3))
_DIFFRACTED = 0.95
_GLINT_DEG = 9.0  # how far from the mirror's angle a flank still shines
_RING_SHARE = 1.2


@dataclass(frozen=True, slots=True, eq=False)
class Geometry:
    """Lamps and eye over a page.

    Attributes:
        tilt_deg: Of the page.
        incidence_deg: Between the light a flat pigment mirrors and its upright.
        eye: Direction to it.
        lamps: Directions to small ones.
        is_ringed: Light comes from all round as well.
    """

    tilt_deg: float
    incidence_deg: float
    eye: Vector = field(repr=False)
    lamps: tuple[Vector, ...] = field(repr=False)
    is_ringed: bool


def geometry(light: Light, tilt_deg: float = 0.0) -> Geometry:
    """Lamps and eye of a light in front of the page."""
    eye = _turned(_direction(0.0, 0.0), tilt_deg)
    match light:
        case Light.OBLIQUE_LEFT | Light.OBLIQUE_RIGHT:
            azimuth = 180.0 if light is Light.OBLIQUE_LEFT else 0.0
            lamp = _direction(OBLIQUE_ZENITH_DEG, azimuth)
            return Geometry(0.0, OBLIQUE_ZENITH_DEG / 2, eye, (lamp,), is_ringed=False)
        case Light.COAXIAL:
            return Geometry(tilt_deg, abs(tilt_deg), eye, (eye,), is_ringed=False)
        case Light.ANGLE:
            # A pigment mirrors the bright room, wherever the page is turned to.
            lamp = _turned(_direction(LAMP_ZENITH_DEG, 90.0), tilt_deg)
            return Geometry(tilt_deg, abs(tilt_deg), eye, (lamp,), is_ringed=True)
        case _:
            return Geometry(0.0, 0.0, eye, (), is_ringed=True)


def _direction(zenith_deg: float, azimuth_deg: float) -> Vector:
    zenith, azimuth = np.deg2rad((zenith_deg, azimuth_deg))
    flat = np.sin(zenith)
    return np.array((flat * np.cos(azimuth), flat * np.sin(azimuth), np.cos(zenith)))


def _turned(direction: Vector, tilt_deg: float) -> Vector:
    """What stands still in the room, seen from the page that is tilted."""
    tilt = np.deg2rad(tilt_deg)
    cos, sin = np.cos(tilt), np.sin(tilt)
    x, y, z = direction
    return np.array((cos * x - sin * z, y, sin * x + cos * z))


_RING = np.array(
    [
        _direction(zenith_deg, azimuth_deg)
        for zenith_deg in (30.0, 45.0, 60.0)
        for azimuth_deg in range(0, 360, 10)
    ]
)
"""Lamps all round, where the eye stands upright over the page: the bright room."""


def film_colour(film: Film, incidence_deg: float) -> Colour:
    """The colour of a film seen from an angle (sRGB).

    The light's path in the film shrinks with the cosine of its angle in there, and
    the hue runs with it towards the shorter waves.

    >>> film_colour(Film((1, 0, 0), (0, 1, 0), 40), 40)
    (0.0, 1.0, 0.0)
    """
    gone = (1 - _path(incidence_deg)) / (1 - _path(film.tilted_deg))
    first, last = colorsys.rgb_to_hsv(*film.face), colorsys.rgb_to_hsv(*film.tilted)
    run = (last[0] - first[0]) % 1.0  # red, green, blue: to the shorter waves
    level = min(gone, 1.0)
    hue = (first[0] + run * gone) % 1.0
    others = (a + (b - a) * level for a, b in zip(first[1:], last[1:], strict=True))
    red, green, blue = colorsys.hsv_to_rgb(hue, *others)
    return (red, green, blue)


def _path(incidence_deg: float) -> float:
    inside = np.sin(np.deg2rad(incidence_deg)) / _FILM_INDEX
    return float(np.sqrt(1 - inside**2))


def gate_share(gate: Gate, tilt_deg: float) -> float:
    """How much is seen through the lenses at a tilt, 0-1.

    >>> gate_share(Gate(0, 90), 20), gate_share(Gate(0, 90), 0)
    (1.0, 0.5)
    """
    rise = np.clip(0.5 + (tilt_deg - gate.from_deg) / (2 * gate.soft_deg), 0, 1)
    fall = np.clip(0.5 + (gate.to_deg - tilt_deg) / (2 * gate.soft_deg), 0, 1)
    return float(min(rise, fall))


def grating_for(tilt_deg: float, wavelength_nm: float) -> Grating:
    """The grating that throws one wavelength to the eye at one tilt of a series."""
    placed = geometry(Light.ANGLE, tilt_deg)
    across = (placed.lamps[0] + placed.eye)[:2]
    lines_per_mm = float(np.hypot(*across)) / (wavelength_nm * 1e-6)
    return Grating(lines_per_mm, float(np.rad2deg(np.arctan2(across[1], across[0]))))


def diffracted(grating: Grating, placed: Geometry) -> NDArray[np.float32]:
    """The light a grating throws to the eye, linear RGB, beside what it absorbs.

    Grating equation: the sines of lamp and eye along the grooves' normal add to the
    wavelength times the lines per length times the order; across it they cancel.
    """
    seen = np.zeros(3)
    for lamp in placed.lamps:
        seen += _thrown(grating, (lamp + placed.eye)[None])
    if placed.is_ringed:
        seen += _RING_SHARE / len(_RING) * _thrown(grating, _RING)
    return (_DIFFRACTED * seen).astype(np.float32)


def _thrown(grating: Grating, both: Vector) -> Vector:
    """The sum over lamps: `both` is lamp and eye added, (lamps, 3)."""
    azimuth = np.deg2rad(grating.azimuth_deg)
    along = both[:, 0] * np.cos(azimuth) + both[:, 1] * np.sin(azimuth)
    aside = both[:, 0] * np.sin(azimuth) - both[:, 1] * np.cos(azimuth)
    strength = np.exp(-0.5 * (aside / _LAMP_SIZE) ** 2)
    seen = np.zeros(3)
    for order, share in _ORDERS:
        wavelength_nm = np.abs(along) / (order * grating.lines_per_mm) * 1e6
        seen += share * strength @ _spectrum(wavelength_nm)
    return seen


def spectral_colour(wavelength_nm: float) -> Vector:
    """Linear sRGB of a narrow band of light; its strongest band is about 1.

    >>> spectral_colour(620).argmax(), spectral_colour(530).argmax()
    (np.int64(0), np.int64(1))
    """
    return np.asarray(_spectrum(np.array([wavelength_nm]))[0])


def _spectrum(wavelength_nm: Vector) -> Vector:
    shifts = np.array((-20.0, -10.0, 0.0, 10.0, 20.0))
    lines = _lines(wavelength_nm[:, None] + shifts).mean(1)
    return np.asarray(lines / _strongest())


@cache
def _strongest() -> float:
    return float(_lines(np.arange(400.0, 700.0, 5.0)).max())


def _lines(nm: Vector) -> Vector:
    """Colour matching functions fitted by Wyman, Sloan and Shirley (JCGT 2, 2013)."""

    def lobe(middle: float, below: float, above: float) -> Vector:
        width = np.where(nm < middle, below, above)
        return np.asarray(np.exp(-0.5 * ((nm - middle) * width) ** 2))

    tristimulus = (
        0.362 * lobe(442.0, 0.0624, 0.0374)
        + 1.056 * lobe(599.8, 0.0264, 0.0323)
        - 0.065 * lobe(501.1, 0.0490, 0.0382),
        0.821 * lobe(568.8, 0.0213, 0.0247) + 0.286 * lobe(530.9, 0.0613, 0.0322),
        1.217 * lobe(437.0, 0.0845, 0.0278) + 0.681 * lobe(459.0, 0.0385, 0.0725),
    )
    to_srgb = np.array(  # IEC 61966-2-1
        [
            (3.2406, -1.5372, -0.4986),
            (-0.9689, 1.8758, 0.0415),
            (0.0557, -0.2040, 1.0570),
        ]
    )
    return np.asarray(np.maximum(np.stack(tristimulus, -1) @ to_srgb.T, 0))


def glint(facet: Facet, placed: Geometry) -> float:
    """Share of a lamp that a flank mirrors to the eye."""
    flank = _direction(facet.slope_deg, facet.azimuth_deg)
    shares = [0.0]
    for lamp in placed.lamps:
        half = lamp + placed.eye
        cosine = float(half @ flank / np.linalg.norm(half))
        off_deg = float(np.rad2deg(np.arccos(min(cosine, 1.0))))
        shares.append(float(np.exp(-0.5 * (off_deg / _GLINT_DEG) ** 2)))
    return max(shares)
