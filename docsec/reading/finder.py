"""Where lines of MRZ print lie in a picture, at any angle and size."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, partial

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.reading.network import Floats, Network
from docsec.reading.patch import CELL, Patch, fitted, patches
from docsec.reading.strip import Track

_SIDE = 16
"""The sides of what the net sees are multiples of this."""
_ZONE_PX = 360
"""How long a zone is made for the second, closer look."""
_BORDER_PX = 48
_SAME_WAY = 0.9
"""The cosine between print that runs the same way."""
_MUCH_SMALLER = 0.7
_LIGHT_PX = 49
"""Over so many pixels light is even."""
_DARKEST = 12.0
_FLAT = 0.005
_FAINT = 0.15
_LOW = 0.3
"""How much of the fullest line's sum another line must have."""
_LEAST_ROOM = 5
"""Half rows from line to line at least."""
_MOST_ZONES = 6
_LEAST_MASS = 8
_LEAST_LENGTH_PX = 24

Grey = NDArray[np.uint8]
Floats64 = NDArray[np.float64]


class Zone:
    """Lines of print that belong together.

    Attributes:
        mass: How much of it the first look showed, to compare zones by.
    """

    def __init__(self, mass: float, look: Callable[[], tuple[Track, ...]]) -> None:
        self.mass = mass
        self._look = look

    @cached_property
    def tracks(self) -> tuple[Track, ...]:
        """Top to bottom as read, as far as the net can tell; looks when first asked."""
        return self._look()

    def unturned(self, columns: int) -> "Zone":
        """The same in the picture that `np.rot90` has turned, so many wide."""
        return Zone(
            self.mass, lambda: tuple(one.unturned(columns) for one in self.tracks)
        )


def find_zones(grey: Grey, net: Network, *, side: int) -> Iterator[Zone]:
    """Find zones with the picture's longer side brought to `side` pixels at most.

    Yields:
        Zones, the likeliest first; a zone may prove to have no lines.
    """
    scale = min(1.0, side / max(grey.shape))
    core, direction = _look(_scaled(grey, scale), net)
    groups = sorted(_groups(patches(core, direction)), key=_mass, reverse=True)
    for group in groups[:_MOST_ZONES]:
        yield Zone(_mass(group), partial(_look_closer, grey, group, scale, net))


def _scaled(grey: Grey, scale: float) -> Grey:
    if scale == 1.0:
        return grey
    size = (max(1, round(grey.shape[1] * scale)), max(1, round(grey.shape[0] * scale)))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)


def _look(grey: Grey, net: Network) -> tuple[Floats, Floats]:
    """The core's probability and the direction, for every cell."""
    level = levelled(grey)
    rows, columns = grey.shape
    down, right = -rows % _SIDE, -columns % _SIDE
    padded = np.pad(level, ((0, down), (0, right)), mode="edge")
    said = net(padded[None, None])[0]
    said = said[:, : -(-rows // CELL), : -(-columns // CELL)]
    return 1 / (1 + np.exp(-said[0])), said[1:]


def levelled(grey: Grey) -> Floats:
    """A picture as the net wants it: shadows taken out, mean 0, deviation 1.

    >>> levelled(np.full((2, 2), 7, np.uint8)).tolist()
    [[0.0, 0.0], [0.0, 0.0]]
    """
    light = cv2.blur(grey, (_LIGHT_PX, _LIGHT_PX)).astype(np.float32) + _DARKEST
    level = (grey + np.float32(_DARKEST)) / light
    level -= level.mean()
    return np.asarray(level / max(float(level.std()), _FLAT), np.float32)


def _mass(group: Sequence[Patch]) -> float:
    return sum(one.mass for one in group)


def _groups(found: list[Patch]) -> Iterator[list[Patch]]:
    """Join patches that run the same way side by side or one after the other."""
    owner = list(range(len(found)))

    def root(one: int) -> int:
        while owner[one] != one:
            one = owner[one]
        return one

    for i, first in enumerate(found):
        for j in range(i):
            if _is_near(first, found[j]):
                owner[root(i)] = root(j)
    for head in {root(i) for i in range(len(found))}:
        group = [one for i, one in enumerate(found) if root(i) == head]
        longest = max(one.length for one in group)
        if _mass(group) >= _LEAST_MASS and longest >= _LEAST_LENGTH_PX:
            yield group


def _is_near(first: Patch, second: Patch) -> bool:
    if abs(float(first.along @ second.along)) < _SAME_WAY:
        return False
    long, short = (first, second) if first.mass >= second.mass else (second, first)
    u, v = short.seen_from(long)
    reach = (long.length + short.length) / 2
    is_beside = abs(u) < reach * 0.8 and abs(v) < 0.16 * max(long.length, 60)
    is_after = abs(u) < reach + 0.35 * long.length and abs(v) < 0.6 * long.thickness
    return is_beside or is_after


def _look_closer(
    grey: Grey, group: Sequence[Patch], scale: float, net: Network
) -> tuple[Track, ...]:
    """Cut a zone out level and large, and find its lines there."""
    longest = max(group, key=lambda one: one.length)
    along, across = longest.along, longest.across
    ends = np.concatenate([one.ends() for one in group]) / scale
    u, v = ends @ along, ends @ across
    thick = max(one.thickness for one in group) / scale
    zoom = _ZONE_PX / max(float(np.ptp(u)), 1.0)
    width = _ZONE_PX + 2 * _BORDER_PX
    height = min(int((np.ptp(v) + thick) * zoom) + 2 * _BORDER_PX, width)
    corner_u = u.min() - _BORDER_PX / zoom
    corner_v = (v.min() + v.max()) / 2 - height / 2 / zoom
    matrix = np.hstack(
        [
            np.stack([along, across], axis=1) / zoom,
            (along * corner_u + across * corner_v)[:, None],
        ]
    )
    core, direction = _look(_cut(grey, matrix, (width, height), zoom), net)
    return tuple(_track(line, matrix, zoom) for line in _lines(core, direction))


def _cut(grey: Grey, matrix: Floats64, size: tuple[int, int], zoom: float) -> Grey:
    """Cut at once where that enlarges, else large first, then by area."""
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    native = size
    if zoom < _MUCH_SMALLER:
        matrix = matrix.copy()
        matrix[:, :2] *= zoom
        native = (round(size[0] / zoom), round(size[1] / zoom))
    cut = cv2.warpAffine(
        grey, matrix, native, flags=flags, borderMode=cv2.BORDER_REPLICATE
    )
    if native != size:
        cut = cv2.resize(cut, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cut, np.uint8)


def _lines(core: Floats, direction: Floats) -> list[Patch]:
    """The lines of a levelled zone, top to bottom as read.

    They stand out in the sums along them, also where they touch one another.
    """
    y, x = np.nonzero(core > _FAINT)
    weights = core[y, x].astype(np.float64)
    if weights.sum() < _LEAST_MASS:
        return []
    across = x - core.shape[1] / 2
    slope, profile = _sharpest(y, across, weights, core.shape[0])
    level = y - slope * across
    found = []
    for middle, reach in _peaks(profile):
        inside = np.abs(level - middle) < reach
        way = (direction[:, y[inside], x[inside]] * weights[inside]).sum(axis=1)
        points = np.stack([x[inside], y[inside]], axis=1) + 0.5
        found.append(fitted(points * CELL, weights[inside], way.astype(np.float64)))
    longest = max((line.length for line in found), default=0.0)
    return _one_way([line for line in found if line.length > 0.55 * longest])


def _sharpest(
    y: NDArray[np.intp], across: Floats64, weights: Floats64, rows: int
) -> tuple[float, Floats64]:
    """The slope at which lines stand out best, and their sums, two to a row."""
    best_slope, best = 0.0, np.zeros(2 * rows)
    for slope in np.linspace(-0.06, 0.06, 17):
        half_rows = np.rint(2 * (y - slope * across)).astype(int)
        inside = (half_rows >= 0) & (half_rows < 2 * rows)
        counts = np.bincount(half_rows[inside], weights[inside], minlength=2 * rows)
        sums = np.asarray(np.convolve(counts, [0.5, 1.0, 0.5], "same"), np.float64)
        if float(sums @ sums) > float(best @ best):
            best_slope, best = float(slope), sums
    return best_slope, best


def _peaks(profile: Floats64) -> list[tuple[float, float]]:
    """The rows on which lines lie, and how far each reaches up and down."""
    low = _LOW * float(profile.max())
    peaks = [
        i
        for i in range(1, len(profile) - 1)
        if profile[i] > low
        and profile[i] >= profile[i - 1]
        and profile[i] > profile[i + 1]
    ]
    kept: list[int] = []
    for i in sorted(peaks, key=lambda i: -profile[i]):
        if all(abs(i - other) >= _LEAST_ROOM for other in kept):
            kept.append(i)
    peaks = sorted(kept)
    found = []
    for number, i in enumerate(peaks):
        apart = [abs(i - other) for other in peaks[max(number - 1, 0) : number + 2]]
        nearest = min((one for one in apart if one), default=8)
        found.append((i / 2, min(nearest / 4, 2.0) + 0.25))
    return found


def _one_way(lines: list[Patch]) -> list[Patch]:
    """Lines that all run the way most of their cells do, top to bottom as read."""
    if not lines:
        return []
    first = lines[0].along
    signs = [float(np.sign(line.along @ first)) for line in lines]
    most = sum(sign * line.mass for sign, line in zip(signs, lines, strict=True))
    same = [
        line if sign * most >= 0 else line.turned()
        for sign, line in zip(signs, lines, strict=True)
    ]
    return sorted(same, key=lambda line: float(line.middle @ same[0].across))


def _track(line: Patch, matrix: Floats64, zoom: float) -> Track:
    """The line's track in the picture."""
    start, end = (matrix[:, :2] @ one + matrix[:, 2] for one in line.ends())
    return Track(
        (float(start[0]), float(start[1])),
        (float(end[0]), float(end[1])),
        line.thickness / zoom,
    )
