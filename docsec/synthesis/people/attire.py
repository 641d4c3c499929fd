"""Draws what is worn on shoulders and nose: clothes and spectacles."""

import numpy as np

from docsec.synthesis.people.appearance import COLOURS, Appearance, Frame, Garment
from docsec.synthesis.people.easel import (
    Colour,
    Easel,
    both,
    curve,
    ellipse,
    lit,
    mixed,
    shaded,
)
from docsec.synthesis.people.easel import Cover as Covered
from docsec.synthesis.people.face import EYE_Y, Face
from docsec.synthesis.people.features import SIDES, sided

_CLOTHS: tuple[Colour, ...] = (
    (0.16, 0.20, 0.31),
    (0.25, 0.27, 0.29),
    (0.36, 0.20, 0.20),
    (0.15, 0.30, 0.27),
    (0.44, 0.40, 0.34),
    (0.20, 0.30, 0.44),
    (0.30, 0.24, 0.36),
    (0.13, 0.13, 0.15),
    (0.46, 0.34, 0.24),
    (0.30, 0.36, 0.26),
)
_WHITE: Colour = (0.93, 0.93, 0.92)
_SMALL = 0.0025


def draw_body(easel: Easel, face: Face, appearance: Appearance) -> Covered:
    """Draw shoulders, garment and neck; return the cover of the neck."""
    f = face
    cloth = _CLOTHS[appearance.cloth % COLOURS]
    if appearance.garment is Garment.ROBE and appearance.cloth % 2:
        cloth = mixed(cloth, (0.88, 0.87, 0.84), 0.8)
    wide = (0.335 if f.is_female else 0.372) + 0.02 * f.weight
    neck = (0.088 if f.is_female else 0.108) + 0.010 * f.weight
    body = both(
        [
            (0, 0.84),
            (neck + 0.006, 0.838),
            (wide * 0.60, 0.880),
            (wide * 0.94, 0.935),
            (wide * 1.06, 1.02),
            (wide * 1.10, 1.15),
        ]
    )
    inside = easel.cover(body)
    easel.fill(inside, cloth)
    _draw_folds(easel, cloth, wide, inside)
    column = both(
        [
            (0, 0.66),
            (neck, 0.66),
            (neck * 0.97, 0.760),
            (neck * 1.10, 0.835),
            (neck * 0.55, 0.895),
            (0, 0.915),
        ]
    )
    throat = easel.cover(column)
    easel.fill(throat, shaded(f.skin, 0.06))
    shadow = ellipse(0, f.chin_y - 0.004, f.jaw_half * 0.98, 0.060)
    easel.lay(shadow, shaded(f.skin, 0.85), soft=0.016, share=0.72, inside=throat)
    for side in SIDES:
        cord = curve([(neck * 0.72, 0.750), (neck * 0.42, 0.830), (0.016, 0.885)])
        easel.stroke(
            sided(cord, side),
            shaded(f.skin, 0.7),
            (0.002, 0.006, 0.002),
            soft=0.003,
            share=0.35,
        )
    _draw_collar(easel, appearance.garment, cloth, neck)
    return throat


def _draw_folds(easel: Easel, cloth: Colour, wide: float, inside: Covered) -> None:
    dark = shaded(cloth, 0.8)
    for side in SIDES:
        arm = ellipse(side * (wide + 0.01), 0.990, 0.085, 0.11)
        easel.lay(arm, dark, soft=0.03, share=0.55, inside=inside)
        seam = curve([(wide * 0.72, 0.95), (wide * 0.70, 1.0), (wide * 0.75, 1.06)])
        easel.stroke(
            sided(seam, side), dark, 0.004, soft=0.002, share=0.5, inside=inside
        )
    light = ellipse(-wide * 0.55, 0.900, 0.09, 0.02)
    easel.lay(light, lit(cloth, 0.3), soft=0.02, share=0.5, inside=inside)


def _draw_collar(easel: Easel, garment: Garment, cloth: Colour, neck: float) -> None:
    match garment:
        case Garment.JACKET:
            _draw_lapels(easel, cloth, neck)
        case Garment.SHIRT:
            pale = mixed(cloth, _WHITE, 0.45)
            _collar_leaves(easel, pale, neck, 0.935)
            _draw_front(easel, cloth, 0.925)
            easel.lay(ellipse(0.002, 0.955, 0.006, 0.006), pale)
        case Garment.ROBE:
            _draw_rim(easel, cloth, neck, (0.925, 0.022))
            _draw_front(easel, cloth, 0.935)
        case Garment.BLOUSE:
            _draw_rim(easel, cloth, neck, (0.935, 0.008))
        case Garment.SWEATER:
            _draw_rim(easel, cloth, neck, (0.920, 0.020))


def _draw_lapels(easel: Easel, cloth: Colour, neck: float) -> None:
    n = neck
    shirt = [(-n * 1.02, 0.842), (-n * 0.5, 0.90), (0, 0.935), (n * 0.5, 0.90)]
    shirt += [(n * 1.02, 0.842), (0.05, 0.99), (-0.05, 0.99)]
    easel.lay(np.array(shirt), _WHITE)
    _collar_leaves(easel, _WHITE, n, 0.922)
    outer = [(0.035, 1.0), (n + 0.070, 0.935), (n + 0.085, 0.895), (n + 0.012, 0.838)]
    lapel = np.array([(n + 0.012, 0.838), (n * 0.62, 0.94), *outer])
    for side in SIDES:
        easel.lay(sided(lapel, side), lit(cloth, 0.13))
        easel.stroke(sided(lapel, side), shaded(cloth, 0.9), _SMALL, share=0.8)


def _draw_rim(
    easel: Easel, cloth: Colour, neck: float, shape: tuple[float, float]
) -> None:
    """A round collar: its lowest point and its width."""
    low, wide = shape
    n, side = neck, low - 0.02
    right = [(n * 0.72, side), (n * 1.14, 0.836)]
    rim = curve([(-n * 1.14, 0.836), (-n * 0.72, side), (0, low), *right])
    dark = shaded(cloth, 0.9)
    easel.stroke(rim, lit(cloth, 0.12), wide)
    easel.stroke(rim + np.array([0, wide / 2]), dark, _SMALL, share=0.7)


def _draw_front(easel: Easel, cloth: Colour, top: float) -> None:
    """Where a garment closes."""
    seam = np.array([(0.0, top), (0.002, 1.02)])
    easel.stroke(seam, shaded(cloth, 0.9), 0.003, share=0.7)


def _collar_leaves(easel: Easel, colour: Colour, neck: float, tip: float) -> None:
    for side in SIDES:
        leaf = np.array(
            [
                (neck * 1.10, 0.822),
                (neck * 1.20, 0.858),
                (neck * 0.72, tip + 0.012),
                (0.006, tip - 0.010),
                (neck * 0.62, 0.888),
            ]
        )
        easel.lay(sided(leaf, side), colour)
        edge = sided(np.concatenate([leaf, leaf[:1]]), side)
        easel.stroke(edge, shaded(colour, 0.5), 0.002, share=0.7)


_FRAMES: dict[Frame, tuple[list[tuple[float, float]], Colour, float]] = {
    Frame.ROUND: (
        [(0, -0.040), (0.034, -0.031), (0.047, 0.0), (0.034, 0.034), (0, 0.044)],
        (0.28, 0.20, 0.14),
        0.0050,
    ),
    Frame.SQUARE: (
        [(0, -0.033), (0.045, -0.032), (0.054, -0.006), (0.047, 0.032), (0, 0.035)],
        (0.14, 0.14, 0.16),
        0.0055,
    ),
    Frame.RIMLESS: (
        [(0, -0.028), (0.044, -0.026), (0.053, 0.0), (0.043, 0.028), (0, 0.030)],
        (0.50, 0.49, 0.47),
        0.0022,
    ),
    Frame.HEAVY: (
        [(0, -0.036), (0.050, -0.036), (0.057, -0.012), (0.045, 0.032), (0, 0.037)],
        (0.09, 0.075, 0.075),
        0.0078,
    ),
}


def draw_spectacles(easel: Easel, face: Face, frame: Frame) -> None:
    """Draw the spectacles before the eyes."""
    if frame is Frame.NONE:
        return
    right, colour, width = _FRAMES[frame]
    x, y = face.eye_x + 0.003, EYE_Y + 0.007
    lens = both(right)
    for side in SIDES:
        placed = lens + np.array([side * x, y])
        easel.lay(placed, (0.90, 0.95, 1.0), share=0.10)
        ring = np.concatenate([placed, placed[:2]])
        easel.stroke(
            ring + np.array([0.002, 0.006]),
            shaded(face.skin, 0.8),
            width,
            soft=0.003,
            share=0.35,
        )
        easel.stroke(ring, colour, width)
        reach = float(lens[:, 0].max())
        arm = np.array([(x + reach - 0.003, y - 0.016), (face.half + 0.004, y - 0.022)])
        easel.stroke(sided(arm, side), colour, width)
        glare = curve([(-0.022, -0.008), (-0.008, -0.022)])
        easel.stroke(
            glare + np.array([side * x, y]), (1, 1, 1), 0.005, soft=0.003, share=0.5
        )
    inner = x - float(lens[:, 0].max())
    bow = curve([(-inner, y - 0.010), (0, y - 0.018), (inner, y - 0.010)])
    easel.stroke(bow, colour, width)
