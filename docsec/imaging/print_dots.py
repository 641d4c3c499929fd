"""What a print is made of, under the loupe: rows of dots, strewn drops, or lines.

A press that knows only ink and no ink prints a tint in rows of dots (AM halftone); a
desktop printer strews drops of three colours. Security print is lines in one ink.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.likeness import softened
from docsec.imaging.vision import cv2
from docsec.model import Pixels

Grey = NDArray[np.float32]

_TILE_MM = 5.0
_RULINGS = (3.3, 8.7)
"""Rows of dots in a mm: 84 to 220 lpi, as presses and laser printers have them."""
_WIDE_MM = 0.3
_GRAIN_TILE_MM = 0.8
_GRAIN_MM = 0.03
"""Finer is noise of the camera."""
_EVENEST = 15
"""Percentile of tiles: those with least of the pattern's own lines."""
_DARKEST = 8.0


def halftone_strength(pixels: Pixels, *, px_per_mm: float) -> float | None:
    """How far the dots of a square screen stand out, as a decimal logarithm.

    A screen has two equal frequencies at right angles; lines have one. The weaker of
    each pair in the spectrum is compared with what is usual there.

    Args:
        pixels: RGB, 600 ppi and finer.
        px_per_mm: Of them.

    Returns:
        About 1 for lines, 3 for dots; None where there is no room to tell.
    """
    side = round(_TILE_MM * px_per_mm)
    found = [
        _pair_strength(tile, px_per_mm)
        for band in np.moveaxis(pixels.astype(np.float32), 2, 0)
        for tile in _tiles(band, side)
    ]
    return float(np.log10(np.median(found))) if found else None


def colour_grain(pixels: Pixels, *, px_per_mm: float) -> float | None:
    """How unquiet red against green is along its quietest direction, by the light.

    A line changes across and not along, in however many inks; drops of cyan, magenta
    and yellow strewn beside one another change in every direction.

    Returns:
        None where there is no room to tell.
    """
    shown = pixels.astype(np.float32)
    apart = softened(shown[..., 0] - shown[..., 1], _GRAIN_MM * px_per_mm)
    across = cv2.Sobel(apart, cv2.CV_32F, 1, 0, ksize=3, scale=1 / 8)
    down = cv2.Sobel(apart, cv2.CV_32F, 0, 1, ksize=3, scale=1 / 8)
    side = round(_GRAIN_TILE_MM * px_per_mm)
    light = shown.mean(2)
    maps = [np.asarray(one, np.float32) for one in (across, down, light)]
    parts = [_tiles(one, side) for one in maps]
    found = [
        _quietest(right, below) * px_per_mm / max(float(lit.mean()), _DARKEST)
        for right, below, lit in zip(*parts, strict=True)
    ]
    return float(np.percentile(found, _EVENEST)) if found else None


def _quietest(across: Grey, down: Grey) -> float:
    """Root of the smaller eigenvalue of the structure tensor (Foerstner 1987)."""
    right, below = float((across**2).mean()), float((down**2).mean())
    both = float((across * down).mean())
    root = np.hypot((right - below) / 2, both)
    return float(np.sqrt(max((right + below) / 2 - root, 0.0)))


def _tiles(picture: Grey, side: int) -> Iterator[Grey]:
    rows, columns = picture.shape
    for top in range(0, rows - side + 1, side):
        for left in range(0, columns - side + 1, side):
            yield picture[top : top + side, left : left + side]


def _pair_strength(tile: Grey, px_per_mm: float) -> float:
    side = len(tile)
    window = np.hanning(side).astype(np.float32)
    flat = (tile - softened(tile, _WIDE_MM * px_per_mm)) * np.outer(window, window)
    power = np.abs(np.fft.fftshift(np.fft.fft2(flat))).astype(np.float32) ** 2
    power = np.asarray(cv2.blur(power, (3, 3)), np.float32)
    turned = np.rot90(power) if side % 2 else np.roll(np.rot90(power), 1, 0)
    per_mm = np.fft.fftshift(np.fft.fftfreq(side, 1 / px_per_mm))
    radius = np.hypot(per_mm[:, None], per_mm)
    ring = (radius > _RULINGS[0]) & (radius < _RULINGS[1])
    usual = max(float(np.median(power[ring])), 1.0)
    return max(float(np.minimum(power, turned)[ring].max()) / usual, 1.0)
