"""The four corners around lines that were found but not read yet."""

from collections.abc import Sequence

import numpy as np

from docsec.imaging.geometry import quad_of
from docsec.model import Quad
from docsec.reading.strip import Track


def outline(tracks: Sequence[Track], *, margin: float) -> Quad:
    """A rectangle around lines, lying as they do.

    Args:
        tracks: At least one, top to bottom as read.
        margin: Paper around the print, in pitches.
    """
    along, across = tracks[0].along, tracks[0].across
    ends = np.array([end for track in tracks for end in (track.start, track.end)])
    u, v = ends @ along, ends @ across
    room = margin * pitch_px(tracks)
    left, right = u.min() - room, u.max() + room
    top, bottom = v.min() - room, v.max() + room
    corners = np.array([(left, top), (right, top), (right, bottom), (left, bottom)])
    return quad_of(corners @ np.stack([along, across]))


def pitch_px(tracks: Sequence[Track]) -> float:
    """Pixels from one character to the next, in the middle line."""
    return float(np.median([track.pitch for track in tracks]))


def unevenness(tracks: Sequence[Track]) -> float:
    """How much further apart the lines are at one end; 1 seen straight from above."""
    first, last = tracks[0], tracks[-1]
    at_start, at_end = (
        abs(float(np.subtract(one, other) @ first.across))
        for one, other in ((last.start, first.start), (last.end, first.end))
    )
    low, high = sorted((at_start, at_end))
    return high / low if low > first.pitch else 1.0
