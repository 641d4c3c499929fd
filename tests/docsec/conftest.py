"""Documents with barcodes on them, made of lines and of contents."""

from collections.abc import Callable, Sequence
from datetime import date

import numpy as np
import pytest

from docsec.formats import parse
from docsec.model import (
    Character,
    CodeReading,
    Document,
    Light,
    Line,
    MrzReading,
    Origin,
    Outcome,
    Page,
    Picture,
    Reason,
    Region,
    Result,
    Side,
    SizeClass,
    Text,
)
from docsec.model.barcode import Barcode
from docsec.payloads import parse as understood

CODED_DAY = date(2026, 11, 21)
_REASON = Reason("planted", Text("Planted"), Text("Nothing"))

MakeCoded = Callable[..., Document]


def _reading(lines: Sequence[str], doubtful: set[tuple[int, int]]) -> MrzReading:
    return MrzReading(
        tuple(
            Line(
                tuple(
                    Character(
                        text,
                        0.9,
                        (),
                        Region(40 + 10 * column, 500 + 30 * row, 8, 20).corners(),
                        (row, column) in doubtful,
                    )
                    for column, text in enumerate(line)
                ),
                Region(40, 500 + 30 * row, 10 * len(line), 20).corners(),
            )
            for row, line in enumerate(lines)
        ),
        Region(40, 500, 440, 60).corners(),
        0.0,
    )


@pytest.fixture
def make_coded() -> MakeCoded:
    """Make a document: one picture and page for each zone, barcodes on chosen ones.

    Args of what it gives:
        zones: Lines of an MRZ for each picture; an empty tuple: a page without one.
        contents: Of the barcodes.
        on: The picture of each barcode; all on the first one if None.
        signature: How the check of every seal ended; None: it was not checked.
        doubtful: Row and column of unsure characters in the first zone.
    """

    def make(
        zones: Sequence[tuple[str, ...]],
        *contents: bytes | str,
        on: Sequence[int] | None = None,
        signature: Result | None = Result.SUCCESSFUL,
        doubtful: set[tuple[int, int]] | None = None,
    ) -> Document:
        pixels = np.zeros((600, 800), np.uint8)
        picture = Picture(pixels, Light.VI, None, Origin.FILE, "made", b"", "0" * 64)
        page = Page(
            pixels, Region(0, 0, 800, 600).corners(), None, SizeClass.UNKNOWN, 1.0,
            is_whole_picture=True,
        )  # fmt: skip
        sides = []
        for index, lines in enumerate(zones):
            unsure = (doubtful or set()) if index == 0 else set()
            reading = _reading(lines, unsure) if lines else None
            data = parse(lines, today=CODED_DAY) if lines else None
            sides.append(Side(index, page, reading, data))
        codes = []
        for index, content in enumerate(contents):
            payload = understood(content, today=CODED_DAY)
            outcome = None
            if payload.seal is not None and signature is not None:
                reason = None if signature is Result.SUCCESSFUL else _REASON
                outcome = Outcome(signature, reason)
            data = content.encode() if isinstance(content, str) else content
            text = content if isinstance(content, str) else content.decode("latin-1")
            place = Region(60 + 200 * index, 100, 100, 100).corners()
            barcode = Barcode("QRCode", data, text, place)
            where = 0 if on is None else on[index]
            codes.append(CodeReading(where, barcode, payload, outcome))
        first = next((side.data for side in sides if side.data is not None), None)
        pictures = tuple(picture for _ in zones)
        return Document(pictures, tuple(sides), first, CODED_DAY, tuple(codes))

    return make
