# ruff: noqa: RUF001 - digits of three kinds
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.standards.calendars import (
    Calendar,
    CalendarDate,
    age,
    days_until,
    in_calendar,
    read_printed,
    western_digits,
)

HIJRI = [  # new years and feasts as Saudi Arabia had them; civil before 1343
    ((1300, 1, 1), date(1882, 11, 12)),
    ((1343, 1, 1), date(1924, 8, 1)),
    ((1400, 1, 1), date(1979, 11, 20)),
    ((1421, 1, 1), date(2000, 4, 6)),
    ((1442, 1, 1), date(2020, 8, 20)),
    ((1443, 1, 1), date(2021, 8, 9)),
    ((1444, 9, 1), date(2023, 3, 23)),
    ((1445, 1, 1), date(2023, 7, 19)),
    ((1445, 9, 1), date(2024, 3, 11)),
    ((1446, 1, 1), date(2024, 7, 7)),
    ((1500, 12, 30), date(2077, 11, 16)),
]
JALALI = [
    ((1300, 1, 1), date(1921, 3, 21)),
    ((1304, 1, 11), date(1925, 3, 31)),  # the day the calendar became law
    ((1357, 11, 22), date(1979, 2, 11)),
    ((1375, 1, 1), date(1996, 3, 20)),
    ((1399, 12, 30), date(2021, 3, 20)),
    ((1400, 1, 1), date(2021, 3, 21)),
    ((1403, 1, 1), date(2024, 3, 20)),
    ((1403, 12, 30), date(2025, 3, 20)),
    ((1404, 1, 1), date(2025, 3, 21)),
    ((1405, 8, 30), date(2026, 11, 21)),
]
IRANIAN_LEAP_YEARS = {
    *(1304, 1309, 1313, 1317, 1321, 1325, 1329, 1333, 1337, 1342, 1346, 1350, 1354),
    *(1358, 1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408),
    *(1412, 1416, 1420, 1424, 1428, 1432, 1436, 1441, 1445, 1449),
}


@pytest.mark.parametrize(("parts", "day"), HIJRI)
def test_known_hijri_days(parts: tuple[int, int, int], day: date) -> None:
    found = CalendarDate(Calendar.HIJRI, *parts)
    assert found.gregorian() == day
    assert in_calendar(day, Calendar.HIJRI) == found


@pytest.mark.parametrize(("parts", "day"), JALALI)
def test_known_jalali_days(parts: tuple[int, int, int], day: date) -> None:
    found = CalendarDate(Calendar.JALALI, *parts)
    assert found.gregorian() == day
    assert in_calendar(day, Calendar.JALALI) == found


def test_the_leap_years_of_iran() -> None:
    found = {
        year
        for year in range(1304, 1451)
        if CalendarDate(Calendar.JALALI, year, 12, 30).gregorian()
    }
    assert found == IRANIAN_LEAP_YEARS


@pytest.mark.parametrize("calendar", Calendar)
def test_every_day_of_two_centuries_comes_back_and_follows_the_last(
    calendar: Calendar,
) -> None:
    first = date(1882, 11, 12)
    for offset in range(0, 71_200, 7):
        day = first + timedelta(offset)
        named = in_calendar(day, calendar)
        assert named is not None
        assert named.gregorian() == day


@pytest.mark.parametrize(
    ("calendar", "parts"),
    [
        (Calendar.GREGORIAN, (2023, 2, 29)),
        (Calendar.HIJRI, (1445, 13, 1)),
        (Calendar.HIJRI, (1445, 9, 31)),
        (Calendar.HIJRI, (1300, 2, 30)),
        (Calendar.HIJRI, (1300, 0, 1)),
        (Calendar.HIJRI, (0, 1, 1)),
        (Calendar.JALALI, (1404, 12, 30)),
        (Calendar.JALALI, (1404, 7, 31)),
        (Calendar.JALALI, (9999, 1, 1)),
    ],
)
def test_days_a_calendar_does_not_have(
    calendar: Calendar, parts: tuple[int, int, int]
) -> None:
    assert CalendarDate(calendar, *parts).gregorian() is None


def test_before_its_beginning_a_calendar_names_no_day() -> None:
    assert in_calendar(date(600, 1, 1), Calendar.HIJRI) is None
    assert in_calendar(date(600, 1, 1), Calendar.JALALI) is None
    assert in_calendar(date(2077, 11, 17), Calendar.HIJRI) is not None


@pytest.mark.parametrize(
    ("text", "calendar", "parts"),
    [
        ("12/8/1974", Calendar.GREGORIAN, (1974, 8, 12)),
        ("١٩٧٤/٨/١٢", Calendar.GREGORIAN, (1974, 8, 12)),
        ("۱۴۰۳/۱۲/۳۰", Calendar.JALALI, (1403, 12, 30)),
        ("تاريخ: ١٤٤٥-٠٩-٠١ هـ", Calendar.HIJRI, (1445, 9, 1)),
        ("01.09.1445", Calendar.HIJRI, (1445, 9, 1)),
    ],
)
def test_printed_dates(
    text: str, calendar: Calendar, parts: tuple[int, int, int]
) -> None:
    assert read_printed(text, calendar) == CalendarDate(calendar, *parts)


@pytest.mark.parametrize("text", ["", "12 AUG 1974", "12/8/74", "1/2/3000", "٣"])
def test_what_is_no_printed_date(text: str) -> None:
    assert read_printed(text, Calendar.GREGORIAN) is None


def test_both_eastern_digits_differ_only_in_form() -> None:
    assert western_digits("٤٥٦ ۴۵۶ 456 ك") == "456 456 456 ك"


@pytest.mark.parametrize(
    ("born", "today", "years"),
    [
        (date(2000, 11, 21), date(2026, 11, 21), 26),
        (date(2000, 11, 22), date(2026, 11, 21), 25),
        (date(2000, 2, 29), date(2026, 2, 28), 25),
        (date(2000, 2, 29), date(2026, 3, 1), 26),
    ],
)
def test_age_in_whole_years(born: date, today: date, years: int) -> None:
    assert age(born, today) == years


def test_days_are_negative_once_the_day_has_passed() -> None:
    assert days_until(date(2026, 11, 20), date(2026, 11, 21)) == -1
    assert days_until(date(2026, 12, 1), date(2026, 11, 21)) == 10


@given(st.text(max_size=25), st.sampled_from(Calendar))
def test_any_text_is_a_date_or_none(text: str, calendar: Calendar) -> None:
    found = read_printed(text, calendar)
    assert found is None or found.calendar is calendar
