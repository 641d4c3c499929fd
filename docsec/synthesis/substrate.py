"""What is done to a sheet beside printing on it: holes, thread, film, and the back."""

from collections.abc import Callable

import numpy as np

from docsec.synthesis.ink import CRATER, HOLE, LAMINATE, RETRO, STITCH, Ink
from docsec.synthesis.sheet import Curve, Plate, Sheet
from docsec.synthesis.stack import Feature

HOLE_FRONT_MM = 0.42
"""Where the laser came in; the hole is a cone."""
HOLE_BACK_MM = 0.26
_DOT_PITCH_MM = 0.62
_DIGIT_ADVANCE = 6
"""Columns of dots from one character to the next: five, and one left free."""
_GLYPHS = {
    "0": "01110 10001 10011 10101 11001 10001 01110",
    "1": "00100 01100 00100 00100 00100 00100 01110",
    "2": "01110 10001 00001 00110 01000 10000 11111",
    "3": "11111 00010 00100 00010 00001 10001 01110",
    "4": "00010 00110 01010 10010 11111 00010 00010",
    "5": "11111 10000 11110 00001 00001 10001 01110",
    "6": "00110 01000 10000 11110 10001 10001 01110",
    "7": "11111 00001 00010 00100 01000 01000 01000",
    "8": "01110 10001 10001 01110 10001 10001 01110",
    "9": "01110 10001 10001 01111 00001 00010 01100",
    "A": "01110 10001 10001 11111 10001 10001 10001",
    "C": "01110 10001 10000 10000 10000 10001 01110",
    "D": "11110 10001 10001 10001 10001 10001 11110",
    "E": "11111 10000 10000 11110 10000 10000 11111",
    "F": "11111 10000 10000 11110 10000 10000 10000",
    "H": "10001 10001 10001 11111 10001 10001 10001",
    "K": "10001 10010 10100 11000 10100 10010 10001",
    "L": "10000 10000 10000 10000 10000 10000 11111",
    "M": "10001 11011 10101 10101 10001 10001 10001",
    "N": "10001 11001 10101 10011 10001 10001 10001",
    "P": "11110 10001 10001 11110 10000 10000 10000",
    "R": "11110 10001 10001 11110 10100 10010 10001",
    "S": "01111 10000 10000 01110 00001 00001 11110",
    "T": "11111 00100 00100 00100 00100 00100 00100",
    "U": "10001 10001 10001 10001 10001 10001 01110",
    "V": "10001 10001 10001 10001 10001 01010 00100",
    "W": "10001 10001 10001 10101 10101 11011 10001",
    "X": "10001 10001 01010 00100 01010 10001 10001",
}
"""Seven rows of five dots."""


def perforate(
    sheet: Sheet,
    place_mm: tuple[float, float],
    number: str,
    *,
    pitch_mm: float = _DOT_PITCH_MM,
) -> None:
    """Burn a number through the sheet with a laser: holes, wider at the front.

    Args:
        sheet: As printed so far.
        place_mm: Top left corner of the first character.
        number: Digits and capitals; those without a pattern leave a space.
        pitch_mm: Between holes.
    """
    dots = _dots(place_mm, number, pitch_mm)
    for ink, width_mm in ((CRATER, HOLE_FRONT_MM), (HOLE, HOLE_BACK_MM)):
        plate = sheet.plate()
        plate.fill(_circle(dot, width_mm / 2) for dot in dots)
        sheet.print(plate, ink, Feature.PERFORATION)


def perforation_width_mm(number: str, *, pitch_mm: float = _DOT_PITCH_MM) -> float:
    """How wide a number is when perforated.

    >>> round(perforation_width_mm("12"), 2)
    6.82
    """
    return (_DIGIT_ADVANCE * len(number) - 1) * pitch_mm


def _dots(
    place_mm: tuple[float, float], number: str, pitch_mm: float
) -> list[tuple[float, float]]:
    left, top = place_mm
    return [
        (left + (_DIGIT_ADVANCE * index + column) * pitch_mm, top + row * pitch_mm)
        for index, character in enumerate(number)
        for row, line in enumerate(_GLYPHS.get(character, "").split())
        for column, dot in enumerate(line)
        if dot == "1"
    ]


def stitch(
    sheet: Sheet, x_mm: float, *, stitch_mm: float = 4.6, gap_mm: float = 1.4
) -> None:
    """Sew the page along an upright line: thread that glows under ultraviolet."""
    plate = sheet.plate()
    starts = np.arange(gap_mm, sheet.height_mm - gap_mm, stitch_mm + gap_mm)
    plate.lines(
        [np.array([(x_mm, y), (x_mm, y + stitch_mm)]) for y in starts], width_mm=0.45
    )
    sheet.print(plate, STITCH, Feature.STITCHING)


def laminate(
    sheet: Sheet, outline: Curve, pattern: Callable[[Plate], object] | None = None
) -> None:
    """Seal an area under film; a pattern of glass beads shows in coaxial light only."""
    film = sheet.plate()
    film.fill([outline])
    sheet.print(film, LAMINATE, Feature.LAMINATE)
    if pattern is None:
        return
    beads = sheet.plate()
    pattern(beads)
    np.minimum(beads.coverage, film.coverage, out=beads.coverage)
    sheet.print(beads, RETRO, Feature.LAMINATE)


def see_through(
    sheet: Sheet,
    front: Callable[[Plate], object],
    back: Callable[[Plate], object],
    ink: Ink,
    *,
    miss_mm: tuple[float, float] = (0.0, 0.0),
) -> None:
    """Print two parts of a figure, one on each side; they meet against the light.

    Args:
        sheet: Of paper.
        front: Draws what is on the front.
        back: Draws what is on the back, as seen from the front.
        ink: Of both.
        miss_mm: By how much the back misses the front, to the right and down.
    """
    plate = sheet.plate()
    front(plate)
    sheet.print(plate, ink, Feature.REGISTER)
    plate = sheet.plate()
    back(plate)
    plate.move(*miss_mm)
    sheet.print(plate, ink, Feature.REGISTER, is_behind=True)


def _circle(centre: tuple[float, float], radius: float) -> Curve:
    angle = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    return np.array(centre) + radius * np.stack([np.cos(angle), np.sin(angle)], 1)
