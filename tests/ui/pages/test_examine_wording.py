from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.model import Light, Outcome, Result, Signal
from ui.pages.examine.side_panel import next_step
from ui.pages.examine.wording import (
    day_of,
    guessed_light,
    margin_words,
    validity_words,
)

TODAY = date(2026, 11, 21)
DAYS = st.dates(date(1930, 1, 1), date(2120, 1, 1))


@pytest.mark.parametrize(
    ("expiry", "words"),
    [
        (date(2029, 3, 1), "Valid: 2 years and 3 months left"),
        (date(2027, 11, 21), "Valid: 1 year left"),
        (date(2028, 1, 20), "Valid: 1 year and 1 month left"),
        (date(2027, 10, 30), "Valid: 11 months left"),
        (date(2027, 1, 30), "Valid: 2 months left"),
        (date(2026, 12, 5), "Valid: 2 weeks left"),
        (date(2026, 12, 3), "Valid: 1 week left"),
        (date(2026, 12, 20), "Valid: 4 weeks left"),
        (date(2026, 11, 24), "Valid: 3 days left"),
        (date(2026, 11, 22), "Valid: 1 day left"),
        (TODAY, "Valid: today is the last day"),
        (date(2026, 11, 20), "Expired: 1 day ago"),
        (date(2021, 11, 21), "Expired: 5 years ago"),
        (date(2012, 4, 15), "Expired: more than 10 years ago"),
    ],
)
def test_remaining_validity_is_said_as_people_say_it(expiry, words):
    assert validity_words(expiry, TODAY).english() == words


@given(DAYS, DAYS)
def test_every_day_has_words_that_say_valid_or_expired(expiry, today):
    words = validity_words(expiry, today).english()
    assert words.startswith("Expired" if expiry < today else "Valid")


@given(DAYS, st.integers(1, 20_000))
def test_no_number_above_ten_stands_before_a_word(today, days):
    text = validity_words(today + timedelta(days), today)
    numbers = [one for one in str(text.english()).split() if one.isdecimal()]
    assert all(int(one) <= 11 for one in numbers)


@pytest.mark.parametrize(
    ("name", "light"),
    [
        ("passport_uv.png", Light.UV),
        ("IR-page.tif", Light.IR),
        ("first.jpg", Light.VI),
        ("louvre.png", Light.VI),
    ],
)
def test_light_is_guessed_from_whole_words_of_the_name(name, light):
    assert guessed_light(name) is light


@pytest.mark.parametrize("value", [None, "", "1974-XX-XX", "2026-02-30"])
def test_what_is_no_whole_date_is_none(value):
    assert day_of(value) is None


def test_margin_is_said_only_where_the_check_ran_to_its_end():
    said = margin_words(Outcome(Result.SUCCESSFUL, margin=0.25))
    assert "0.25" in said.english()
    assert margin_words(Outcome(Result.UNDETERMINED, margin=0.1)) is None
    assert margin_words(Outcome(Result.SUCCESSFUL)) is None


def test_next_step_never_calls_a_document_genuine():
    said = {next_step(one).english() for one in Signal}
    assert len(said) == 4
    assert not any("genuine" in one.lower() for one in said)


def test_red_outweighs_everything():
    assert next_step(Signal.GREEN, Signal.RED, Signal.GREY) == next_step(Signal.RED)
