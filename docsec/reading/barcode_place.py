"""Where in a picture a barcode can be, so that the rest need not be searched.

`places` gives the few parts that look most like a code, each as an upright crop of its
own. `areas` leaves out only what cannot hold one: flat paper, the lid of a scanner.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.model import Pixels, Region

QUIET = 12.0
"""Pixels of paper that a crop keeps around a code at least."""
_CELL = 8
_MIN_CONTRAST = 48
_DARKNESS = (0.26, 0.8)
_MIN_CELLS = 6
_MIN_SIDE = 3.0
_PAD = 1.25
_MAX_SIDE = 2400.0
_MIN_DETAIL = 16
_MARGIN_CELLS = 12
_WORTH_IT = 0.8

Matrix = NDArray[np.float64]
Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Place:
    """A part of the picture that looks like a code, as an upright crop of its own.

    Attributes:
        centre: In the picture.
        size: Width and height of the crop.
        angle_deg: How far the part is turned, as OpenCV counts.
        score: How much it looks like a code.
    """

    centre: tuple[float, float]
    size: tuple[int, int]
    angle_deg: float
    score: float

    @property
    def pixels(self) -> int:
        """How many the crop has."""
        return self.size[0] * self.size[1]

    def crop(self, grey: Pixels, tilt_deg: float = 0.0) -> tuple[Pixels, Matrix]:
        """Cut it out upright; give back the way from the crop to the picture too."""
        turn = cv2.getRotationMatrix2D(self.centre, self.angle_deg + tilt_deg, 1.0)
        turn[0, 2] += self.size[0] / 2 - self.centre[0]
        turn[1, 2] += self.size[1] / 2 - self.centre[1]
        crop = cv2.warpAffine(
            grey,
            turn,
            self.size,
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        back = np.asarray(cv2.invertAffineTransform(turn), np.float64)
        return np.asarray(crop, np.uint8), back


def places(grey: Pixels) -> list[Place]:
    """Parts where dark and light are mixed about evenly, the likeliest first.

    Print is mostly paper with a little ink; a barcode is half and half. Darkness is
    where the mean of a neighbourhood lies between its darkest and lightest pixel.
    """
    rows, columns = grey.shape[0] // _CELL, grey.shape[1] // _CELL
    if min(rows, columns) < _MIN_CELLS:
        return []
    cells = grey[: rows * _CELL, : columns * _CELL]
    size = (columns, rows)
    near = np.ones((3, 3), np.uint8)
    dark = cv2.erode(_pooled(cells, np.minimum), near)
    light = cv2.dilate(_pooled(cells, np.maximum), near)
    mean = cv2.blur(cv2.resize(cells, size, interpolation=cv2.INTER_AREA), (3, 3))
    contrast = light.astype(np.float32) - dark
    darkness = (light.astype(np.float32) - mean) / np.maximum(contrast, 1.0)
    is_code = (contrast >= _MIN_CONTRAST) & (darkness > _DARKNESS[0])
    is_code &= darkness < _DARKNESS[1]
    mask = cv2.morphologyEx(is_code.astype(np.uint8), cv2.MORPH_OPEN, near)
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    found = (_place(np.asarray(outline, np.int32)) for outline in outlines)
    return sorted((one for one in found if one), key=lambda one: -one.score)


def areas(grey: Pixels) -> list[Region]:
    """Rectangles that hold everything that can be read as a code, with its quiet zone.

    zxing-cpp takes 8 x 8 pixels whose grey differs by 24 or less as flat. A line at
    least two pixels wide and 24 deep still differs by 16 once 3 x 3 pixels are
    averaged, while the noise of a scanner does not. The whole picture where there is
    little to leave out.
    """
    rows, columns = grey.shape[0] // _CELL, grey.shape[1] // _CELL
    whole = Region(0, 0, grey.shape[1], grey.shape[0])
    if min(rows, columns) < _MIN_CELLS:
        return [whole]
    smooth = np.asarray(cv2.blur(grey, (3, 3)), np.uint8)
    smooth = smooth[: rows * _CELL, : columns * _CELL]
    near = np.ones((3, 3), np.uint8)
    dark = cv2.erode(_pooled(smooth, np.minimum), near)
    light = cv2.dilate(_pooled(smooth, np.maximum), near)
    is_busy = (light.astype(np.int16) - dark >= _MIN_DETAIL).astype(np.uint8)
    reach = 2 * _MARGIN_CELLS + 1
    grown = np.asarray(cv2.dilate(is_busy, np.ones((reach, reach), np.uint8)), np.uint8)
    found = _joined(_boxes(grown))
    if sum(width * height for _, _, width, height in found) > _WORTH_IT * grown.size:
        return [whole]
    return [_in_pixels(box, whole) for box in found]


def _boxes(mask: Pixels) -> list[Box]:
    """Left, top, width and height of every connected part, in cells."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask)
    return [
        (int(x), int(y), int(w), int(h)) for x, y, w, h, _ in stats[1:]
    ]  # the first is the rest


def _joined(boxes: Sequence[Box]) -> list[Box]:
    """One box for those that overlap, so that nothing is searched twice."""
    apart: list[Box] = []
    for box in boxes:
        joined = box
        while touched := [one for one in apart if _overlap(one, joined)]:
            apart = [one for one in apart if one not in touched]
            joined = _around([*touched, joined])
        apart.append(joined)
    return apart


def _overlap(one: Box, other: Box) -> bool:
    return all(
        one[side] < other[side] + other[side + 2]
        and other[side] < one[side] + one[side + 2]
        for side in (0, 1)
    )


def _around(boxes: Sequence[Box]) -> Box:
    left, top = (min(box[side] for box in boxes) for side in (0, 1))
    right, bottom = (max(box[side] + box[side + 2] for box in boxes) for side in (0, 1))
    return left, top, right - left, bottom - top


def _in_pixels(box: Box, whole: Region) -> Region:
    """In pixels, with those at the edges that fill no cell."""
    left, top, width, height = (side * _CELL for side in box)
    right = whole.right if left + width > whole.right - _CELL else left + width
    bottom = whole.bottom if top + height > whole.bottom - _CELL else top + height
    return Region(left, top, right - left, bottom - top)


def _pooled(cells: Pixels, extreme: np.ufunc) -> Pixels:
    """The darkest or lightest pixel of each cell, by halving three times each way."""
    for _ in range(2):
        side = _CELL
        while side > 1:
            cells = extreme(cells[::2], cells[1::2])
            side //= 2
        cells = np.ascontiguousarray(cells.T)
    return cells


def _place(outline: NDArray[np.int32]) -> Place | None:
    (x, y), (width, height), turn = cv2.minAreaRect(outline)
    width, height = width + 1.0, height + 1.0
    filled = cv2.contourArea(outline) + len(outline) / 2
    if filled < _MIN_CELLS or min(width, height) < _MIN_SIDE:
        return None
    if width < height:
        width, height, turn = height, width, turn + 90.0
    wide, high = (
        int(min(side * _CELL * _PAD + 2 * QUIET, _MAX_SIDE)) for side in (width, height)
    )
    score = filled / (width * height) * min(filled, 400.0)
    centre = ((x + 0.5) * _CELL, (y + 0.5) * _CELL)
    return Place(centre, (wide, high), turn, score)
