"""Age and remaining validity, in words: an officer compares people, not dates."""

from datetime import date

from docsec.model import Text

_UNKNOWN = "X"
_DAYS_SHOWN, _MONTHS_SHOWN = 90, 24


def age(born: str, today: date) -> Text | None:
    """The age on a day, from an ISO date in which X marks unknown digits.

    >>> age("1974-08-12", date(2026, 11, 21)).english()
    'Age: 52'
    >>> age("1974-XX-XX", date(2026, 11, 21)).english()
    'Age: 51 to 52'
    """
    year, month, day = _parts(born)
    if year is None:
        return None
    oldest = _whole_years((year, month or 1, day or 1), today)
    youngest = max(0, _whole_years((year, month or 12, day or 31), today))
    if youngest == oldest:
        return Text("Age: {years}", years=oldest)
    return Text("Age: {low} to {high}", low=youngest, high=oldest)


def remaining(last_day: str, today: date) -> Text | None:
    """How long a document is still valid, or since when not.

    >>> remaining("2026-12-01", date(2026, 11, 21)).english()
    'Days left: 10'
    >>> remaining("2020-11-21", date(2026, 11, 21)).english()
    'Years since expiry: 6'
    """
    year, month, day = _parts(last_day)
    if year is None or month is None or day is None:
        return None
    last = date(year, month, day)
    days = (last - today).days
    if days >= 0:
        return _left(days, _months(today, last))
    return _past(-days, _months(last, today))


def in_words(value: str) -> date | Text | str:
    """An ISO date for showing; unknown parts are said to be unknown.

    >>> in_words("1974-XX-XX").english()
    'Year 1974, day and month unknown'
    """
    year, month, day = _parts(value)
    if year is None:
        return value
    if month is not None and day is not None:
        return date(year, month, day)
    if month is None:
        return Text("Year {year}, day and month unknown", year=str(year))
    return Text("Year {year}, month {month}, day unknown", year=str(year), month=month)


def _parts(value: str) -> tuple[int | None, int | None, int | None]:
    try:
        year, month, day = (
            None if _UNKNOWN in part else int(part) for part in value.split("-")
        )
        date(year or 2000, month or 1, day or 1)
    except ValueError:
        return None, None, None
    return year, month, day


def _whole_years(born: tuple[int, int, int], today: date) -> int:
    had_birthday = (today.month, today.day) >= born[1:]
    return today.year - born[0] - (not had_birthday)


def _months(start: date, end: date) -> int:
    whole = (end.year - start.year) * 12 + end.month - start.month
    return whole - (end.day < start.day)


def _left(days: int, months: int) -> Text:
    if days < _DAYS_SHOWN:
        return Text("Days left: {days}", days=days)
    if months < _MONTHS_SHOWN:
        return Text("Months left: {months}", months=months)
    return Text("Years left: {years}", years=months // 12)


def _past(days: int, months: int) -> Text:
    if days < _DAYS_SHOWN:
        return Text("Days since expiry: {days}", days=days)
    if months < _MONTHS_SHOWN:
        return Text("Months since expiry: {months}", months=months)
    return Text("Years since expiry: {years}", years=months // 12)
