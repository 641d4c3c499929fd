"""Draws what is compared: head, ears, brows, eyes, nose, mouth."""

import numpy as np

from docsec.synthesis.people.easel import (
    Colour,
    Cover,
    Easel,
    Shape,
    curve,
    ellipse,
    lit,
    mixed,
    shaded,
)
from docsec.synthesis.people.face import EYE_Y, Face

SIDES = (-1, 1)
_LINE: Colour = (0.10, 0.065, 0.06)


def sided(path: Shape, side: int, x: float = 0.0, y: float = 0.0) -> Shape:
    """A shape of the right half on a side, moved outwards and down."""
    return np.asarray((path + np.array([x, y])) * np.array([side, 1.0]), np.float64)


def draw_ears(easel: Easel, face: Face) -> Cover:
    """Draw both ears; return their cover."""
    shapes = [_ear(face, side) for side in SIDES]
    cover = easel.cover(*shapes)
    easel.fill(cover, shaded(face.skin, 0.10))
    for side, shape in zip(SIDES, shapes, strict=True):
        _draw_ear_inside(easel, face, side, cover)
        line = np.concatenate([shape, shape[:1]])
        easel.stroke(line, shaded(face.skin, 0.75), 0.0026, share=0.75)
    return cover


def draw_head(easel: Easel, face: Face) -> Cover:
    """Lay the skin of the head; return its cover."""
    cover = easel.cover(face.outline())
    easel.fill(cover, face.skin)
    return cover


def draw_colours(easel: Easel, face: Face, head: Cover) -> None:
    """Lay what is colour and not relief: cheeks, lids, lips."""
    f = face
    blush = mixed(f.skin, (0.80, 0.30, 0.26), 0.5)
    for side in SIDES:
        cheek = ellipse(side * 0.122, 0.575, 0.055, 0.040)
        easel.lay(cheek, blush, soft=0.026, share=0.26, inside=head)
        bag = ellipse(side * f.eye_x, EYE_Y + 0.030, f.eye_half, 0.012)
        tired = shaded(f.skin, 0.6)
        easel.lay(bag, tired, soft=0.010, share=0.06 + 0.22 * f.old)
    easel.lay(
        ellipse(0, f.nose_y - 0.016, f.nose_tip, 0.018), blush, soft=0.014, share=0.22
    )
    _draw_lips(easel, f)


def draw_eyes(easel: Easel, face: Face) -> None:
    """Draw the eyes, with lids and lashes."""
    for side in SIDES:
        _draw_eye(easel, face, side)


def draw_brows(easel: Easel, face: Face) -> None:
    """Draw the eyebrows, hair by hair over a ground."""
    f = face
    length = 2.35 * f.eye_half + 0.012
    spine = curve(
        [
            (0, f.brow_slant * 0.7 + 0.001),
            (length * 0.30, -0.45 * f.brow_arch + f.brow_slant * 0.25 - 0.002),
            (length * 0.64, -f.brow_arch - f.brow_slant * 0.35),
            (length, 0.009 + 0.25 * f.brow_arch - f.brow_slant * 0.9),
        ]
    )
    run = np.linspace(0, 1, len(spine))
    half = f.brow_weight * np.interp(run, (0, 0.12, 0.6, 1), (0.42, 0.56, 0.46, 0.07))
    upper = spine - np.stack([0 * half, half], 1)
    lower = spine + np.stack([0 * half, half], 1)
    body = np.concatenate([upper, lower[::-1]])
    strands = _brow_strands(spine, half)
    for side in SIDES:
        at = (f.brow_inner, f.brow_y)
        easel.lay(sided(body, side, *at), f.brow_hair, soft=0.0022, share=0.72)
        lines = [sided(strand, side, *at) for strand in strands]
        easel.hairs(lines, shaded(f.brow_hair, 0.5), 0.0016, share=0.75)


def draw_nose(easel: Easel, face: Face) -> None:
    """Draw the lines of the nose; its form comes from the relief."""
    f = face
    base, half, droop = f.nose_y, f.nose_half, f.nose_droop
    line = shaded(f.skin, 0.85)
    soft = shaded(f.skin, 0.7)
    bridge = curve(
        [
            (-0.030, f.brow_y + 0.018),
            (-f.bridge - 0.003, EYE_Y - 0.008),
            (-f.bridge * 0.92 + f.nose_bend, (EYE_Y + base) / 2),
            (-f.nose_tip * 0.95, base - 0.035),
        ]
    )
    easel.stroke(bridge, soft, (0.003, 0.006, 0.002), soft=0.0025, share=0.42)
    for side in SIDES:
        wing = curve(
            [
                (half * 0.80, base - 0.030),
                (half * 0.97, base - 0.021),
                (half * 1.01, base - 0.008),
                (half * 0.88, base + 0.002),
                (half * 0.66, base - 0.001),
            ]
        )
        easel.stroke(
            sided(wing, side), line, (0.0012, 0.0044, 0.0022), soft=0.0006, share=0.8
        )
        tall = 0.0066 - 0.0026 * droop
        hole = ellipse(half * 0.50, base - 0.0030, half * 0.25, max(0.0025, tall))
        easel.lay(sided(hole, side), shaded(f.skin, 1.0), soft=0.0012, share=0.9)
    for side in SIDES:
        edge = curve(
            [(0.0060, base + 0.010), (0.0085, f.mouth_y - f.upper_lip - 0.003)]
        )
        easel.stroke(
            sided(edge, side), line, 0.0032, soft=0.0014, share=0.5 * f.philtrum
        )
    low = base + 0.003 + 0.0055 * droop
    tip = curve(
        [
            (-half * 0.45, base - 0.001),
            (-f.nose_tip * 0.42, low - 0.001),
            (0, low + 0.0012),
            (f.nose_tip * 0.42, low - 0.001),
            (half * 0.45, base - 0.001),
        ]
    )
    easel.stroke(tip, line, (0.001, 0.0036, 0.001), soft=0.0008, share=0.75)


def draw_mouth(easel: Easel, face: Face) -> None:
    """Draw the lines of the mouth over the lips' colour."""
    f = face
    y, half, up = f.mouth_y, f.mouth_half, f.corners
    line = mixed(shaded(f.skin, 1.0), (0.30, 0.06, 0.06), 0.45)
    seam = _seam(f)
    easel.stroke(seam, line, (0.0028, 0.0040, 0.0028), soft=0.0004, share=0.92)
    for side in SIDES:
        corner = ellipse(side * half, y - up, 0.0042, 0.0036)
        easel.lay(corner, line, soft=0.002, share=0.65)
    shine = ellipse(-0.004, y + f.lower_lip * 0.52, half * 0.34, f.lower_lip * 0.16)
    easel.lay(shine, lit(f.skin, 0.6), soft=0.004, share=0.38)
    under = curve(
        [
            (-half * 0.45, y + f.lower_lip + 0.002),
            (0, y + f.lower_lip + 0.005),
            (half * 0.45, y + f.lower_lip + 0.002),
        ]
    )
    easel.stroke(
        under, shaded(f.skin, 0.8), (0.002, 0.007, 0.002), soft=0.003, share=0.5
    )
    if f.chin_cleft:
        dent = curve(
            [(0, f.chin_y - 0.040), (0.0012, f.chin_y - 0.026), (0, f.chin_y - 0.012)]
        )
        easel.stroke(
            dent,
            shaded(f.skin, 0.9),
            (0.002, 0.007, 0.002),
            soft=0.0025,
            share=0.75 * f.chin_cleft,
        )


def draw_contour(easel: Easel, face: Face, *, is_bald: bool) -> None:
    """The line that shows the face for what it is: a drawing."""
    outline = face.outline()
    hair_y = 0.0 if is_bald else 0.40
    low = outline[outline[:, 1] > hair_y]
    right = low[low[:, 0] >= 0]
    for side in SIDES:
        path = sided(right[np.argsort(right[:, 1])], side)
        easel.stroke(path, shaded(face.skin, 0.9), 0.0028, soft=0.0004, share=0.6)


def _ear(face: Face, side: int) -> Shape:
    f = face
    tall, out, top = f.ear_height, f.ear_out, f.ear_y
    hang = 0.010 * max(0.0, f.ear_lobe)
    join = 0.90 - 0.10 * max(0.0, f.ear_lobe)
    grown = max(0.0, -f.ear_lobe)
    root = f.half - 0.016
    shape = curve(
        [
            (0.0, 0.10 * tall),
            (out * 0.55, -0.005),
            (out * 1.12, 0.06 * tall),
            (out * 1.32, 0.26 * tall),
            (out * 1.18, 0.50 * tall),
            (out * 0.92, 0.70 * tall),
            (out * (0.80 + 0.2 * (f.ear_lobe > 0)), 0.86 * tall),
            (out * (0.62 - 0.25 * grown), 0.985 * tall + hang),
            (out * 0.28, (0.98 + 0.03 * grown) * tall + hang * 0.6),
            (0.0, join * tall + 0.04 * grown),
            (-0.02, 0.5 * tall),
        ],
        is_closed=True,
    )
    # The cheek narrows downwards, and the ear stands a little aslant with it.
    slant = np.array([(1.0, 0.0), (-0.10, 1.0)])
    return sided(shape @ slant, side, root + 0.004, top)


def _draw_ear_inside(easel: Easel, face: Face, side: int, ears: Cover) -> None:
    f = face
    tall, out, rim = f.ear_height, f.ear_out, f.ear_rim
    x, y = f.half - 0.012, f.ear_y
    dark, line = shaded(f.skin, 0.55), shaded(f.skin, 0.8)
    shell = ellipse(out * 0.50 - 0.003, 0.52 * tall, out * 0.36, 0.17 * tall)
    easel.lay(sided(shell, side, x, y), dark, soft=0.004, share=0.75, inside=ears)
    helix = curve(
        [
            (out * 0.28, 0.20 * tall),
            (out * 0.62, 0.05 * tall + rim),
            (out * 1.22 - rim, 0.17 * tall + rim * 0.4),
            (out * 1.22 - rim, 0.36 * tall),
            (out * 1.02 - rim, 0.58 * tall),
            (out * 0.80 - rim, 0.73 * tall),
        ]
    )
    easel.stroke(
        sided(helix, side, x, y),
        line,
        (0.0016, 0.0042, 0.0014),
        soft=0.001,
        share=0.75,
        inside=ears,
    )
    fold = curve(
        [
            (out * 0.80, 0.30 * tall),
            (out * 0.70, 0.48 * tall),
            (out * 0.55, 0.68 * tall),
        ]
    )
    easel.stroke(
        sided(fold, side, x - 0.003, y),
        lit(f.skin, 0.3),
        0.005,
        soft=0.003,
        share=0.5,
        inside=ears,
    )
    lobe = ellipse(out * 0.48, 0.90 * tall, out * 0.26, 0.05 * tall)
    easel.lay(
        sided(lobe, side, x, y), lit(f.skin, 0.25), soft=0.005, share=0.5, inside=ears
    )


def _lids(face: Face) -> tuple[Shape, Shape]:
    """The edges of the upper and the lower lid, from the inner corner outwards."""
    a, o, s = face.eye_half, face.eye_open, face.eye_slant
    inner = (-a, 0.0040 + 0.5 * s)
    upper = curve(
        [
            inner,
            (-0.68 * a, -0.50 * o + 0.3 * s),
            (-0.15 * a, -1.0 * o),
            (0.40 * a, -0.90 * o - 0.4 * s),
            (0.80 * a, -0.40 * o - 0.8 * s),
            (a, -0.001 - s),
        ]
    )
    lower = curve(
        [
            inner,
            (-0.55 * a, 0.52 * o + 0.2 * s),
            (0.05 * a, 0.74 * o - 0.1 * s),
            (0.62 * a, 0.50 * o - 0.7 * s),
            (a, -0.001 - s),
        ]
    )
    return upper, lower


def _draw_eye(easel: Easel, face: Face, side: int) -> None:
    f, x = face, face.eye_x
    upper, lower = (sided(lid, side, x, EYE_Y) for lid in _lids(f))
    almond = np.concatenate([upper, lower[::-1]])
    inside = easel.cover(almond)
    _draw_folds(easel, f, side)
    easel.fill(inside, (0.945, 0.935, 0.925))
    cx, cy = side * x, EYE_Y - 0.10 * f.eye_open
    r = 0.0200
    easel.lay(ellipse(cx, cy, r, r), shaded(f.iris, 0.75), soft=0.0006, inside=inside)
    easel.lay(ellipse(cx, cy, r * 0.84, r * 0.84), f.iris, soft=0.0012, inside=inside)
    glow = ellipse(cx, cy + r * 0.38, r * 0.52, r * 0.34)
    easel.lay(glow, lit(f.iris, 0.45), soft=0.003, share=0.6, inside=inside)
    easel.lay(ellipse(cx, cy, r * 0.42, r * 0.42), (0.03, 0.025, 0.03), inside=inside)
    veil = upper + np.array([0, 0.004])
    easel.stroke(veil, (0.25, 0.20, 0.20), 0.012, soft=0.003, share=0.5, inside=inside)
    tear = ellipse(side * (x - f.eye_half * 0.93), EYE_Y + 0.003, 0.005, 0.004)
    easel.lay(tear, mixed(f.skin, (0.80, 0.42, 0.40), 0.6), soft=0.001, inside=inside)
    glint = ellipse(cx - 0.006, cy - 0.0065, 0.0042, 0.0042)
    easel.lay(glint, (1, 1, 1), soft=0.0006, inside=inside)
    widths = (0.0028, 0.0064, 0.0054) if f.is_female else (0.0022, 0.0052, 0.0038)
    easel.stroke(upper, _LINE, widths, share=0.92)
    easel.stroke(lower, shaded(f.skin, 0.95), (0.001, 0.0024, 0.0024), share=0.7)
    easel.hairs(_lashes(f, side), _LINE, 0.0016, share=0.85 if f.is_female else 0.35)


def _draw_folds(easel: Easel, face: Face, side: int) -> None:
    """The fold above the eye and the bag below it."""
    f, a, o = face, face.eye_half, face.eye_open
    high = max(0.0055, f.lid)
    fold = curve(
        [
            (-0.92 * a, -0.25 * o - high * 0.45),
            (-0.45 * a, -0.85 * o - high * 0.9),
            (0.15 * a, -1.0 * o - high),
            (0.70 * a, -0.62 * o - high * 0.95 - 0.5 * f.eye_slant),
            (1.10 * a, 0.006 * f.old * 2 - high * 0.35 - f.eye_slant),
        ]
    )
    skin = shaded(f.skin, 0.85)
    easel.stroke(
        sided(fold, side, f.eye_x, EYE_Y),
        skin,
        (0.001, 0.0036, 0.002),
        soft=0.0008,
        share=0.75,
    )
    bag = curve(
        [
            (-0.8 * a, 0.9 * o + 0.008),
            (0.1 * a, 1.1 * o + 0.014),
            (0.95 * a, 0.5 * o + 0.010),
        ]
    )
    easel.stroke(
        sided(bag, side, f.eye_x, EYE_Y),
        skin,
        (0.001, 0.004, 0.001),
        soft=0.0018,
        share=0.07 + 0.42 * f.old,
    )


def _lashes(face: Face, side: int) -> list[Shape]:
    upper = _lids(face)[0]
    found = []
    for share in np.linspace(0.35, 0.98, 9):
        start = upper[int(share * (len(upper) - 1))]
        long = 0.007 + 0.004 * share if face.is_female else 0.005
        lean = np.array([0.75 * (share - 0.25), -0.8]) * long
        found.append(sided(np.array([start, start + lean]), side, face.eye_x, EYE_Y))
    return found


def _brow_strands(spine: Shape, half: np.ndarray) -> list[Shape]:
    found = []
    for step, share in enumerate(np.linspace(0.01, 0.97, 38)):
        at = int(share * (len(spine) - 1))
        row = ((step * 7) % 5 - 2) / 2.4
        start = spine[at] + np.array([0, row * half[at]])
        upwards = -0.011 * (1 - share) ** 1.5 + 0.0035 * share
        found.append(
            np.array([start, start + np.array([0.005 + 0.009 * share, upwards])])
        )
    return found


def _seam(face: Face) -> Shape:
    """Where the lips meet."""
    y, half, up = face.mouth_y, face.mouth_half, face.corners
    dip = 0.003 * face.bow
    return curve(
        [
            (-half, y - up),
            (-half * 0.55, y - 0.35 * up + 0.001),
            (-half * 0.16, y + 0.001 - 0.15 * dip),
            (0, y + 0.002 + dip),
            (half * 0.16, y + 0.001 - 0.15 * dip),
            (half * 0.55, y - 0.35 * up + 0.001),
            (half, y - up),
        ]
    )


def _draw_lips(easel: Easel, face: Face) -> None:
    f = face
    y, half, up = f.mouth_y, f.mouth_half, f.corners
    red = (0.70, 0.27, 0.27) if f.is_female else (0.64, 0.30, 0.28)
    lips = mixed(f.skin, mixed(red, shaded(f.skin, 0.6), 0.35), 0.62)
    seam = _seam(f)
    tall, bow = f.upper_lip, 0.0055 * f.bow * min(1.0, f.upper_lip / 0.012)
    above = curve(
        [
            (half, y - up),
            (half * 0.60, y - 0.62 * tall - 0.5 * up),
            (half * 0.20, y - tall),
            (0, y - tall + bow),
            (-half * 0.20, y - tall),
            (-half * 0.60, y - 0.62 * tall - 0.5 * up),
            (-half, y - up),
        ]
    )
    below = curve(
        [
            (half, y - up),
            (half * 0.62, y + 0.68 * f.lower_lip - 0.3 * up),
            (0, y + f.lower_lip),
            (-half * 0.62, y + 0.68 * f.lower_lip - 0.3 * up),
            (-half, y - up),
        ]
    )
    upper = np.concatenate([seam, above])
    easel.lay(upper, shaded(lips, 0.28), soft=0.0014)
    easel.lay(np.concatenate([seam, below]), lips, soft=0.0016)
