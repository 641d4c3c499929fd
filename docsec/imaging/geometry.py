"""Points, lines and four-cornered outlines in a picture."""

import math

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.model import Pixels, Point, Quad

Points = NDArray[np.float64]
"""(n, 2): x and y."""


def quad_of(points: Points) -> Quad:
    """Four points in order as a Quad."""
    one, two, three, four = ((float(x), float(y)) for x, y in points)
    return Quad(one, two, three, four)


def points_of(quad: Quad) -> Points:
    """A Quad as an array (4, 2)."""
    return np.array(quad.points(), np.float64)


def side_lengths(quad: Quad) -> tuple[float, float, float, float]:
    """Top, right, bottom, left.

    >>> side_lengths(Quad((0, 0), (3, 0), (3, 4), (0, 4)))
    (3.0, 4.0, 3.0, 4.0)
    """
    points = points_of(quad)
    top, right, bottom, left = np.hypot(*(np.roll(points, -1, 0) - points).T)
    return float(top), float(right), float(bottom), float(left)


def angle_deg(quad: Quad) -> float:
    """How far its top edge is turned counter-clockwise, -180 to 180.

    >>> angle_deg(Quad((0, 4), (0, 0), (3, 0), (3, 4)))
    90.0
    """
    (x_0, y_0), (x_1, y_1) = quad.top_left, quad.top_right
    return math.degrees(math.atan2(y_0 - y_1, x_1 - x_0))


def turned(quad: Quad, quarters: int) -> Quad:
    """The same outline read after quarter turns counter-clockwise of what it holds.

    With one quarter the corner that was top right becomes top left.
    """
    return quad_of(np.roll(points_of(quad), -quarters, 0))


def rectified(pixels: Pixels, quad: Quad, size: tuple[int, int]) -> Pixels:
    """Cut a four-cornered area out as an upright rectangle.

    Args:
        pixels: The picture.
        quad: The area; its corners are edges of pixels, not their centres.
        size: Width and height of the result.
    """
    width, height = size
    target = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    source = points_of(quad).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(target - 0.5, source - 0.5)
    cut = cv2.warpPerspective(
        pixels,
        matrix,
        size,
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(cut, np.uint8)


def crossing(one: tuple[Points, Points], other: tuple[Points, Points]) -> Point | None:
    """Where two lines cross; None if they are nearly parallel."""
    (point, along), (far, across) = one, other
    spread = along[0] * across[1] - along[1] * across[0]
    if abs(spread) < 1e-6:  # noqa: PLR2004  # sine of the angle between them
        return None
    gap = far - point
    reach = (gap[0] * across[1] - gap[1] * across[0]) / spread
    x, y = point + reach * along
    return float(x), float(y)
