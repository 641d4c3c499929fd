"""Days as they are printed for people, in the Gregorian calendar (9303-3 3.5)."""

import re
from datetime import date

from docsec.standards.calendars import Calendar, read_printed, western_digits

_MONTHS = tuple(re.findall("...", "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"))
_WORDED = re.compile(r"(\d{1,2})[ .]*([A-Z]{3})[A-Z]*[ .]*(?:/[^\d]*)?(\d{4})")


def printed_day(text: str) -> date | None:
    """Read a day, its month in English letters or in numbers; None: there is none.

    >>> printed_day("14 OCT 1992")
    datetime.date(1992, 10, 14)
    >>> printed_day("14/10/1992")
    datetime.date(1992, 10, 14)
    >>> printed_day("31 FEB 1992") is None
    True
    """
    found = _WORDED.search(western_digits(text.upper()))
    if found is None or found[2] not in _MONTHS:
        numbers = read_printed(text, Calendar.GREGORIAN)
        return None if numbers is None else numbers.gregorian()
    try:
        return date(int(found[3]), _MONTHS.index(found[2]) + 1, int(found[1]))
    except ValueError:
        return None
