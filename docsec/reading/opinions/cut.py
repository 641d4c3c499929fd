"""Cuts the MRZ out for a reader that has no finder of its own."""

from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np

from docsec.imaging.geometry import quad_of, rectified, turned
from docsec.imaging.vision import cv2
from docsec.model import Pixels, Quad
from docsec.reading.finder import find_zones
from docsec.reading.network import WEIGHTS, Network
from docsec.reading.strip import Track

_SIDE = 1024
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
    zones = find_zones(grey, _finder(), side=_SIDE)
    if not zones:
        yield _within(grey)
        return
    quad, size = _outline(zones[0])
    for quarters in (0, 2):
        yield rectified(grey, turned(quad, quarters), size)


def _outline(tracks: Sequence[Track]) -> tuple[Quad, tuple[int, int]]:
    """A rectangle around the lines, and how large it is made."""
    along, across = tracks[0].along, tracks[0].across
    ends = np.array([end for track in tracks for end in (track.start, track.end)])
    u, v = ends @ along, ends @ across
    pitch = float(np.median([track.pitch for track in tracks]))
    margin = _MARGIN * pitch
    left, right = u.min() - margin, u.max() + margin
    top, bottom = v.min() - margin, v.max() + margin
    corners = np.array([(left, top), (right, top), (right, bottom), (left, bottom)])
    scale = _PITCH_PX / pitch
    size = (round((right - left) * scale), round((bottom - top) * scale))
    return quad_of(corners @ np.stack([along, across])), size


def _within(grey: Pixels) -> Pixels:
    scale = _PAGE_SIDE / max(grey.shape)
    if scale >= 1:
        return grey
    size = (round(grey.shape[1] * scale), round(grey.shape[0] * scale))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)


@cache
def _finder() -> Network:
    return Network(WEIGHTS / "mrz_finder.onnx")
