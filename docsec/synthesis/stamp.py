"""Rubber stamps of the border of Utopia: entry square, exit eight-cornered."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.synthesis import words
from docsec.synthesis.drawing import rounded
from docsec.synthesis.emblem import draw_emblem
from docsec.synthesis.ink import Ink, Process
from docsec.synthesis.order import Visit
from docsec.synthesis.sheet import Curve, Plate, Sheet
from docsec.synthesis.stack import MM_PER_INCH, Feature, Stack
from docsec.synthesis.typeface import Face

WIDTH_MM, HEIGHT_MM = 38.0, 25.0
PAD = Ink(Process.LETTERPRESS, (0.20, 0.23, 0.52), infrared=0.90)
"""Violet: it all but vanishes in infrared, and what lies beneath can be read."""
_LINE_MM = 0.42
_TEXT_MM = 1.9
_DATE_MM = 3.7


def print_stamp(
    sheet: Sheet,
    visit: Visit,
    at: tuple[float, float],
    *,
    turn_deg: float,
    ink: Ink,
    rng: np.random.Generator,
) -> None:
    """Stamp a crossing by hand: turned, and inked unevenly.

    Args:
        sheet: To stamp.
        visit: What the stamp says.
        at: Of its middle, in mm.
        turn_deg: Counter-clockwise.
        ink: Of the pad.
        rng: Decides where the rubber bore less ink.
    """
    plate = sheet.plate()
    _draw(plate, visit, at)
    scale = plate.coverage.shape[1] / sheet.width_mm
    centre = (at[0] * scale, at[1] * scale)
    turn = cv2.getRotationMatrix2D(centre, turn_deg, 1.0)
    size = (plate.coverage.shape[1], plate.coverage.shape[0])
    turned = cv2.warpAffine(plate.coverage, turn, size)
    plate.coverage = np.asarray(turned * _pressure(size, sheet, rng), np.uint8)
    sheet.print(plate, ink, Feature.STAMP)


def stamped_over(stack: Stack, visit: Visit, rng: np.random.Generator) -> Stack:
    """A passport page or visa with a stamp set carelessly across it, off the MRZ.

    Args:
        stack: The page.
        visit: What the stamp says.
        rng: Decides place, turn and pressure.
    """
    mm = MM_PER_INCH / stack.ppi
    width, height = stack.columns * mm, stack.rows * mm
    sheet = Sheet(width, height, stack.ppi, stack.stock)
    x, y = rng.uniform((0.3, 0.2), (0.9, 0.4)) * (width, height)
    turn_deg = rng.uniform(-20, 20)
    print_stamp(sheet, visit, (x, y), turn_deg=turn_deg, ink=PAD, rng=rng)
    return replace(stack, layers=(*stack.layers, *sheet.stack().layers))


def _pressure(
    size: tuple[int, int], sheet: Sheet, rng: np.random.Generator
) -> NDArray[np.float32]:
    """Share of ink that came over, spot by spot: clouds, a slope and small gaps."""
    columns, rows = round(sheet.width_mm), round(sheet.height_mm)
    cloud = cv2.resize(
        rng.normal(0.78, 0.13, (rows // 2, columns // 2)).astype(np.float32),
        size,
        interpolation=cv2.INTER_CUBIC,
    )
    grain = cv2.resize(
        rng.normal(0.0, 0.16, (rows * 5, columns * 5)).astype(np.float32),
        size,
        interpolation=cv2.INTER_LINEAR,
    )
    first, last = rng.uniform(-0.10, 0.10, 2)
    slope = np.linspace(first, last, size[0], dtype=np.float32)
    return np.asarray(np.clip(cloud + grain + slope, 0.15, 0.95), np.float32)


def _draw(plate: Plate, visit: Visit, at: tuple[float, float]) -> None:
    x, y = at
    left, top = x - WIDTH_MM / 2, y - HEIGHT_MM / 2
    for inset in (0.0, 0.8):
        outline = _outline(visit, left + inset, top + inset, inset)
        width = _LINE_MM if not inset else _LINE_MM / 2
        plate.lines([outline], width_mm=width, is_closed=True)
    word = words.ENTRY if visit.is_entry else words.EXIT
    face, script = Face.LATIN_BOLD, Face.ARABIC_BOLD
    plate.text((x, top + 4.4), words.STATE[0], _TEXT_MM, face=face, anchor="ms")
    plate.text((x, top + 7.4), words.STATE[1], _TEXT_MM, face=script, anchor="ms")
    date = f"{visit.day:%d %b %Y}".upper()
    plate.text((x, top + 14.0), date, _DATE_MM, face=face, anchor="ms")
    plate.text((x, top + 17.6), visit.crossing[0], _TEXT_MM, face=face, anchor="ms")
    plate.text((x, top + 20.6), visit.crossing[2], _TEXT_MM, face=script, anchor="ms")
    plate.text((left + 5.6, top + 22.4), word[0], 1.7, face=face, anchor="ms")
    plate.text((left + 32.4, top + 22.4), word[1], 1.7, face=script, anchor="ms")
    draw_emblem(plate, (left + 4.9, top + 5.4), 5.6)
    _arrow(plate, (left + 33.2, top + 5.4), is_in=visit.is_entry)


def _outline(visit: Visit, left: float, top: float, inset: float) -> Curve:
    width, height = WIDTH_MM - 2 * inset, HEIGHT_MM - 2 * inset
    if visit.is_entry:
        return rounded((left, top, width, height), 1.6)
    cut = 3.4
    right, bottom = left + width, top + height
    return np.array(
        [(left + cut, top), (right - cut, top), (right, top + cut),
         (right, bottom - cut), (right - cut, bottom), (left + cut, bottom),
         (left, bottom - cut), (left, top + cut)]
    )  # fmt: skip


def _arrow(plate: Plate, at: tuple[float, float], *, is_in: bool) -> None:
    """Into a corner or out of it."""
    x, y = at
    way = 1.0 if is_in else -1.0
    plate.lines(
        [
            np.array([(x - 2.2 * way, y), (x + 1.6 * way, y)]),
            np.array(
                [(x + 0.5 * way, y - 1.1), (x + 1.8 * way, y), (x + 0.5 * way, y + 1.1)]
            ),
            np.array([(x + 2.4 * way, y - 2.2), (x + 2.4 * way, y + 2.2)]),
        ],
        width_mm=_LINE_MM,
    )
