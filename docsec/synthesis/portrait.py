"""Portraits drawn by parameters: plainly drawings, never passed off as photographs."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.synthesis.easel import (
    COLUMNS,
    ROWS,
    Colour,
    Easel,
    Shape,
    both,
    curve,
    ellipse,
    fixed,
    mixed,
    shaded,
    softened,
)

Beard = Literal["none", "moustache", "short", "full"]


_SKINS: tuple[Colour, ...] = (
    (0.91, 0.76, 0.65),
    (0.86, 0.69, 0.56),
    (0.79, 0.61, 0.47),
    (0.70, 0.52, 0.39),
    (0.58, 0.42, 0.31),
)
_HAIRS: tuple[Colour, ...] = (
    (0.10, 0.08, 0.08),
    (0.17, 0.12, 0.09),
    (0.27, 0.18, 0.12),
    (0.42, 0.40, 0.39),
)
_CLOTHS: tuple[Colour, ...] = (
    (0.16, 0.20, 0.30),
    (0.24, 0.26, 0.28),
    (0.34, 0.20, 0.20),
    (0.15, 0.29, 0.27),
)
_SCARVES: tuple[Colour, ...] = (
    (0.20, 0.24, 0.38),
    (0.45, 0.38, 0.36),
    (0.18, 0.34, 0.34),
    (0.42, 0.24, 0.32),
    (0.14, 0.14, 0.17),
)


@dataclass(frozen=True, slots=True)
class Likeness:
    """What makes a drawn person this person. Lengths in heights of the portrait."""

    skin: Colour
    hair: Colour
    cloth: Colour
    scarf: Colour | None
    beard: Beard
    has_spectacles: bool
    has_long_hair: bool
    half_width: float
    jaw: float
    chin: float
    eye_gap: float
    eye_size: float
    brow_weight: float
    brow_slant: float
    nose_length: float
    nose_width: float
    mouth_width: float
    lip: float
    age: float


def invent_likeness(
    rng: np.random.Generator, *, sex: Literal["F", "M"], age: int
) -> Likeness:
    """Draw the parameters of one person."""
    is_male = sex == "M"
    beards: tuple[Beard, ...] = ("none", "moustache", "short", "full")
    is_old = age > 55 and rng.random() < 0.7  # noqa: PLR2004
    has_scarf = not is_male and rng.random() < 0.5  # noqa: PLR2004
    return Likeness(
        skin=_SKINS[rng.integers(len(_SKINS))],
        hair=_HAIRS[3] if is_old else _HAIRS[rng.integers(3)],
        cloth=_CLOTHS[rng.integers(len(_CLOTHS))],
        scarf=_SCARVES[rng.integers(len(_SCARVES))] if has_scarf else None,
        beard=beards[rng.integers(len(beards))] if is_male else "none",
        has_spectacles=bool(rng.random() < 0.2),  # noqa: PLR2004
        has_long_hair=not is_male,
        half_width=float(rng.uniform(0.188, 0.212)) - 0.008 * (not is_male),
        jaw=float(rng.uniform(0.74, 0.86) if is_male else rng.uniform(0.66, 0.76)),
        chin=float(rng.uniform(0.765, 0.795)),
        eye_gap=float(rng.uniform(0.084, 0.096)),
        eye_size=float(rng.uniform(0.040, 0.047)),
        brow_weight=float(rng.uniform(0.7, 1.15) if is_male else rng.uniform(0.5, 0.8)),
        brow_slant=float(rng.uniform(-0.012, 0.010)),
        nose_length=float(rng.uniform(0.125, 0.155)),
        nose_width=float(rng.uniform(0.036, 0.047)),
        mouth_width=float(rng.uniform(0.066, 0.084)),
        lip=float(rng.uniform(0.8, 1.2)),
        age=float(np.clip((age - 30) / 45, 0, 1)),
    )


def draw_portrait(person: Likeness) -> NDArray[np.float32]:
    """Draw a person: RGB and alpha in 0-1, 35 x 45 in proportion."""
    easel = Easel()
    _draw_ground(easel)
    if person.has_long_hair and person.scarf is None:
        _draw_long_hair(easel, person)
    _draw_shoulders(easel, person)
    _draw_neck(easel, person)
    if person.scarf is not None:
        easel.lay(_scarf_outline(person), mixed(person.scarf, (0, 0, 0), 0.55))
    _draw_head(easel, person)
    _draw_eyes(easel, person)
    _draw_nose(easel, person)
    _draw_beard(easel, person)
    _draw_mouth(easel, person)
    _draw_age(easel, person)
    if person.scarf is None:
        _draw_hair(easel, person)
    else:
        _draw_scarf(easel, person, person.scarf)
    if person.has_spectacles:
        _draw_spectacles(easel)
    return easel.finished()


def _draw_ground(easel: Easel) -> None:
    down = np.linspace(0, 1, ROWS, dtype=np.float32)[:, None, None]
    top = np.array((0.87, 0.90, 0.93), np.float32)
    low = np.array((0.76, 0.81, 0.86), np.float32)
    easel.paint[:] = top + (low - top) * down


def _draw_shoulders(easel: Easel, person: Likeness) -> None:
    body = both([(0, 0.85), (0.10, 0.865), (0.24, 0.915), (0.345, 0.99), (0.38, 1.12)])
    inside = easel.lay(body, person.cloth)
    dark = mixed(person.cloth, (0, 0, 0), 0.45)
    for side in (-1, 1):
        fold = np.array([side, 1.0])
        collar = np.array([(0.075, 0.845), (0.125, 0.885), (0.03, 1.02), (0.0, 1.0)])
        easel.lay(collar * fold, mixed(person.cloth, (1, 1, 1), 0.13))
        lapel = curve([(0.125, 0.885), (0.08, 0.95), (0.03, 1.02)]) * fold
        easel.stroke(lapel, dark, 0.003)
        edge = easel.mask(ellipse(side * 0.36, 1.0, 0.1, 0.12), soft=0.04)
        easel.lay_mask(edge * inside * 0.6, dark)
    shirt = np.array([(-0.075, 0.85), (0.075, 0.85), (0, 1.0)])
    easel.lay(shirt, (0.92, 0.92, 0.91))


def _draw_neck(easel: Easel, person: Likeness) -> None:
    width = 0.092 if person.has_long_hair else 0.108
    neck = both([(0, 0.66), (width, 0.66), (width, 0.82), (0.07, 0.885), (0, 0.915)])
    inside = easel.lay(neck, shaded(person.skin, 0.08))
    below = easel.mask(ellipse(0, person.chin - 0.005, 0.15, 0.06), soft=0.018)
    easel.lay_mask(below * inside * 0.75, shaded(person.skin, 0.42))


def _outline(person: Likeness) -> Shape:
    w, jaw, chin = person.half_width, person.jaw, person.chin
    return both(
        [
            (0, 0.185),
            (w * 0.62, 0.215),
            (w * 0.95, 0.33),
            (w, 0.46),
            (w * 0.95, 0.585),
            (w * jaw, 0.69),
            (w * jaw * 0.56, chin - 0.022),
            (w * 0.18, chin),
            (0, chin + 0.002),
        ]
    )


def _draw_head(easel: Easel, person: Likeness) -> None:
    skin, w = person.skin, person.half_width
    for side in (-1, 1):
        ear = ellipse(side * (w + 0.006), 0.505, 0.026, 0.058)
        easel.lay(ear, shaded(skin, 0.12))
        easel.lay(ellipse(side * (w + 0.01), 0.505, 0.012, 0.036), shaded(skin, 0.3))
    inside = easel.lay(_outline(person), skin)
    shade = shaded(skin, 0.34)
    for side, share in ((-1, 0.40), (1, 0.62)):
        rim = easel.mask(ellipse(side * (w + 0.035), 0.54, 0.07, 0.3), soft=0.032)
        easel.lay_mask(rim * inside * share, shade)
        cheek = easel.mask(ellipse(side * 0.105, 0.59, 0.045, 0.035), soft=0.022)
        blush = mixed(skin, (0.86, 0.40, 0.34), 0.5)
        easel.lay_mask(cheek * inside * 0.28, blush)
    light = mixed(skin, (1, 0.97, 0.92), 0.55)
    brow = easel.mask(ellipse(-0.02, 0.315, 0.1, 0.045), soft=0.03)
    easel.lay_mask(brow * inside * 0.45, light)
    under = easel.mask(ellipse(0, person.chin, 0.12, 0.022), soft=0.016)
    easel.lay_mask(under * inside * 0.35, shade)
    chin = easel.mask(ellipse(0, person.chin - 0.045, 0.04, 0.02), soft=0.014)
    easel.lay_mask(chin * inside * 0.35, light)


def _draw_eyes(easel: Easel, person: Likeness) -> None:
    for side in (-1, 1):
        _draw_eye(easel, person, side)
        _draw_brow(easel, person, side)


def _draw_eye(easel: Easel, person: Likeness, side: int) -> None:
    x, y, a = side * person.eye_gap, 0.468, person.eye_size
    socket = ellipse(x, y - 0.012, a * 1.25, 0.036)
    easel.lay(socket, shaded(person.skin, 0.4), soft=0.014, share=0.42)
    upper = [(-a, 0.004), (-a * 0.45, -0.016), (a * 0.25, -0.018), (a, -0.002)]
    lower = [(a * 0.4, 0.013), (-a * 0.4, 0.014)]
    turn = np.array([side, 1.0])
    almond = curve(upper + lower, is_closed=True) * turn + np.array([x, y])
    white = easel.lay(almond, (0.95, 0.94, 0.92))
    iris = easel.mask(ellipse(x, y - 0.002, 0.0175, 0.0175))
    easel.lay_mask(iris * white, mixed(person.hair, (0.36, 0.22, 0.12), 0.6))
    pupil = easel.mask(ellipse(x, y - 0.002, 0.0085, 0.0085))
    easel.lay_mask(pupil * white, (0.04, 0.03, 0.03))
    glint = easel.mask(ellipse(x - 0.006, y - 0.008, 0.004, 0.004))
    easel.lay_mask(glint * white, (1, 1, 1))
    lid = curve(upper) * turn + np.array([x, y])
    easel.stroke(lid, (0.12, 0.08, 0.07), 0.0055)
    crease = lid + np.array([0, -0.013])
    easel.stroke(crease, shaded(person.skin, 0.55), 0.003, soft=0.001, share=0.7)
    rim = curve([(a, 0.0), (a * 0.4, 0.014), (-a * 0.4, 0.015), (-a, 0.004)])
    rim = rim * turn + np.array([x, y])
    easel.stroke(rim, shaded(person.skin, 0.5), 0.0025, share=0.6)


def _draw_brow(easel: Easel, person: Likeness, side: int) -> None:
    x, y, a = side * person.eye_gap, 0.418, person.eye_size * 1.32
    rise, weight = person.brow_slant, 0.0105 * person.brow_weight
    spine = [(-a, 0.006 + rise), (-a * 0.2, -0.012), (a * 0.5, -0.012), (a, 0.004)]
    above = [(px, py - weight * (1.1 - 0.5 * px / a)) for px, py in spine]
    below = [(px, py + weight * 0.4) for px, py in reversed(spine)]
    brow = curve(above + below, is_closed=True) * np.array([side, 1.0])
    placed = brow + np.array([x, y])
    easel.lay(placed, person.hair, soft=0.0022, share=0.9)


def _draw_nose(easel: Easel, person: Likeness) -> None:
    tip, half = 0.468 + person.nose_length, person.nose_width
    shade = shaded(person.skin, 0.42)
    ridge = curve([(0.024, 0.44), (0.017, 0.5), (0.02, tip - 0.04), (half, tip)])
    easel.stroke(ridge, shade, 0.02, soft=0.012, share=0.55)
    light = mixed(person.skin, (1, 0.97, 0.92), 0.6)
    bridge = np.array([(-0.004, 0.45), (-0.005, tip - 0.02)])
    easel.stroke(bridge, light, 0.013, soft=0.007, share=0.55)
    easel.lay(ellipse(-0.003, tip - 0.012, 0.013, 0.01), light, soft=0.006, share=0.5)
    under = ellipse(0, tip + 0.012, half * 0.9, 0.009)
    easel.lay(under, shade, soft=0.006, share=0.6)
    for side in (-1, 1):
        wing = [
            (half * 0.82, tip - 0.02),
            (half, tip - 0.004),
            (half * 0.7, tip + 0.01),
        ]
        easel.stroke(curve(wing) * np.array([side, 1.0]), shade, 0.004, soft=0.001)
        hole = ellipse(side * half * 0.45, tip + 0.005, half * 0.24, 0.005)
        easel.lay(hole, shaded(person.skin, 0.75), soft=0.0015, share=0.9)


def _draw_mouth(easel: Easel, person: Likeness) -> None:
    y, half, full = _mouth_y(person), person.mouth_width, person.lip
    lips = mixed(person.skin, (0.62, 0.22, 0.22), 0.42)
    top = [(-half, 0.0), (-half * 0.3, -0.013 * full), (0, -0.009 * full)]
    top += [(half * 0.3, -0.013 * full), (half, 0.0), (0, 0.005)]
    low = [(-half, 0.0), (0, 0.003), (half, 0.0), (half * 0.45, 0.018 * full)]
    low += [(-half * 0.45, 0.018 * full)]
    place = np.array([0, y])
    easel.lay(curve(top, is_closed=True) + place, shaded(lips, 0.2), soft=0.0012)
    easel.lay(curve(low, is_closed=True) + place, lips, soft=0.0012)
    shine = ellipse(-0.005, y + 0.01 * full, half * 0.35, 0.003)
    easel.lay(shine, (0.98, 0.86, 0.82), soft=0.003, share=0.45)
    line = curve([(-half, 0.0), (-half * 0.4, 0.002), (0, 0.004)])
    for side in (-1, 1):
        easel.stroke(line * np.array([side, 1]) + place, shaded(lips, 0.7), 0.003)
    hollow = ellipse(0, y + 0.03 * full, half * 0.6, 0.006)
    easel.lay(hollow, shaded(person.skin, 0.45), soft=0.006, share=0.5)


def _mouth_y(person: Likeness) -> float:
    nose = 0.468 + person.nose_length
    return nose + (person.chin - nose) * 0.41


def _draw_beard(easel: Easel, person: Likeness) -> None:
    if person.beard == "none":
        return
    y, w = _mouth_y(person), person.half_width
    inside = easel.mask(_outline(person), soft=0.003)
    if person.beard in {"short", "full"}:
        share = 0.6 if person.beard == "short" else 0.92
        low = person.chin + (0.03 if person.beard == "full" else 0.0)
        coat = both(
            [
                (0, y + 0.028),
                (person.mouth_width * 0.9, y + 0.012),
                (person.mouth_width * 1.25, y - 0.03),
                (w * 0.84, 0.6),
                (w * 1.0, 0.5),
                (w * 1.01, 0.6),
                (w * person.jaw * 1.03, 0.695),
                (w * person.jaw * 0.6, low - 0.015),
                (0, low),
            ]
        )
        mask = easel.mask(coat, soft=0.006)
        if person.beard == "short":
            mask = mask * inside
        easel.lay_mask(mask * share, person.hair)
    lip = both(
        [
            (0, y - 0.026),
            (0.03, y - 0.032),
            (person.mouth_width * 1.08, y - 0.004),
            (person.mouth_width * 0.98, y + 0.012),
            (0.02, y - 0.010),
            (0, y - 0.010),
        ]
    )
    share = 0.65 if person.beard == "short" else 0.92
    easel.lay(lip, person.hair, soft=0.0035, share=share)


def _draw_age(easel: Easel, person: Likeness) -> None:
    share = 0.10 + 0.42 * person.age
    shade = shaded(person.skin, 0.5)
    nose = 0.468 + person.nose_length
    for side in (-1, 1):
        turn = np.array([side, 1.0])
        fold = curve(
            [(0.052, nose - 0.004), (0.078, nose + 0.04), (0.084, nose + 0.07)]
        )
        easel.stroke(fold * turn, shade, 0.005, soft=0.003, share=share)
        bag = curve([(0.055, 0.495), (0.09, 0.508), (0.125, 0.494)])
        easel.stroke(bag * turn, shade, 0.005, soft=0.003, share=share)
    for line in range(3):
        y = 0.285 + 0.028 * line
        crease = curve([(-0.09, y + 0.004), (0, y), (0.09, y + 0.004)])
        easel.stroke(crease, shade, 0.004, soft=0.003, share=0.75 * person.age)


def _draw_hair(easel: Easel, person: Likeness) -> None:
    w = person.half_width
    if person.has_long_hair:
        sweep = [(0.05, 0.115), (-0.13, 0.13), (-w - 0.022, 0.27), (-w - 0.032, 0.47)]
        sweep += [(-w + 0.004, 0.45), (-w + 0.035, 0.34), (-0.04, 0.235)]
        sweep += [(0.055, 0.205), (0.13, 0.255), (w - 0.025, 0.36), (w - 0.002, 0.47)]
        sweep += [(w + 0.032, 0.48), (w + 0.028, 0.27), (0.16, 0.14)]
    else:
        sweep = [(0, 0.118), (-0.13, 0.14), (-w - 0.01, 0.25), (-w - 0.012, 0.44)]
        sweep += [(-w + 0.01, 0.46), (-w + 0.022, 0.345), (-0.115, 0.265)]
        sweep += [(0, 0.243), (0.115, 0.262), (w - 0.022, 0.345), (w - 0.01, 0.46)]
        sweep += [(w + 0.012, 0.44), (w + 0.01, 0.25), (0.13, 0.14)]
    crown = curve(sweep, is_closed=True)
    inside = easel.lay(crown, person.hair, soft=0.0018)
    gleam = curve([(-0.14, 0.215), (-0.06, 0.165), (0.06, 0.16)])
    drawn = np.zeros((ROWS, COLUMNS), np.uint8)
    cv2.polylines(drawn, [fixed(gleam)], False, 255, 22, cv2.LINE_AA, shift=4)
    light = mixed(person.hair, (1, 1, 1), 0.4)
    easel.lay_mask(softened(drawn, 0.016) * inside * 0.5, light)


def _draw_long_hair(easel: Easel, person: Likeness) -> None:
    w = person.half_width
    back = both(
        [
            (0, 0.12),
            (0.14, 0.14),
            (w + 0.028, 0.27),
            (w + 0.045, 0.5),
            (w + 0.05, 0.72),
            (w + 0.025, 0.9),
            (0.1, 0.93),
            (0, 0.9),
        ]
    )
    easel.lay(back, mixed(person.hair, (0, 0, 0), 0.2), soft=0.002)


def _draw_scarf(easel: Easel, person: Likeness, colour: Colour) -> None:
    w = person.half_width
    opening = [(0, 0.235), (w * 0.66, 0.265), (w * 0.93, 0.38), (w * 0.97, 0.5)]
    opening += [(w * 0.9, 0.63), (w * person.jaw * 0.78, 0.735)]
    opening += [(w * 0.4, person.chin - 0.008), (0, person.chin + 0.004)]
    cloth = easel.mask(_scarf_outline(person)) * (1 - easel.mask(both(opening)))
    easel.lay_mask(cloth, colour)
    dark = mixed(colour, (0, 0, 0), 0.5)
    rim = easel.mask(both(opening), soft=0.012)
    easel.lay_mask(rim * cloth * 0.8, dark)
    for side in (-1, 1):
        turn = np.array([side, 1.0])
        for shift in (0.0, 0.05, 0.1):
            fold = curve(
                [
                    (w + 0.03 - shift * 0.2, 0.62),
                    (0.15 - shift, 0.82),
                    (-0.03, 0.93 + shift),
                ]
            )
            drawn = np.zeros((ROWS, COLUMNS), np.uint8)
            cv2.polylines(drawn, [fixed(fold * turn)], False, 255, 7, cv2.LINE_AA, 4)
            easel.lay_mask(softened(drawn, 0.007) * cloth * 0.55, dark)
    light = mixed(colour, (1, 1, 1), 0.4)
    top = easel.mask(ellipse(-0.05, 0.17, 0.1, 0.022), soft=0.02)
    easel.lay_mask(top * cloth * 0.5, light)


def _scarf_outline(person: Likeness) -> Shape:
    w = person.half_width
    outer = [(0, 0.1), (0.13, 0.125), (w + 0.035, 0.27), (w + 0.055, 0.5)]
    outer += [(w + 0.04, 0.7), (0.235, 0.86), (0.33, 0.97), (0.3, 1.1), (0, 1.1)]
    return both(outer)


def _draw_spectacles(easel: Easel) -> None:
    frame = (0.14, 0.13, 0.14)
    for side in (-1, 1):
        lens = both(
            [(0, -0.038), (0.045, -0.034), (0.057, 0.0), (0.042, 0.038), (0, 0.041)]
        )
        placed = lens + np.array([side * 0.091, 0.475])
        easel.lay(placed, (0.9, 0.95, 1.0), share=0.10)
        easel.stroke(np.concatenate([placed, placed[:1]]), frame, 0.006)
        arm = np.array([(side * 0.146, 0.462), (side * 0.2, 0.455)])
        easel.stroke(arm, frame, 0.006)
    easel.stroke(curve([(-0.036, 0.464), (0, 0.455), (0.036, 0.464)]), frame, 0.006)
