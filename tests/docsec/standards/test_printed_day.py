"""Days as documents print them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.standards.printed_day import printed_day


@pytest.mark.parametrize(
    "text",
    [
        "14 OCT 1992",
        "14oct1992",
        "14 OCTOBER 1992",
        "14.10.1992",
        "\u0661\u0664/\u0661\u0660/\u0661\u0669\u0669\u0662",
    ],
)
def test_ways_to_print_one_day(text):
    assert printed_day(text) == date(1992, 10, 14)


@pytest.mark.parametrize("text", ["", "31 FEB 1992", "14 OCX 1992", "14 OCT 199"])
def test_what_is_no_day_is_none(text):
    assert printed_day(text) is None


@given(st.text())
def test_any_text_gives_a_day_or_none(text):
    assert printed_day(text) is None or isinstance(printed_day(text), date)


@given(st.dates(date(1600, 1, 1), date(2199, 12, 31)))
def test_every_day_is_read_back(day):
    months = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"
    text = f"{day.day:02} {months[day.month * 3 - 3 :][:3]} {day.year}"
    assert printed_day(text) == day
