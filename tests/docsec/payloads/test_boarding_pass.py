"""Boarding passes: the resolution's examples, and what airlines make of it."""

from datetime import date
from typing import Any

import pytest

from docsec.model.barcode import Payload
from docsec.payloads import content_of, parse, payloads

TODAY = date(2018, 4, 2)
LEG = "EABC123 YULFRAAC 0834 326J001A0025 1"
PASS = f"M1DESMARAIS/LUC       {LEG}00"


def boarding_pass(text: str, today: date = TODAY) -> Payload:
    return payloads["boarding_pass"].parse(content_of(text, today=today))


def test_a_published_pass_is_read_field_by_field(vector: Any, read_vector: Any) -> None:
    assert read_vector.kind == "boarding_pass"
    assert vector.misses(read_vector) == {}
    assert read_vector.is_valid


@pytest.mark.parametrize(
    "text",
    [
        "",
        "M1DESMARAIS/LUC       ",
        "M2Mobi Lab / ML-586 [In Progress]\nSplit Fooo.Config from main Fooo\n\n====",
        "m" + PASS[1:],
        "X" + PASS[1:],
    ],
)
def test_other_text_is_no_boarding_pass(text: str) -> None:
    assert parse(text, today=TODAY).kind == "other"
    assert boarding_pass(text).problems


def test_a_missing_leg_is_told() -> None:
    payload = boarding_pass("M2" + PASS[2:])
    assert "Leg 2 of 2" in payload.problems[0].english()


def test_a_leg_count_that_is_no_number_gives_no_legs() -> None:
    assert boarding_pass("MX" + PASS[2:]).field("seat", 1) is None


def test_a_size_that_is_no_number_is_told() -> None:
    assert boarding_pass(PASS[:-2] + "ZZ").problems


def test_conditional_fields_cut_short_are_told() -> None:
    payload = boarding_pass(PASS[:-2] + "FF>6181WW6225BAC ")
    assert not payload.is_valid
    assert payload.value("issuing_airline") == "AC"


def test_a_group_longer_than_its_leg_is_told() -> None:
    assert boarding_pass(PASS[:-2] + "0B>6FF1WW6225").problems


def test_a_group_size_that_is_no_number_is_told() -> None:
    assert boarding_pass(PASS[:-2] + "06>6ZZ1W").problems


def test_fields_of_a_later_version_are_kept() -> None:
    unique = "1WW6225BAC " + "0" * 39 + "NEW"
    body = f">8{len(unique):02X}{unique}00"
    payload = boarding_pass(PASS[:-2] + f"{len(body):02X}{body}")
    assert payload.value("unknown_data") == "NEW"


def test_security_data_cut_short_is_told() -> None:
    payload = boarding_pass(PASS + "^164GIWV")
    assert payload.field("security_data").problems  # type: ignore[union-attr]


@pytest.mark.parametrize("tail", ["^", "^1", "^1YY"])
def test_a_security_size_that_is_no_number_is_told(tail: str) -> None:
    assert not boarding_pass(PASS + tail).is_valid


def test_text_behind_the_end_is_told_and_kept() -> None:
    payload = boarding_pass(PASS + "^100+")
    assert payload.value("rest") == "+"
    assert payload.warnings


def test_characters_the_standard_forbids_are_an_oddity() -> None:
    found = boarding_pass(PASS.replace("DESMARAIS", "DÉSMARÀIS")).field(
        "passenger_name"
    )
    assert found is not None
    assert found.warnings


def test_control_characters_are_shown_as_symbols() -> None:
    payload = boarding_pass(PASS.replace("DESMARAIS/LUC", "DES\x1b\u202eAIS/LUC "))
    assert payload.value("passenger_name") == "DES␛[U+202E]AIS/LUC"


@pytest.mark.parametrize(
    ("day", "today", "flight"),
    [
        ("001", date(2018, 12, 30), "2019-01-01"),
        ("365", date(2019, 1, 2), "2018-12-31"),
        ("366", date(2018, 4, 2), "2016-12-31"),
        ("060", date(2024, 2, 29), "2024-02-29"),
    ],
)
def test_the_likeliest_year_is_given(day: str, today: date, flight: str) -> None:
    text = PASS.replace("326J", f"{day}J")
    assert boarding_pass(text, today).value("flight_date", 1) == flight


@pytest.mark.parametrize("day", ["000", "367", "999"])
def test_a_day_that_is_none_is_told(day: str) -> None:
    found = boarding_pass(PASS.replace("326J", f"{day}J")).field("flight_date", 1)
    assert found is not None
    assert found.value is None
    assert found.problems


def test_an_issue_date_in_the_future_is_of_an_earlier_decade() -> None:
    text = PASS[:-2] + "0B>6071WW8365"
    assert boarding_pass(text, date(2018, 4, 2)).value("issue_date") == "2008-12-30"


def test_an_issue_date_without_digits_is_told() -> None:
    found = boarding_pass(PASS[:-2] + "0B>6071WWABCD").field("issue_date")
    assert found is not None
    assert found.problems


def test_a_blank_leg_before_another_is_read() -> None:
    text = "M2DESMARAIS/LUC       E" + " " * 35 + "00" + LEG[1:] + "00"
    payload = boarding_pass(text)
    assert payload.value("seat", 1) is None
    assert payload.value("seat", 2) == "001A"
