"""A page as a stack of layers: from the one stack come its pictures in every light.

The layers lie in the order they were printed, all on one grid, so the pictures under
different lights cover one another pixel for pixel.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

import numpy as np
from numpy.typing import NDArray

from docsec.model import Pixels
from docsec.synthesis.ink import Ink, Stock

Light3 = NDArray[np.float32]
"""(bands, rows, columns), linear light, 0-1 and above."""

MM_PER_INCH = 25.4
_LUMINANCE = np.array((0.2126, 0.7152, 0.0722), np.float32)  # of sRGB, linear


class Feature(StrEnum):
    """What a layer is there for."""

    WATERMARK = "watermark"
    THREAD = "security thread"
    VISIBLE_FIBRES = "visible fibres"
    UV_FIBRES = "fluorescent fibres"
    GROUND = "ground"
    ROSETTE = "rosette"
    BORDER = "border"
    MICROPRINT = "microprint"
    PORTRAIT = "portrait"
    GHOST = "ghost portrait"
    LABELS = "labels"
    TITLE = "title"
    SPLIT = "infrared split"
    """The half of a metameric pair that vanishes in infrared; the other half is part
    of the title."""
    DATA = "data"
    NUMBER = "document number"
    UV_FIRST = "fluorescent overprint, first colour"
    UV_SECOND = "fluorescent overprint, second colour"
    MARK = "mark"
    MRZ = "mrz"
    OVI = "optically variable ink"
    IRIDESCENT = "iridescent print"
    HOLOGRAM = "hologram"
    LENTICULAR = "changing laser image"
    LATENT = "latent image"
    REGISTER = "see-through register"
    PERFORATION = "laser perforation"
    STITCHING = "stitching"
    LAMINATE = "laminate"
    BARCODE = "barcode"
    SEAL = "digital seal"
    STAMP = "stamp"
    SOIL = "wear"
    """Not a feature: what years and hands left on the page."""
    SCAN = "reproduction"
    """Not a feature: what a scanner saw of all of them, printed anew."""


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """One plate's print, or one thing made with the stock.

    Attributes:
        feature: What it is there for.
        ink: Its material.
        top: First row of `coverage` on the page.
        left: First column.
        coverage: Share of each spot that is inked, 0-255; nothing is inked outside.
        to: The ink it runs over into, as a rainbow does; None for one ink.
        share: How much of `to` there is in each column, if any.
        picture: For a picture, its colours as displayed, (rows, columns, 3) in 0-1.
        is_behind: It is on the back of the page, and seen against the light only.
    """

    feature: Feature
    ink: Ink
    top: int
    left: int
    coverage: NDArray[np.uint8] = field(repr=False)
    to: Ink | None = None
    share: NDArray[np.float32] | None = field(default=None, repr=False)
    picture: NDArray[np.float32] | None = field(default=None, repr=False)
    is_behind: bool = False

    @property
    def place(self) -> tuple[slice, slice]:
        """Its rows and columns on the page."""
        rows, columns = self.coverage.shape
        return (
            slice(self.top, self.top + rows),
            slice(self.left, self.left + columns),
        )

    def inked(self) -> NDArray[np.float32]:
        """Share of each spot that is inked, 0-1."""
        return self.coverage.astype(np.float32) * np.float32(1 / 255)

    def colour(self) -> Light3:
        """What it leaves of white light, broadcast to (3, rows, columns)."""
        if self.picture is not None:
            return np.moveaxis(linear(self.picture), 2, 0)
        return self._blend(linear(np.array(self.ink.colour, np.float32)), "colour")

    def infrared(self) -> Light3:
        """What it leaves of infrared, broadcast to (1, rows, columns)."""
        if self.picture is not None:
            # Dyes take in by their amount, and little of that beyond the visible.
            amount = 1 - np.tensordot(_LUMINANCE, self.colour(), 1)[None]
            return np.asarray(1 - amount * np.float32(1 - self.ink.infrared))
        return self._blend(np.array([self.ink.infrared], np.float32), "infrared")

    def glow(self) -> Light3:
        """Its fluorescence, broadcast to (3, rows, columns)."""
        return self._blend(np.array(self.ink.glow, np.float32), "glow")

    def _blend(self, first: NDArray[np.float32], name: str) -> Light3:
        if self.to is None or self.share is None:
            return first[:, None, None]
        last = np.atleast_1d(np.array(getattr(self.to, name), np.float32))
        last = linear(last) if name == "colour" else last
        mixed = first[:, None] * (1 - self.share) + last[:, None] * self.share
        return mixed[:, None, :]


@dataclass(frozen=True, slots=True, eq=False)
class Stack:
    """One page before any light falls on it.

    Attributes:
        stock: What is printed on.
        layers: In printing order, the lowest first.
        rows: Of the grid.
        columns: Of the grid.
        ppi: Of the grid.
        seed: Of the stock's cloud and grain.
    """

    stock: Stock
    layers: tuple[Layer, ...] = field(repr=False)
    rows: int
    columns: int
    ppi: float
    seed: int

    def coverage(self, feature: Feature) -> NDArray[np.float32]:
        """Where on the page a feature is inked, 0-1; nowhere where it is absent."""
        page = np.zeros((self.rows, self.columns), np.float32)
        for layer in self.layers:
            if layer.feature is feature:
                here = page[layer.place]
                np.maximum(here, layer.inked(), out=here)
        return page


def linear(shown: NDArray[np.float32]) -> NDArray[np.float32]:
    """The light that displayed values 0-1 stand for (IEC 61966-2-1).

    >>> round(float(linear(np.float32([0.5]))[0]), 3)
    0.214
    """
    return np.where(
        shown <= 0.04045,  # noqa: PLR2004  # IEC 61966-2-1
        shown / np.float32(12.92),
        ((shown + np.float32(0.055)) / np.float32(1.055)) ** np.float32(2.4),
    )


def displayed(light: Light3) -> Pixels:
    """Light of three bands, or of one shown as grey, as pixels (IEC 61966-2-1)."""
    # Band by band: at 1200 ppi a page is large enough to fill a small machine.
    pixels = np.empty((*light.shape[1:], 3), np.uint8)
    shown = _shown()
    for band in range(3):
        if band < len(light):
            full = np.clip(light[band], 0, 1) * np.float32(_FINE_LEVELS)
            pixels[..., band] = shown[np.round(full).astype(np.uint16)]
        else:
            pixels[..., band] = pixels[..., 0]
    return pixels


_FINE_LEVELS = 65535
"""Steps of light told apart: a twentieth of a grey level where they are coarsest."""


@cache
def _shown() -> NDArray[np.uint8]:
    """The grey level of each step of light."""
    light = np.linspace(0, 1, _FINE_LEVELS + 1)
    level = np.where(
        light <= 0.0031308,  # noqa: PLR2004  # IEC 61966-2-1
        light * 12.92,
        1.055 * light ** (1 / 2.4) - 0.055,
    )
    return np.round(level * 255).astype(np.uint8)
