"""Colour as the eye measures it: CIE L*a*b* under D65, and the difference in it.

OpenCV computes it from tables: differences are right within 0.3.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from docsec.imaging.vision import cv2

Rgb = tuple[float, float, float]
"""Red, green and blue as displayed (sRGB), 0-1."""

JUST_NOTICED = 2.3
"""CIE 1976 difference that half of all people see (Mahy et al. 1994)."""
_Array = NDArray[np.float32]


def lab(shown: ArrayLike) -> _Array:
    """L*, a* and b* of displayed colours, (..., 3) in 0-1 (ISO/CIE 11664-4).

    >>> lab((1.0, 1.0, 1.0)).round(1).tolist()
    [100.0, 0.0, 0.0]
    """
    return _converted(shown, cv2.COLOR_RGB2LAB)


def displayed_colour(values: ArrayLike) -> _Array:
    """The displayed colours (sRGB) of L*, a* and b*, held within 0-1."""
    return np.clip(_converted(values, cv2.COLOR_LAB2RGB), 0, 1)


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


def _converted(colours: ArrayLike, code: int) -> _Array:
    given = np.asarray(colours, np.float32)
    if not given.size:  # OpenCV takes no empty picture
        return given
    converted = cv2.cvtColor(given.reshape(-1, 1, 3), code)
    return np.asarray(converted, np.float32).reshape(given.shape)
