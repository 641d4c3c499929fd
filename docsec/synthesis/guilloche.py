"""Interlaced fine lines: the background of every security document.

All functions are pure and return curves in mm; a plate draws them.
"""

import numpy as np

from docsec.synthesis.sheet import Curve

_TURN = 2 * np.pi


def waves(
    width_mm: float,
    height_mm: float,
    *,
    spacing_mm: float,
    amplitude_mm: float,
    length_mm: float,
    phase: float,
    lens: tuple[float, float, float, float] | None = None,
) -> list[Curve]:
    """Lines from edge to edge that swell together.

    Args:
        width_mm: Of the area.
        height_mm: Of the area.
        spacing_mm: Between neighbours.
        amplitude_mm: Of the swell.
        length_mm: Of one wave.
        phase: Of the swell, in turns.
        lens: x, y, radius and strength (mm) of a bulge that the lines flow round.
    """
    x = np.linspace(-2, width_mm + 2, round(width_mm * 5))
    curves = []
    for y_0 in np.arange(-3 * amplitude_mm, height_mm + 3 * amplitude_mm, spacing_mm):
        drift = y_0 / height_mm
        swell = np.sin(_TURN * (x / length_mm + phase + 0.35 * drift))
        y = y_0 + amplitude_mm * swell * (0.6 + 0.4 * np.sin(_TURN * (x / width_mm)))
        if lens is not None:
            y = y + _bulge(x, y, lens)
        curves.append(np.stack([x, y], 1))
    return curves


def _bulge(x: Curve, y: Curve, lens: tuple[float, float, float, float]) -> Curve:
    centre_x, centre_y, radius, strength = lens
    squared = ((x - centre_x) ** 2 + (y - centre_y) ** 2) / radius**2
    push: Curve = strength * np.tanh((y - centre_y) / radius * 3) * np.exp(-squared)
    return push


def rosette(
    centre: tuple[float, float], radius_mm: float, *, petals: int, strands: int
) -> list[Curve]:
    """A flower of three rings of lace, one within the other.

    >>> len(rosette((0, 0), 10, petals=9, strands=12))
    36
    """
    rings = ((0.30, 0.17, 1), (0.60, 0.20, 2), (0.88, 0.10, 3))
    angle = np.linspace(0, _TURN, petals * 180 + 1)
    curves = []
    for middle, swing, times in rings:
        for strand in range(strands):
            shift = _TURN * strand / strands
            r = middle + swing * np.sin(times * petals * angle + shift)
            curves.append(_polar(centre, radius_mm * r, angle))
    return curves


def lace(
    centre: tuple[float, float], radius_mm: float, *, petals: int, strands: int
) -> list[Curve]:
    """A ring in which every strand crosses every other."""
    angle = np.linspace(0, _TURN, petals * 60 + 1)
    curves = []
    for strand in range(strands):
        shift = _TURN * strand / strands
        r = radius_mm * (0.84 + 0.13 * np.sin(petals * angle + shift))
        curves.append(_polar(centre, r, angle))
    return curves


def braid(
    start: tuple[float, float],
    end: tuple[float, float],
    *,
    height_mm: float,
    strands: int,
    length_mm: float,
) -> list[Curve]:
    """A band of plaited lines between two points: the border of a page."""
    along = np.array(end, float) - np.array(start, float)
    reach = float(np.hypot(*along))
    waves_n = max(2, round(reach / length_mm))
    share = np.linspace(0, 1, waves_n * 24)
    across = np.array([-along[1], along[0]]) / reach
    middle = np.array(start) + share[:, None] * along
    curves = []
    for strand in range(strands):
        part = strand / strands
        swing = np.sin(_TURN * (waves_n * share + part))
        swing = swing * (1 - 0.45 * np.cos(_TURN * (2 * part))) / 1.45
        curves.append(middle + (height_mm / 2 * swing)[:, None] * across)
    return curves


def _polar(centre: tuple[float, float], r: Curve, angle: Curve) -> Curve:
    x = centre[0] + r * np.cos(angle)
    y = centre[1] + r * np.sin(angle)
    return np.stack([x, y], 1)
