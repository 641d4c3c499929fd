"""A sheet in millimetres, and the plates that print on it.

Coverage is drawn finer than the picture asked for and averaged down, so that a line
thinner than a pixel becomes a fainter line, as it does on a scanner.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from docsec.imaging.vision import cv2
from docsec.model import Pixels
from docsec.synthesis.ink import Ink, Process, Stock
from docsec.synthesis.stack import MM_PER_INCH, Feature, Layer, Stack
from docsec.synthesis.typeface import Face, typeface

Curve = NDArray[np.float64]
"""(n, 2): x and y in mm from the top left corner of the sheet."""

_FINE_PPI = 800
_FINEST = 8
"""Times finer than the picture, at most: small pictures need no more."""
_SHIFT = 4


class Plate:
    """One printing plate: coverage 0-255 at the fine resolution."""

    def __init__(self, height: int, width: int, pixels_per_mm: float) -> None:
        self.coverage: NDArray[np.uint8] = np.zeros((height, width), np.uint8)
        self._scale = pixels_per_mm

    def lines(
        self, curves: Iterable[Curve], *, width_mm: float, is_closed: bool = False
    ) -> None:
        """Draw lines of one width."""
        width = max(1, round(width_mm * self._scale))
        paths = [self._fixed(curve) for curve in curves]
        cv2.polylines(
            self.coverage, paths, is_closed, 255, width, cv2.LINE_AA, shift=_SHIFT
        )

    def fill(self, outlines: Iterable[Curve], *, coverage: int = 255) -> None:
        """Fill closed outlines."""
        for outline in outlines:
            path = self._fixed(outline)
            cv2.fillPoly(self.coverage, [path], coverage, cv2.LINE_AA, _SHIFT)

    def text(
        self,
        place_mm: tuple[float, float],
        words: str,
        size_mm: float,
        *,
        face: Face = Face.LATIN,
        anchor: str = "ls",
        turn_deg: float = 0.0,
    ) -> float:
        """Set words at a baseline point; return their width in mm.

        Args:
            place_mm: The anchor point.
            words: What to set; Arabic letters are joined and run right to left.
            size_mm: Of the em.
            face: The typeface.
            anchor: As Pillow names it: l, m or r, then s for the baseline.
            turn_deg: Counter-clockwise turn about the middle of the words.
        """
        font = typeface(face, max(4, round(size_mm * self._scale)))
        if font is None:
            return 0.0
        shaping: dict[str, Any] = (
            {"direction": "rtl", "language": "ar"} if face.is_arabic else {}
        )
        probe = ImageDraw.Draw(Image.new("L", (1, 1)))
        box = probe.textbbox((0, 0), words, font=font, anchor=anchor, **shaping)
        left, top = int(np.floor(box[0])), int(np.floor(box[1]))
        size = (int(np.ceil(box[2])) - left + 1, int(np.ceil(box[3])) - top + 1)
        piece = Image.new("L", size)
        ImageDraw.Draw(piece).text(
            (-left, -top), words, font=font, anchor=anchor, fill=255, **shaping
        )
        x, y = (round(value * self._scale) for value in place_mm)
        column, row = x + left, y + top
        if turn_deg:
            turned = piece.rotate(turn_deg, Image.Resampling.BICUBIC, expand=True)
            column -= (turned.width - piece.width) // 2
            row -= (turned.height - piece.height) // 2
            piece = turned
        self._lay(np.asarray(piece), column, row)
        return (box[2] - box[0]) / self._scale

    def pair(
        self,
        place_mm: tuple[float, float],
        words: tuple[str, str],
        size_mm: float,
        *,
        face: Face = Face.ARABIC,
        anchor: str = "rs",
    ) -> None:
        """Set two Arabic-script words with a dot between, the first at the right.

        Args:
            place_mm: Of the right (`rs`) or left (`ls`) end of the whole.
            words: The right one and the left one.
            size_mm: Of the em.
            face: An Arabic typeface.
            anchor: `rs` or `ls`.
        """
        x, y = place_mm
        gap = size_mm * 0.38
        step = -1 if anchor == "rs" else 1
        near, far = words if anchor == "rs" else words[::-1]
        x += step * (self.text((x, y), near, size_mm, face=face, anchor=anchor) + gap)
        dot = size_mm * 0.13
        self.fill([box(x - dot / 2, y - size_mm * 0.3, dot, dot)])
        self.text((x + step * gap, y), far, size_mm, face=face, anchor=anchor)

    def erase(self, area: NDArray[np.float64], *, share: float = 1.0) -> None:
        """Take coverage away inside an outline, wholly or by a share."""
        path = self._fixed(area)
        left, top = np.maximum((path.min(0) >> _SHIFT) - 2, 0).tolist()
        right, bottom = np.maximum((path.max(0) >> _SHIFT) + 3, 0).tolist()
        here = self.coverage[top:bottom, left:right]
        mask = np.zeros_like(here)
        path = path - (np.array((left, top)) << _SHIFT)
        cv2.fillPoly(
            mask, [path.astype(np.int32)], round(255 * share), cv2.LINE_AA, _SHIFT
        )
        here[:] = here * (255 - mask.astype(np.uint16)) // 255

    def cut(self, other: "Plate") -> None:
        """Take away what another plate would print."""
        np.minimum(self.coverage, 255 - other.coverage, out=self.coverage)

    def move(self, right_mm: float, down_mm: float) -> None:
        """Shift all that is drawn; what leaves the sheet is lost."""
        shift = np.array([(1, 0, right_mm), (0, 1, down_mm)], np.float64)
        shift[:, 2] *= self._scale
        rows, columns = self.coverage.shape
        self.coverage = np.asarray(
            cv2.warpAffine(self.coverage, shift, (columns, rows)), np.uint8
        )

    def soften(self, reach_mm: float) -> None:
        """Let every edge run out gently, as paper pulp does."""
        reach = reach_mm * self._scale
        here = _around(self.coverage, round(4 * reach))
        self.coverage[here] = cv2.GaussianBlur(self.coverage[here], (0, 0), reach)

    def _fixed(self, curve: Curve) -> NDArray[np.int32]:
        scaled = np.asarray(curve, np.float64) * self._scale - 0.5
        return np.round(scaled * (1 << _SHIFT)).astype(np.int32)

    def _lay(self, piece: Pixels, column: int, row: int) -> None:
        height, width = self.coverage.shape
        top, left = max(row, 0), max(column, 0)
        bottom = min(row + piece.shape[0], height)
        right = min(column + piece.shape[1], width)
        if top >= bottom or left >= right:
            return
        part = piece[top - row : bottom - row, left - column : right - column]
        seen = self.coverage[top:bottom, left:right]
        np.maximum(seen, part, out=seen)


class Sheet:
    """A sheet of paper or plastic that is printed plate by plate."""

    def __init__(
        self, width_mm: float, height_mm: float, ppi: float, stock: Stock
    ) -> None:
        self.width_mm, self.height_mm, self.ppi = width_mm, height_mm, ppi
        self.columns = round(width_mm / MM_PER_INCH * ppi)
        self.rows = round(height_mm / MM_PER_INCH * ppi)
        self.stock = stock
        self._finer = min(max(1, round(_FINE_PPI / ppi)), _FINEST)
        self._layers: list[Layer] = []

    def plate(self) -> Plate:
        """An empty plate of the sheet's size."""
        finer = self._finer
        return Plate(
            self.rows * finer, self.columns * finer, self.ppi * finer / MM_PER_INCH
        )

    def print(
        self,
        plate: Plate,
        ink: Ink,
        feature: Feature,
        *,
        to: Ink | None = None,
        is_behind: bool = False,
    ) -> None:
        """Print a plate. Inks are transparent: each takes away from what lies beneath.

        Args:
            plate: What to print.
            ink: With what.
            feature: What for.
            to: Makes a rainbow: the ink runs over into this one.
            is_behind: Print it on the back; the plate is drawn as seen from the front.
        """
        left, top, inked = self._coverage(plate)
        width = inked.shape[1]
        if not inked.any():
            return
        share: NDArray[np.float32] | None = None
        if to is not None:
            across = np.linspace(0, 2 * np.pi, self.columns, dtype=np.float32)
            run = (0.5 - 0.5 * np.cos(across))[left : left + width]
            share = run.astype(np.float32)
        self._layers.append(
            Layer(feature, ink, top, left, inked, to, share, is_behind=is_behind)
        )

    def paint(
        self,
        picture: NDArray[np.float32],
        place_mm: Curve,
        ink: Ink,
        feature: Feature,
    ) -> None:
        """Print a picture in RGB 0-1 with an alpha channel into an upright box."""
        scale = self.ppi / MM_PER_INCH
        left, top = (round(value * scale) for value in place_mm[0])
        right, bottom = (round(value * scale) for value in place_mm[1])
        size = (right - left, bottom - top)
        fitted = np.asarray(
            cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32
        )
        inked = np.round(fitted[..., 3] * 255).astype(np.uint8)
        colours = np.ascontiguousarray(fitted[..., :3])
        self._layers.append(Layer(feature, ink, top, left, inked, picture=colours))

    def blank(self, outline: Curve) -> None:
        """Leave an area unprinted, as a cut-out in every plate so far would.

        What was made with the stock stays.
        """
        cut = self.plate()
        cut.fill([outline])
        left, top, bare = self._coverage(cut)
        kept = np.full((self.rows, self.columns), 255, np.uint16)
        kept[top : top + bare.shape[0], left : left + bare.shape[1]] -= bare
        for index, layer in enumerate(self._layers):
            if layer.ink.process is not Process.IN_STOCK:
                uncut = (layer.coverage * kept[layer.place] // 255).astype(np.uint8)
                self._layers[index] = replace(layer, coverage=uncut)

    def add(self, layers: Iterable[Layer]) -> None:
        """Lay on what was printed on a sheet of the same size and grid."""
        self._layers += layers

    def stack(self, *, seed: int = 0) -> Stack:
        """What was printed so far, ready to be looked at under any light."""
        return Stack(
            self.stock, tuple(self._layers), self.rows, self.columns, self.ppi, seed
        )

    def _coverage(self, plate: Plate) -> tuple[int, int, NDArray[np.uint8]]:
        """Left, top and coverage of what a plate inks, at the sheet's own ppi."""
        finer = self._finer
        left, top, width, height = cv2.boundingRect(plate.coverage)
        right, bottom = -(-(left + width) // finer), -(-(top + height) // finer)
        left, top = left // finer, top // finer
        used = plate.coverage[
            top * finer : bottom * finer, left * finer : right * finer
        ]
        if finer == 1 or not used.size:
            return left, top, used.copy()
        size = (right - left, bottom - top)
        small = cv2.resize(used, size, interpolation=cv2.INTER_AREA)
        return left, top, np.asarray(small, np.uint8)


def _around(mask: Pixels, margin: int) -> tuple[slice, slice]:
    """Where a mask is not empty, and a margin about it: most plates are."""
    left, top, width, height = cv2.boundingRect(mask)
    return (
        slice(max(0, top - margin), top + height + margin),
        slice(max(0, left - margin), left + width + margin),
    )


def box(left: float, top: float, width: float, height: float) -> Curve:
    """The corners of an upright rectangle, in mm.

    >>> box(1, 2, 3, 4)[2].tolist()
    [4.0, 6.0]
    """
    right, bottom = left + width, top + height
    return np.array(
        [(left, top), (right, top), (right, bottom), (left, bottom)], np.float64
    )
