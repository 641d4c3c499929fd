"""How bright things are: light itself, not the numbers that stand for it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.model import Pixels

Grey = NDArray[np.float32]
"""(rows, columns), linear light, 0-1."""

_KNEE = 0.04045  # IEC 61966-2-1
_SHOWN = np.arange(256, dtype=np.float32) / 255
_LINEAR = np.where(
    _SHOWN <= _KNEE, _SHOWN / 12.92, ((_SHOWN + 0.055) / 1.055) ** 2.4
).astype(np.float32)
_WEIGHTS = np.array([(0.2126, 0.7152, 0.0722)], np.float32)
_FEWEST = 12
"""Pixels: of fewer no share can be told."""


def linear_light(pixels: Pixels) -> NDArray[np.float32]:
    """The light that displayed pixels stand for, 0-1, of the same shape.

    >>> float(linear_light(np.full((1, 1), 255, np.uint8))[0, 0])
    1.0
    """
    return np.asarray(cv2.LUT(np.ascontiguousarray(pixels), _LINEAR), np.float32)


def luminance(pixels: Pixels) -> Grey:
    """The light the eye sums up (ITU-R BT.709), 0-1, for RGB or grey."""
    if not pixels.size:
        return np.zeros(pixels.shape[:2], np.float32)
    light = linear_light(pixels)
    is_grey = light.ndim < 3  # noqa: PLR2004  # rows and columns only
    if is_grey:
        return light
    return np.asarray(cv2.transform(light, _WEIGHTS), np.float32)


def strongest(light: NDArray[np.float32]) -> Grey:
    """The greatest of the three colours of each pixel; numpy takes far longer.

    >>> strongest(np.array([[[0.1, 0.5, 0.2]]], np.float32)).tolist()
    [[0.5]]
    """
    red, green, blue = cv2.split(light)
    return np.asarray(cv2.max(cv2.max(red, green), blue), np.float32)


def weakest(light: NDArray[np.float32]) -> Grey:
    """The least of the three colours of each pixel."""
    red, green, blue = cv2.split(light)
    return np.asarray(cv2.min(cv2.min(red, green), blue), np.float32)


@dataclass(frozen=True, slots=True)
class Contrast:
    """Ink on its ground, both as linear light.

    Attributes:
        ink: Mean light of the darker part.
        ground: Mean light of the brighter part.
        share: How much of the area is ink, 0-1.
    """

    ink: float
    ground: float
    share: float

    @property
    def value(self) -> float:
        """(ground - ink) / (ground + ink), 0 to 1 (Michelson)."""
        both = self.ground + self.ink
        return (self.ground - self.ink) / both if both > 0 else 0.0


def contrast(light: Grey) -> Contrast:
    """Part an area into ink and ground where they part best (Otsu 1979).

    In an even area it parts noise from noise: a small value, as is right.
    """
    if light.size < _FEWEST:
        return Contrast(0.0, 0.0, 0.0)
    shown = np.round(np.clip(light, 0, 1) ** 0.5 * 255).astype(np.uint8)
    level, _ = cv2.threshold(shown, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    is_ink = shown <= level
    if is_ink.all() or not is_ink.any():
        mean = float(light.mean())
        return Contrast(mean, mean, 0.0)
    return Contrast(
        float(light[is_ink].mean()), float(light[~is_ink].mean()), float(is_ink.mean())
    )
