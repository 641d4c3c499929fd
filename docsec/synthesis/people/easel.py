"""An easel for portraits: shapes in colour, laid on softly or sharply."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
from math import ceil

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2

Shape = NDArray[np.float64]
"""(n, 2) in units of the portrait's height; x 0 is the middle of the face."""
Colour = tuple[float, float, float]
Cover = NDArray[np.float32]
"""How much of each pixel of the whole picture is covered, 0-1."""
_Box = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""
_Drawn = NDArray[np.uint8]

_FINER = 2
"""Sharp shapes are drawn so many times larger: thin ones keep their width."""
_SHIFT = 4
_STEPS = np.linspace(0, 1, 10, endpoint=False)[None, :, None]
_ROUND = np.linspace(0, 2 * np.pi, 40, endpoint=False)
_CIRCLE = np.stack([np.cos(_ROUND), np.sin(_ROUND)], 1)


@dataclass(frozen=True, slots=True, eq=False)
class Stencil:
    """What covers a part of the picture, 0-1; nothing is covered outside."""

    top: int
    left: int
    cover: NDArray[np.float32] = field(repr=False)

    @property
    def place(self) -> tuple[slice, slice]:
        """Its rows and columns in the picture."""
        rows, columns = self.cover.shape
        return (
            slice(self.top, self.top + rows),
            slice(self.left, self.left + columns),
        )


class Easel:
    """Paint in RGB; shapes are laid on with soft or sharp edges."""

    def __init__(self, columns: int, rows: int) -> None:
        self.rows = rows
        self.columns = columns
        # Plane by plane: numpy is three times slower over triples of colour.
        self.paint: NDArray[np.float32] = np.ones((3, rows, columns), np.float32)

    def lay(
        self,
        shape: Shape,
        colour: Colour,
        *,
        soft: float = 0.0,
        share: float = 1.0,
        inside: Cover | None = None,
    ) -> None:
        """Fill a shape, its edge blurred by `soft`; only within `inside`, if given."""
        self.tint(self.stencil([shape], soft=soft), colour, share, inside=inside)

    def stroke(
        self,
        path: Shape,
        colour: Colour,
        width: float | tuple[float, float, float],
        *,
        soft: float = 0.0,
        share: float = 1.0,
        inside: Cover | None = None,
    ) -> None:
        """Draw a line of a width, or of widths at its start, middle and end."""
        stencil = self.stencil([ribbon(path, width)], soft=soft)
        self.tint(stencil, colour, share, inside=inside)

    def hairs(
        self,
        paths: Sequence[Shape],
        colour: Colour,
        width: float,
        *,
        soft: float = 0.0,
        share: float = 1.0,
        inside: Cover | None = None,
    ) -> None:
        """Draw many thin lines of one width in one go."""
        if not paths:
            return
        everything = np.concatenate(list(paths))
        box = self._box(everything, soft + width)
        if box is None:
            return
        finer = _fineness(soft * self.rows)
        drawn = _blank(box, finer)
        thick = width * self.rows * finer
        ends = list(accumulate(len(path) for path in paths))
        placed = self._fixed(everything, box, drawn)
        lines = [placed[a:b] for a, b in zip([0, *ends], ends, strict=False)]
        cv2.polylines(drawn, lines, False, 255, max(1, round(thick)), cv2.LINE_AA, 4)
        stencil = self._finished(drawn, box, soft)
        self.tint(stencil, colour, share * min(1.0, thick), inside=inside)

    def tint(
        self,
        stencil: Stencil | None,
        colour: Colour,
        share: float = 1.0,
        *,
        inside: Cover | None = None,
    ) -> None:
        """Colour what a stencil covers."""
        if stencil is None:
            return
        here, cover = stencil.place, stencil.cover
        if inside is not None:
            cover = cover * inside[here]
        weight = cover * np.float32(share)
        kept = 1 - weight
        for plane, tone in zip(self.paint, colour, strict=True):
            part = plane[here]
            part *= kept
            part += weight * np.float32(tone)

    def cover(self, *shapes: Shape, soft: float = 0.0) -> Cover:
        """The cover of shapes together, over the whole picture."""
        whole = np.zeros((self.rows, self.columns), np.float32)
        stencil = self.stencil(shapes, soft=soft)
        if stencil is not None:
            whole[stencil.place] = stencil.cover
        return whole

    def fill(self, cover: Cover, colour: Colour, share: float = 1.0) -> None:
        """Colour what a cover of the whole picture covers."""
        x, y, width, height = cv2.boundingRect((cover * 255).astype(np.uint8))
        here = np.s_[y : y + height, x : x + width]
        self.tint(Stencil(y, x, cover[here]), colour, share)

    def stencil(self, shapes: Sequence[Shape], *, soft: float = 0.0) -> Stencil | None:
        """The cover of shapes together; None where the picture has none of it."""
        box = self._box(np.concatenate(list(shapes)), soft)
        if box is None:
            return None
        drawn = _blank(box, _fineness(soft * self.rows))
        for shape in shapes:
            outline = [self._fixed(shape, box, drawn)]
            cv2.fillPoly(drawn, outline, 255, cv2.LINE_AA, _SHIFT)
        return self._finished(drawn, box, soft)

    def finished(self) -> NDArray[np.float32]:
        """The picture, RGB with alpha, 0 to 1."""
        picture = np.ones((self.rows, self.columns, 4), np.float32)
        np.clip(np.moveaxis(self.paint, 0, 2), 0, 1, out=picture[..., :3])
        return picture

    def pixels(self, points: Shape) -> Shape:
        """Points of the portrait as x, y in pixels."""
        middle = np.array((self.columns / 2, 0.0))
        return np.asarray(points * self.rows + middle, np.float64)

    def _box(self, points: Shape, soft: float) -> _Box | None:
        placed = self.pixels(points)
        reach = 2 + 3 * soft * self.rows
        left, top = np.floor(placed.min(0) - reach).astype(int).tolist()
        right, bottom = np.ceil(placed.max(0) + reach).astype(int).tolist()
        left, top = max(0, left), max(0, top)
        right, bottom = min(self.columns, right), min(self.rows, bottom)
        if left >= right or top >= bottom:
            return None
        return left, top, right, bottom

    def _fixed(self, shape: Shape, box: _Box, drawn: _Drawn) -> NDArray[np.int32]:
        left, top, right, bottom = box
        finer = np.array(
            (drawn.shape[1] / (right - left), drawn.shape[0] / (bottom - top))
        )
        # Pixel centres lie half a pixel inside the edges that a shape speaks of.
        placed = (self.pixels(shape) - np.array((left, top))) * finer - 0.5
        return np.asarray(np.round(placed * (1 << _SHIFT)), np.int32)

    def _finished(self, drawn: _Drawn, box: _Box, soft: float) -> Stencil:
        left, top, right, bottom = box
        size = (right - left, bottom - top)
        finer = drawn.shape[1] / size[0]
        if soft:
            drawn = np.asarray(
                cv2.GaussianBlur(drawn, (0, 0), soft * self.rows * finer), np.uint8
            )
        way = cv2.INTER_AREA if finer > 1 else cv2.INTER_LINEAR
        cover = cv2.resize(drawn, size, interpolation=way)
        return Stencil(top, left, np.asarray(cover, np.float32) * np.float32(1 / 255))


def _fineness(sigma_px: float) -> float:
    """What is blurred anyway need not be drawn finely: half of all time goes here."""
    for limit, finer in ((0.9, _FINER), (2.2, 1.0), (8.0, 0.5)):
        if sigma_px < limit:
            return finer
    return 0.25


def _blank(box: _Box, finer: float) -> _Drawn:
    left, top, right, bottom = box
    rows, columns = ceil((bottom - top) * finer), ceil((right - left) * finer)
    return np.zeros((rows, columns), np.uint8)


def curve(points: Sequence[tuple[float, float]], *, is_closed: bool = False) -> Shape:
    """A smooth curve (Catmull-Rom) through the points."""
    knots = np.array(points, float)
    if is_closed:
        knots = np.concatenate([knots[-1:], knots, knots[:2]])
    else:
        knots = np.concatenate([knots[:1], knots, knots[-1:]])
    t = _STEPS
    a, b, c, d = (knots[i : len(knots) - 3 + i, None] for i in range(4))
    smooth = 0.5 * (
        2 * b
        + (c - a) * t
        + (2 * a - 5 * b + 4 * c - d) * t**2
        + (3 * b - a - 3 * c + d) * t**3
    )
    return np.concatenate([smooth.reshape(-1, 2), knots[-2:-1]])


def ribbon(path: Shape, width: float | tuple[float, float, float]) -> Shape:
    """The outline of a line with a width, or with three from end to end."""
    along = np.empty_like(path)
    along[1:-1] = path[2:] - path[:-2]
    along[0], along[-1] = path[1] - path[0], path[-1] - path[-2]
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)[:, None]
    across = np.stack([-along[:, 1], along[:, 0]], 1) * _half_widths(len(path), width)
    return np.concatenate([path + across, (path - across)[::-1]])


@lru_cache(maxsize=512)
def _half_widths(
    count: int, width: float | tuple[float, float, float]
) -> NDArray[np.float64]:
    """From the middle of a line to its edge, for each of its points."""
    widths = width if isinstance(width, tuple) else (width,) * 3
    run = np.linspace(0, 1, count)
    return np.asarray(np.interp(run, (0, 0.5, 1), widths)[:, None] / 2, np.float64)


def both(right: Sequence[tuple[float, float]]) -> Shape:
    """Close a right half into a symmetric outline, top to bottom."""
    left = [(-x, y) for x, y in reversed(right) if x != 0]
    return curve([*right, *left], is_closed=True)


def ellipse(x: float, y: float, a: float, b: float) -> Shape:
    """An ellipse by its middle and half axes."""
    return np.asarray(np.array([x, y]) + _CIRCLE * np.array([a, b]), np.float64)


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """A colour between two."""
    r, g, b = ((1 - share) * p + share * q for p, q in zip(one, other, strict=True))
    return (r, g, b)


def shaded(colour: Colour, share: float = 0.3) -> Colour:
    """A colour in shade: darker, and redder than a grey shade would be."""
    r, g, b = colour
    return mixed(colour, (r * 0.50, g * 0.34, b * 0.30), share)


def lit(colour: Colour, share: float = 0.3) -> Colour:
    """A colour in light."""
    return mixed(colour, (1.0, 0.97, 0.92), share)
