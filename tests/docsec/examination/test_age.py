"""Ages and remaining validity, held against dates counted by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.examination.age import age, in_words, remaining

TODAY = date(2026, 11, 21)
PLAIN_DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


def english(text: object) -> str:
    assert text is not None
    return text.english()  # type: ignore[attr-defined,no-any-return]


@pytest.mark.parametrize(
    ("born", "words"),
    [
        ("1974-08-12", "Age: 52"),
        ("1974-11-21", "Age: 52"),
        ("1974-11-22", "Age: 51"),
        ("2026-11-21", "Age: 0"),
        ("2008-02-29", "Age: 18"),
        ("1974-XX-XX", "Age: 51 to 52"),
        ("1974-12-XX", "Age: 51"),
        ("1974-11-XX", "Age: 51 to 52"),
        ("2026-XX-XX", "Age: 0"),
    ],
)
def test_age(born: str, words: str) -> None:
    assert english(age(born, TODAY)) == words


@pytest.mark.parametrize("nonsense", ["XXXX-08-12", "", "1974-13-01", "no", "1-2-3-4"])
def test_no_age_without_a_year(nonsense: str) -> None:
    assert age(nonsense, TODAY) is None


@pytest.mark.parametrize(
    ("last", "words"),
    [
        ("2026-11-21", "Days left: 0"),
        ("2026-12-01", "Days left: 10"),
        ("2027-02-18", "Days left: 89"),
        ("2027-02-21", "Months left: 3"),
        ("2027-03-20", "Months left: 3"),
        ("2028-11-20", "Months left: 23"),
        ("2028-11-21", "Years left: 2"),
        ("2036-11-20", "Years left: 9"),
        ("2026-11-20", "Days since expiry: 1"),
        ("2026-05-21", "Months since expiry: 6"),
        ("2020-11-21", "Years since expiry: 6"),
    ],
)
def test_remaining(last: str, words: str) -> None:
    assert english(remaining(last, TODAY)) == words


@pytest.mark.parametrize("partial", ["2027-XX-XX", "2027-03-XX", "XXXX-01-01", "x"])
def test_nothing_remains_of_a_partial_date(partial: str) -> None:
    assert remaining(partial, TODAY) is None


@given(PLAIN_DAYS, st.integers(1, 89))
def test_near_the_end_days_are_counted(today: date, days: int) -> None:
    left = remaining((today + timedelta(days)).isoformat(), today)
    past = remaining((today - timedelta(days)).isoformat(), today)
    assert english(left) == f"Days left: {days}"
    assert english(past) == f"Days since expiry: {days}"


@given(PLAIN_DAYS, PLAIN_DAYS)
def test_everybody_has_an_age_of_the_right_size(born: date, today: date) -> None:
    if born <= today:
        years = int(english(age(born.isoformat(), today)).removeprefix("Age: "))
        assert years <= (today - born).days / 365 <= years + 1.1


@given(st.text())
def test_any_text_is_shown_somehow(text: str) -> None:
    assert in_words(text) is not None
    age(text, TODAY)
    remaining(text, TODAY)


def test_dates_are_shown_whole_or_as_far_as_known() -> None:
    assert in_words("1974-08-12") == date(1974, 8, 12)
    assert english(in_words("1974-XX-XX")) == "Year 1974, day and month unknown"
    assert english(in_words("1974-08-XX")) == "Year 1974, month 8, day unknown"
    assert in_words("XXXX-08-12") == "XXXX-08-12"
