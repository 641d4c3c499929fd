"""An easel for portraits: shapes in colour, laid on softly or sharply."""

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2

Shape = NDArray[np.float64]
"""(n, 2) in units of the portrait's height; x 0 is the middle of the face."""
Colour = tuple[float, float, float]

ROWS = 810
COLUMNS = 630
MIDDLE = COLUMNS / 2 / ROWS


class Easel:
    """Paint in RGB; shapes are laid on with soft or sharp edges."""

    def __init__(self) -> None:
        self.paint: NDArray[np.float32] = np.ones((ROWS, COLUMNS, 3), np.float32)

    def lay(
        self, shape: Shape, colour: Colour, *, soft: float = 0.0, share: float = 1.0
    ) -> NDArray[np.float32]:
        """Fill a shape; return its mask for what must stay inside it."""
        mask = self.mask(shape, soft=soft)
        self.lay_mask(mask * share, colour)
        return mask

    def lay_mask(self, mask: NDArray[np.floating], colour: Colour) -> None:
        """Colour what a mask covers."""
        x, y, width, height = cv2.boundingRect((mask * 255).astype(np.uint8))
        here = np.s_[y : y + height, x : x + width]
        tint = np.array(colour, np.float32)
        self.paint[here] += mask[here][..., None] * (tint - self.paint[here])

    def stroke(
        self,
        path: Shape,
        colour: Colour,
        width: float,
        *,
        soft: float = 0.0,
        share: float = 1.0,
    ) -> None:
        """Draw a line of a width."""
        drawn = np.zeros((ROWS, COLUMNS), np.uint8)
        points = [fixed(path)]
        thick = max(1, round(width * ROWS))
        cv2.polylines(drawn, points, False, 255, thick, cv2.LINE_AA, shift=4)
        self.lay_mask(softened(drawn, soft) * share, colour)

    def mask(self, shape: Shape, *, soft: float = 0.0) -> NDArray[np.float32]:
        """The cover of a shape, 0 to 1."""
        drawn = np.zeros((ROWS, COLUMNS), np.uint8)
        cv2.fillPoly(drawn, [fixed(shape)], 255, cv2.LINE_AA, 4)
        return softened(drawn, soft)

    def finished(self) -> NDArray[np.float32]:
        """The picture, RGB with alpha, 0 to 1."""
        alpha = np.ones((ROWS, COLUMNS, 1), np.float32)
        return np.concatenate([np.clip(self.paint, 0, 1), alpha], 2, dtype=np.float32)


def softened(drawn: NDArray[np.uint8], soft: float) -> NDArray[np.float32]:
    """A drawing as a mask with blurred edges."""
    mask: NDArray[np.float32] = drawn.astype(np.float32) / np.float32(255)
    if soft:
        # Only where there is something to blur: a face has seventy such shapes.
        x, y, width, height = cv2.boundingRect(drawn)
        reach = round(3.5 * soft * ROWS)
        top, left = max(0, y - reach), max(0, x - reach)
        here = np.s_[top : y + height + reach, left : x + width + reach]
        mask[here] = cv2.GaussianBlur(mask[here], (0, 0), soft * ROWS)
    return mask


def fixed(shape: Shape) -> NDArray[np.int32]:
    """A shape in fixed point, for drawing."""
    placed = (shape + np.array([MIDDLE, 0])) * ROWS * 16
    return np.asarray(np.round(placed), np.int32)


def curve(points: list[tuple[float, float]], *, is_closed: bool = False) -> Shape:
    """A smooth curve (Catmull-Rom) through the points."""
    knots = np.array(points, float)
    if is_closed:
        knots = np.concatenate([knots[-1:], knots, knots[:2]])
    else:
        knots = np.concatenate([knots[:1], knots, knots[-1:]])
    t = np.linspace(0, 1, 14, endpoint=False)[:, None]
    parts = []
    for a, b, c, d in zip(knots, knots[1:], knots[2:], knots[3:], strict=False):
        parts.append(
            0.5
            * (
                2 * b
                + (c - a) * t
                + (2 * a - 5 * b + 4 * c - d) * t**2
                + (3 * b - a - 3 * c + d) * t**3
            )
        )
    return np.concatenate([*parts, knots[-2:-1]])


def both(right: list[tuple[float, float]]) -> Shape:
    """Close a right half into a symmetric outline, top to bottom."""
    left = [(-x, y) for x, y in reversed(right) if x != 0]
    return curve(right + left, is_closed=True)


def ellipse(x: float, y: float, a: float, b: float) -> Shape:
    """An ellipse by its middle and half axes."""
    angle = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    return np.stack([x + a * np.cos(angle), y + b * np.sin(angle)], 1)


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """A colour between two."""
    r, g, b = ((1 - share) * p + share * q for p, q in zip(one, other, strict=True))
    return (r, g, b)


def shaded(colour: Colour, share: float = 0.3) -> Colour:
    """A colour in shade."""
    return mixed(colour, (0.22, 0.08, 0.06), share)
