from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from docsec.checks.mrz_typeface import mrz_typeface
from docsec.model import Document, Marks, Result
from docsec.synthesis.typeface import Face, typeface

LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
PITCH = 24.0  # the made documents have 24 pixels from character to character
OCR_B = typeface(Face.OCR_B, 33)
OFFICE = ImageFont.load_default(30)


def _printed(font: Any, *, blur: float = 0.7, colour: bool = False) -> np.ndarray:
    """The lines drawn where the made documents have their characters."""
    image = Image.new("L", (1300, 700), 225)
    draw = ImageDraw.Draw(image)
    for row, text in enumerate(LINES):
        for column, character in enumerate(text):
            place = (108 + column * PITCH, 514 + row * 50 + 11)
            draw.text(place, character, font=font, fill=40, anchor="ms")
    grey = image.filter(ImageFilter.GaussianBlur(blur))
    return np.asarray(grey.convert("RGB") if colour else grey)


def _with_pixels(document: Document, pixels: np.ndarray) -> Document:
    return replace(document, pictures=(replace(document.pictures[0], pixels=pixels),))


@pytest.mark.parametrize("colour", [False, True])
def test_ocr_b_is_successful(make_document: Any, colour: bool) -> None:
    pixels = _printed(OCR_B, colour=colour)
    outcome = mrz_typeface(_with_pixels(make_document(*LINES), pixels))
    assert outcome.result is Result.SUCCESSFUL
    assert outcome.margin > 0


def test_a_typeface_of_an_office_is_never_successful(make_document: Any) -> None:
    outcome = mrz_typeface(_with_pixels(make_document(*LINES), _printed(OFFICE)))
    assert outcome.result in (Result.FAILED, Result.UNDETERMINED)


def test_below_the_lower_bound_it_is_failed_and_shown(make_document: Any) -> None:
    document = _with_pixels(make_document(*LINES), _printed(OFFICE))
    outcome = mrz_typeface(document, failed_below=0.9)
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "mrz_typeface_other"
    assert outcome.margin < 0
    assert isinstance(outcome.evidence[0], Marks)


def test_the_wrong_glyphs_are_failed(make_document: Any) -> None:
    # The text read has nothing to do with what is printed.
    turned = tuple(line[::-1] for line in LINES)
    document = _with_pixels(make_document(*turned), _printed(OCR_B))
    assert mrz_typeface(document).result is Result.FAILED


def test_between_both_bounds_it_is_undetermined(make_document: Any) -> None:
    document = _with_pixels(make_document(*LINES), _printed(OCR_B))
    outcome = mrz_typeface(document, sure_at=1.0)
    assert outcome.result is Result.UNDETERMINED
    assert outcome.reason.code == "mrz_typeface_unsure"


def test_doubtful_characters_are_left_out(make_document: Any) -> None:
    everything = {(row, column) for row in (0, 1) for column in range(44)}
    document = make_document(*LINES, doubtful=everything)
    outcome = mrz_typeface(_with_pixels(document, _printed(OCR_B)))
    assert outcome.result is Result.UNDETERMINED
    assert outcome.reason.code == "mrz_too_short_to_measure"


def test_a_fine_picture_is_made_coarser_first(make_document: Any) -> None:
    document = _with_pixels(make_document(*LINES), _printed(OCR_B))
    assert mrz_typeface(_magnified(document, 2)).result is Result.SUCCESSFUL


def test_a_coarse_picture_is_not_supported(make_document: Any) -> None:
    document = _with_pixels(make_document(*LINES), _printed(OCR_B))
    outcome = mrz_typeface(_magnified(document, 0.5))
    assert outcome.result is Result.NOT_SUPPORTED
    assert outcome.reason.code == "resolution_too_low"


def test_without_mrz_it_is_not_supported(make_document: Any) -> None:
    assert mrz_typeface(make_document()).result is Result.NOT_SUPPORTED


def _magnified(document: Document, factor: float) -> Document:
    """The same document in a larger or smaller picture."""
    picture, side = document.pictures[0], document.sides[0]
    assert side.mrz is not None
    size = (round(1300 * factor), round(700 * factor))
    image = Image.fromarray(picture.pixels).resize(size, Image.Resampling.BICUBIC)
    lines = tuple(
        replace(
            line,
            characters=tuple(
                replace(
                    one,
                    place=replace(
                        one.place,
                        **{
                            name: tuple(
                                factor * value for value in getattr(one.place, name)
                            )
                            for name in (
                                "top_left",
                                "top_right",
                                "bottom_right",
                                "bottom_left",
                            )
                        },
                    ),
                )
                for one in line.characters
            ),
        )
        for line in side.mrz.lines
    )
    changed = replace(side, mrz=replace(side.mrz, lines=lines))
    return replace(_with_pixels(document, np.asarray(image)), sides=(changed,))
