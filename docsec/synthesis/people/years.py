"""Draws what the years leave on a face, and the marks it has for life."""

import numpy as np

from docsec.synthesis.people.easel import (
    Cover,
    Easel,
    Shape,
    curve,
    ellipse,
    mixed,
    shaded,
)
from docsec.synthesis.people.face import EYE_Y, Face
from docsec.synthesis.people.features import SIDES, sided
from docsec.synthesis.people.likeness import MarkKind, MarkPlace, SkinMark


def draw_lines(easel: Easel, face: Face, *, smile: float, head: Cover) -> None:
    """Draw the folds and wrinkles of an age and a mood."""
    f = face
    shade = shaded(f.skin, 0.85)
    deep = float(np.clip(0.16 + 0.55 * f.old + 0.30 * max(0.0, smile), 0, 0.85))
    for side in SIDES:
        fold = curve(
            [
                (f.nose_half + 0.006, f.nose_y - 0.018),
                (f.nose_half + 0.026, f.nose_y + 0.020),
                (f.mouth_half + 0.020, f.mouth_y - 0.004),
                (f.mouth_half + 0.018, f.mouth_y + 0.02),
            ]
        )
        easel.stroke(
            sided(fold, side),
            shade,
            (0.002, 0.0052, 0.001),
            soft=0.0022,
            share=deep,
            inside=head,
        )
    if f.old:
        _draw_wrinkles(easel, f, head)


def _draw_wrinkles(easel: Easel, face: Face, head: Cover) -> None:
    shade = shaded(face.skin, 0.85)
    lines = [(line, 0.62) for line in _forehead(face)]
    for side in SIDES:
        lines += [(sided(line, side), share) for line, share in _side_lines(face)]
    for line, share in lines:
        easel.stroke(
            line,
            shade,
            (0.001, 0.0038, 0.001),
            soft=0.0018,
            share=share * face.old,
            inside=head,
        )


def _forehead(face: Face) -> list[Shape]:
    found = []
    for row in range(4):
        y = face.brow_y - 0.040 - 0.026 * row
        if y < face.hairline_y + 0.012:
            break
        w = 0.105 - 0.012 * row
        left = [(-w, y + 0.004), (-w * 0.4, y - 0.002), (0.0, y + 0.001)]
        found.append(curve([*left, (w * 0.45, y - 0.003), (w, y + 0.004)]))
    return found


def _side_lines(face: Face) -> list[tuple[Shape, float]]:
    """Lines of the right half, and how deep each is."""
    f, x, y = face, face.eye_x + face.eye_half + 0.006, EYE_Y
    feet = [
        curve([(x, y + 0.4 * lean), (x + 0.016, y + lean), (x + 0.030, y + 1.5 * lean)])
        for lean in (-0.016, -0.002, 0.013)
    ]
    brow, mouth, half = f.brow_y, f.mouth_y, f.mouth_half
    frown = curve([(0.013, brow - 0.018), (0.011, brow), (0.014, brow + 0.014)])
    corner = [(half + 0.003, mouth + 0.004), (half + 0.012, mouth + 0.028)]
    droop = curve([*corner, (half + 0.010, mouth + 0.050)])
    hollow = curve([(0.030, y + 0.020), (0.052, y + 0.040), (0.090, y + 0.050)])
    return [
        *((foot, 0.60) for foot in feet),
        (frown, 0.32),
        (droop, 0.42),
        (hollow, 0.45),
    ]


def mark_spot(face: Face, mark: SkinMark) -> tuple[float, float]:
    """Where a mark sits, in the portrait's units.

    Places are named from the person's own side, so the right cheek is at the left of
    the picture.
    """
    f = face
    middles = {
        MarkPlace.FOREHEAD: (0.0, (f.hairline_y + f.brow_y) / 2, 0.075, 0.020),
        MarkPlace.RIGHT_BROW: (-f.eye_x, f.brow_y - 0.022, 0.03, 0.006),
        MarkPlace.LEFT_BROW: (f.eye_x, f.brow_y - 0.022, 0.03, 0.006),
        MarkPlace.RIGHT_CHEEK: (-0.118, 0.565, 0.032, 0.030),
        MarkPlace.LEFT_CHEEK: (0.118, 0.565, 0.032, 0.030),
        MarkPlace.NOSE: (0.0, f.nose_y - 0.040, 0.018, 0.016),
        MarkPlace.UPPER_LIP: (0.0, f.mouth_y - f.upper_lip - 0.014, 0.055, 0.004),
        MarkPlace.CHIN: (0.0, f.chin_y - 0.040, 0.040, 0.014),
        MarkPlace.RIGHT_TEMPLE: (-0.150, 0.425, 0.010, 0.020),
        MarkPlace.LEFT_TEMPLE: (0.150, 0.425, 0.010, 0.020),
    }
    x, y, wide, tall = middles[mark.place]
    return x + wide * mark.across, y + tall * mark.down


def draw_marks(
    easel: Easel, face: Face, marks: tuple[SkinMark, ...], head: Cover
) -> None:
    """Draw moles, scars and birthmarks."""
    for mark in marks:
        x, y = mark_spot(face, mark)
        match mark.kind:
            case MarkKind.MOLE:
                r = 0.0040 + 0.0034 * mark.size
                dark = mixed(shaded(face.skin, 1.0), (0.20, 0.11, 0.08), 0.6)
                easel.lay(
                    ellipse(x, y, r, r),
                    dark,
                    soft=0.0009,
                    share=0.92 * mark.strength,
                    inside=head,
                )
            case MarkKind.SCAR:
                _draw_scar(easel, face, mark, head)
            case MarkKind.BIRTHMARK:
                r = 0.012 + 0.010 * mark.size
                stain = mixed(face.skin, (0.46, 0.20, 0.17), 0.55)
                spot = ellipse(x, y, r, r * 0.72)
                blot = ellipse(x + r * 0.6, y + r * 0.4, r * 0.5, r * 0.45)
                for shape in (spot, blot):
                    easel.lay(
                        shape,
                        stain,
                        soft=0.002,
                        share=0.72 * mark.strength,
                        inside=head,
                    )


def _draw_scar(easel: Easel, face: Face, mark: SkinMark, head: Cover) -> None:
    x, y = mark_spot(face, mark)
    long = 0.014 + 0.014 * mark.size
    tilt = 0.6 + 0.8 * mark.down
    lean = np.array([np.cos(tilt), np.sin(tilt)]) * long
    bent = np.array([-lean[1], lean[0]]) * 0.12
    middle = np.array([x, y])
    path = np.array(
        [
            middle - lean,
            middle - lean * 0.4 + bent,
            middle + lean * 0.4 + bent,
            middle + lean,
        ]
    )
    pale = mixed(face.skin, (0.98, 0.86, 0.82), 0.65)
    edge = shaded(face.skin, 0.8)
    easel.stroke(
        path + np.array([0.0012, 0.0022]),
        edge,
        (0.001, 0.0042, 0.001),
        soft=0.0007,
        share=0.75 * mark.strength,
        inside=head,
    )
    easel.stroke(
        path,
        pale,
        (0.0015, 0.0044, 0.0015),
        soft=0.0005,
        share=0.95 * mark.strength,
        inside=head,
    )
