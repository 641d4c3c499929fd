"""Draws hair and beards, strand by strand over a ground."""

from dataclasses import dataclass, replace

import numpy as np

from docsec.synthesis.people.appearance import Appearance
from docsec.synthesis.people.easel import (
    Cover as Covered,
)
from docsec.synthesis.people.easel import (
    Easel,
    Shape,
    both,
    curve,
    ellipse,
    lit,
    shaded,
)
from docsec.synthesis.people.face import TOP_Y, Face
from docsec.synthesis.people.features import SIDES, sided
from docsec.synthesis.people.likeness import Cover, Cut

BARE = 0.62
"""From here on the crown is bald and only the sides have hair."""


@dataclass(frozen=True, slots=True)
class _Style:
    """How a cut sits; lengths in heights of the portrait.

    Attributes:
        lift: Of the crown above the skull.
        wide: Beyond the side of the head.
        part: Where the hair parts, from the middle.
        falls: Along the face instead of up and back.
        front: How far down the forehead the hair lies, 0 its line, 1 the brows.
    """

    lift: float
    wide: float
    part: float = 0.0
    falls: bool = False
    front: float = 0.0


_STYLES = {
    Cut.CROPPED: _Style(0.012, 0.004),
    Cut.SHORT: _Style(0.026, 0.008, front=0.12),
    Cut.SIDE_PARTED: _Style(0.036, 0.010, part=-0.085),
    Cut.BRUSHED_BACK: _Style(0.042, 0.012),
    Cut.CURLY: _Style(0.046, 0.026),
    Cut.TO_COLLAR: _Style(0.040, 0.020, part=-0.06),
    Cut.PIXIE: _Style(0.036, 0.014, part=-0.09, front=0.35),
    Cut.BOB: _Style(0.034, 0.040, part=-0.03, falls=True),
    Cut.FRINGE: _Style(0.034, 0.036, falls=True, front=0.8),
    Cut.LONG: _Style(0.028, 0.032, falls=True),
    Cut.LONG_SIDE: _Style(0.036, 0.036, part=-0.085, falls=True),
    Cut.TIED_BACK: _Style(0.020, 0.006, part=0.0),
}
_END_Y = {Cut.BOB: 0.715, Cut.FRINGE: 0.86}
_LONG_Y = 0.95
_SIDEBURN_Y = 0.475
_COMBED = {Cut.SIDE_PARTED, Cut.TO_COLLAR, Cut.PIXIE}
_UNDER = {Cover.SHAYLA: Cut.LONG, Cover.KERCHIEF: Cut.TIED_BACK}
"""How the hair lies that is seen beside a cover."""


def draw_back_hair(easel: Easel, face: Face, appearance: Appearance) -> None:
    """Draw the hair that hangs behind neck and shoulders."""
    style, f = _STYLES[appearance.cut], face
    dark = shaded(f.hair, 0.55)
    if appearance.cover is not Cover.NONE:
        return
    if appearance.cut is Cut.TIED_BACK:
        easel.lay(ellipse(0.01, 0.125, 0.060, 0.040), shaded(f.hair, 0.45), soft=0.001)
        return
    if not style.falls:
        return
    low = _END_Y.get(appearance.cut, _LONG_Y)
    wide = f.half + style.wide
    back = both(
        [
            (0, 0.15),
            (wide * 0.50, 0.165),
            (wide * 0.84, 0.215),
            (wide - 0.002, 0.31),
            (wide + 0.012, 0.52),
            (wide + 0.014, low - 0.10),
            (wide - 0.010, low),
            (0, low + 0.005),
        ]
    )
    easel.lay(back, dark, soft=0.002)


def draw_hair(easel: Easel, face: Face, appearance: Appearance, curl: float) -> None:
    """Draw the hair of the head over the forehead."""
    if appearance.cover is not Cover.NONE:
        appearance = replace(appearance, cut=_UNDER[appearance.cover])
    if appearance.bald > BARE:
        locks = [_side_lock(face, side) for side in SIDES]
    else:
        locks = [_lock(face, appearance, side, curl) for side in SIDES]
    ground = easel.cover(*(_closed(lock) for lock in locks), soft=0.0022)
    easel.fill(ground, face.hair)
    style = _STYLES[appearance.cut]
    lines = []
    for index, lock in enumerate(locks):
        rng = np.random.default_rng(index + 5)
        if curl > _TIGHT or appearance.cut is Cut.CURLY:
            lines += _curls(lock, rng)
        elif style.falls or appearance.cut in _COMBED:
            lines += _along(lock, rng, curl)
        else:
            lines += _across(lock, rng)
    _draw_strands(easel, face, lines, ground)


_TIGHT = 0.7


_Lock = tuple[Shape, Shape]
"""The inner and the outer edge of half the hair, both from the parting to the ends."""


def _closed(lock: _Lock) -> Shape:
    inner, outer = lock
    return np.concatenate([inner, outer[::-1]])


def _lock(face: Face, appearance: Appearance, side: int, curl: float) -> _Lock:
    style, f = _STYLES[appearance.cut], face
    part = style.part * side  # from here on the right half is meant
    crown = TOP_Y - style.lift - 0.012 * curl
    wide = f.half + style.wide + 0.014 * curl * (style.wide > 0.008)  # noqa: PLR2004
    if style.falls:
        inner, outer = _falling(face, appearance, part, (crown, wide))
    else:
        inner, outer = _lifted(face, appearance, part, (crown, wide))
    edge, border = curve(inner), curve(outer)
    if curl > _TIGHT or appearance.cut is Cut.CURLY:
        border = _bumpy(border, 0.006)
    return sided(edge, side), sided(border, side)


def _lifted(
    face: Face, appearance: Appearance, part: float, top: tuple[float, float]
) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    f, style, bald = face, _STYLES[appearance.cut], appearance.bald
    crown, wide = top
    line = f.hairline_y + style.front * (f.brow_y - 0.02 - f.hairline_y)
    back = 0.075 * bald
    end = _SIDEBURN_Y - 0.02 * f.is_female
    if appearance.cut is Cut.TO_COLLAR:
        end = 0.575
    sweep = 0.35 * part
    inner = [
        (part, line - 0.006 * abs(part) / 0.08 + 0.018 * f.peak * (part == 0)),
        (part + 0.36 * (f.temple - part), line + 0.004 - 0.4 * back + 0.1 * sweep),
        (f.temple * (0.76 - 0.10 * bald), line + 0.026 - back),
        (f.temple * (0.86 + 0.02 * bald), 0.335 - 0.01 * back),
        (f.half * 0.915, 0.400),
        (f.half * 0.960, end),
    ]
    outer = [
        *_dome(f, part, crown, wide),
        (wide - 0.004, 0.290),
        (wide + 0.002, 0.390),
        (f.half + 0.002, end - 0.004),
    ]
    return inner, outer


def _falling(
    face: Face, appearance: Appearance, part: float, top: tuple[float, float]
) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    f, style = face, _STYLES[appearance.cut]
    crown, wide = top
    low = _END_Y.get(appearance.cut, _LONG_Y)
    if style.front:
        line = f.hairline_y + style.front * (f.brow_y - 0.012 - f.hairline_y)
        first = [
            (0.0, line),
            (f.temple * 0.5, line + 0.004),
            (f.temple * 0.80, line + 0.018),
            (f.temple * 0.90, 0.42),
        ]
    else:
        reach = f.temple - part
        first = [
            (part, f.hairline_y - 0.030),
            (part + 0.40 * reach, f.hairline_y - 0.012),
            (part + 0.74 * reach, f.hairline_y + 0.050),
            (f.temple * 0.93, 0.385),
        ]
    inner = [*first, (f.half * 0.950, 0.480), (f.half * 0.965, 0.58)]
    outer = [
        *_dome(f, part, crown, wide),
        (wide - 0.002, 0.300),
        (wide + 0.014, 0.450),
        (wide + 0.020, 0.58),
    ]
    if low > 0.8:  # noqa: PLR2004 - past the chin it lies on the shoulders
        inner += [(f.half * 0.99, 0.72), (f.half * 0.96, low)]
        outer += [(wide + 0.026, 0.74), (wide - 0.012, low + 0.01)]
    else:
        inner += [(f.half * 0.93, low - 0.02)]
        outer += [(wide + 0.002, low)]
    return inner, outer


def _dome(
    face: Face, part: float, crown: float, wide: float
) -> list[tuple[float, float]]:
    """The top of the hair, from the parting to above the ear."""
    last = face.temple * 0.84 + 0.6 * (wide - face.half)
    low = TOP_Y + 0.046 - crown
    return [
        (x, crown + low * (abs(x) / last) ** 2.2)
        for x in np.linspace(part, last, 4).tolist()
    ]


def _side_lock(face: Face, side: int) -> _Lock:
    """What is left at the side of a bald head."""
    f = face
    inner = curve(
        [
            (f.temple * 0.945, 0.285),
            (f.half * 0.93, 0.345),
            (f.half * 0.925, 0.41),
            (f.half * 0.960, _SIDEBURN_Y),
        ]
    )
    outer = curve(
        [
            (f.temple * 0.965, 0.275),
            (f.half + 0.006, 0.325),
            (f.half + 0.010, 0.40),
            (f.half + 0.004, _SIDEBURN_Y),
        ]
    )
    return sided(inner, side), sided(outer, side)


def _bumpy(path: Shape, tall: float) -> Shape:
    run = np.linspace(0, 1, len(path))
    bump = tall * np.abs(np.sin(run * 26)) * np.sin(np.pi * run) ** 0.3
    away = path - np.array([0.0, 0.40])
    away /= np.maximum(np.hypot(*away.T), 1e-6)[:, None]
    return np.asarray(path + away * bump[:, None], np.float64)


def _resampled(path: Shape, count: int) -> Shape:
    step = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    at = np.linspace(0, step[-1], count)
    return np.stack(
        [np.interp(at, step, path[:, 0]), np.interp(at, step, path[:, 1])], 1
    )


def _along(lock: _Lock, rng: np.random.Generator, curl: float) -> list[Shape]:
    """Strands that follow the edges, as hair that falls does."""
    inner, outer = (_resampled(edge, 40) for edge in lock)
    wave = 0.010 * curl * np.sin(np.linspace(0, 9, 40))[:, None] * np.array([1.0, 0.2])
    found = []
    for share in np.linspace(0.04, 0.97, 46):
        first = int(rng.integers(0, 14))
        last = int(rng.integers(24, 41))
        path = (1 - share) * inner + share * outer + wave
        found.append(path[first:last])
    return found


def _across(lock: _Lock, rng: np.random.Generator) -> list[Shape]:
    """Strands that stand up from the hairline and lie back."""
    inner, outer = (_resampled(edge, 60) for edge in lock)
    found = []
    for step in range(0, 58):
        start = inner[step] + (outer[step] - inner[step]) * rng.uniform(-0.05, 0.4)
        end = outer[min(59, step + 2)]
        bend = (start + end) / 2 + np.array([0.004, -0.004])
        found.append(np.array([start, bend, start + (end - start) * 0.95]))
    return found


def _curls(lock: _Lock, rng: np.random.Generator) -> list[Shape]:
    inner, outer = (_resampled(edge, 40) for edge in lock)
    found = []
    for _ in range(170):
        step, share = int(rng.integers(40)), rng.uniform(0, 1)
        x, y = (1 - share) * inner[step] + share * outer[step]
        first, size = int(rng.integers(40)), rng.uniform(0.005, 0.010)
        ring = np.roll(ellipse(x, y, size, size), first, 0)
        found.append(ring[:26])
    return found


def _draw_strands(
    easel: Easel, face: Face, lines: list[Shape], ground: Covered
) -> None:
    dark, light = shaded(face.hair, 0.75), lit(face.hair, 0.30)
    easel.hairs(lines[::2], dark, 0.0022, soft=0.0006, share=0.60, inside=ground)
    easel.hairs(lines[1::2], light, 0.0020, soft=0.0008, share=0.42, inside=ground)
    gleam = curve([(-0.15, 0.215), (-0.075, 0.172), (0.04, 0.160), (0.10, 0.172)])
    easel.stroke(
        gleam, lit(face.hair, 0.5), 0.030, soft=0.014, share=0.34, inside=ground
    )
