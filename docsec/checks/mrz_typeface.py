"""The MRZ is printed in OCR-B (TR-03135-1 section 5.5.4.1.3; ICAO 9303-3 4.4)."""

from functools import cache
from statistics import fmean
from typing import Annotated

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from docsec.checks import check
from docsec.imaging.vision import cv2
from docsec.model import (
    Document,
    Line,
    Mark,
    Marks,
    Outcome,
    Pixels,
    Rank,
    Reason,
    Result,
    Side,
    Table,
    Text,
)
from docsec.params import Range
from docsec.standards.mrz_geometry import Row, fit_row
from docsec.standards.mrz_reason import MRZ_NOT_READ
from docsec.synthesis.typeface import Face, typeface

_PITCH = 24
"""Pixels from character to character in the strip that is compared."""
_HEIGHT = 80
_FINEST_PITCH, _FEWEST = 15.0, 20
"""A tenth of an inch has 15 pixels at 150 ppi; below, all typefaces look alike."""
_AROUND = 8
_INK_BLUR = 1.0


@check(
    Text("Typeface of the machine-readable zone"),
    uuid="3f6a1520-c772-4fbb-aad9-0034b8d148ab",
    code="X-(VI,TY,MR)",
    rank=Rank.ADVISORY,
)
def mrz_typeface(
    document: Document,
    *,
    sure_at: Annotated[
        float, Range(0.8, 1.0), Text("Likeness from which the typeface is OCR-B")
    ] = 0.93,
    failed_below: Annotated[
        float, Range(0.3, 0.9), Text("Likeness below which it is another typeface")
    ] = 0.86,
) -> Outcome:
    """Correlate every character with the same one in OCR-B.

    Likeness is the mean of the best correlations: 0.95 and more for OCR-B in clear
    print, 0.90 and more for other drawings of it, 0.72 to 0.84 for typefaces of
    offices. Between both bounds it may also be worn or blurred: `undetermined`.
    """
    side = document.mrz_side()
    if side is None or side.mrz is None:
        return Outcome(Result.NOT_SUPPORTED, MRZ_NOT_READ)
    rows = [(line, row) for line in side.mrz.lines if (row := fit_row(line))]
    if any(row.pitch < _FINEST_PITCH for _, row in rows):
        return Outcome(Result.NOT_SUPPORTED, _TOO_COARSE)
    grey = _grey(document.pictures[side.picture].pixels)
    likenesses = [one for line, row in rows for one in _likenesses(grey, line, row)]
    if len(likenesses) < _FEWEST:
        return Outcome(Result.UNDETERMINED, _TOO_FEW)
    return _judge(side, fmean(likenesses), sure_at, failed_below)


def _judge(side: Side, likeness: float, sure_at: float, failed_below: float) -> Outcome:
    table = Table(
        (Text("Likeness to OCR-B"), Text("Found"), Text("Expected")),
        ((Text("Mean of all characters"), f"{likeness:.2f}", f"{sure_at:.2f}"),),
    )
    margin = max(-1.0, min(1.0, (likeness - failed_below) / (1 - failed_below)))
    if likeness >= sure_at:
        return Outcome(Result.SUCCESSFUL, margin=margin, evidence=(table,))
    if likeness >= failed_below:
        return Outcome(Result.UNDETERMINED, _UNSURE, margin, (table,))
    lines = side.mrz.lines if side.mrz else ()
    marks = tuple(Mark(line.place, Text("Not OCR-B")) for line in lines)
    return Outcome(Result.FAILED, _OTHER, margin, (Marks(side.picture, marks), table))


def _grey(pixels: Pixels) -> Pixels:
    is_grey = len(pixels.shape) < len("RGB")
    grey = pixels if is_grey else cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    return np.asarray(grey, np.uint8)


def _likenesses(grey: Pixels, line: Line, row: Row) -> list[float]:
    """Of each character that was read surely, with the glyph it was read as."""
    strip = _strip(grey, row, len(line.characters))
    found = []
    for index, character in enumerate(line.characters):
        glyph = None if character.is_doubtful else _glyph(character.text)
        if glyph is not None:
            left = _PITCH * (index + 1)
            window = strip[:, left - _AROUND : left + _PITCH + _AROUND]
            found.append(
                float(cv2.matchTemplate(window, glyph, cv2.TM_CCOEFF_NORMED).max())
            )
    return found


def _strip(grey: Pixels, row: Row, count: int) -> Pixels:
    """The line made level, a character every `_PITCH` pixels, one empty at each end."""
    scale = _PITCH / row.pitch
    along = np.array(row.step) / row.pitch * scale
    turn = np.array([[along[0], along[1]], [-along[1], along[0]]])
    shift = np.array([1.5 * _PITCH, _HEIGHT / 2]) - turn @ np.array(row.first)
    matrix: NDArray[np.float64] = np.column_stack([turn, shift])
    size = (_PITCH * (count + 2), _HEIGHT)
    if scale < 1:
        # Pixels that merge are averaged before, or fine print would shimmer.
        grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), 0.4 / scale), np.uint8)
    strip = cv2.warpAffine(
        grey, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(strip, np.uint8)


@cache
def _glyph(character: str) -> Pixels | None:
    """The character in OCR-B, dark on white, with the softness of a picture."""
    font = _font()
    left, top, right, bottom = (round(one) for one in font.getbbox(character))
    if right <= left or bottom <= top:
        return None
    image = Image.new("L", (right - left + 6, bottom - top + 6), 255)
    ImageDraw.Draw(image).text((3 - left, 3 - top), character, font=font, fill=0)
    return np.asarray(image.filter(ImageFilter.GaussianBlur(_INK_BLUR)))


@cache
def _font() -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """OCR-B in the size in which its characters are `_PITCH` wide."""
    large = typeface(Face.OCR_B, 1000)
    size = round(1000 * _PITCH / large.getlength("0")) if large else _PITCH
    return typeface(Face.OCR_B, size) or ImageFont.load_default(size)


_TOO_COARSE = Reason(
    "resolution_too_low",
    Text("The picture is too coarse to tell typefaces apart"),
    Text("Take the picture again with at least 150 pixels per inch"),
)
_TOO_FEW = Reason(
    "mrz_too_short_to_measure",
    Text("Too few characters were read surely to compare their typeface"),
    Text("Take the picture again: flat, sharp, without glare"),
)
_UNSURE = Reason(
    "mrz_typeface_unsure",
    Text("The characters are like OCR-B, but not surely OCR-B"),
    Text("Compare single characters with a genuine document under a magnifier"),
)
_OTHER = Reason(
    "mrz_typeface_other",
    Text("The machine-readable zone is not printed in OCR-B"),
    Text(
        "Compare single characters with a genuine document under a magnifier. Few "
        "issuers print another typeface; a forger without OCR-B does"
    ),
)
