"""Cuts the MRZ out for a reader that has no finder of its own."""

from collections.abc import Iterator
from functools import cache

import numpy as np

from docsec.imaging.geometry import rectified, side_lengths, turned
from docsec.imaging.vision import cv2
from docsec.model import Pixels
from docsec.reading.finder import find_zones
from docsec.reading.network import WEIGHTS, Network
from docsec.reading.outline import outline, pitch_px

_SIDES = (512, 1024)
"""As our own reader looks, the likeliest zone of the first look that has one."""
_PITCH_PX = 24.0
"""Print of that size suits tesseract: 28 to 32 pixels high, its lines 60 apart."""
_MARGIN = 2.0
"""Pitches of paper around the print."""
_PAGE_SIDE = 2000


def zone_cuts(pixels: Pixels) -> Iterator[Pixels]:
    """The likeliest zone, level, each way up; the whole picture if there is none.

    Args:
        pixels: RGB or grey.

    Yields:
        Grey pictures.
    """
    is_colour = pixels.ndim == 3  # noqa: PLR2004  # rows, columns, RGB
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY) if is_colour else pixels
    grey = np.asarray(grey, np.uint8)
    looks = (
        zone
        for side in _SIDES
        for zone in find_zones(grey, _finder(), side=side)
        if zone.tracks
    )
    zone = next(looks, None)
    if zone is None:
        yield _within(grey)
        return
    quad = outline(zone.tracks, margin=_MARGIN)
    scale = _PITCH_PX / pitch_px(zone.tracks)
    width, height, *_ = (round(side * scale) for side in side_lengths(quad))
    for quarters in (0, 2):
        yield rectified(grey, turned(quad, quarters), (width, height))


def _within(grey: Pixels) -> Pixels:
    scale = _PAGE_SIDE / max(grey.shape)
    if scale >= 1:
        return grey
    size = (round(grey.shape[1] * scale), round(grey.shape[0] * scale))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)


@cache
def _finder() -> Network:
    return Network(WEIGHTS / "mrz_finder.onnx")
