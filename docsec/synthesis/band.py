"""A page cut into bands of rows, so that a large one fits a small memory."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.synthesis.halftone import Patch
from docsec.synthesis.impression import impress
from docsec.synthesis.ink import Stock
from docsec.synthesis.stack import MM_PER_INCH, Layer, Stack

_PIXELS = 1_500_000
"""In one band: 18 MB for each page of three colours in floating point."""
_MARGIN_MM = 0.4
"""Rows beyond the band, for what reaches from one spot to the next."""


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """Some rows of a stack, with a margin above and below.

    Attributes:
        stock: Of the stack.
        layers: What of each lies in these rows, printed as its process prints.
        first: Row of the stack where the band begins, without its margin.
        last: The row after its end.
        top: Row of the stack where the margin begins.
        rows: With both margins.
        columns: Of the stack.
        pixel_mm: Size of a pixel.
        seed: Of the stack.
        page_rows: Of the whole stack.
    """

    stock: Stock
    layers: tuple[Layer, ...] = field(repr=False)
    first: int
    last: int
    top: int
    rows: int
    columns: int
    pixel_mm: float
    seed: int
    page_rows: int

    @property
    def inner(self) -> slice:
        """Its rows without the margins."""
        return slice(self.first - self.top, self.last - self.top)

    def noise(self, *, pitch_mm: float) -> NDArray[np.float32]:
        """A smooth cloud of deviation 1, at one place on the page at every ppi."""
        pitch = pitch_mm / self.pixel_mm
        # Whole millimetres are the same at every ppi, and so is the grid of values.
        size_mm = (
            round(side * self.pixel_mm) for side in (self.page_rows, self.columns)
        )
        shape = tuple(int((side + 1) / pitch_mm) + 3 for side in size_mm)
        seed = [self.seed, round(pitch_mm * 100)]
        coarse = np.random.default_rng(seed).normal(size=shape).astype(np.float32)
        # The middle of the first pixel lies half a step inside the first cell.
        start = 0.5 + 0.5 / pitch
        matrix = np.array([(1 / pitch, 0, start), (0, 1 / pitch, start)])
        matrix[1, 2] += self.top / pitch
        cloud = cv2.warpAffine(
            coarse,
            matrix,
            (self.columns, self.rows),
            flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
        return np.asarray(cloud, np.float32)


def bands(stack: Stack) -> Iterator[Band]:
    """Cut a stack into bands from the top."""
    pixel_mm = MM_PER_INCH / stack.ppi
    margin = int(np.ceil(_MARGIN_MM / pixel_mm))
    step = max(4 * margin, _PIXELS // max(stack.columns, 1))
    for first in range(0, stack.rows, step):
        last = min(first + step, stack.rows)
        top, bottom = max(0, first - margin), min(stack.rows, last + margin)
        layers = tuple(
            part
            for layer in stack.layers
            if layer.place[0].start < bottom and layer.place[0].stop > top
            for part in impress(
                _cropped(layer, top, bottom),
                Patch(0, top, pixel_mm, stack.seed),
                size=(bottom - top, stack.columns),
            )
        )
        yield Band(
            stack.stock,
            layers,
            first,
            last,
            top,
            bottom - top,
            stack.columns,
            pixel_mm,
            stack.seed,
            stack.rows,
        )


def _cropped(layer: Layer, top: int, bottom: int) -> Layer:
    """Those of its rows that lie from `top` to `bottom`, counted from `top`."""
    rows = slice(max(0, top - layer.top), max(0, bottom - layer.top))
    picture = None if layer.picture is None else layer.picture[rows]
    return replace(
        layer,
        top=max(0, layer.top - top),
        coverage=layer.coverage[rows],
        picture=picture,
    )
