from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.standards.mrz_date import birth_date, expiry_date

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("740812", "1974-08-12"),
        ("261121", "2026-11-21"),  # born today
        ("261122", "1926-11-22"),  # tomorrow would be the future
        ("000229", "2000-02-29"),
        ("74<<<<", "1974-XX-XX"),
        ("7408<<", "1974-08-XX"),
        ("<<0812", "XXXX-08-12"),
        ("74<<12", "1974-XX-12"),
        ("740000", "1974-XX-XX"),  # not the standard's way, but common
        ("26<<<<", "2026-XX-XX"),
        ("27<<<<", "1927-XX-XX"),
    ],
)
def test_birth_is_the_latest_year_that_is_not_the_future(raw: str, value: str) -> None:
    assert birth_date(raw, TODAY).value == value
    assert not birth_date(raw, TODAY).problems


def test_a_wholly_unknown_birth_is_no_fault() -> None:
    assert birth_date("<<<<<<", TODAY).value is None
    assert not birth_date("<<<<<<", TODAY).problems


@pytest.mark.parametrize(
    "raw",
    ["741301", "740230", "110229", "7A0812", "74<812", "<<1345", "", "7408", "٧٤٠٨١٢"],
)
def test_a_day_that_does_not_exist_is_a_problem(raw: str) -> None:
    assert birth_date(raw, TODAY).value is None
    assert birth_date(raw, TODAY).problems


@pytest.mark.parametrize(
    ("raw", "value"),
    [("150401", "2015-04-01"), ("110302", "2011-03-02")],
)
def test_expiry_examples_of_tr_03135(raw: str, value: str) -> None:
    assert expiry_date(raw, date(2012, 5, 2)).value == value


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("260101", "2026-01-01"),
        ("411231", "2041-12-31"),  # fifteen years ahead
        ("420101", "1942-01-01"),  # sixteen years ahead means the past
        ("990101", "1999-01-01"),
    ],
)
def test_expiry_lies_at_most_fifteen_years_ahead(raw: str, value: str) -> None:
    assert expiry_date(raw, TODAY).value == value


def test_the_window_crosses_the_century() -> None:
    assert expiry_date("050101", date(2095, 1, 1)).value == "2105-01-01"
    assert expiry_date("940101", date(2095, 1, 1)).value == "2094-01-01"


def test_no_expiry_is_no_fault() -> None:
    assert expiry_date("<<<<<<", TODAY).value is None
    assert not expiry_date("<<<<<<", TODAY).problems


@pytest.mark.parametrize("raw", ["26<<<<", "260000", "261301", "ABCDEF"])
def test_an_expiry_cannot_be_unknown_in_part(raw: str) -> None:
    assert expiry_date(raw, TODAY).problems


@given(st.text(max_size=8), st.dates(date(1980, 1, 1), date(2100, 1, 1)))
def test_any_text_gives_a_value(raw: str, today: date) -> None:
    for found in (birth_date(raw, today), expiry_date(raw, today)):
        assert found.value is None or not found.problems


@given(st.dates(date(1927, 1, 1), TODAY))
def test_every_birth_of_the_last_century_comes_back(born: date) -> None:
    assert birth_date(f"{born:%y%m%d}", TODAY).value == born.isoformat()
