"""The typefaces of the invented country.

OCR-B comes with the package, so an MRZ prints alike on every machine. Other text is
set in Noto Sans, Segoe UI or DejaVu Sans, whichever the machine has; where none has
Arabic letters, Arabic and Sorani words are left out and the log says so.
"""

import logging
from enum import StrEnum
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path

from PIL import ImageFont, features

_NOTO = Path("/usr/share/fonts/truetype/noto")
_DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
_WINDOWS = Path("C:/Windows/Fonts")


class Face(StrEnum):
    """A typeface by its use."""

    OCR_B = "OCR-B"
    LATIN = "latin"
    LATIN_BOLD = "latin bold"
    SERIF = "serif"
    ARABIC = "arabic"
    ARABIC_BOLD = "arabic bold"

    @property
    def is_arabic(self) -> bool:
        """Runs from right to left."""
        return self in {Face.ARABIC, Face.ARABIC_BOLD}


_CANDIDATES: dict[Face, tuple[Path, ...]] = {
    Face.LATIN: (
        _NOTO / "NotoSans-Regular.ttf",
        _WINDOWS / "segoeui.ttf",
        _DEJAVU / "DejaVuSans.ttf",
    ),
    Face.LATIN_BOLD: (
        _NOTO / "NotoSans-Bold.ttf",
        _WINDOWS / "segoeuib.ttf",
        _DEJAVU / "DejaVuSans-Bold.ttf",
    ),
    Face.SERIF: (
        _NOTO / "NotoSerif-Bold.ttf",
        _WINDOWS / "georgiab.ttf",
        _DEJAVU / "DejaVuSerif-Bold.ttf",
    ),
    Face.ARABIC: (
        _NOTO / "NotoSansArabic-Regular.ttf",
        _WINDOWS / "segoeui.ttf",
        _DEJAVU / "DejaVuSans.ttf",
    ),
    Face.ARABIC_BOLD: (
        _NOTO / "NotoSansArabic-Bold.ttf",
        _WINDOWS / "segoeuib.ttf",
        _DEJAVU / "DejaVuSans-Bold.ttf",
    ),
}


@cache
def typeface(
    face: Face, size: int
) -> ImageFont.FreeTypeFont | ImageFont.ImageFont | None:
    """The typeface at a size in pixels per em; None where the machine has none.

    Latin falls back to the one Pillow carries, Arabic to None.
    """
    if face is Face.OCR_B:
        font = files("docsec.synthesis").joinpath("fonts/OCRB.otf").read_bytes()
        return ImageFont.truetype(BytesIO(font), size)
    for path in _CANDIDATES[face]:
        if path.is_file() and (not face.is_arabic or _can_shape()):
            return ImageFont.truetype(path, size)
    if face.is_arabic:
        logging.getLogger(__name__).warning(
            "No typeface with Arabic letters, or no raqm: install fonts-noto-core"
        )
        return None
    return ImageFont.load_default(size)


def _can_shape() -> bool:
    return bool(features.check("raqm"))
