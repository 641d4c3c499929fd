"""IATA bar coded boarding pass, formats M and S (Resolution 792, versions 1 to 8).

A row of fields of fixed width for the journey, then for each leg: fields everybody
must give, a size in hexadecimal, and conditional fields as far as that size goes. The
year of a flight is nowhere; the likeliest one is given, and said to be a guess. The
security data at the end can be checked by the airline alone.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from docsec.model import Text
from docsec.model.barcode import Payload, PayloadField
from docsec.payloads import Content, payload
from docsec.standards.visible import visible

_Texts = tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class _Item:
    """One field of the resolution: its name, title, width and form."""

    name: str
    title: Text
    width: int
    form: re.Pattern[str]


def _item(name: str, title: Text, width: int, form: str = r".*") -> _Item:
    return _Item(name, title, width, re.compile(form + r"\Z", re.DOTALL))


_BLANK_OR = r"\s*|"
_HEAD = (
    _item("format_code", Text("Format code"), 1, r"[MS]"),
    _item("leg_count", Text("Number of legs"), 1, r"[1-9]"),
    _item("passenger_name", Text("Passenger name"), 20, r"[A-Za-z/ .'-]+"),
    _item("ticket_indicator", Text("Electronic ticket indicator"), 1, r"[EL ]"),
)
_LEG = (
    _item("booking_reference", Text("Booking reference"), 7, r"[A-Z0-9 ]*"),
    _item("from_airport", Text("From airport"), 3, _BLANK_OR + r"[A-Z]{3}"),
    _item("to_airport", Text("To airport"), 3, _BLANK_OR + r"[A-Z]{3}"),
    _item("carrier", Text("Operating airline"), 3, r"[A-Z0-9 ]*"),
    _item("flight_number", Text("Flight number"), 5, _BLANK_OR + r"\d{4}[A-Z ]"),
    _item("flight_date", Text("Date of flight"), 3, _BLANK_OR + r"\d{3}"),
    _item("compartment", Text("Class of travel"), 1, r"[A-Z ]"),
    _item("seat", Text("Seat"), 4, _BLANK_OR + r"\d{3}[A-Z ]|[A-Z]{3,4} *"),
    _item("check_in_number", Text("Check-in number"), 5, _BLANK_OR + r"\d{4}[\w ]"),
    _item("passenger_status", Text("Passenger status"), 1, r"[0-9A-Z ]"),
)
_UNIQUE = (
    _item("passenger_description", Text("Passenger description"), 1, r"[0-9A-Z ]"),
    _item("check_in_source", Text("Source of check-in"), 1, r"[A-Z ]"),
    _item("issue_source", Text("Source of the boarding pass"), 1, r"[A-Z ]"),
    _item("issue_date", Text("Date of issue"), 4, _BLANK_OR + r"\d{4}"),
    _item("document_type", Text("Document type"), 1, r"[BI ]"),
    _item("issuing_airline", Text("Issuing airline"), 3, r"[A-Z0-9 ]*"),
    _item("baggage_tag", Text("Baggage tag"), 13, r"[0-9 ]*"),
    _item("baggage_tag_2", Text("Second baggage tag"), 13, r"[0-9 ]*"),
    _item("baggage_tag_3", Text("Third baggage tag"), 13, r"[0-9 ]*"),
)
_REPEATED = (
    _item("airline_number", Text("Airline number of the ticket"), 3, r"[0-9 ]*"),
    _item("ticket_number", Text("Ticket number"), 10, r"[0-9A-Z ]*"),
    _item("selectee", Text("Selectee indicator"), 1, r"[0-9A-Z ]"),
    _item("document_check", Text("Travel document check"), 1, r"[0-9 ]"),
    _item("marketing_carrier", Text("Marketing airline"), 3, r"[A-Z0-9 ]*"),
    _item("frequent_flyer_airline", Text("Frequent flyer airline"), 3, r"[A-Z0-9 ]*"),
    _item("frequent_flyer_number", Text("Frequent flyer number"), 16, r"[\w ]*"),
    _item("id_ad", Text("Reduced fare indicator"), 1, r"[0-9A-Z ]"),
    _item("baggage_allowance", Text("Free baggage"), 3, r"[0-9A-Z ]*"),
    _item("fast_track", Text("Fast track"), 1, r"[YN ]"),
)
_SIZE = _item("size", Text("Size of the following fields"), 2, r"[0-9A-F]{2}")
_VERSION = _item("version", Text("Version"), 1, r"[0-9]")
_AIRLINE_DATA = Text("For use by the airline")
_SECURITY = (
    _item("security_type", Text("Type of security data"), 1),
    _item("security_size", Text("Size of the security data"), 2, r"[0-9A-F]{2}"),
)
_SECURITY_DATA = Text("Security data")
_HEAD_WIDTH = sum(item.width for item in _HEAD)
_LEG_MINIMUM = sum(item.width for item in _LEG[:6])
_LOOKS = re.compile(
    r"[MS][1-9].{28}(?:[A-Z]{3}| {3})(?:[A-Z]{3}| {3})[A-Z0-9 ]{3}.{5}[\d ]{3}",
    re.DOTALL,
)
_STARTS = re.compile(r"[MS][1-9]")
_DAYS_BEFORE = 3
_YEAR = 365.25


@dataclass(slots=True)
class _Reader:
    """Walks the text and collects what it finds."""

    text: str
    at: int = 0
    part: int = 0
    fields: list[PayloadField] = field(default_factory=list)
    problems: list[Text] = field(default_factory=list)
    warnings: list[Text] = field(default_factory=list)

    def items(self, items: tuple[_Item, ...], until: int) -> None:
        """Read fields in order as long as there is text before `until`."""
        for item in items:
            if self.at >= until:
                return
            self.one(item, until)

    def one(self, item: _Item, until: int) -> PayloadField:
        """Read one field, shortened where the text ends."""
        end = min(self.at + item.width, until)
        found = self.cut(item.name, item.title, end)
        if end - found.start < item.width:
            found = replace(found, problems=(Text("The field is cut short"),))
        elif not item.form.match(found.raw):
            words = Text("The standard allows other characters here")
            found = replace(found, warnings=(words,))
        self.fields[-1] = found
        return found

    def cut(self, name: str, title: Text, end: int) -> PayloadField:
        """Take everything up to `end` as one field."""
        end = max(self.at, min(end, len(self.text)))
        raw = self.text[self.at : end]
        value = visible(raw.strip()) or None
        found = PayloadField(name, title, raw, value, self.at, end, self.part)
        self.fields.append(found)
        self.at = end
        return found

    def size(self) -> int | None:
        """Read a size in hexadecimal; None where it is none."""
        found = self.one(_SIZE, len(self.text))
        self.fields.pop()
        if _SIZE.form.match(found.raw):
            return int(found.raw, 16)
        self.problems.append(
            Text("A size should stand here, not {found}", found=visible(found.raw))
        )
        return None


def _score(content: Content) -> int:
    return 90 if _LOOKS.match(content.text) else 0


@payload(
    Text("Boarding pass (IATA)"), clause="IATA Resolution 792, BCBP 1-8", score=_score
)
def boarding_pass(content: Content) -> Payload:
    """Read the journey, every leg and the security data."""
    reader = _Reader(content.text)
    if not _STARTS.match(content.text):
        reader.problems.append(Text("This is no boarding pass of format M or S"))
    reader.items(_HEAD, len(reader.text))
    _legs(reader)
    _security(reader)
    if reader.text[reader.at :].strip():
        reader.cut("rest", Text("What follows"), len(reader.text))
        reader.warnings.append(Text("Text follows that no size announces"))
    fields = _with_dates(reader.fields, content.today)
    return Payload(
        "boarding_pass",
        Text("Boarding pass"),
        content.text,
        tuple(fields),
        tuple(reader.problems),
        tuple(reader.warnings),
    )


def _legs(reader: _Reader) -> None:
    count = reader.text[1:2]
    legs = int(count) if _STARTS.match(reader.text) else 0
    for leg in range(1, legs + 1):
        reader.part = leg
        left = len(reader.text) - reader.at
        if left < _LEG_MINIMUM:
            words = Text("Leg {leg} of {count} is missing", leg=leg, count=count)
            reader.problems.append(words)
            break
        reader.items(_LEG, len(reader.text))
        if reader.at >= len(reader.text):
            _say_short(reader)
            break
        _conditional(reader, is_first=leg == 1)
    reader.part = 0


def _say_short(reader: _Reader) -> None:
    """Booking confirmations print the first fields alone."""
    reader.warnings.append(Text("The boarding pass ends before its size field"))


def _conditional(reader: _Reader, *, is_first: bool) -> None:
    size = reader.size()
    if not size:
        return
    end = reader.at + size
    if end > len(reader.text):
        words = Text(
            "The conditional fields of leg {leg} are cut short", leg=reader.part
        )
        reader.problems.append(words)
        end = len(reader.text)
    if is_first and reader.text[reader.at : reader.at + 1] == ">":
        reader.part = 0
        reader.at += 1
        reader.one(_VERSION, end)
        _sized(reader, _UNIQUE, end)
        reader.part = 1
    if reader.at < end and _is_size(reader.text[reader.at : min(reader.at + 2, end)]):
        _sized(reader, _REPEATED, end)
    if reader.at < end:
        reader.cut("airline_data", _AIRLINE_DATA, end)


def _is_size(pair: str) -> bool:
    return bool(_SIZE.form.match(pair))


def _sized(reader: _Reader, items: tuple[_Item, ...], end: int) -> None:
    """Read a size and the fields within it; what is beyond their number is kept."""
    size = reader.size() if reader.at < end else 0
    if size is None:
        return
    stop = min(reader.at + size, end)
    if reader.at + size > end:
        reader.problems.append(Text("A group of fields is longer than its leg says"))
    reader.items(items, stop)
    if reader.at < stop:
        reader.cut("unknown_data", Text("Fields of a later version"), stop)


def _security(reader: _Reader) -> None:
    if reader.text[reader.at : reader.at + 1] != "^":
        return
    reader.at += 1
    end = len(reader.text)
    reader.items(_SECURITY, end)
    size = reader.fields[-1].raw if reader.fields[-1].name == "security_size" else ""
    if not _is_size(size):
        reader.problems.append(Text("The size of the security data cannot be read"))
        return
    wanted = int(size, 16)
    found = reader.cut("security_data", _SECURITY_DATA, reader.at + wanted)
    if found.end - found.start < wanted:
        reader.fields[-1] = replace(found, problems=(Text("The field is cut short"),))
    reader.warnings.append(Text("Only the airline can check the security data"))


def _with_dates(fields: list[PayloadField], today: date) -> list[PayloadField]:
    """Give the dates of issue and of flight the likeliest year."""
    issued = next((one for one in fields if one.name == "issue_date"), None)
    issue = _issue_date(issued.raw, today) if issued else None
    done = []
    for one in fields:
        if one.name == "issue_date":
            done.append(_dated(one, issue))
        elif one.name == "flight_date":
            done.append(_dated(one, _flight_date(one.raw, issue, today)))
        else:
            done.append(one)
    return done


def _dated(one: PayloadField, meant: date | None) -> PayloadField:
    if one.value is None or one.problems:
        return replace(one, value=None)
    if meant is None:
        words = Text("There is no such day: {day}", day=visible(one.raw))
        return replace(one, value=None, problems=(words,))
    guess = Text(
        "The year is not in the barcode; {year} is the likeliest", year=meant.year
    )
    return replace(one, value=meant.isoformat(), warnings=(*one.warnings, guess))


def _issue_date(raw: str, today: date) -> date | None:
    """The last digit of the year, then the day of the year; never after tomorrow."""
    if not (raw.isascii() and raw.isdecimal() and len(raw) == len("1234")):
        return None
    latest = today.year + 1
    last_digit = int(raw[0])
    years = [year for year in range(latest, latest - 20, -1) if year % 10 == last_digit]
    days = [_day(year, int(raw[1:])) for year in years]
    limit = today + timedelta(days=1)
    return next((day for day in days if day is not None and day <= limit), None)


def _flight_date(raw: str, issue: date | None, today: date) -> date | None:
    """The day of the year, in the year that puts it next after issue or about today."""
    number = raw.strip()
    if not (number.isascii() and number.isdecimal()):
        return None
    base = issue or today
    days = [_day(base.year + step, int(number)) for step in range(-4, 5)]
    candidates = [day for day in days if day is not None]
    if issue is not None:
        late = [day for day in candidates if (day - issue).days >= -_DAYS_BEFORE]
        return min(late, default=None)
    return min(candidates, key=lambda day: abs((day - today).days), default=None)


def _day(year: int, number: int) -> date | None:
    """Day `number` of a year, from 1."""
    if not 1 <= number <= int(_YEAR) + 1 or not 1 <= year < date.max.year:
        return None
    day = date(year, 1, 1) + timedelta(days=number - 1)
    return day if day.year == year else None
