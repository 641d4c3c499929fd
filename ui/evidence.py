"""Draws any Evidence: marks over the picture, tables beside it.

The list of kinds is closed (`docsec.model.evidence`), so a new check needs no line
here; only a new kind of evidence would.
"""

import numpy as np
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QGridLayout, QWidget

from docsec.model import Evidence, Finding, Marks, Pixels, Table
from ui.translate import Words
from ui.widgets.label import Label, breakable
from ui.widgets.picture_view import Overlay

_SMALLEST_LEVEL = 500


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


def _image(pixels: Pixels) -> QImage:
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    kinds = {2: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_RGB888}
    kind = kinds[pixels.ndim]
    # Copied, because a QImage does not keep the array it was made from.
    return QImage(pixels.data, width, height, pixels.strides[0], kind).copy()
