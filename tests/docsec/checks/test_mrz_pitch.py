from dataclasses import replace
from typing import Any

import pytest

from docsec.checks.mrz_pitch import mrz_pitch
from docsec.model import Origin, Result

LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
PPI = 240.0  # the made documents have 24 pixels from character to character


def test_ten_characters_an_inch_are_successful(make_document: Any) -> None:
    outcome = mrz_pitch(make_document(*LINES, ppi=PPI))
    assert outcome.result is Result.SUCCESSFUL
    assert outcome.margin == pytest.approx(1)


@pytest.mark.parametrize("factor", [0.96, 0.99, 1.01, 1.05])
def test_one_per_cent_off_is_failed(make_document: Any, factor: float) -> None:
    outcome = mrz_pitch(make_document(*LINES, ppi=PPI * factor))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "mrz_pitch_wrong"
    assert -1 <= outcome.margin < 0
    assert len(outcome.evidence) == 2


def test_the_tolerance_can_be_set(make_document: Any) -> None:
    document = make_document(*LINES, ppi=PPI * 1.01)
    assert mrz_pitch(document, tolerance_pct=2.0).result is Result.SUCCESSFUL


def test_a_resolution_nobody_can_believe_is_undetermined(make_document: Any) -> None:
    assert mrz_pitch(make_document(*LINES, ppi=72.0)).result is Result.UNDETERMINED


@pytest.mark.parametrize(
    ("origin", "has_outline", "factor", "due"),
    [
        (Origin.FILE, False, 0.95, Result.FAILED),
        (Origin.FILE, False, 0.92, Result.UNDETERMINED),
        (Origin.FILE, True, 0.92, Result.FAILED),
        (Origin.DEVICE, False, 0.92, Result.FAILED),
    ],
)
def test_the_header_of_a_bare_file_is_believed_a_little_way(
    make_document: Any, origin: Origin, has_outline: bool, factor: float, due: Result
) -> None:
    document = make_document(*LINES, ppi=PPI / factor)
    (picture,) = document.pictures
    (side,) = document.sides
    page = replace(side.page, is_whole_picture=not has_outline)
    document = replace(
        document,
        pictures=(replace(picture, origin=origin),),
        sides=(replace(side, page=page),),
    )
    assert mrz_pitch(document).result is due


def test_lines_too_short_to_measure_are_undetermined(make_document: Any) -> None:
    outcome = mrz_pitch(make_document("P<UTO", ppi=PPI))
    assert outcome.result is Result.UNDETERMINED
    assert outcome.reason.code == "mrz_too_short_to_measure"


def test_without_ppi_it_is_not_supported(make_document: Any) -> None:
    assert mrz_pitch(make_document(*LINES)).result is Result.NOT_SUPPORTED


def test_without_mrz_it_is_not_supported(make_document: Any) -> None:
    assert mrz_pitch(make_document(ppi=PPI)).result is Result.NOT_SUPPORTED
