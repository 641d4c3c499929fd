"""Draws what covers a head: scarves, kerchief, turban."""

import numpy as np

from docsec.synthesis.people.appearance import COLOURS, Appearance
from docsec.synthesis.people.easel import (
    Colour,
    Easel,
    Shape,
    both,
    curve,
    ellipse,
    lit,
    mixed,
    shaded,
)
from docsec.synthesis.people.face import Face
from docsec.synthesis.people.features import SIDES, sided
from docsec.synthesis.people.likeness import Cover

_SCARVES: tuple[Colour, ...] = (
    (0.22, 0.27, 0.42),
    (0.62, 0.55, 0.50),
    (0.20, 0.40, 0.40),
    (0.52, 0.28, 0.36),
    (0.15, 0.15, 0.18),
    (0.72, 0.68, 0.62),
    (0.36, 0.42, 0.34),
    (0.50, 0.42, 0.56),
    (0.64, 0.46, 0.36),
    (0.30, 0.34, 0.38),
)
_CHADOR: Colour = (0.11, 0.11, 0.13)
_WHITE: Colour = (0.93, 0.93, 0.92)
_LINE = 0.0025


def draw_cover_back(easel: Easel, face: Face, appearance: Appearance) -> None:
    """Draw what of a head cover hangs behind the head."""
    if appearance.cover in _DRAPED:
        colour = shaded(_scarf(appearance), 0.7)
        easel.lay(_drape(face, appearance.cover), colour)
    if appearance.cover is Cover.KERCHIEF:
        tail = both(
            [(0, 0.60), (face.half * 0.80, 0.62), (face.half * 0.72, 0.88), (0, 0.90)]
        )
        easel.lay(tail, shaded(_scarf(appearance), 0.7))


def draw_cover(easel: Easel, face: Face, appearance: Appearance) -> None:
    """Draw the head cover over hair and face."""
    cover = appearance.cover
    if cover in _DRAPED:
        _draw_scarf(easel, face, appearance)
    elif cover is Cover.KERCHIEF:
        _draw_kerchief(easel, face, _scarf(appearance))
    elif cover is Cover.TURBAN:
        _draw_turban(easel, face, _scarf(appearance))


_DRAPED = {Cover.HIJAB, Cover.AMIRA, Cover.SHAYLA, Cover.CHADOR}


def shows_hair(cover: Cover) -> bool:
    """Some hair of the forehead is seen beside the cover."""
    return cover in {Cover.NONE, Cover.SHAYLA, Cover.KERCHIEF}


def _scarf(appearance: Appearance) -> Colour:
    if appearance.cover is Cover.CHADOR:
        return _CHADOR
    return _SCARVES[appearance.scarf % COLOURS]


def _drape(face: Face, cover: Cover) -> Shape:
    w = face.half
    loose = {Cover.SHAYLA: 0.014, Cover.CHADOR: 0.026}.get(cover, 0.0)
    outer = [
        (0, 0.094 - 0.4 * loose),
        (0.085, 0.106 - 0.3 * loose),
        (0.165 + loose, 0.160),
        (w + 0.018 + loose, 0.255),
        (w + 0.044 + loose, 0.42),
        (w + 0.042 + 1.2 * loose, 0.60),
        (w + 0.036 + 3 * loose, 0.76),
        (0.285 + 2 * loose, 0.89),
        (0.40, 0.985),
        (0.42, 1.15),
        (0, 1.15),
    ]
    return both(outer)


def _opening(face: Face, cover: Cover) -> Shape:
    f, w = face, face.half
    if cover is Cover.SHAYLA:
        return both(
            [
                (0, 0.192),
                (w * 0.62, 0.214),
                (w * 0.96, 0.31),
                (w * 1.01, 0.44),
                (w * 0.99, 0.56),
                (f.jaw_half * 0.97, f.jaw_y + 0.02),
                (f.chin_half * 1.25, f.chin_y + 0.028),
                (0, f.chin_y + 0.085),
            ]
        )
    low = f.chin_y - 0.004
    return both(
        [
            (0, f.hairline_y - 0.012),
            (w * 0.56, f.hairline_y + 0.010),
            (w * 0.89, 0.36),
            (w * 0.955, 0.47),
            (w * 0.925, 0.575),
            (f.jaw_half * 0.90, f.jaw_y + 0.005),
            (f.chin_half * 1.05, low - 0.026),
            (0, low),
        ]
    )


def _draw_scarf(easel: Easel, face: Face, appearance: Appearance) -> None:
    cover, colour, w = appearance.cover, _scarf(appearance), face.half
    opening = _opening(face, cover)
    inside = easel.cover(_drape(face, cover)) * (1 - easel.cover(opening))
    easel.fill(inside, colour)
    dark, light = shaded(colour, 0.85), lit(colour, 0.30)
    if cover is Cover.AMIRA:
        band = opening * np.array([1.05, 1.0]) - np.array([0.0, 0.0])
        high = band[:, 1] < 0.40  # noqa: PLR2004 - the band is seen above the ears
        rim = band[high]
        rim = rim[np.argsort(np.arctan2(rim[:, 0], 0.5 - rim[:, 1]))]
        easel.stroke(
            rim - np.array([0, 0.012]),
            mixed(colour, _WHITE, 0.45),
            (0.004, 0.030, 0.004),
            inside=inside,
        )
    edge = np.concatenate([opening, opening[:1]])
    easel.stroke(edge, dark, 0.016, soft=0.007, share=0.65, inside=inside)
    for fold in _folds(face, cover):
        easel.stroke(
            fold, dark, (0.0, 0.013, 0.0), soft=0.005, share=0.45, inside=inside
        )
        easel.stroke(
            fold, dark, (0.0, 0.0036, 0.0), soft=0.0008, share=0.65, inside=inside
        )
        easel.stroke(
            fold + np.array([0.006, -0.008]),
            light,
            (0.0, 0.009, 0.0),
            soft=0.004,
            share=0.45,
            inside=inside,
        )
    for side, share in ((-1, 0.35), (1, 0.6)):
        rim = ellipse(side * (w + 0.06), 0.45, 0.035, 0.26)
        easel.lay(rim, dark, soft=0.02, share=share, inside=inside)
    top = ellipse(-0.05, 0.150, 0.10, 0.022)
    easel.lay(top, light, soft=0.02, share=0.45, inside=inside)
    easel.stroke(edge, shaded(colour, 1.0), _LINE, share=0.7)


def _folds(face: Face, cover: Cover) -> list[Shape]:
    f, w = face, face.half
    low = f.chin_y
    if cover in {Cover.SHAYLA, Cover.CHADOR}:
        found = [
            curve(
                [
                    (side * (w + 0.005), 0.34),
                    (side * (w + 0.024), 0.55),
                    (side * (w + 0.01 - shift), 0.80),
                    (side * (0.17 - shift), 1.02),
                ]
            )
            for side in SIDES
            for shift in (0.0, 0.05)
        ]
        return [*found, curve([(-0.16, 0.86), (0.0, 0.955), (0.13, 0.99), (0.25, 1.0)])]
    return [
        curve(
            [
                (-w * 0.90, 0.64),
                (-0.10, low + 0.012),
                (0.02, low + 0.040),
                (0.16, low + 0.03),
                (w + 0.01, 0.70),
            ]
        ),
        curve(
            [
                (-w - 0.01, 0.62),
                (-0.14, low + 0.030),
                (0.0, low + 0.080),
                (0.17, low + 0.085),
                (w + 0.035, 0.80),
            ]
        ),
        curve(
            [
                (-w - 0.03, 0.70),
                (-0.17, low + 0.070),
                (-0.02, low + 0.140),
                (0.18, low + 0.165),
            ]
        ),
        curve([(-w - 0.02, 0.40), (-w * 0.93, 0.28), (-0.10, 0.185), (0.03, 0.165)]),
        curve([(w + 0.02, 0.44), (w * 0.97, 0.30), (0.13, 0.20), (0.06, 0.18)]),
        curve([(w + 0.03, 0.52), (w + 0.006, 0.66), (0.17, low + 0.01)]),
    ]


def _draw_kerchief(easel: Easel, face: Face, colour: Colour) -> None:
    w = face.half
    shape = both(
        [
            (0, 0.108),
            (0.085, 0.120),
            (0.16, 0.168),
            (w + 0.008, 0.245),
            (w + 0.022, 0.335),
            (w + 0.006, 0.405),
            (w * 0.95, 0.400),
            (w * 0.84, 0.325),
            (w * 0.52, 0.250),
            (0, 0.226),
        ]
    )
    inside = easel.cover(shape)
    easel.fill(inside, colour)
    dark, light = shaded(colour, 0.85), lit(colour, 0.35)
    for side in SIDES:
        for bend in (0.0, 0.03, 0.06):
            fold = curve(
                [
                    (w * 0.98, 0.385 - bend),
                    (w * 0.80, 0.27 - bend * 0.9),
                    (0.03, 0.205 - bend * 0.9),
                ]
            )
            easel.stroke(
                sided(fold, side),
                dark,
                (0.004, 0.006, 0.001),
                soft=0.003,
                share=0.45,
                inside=inside,
            )
    easel.lay(
        ellipse(-0.05, 0.16, 0.09, 0.02), light, soft=0.018, share=0.5, inside=inside
    )
    for x in np.linspace(-0.16, 0.16, 11):
        y = 0.212 + 2.6 * x * x
        easel.lay(
            ellipse(float(x), float(y), 0.0045, 0.0045), light, share=0.8, inside=inside
        )
    ring = np.concatenate([shape, shape[:1]])
    easel.stroke(ring, dark, _LINE, share=0.7)


def _draw_turban(easel: Easel, face: Face, colour: Colour) -> None:
    w = face.half
    outer = [(0, 0.056), (0.085, 0.066), (0.155, 0.098), (w + 0.014, 0.160)]
    outer += [(w + 0.030, 0.240), (w + 0.012, 0.335), (w * 0.985, 0.400)]
    shape = both([*outer, (w * 0.90, 0.372), (w * 0.55, 0.322), (0, 0.262)])
    inside = easel.cover(shape)
    easel.fill(inside, colour)
    dark, light = shaded(colour, 0.85), lit(colour, 0.32)
    for side in SIDES:
        for step in range(6):
            low = 0.380 - 0.034 * step
            fold = curve(
                [
                    (w + 0.03 - 0.004 * step, low),
                    (w * 0.62, low - 0.082),
                    (0.0 - 0.02 * (step % 2), 0.270 - 0.032 * step),
                ]
            )
            easel.stroke(
                sided(fold, side),
                dark,
                (0.002, 0.005, 0.002),
                soft=0.0018,
                share=0.65,
                inside=inside,
            )
            easel.stroke(
                sided(fold, side, 0, 0.008),
                light,
                (0.001, 0.005, 0.001),
                soft=0.003,
                share=0.35,
                inside=inside,
            )
        rim = ellipse(side * (w + 0.04), 0.25, 0.04, 0.14)
        easel.lay(rim, dark, soft=0.02, share=0.5, inside=inside)
    ring = np.concatenate([shape, shape[:1]])
    easel.stroke(ring, shaded(colour, 1.0), _LINE, share=0.75)
