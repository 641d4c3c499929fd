"""Draws beards, bristle by bristle over a ground."""

import numpy as np

from docsec.synthesis.people.appearance import Appearance
from docsec.synthesis.people.easel import Cover as Covered
from docsec.synthesis.people.easel import Easel, Shape, both, lit, mixed, shaded
from docsec.synthesis.people.face import Face
from docsec.synthesis.people.likeness import Beard


def draw_beard(
    easel: Easel, face: Face, appearance: Appearance, curl: float, head: Covered
) -> None:
    """Draw the beard over the lower face."""
    beard = appearance.beard
    if beard is Beard.NONE:
        return
    areas = _beard_areas(face, beard)
    if beard is Beard.STUBBLE:
        ground = easel.cover(*areas, soft=0.012) * head
        easel.fill(ground, mixed(face.hair, face.skin, 0.35), 0.34)
        dots = _bristles(areas, 800, 0.0030)
        easel.hairs(dots, shaded(face.hair, 0.3), 0.0011, share=0.55, inside=ground)
        return
    ground = easel.cover(*areas, soft=0.0045)
    if beard in {Beard.SHORT, Beard.GOATEE, Beard.MOUSTACHE}:
        ground = ground * head
    share = 0.80 if beard is Beard.SHORT else 0.90
    easel.fill(ground, face.hair, share)
    count = 260 if beard in {Beard.MOUSTACHE, Beard.GOATEE} else 900
    long = 0.012 if beard in {Beard.SHORT, Beard.GOATEE} else 0.020
    long *= 1 - 0.4 * curl
    lines = _bristles(areas, count, long)
    easel.hairs(lines[::2], shaded(face.hair, 0.6), 0.0014, share=0.6, inside=ground)
    easel.hairs(lines[1::2], lit(face.hair, 0.25), 0.0014, share=0.6, inside=ground)


def _beard_areas(face: Face, beard: Beard) -> list[Shape]:
    if beard is Beard.MOUSTACHE:
        return [_moustache(face, droop=0.0)]
    chin = _goatee(face) if beard is Beard.GOATEE else _coat(face, beard)
    return [_moustache(face, droop=0.0 if beard is Beard.STUBBLE else 0.018), chin]


def _moustache(face: Face, *, droop: float) -> Shape:
    y, half, top = face.mouth_y, face.mouth_half, face.nose_y + 0.010
    lip = y - face.upper_lip * 0.75
    upper = [(0, top + 0.004), (0.022, top + 0.001), (half * 0.75, lip - 0.008)]
    end = [(half * 1.16, y + 0.002 + droop), (half * 1.02, y + 0.010 + droop)]
    lower = [(half * 0.72, lip + 0.006), (0.012, lip - 0.003), (0, lip - 0.001)]
    return both([*upper, *end, *lower])


def _goatee(face: Face) -> Shape:
    y, half, chin = face.mouth_y, face.mouth_half, face.chin_y
    under = y + face.lower_lip + 0.010
    inner = [(0, under), (half * 0.40, under + 0.006), (half * 1.10, y + 0.012)]
    outer = [(half * 1.18, y + 0.04), (face.chin_half * 0.9, chin - 0.016)]
    return both([*inner, *outer, (0, chin + 0.004)])


def _coat(face: Face, beard: Beard) -> Shape:
    """From the sideburns along the jaw to the chin."""
    f, y, half = face, face.mouth_y, face.mouth_half
    low = f.chin_y + {Beard.FULL: 0.034, Beard.LONG: 0.120}.get(beard, 0.004)
    high = 0.03 if beard is Beard.STUBBLE else 0.0
    out = 0.006 if beard in {Beard.FULL, Beard.LONG} else 0.0
    under = y + f.lower_lip + 0.010
    lip = [(0, under), (half * 0.45, under + 0.002), (half * 1.08, y + 0.006)]
    cheek = [(half * 1.30, y - 0.030 - high), (f.half * 0.83, 0.592 - high)]
    burn = [(f.half * 0.93, 0.525), (f.half * 0.955, 0.455), (f.half + 0.002, 0.46)]
    edge = [(f.half + out, 0.53), (f.cheek + out, 0.58)]
    edge += [(f.jaw_half + 0.008 + out, f.jaw_y)]
    middle = 0.5 * (f.jaw_half + f.chin_half) + 0.006 + 2 * out
    edge += [(middle, 0.45 * f.jaw_y + 0.55 * low - 0.01)]
    tip = [(f.chin_half * 0.75 + out, low - 0.008), (0, low)]
    return both([*lip, *cheek, *burn, *edge, *tip])


def _bristles(areas: list[Shape], count: int, long: float) -> list[Shape]:
    """Short hairs strewn over the areas, combed down and outwards."""
    rng = np.random.default_rng(3)
    every = np.concatenate(areas)
    low, high = every.min(0), every.max(0)
    start = rng.uniform(low, high, (count, 2))
    lean = np.stack([start[:, 0] * 1.6, np.full(count, 0.45)], 1)
    lean += rng.normal(0, 0.10, lean.shape)
    lean *= long / np.maximum(np.hypot(*lean.T), 1e-6)[:, None]
    return [np.array([a, a + b]) for a, b in zip(start, lean, strict=True)]
