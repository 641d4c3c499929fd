"""Splits a picture into the tones of cyan, magenta, yellow and black."""

import numpy as np
from numpy.typing import NDArray

from docsec.synthesis.ink import Colour
from docsec.synthesis.stack import linear

Tones = NDArray[np.float32]
"""(4, rows, columns): how much of each ink, 0-1."""

INKS: tuple[Colour, ...] = (
    (0.00, 0.66, 0.90),
    (0.90, 0.10, 0.52),
    (0.99, 0.92, 0.10),
    (0.10, 0.10, 0.11),
)
"""Cyan, magenta, yellow and black as displayed (sRGB, about ISO 12647-2)."""
ANGLES_DEG = (15.0, 75.0, 0.0, 45.0)
"""Of their screens: 30 degrees apart, yellow between two, as a rosette needs."""
_ROUNDS = 6
_BLACK_FROM = 0.5
"""Greys lighter than this are printed without black."""


def separate(picture: NDArray[np.float32]) -> Tones:
    """Find the tones that give a picture's colours.

    Where two inks overlap their colours multiply (Demichel, Neugebauer). Colours
    purer than the inks come out darker, as they do from any printer.

    Args:
        picture: (rows, columns, 3) as displayed, 0-1, against white.
    """
    wanted = np.moveaxis(linear(picture), 2, 0)
    left = linear(np.array(INKS, np.float32))
    depth = 1 - wanted.max(0)
    black = np.clip((depth - _BLACK_FROM) / (1 - _BLACK_FROM), 0, 1) ** 1.5
    tones = np.zeros((4, *picture.shape[:2]), np.float32)
    tones[3] = black
    for _ in range(_ROUNDS):
        for ink in range(3):  # cyan rules red, magenta green, yellow blue
            others = [other for other in range(4) if other != ink]
            through = np.prod(
                [1 - tones[one] * (1 - left[one, ink]) for one in others], axis=0
            )
            share = wanted[ink] / np.maximum(through, np.float32(1e-3))
            tones[ink] = np.clip((1 - share) / (1 - left[ink, ink]), 0, 1)
    return tones


def printed_colour(tones: Tones) -> NDArray[np.float32]:
    """What tones leave of white light, (3, rows, columns), linear."""
    left = linear(np.array(INKS, np.float32))
    parts = 1 - tones[:, None] * (1 - left[:, :, None, None])
    return np.asarray(np.prod(parts, axis=0), np.float32)
