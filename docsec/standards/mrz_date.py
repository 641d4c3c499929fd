"""Dates of the MRZ: two-digit years, unknown parts, impossible days (9303-3 4.8)."""

from dataclasses import dataclass
from datetime import date

from docsec.model import Text

UNKNOWN = "<<"
_CENTURY = 100


@dataclass(frozen=True, slots=True)
class MrzDate:
    """What six characters mean.

    Attributes:
        value: An ISO date, `X` for unknown digits (`1974-XX-XX`), None where the
            characters are no date or wholly unknown.
        problems: Why it is no date.
        warnings: Oddities that are no fault.
    """

    value: str | None
    problems: tuple[Text, ...] = ()
    warnings: tuple[Text, ...] = ()


def birth_date(raw: str, today: date) -> MrzDate:
    """Read a date of birth; it never lies in the future.

    >>> birth_date("740812", date(2026, 11, 21)).value
    '1974-08-12'
    >>> birth_date("74<<<<", date(2026, 11, 21)).value
    '1974-XX-XX'
    """
    if raw == "<<<<<<":
        return MrzDate(None, warnings=(Text("The whole date is unknown"),))
    century = today.year - today.year % _CENTURY
    parts = _parts(raw)
    if parts is None:
        return _no_date(raw)
    year, month, day = parts
    if year is None:
        return _partial("XXXX", month, day)
    full = century + int(year)
    if (full, int(month or 1), int(day or 1)) > (today.year, today.month, today.day):
        full -= _CENTURY
    return _dated(full, month, day)


def expiry_date(raw: str, today: date, years_ahead: int = 15) -> MrzDate:
    """Read a date of expiry by the fifteen-year rule (TR-03135-1 section 5.7.1).

    A year from this one to `years_ahead` later is taken as such; any other lies in
    the past.

    >>> expiry_date("150401", date(2012, 5, 2)).value
    '2015-04-01'
    >>> expiry_date("110302", date(2012, 5, 2)).value
    '2011-03-02'
    """
    if raw == "<<<<<<":
        return MrzDate(None, warnings=(Text("No date of expiry is given"),))
    parts = _parts(raw)
    if parts is None or None in parts or "00" in parts[1:]:
        return _no_date(raw)
    year, month, day = parts
    full = today.year - today.year % _CENTURY + int(year or 0)
    candidates = (full + _CENTURY, full, full - _CENTURY)
    due = next(one for one in candidates if one <= today.year + years_ahead)
    return _dated(due, month, day)


def _parts(raw: str) -> tuple[str | None, str | None, str | None] | None:
    """Year, month, day; a part of two fillers is None. None if anything else."""
    pairs = (raw[:2], raw[2:4], raw[4:])
    if not all(pair == UNKNOWN or _is_number(pair) for pair in pairs):
        return None
    year, month, day = (None if pair == UNKNOWN else pair for pair in pairs)
    return year, month, day


def _is_number(pair: str) -> bool:
    return len(pair) == len(UNKNOWN) and pair.isdecimal() and pair.isascii()


def _dated(year: int, month: str | None, day: str | None) -> MrzDate:
    if month is None or day is None or "00" in (month, day):
        return _partial(f"{year:04}", month, day)
    try:
        return MrzDate(date(year, int(month), int(day)).isoformat())
    except ValueError:
        return _no_date(f"{year:04}-{month}-{day}")


def _partial(year: str, month: str | None, day: str | None) -> MrzDate:
    """A date with unknown parts; some issuers print 00 where `<<` is due."""
    warnings = [Text("Part of the date is unknown")]
    if "00" in (month, day):
        warnings.append(Text("00 stands for an unknown part; the standard asks for <<"))
    month = "XX" if month in (None, "00") else month
    day = "XX" if day in (None, "00") else day
    try:
        date(2000, *(1 if one == "XX" else int(one or 1) for one in (month, day)))
    except ValueError:
        return _no_date(f"{year}-{month}-{day}")
    return MrzDate(f"{year}-{month}-{day}", warnings=tuple(warnings))


def _no_date(shown: str) -> MrzDate:
    return MrzDate(None, problems=(Text("There is no such date: {date}", date=shown),))
