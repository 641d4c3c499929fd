"""Documents as the checks see them, made from lines of text."""

from collections.abc import Callable
from datetime import date

import numpy as np
import pytest

from docsec.formats import parse
from docsec.model import (
    Character,
    Document,
    Light,
    Line,
    MrzReading,
    Origin,
    Page,
    Picture,
    Quad,
    Region,
    Side,
    SizeClass,
)

TODAY = date(2026, 11, 21)
PITCH = 24.0
"""Pixels from one character to the next."""

MakeDocument = Callable[..., Document]


def place_of(row: int, column: int) -> Quad:
    return Region(100 + column * PITCH, 500 + row * 50, 16, 28).corners()


def _reading(lines: tuple[str, ...], doubtful: set[tuple[int, int]]) -> MrzReading:
    return MrzReading(
        tuple(
            Line(
                tuple(
                    Character(
                        one, 0.9, (), place_of(row, column), (row, column) in doubtful
                    )
                    for column, one in enumerate(text)
                ),
                Region(100, 500 + row * 50, len(text) * PITCH, 28).corners(),
            )
            for row, text in enumerate(lines)
        ),
        Region(100, 500, 1100, 100).corners(),
        0.0,
    )


@pytest.fixture
def make_document() -> MakeDocument:
    """Make a document; `doubtful` holds the row and column of unsure characters."""

    def make(
        *lines: str,
        doubtful: set[tuple[int, int]] | None = None,
        ppi: float | None = None,
        outline: Quad | None = None,
        today: date = TODAY,
    ) -> Document:
        pixels = np.zeros((4, 4), np.uint8)
        picture = Picture(pixels, Light.VI, ppi, Origin.FILE, "made", b"", "0" * 64)
        page = Page(
            pixels,
            outline or Region(0, 0, 4, 4).corners(),
            ppi,
            SizeClass.UNKNOWN,
            1.0,
            is_whole_picture=outline is None,
        )
        reading = _reading(lines, doubtful or set()) if lines else None
        data = parse(lines, today=today) if lines else None
        return Document((picture,), (Side(0, page, reading),), data, today)

    return make
