"""The strip: one line of print, levelled and brought to one size for the net."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2

HEIGHT = 32
"""Rows of a strip; the characters' middles lie on the middle one."""
PITCH_PX = 16.0
"""Columns from one character to the next, more or less."""
STRIDE = 4
"""Columns of the strip to one column of what the net says."""
MARGIN = 2.5
"""Pitches of paper shown before and after the line, should its ends be misjudged."""

_ABOUT_EQUAL = 1.05
_REACH = 65
"""Columns over which light and contrast are judged."""
_LEAST_SPREAD = 0.3

Strip = NDArray[np.float32]
Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Track:
    """Where a line of print runs in a picture.

    Attributes:
        start: x, y of the middle of its left edge, as read.
        end: The same of its right edge.
        pitch: Pixels from one character to the next.
    """

    start: tuple[float, float]
    end: tuple[float, float]
    pitch: float

    @property
    def length(self) -> float:
        """From edge to edge, in pixels."""
        return float(np.hypot(self.end[0] - self.start[0], self.end[1] - self.start[1]))

    @property
    def middle(self) -> Points:
        """Half way."""
        return np.add(self.start, self.end) / 2

    @property
    def along(self) -> Points:
        """The unit vector in which it is read."""
        way = np.subtract(self.end, self.start)
        return np.asarray(way / max(float(np.hypot(*way)), 1e-9), np.float64)

    @property
    def across(self) -> Points:
        """The unit vector downwards, as read."""
        along = self.along
        return np.array([-along[1], along[0]])

    def columns(self) -> int:
        """How wide its strip is."""
        wanted = (self.length / self.pitch + 2 * MARGIN) * PITCH_PX
        return int(np.ceil(wanted / 32)) * 32

    def to_picture(self) -> Points:
        """The 2 x 3 matrix from pixels of the strip to pixels of the picture."""
        scale = self.pitch / PITCH_PX
        linear = np.stack([self.along, self.across], axis=1) * scale
        origin = np.array([MARGIN * PITCH_PX, (HEIGHT - 1) / 2])
        shift = np.asarray(self.start) - linear @ origin
        return np.hstack([linear, shift[:, None]])

    def turned(self) -> "Track":
        """The same line, read the other way."""
        return Track(self.end, self.start, self.pitch)

    def moved(self, by: Points) -> "Track":
        """The same line somewhere else."""
        (x0, y0), (x1, y1) = self.start + by, self.end + by
        return Track((float(x0), float(y0)), (float(x1), float(y1)), self.pitch)

    def stretched(self, at_start: float, at_end: float) -> "Track":
        """The same line, its ends moved along it by so many pixels."""
        (x0, y0) = self.start + self.along * at_start
        (x1, y1) = self.end + self.along * at_end
        return Track((float(x0), float(y0)), (float(x1), float(y1)), self.pitch)

    def lengthened(self, pitches: float) -> "Track":
        """The same line, so many pitches longer at either end."""
        return self.stretched(-pitches * self.pitch, pitches * self.pitch)

    def unturned(self, columns: int) -> "Track":
        """The same line in the picture that `np.rot90` has turned, so many wide."""
        (x0, y0), (x1, y1) = self.start, self.end
        return Track((columns - 1 - y0, x0), (columns - 1 - y1, x1), self.pitch)

    def pitched(self, pitch: float) -> "Track":
        """The same line, its characters that far from one another."""
        return Track(self.start, self.end, pitch)

    def scaled(self, share: float) -> "Track":
        """The same line, its characters taken to be larger or smaller."""
        return Track(self.start, self.end, self.pitch * share)


def strip_of(grey: NDArray[np.uint8], track: Track) -> Strip:
    """Cut a line out of a grey picture, levelled and brought to size.

    It is cut at the picture's own resolution and scaled afterwards, as the net has
    been taught.
    """
    columns = track.columns()
    matrix = track.to_picture()
    scale = max(track.pitch / PITCH_PX, 1.0)
    if scale <= _ABOUT_EQUAL:
        cut = _cut(grey, matrix, (columns, HEIGHT), cv2.INTER_CUBIC)
    else:
        size = (round(columns * scale), round(HEIGHT * scale))
        share = np.diag([columns / size[0], HEIGHT / size[1], 1.0])
        share[:2, 2] = (np.diag(share)[:2] - 1) / 2
        whole = np.vstack([matrix, [0, 0, 1]]) @ share
        native = _cut(grey, whole[:2], size, cv2.INTER_LINEAR)
        small = cv2.resize(native, (columns, HEIGHT), interpolation=cv2.INTER_AREA)
        cut = np.asarray(small, np.uint8)
    return flattened(cut.astype(np.float32))


def _cut(
    grey: NDArray[np.uint8], matrix: Points, size: tuple[int, int], how: int
) -> NDArray[np.uint8]:
    cut = cv2.warpAffine(
        grey,
        matrix,
        size,
        flags=how | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(cut, np.uint8)


def flattened(strip: Strip) -> Strip:
    """Take light and contrast out of a strip: mean 0, deviation 1 all along it.

    A shadow across a line changes both from one end to the other. Where there is
    little to see the deviation is taken from the whole strip, or noise would grow.

    >>> flattened(np.array([[0.0, 2.0] * 40], np.float32))[0, 40:42].round(1).tolist()
    [-1.0, 1.0]
    """
    mean = _smoothed(strip.mean(axis=0))
    square = _smoothed((strip * strip).mean(axis=0))
    spread = np.sqrt(np.maximum(square - mean * mean, 0))
    least = max(_LEAST_SPREAD * float(strip.std()), 1.0)
    return np.asarray((strip - mean) / np.maximum(spread, least), np.float32)


def _smoothed(row: Strip) -> Strip:
    """The mean over about four characters."""
    return np.asarray(
        cv2.blur(row[None], (_REACH, 1), borderType=cv2.BORDER_REPLICATE)[0],
        np.float32,
    )
