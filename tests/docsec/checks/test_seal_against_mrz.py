from datetime import date
from typing import Any

import pytest

from docsec.checks.seal_against_mrz import seal_against_mrz
from docsec.formats import compose
from docsec.model import Outcome, Result, Table
from docsec.seals.profile import VISA
from docsec.seals.writer import invent_signer, write_vds, write_vds_nc

SIGNER = invent_signer("check")
HOLDER = {
    "issuing_state": "UTO",
    "primary_identifier": "ERIKSSON",
    "secondary_identifier": "ANNA MARIA",
    "nationality": "UTO",
    "birth_date": "1974-08-12",
    "sex": "F",
    "expiry_date": "2030-04-15",
}
NUMBER = "L898902C3"


def passport(**change: str) -> tuple[str, ...]:
    return compose(
        "td3", {**HOLDER, "document_code": "P", "document_number": NUMBER, **change}
    )


def visa(**change: str) -> tuple[str, ...]:
    return compose(
        "mrv_a", {**HOLDER, "document_code": "V", "document_number": "V123", **change}
    )


def seal(lines: tuple[str, ...] | None = None, number: str = NUMBER) -> bytes:
    first, second = lines or visa()
    return write_vds(
        VISA,
        [(1, first + second[:28]), (3, "2"), (4, "P90D"), (5, number)],
        SIGNER,
        issued_on=date(2026, 1, 1),
        signed_on=date(2026, 1, 1),
    )


def vaccination(name: str, number: str | None = None) -> str:
    person: dict[str, Any] = {"n": name, "dob": "1974-08-12", "sex": "F"}
    if number:
        person["i"] = number
    return write_vds_nc("icao.vacc", {"uvci": "U1", "pid": person}, SIGNER)


def judged(outcome: Outcome) -> tuple[str, str]:
    return outcome.result.value, outcome.reason.code if outcome.reason else ""


def test_a_seal_that_says_what_is_printed_is_successful(make_coded: Any) -> None:
    outcome = seal_against_mrz(make_coded([visa(), passport()], seal()))
    assert judged(outcome) == ("successful", "")
    table = outcome.evidence[-1]
    assert isinstance(table, Table)
    assert len(table.rows) == 12  # the visa, its holder and the passport's number


@pytest.mark.parametrize(
    "change",
    [
        {"primary_identifier": "ERIKSEN"},
        {"document_number": "V124"},
        {"birth_date": "1984-08-12"},
        {"sex": "M"},
        {"expiry_date": "2031-04-15"},
        {"nationality": "D"},
    ],
)
def test_another_print_beside_a_seal_that_holds_is_failed(
    make_coded: Any, change: dict[str, str]
) -> None:
    outcome = seal_against_mrz(make_coded([visa(**change)], seal()))
    assert judged(outcome) == ("failed", "seal_mrz_differs")


@pytest.mark.parametrize("signature", [Result.FAILED, Result.UNDETERMINED, None])
def test_a_seal_that_is_not_proven_fails_nothing(
    make_coded: Any, signature: Result | None
) -> None:
    document = make_coded([visa(sex="M")], seal(), signature=signature)
    expected = ("undetermined", "seal_mrz_differs_unproven")
    assert judged(seal_against_mrz(document)) == expected


def test_a_doubtful_character_leaves_it_open(make_coded: Any) -> None:
    document = make_coded([visa(sex="M")], seal(), doubtful={(1, 20)})
    expected = ("undetermined", "seal_comparison_doubtful")
    assert judged(seal_against_mrz(document)) == expected


def test_a_wrong_check_digit_leaves_its_field_open(make_coded: Any) -> None:
    first, second = visa()
    misread = second.replace("V123<", "V128<")  # its check digit is still that of V123
    document = make_coded([(first, misread)], seal())
    expected = ("undetermined", "seal_comparison_doubtful")
    assert judged(seal_against_mrz(document)) == expected


def test_a_renewed_passport_is_asked_about_and_not_failed(make_coded: Any) -> None:
    document = make_coded([visa(), passport()], seal(number="OLD123456"))
    outcome = seal_against_mrz(document)
    assert judged(outcome) == ("undetermined", "seal_other_passport")
    assert outcome.reason is not None
    assert "OLD123456" in outcome.reason.words.english()


@pytest.mark.parametrize("number", [NUMBER, "OLD123456"])
def test_a_visa_of_another_person_is_failed(make_coded: Any, number: str) -> None:
    other = visa(primary_identifier="HUSSEIN", birth_date="1990-01-02")
    document = make_coded([other, passport()], seal(other, number))
    assert judged(seal_against_mrz(document)) == ("failed", "seal_other_holder")


def test_a_visa_of_another_person_without_proof_is_open(make_coded: Any) -> None:
    other = visa(primary_identifier="HUSSEIN")
    document = make_coded([other, passport()], seal(other), signature=None)
    assert judged(seal_against_mrz(document)) == ("undetermined", "seal_other_holder")


def test_a_vaccination_of_the_holder_is_successful(make_coded: Any) -> None:
    content = vaccination("ERIKSSON  ANNA MARIA", NUMBER)
    assert judged(seal_against_mrz(make_coded([passport()], content)))[0] == (
        "successful"
    )


def test_a_vaccination_of_another_is_open(make_coded: Any) -> None:
    document = make_coded([passport()], vaccination("HUSSEIN  ALI"))
    assert judged(seal_against_mrz(document)) == ("undetermined", "seal_other_holder")


def test_several_seals_on_a_page_leave_it_open(make_coded: Any) -> None:
    document = make_coded([visa(), passport()], seal(), vaccination("ERIKSSON  ANNA"))
    assert judged(seal_against_mrz(document)) == ("undetermined", "several_seals")


def test_optional_data_is_not_compared(make_coded: Any) -> None:
    document = make_coded([visa(optional_data="ABC")], seal())
    assert judged(seal_against_mrz(document))[0] == "successful"


@pytest.mark.parametrize(
    ("zones", "contents", "code"),
    [
        ([visa()], [], "no_barcode"),
        ([visa()], ["https://example.org"], "no_seal"),
        ([()], [seal()], "mrz_not_read"),
        (
            [passport()],
            [write_vds_nc("icao.test", {"utci": "U1"}, SIGNER)],
            "barcode_nothing_to_compare",
        ),
    ],
)
def test_without_two_things_to_compare_it_is_not_supported(
    make_coded: Any, zones: Any, contents: Any, code: str
) -> None:
    outcome = seal_against_mrz(make_coded(zones, *contents))
    assert judged(outcome) == ("not supported", code)
