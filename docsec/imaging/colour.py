"""Colour as the eye measures it: CIE L*a*b* under D65, and the difference in it."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Rgb = tuple[float, float, float]
"""Red, green and blue as displayed (sRGB), 0-1."""

JUST_NOTICED = 2.3
"""CIE 1976 difference that half of all people see (Mahy et al. 1994)."""
_TO_XYZ = np.array(  # IEC 61966-2-1, each row divided by the white of D65
    [
        [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883],
    ],
    np.float32,
)
_FROM_XYZ = np.linalg.inv(_TO_XYZ)
_KNEE = 6 / 29
_Array = NDArray[np.float32]


def lab(shown: ArrayLike) -> _Array:
    """L*, a* and b* of displayed colours, (..., 3) in 0-1 (ISO/CIE 11664-4).

    >>> lab((1.0, 1.0, 1.0)).round(1).tolist()
    [100.0, 0.0, 0.0]
    """
    seen = np.asarray(shown, np.float32)
    light = np.where(
        seen <= 0.04045,  # noqa: PLR2004  # IEC 61966-2-1
        seen / np.float32(12.92),
        ((np.maximum(seen, 0) + np.float32(0.055)) / np.float32(1.055)) ** 2.4,
    ).astype(np.float32)
    share = light @ _TO_XYZ.T
    root = np.where(
        share > _KNEE**3, np.cbrt(share), share / (3 * _KNEE**2) + np.float32(4 / 29)
    )
    x, y, z = np.moveaxis(root, -1, 0)
    values = np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], -1)
    return np.asarray(values, np.float32)


def displayed_colour(values: ArrayLike) -> _Array:
    """The displayed colours (sRGB) of L*, a* and b*, held within 0-1."""
    lightness, red, yellow = np.moveaxis(np.asarray(values, np.float32), -1, 0)
    y = (lightness + 16) / 116
    root = np.stack([y + red / 500, y, y - yellow / 200], -1)
    share = np.where(root > _KNEE, root**3, 3 * _KNEE**2 * (root - 4 / 29))
    light = np.clip(share @ _FROM_XYZ.T, 0, 1)
    shown = np.where(
        light <= 0.0031308,  # noqa: PLR2004  # IEC 61966-2-1
        light * 12.92,
        1.055 * light ** (1 / 2.4) - 0.055,
    )
    return np.asarray(np.clip(shown, 0, 1), np.float32)


def difference(one: ArrayLike, other: ArrayLike) -> _Array:
    """CIE 1976 colour difference of displayed colours, (..., 3) in 0-1 each.

    >>> float(difference((0.5, 0.5, 0.5), (0.5, 0.5, 0.5)))
    0.0
    """
    return np.asarray(np.linalg.norm(lab(one) - lab(other), axis=-1), np.float32)


def mismatched(colour: Rgb, delta_e: float, *, hue_deg: float) -> Rgb:
    """A colour this far off, as a poor match of ink is.

    Args:
        colour: To be matched.
        delta_e: CIE 1976 difference, as long as the screen can show it.
        hue_deg: In which direction of a* and b* the match fails. It also fails
            towards the middle grey, where there is room in both directions.
    """
    middle = 50.0
    values = lab(colour)
    turn = np.deg2rad(hue_deg)
    aside = np.array([0, np.cos(turn), np.sin(turn)], np.float32)
    lighter = np.array([1.0 if values[0] < middle else -1.0, 0, 0], np.float32)
    way = 0.8 * lighter + 0.6 * aside
    red, green, blue = displayed_colour(values + delta_e * way).tolist()
    return (red, green, blue)
