"""Dates of three calendars in three kinds of digits, age and days to a day.

Hijri dates follow Umm al-Qura, as Saudi Arabia prints them, from 1343 to 1500; before
and after, where no such table exists, the tabular civil calendar. Jalali dates follow
the solar calendar of Iran. Other states see the moon on other days: a Hijri date may
be one or two days off, and that is no fault of the document.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hijridate import Gregorian, Hijri
from persiantools.jdatetime import JalaliDate

_UMM_AL_QURA = range(1343, 1501)
_UMM_AL_QURA_FIRST, _UMM_AL_QURA_LAST = date(1924, 8, 1), date(2077, 11, 16)
_CIVIL_EPOCH = date(622, 7, 19)  # 16 July 622 of the Julian calendar
_CYCLE_YEARS, _CYCLE_DAYS, _LEAPS, _YEAR_DAYS = 30, 10631, 11, 354
_LONG_MONTH, _SHORT_MONTH, _MONTHS = 30, 29, 12
_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_PRINTED = re.compile(
    r"(\d{1,4})\s?[/.\-\u066b ]\s?(\d{1,2})\s?[/.\-\u066b ]\s?(\d{1,4})"
)


class Calendar(StrEnum):
    """The calendars met on documents of the region."""

    GREGORIAN = "Gregorian"
    HIJRI = "Hijri"
    JALALI = "Jalali"


_YEARS = {
    Calendar.GREGORIAN: range(1600, 2200),
    Calendar.HIJRI: range(1, 1600),
    Calendar.JALALI: range(1, 1600),
}


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """One day as a calendar names it. It may not exist; `gregorian` tells."""

    calendar: Calendar
    year: int
    month: int
    day: int

    def gregorian(self) -> date | None:
        """The same day for us; None if the calendar has no such day.

        >>> CalendarDate(Calendar.JALALI, 1403, 12, 30).gregorian()
        datetime.date(2025, 3, 20)
        """
        if self.year not in _YEARS[self.calendar]:
            return None
        try:
            return _TO_GREGORIAN[self.calendar](self.year, self.month, self.day)
        except (ValueError, OverflowError):
            return None


def in_calendar(day: date, calendar: Calendar) -> CalendarDate | None:
    """Name a day in that calendar; None if it had not begun.

    >>> in_calendar(date(2024, 3, 11), Calendar.HIJRI)
    CalendarDate(calendar=<Calendar.HIJRI: 'Hijri'>, year=1445, month=9, day=1)
    """
    if calendar is Calendar.GREGORIAN:
        return CalendarDate(calendar, day.year, day.month, day.day)
    if day <= _CIVIL_EPOCH:
        return None
    parts = _to_jalali(day) if calendar is Calendar.JALALI else _to_hijri(day)
    return CalendarDate(calendar, *parts)


def western_digits(text: str) -> str:
    """Write Arabic-Indic and Persian digits as 0-9; all else stays.

    >>> western_digits("١٩٧٤/۰۸/12")
    '1974/08/12'
    """
    return text.translate(_WESTERN)


def read_printed(text: str, calendar: Calendar) -> CalendarDate | None:
    """Read a numeric date as printed, year first or last, in any of the digits.

    None if the text holds no date of three numbers, or one without a whole year.

    >>> read_printed("١٢/٨/١٩٧٤", Calendar.GREGORIAN)
    CalendarDate(calendar=<Calendar.GREGORIAN: 'Gregorian'>, year=1974, month=8, day=12)
    """
    found = _PRINTED.search(western_digits(text))
    if found is None:
        return None
    first, month, last = (int(number) for number in found.groups())
    year, day = (first, last) if len(found[1]) > len(found[3]) else (last, first)
    if year not in _YEARS[calendar] or max(len(found[1]), len(found[3])) != len("1974"):
        return None
    return CalendarDate(calendar, year, month, day)


def age(born: date, today: date) -> int:
    """Whole years lived. Born on 29 February, one ages on 1 March in other years.

    >>> age(date(2000, 2, 29), date(2026, 2, 28))
    25
    """
    had_birthday = (today.month, today.day) >= (born.month, born.day)
    return today.year - born.year - (not had_birthday)


def days_until(day: date, today: date) -> int:
    """Days from today to that day; negative once it has passed."""
    return (day - today).days


def _gregorian_to_gregorian(year: int, month: int, day: int) -> date:
    return date(year, month, day)


def _hijri_to_gregorian(year: int, month: int, day: int) -> date:
    if year in _UMM_AL_QURA:
        found = Hijri(year, month, day).to_gregorian()
        return date(found.year, found.month, found.day)
    if not 1 <= month <= _MONTHS or not 1 <= day <= _civil_month_days(year, month):
        raise ValueError("the civil calendar has no such day")
    return _CIVIL_EPOCH + timedelta(_civil_days_before(year, month) + day - 1)


def _to_hijri(day: date) -> tuple[int, int, int]:
    if _UMM_AL_QURA_FIRST <= day <= _UMM_AL_QURA_LAST:
        found = Gregorian(day.year, day.month, day.day).to_hijri()
        return found.year, found.month, found.day
    days = (day - _CIVIL_EPOCH).days
    year = (days * _CYCLE_YEARS + 10646) // _CYCLE_DAYS
    left = days - _civil_days_before(year, 1)
    month = 1
    while left >= _civil_month_days(year, month):
        left -= _civil_month_days(year, month)
        month += 1
    return year, month, left + 1


def _civil_days_before(year: int, month: int) -> int:
    """Days from the epoch to the first of the month."""
    leaps = (_LEAPS * (year - 1) + 14) // _CYCLE_YEARS
    months = sum(_civil_month_days(year, one) for one in range(1, month))
    return (year - 1) * _YEAR_DAYS + leaps + months


def _civil_month_days(year: int, month: int) -> int:
    """Thirty and twenty-nine by turns; eleven years of thirty have a day more."""
    is_leap = (_LEAPS * year + 14) % _CYCLE_YEARS < _LEAPS
    if month == _MONTHS:
        return _LONG_MONTH if is_leap else _SHORT_MONTH
    return _LONG_MONTH if month % 2 else _SHORT_MONTH


def _jalali_to_gregorian(year: int, month: int, day: int) -> date:
    found = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
    return date(found.year, found.month, found.day)


def _to_jalali(day: date) -> tuple[int, int, int]:
    found = JalaliDate.to_jalali(day)  # type: ignore[no-untyped-call]
    return found.year, found.month, found.day


_TO_GREGORIAN = {
    Calendar.GREGORIAN: _gregorian_to_gregorian,
    Calendar.HIJRI: _hijri_to_gregorian,
    Calendar.JALALI: _jalali_to_gregorian,
}
