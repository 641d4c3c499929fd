"""Fibres in paper that glow under ultraviolet: short thin bright curves, strewn."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.fluorescence import TOO_DARK
from docsec.imaging.tone import linear_light, strongest
from docsec.imaging.vision import cv2
from docsec.model import Pixels

Mask = NDArray[np.bool_]
Colours = NDArray[np.float32]
Labels = NDArray[np.int32]

_THICKEST_MM = 0.6
_SHORTEST_MM, _LONGEST_MM = 1.0, 9.0
_BROADEST_MM = 0.6
"""Mean width of a thing that still is a fibre, blur included."""
_GLOWS = 0.12
"""Of the brightest on the page, above the ground beside it."""
_DULL = 0.3
"""Of the brightest: where the ground glows more, no fibre stands out."""
_BRIGHTEST = 99.5


@dataclass(frozen=True, slots=True)
class Fibres:
    """What was found in one picture.

    Attributes:
        lengths_mm: Of each, from end to end.
        hues_deg: Of each, red at 0, green at 120.
        cover: Where they lie.
    """

    lengths_mm: NDArray[np.float32]
    hues_deg: NDArray[np.float32]
    cover: Mask

    @property
    def total_mm(self) -> float:
        """The length of all."""
        return float(self.lengths_mm.sum())

    def shared_colours(self, other: "Fibres") -> float:
        """Share of these, by length, whose hue some fibre of the other has, 0 to 1."""
        if not self.lengths_mm.size:
            return 0.0
        apart = np.abs(self.hues_deg[:, None] - other.hues_deg[None])
        near = np.minimum(apart, 360 - apart).min(1, initial=360.0) < _SAME_HUE_DEG
        return float(self.lengths_mm[near].sum() / self.lengths_mm.sum())


_SAME_HUE_DEG = 30.0


def find_fibres(pixels: Pixels, free: Mask, *, px_per_mm: float) -> Fibres | None:
    """Find what glows in thin short lines.

    Args:
        pixels: Under ultraviolet, RGB.
        free: Where to look: not where glowing ink was printed.
        px_per_mm: Of the picture.

    Returns:
        None where it is too dark, or the paper itself glows too much, to tell.
    """
    colours = linear_light(pixels)
    light = strongest(colours)
    top = float(np.percentile(light, _BRIGHTEST))
    side = 2 * round(_THICKEST_MM * px_per_mm) + 1
    ground = cv2.morphologyEx(light, cv2.MORPH_OPEN, np.ones((side, side), np.uint8))
    if top < TOO_DARK or not free.any() or np.median(ground[free]) > _DULL * top:
        return None
    is_bright = (light - ground > _GLOWS * top) & free
    _, *found, _ = cv2.connectedComponentsWithStats(is_bright.astype(np.uint8))
    labels, boxes = (np.asarray(one, np.int32) for one in found)
    lengths = np.hypot(boxes[:, 2], boxes[:, 3]) / px_per_mm
    widths = boxes[:, 4] / px_per_mm**2 / lengths
    kept = (lengths > _SHORTEST_MM) & (lengths < _LONGEST_MM)
    kept &= widths < _BROADEST_MM
    kept[0] = False  # the ground
    numbers = np.flatnonzero(kept)
    hues = [
        _hue_deg(_mean_colour(colours, labels, int(one), boxes[one])) for one in numbers
    ]
    return Fibres(
        lengths[numbers].astype(np.float32),
        np.array(hues, np.float32),
        kept[labels],
    )


def _mean_colour(colours: Colours, labels: Labels, number: int, box: Labels) -> Colours:
    """Of one line; looked for in its own box only, for there are hundreds."""
    left, top, width, height = (int(one) for one in box[:4])
    where = slice(top, top + height), slice(left, left + width)
    return np.asarray(colours[where][labels[where] == number].mean(0), np.float32)


def _hue_deg(light: NDArray[np.float32]) -> float:
    red, green, blue = (float(one) for one in light)
    turn = np.arctan2(np.sqrt(3) * (green - blue), 2 * red - green - blue)
    return float(np.rad2deg(turn) % 360)
