"""The strip: one line of print, levelled and brought to one size for the net."""

from dataclasses import dataclass, replace

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
_PALE = 0.4
"""Of ink, in deviations from the mean: less is paper."""
_CHARACTER = 13
"""Columns that one character fills."""

Strip = NDArray[np.float32]
Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Track:
    """Where a line of print runs in a picture.

    Attributes:
        start: x, y of the middle of its left edge, as read.
        end: The same of its right edge.
        pitch: Pixels from one character to the next, on average.
        lean: How perspective shortens it: characters at the end are
            ((1 - lean) / (1 + lean)) ** 2 as wide as those at the start.
        bow: How far a bent page carries its middle downwards, in pixels.
    """

    start: tuple[float, float]
    end: tuple[float, float]
    pitch: float
    lean: float = 0.0
    bow: float = 0.0

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

    def to_picture(self, points: Points) -> Points:
        """From pixels of the strip, N x 2, to pixels of the picture.

        Characters that stand at one pitch on paper do so in the strip.
        """
        half = self.length / self.pitch * PITCH_PX / 2
        place = (points[:, 0] - MARGIN * PITCH_PX) / half - 1
        shorter = 1 + self.lean * place
        u = self.length / 2 * (1 + self.lean) * (1 + place) / shorter
        v = (points[:, 1] - (HEIGHT - 1) / 2) * self.pitch / PITCH_PX / shorter
        v = v + self.bow * (1 - place**2)
        return np.asarray(
            self.start + u[:, None] * self.along + v[:, None] * self.across
        )

    def matrix(self) -> Points:
        """The 2 x 3 matrix of the same, without lean and bow."""
        scale = self.pitch / PITCH_PX
        linear = np.stack([self.along, self.across], axis=1) * scale
        origin = np.array([MARGIN * PITCH_PX, (HEIGHT - 1) / 2])
        shift = np.asarray(self.start) - linear @ origin
        return np.hstack([linear, shift[:, None]])

    def turned(self) -> "Track":
        """The same line, read the other way."""
        return Track(self.end, self.start, self.pitch, -self.lean, -self.bow)

    def moved(self, by: Points) -> "Track":
        """The same line somewhere else."""
        (x0, y0), (x1, y1) = self.start + by, self.end + by
        return replace(self, start=(float(x0), float(y0)), end=(float(x1), float(y1)))

    def stretched(self, at_start: float, at_end: float) -> "Track":
        """The same line, its ends moved along it by so many pixels."""
        (x0, y0) = self.start + self.along * at_start
        (x1, y1) = self.end + self.along * at_end
        return replace(self, start=(float(x0), float(y0)), end=(float(x1), float(y1)))

    def lengthened(self, pitches: float) -> "Track":
        """The same line, so many pitches longer at either end, bent as before."""
        more = pitches * self.pitch
        share = 1 + 2 * more / max(self.length, more)
        bow = self.bow * share**2
        longer = self.stretched(-more, more).moved(self.across * (self.bow - bow))
        return replace(longer, bow=bow, lean=self.lean * share)

    def unturned(self, columns: int) -> "Track":
        """The same line in the picture that `np.rot90` has turned, so many wide."""
        (x0, y0), (x1, y1) = self.start, self.end
        return replace(self, start=(columns - 1 - y0, x0), end=(columns - 1 - y1, x1))

    def bent(self, at_start: float, at_middle: float, at_end: float) -> "Track":
        """The same line, moved downwards by so many pixels at three places."""
        (x0, y0) = self.start + self.across * at_start
        (x1, y1) = self.end + self.across * at_end
        return replace(
            self,
            start=(float(x0), float(y0)),
            end=(float(x1), float(y1)),
            bow=self.bow + at_middle - (at_start + at_end) / 2,
        )

    def leaned(self, lean: float) -> "Track":
        """The same line, so much shortened by perspective."""
        return replace(self, lean=lean)

    def pitched(self, pitch: float) -> "Track":
        """The same line, its characters that far from one another."""
        return replace(self, pitch=pitch)

    def scaled(self, share: float) -> "Track":
        """The same line, its characters taken to be larger or smaller."""
        return replace(self, pitch=self.pitch * share)


def strip_of(grey: NDArray[np.uint8], track: Track) -> Strip:
    """Cut a line out of a grey picture, levelled and brought to size.

    It is cut at the picture's own resolution and scaled afterwards, as the net has
    been taught.
    """
    columns = track.columns()
    scale = max(track.pitch / PITCH_PX, 1.0)
    if scale <= _ABOUT_EQUAL:
        cut = _cut(grey, track, (columns, HEIGHT), 1.0, 1.0)
    else:
        size = (round(columns * scale), round(HEIGHT * scale))
        native = _cut(grey, track, size, columns / size[0], HEIGHT / size[1])
        small = cv2.resize(native, (columns, HEIGHT), interpolation=cv2.INTER_AREA)
        cut = np.asarray(small, np.uint8)
    return flattened(cut.astype(np.float32))


def _cut(
    grey: NDArray[np.uint8],
    track: Track,
    size: tuple[int, int],
    across: float,
    down: float,
) -> NDArray[np.uint8]:
    """Cut a strip of another size; `across` and `down` lead to the right one."""
    how = cv2.INTER_CUBIC if across == 1 else cv2.INTER_LINEAR
    if track.lean == 0 and track.bow == 0:
        share = np.diag([across, down, 1.0])
        share[:2, 2] = (across - 1) / 2, (down - 1) / 2
        matrix = np.vstack([track.matrix(), [0, 0, 1]]) @ share
        flags = how | cv2.WARP_INVERSE_MAP
        edge = cv2.BORDER_REPLICATE
        cut = cv2.warpAffine(grey, matrix[:2], size, flags=flags, borderMode=edge)
        return np.asarray(cut, np.uint8)
    x, y = (np.arange(size[0]) + 0.5) * across, (np.arange(size[1]) + 0.5) * down
    points = np.stack(np.meshgrid(x - 0.5, y - 0.5), axis=-1).reshape(-1, 2)
    x, y = track.to_picture(points).astype(np.float32).T.reshape(2, size[1], size[0])
    cut = cv2.remap(grey, x, y, how, borderMode=cv2.BORDER_REPLICATE)
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


def baseline(strip: Strip, columns: Points) -> Points:
    """How far down the middle of the print lies at the start, middle and end.

    Args:
        strip: Levelled.
        columns: Where the characters stand.

    Returns:
        Rows below the middle of the strip, along a parabola through the ink of all
        characters; what stands far from it, a stamp or a stray stroke, counts little.
    """
    ink = np.clip(-strip - _PALE, 0, None)
    full = cv2.blur(ink, (_CHARACTER, 1), borderType=cv2.BORDER_REPLICATE)
    at = np.clip(np.rint(columns).astype(int), 0, strip.shape[1] - 1)
    mass = full[:, at].sum(axis=0)
    rows = np.arange(HEIGHT) - (HEIGHT - 1) / 2
    middles = rows @ full[:, at] / np.maximum(mass, _PALE)
    place = np.linspace(-1, 1, len(at))
    weights = np.asarray(mass > _PALE, np.float64)
    bend = np.zeros(3)
    for _ in range(3):
        if np.count_nonzero(weights) > len(bend):
            bend = np.polyfit(place, middles, 2, w=np.sqrt(weights) + 1e-6)
        off = np.abs(middles - np.polyval(bend, place))
        weights = (mass > _PALE) / (1 + off**2)
    return np.asarray(np.polyval(bend, [-1.0, 0.0, 1.0]))
