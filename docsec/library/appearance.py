"""What a page looks like, in 512 numbers: to find its model among thousands.

Coarse colour and the directions of lines in each part of the page. What differs from
holder to holder is given no weight, so another face is no other appearance; the mean
colour of the whole is kept apart and counts little, for devices differ in it.
"""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.model import ModelPage, Pixels, Region

Vector = NDArray[np.float32]

_COLUMNS, _ROWS, _DIRECTIONS = 8, 6, 8
_CELLS = _COLUMNS * _ROWS
_PER_CELL = 3 + _DIRECTIONS
SIZE = _CELLS * _PER_CELL
"""Numbers in a vector: for each cell lightness, two of colour, and directions."""
_CELL_PX = 16
_LINE_WEIGHT, _COLOUR_WEIGHT, _LIGHT_WEIGHT = 1.0, 0.8, 0.3
_SCALE = 24.0
_MOST = 127 / _SCALE
_PERSONAL_SHARE = 0.35
"""A cell of which more is personal counts for nothing."""


def appearance_of(pixels: Pixels) -> Vector:
    """The numbers of an upright page, edge to edge."""
    size = (_COLUMNS * _CELL_PX, _ROWS * _CELL_PX)
    coarse = max(1, min(pixels.shape[0] // (4 * size[1]), 8))
    colour = pixels if pixels.ndim == 3 else np.repeat(pixels[..., None], 3, 2)  # noqa: PLR2004
    small = cv2.resize(
        np.ascontiguousarray(colour[::coarse, ::coarse]),
        size,
        interpolation=cv2.INTER_AREA,
    )
    shown = np.asarray(small, np.float32) / 255
    lab = np.asarray(cv2.cvtColor(shown, cv2.COLOR_RGB2LAB), np.float32)
    parts = np.concatenate([_colours(lab), _directions(lab)], 1)
    return np.asarray(np.clip(parts, -_MOST, _MOST), np.float32)


def weight_of(page: ModelPage) -> Vector:
    """How much each number of a model's page says: nothing where it is personal.

    Returns:
        As many as in `appearance_of`, 0 or 1.
    """
    width, height = page.size_mm
    personal = [one.region_mm for one in page.features if one.is_personal]
    mask = np.zeros((_ROWS * 8, _COLUMNS * 8), np.float32)
    for region in personal:
        mask[_slices(region, mask.shape, (width, height))] = 1
    share = mask.reshape(_ROWS, 8, _COLUMNS, 8).mean((1, 3))
    kept = (share <= _PERSONAL_SHARE).astype(np.float32)
    return np.repeat(kept.reshape(-1, 1), _PER_CELL, 1)


def packed(vector: Vector) -> bytes:
    """To be kept in a model: one byte a number."""
    return np.round(vector * _SCALE).astype(np.int8).tobytes()


def unpacked(data: bytes) -> Vector | None:
    """The numbers kept in a model; None where there are none of this kind."""
    if len(data) != SIZE:
        return None
    numbers = np.frombuffer(data, np.int8).astype(np.float32) / _SCALE
    return numbers.reshape(_CELLS, _PER_CELL)


def turned_over(vector: Vector) -> Vector:
    """The same page upside down, without another look at it."""
    grid = vector.reshape(_ROWS, _COLUMNS, _PER_CELL)[::-1, ::-1]
    # A line has no head: half a turn leaves its direction as it was.
    return np.ascontiguousarray(grid.reshape(_CELLS, _PER_CELL))


class Gallery:
    """Many appearances, compared with one at once."""

    def __init__(self, pages: Iterable[tuple[Vector, Vector]]) -> None:
        """Take vectors with their weights."""
        known = list(pages)
        shape = (len(known), SIZE)
        vectors = np.array([one for one, _ in known], np.float32).reshape(shape)
        weights = np.array([one for _, one in known], np.float32).reshape(shape)
        self._weights = weights
        self._weighted = weights * vectors
        self._squares = (self._weighted * vectors).sum(1)
        self._totals = np.maximum(weights.sum(1), 1)

    def likeness(
        self, vector: Vector, only: Sequence[int] | None = None
    ) -> NDArray[np.float32]:
        """How like each one is, 0 to 1; 1: the same, below 0.3: something else.

        Args:
            vector: Of the page in question.
            only: Places of those to look at; None: all.
        """
        places = slice(None) if only is None else np.asarray(only, np.intp)
        flat = vector.reshape(-1)
        distance = (
            self._squares[places]
            - 2 * (self._weighted[places] @ flat)
            + self._weights[places] @ (flat * flat)
        )
        mean = np.maximum(distance, 0) / self._totals[places]
        return np.asarray(np.exp(-mean / _FALL), np.float32)


_FALL = 0.06
"""Mean square at which likeness has fallen to a third. Of the invented documents, other
holders' copies, badly captured, came to 0.02 in nine of ten; other models of the same
state to 0.03 and more."""


def _colours(lab: NDArray[np.float32]) -> Vector:
    """Mean lightness and colour of each cell, without the mean of the page."""
    cells = lab.reshape(_ROWS, _CELL_PX, _COLUMNS, _CELL_PX, 3)
    means = np.median(cells, axis=(1, 3)).reshape(_CELLS, 3)
    middle = np.median(means, 0)
    weights = np.array([_LIGHT_WEIGHT / 20, _COLOUR_WEIGHT / 8, _COLOUR_WEIGHT / 8])
    # Devices cast their own colour on all of it: little of the mean is kept.
    return np.asarray(
        (means - (1 - _KEPT) * middle - _GREY * _KEPT) * weights, np.float32
    )


_GREY = np.array([85.0, 0.0, 0.0])
_KEPT = 0.06


def _directions(lab: NDArray[np.float32]) -> Vector:
    """How strong lines are in each direction, in each cell, as shares of the page."""
    grey = cv2.GaussianBlur(lab[..., 0], (0, 0), 0.8)
    across = cv2.Sobel(grey, cv2.CV_32F, 1, 0)
    down = cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    strength = np.minimum(np.hypot(across, down), 60)
    angle = np.arctan2(down, across) % np.pi
    bins = np.minimum((angle / np.pi * _DIRECTIONS).astype(int), _DIRECTIONS - 1)
    sums = np.zeros((_CELLS, _DIRECTIONS), np.float32)
    rows, columns = np.mgrid[0 : grey.shape[0], 0 : grey.shape[1]]
    cell = rows // _CELL_PX * _COLUMNS + columns // _CELL_PX
    np.add.at(sums, (cell, bins), strength)
    spread = np.sqrt(sums / _CELL_PX**2)
    return np.asarray(spread / (spread.mean() + 0.05) * _LINE_WEIGHT * 0.5, np.float32)


def _slices(
    region: Region, shape: tuple[int, ...], size_mm: tuple[float, float]
) -> tuple[slice, slice]:
    down, across = shape[0] / size_mm[1], shape[1] / size_mm[0]
    return (
        slice(max(0, round(region.top * down)), max(0, round(region.bottom * down))),
        slice(
            max(0, round(region.left * across)), max(0, round(region.right * across))
        ),
    )
