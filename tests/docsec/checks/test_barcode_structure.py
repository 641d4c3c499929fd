from typing import Any

import pytest

from docsec.checks.barcode_structure import barcode_structure
from docsec.model import Outcome, Table

TICKET = "M1DOE/JOHN            EABC123 EBLBEYLH 1234 325Y012C0045 100"
LICENCE = (
    "@\n\x1e\rANSI 636000080001DL00310050DLDAQX9\nDCSDOE\nDACJOHN\nDBB08121974\n"
    "DBA08122031\r"
)


def judged(outcome: Outcome) -> tuple[str, str]:
    return outcome.result.value, outcome.reason.code if outcome.reason else ""


@pytest.mark.parametrize("content", [TICKET, LICENCE])
def test_a_payload_by_its_standard_is_successful(make_coded: Any, content: str) -> None:
    assert judged(barcode_structure(make_coded([()], content))) == ("successful", "")


def test_a_date_that_does_not_exist_is_failed_and_shown(make_coded: Any) -> None:
    document = make_coded([()], LICENCE.replace("08121974", "08321974"))
    outcome = barcode_structure(document)
    assert judged(outcome) == ("failed", "barcode_structure_wrong")
    (table,) = [one for one in outcome.evidence if isinstance(one, Table)]
    assert [row[1].english() for row in table.rows] == ["Date of birth"]


def test_a_field_that_is_missing_is_failed(make_coded: Any) -> None:
    document = make_coded([()], LICENCE.replace("DBA08122031", ""))
    assert judged(barcode_structure(document))[0] == "failed"


def test_a_wrong_boarding_pass_says_nothing_of_the_document(make_coded: Any) -> None:
    outcome = barcode_structure(make_coded([()], TICKET.replace("325Y", "399Y")))
    assert judged(outcome) == ("undetermined", "barcode_structure_wrong")


@pytest.mark.parametrize(
    ("contents", "code"),
    [((), "no_barcode"), (("0012345",), "barcode_without_standard")],
)
def test_without_a_known_kind_it_is_not_supported(
    make_coded: Any, contents: tuple[str, ...], code: str
) -> None:
    outcome = barcode_structure(make_coded([()], *contents))
    assert judged(outcome) == ("not supported", code)
