"""Turns tones into dots: rows of growing dots, or scattered dots of one size.

All dots are laid out from the page's top left corner, in mm, so that bands and
pictures under different lights agree on where they lie.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.synthesis.ink import Screen

Tone = NDArray[np.float32]
"""(rows, columns), share of each spot that is inked, 0-1."""

DROP_MM = 25.4 / 600
"""One inkjet drop to each cell of a 600-dpi raster."""
_MASK = 96
_CROWD = 1.5
_STEPS = 129


@dataclass(frozen=True, slots=True)
class Patch:
    """Where an array of pixels lies on the page.

    Attributes:
        left: Column of the page.
        top: Row of the page.
        pixel_mm: Size of a pixel.
        seed: Of what falls otherwise on each copy.
    """

    left: int
    top: int
    pixel_mm: float
    seed: int = 0


def screened(tone: Tone, screen: Screen, patch: Patch) -> Tone:
    """Print a tone in round dots on a square raster (AM halftone).

    A screen finer than half the pixels' own raster cannot be shown: the tone stays.
    """
    pitch = screen.ruling_lpi / 25.4 * patch.pixel_mm  # rows of dots per pixel
    if pitch > 0.5:  # noqa: PLR2004  # Nyquist
        return tone
    spot = _spot(tone.shape, screen.angle_deg, pitch, patch)
    soft = float(np.pi * pitch)
    level = _levels(round(soft, 3))
    cut = np.interp(tone, np.linspace(0, 1, _STEPS), level).astype(np.float32)
    dots: Tone = np.clip((spot - cut) / np.float32(soft) + np.float32(0.5), 0, 1)
    return dots


def _spot(shape: tuple[int, ...], angle_deg: float, pitch: float, patch: Patch) -> Tone:
    """The hills of a screen: 1 in the middle of a dot, -1 between four."""
    rows = patch.top + 0.5 + np.arange(shape[0])
    columns = patch.left + 0.5 + np.arange(shape[1])
    angle = np.deg2rad(angle_deg)
    turn = 2 * np.pi * pitch
    hills = np.zeros(shape, np.float32)
    for along, down in (
        (np.cos(angle), -np.sin(angle)),
        (np.sin(angle), np.cos(angle)),
    ):
        x, y = turn * along * columns, turn * down * rows
        # cos(x + y) of a whole page from the cosines of its edges.
        hills += np.outer(np.cos(y), np.cos(x)).astype(np.float32)
        hills -= np.outer(np.sin(y), np.sin(x)).astype(np.float32)
    return hills * np.float32(0.5)


@cache
def _levels(soft: float) -> NDArray[np.float64]:
    """Where to cut the hills so that the dots cover each of even steps of tone."""
    wave = np.cos(np.linspace(0, 2 * np.pi, 96, endpoint=False))
    hills = ((wave[:, None] + wave) / 2).ravel()
    cuts = np.linspace(1 + soft, -1 - soft, 257)
    covered = [np.clip((hills - cut) / soft + 0.5, 0, 1).mean() for cut in cuts]
    return np.interp(np.linspace(0, 1, _STEPS), covered, cuts)


def scattered(tone: Tone, patch: Patch, *, key: int) -> Tone:
    """Print a tone in drops of one size, strewn evenly (blue noise).

    Args:
        tone: What to print.
        patch: Where it lies.
        key: Of the ink: two inks never share their pattern.
    """
    asked, given = _drop_gain(round(patch.pixel_mm, 5))
    even = np.interp(tone, given, asked).astype(np.float32)
    return _drops(even, patch, key)


def _drops(tone: Tone, patch: Patch, key: int) -> Tone:
    cell = DROP_MM / patch.pixel_mm
    first_row, first_column = int(patch.top / cell), int(patch.left / cell)
    count = (int(tone.shape[0] / cell) + 2, int(tone.shape[1] / cell) + 2)
    offset = (patch.left - first_column * cell, patch.top - first_row * cell)
    to_cells = np.array([(cell, 0, -offset[0]), (0, cell, -offset[1])])
    to_cells[:, 2] += (cell - 1) / 2
    smooth = cv2.blur(tone, (max(1, round(cell)),) * 2)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    cells = cv2.warpAffine(
        smooth, to_cells, count[::-1], flags=flags, borderMode=cv2.BORDER_REPLICATE
    )
    rows = (first_row + np.arange(count[0]) + 37 * key) % _MASK
    columns = (first_column + np.arange(count[1]) + 53 * key) % _MASK
    drops = (cells > _blue_noise()[np.ix_(rows, columns)]).astype(np.float32)
    back = np.array([(1 / cell, 0, 0.0), (0, 1 / cell, 0.0)])
    back[:, 2] = np.array(offset) / cell + (1 / cell - 1) / 2
    spread = cv2.warpAffine(
        drops, back, tone.shape[::-1], flags=flags, borderMode=cv2.BORDER_REPLICATE
    )
    # A drop runs out to a round spot a little larger than its cell.
    spots: Tone = np.clip((spread - np.float32(0.40)) * 3 + np.float32(0.5), 0, 1)
    return spots


@cache
def _drop_gain(pixel_mm: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Tones asked for, and the share of paper the drops then cover."""
    side = round(_MASK * DROP_MM / pixel_mm)
    asked = np.linspace(0, 1, 17)
    tones = (np.full((side, side), tone, np.float32) for tone in asked)
    given = [float(_drops(tone, Patch(0, 0, pixel_mm), 0).mean()) for tone in tones]
    return asked, np.maximum.accumulate(given)


@cache
def _blue_noise() -> Tone:
    """Thresholds 0-1, neighbours as unlike as can be; it tiles.

    Each next drop falls where it is farthest from all before it (the void filling of
    Ulichney, Proc. SPIE 1913, 1993).
    """
    steps = np.minimum(np.arange(_MASK), _MASK - np.arange(_MASK))
    crowd = np.exp(-(steps[:, None] ** 2 + steps**2) / (2 * _CROWD**2))
    crowded = np.random.default_rng(600).random((_MASK, _MASK)) * 0.2
    order = np.empty((_MASK, _MASK), np.float32)
    for rank in range(_MASK * _MASK):
        row, column = divmod(int(crowded.argmin()), _MASK)
        order[row, column] = rank
        crowded += np.roll(crowd, (row, column), (0, 1))
        crowded[row, column] = np.inf
    return (order + np.float32(0.5)) / np.float32(_MASK * _MASK)
