"""Patches: connected places where the finder's net saw a line of MRZ print."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.reading.network import Floats

CELL = 4
"""Pixels of the picture looked at to one cell of the net's answer."""
_CORE = 0.4
"""How sure the net must be of a cell."""

_ELONGATED = 2.5
"""A patch so much longer than high shows by itself which way it runs."""

Floats64 = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Patch:
    """One or more patches taken as a piece of one straight line.

    Attributes:
        points: N x 2, the x, y of its cells in pixels of the picture looked at.
        weights: How sure the net was of each.
        middle: Of the cells.
        along: Unit vector in which its print runs.
        begin: Where it begins along that, from the middle.
        end: Where it ends.
        thickness: How high the line's core is; one pitch by the net's training.
    """

    points: Floats64
    weights: Floats64
    middle: Floats64
    along: Floats64
    begin: float
    end: float
    thickness: float

    @property
    def mass(self) -> float:
        """Cells, weighted."""
        return float(self.weights.sum())

    @property
    def length(self) -> float:
        """From begin to end, in pixels."""
        return self.end - self.begin

    @property
    def across(self) -> Floats64:
        """Unit vector downwards, as read."""
        return np.array([-self.along[1], self.along[0]])

    def ends(self) -> tuple[Floats64, Floats64]:
        """The points where it begins and ends."""
        return (
            self.middle + self.along * self.begin,
            self.middle + self.along * self.end,
        )

    def turned(self) -> "Patch":
        """The same, read the other way."""
        return replace(self, along=-self.along, begin=-self.end, end=-self.begin)

    def seen_from(self, other: "Patch") -> tuple[float, float]:
        """How far its middle lies along and across the other's line."""
        away = self.middle - other.middle
        return float(away @ other.along), float(away @ other.across)


def patches(core: Floats, direction: Floats) -> list[Patch]:
    """Every connected patch of an answer of the net, long enough to have a line."""
    mask = (core > _CORE).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    found = []
    for label in range(1, count):
        left, top, width, height, area = (int(one) for one in stats[label])
        if area < CELL:
            continue
        y, x = np.nonzero(labels[top : top + height, left : left + width] == label)
        y, x = y + top, x + left
        weights = core[y, x].astype(np.float64)
        way = (direction[:, y, x] * weights).sum(axis=1).astype(np.float64)
        points = (np.stack([x, y], axis=1).astype(np.float64) + 0.5) * CELL
        found.append(fitted(points, weights, way))
    return found


def fitted(points: Floats64, weights: Floats64, way: Floats64) -> Patch:
    """A straight line through cells, which runs about the given way."""
    middle = np.average(points, axis=0, weights=weights)
    along = _axis(points - middle, weights, way)
    begin, end = _reach((points - middle) @ along, weights)
    return Patch(
        points,
        weights,
        middle,
        along,
        begin,
        end,
        float(weights.sum()) * CELL * CELL / max(end - begin, CELL),
    )


def _axis(away: Floats64, weights: Floats64, way: Floats64) -> Floats64:
    """The way along a patch: its own where it is long, else what the net said."""
    said = way / max(float(np.hypot(*way)), 1e-9)
    spread = (away * weights[:, None]).T @ away
    (less, most), axes = np.linalg.eigh(spread)
    if most < _ELONGATED**2 * less:
        return said
    own = axes[:, 1]
    return np.asarray(own if own @ said >= 0 else -own, np.float64)


def _reach(u: Floats64, weights: Floats64) -> tuple[float, float]:
    """First and last place where a column is at least half as full as is usual."""
    column = np.floor(u / CELL).astype(int)
    low = int(column.min())
    full = np.bincount(column - low, weights)
    usual = np.median(full)
    kept = np.flatnonzero(full >= usual / 2)
    return float((low + kept[0]) * CELL), float((low + kept[-1] + 1) * CELL)
