"""Marks against true places, in fractions of the picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from docsec.model import Point

Outline = Sequence[Point]
"""Corners of a polygon, in fractions of width and height."""
_LEAST_PX = 8.0
_LEAST_SHARE = 0.008


def tolerance(width: int) -> float:
    """How far outside still counts: 8 pixels at 100 %, or 0.8 % of the width.

    Args:
        width: Of the picture, in pixels.

    Returns:
        A share of the width.

    >>> tolerance(400)
    0.02
    >>> tolerance(4000)
    0.008
    """
    return max(_LEAST_PX / width, _LEAST_SHARE)


def is_on(point: Point, outline: Outline, *, width: int, height: int) -> bool:
    """The point lies in the outline, or no further from it than the tolerance.

    >>> is_on((0.52, 0.5), [(0, 0), (0.5, 0), (0.5, 1), (0, 1)], width=400, height=300)
    True
    """
    # Measured in widths on both axes: a tolerance is as wide as it is high.
    ratio = height / width
    at = (point[0], point[1] * ratio)
    corners = [(x, y * ratio) for x, y in outline]
    edges = list(zip(corners, corners[1:] + corners[:1], strict=True))
    if _crossings(at, edges) % 2:
        return True
    reach = tolerance(width) + 1e-9
    return any(_distance(at, start, end) <= reach for start, end in edges)


def inner(outline: Outline) -> Point:
    """A point inside, midway through its widest row; the middle of a convex one.

    >>> inner([(0, 0), (1, 0), (1, 1), (0, 1)])
    (0.5, 0.5)
    """
    corners = list(outline)
    edges = list(zip(corners, corners[1:] + corners[:1], strict=True))
    levels = sorted({y for _, y in corners})
    rows = [(low + high) / 2 for low, high in pairwise(levels)] or levels
    runs = [
        (end - start, (start + end) / 2, y)
        for y in rows
        for start, end in _runs(y, edges)
    ]
    if not runs:
        return corners[0]
    _, x, y = max(runs)
    return x, y


def _runs(y: float, edges: Sequence[tuple[Point, Point]]) -> list[Point]:
    """Where a row enters the outline and leaves it, in pairs."""
    cuts = sorted(
        start[0] + (y - start[1]) / (end[1] - start[1]) * (end[0] - start[0])
        for start, end in edges
        if (start[1] > y) != (end[1] > y)
    )
    return list(zip(cuts[::2], cuts[1::2], strict=True))


@dataclass(frozen=True, slots=True)
class Search:
    """Marks beside the places that there were.

    Attributes:
        hits: For each mark, the index of the place it found, or None. A second mark
            on a place that is found already finds the same one.
        places: How many there were.
    """

    hits: tuple[int | None, ...]
    places: int

    @property
    def found(self) -> int:
        """How many of the places were found."""
        return len({hit for hit in self.hits if hit is not None})

    @property
    def missed(self) -> int:
        """How many were not."""
        return self.places - self.found

    @property
    def false_marks(self) -> int:
        """Marks where nothing was."""
        return sum(hit is None for hit in self.hits)


def search(
    marks: Sequence[Point], outlines: Sequence[Outline], *, width: int, height: int
) -> Search:
    """Give every mark the place it is on; where places overlap, one not yet found."""
    reached = [
        [
            index
            for index, outline in enumerate(outlines)
            if is_on(mark, outline, width=width, height=height)
        ]
        for mark in marks
    ]
    owner: dict[int, int] = {}
    for mark in range(len(marks)):
        _assign(mark, reached, owner, set())
    place_of = {mark: place for place, mark in owner.items()}
    hits = tuple(
        place_of.get(mark, choices[0] if choices else None)
        for mark, choices in enumerate(reached)
    )
    return Search(hits, len(outlines))


def _assign(
    mark: int, reached: list[list[int]], owner: dict[int, int], tried: set[int]
) -> bool:
    """Find the mark a place, moving other marks where they have a choice."""
    for place in reached[mark]:
        if place in tried:
            continue
        tried.add(place)
        if place not in owner or _assign(owner[place], reached, owner, tried):
            owner[place] = mark
            return True
    return False


def _crossings(at: Point, edges: Sequence[tuple[Point, Point]]) -> int:
    """How many edges a ray to the right crosses."""
    x, y = at
    return sum(
        (start[1] > y) != (end[1] > y)
        and x < start[0] + (y - start[1]) / (end[1] - start[1]) * (end[0] - start[0])
        for start, end in edges
    )


def _distance(at: Point, start: Point, end: Point) -> float:
    along = (end[0] - start[0], end[1] - start[1])
    square = along[0] ** 2 + along[1] ** 2
    share = 0.0
    if square:
        dot = (at[0] - start[0]) * along[0] + (at[1] - start[1]) * along[1]
        share = min(1.0, max(0.0, dot / square))
    return hypot(
        at[0] - start[0] - share * along[0], at[1] - start[1] - share * along[1]
    )
