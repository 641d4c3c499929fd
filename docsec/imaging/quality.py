"""What keeps a picture from being read: too dark, too flat, blurred, dazzled."""

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2

Grey = NDArray[np.uint8]

_BLOWN = 248
"""A level from which on a sensor tells nothing more apart."""


def brightness(grey: Grey) -> float:
    """The level of the paper: what one pixel in twenty exceeds, 0 to 255.

    >>> brightness(np.full((4, 4), 200, np.uint8))
    200.0
    """
    return float(np.percentile(grey, 95))


def contrast(grey: Grey) -> float:
    """Levels between ink and paper, strays left out.

    >>> contrast(np.repeat([[20, 220]], 50, axis=0).astype(np.uint8))
    200.0
    """
    dark, light = np.percentile(grey, (5, 95))
    return float(light - dark)


def edge_width_px(grey: Grey) -> float:
    """How wide the sharpest edges are: 1 at best, more where out of focus or moved.

    Only to be asked of a piece with print on it: where nothing is printed, noise is
    all there is, and passes for sharp.

    >>> step = np.repeat([[0, 0, 0, 200, 200, 200]], 6, axis=0).astype(np.uint8)
    >>> edge_width_px(step)
    1.0
    """
    level = grey.astype(np.float32)
    across = np.abs(np.diff(level, axis=1))
    down = np.abs(np.diff(level, axis=0))
    steepest = max(float(np.percentile(one, 98)) for one in (across, down))
    return max(1.0, contrast(grey) / max(steepest, 1.0))


def glare_share(grey: Grey, *, window_px: int) -> float:
    """How much of a picture is blown out, as a share.

    A spot counts where a square of that side fits in it: the paper between two
    printed characters is bright too, but narrower.

    >>> glare_share(np.full((9, 9), 255, np.uint8), window_px=3)
    1.0
    """
    side = min(window_px, *grey.shape)
    # Smoothed first, for noise and compression leave no spot quite white.
    blown = (cv2.blur(grey, (3, 3)) >= _BLOWN).astype(np.uint8)
    # A border of no glare: the window must fit into the picture itself.
    room = np.pad(blown, side)
    spots = cv2.morphologyEx(room, cv2.MORPH_OPEN, np.ones((side, side), np.uint8))
    return float(spots[side:-side, side:-side].mean())
