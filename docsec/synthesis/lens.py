"""What glass, lens and sensor make of a scene, in grey levels 0-255 as displayed."""

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.model import Light
from docsec.synthesis.stack import MM_PER_INCH

Scene = NDArray[np.float32]
"""(rows, columns, 3), 0-255 and beyond."""

_DISPLAY_POWER = 2.2
"""A stop more is twice the light, and that power less in displayed levels."""
_DUST = {Light.UV: (150.0, 165.0, 215.0), Light.TRANSMITTED: (20.0, 20.0, 20.0)}
_DUST_ELSEWHERE = (105.0, 102.0, 98.0)
"""Lint glows in ultraviolet, is opaque against the light and grey elsewhere."""
_LENGTHS_MM = (0.05, 0.12, 1.2)
_SHARES = (0.60, 0.33, 0.07)


def strew_dust(
    scene: Scene,
    density: float,
    *,
    ppi: float,
    light: Light,
    rng: np.random.Generator,
) -> None:
    """Lay specks and lint on the glass; one `rng` strews alike under every light.

    Args:
        scene: Changed in place.
        density: Specks per square inch.
        ppi: Of the scene.
        light: What lights it.
        rng: Decides where.
    """
    rows, columns = scene.shape[:2]
    count = rng.poisson(density * rows * columns / ppi**2)
    cover = np.zeros((rows, columns), np.uint8)
    for _ in range(count):
        start = rng.uniform((0, 0), (columns, rows))
        turn = rng.uniform(0, np.pi)
        long_px = rng.choice(_LENGTHS_MM, p=_SHARES) * ppi / MM_PER_INCH
        lean = np.array((np.cos(turn), np.sin(turn))) * long_px
        ends = np.round(np.stack([start, start + lean]) * 16).astype(np.int32)
        cv2.polylines(cover, [ends], False, 255, 1, cv2.LINE_AA, 4)
    share = cover.astype(np.float32)[..., None] * np.float32(0.7 / 255)
    colour = np.array(_DUST.get(light, _DUST_ELSEWHERE), np.float32)
    scene += share * (colour - scene)


def dull_corners(scene: Scene, blur_px: float) -> Scene:
    """Blur away from the middle, as a lens of fixed focus does.

    Args:
        scene: Not changed.
        blur_px: Standard deviation of the blur in the corners.
    """
    soft = np.asarray(cv2.GaussianBlur(scene, (0, 0), blur_px), np.float32)
    share = np.clip(_off_centre(scene)[..., None], 0, 1)
    return np.asarray(scene + share * (soft - scene), np.float32)


def vignette(scene: Scene, loss: float) -> None:
    """Darken towards the corners.

    Args:
        scene: Changed in place.
        loss: Share of the level lost in the corners.
    """
    scene *= 1 - np.float32(loss) * _off_centre(scene)[..., None]


def set_exposure(scene: Scene, stops: float, warmth: float) -> None:
    """Expose and balance.

    Args:
        scene: Changed in place.
        stops: More light (positive) or less than right, in factors of two.
        warmth: White balance off towards yellow (1) or blue (-1), at most a third of a
            stop in red and blue.
    """
    off = np.array((warmth, 0.0, -warmth)) / 3
    gain = 2 ** ((stops + off) / _DISPLAY_POWER)
    scene *= gain.astype(np.float32)


def _off_centre(scene: Scene) -> NDArray[np.float32]:
    """0 in the middle to 1 in the corners, with the square of the way."""
    rows, columns = scene.shape[:2]
    down = np.linspace(-1, 1, rows, dtype=np.float32)[:, None]
    across = np.linspace(-1, 1, columns, dtype=np.float32)[None, :]
    return np.asarray((down**2 + across**2) / 2, np.float32)
