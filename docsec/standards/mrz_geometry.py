"""Measures of printed MRZ lines: where characters stand and how far apart."""

from dataclasses import dataclass
from math import hypot
from statistics import fmean, linear_regression

from docsec.model import Line, Point, Quad

_MM_PER_INCH = 25.4
_FEWEST = 10
"""A line shorter than this says nothing about its pitch."""


@dataclass(frozen=True, slots=True)
class Row:
    """A straight line through the centres of the characters, in pixels.

    Attributes:
        first: Centre of the first character.
        step: From one character to the next.
    """

    first: Point
    step: Point

    @property
    def pitch(self) -> float:
        """Pixels from one character to the next."""
        return hypot(*self.step)


def fit_row(line: Line) -> Row | None:
    """Fit all centres of a line by least squares; None if it has too few."""
    if len(line.characters) < _FEWEST:
        return None
    places = range(len(line.characters))
    centres = [centre_of(one.place) for one in line.characters]
    x_step, x_first = linear_regression(places, [x for x, _ in centres])
    y_step, y_first = linear_regression(places, [y for _, y in centres])
    return Row((x_first, y_first), (x_step, y_step))


def centre_of(place: Quad) -> Point:
    """The mean of its corners.

    >>> centre_of(Quad((0, 0), (2, 0), (2, 4), (0, 4)))
    (1.0, 2.0)
    """
    points = place.points()
    return fmean(x for x, _ in points), fmean(y for _, y in points)


def distance_to_edge(point: Point, start: Point, end: Point) -> float:
    """From the point to the straight line through both others.

    >>> distance_to_edge((3, 5), (0, 0), (10, 0))
    5.0
    """
    along_x, along_y = end[0] - start[0], end[1] - start[1]
    area = along_x * (point[1] - start[1]) - along_y * (point[0] - start[0])
    return abs(area) / hypot(along_x, along_y)


def millimetres(pixels: float, ppi: float) -> float:
    """Length in mm of that many pixels."""
    return pixels * _MM_PER_INCH / ppi
