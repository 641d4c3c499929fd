"""Prints pages to read, without the code that the nets were trained with."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

PITCH_MM = 2.54
LINE_MM = 6.35
_FONT = files("docsec.synthesis").joinpath("fonts/OCRB.otf").read_bytes()


@dataclass(frozen=True)
class Press:
    """Prints MRZ lines on a grey page, at one resolution."""

    ppi: int = 300

    def mm(self, length: float) -> float:
        return length / 25.4 * self.ppi

    def page(
        self,
        lines: Sequence[str],
        *,
        size_mm: tuple[float, float] = (130, 60),
        at_mm: tuple[float, float] = (9, 36),
        page: Image.Image | None = None,
    ) -> Image.Image:
        """The lines with the middle of their first character at the place given."""
        size = (round(self.mm(size_mm[0])), round(self.mm(size_mm[1])))
        page = page or Image.new("L", size, 225)
        draw = ImageDraw.Draw(page)
        font = ImageFont.truetype(BytesIO(_FONT), self.mm(3.513))
        for row, line in enumerate(lines):
            for column, character in enumerate(line):
                draw.text(
                    self.place(row, column, at_mm),
                    character,
                    font=font,
                    fill=35,
                    anchor="mm",
                )
        return page

    def place(
        self, row: int, column: int, at_mm: tuple[float, float] = (9, 36)
    ) -> tuple[float, float]:
        """Where the middle of a character is printed, in pixels."""
        x, y = at_mm
        return self.mm(x + PITCH_MM * column), self.mm(y + LINE_MM * row)


@pytest.fixture(scope="session")
def press() -> Press:
    return Press()


def pixels(page: Image.Image) -> NDArray[np.uint8]:
    return np.asarray(page, np.uint8)
