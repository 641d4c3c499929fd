"""Prints MRZ lines in strokes of a round pen: a second drawing of OCR-B, of our own.

Drawn by hand from the shapes that ISO 1073-2 describes, as lines and arcs; no outline
of any font file is in it. Nothing is trained with it, so that a reader shown it sees a
drawing it does not know.
"""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.model import Pixels, Region

_LINE_ROOM = 2.5
"""From line to line, in pitches."""
_PEN = 0.14
"""In pitches: 0.35 mm."""
_CAP = 0.96
_FIGURE = 1.04
"""Digits stand higher than letters."""
_WIDTH = 0.56
_BITS = 4
_INK = np.array([38.0, 36.0, 44.0])

# Every stroke is a list of points in a box 10 wide and 16 high, the origin at its top
# left. "c" before three points: a curve that begins at the first, is drawn towards the
# second and ends at the third.
_STROKES: dict[str, str] = {
    "0": "c 5 0 9 0 9.6 3.4 l 9.6 3.4 9.6 12.6 c 9.6 12.6 9 16 5 16"
    " c 5 16 1 16 0.4 12.6 l 0.4 12.6 0.4 3.4 c 0.4 3.4 1 0 5 0",
    "1": "l 2 4 6 0 6 16",
    "2": "c 1 3 2 0 5 0 c 5 0 9 0 9 4 c 9 4 9 7 5 10 c 5 10 1 13 1 16 l 1 16 9 16",
    "3": "l 1 0 9 0 4 6 c 4 6 9 6 9 11 c 9 11 9 16 4 16 c 4 16 1 16 0 14",
    "4": "l 5 0 0 11 10 11 l 7 7 7 16",
    "5": "l 9 0 2 0 1 7 c 1 7 3 6 5 6 c 5 6 9 6 9 11 c 9 11 9 16 4 16 c 4 16 1 16 0 14",
    "6": "c 7 0 1 5 1 11 c 1 11 1 16 5 16 c 5 16 9 16 9 11 c 9 11 9 7 5 7"
    " c 5 7 2 7 1 10",
    "7": "l 0 0 9 0 c 9 0 4 7 4 16",
    "8": "c 5 7 1 7 1 3.5 c 1 3.5 1 0 5 0 c 5 0 9 0 9 3.5 c 9 3.5 9 7 5 7"
    " c 5 7 10 7 10 11.5 c 10 11.5 10 16 5 16 c 5 16 0 16 0 11.5 c 0 11.5 0 7 5 7",
    "9": "c 3 16 9 11 9 5 c 9 5 9 0 5 0 c 5 0 1 0 1 5 c 1 5 1 9 5 9 c 5 9 8 9 9 6",
    "A": "l 0 16 5 0 10 16 l 1.7 11 8.3 11",
    "B": "l 1 0 1 16 l 1 0 5 0 c 5 0 9 0 9 3.7 c 9 3.7 9 7.4 5 7.4 l 1 7.4 5.5 7.4"
    " c 5.5 7.4 10 7.4 10 11.7 c 10 11.7 10 16 5.5 16 l 5.5 16 1 16",
    "C": "c 10 2 8 0 6 0 c 6 0 0 0 0 8 c 0 8 0 16 6 16 c 6 16 8 16 10 14",
    "D": "l 1 0 1 16 l 1 0 4 0 c 4 0 10 0 10 8 c 10 8 10 16 4 16 l 4 16 1 16",
    "E": "l 9.5 0 1 0 1 16 9.5 16 l 1 7.5 8 7.5",
    "F": "l 9.5 0 1 0 1 16 l 1 7.5 8 7.5",
    "G": "c 10 2 8 0 6 0 c 6 0 0 0 0 8 c 0 8 0 16 6 16 c 6 16 8 16 10 14.5"
    " l 10 14.5 10 9 6 9",
    "H": "l 0.5 0 0.5 16 l 9.5 0 9.5 16 l 0.5 7.6 9.5 7.6",
    "I": "l 5 0 5 16 l 1 0 9 0 l 1 16 9 16",
    "J": "l 3 0 8 0 8 10 c 8 10 8 16 4 16 c 4 16 2 16 0.5 14",
    "K": "l 1 0 1 16 l 9.5 0 1 9 l 3.6 6.4 10 16",
    "L": "l 1 0 1 16 9.5 16",
    "M": "l 0 16 0 0 5 9 10 0 10 16",
    "N": "l 0.5 16 0.5 0 9.5 16 9.5 0",
    "O": "c 5 0 10 0 10 8 c 10 8 10 16 5 16 c 5 16 0 16 0 8 c 0 8 0 0 5 0",
    "P": "l 1 16 1 0 5 0 c 5 0 9.5 0 9.5 4.4 c 9.5 4.4 9.5 8.8 5 8.8 l 5 8.8 1 8.8",
    "Q": "c 5 0 10 0 10 7.5 c 10 7.5 10 15 5 15 c 5 15 0 15 0 7.5 c 0 7.5 0 0 5 0"
    " l 5.4 11 9.6 16.6",
    "R": "l 1 16 1 0 5 0 c 5 0 9.3 0 9.3 4.2 c 9.3 4.2 9.3 8.4 5 8.4 l 5 8.4 1 8.4"
    " l 5 8.4 10 16",
    "S": "c 9 2 8 0 5 0 c 5 0 1 0 1 4 c 1 4 1 7 5 8 c 5 8 9.5 9 9.5 12"
    " c 9.5 12 9.5 16 5 16 c 5 16 2 16 0.5 14",
    "T": "l 0 0 10 0 l 5 0 5 16",
    "U": "l 0.5 0 0.5 10 c 0.5 10 0.5 16 5 16 c 5 16 9.5 16 9.5 10 l 9.5 10 9.5 0",
    "V": "l 0 0 5 16 10 0",
    "W": "l 0 0 2.4 16 5 6 7.6 16 10 0",
    "X": "l 0.3 0 9.7 16 l 9.7 0 0.3 16",
    "Y": "l 0 0 5 8 10 0 l 5 8 5 16",
    "Z": "l 0.5 0 9.5 0 0.5 16 9.5 16",
    "<": "l 9.5 3 1 8.5 9.5 14",
}

Points = NDArray[np.float64]


def stroke_lines(
    pixels: Pixels, lines: tuple[str, ...], zone: Region, *, seed: int
) -> Pixels:
    """Print lines upon a page.

    Args:
        pixels: RGB; it is not changed.
        lines: Characters that have no strokes leave their place empty.
        zone: Of the characters: its left edge, its width, the top of the first line.
        seed: Of weight, slant and irregularity.
    """
    rng = np.random.default_rng(seed)
    pitch = zone.width / len(lines[0])
    cover = np.zeros(pixels.shape[:2], np.uint8)
    pen = max(1, round(pitch * _PEN * float(rng.uniform(0.85, 1.25))))
    slant = float(rng.normal(0, 0.02))
    for row, line in enumerate(lines):
        top = zone.top + row * _LINE_ROOM * pitch
        for column, character in enumerate(line):
            jitter = rng.normal(0, 0.008 * pitch, 2)
            corner = np.array([zone.left + (column + 0.5) * pitch, top]) + jitter
            for stroke in _strokes(character):
                higher = _FIGURE if character.isdigit() else _CAP
                points = _placed(stroke, pitch, higher, slant) + corner
                fixed = np.rint(points * 2**_BITS).astype(np.int32)
                cv2.polylines(
                    cover, [fixed[:, None]], False, 255, pen, cv2.LINE_AA, _BITS
                )
    share = cv2.GaussianBlur(cover, (0, 0), pitch * 0.02)[..., None] / 255.0
    inked = pixels * (1 - share) + np.minimum(pixels, _INK) * share
    return np.asarray(np.rint(inked), np.uint8)


def _placed(stroke: Points, pitch: float, height: float, slant: float) -> Points:
    """From the box to pixels, from the top of capitals; all share one middle."""
    x = (stroke[:, 0] / 10 - 0.5) * _WIDTH * pitch
    y = (stroke[:, 1] / 16 - 0.5) * height * pitch
    return np.stack([x - slant * y, y + 0.5 * _CAP * pitch], axis=1)


def _strokes(character: str) -> list[Points]:
    found: list[Points] = []
    words = _STROKES.get(character, "").split()
    starts = [i for i, word in enumerate(words) if word in {"c", "l"}]
    for start, end in pairwise([*starts, len(words)]):
        numbers = np.array([float(one) for one in words[start + 1 : end]])
        points = numbers.reshape(-1, 2)
        found.append(_curve(*points) if words[start] == "c" else points)
    return found


def _curve(begin: Points, corner: Points, end: Points) -> Points:
    """A quarter of an ellipse's like: bulging towards the corner."""
    t = np.linspace(0, np.pi / 2, 12)[:, None]
    return begin + (corner - begin) * np.sin(t) + (end - corner) * (1 - np.cos(t))
