"""Draws any Evidence: marks over the picture, tables beside it.

The list of kinds is closed (`docsec.model.evidence`), so a new check needs no line
here; only a new kind of evidence would.
"""

import numpy as np
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QGridLayout, QWidget

from docsec.model import (
    Evidence,
    Finding,
    Line,
    Marks,
    MrzReading,
    Pixels,
    Point,
    Quad,
    Table,
)
from ui.translate import Words
from ui.widgets.label import Label, breakable
from ui.widgets.picture_view import Overlay

_SMALLEST_LEVEL = 500
_CELL = (48, 77)
"""Pixels of one character of an MRZ: twice as many as its place on the screen."""
_MARGIN = 0.2
"""Around an MRZ, in heights of a line: so that its outline cuts no character."""


def levels_of(pixels: Pixels) -> tuple[QImage, ...]:
    """Make the picture and its halves ready for the screen. Slow: for a job."""
    # cv2 takes a fifth of a second to import, and nothing needs it before a picture.
    from docsec.imaging.vision import cv2  # noqa: PLC0415

    levels = [_image(pixels)]
    while max(pixels.shape[:2]) > 2 * _SMALLEST_LEVEL:
        height, width = (max(1, side // 2) for side in pixels.shape[:2])
        pixels = np.asarray(
            cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA),
            dtype=np.uint8,
        )
        levels.append(_image(pixels))
    return tuple(levels)


def marks_of(finding: Finding) -> tuple[Marks, ...]:
    """The places a finding points at."""
    return tuple(one for one in finding.outcome.evidence if isinstance(one, Marks))


def overlays_of(
    evidence: Evidence, *, picture: int, label: str, colour: QColor, is_strong: bool
) -> tuple[Overlay, ...]:
    """The marks that lie in one picture; nothing for other kinds of evidence."""
    if not isinstance(evidence, Marks) or evidence.picture != picture:
        return ()
    return tuple(
        Overlay(mark.place.points(), label, colour, is_strong)
        for mark in evidence.marks
    )


def table_of(evidence: Table, words: Words) -> QWidget:
    """Draw a table; it mirrors with the language, its cells of print do not."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    for column, heading in enumerate(evidence.headings):
        label = Label(words.text(heading))
        label.setProperty("role", "quiet")
        grid.addWidget(label, 0, column)
    for row, cells in enumerate(evidence.rows, start=1):
        for column, cell in enumerate(cells):
            grid.addWidget(Label(breakable(words.value(cell))), row, column)
    return table


def characters_of(
    pixels: Pixels, reading: MrzReading
) -> tuple[tuple[QImage, ...], ...]:
    """Cut each character of an MRZ from its picture, upright, with what is beside."""
    from docsec.imaging.geometry import rectified  # noqa: PLC0415  # loads cv2

    return tuple(
        tuple(_image(rectified(pixels, cell, _CELL)) for cell in _cells(line))
        for line in reading.lines
    )


def outline_of(reading: MrzReading) -> tuple[Point, ...]:
    """The corners of an MRZ, a little outside its print."""
    if not reading.lines:
        return reading.place.points()
    first, last = reading.lines[0].place, reading.lines[-1].place
    corners = np.array(
        [first.top_left, first.top_right, last.bottom_right, last.bottom_left]
    )
    along = _unit(corners[1] - corners[0])
    down = _unit(corners[3] - corners[0])
    height = np.linalg.norm(np.subtract(first.bottom_left, first.top_left))
    out = _MARGIN * height * np.array([-along - down, along - down,
                                       along + down, down - along])  # fmt: skip
    return tuple((float(x), float(y)) for x, y in corners + out)


def _cells(line: Line) -> tuple[Quad, ...]:
    """One of equal size around the middle of each character."""
    left, right = np.array(line.place.top_left), np.array(line.place.top_right)
    below = np.array(line.place.bottom_left)
    half = (right - left) / max(1, len(line.characters)) / 2
    width, height = _CELL
    drop = _unit(below - left) * np.linalg.norm(half) * height / width
    middles = [np.mean(one.place.points(), axis=0) for one in line.characters]
    return tuple(
        Quad(*(
            (float(x), float(y))
            for x, y in (at - half - drop, at + half - drop,
                         at + half + drop, at - half + drop)
        ))
        for at in middles
    )  # fmt: skip


def _unit(vector: np.ndarray) -> np.ndarray:
    length = float(np.linalg.norm(vector))
    return np.asarray(vector / length if length else vector, float)


def _image(pixels: Pixels) -> QImage:
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    kinds = {2: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_RGB888}
    kind = kinds[pixels.ndim]
    # Copied, because a QImage does not keep the array it was made from.
    return QImage(pixels.data, width, height, pixels.strides[0], kind).copy()
