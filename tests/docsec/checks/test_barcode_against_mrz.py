from typing import Any

import pytest

from docsec.checks.barcode_against_mrz import barcode_against_mrz
from docsec.formats import compose
from docsec.model import Outcome
from docsec.seals.writer import invent_signer, write_vds_nc

HOLDER = {
    "document_code": "P",
    "issuing_state": "UTO",
    "document_number": "L898902C3",
    "primary_identifier": "ERIKSSON",
    "secondary_identifier": "ANNA MARIA",
    "nationality": "UTO",
    "birth_date": "1974-08-12",
    "sex": "F",
    "expiry_date": "2030-04-15",
}
PASSPORT = compose("td3", HOLDER)


def zone(**change: str) -> str:
    return "\n".join(compose("td3", {**HOLDER, **change}))


def licence(surname: str = "ERIKSSON", born: str = "08121974", sex: str = "2") -> str:
    fields = (
        "DAQX99999999", f"DCS{surname}", "DACANNA", "DADMARIA",
        f"DBB{born}", "DBA08122031", f"DBC{sex}", "DBD01012020",
    )  # fmt: skip
    body = "DL" + "\n".join(fields) + "\r"
    return f"@\n\x1e\rANSI 636000080001DL0031{len(body):04d}" + body


def judged(outcome: Outcome) -> tuple[str, str]:
    return outcome.result.value, outcome.reason.code if outcome.reason else ""


@pytest.mark.parametrize("content", [zone(), licence()])
def test_the_same_holder_is_successful(make_coded: Any, content: str) -> None:
    outcome = barcode_against_mrz(make_coded([PASSPORT], content))
    assert judged(outcome) == ("successful", "")
    assert outcome.margin == 1.0


@pytest.mark.parametrize(
    "content",
    [
        zone(document_number="L898902C4"),
        zone(birth_date="1975-08-12"),
        zone(primary_identifier="ERIKSEN"),
        zone(sex="M"),
        zone(expiry_date="2031-04-15"),
        licence(surname="HUSSEIN"),
        licence(born="08121984"),
        licence(sex="1"),
    ],
)
def test_another_holder_on_the_same_page_is_failed(
    make_coded: Any, content: str
) -> None:
    outcome = barcode_against_mrz(make_coded([PASSPORT], content))
    assert judged(outcome) == ("failed", "barcode_mrz_differs")
    assert outcome.margin is not None
    assert outcome.margin < 0


def test_a_licence_beside_the_passport_may_say_otherwise(make_coded: Any) -> None:
    document = make_coded([PASSPORT, ()], licence(surname="HUSSEIN"), on=[1])
    expected = ("undetermined", "barcode_other_document_differs")
    assert judged(barcode_against_mrz(document)) == expected


def test_the_zone_of_another_document_may_say_otherwise(make_coded: Any) -> None:
    other = zone(issuing_state="D", primary_identifier="HUSSEIN")
    outcome = barcode_against_mrz(make_coded([PASSPORT], other))
    assert judged(outcome) == ("undetermined", "barcode_other_document_differs")


def test_the_number_and_the_dates_of_a_licence_are_its_own(make_coded: Any) -> None:
    (*_, table) = barcode_against_mrz(make_coded([PASSPORT], licence())).evidence
    titles = [row[0].english() for row in table.rows]
    assert titles == ["Name", "Date of birth", "Sex"]


def test_a_sex_that_is_not_given_is_not_compared(make_coded: Any) -> None:
    outcome = barcode_against_mrz(make_coded([PASSPORT], licence(sex="9")))
    assert judged(outcome) == ("successful", "")


def test_a_legal_spelling_is_no_difference(make_coded: Any) -> None:
    lines = compose("td3", {**HOLDER, "primary_identifier": "MUELLER"})
    outcome = barcode_against_mrz(make_coded([lines], licence(surname="MÜLLER")))
    assert judged(outcome) == ("successful", "")


def test_a_doubtful_character_leaves_it_open(make_coded: Any) -> None:
    document = make_coded([PASSPORT], licence(born="08121984"), doubtful={(1, 14)})
    expected = ("undetermined", "barcode_comparison_doubtful")
    assert judged(barcode_against_mrz(document)) == expected


@pytest.mark.parametrize(
    ("zones", "contents", "code"),
    [
        ([PASSPORT], [], "no_barcode"),
        ([PASSPORT], ["SN-00471199"], "barcode_nothing_to_compare"),
        ([PASSPORT], ["L898902C4"], "barcode_nothing_to_compare"),
        ([()], [licence()], "mrz_not_read"),
        (
            [PASSPORT],
            [write_vds_nc("icao.test", {"utci": "U1"}, invent_signer("check"))],
            "barcode_all_signed",
        ),
    ],
)
def test_without_two_things_to_compare_it_is_not_supported(
    make_coded: Any, zones: Any, contents: Any, code: str
) -> None:
    outcome = barcode_against_mrz(make_coded(zones, *contents))
    assert judged(outcome) == ("not supported", code)


def test_a_licence_without_names_and_dates_is_not_supported(make_coded: Any) -> None:
    bare = "@\n\x1e\rANSI 636000080001DL00310013DLDAQX9999999\r"
    outcome = barcode_against_mrz(make_coded([PASSPORT], bare))
    assert judged(outcome) == ("not supported", "barcode_nothing_to_compare")
