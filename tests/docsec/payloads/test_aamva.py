"""Driving licences: the standard's examples, and what cards and scanners make of it."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.model.barcode import Payload
from docsec.payloads import content_of, parse, payloads

TODAY = date(2026, 11, 21)
HEAD = "@\n\x1e\rANSI 636014080001DL00310100DL"
BODY = "DAQD1234567\nDCSSAMPLE\nDACJANE\nDBB01311990\nDBA01312028\nDBC2\nDCGUSA\r"


def licence(text: str) -> Payload:
    return payloads["aamva"].parse(content_of(text, today=TODAY))


def test_a_published_card_is_read_field_by_field(vector: Any, read_vector: Any) -> None:
    assert read_vector.kind == "aamva"
    assert vector.misses(read_vector) == {}
    assert read_vector.is_valid


@pytest.mark.parametrize("start", ["@\n\x1e\r", "@\n\n", "@\r\n", "@", "", "\ufeff@\n"])
def test_lost_control_characters_of_the_header_do_no_harm(start: str) -> None:
    payload = licence(start + HEAD[4:] + BODY)
    assert payload.value("document_number") == "D1234567"
    assert payload.is_valid
    told = [one.english() for one in payload.warnings]
    assert any("control characters" in words for words in told) == (
        start != "@\n\x1e\r"
    )


@pytest.mark.parametrize("separator", ["\n", "\r", "\r\n", "\x1e", "\n\n"])
def test_any_separator_will_do(separator: str) -> None:
    assert licence(HEAD + BODY.replace("\n", separator)).value("first_name") == "JANE"


def test_without_separators_fields_are_cut_by_their_codes() -> None:
    payload = licence(HEAD + BODY.replace("\n", "").replace("\r", ""))
    assert payload.value("surname") == "SAMPLE"
    assert payload.value("birth_date") == "1990-01-31"
    assert payload.value("country") == "USA"
    assert any("lost" in one.english() for one in payload.warnings)


NAMES = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=12)


@given(surname=NAMES, first=NAMES, born=st.dates(date(1900, 1, 1), date(2020, 1, 1)))
def test_what_is_written_is_read(surname: str, first: str, born: date) -> None:
    body = f"DCS{surname}\nDAC{first}\nDBB{born:%m%d%Y}\nDAQX1\nDBA01012030\r"
    payload = licence(HEAD + body)
    assert payload.field("surname").raw == surname  # type: ignore[union-attr]
    assert payload.field("first_name").raw == first  # type: ignore[union-attr]
    assert payload.value("birth_date") == born.isoformat()


@pytest.mark.parametrize(
    ("digits", "value"),
    [
        ("01311990", "1990-01-31"),
        ("19900131", "1990-01-31"),
        ("02291992", "1992-02-29"),
        ("02301992", None),
        ("99999999", None),
        ("1990013", None),
    ],
)
def test_dates_of_either_order(digits: str, value: str | None) -> None:
    found = licence(HEAD + f"DBB{digits}\nDAQ1\nDBA01012030\r").field("birth_date")
    assert found is not None
    assert found.value == value
    assert bool(found.problems) == (value is None)


@pytest.mark.parametrize(
    ("code", "value"), [("1", "M"), ("2", "F"), ("9", "X"), ("M", "M"), ("0", None)]
)
def test_sex(code: str, value: str | None) -> None:
    assert licence(HEAD + f"DBC{code}\nDAQ1\r").value("sex") == value


def test_a_missing_birth_date_is_told() -> None:
    words = [one.english() for one in licence(HEAD + "DAQ1\nDBA01012030\r").problems]
    assert words == ["A field every licence has is missing: Date of birth"]


def test_a_field_given_twice_is_told() -> None:
    fields = licence(HEAD + BODY + "DAQOTHER\n").fields
    numbers = [one for one in fields if one.name == "document_number"]
    assert [bool(one.problems) for one in numbers] == [False, True]


def test_a_field_given_twice_alike_is_no_fault() -> None:
    assert licence(HEAD + BODY + "DAQD1234567\n").is_valid


def test_nothing_known_means_nothing() -> None:
    payload = licence(HEAD + BODY + "DADNONE\nDCUunavl\nDCT\n")
    assert payload.value("middle_name") is None
    assert payload.value("name_suffix") is None
    assert payload.value("given_names") is None


def test_fields_of_the_issuer_are_kept() -> None:
    head = "@\n\x1e\rANSI 636014080002DL00410100ZC01410008DL"
    payload = licence(head + BODY + "ZCZCAA\nZCB1\r")
    assert payload.value("zca") == "A"
    assert payload.value("zcb") == "1"


def test_text_without_a_code_is_kept() -> None:
    assert licence(HEAD + BODY + "?!\n").value("text") == "?!"


def test_the_old_manner_has_no_version_of_the_state() -> None:
    payload = licence("@\n\x1e\rAAMVA6360060101DL00290100DL" + BODY)
    assert payload.value("version") == "01"
    assert payload.field("state_version") is None
    assert any("old manner" in one.english() for one in payload.warnings)


def test_a_header_of_the_other_manner_is_understood() -> None:
    """Version 01 with a version of the state, as no standard has it."""
    payload = licence("@\n\x1e\rANSI 636014010001DL00310100DL" + BODY)
    assert payload.value("state_version") == "00"
    assert payload.value("count") == "01"


def test_an_unreadable_list_of_subfiles_is_told() -> None:
    payload = licence("@\n\x1e\rANSI 63601408XXYYDL\n" + BODY)
    assert payload.value("document_number") == "D1234567"
    assert any("list of subfiles" in one.english() for one in payload.warnings)


def test_an_identity_card_is_named_as_one() -> None:
    payload = licence(HEAD.replace("DL", "ID") + BODY)
    assert payload.title.english() == "Identity card (AAMVA)"


def test_an_unknown_issuer_is_an_oddity() -> None:
    payload = licence(HEAD.replace("636014", "636999") + BODY)
    assert payload.value("issuer") is None
    assert payload.is_valid


@pytest.mark.parametrize("mark", [",", "@", ";"])
def test_a_full_name_is_taken_apart_where_marks_allow(mark: str) -> None:
    payload = licence(HEAD + f"DAASAMPLE{mark}JANE{mark}Q\nDAQ1\n")
    assert (payload.value("surname"), payload.value("given_names")) == (
        "SAMPLE",
        "JANE Q",
    )


def test_a_full_name_without_marks_is_left_whole() -> None:
    payload = licence(HEAD + "DAAJANE Q SAMPLE\nDAQ1\n")
    assert payload.value("full_name") == "JANE Q SAMPLE"
    assert payload.value("surname") is None


def test_a_formula_stays_text() -> None:
    payload = licence(HEAD + BODY + 'DAG=HYPERLINK("http://x")\n')
    assert payload.value("street") == '=HYPERLINK("http://x")'


def test_text_without_a_header_says_so() -> None:
    assert licence("DAQ1").problems
    assert parse("DAQ1", today=TODAY).kind == "other"
