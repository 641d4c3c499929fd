from datetime import date
from typing import Any

import pytest

from docsec.checks import checks
from docsec.checks.seal_signature import seal_signature
from docsec.model import Rank, Result
from docsec.seals.writer import invent_signer, write_vds_nc

SIGNER = invent_signer("check")
DAY = date(2026, 11, 21)
LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F3004157ZE184226B<<<<<10",
)


def sealed(number: str = "U1") -> str:
    return write_vds_nc("icao.test", {"utci": number}, SIGNER)


def test_a_failed_signature_is_definitive() -> None:
    assert checks["seal_signature"].rank is Rank.DEFINITIVE
    assert checks["seal_signature"].is_data_check


@pytest.mark.parametrize(
    "result", [Result.SUCCESSFUL, Result.FAILED, Result.UNDETERMINED]
)
def test_one_seal_gives_what_its_check_gave(make_coded: Any, result: Result) -> None:
    outcome = seal_signature(make_coded([LINES], sealed(), signature=result))
    assert outcome.result is result
    assert (outcome.reason is None) is (result is Result.SUCCESSFUL)
    (marks,) = outcome.evidence
    assert marks.marks[0].place.bounds().left == 60


def test_a_seal_that_was_not_checked_stays_open(make_coded: Any) -> None:
    outcome = seal_signature(make_coded([LINES], sealed(), signature=None))
    assert outcome.result is Result.UNDETERMINED
    assert outcome.reason.code == "seal_not_checked"


def test_several_seals_on_a_page_leave_it_open(make_coded: Any) -> None:
    outcome = seal_signature(make_coded([LINES], sealed("U1"), sealed("U2")))
    assert outcome.result is Result.UNDETERMINED
    assert outcome.reason.code == "several_seals"
    assert len(outcome.evidence) == 2


def test_several_seals_on_a_page_are_failed_if_one_is_broken(make_coded: Any) -> None:
    document = make_coded([LINES], sealed("U1"), sealed("U2"), signature=Result.FAILED)
    assert seal_signature(document).result is Result.FAILED


def test_the_same_seal_twice_is_one(make_coded: Any) -> None:
    document = make_coded([LINES], sealed(), sealed())
    assert seal_signature(document).result is Result.SUCCESSFUL


def test_a_seal_on_each_of_two_pages_is_no_conflict(make_coded: Any) -> None:
    document = make_coded([LINES, ()], sealed("U1"), sealed("U2"), on=[0, 1])
    assert seal_signature(document).result is Result.SUCCESSFUL


@pytest.mark.parametrize(
    ("contents", "code"), [((), "no_barcode"), (("plain text",), "no_seal")]
)
def test_without_a_seal_it_is_not_supported(
    make_coded: Any, contents: tuple[str, ...], code: str
) -> None:
    outcome = seal_signature(make_coded([LINES], *contents))
    assert outcome.result is Result.NOT_SUPPORTED
    assert outcome.reason.code == code
