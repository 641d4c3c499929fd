from typing import Any

import pytest

from docsec.checks import checks
from docsec.checks.expiry import expiry
from docsec.model import Group, Marks, Result

NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"


def _data(date_and_digit: str) -> str:
    return f"L898902C36UTO7408122F{date_and_digit}ZE184226B<<<<<10"


def test_it_belongs_to_validity_and_never_to_authenticity() -> None:
    assert checks["expiry"].group is Group.VALIDITY


@pytest.mark.parametrize("day", ["3004157", "2611217"])
def test_it_is_valid_up_to_its_last_day(make_document: Any, day: str) -> None:
    outcome = expiry(make_document(NAMES, _data(day)))
    assert outcome.result is Result.SUCCESSFUL
    assert outcome.margin is not None
    assert 0 <= outcome.margin <= 1


def test_from_the_next_day_it_is_expired(make_document: Any) -> None:
    outcome = expiry(make_document(NAMES, _data("2611206")))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "expired"
    assert outcome.reason.words.values["days"] == 1
    assert outcome.margin < 0
    assert isinstance(outcome.evidence[0], Marks)


def test_a_longer_validity_can_be_asked_for(make_document: Any) -> None:
    document = make_document(NAMES, _data("2701013"))
    assert expiry(document).result is Result.SUCCESSFUL
    outcome = expiry(document, min_days=180)
    assert outcome.result is Result.UNDETERMINED
    assert outcome.reason.words.values["days"] == 41


def test_a_wrong_digit_leaves_the_date_open(make_document: Any) -> None:
    outcome = expiry(make_document(NAMES, _data("2611209")))
    assert outcome.result is Result.UNDETERMINED
    assert outcome.reason.code == "expiry_unsure"


def test_a_doubtful_character_leaves_the_date_open(make_document: Any) -> None:
    document = make_document(NAMES, _data("3004157"), doubtful={(1, 22)})
    assert expiry(document).result is Result.UNDETERMINED


@pytest.mark.parametrize(
    "lines",
    [
        (NAMES, _data("<<<<<<<")),
        (NAMES, _data("3013154")),
        (
            "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<",
            "9409923102854CORINNE<<<<<<<6512068F4",
        ),
    ],
)
def test_without_a_date_it_is_undetermined(
    make_document: Any, lines: tuple[str, ...]
) -> None:
    outcome = expiry(make_document(*lines))
    assert outcome.result is Result.UNDETERMINED
    assert outcome.reason.code == "expiry_not_given"


def test_without_mrz_it_is_not_supported(make_document: Any) -> None:
    assert expiry(make_document()).result is Result.NOT_SUPPORTED
