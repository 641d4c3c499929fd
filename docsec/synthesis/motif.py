"""Pictures of Utopia for engraving: each a list of outlines with a height 0-1.

Coordinates run from 0 to 1 to the right and downwards; what comes later lies in front.
"""

from collections.abc import Callable
from enum import StrEnum

import numpy as np

from docsec.synthesis.sheet import Curve

Shapes = list[tuple[Curve, float]]


class Motif(StrEnum):
    """What is engraved."""

    RIVERS = "two rivers"
    ZIGGURAT = "ziggurat"
    GATE = "gate"
    PALMS = "palms"
    DHOW = "dhow"
    ROAD = "road"
    MOUNTAINS = "mountains"


def shapes(motif: Motif) -> Shapes:
    """The outlines of a motif.

    >>> all(0 <= height <= 1 for _, height in shapes(Motif.GATE))
    True
    """
    return _DRAWN[motif]()


def _rivers() -> Shapes:
    return [
        *_sun((0.5, 0.42), 0.11),
        *_ranges(),
        (_band(0.70, 0.74, 0.02), 0.15),
        *_water(0.76, 0.98, 5),
        *_palm((0.13, 0.80), 0.46),
        *_palm((0.26, 0.84), 0.34),
        *_palm((0.88, 0.82), 0.42),
    ]


def _mountains() -> Shapes:
    return [*_sun((0.72, 0.3), 0.09), *_ranges(), *_water(0.84, 1.0, 3)]


def _ziggurat() -> Shapes:
    made: Shapes = [(_band(0.86, 1.0, 0.0), 0.25), *_sun((0.5, 0.16), 0.1)]
    for step in range(5):
        half, top = 0.46 - 0.075 * step, 0.72 - 0.125 * step
        base = top + 0.125 if step else 0.88
        made.append((_trapeze(0.5, half, half - 0.03, top, base), 0.45 + 0.11 * step))
        made.append((_trapeze(0.5, half - 0.03, half - 0.035, top, top + 0.018), 0.1))
        for x in np.arange(-half + 0.07, half - 0.05, 0.07):
            made.append((_rectangle(0.5 + x, top + 0.035, 0.014, 0.07), 0.2))
    made.append((_trapeze(0.5, 0.085, 0.03, 0.22, 0.88), 1.0))
    for y in np.arange(0.26, 0.88, 0.035):
        half = 0.03 + 0.05 * (y - 0.22) / 0.66
        made.append((_rectangle(0.5 - half, y, 2 * half, 0.01), 0.15))
    return made


def _gate() -> Shapes:
    made: Shapes = [
        (_band(0.9, 1.0, 0.0), 0.25),
        (_rectangle(0.1, 0.36, 0.8, 0.56), 0.4),
    ]
    for left in (0.06, 0.62):
        made.append((_rectangle(left, 0.2, 0.32, 0.72), 0.72))
        made += [
            (_rectangle(left + 0.0675 * step, 0.13, 0.04, 0.08), 0.72)
            for step in range(5)
        ]
        made += [
            (_rectangle(left + 0.05 + 0.1 * column, 0.30 + 0.14 * row, 0.04, 0.07), 0.1)
            for column in range(3)
            for row in range(4)
        ]
    made += [
        (_rectangle(0.40 + 0.058 * step, 0.30, 0.03, 0.07), 0.4) for step in range(4)
    ]
    made += [(_arch(0.5, 0.92, 0.13, 0.46), 0.95), (_arch(0.5, 0.92, 0.10, 0.40), 0.0)]
    return made


def _palms() -> Shapes:
    made: Shapes = [*_sun((0.62, 0.34), 0.13), *_water(0.84, 1.0, 4)]
    for x, foot, high in (
        (0.16, 0.86, 0.56), (0.36, 0.9, 0.74), (0.82, 0.87, 0.62), (0.58, 0.84, 0.4),
    ):  # fmt: skip
        made += _palm((x, foot), high)
    return made


def _dhow() -> Shapes:
    hull = np.array(
        [(0.12, 0.68), (0.24, 0.72), (0.74, 0.72), (0.94, 0.60), (0.82, 0.82),
         (0.26, 0.82)]
    )  # fmt: skip
    main = np.array([(0.30, 0.60), (0.58, 0.06), (0.66, 0.30), (0.62, 0.60)])
    after = np.array([(0.66, 0.60), (0.80, 0.26), (0.86, 0.44), (0.85, 0.58)])
    return [
        *_sun((0.2, 0.3), 0.1),
        *_water(0.80, 1.0, 5),
        (hull, 0.95),
        (_rectangle(0.2, 0.745, 0.62, 0.014), 0.2),
        (main, 0.7),
        (after, 0.55),
        (_rectangle(0.548, 0.12, 0.012, 0.60), 1.0),
        (_rectangle(0.772, 0.30, 0.01, 0.42), 1.0),
    ]


def _road() -> Shapes:
    return [
        *_sun((0.5, 0.34), 0.1),
        *_ranges(),
        (_band(0.72, 1.0, 0.0), 0.12),
        (np.array([(0.48, 0.72), (0.52, 0.72), (0.86, 1.0), (0.14, 1.0)]), 0.75),
        *[
            (_trapeze(0.5, width, width * 0.7, top, top + 0.05), 0.1)
            for top, width in ((0.74, 0.003), (0.81, 0.007), (0.90, 0.012))
        ],
    ]


def _ranges() -> Shapes:
    """Two ranges of mountains, the nearer one higher in relief, with a lit side."""
    far = _ridge((0.0, 0.56, 0.1, 0.44, 0.22, 0.52, 0.36, 0.36, 0.5, 0.54, 0.66, 0.4,
                  0.8, 0.5, 0.92, 0.42, 1.0, 0.5))  # fmt: skip
    near = _ridge((0.0, 0.62, 0.16, 0.5, 0.3, 0.66, 0.46, 0.58, 0.6, 0.68, 0.78, 0.5,
                   0.9, 0.62, 1.0, 0.56))  # fmt: skip
    snow = [
        np.array(
            [(x, y), (x + 0.05, y + 0.07), (x + 0.01, y + 0.05), (x - 0.02, y + 0.08)]
        )
        for x, y in ((0.36, 0.36), (0.66, 0.4), (0.1, 0.44))
    ]
    return [(far, 0.4), *[(one, 0.05) for one in snow], (near, 0.72)]


def _ridge(points: tuple[float, ...]) -> Curve:
    line = np.array(points).reshape(-1, 2)
    return np.concatenate([line, [(1.0, 0.74), (0.0, 0.74)]])


def _sun(centre: tuple[float, float], radius: float) -> Shapes:
    angle = np.linspace(0, 2 * np.pi, 40)
    disc = np.stack([np.cos(angle), np.sin(angle)], 1) * radius
    made: Shapes = [(np.array(centre) + disc, 0.85)]
    for turn in np.linspace(0, 2 * np.pi, 20, endpoint=False):
        along = np.array([np.cos(turn), np.sin(turn)])
        across = np.array([-along[1], along[0]]) * radius * 0.09
        foot, tip = along * radius * 1.25, along * radius * 1.75
        made.append(
            (np.array(centre) + np.array([foot - across, tip, foot + across]), 0.5)
        )
    return made


def _palm(foot: tuple[float, float], high: float) -> Shapes:
    """A date palm: a trunk that leans a little, and a crown of fronds."""
    x, y = foot
    top = (x + 0.03 * high, y - 0.72 * high)
    trunk = np.array(
        [
            (x - 0.022, y),
            (top[0] - 0.012, top[1]),
            (top[0] + 0.012, top[1]),
            (x + 0.022, y),
        ]
    )
    made: Shapes = [(trunk, 0.85)]
    for angle in np.deg2rad((-168, -140, -112, -84, -58, -30, -6, 18, 162)):
        t = np.linspace(0, 1, 9)
        reach = 0.34 * high
        spine_x = top[0] + reach * np.cos(angle) * t * 0.62
        spine_y = top[1] + reach * np.sin(angle) * t + 0.24 * high * t**2
        girth = 0.045 * high * np.sin(np.pi * np.minimum(t * 0.9 + 0.08, 1))
        upper = np.stack([spine_x, spine_y - girth], 1)
        lower = np.stack([spine_x, spine_y + girth * 0.5], 1)[::-1]
        made.append((np.concatenate([upper, lower]), 0.9))
    return made


def _water(top: float, bottom: float, count: int) -> Shapes:
    made: Shapes = []
    pitch = (bottom - top) / count
    x = np.linspace(0, 1, 60)
    for number in range(count):
        y = top + pitch * (number + 0.3)
        swell = (
            0.22 * pitch * np.sin(2 * np.pi * (x * (5 - number * 0.5) + 0.3 * number))
        )
        upper = np.stack([x, y + swell], 1)
        lower = np.stack([x, y + swell + pitch * 0.38], 1)[::-1]
        made.append((np.concatenate([upper, lower]), 0.55))
    return made


def _band(top: float, bottom: float, swell: float) -> Curve:
    x = np.linspace(0, 1, 30)
    upper = np.stack([x, top + swell * np.sin(2 * np.pi * x)], 1)
    return np.concatenate([upper, [(1.0, bottom), (0.0, bottom)]])


def _rectangle(left: float, top: float, width: float, height: float) -> Curve:
    right, bottom = left + width, top + height
    return np.array([(left, top), (right, top), (right, bottom), (left, bottom)])


def _trapeze(
    middle: float, foot: float, head: float, top: float, bottom: float
) -> Curve:
    return np.array(
        [(middle - foot, bottom), (middle - head, top), (middle + head, top),
         (middle + foot, bottom)]
    )  # fmt: skip


def _arch(middle: float, bottom: float, half: float, high: float) -> Curve:
    angle = np.linspace(np.pi, 2 * np.pi, 24)
    spring = bottom - high + half
    bow = np.stack([middle + half * np.cos(angle), spring + half * np.sin(angle)], 1)
    return np.concatenate([bow, [(middle + half, bottom), (middle - half, bottom)]])


_DRAWN: dict[Motif, Callable[[], Shapes]] = {
    Motif.RIVERS: _rivers,
    Motif.ZIGGURAT: _ziggurat,
    Motif.GATE: _gate,
    Motif.PALMS: _palms,
    Motif.DHOW: _dhow,
    Motif.ROAD: _road,
    Motif.MOUNTAINS: _mountains,
}
