from typing import Any

import pytest

from docsec.checks.mrz_dates import mrz_dates
from docsec.model import Marks, Result

NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"


def _dates(birth: str, expiry: str) -> str:
    return f"L898902C36UTO{birth}2F{expiry}9ZE184226B<<<<<10"


@pytest.mark.parametrize(
    ("birth", "expiry"),
    [("740812", "300415"), ("74<<<<", "300415"), ("<<<<<<", "<<<<<<")],
)
def test_dates_that_exist_are_successful(
    make_document: Any, birth: str, expiry: str
) -> None:
    assert mrz_dates(make_document(NAMES, _dates(birth, expiry))).result is (
        Result.SUCCESSFUL
    )


@pytest.mark.parametrize(
    ("birth", "expiry", "column"), [("110229", "300415", 13), ("740812", "301315", 21)]
)
def test_a_day_that_does_not_exist_is_failed(
    make_document: Any, birth: str, expiry: str, column: int
) -> None:
    outcome = mrz_dates(make_document(NAMES, _dates(birth, expiry)))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "mrz_date_impossible"
    marks = outcome.evidence[0]
    assert isinstance(marks, Marks)
    assert marks.marks[0].place.bounds().left == 100 + column * 24


def test_a_doubtful_digit_makes_it_undetermined(make_document: Any) -> None:
    document = make_document(NAMES, _dates("110229", "300415"), doubtful={(1, 18)})
    assert mrz_dates(document).result is Result.UNDETERMINED


def test_expiry_before_birth_is_undetermined(make_document: Any) -> None:
    # 1999 by the fifteen-year rule, and perhaps 2099 by the issuer's mind
    outcome = mrz_dates(make_document(NAMES, _dates("050812", "991231")))
    assert outcome.result is Result.UNDETERMINED
    assert outcome.reason.code == "mrz_expiry_before_birth"


def test_without_mrz_it_is_not_supported(make_document: Any) -> None:
    assert mrz_dates(make_document()).result is Result.NOT_SUPPORTED


def test_an_unknown_format_is_undetermined(make_document: Any) -> None:
    assert mrz_dates(make_document("P<UTO")).result is Result.UNDETERMINED
