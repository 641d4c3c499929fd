"""Composes the lines of an MRZ from what its fields mean."""

import re
from collections.abc import Callable, Mapping

from docsec.errors import OptionError
from docsec.model import Span, Text
from docsec.standards.check_digit import check_digit
from docsec.standards.fields import field_title
from docsec.standards.mrz import FieldRule, Meaning, MrzFormat
from docsec.standards.name_field import name_field
from docsec.standards.transliteration import transliterate

_DATE = re.compile(r"(?:\d\d(\d\d)|XX(XX))-(\d\d|XX)-(\d\d|XX)")


def compose(table: MrzFormat, values: Mapping[str, str]) -> tuple[str, ...]:
    """Write the lines of this format.

    Args:
        table: The format.
        values: By field name, as `MrzData.value` gives them: names in any script of
            `transliterate`, dates as `1974-08-12` with `X` for unknown digits, codes
            without fillers. Fields left out are filled. `name` holds a whole name
            field, where the issuer cuts names by a rule of its own. Check digits are
            computed; one given is written as it is, to make specimens of faults.

    Raises:
        OptionError: A value does not fit its field.
    """
    sheet = _Sheet(table)
    for rule in table.fields:
        if not rule.covers:
            _write_field(sheet, rule, values)
    for rule in table.fields:
        if rule.covers:
            sheet.write_digit(rule, values.get(rule.name))
    return sheet.lines()


def _write_field(sheet: "_Sheet", rule: FieldRule, values: Mapping[str, str]) -> None:
    if rule.meaning is Meaning.NAME:
        sheet.write(rule, values.get("name") or _name(rule, values))
    elif rule.meaning is Meaning.NUMBER:
        sheet.write_number(rule, _encoded(values.get(rule.name, "")))
    elif rule.meaning in (Meaning.SURNAME, Meaning.GIVEN_NAMES):
        sheet.write(rule, _words(rule, values.get(rule.name, "")))
    else:
        encode = _ENCODERS.get(rule.meaning, _encoded)
        sheet.write(rule, encode(values.get(rule.name, "")))


class _Sheet:
    """Lines of fillers that are written over field by field."""

    def __init__(self, table: MrzFormat) -> None:
        self._table = table
        self._lines = [["<"] * length for length in table.line_lengths()]
        self._moved: dict[str, tuple[Span, ...]] = {}

    def lines(self) -> tuple[str, ...]:
        return tuple("".join(line) for line in self._lines)

    def write(self, rule: FieldRule, text: str) -> None:
        spans = self._moved.get(rule.name, rule.spans)
        room = sum(span.end - span.start for span in spans)
        if len(text) > room:
            raise _too_long(rule, room)
        characters = iter(text.ljust(room, "<"))
        for span in spans:
            for column in range(span.start, span.end):
                self._lines[span.line][column] = next(characters)

    def write_number(self, rule: FieldRule, text: str) -> None:
        """Let a long number run on where the format allows it (9303-5 note j).

        Visas show only its first nine characters (9303-7 note j).
        """
        if len(text) <= rule.width:
            self.write(rule, text)
        elif self._table.has_long_numbers:
            self._run_on(rule, text)
        elif self._table.first_characters == "V":
            self.write(rule, text[: rule.width])
        else:
            raise _too_long(rule, rule.width)

    def _run_on(self, rule: FieldRule, text: str) -> None:
        optional = next(
            one for one in self._table.fields if one.name == "optional_data"
        )
        place = optional.spans[0]
        rest = text[rule.width :] + check_digit(text)
        end = place.start + len(rest)
        if end >= place.end:
            raise _too_long(rule, rule.width + place.end - place.start - 2)
        self.write(rule, text[: rule.width])
        self._lines[place.line][place.start : end] = rest
        self._moved["optional_data"] = (Span(place.line, end + 1, place.end),)
        self._moved["document_number_check_digit"] = ()

    def write_digit(self, rule: FieldRule, given: str | None) -> None:
        if rule.name in self._moved:
            return
        covered = "".join(
            "".join(self._lines[span.line][span.start : span.end])
            for span in rule.covers
        )
        is_empty = rule.may_be_filler and not covered.strip("<")
        due = "<" if is_empty else check_digit(covered)
        self.write(rule, due if given is None else given)


def _name(rule: FieldRule, values: Mapping[str, str]) -> str:
    return name_field(
        transliterate(values.get("primary_identifier", "")),
        transliterate(values.get("secondary_identifier", "")),
        rule.width,
    )


def _words(rule: FieldRule, value: str) -> str:
    return name_field(transliterate(value), "", rule.width)


def _encoded(value: str) -> str:
    """Special characters and spaces become fillers (9303-4 4.2.2.2)."""
    return re.sub(r"[^A-Z0-9]", "<", value.upper())


def _date(value: str) -> str:
    if not value:
        return "<" * 6
    match = _DATE.fullmatch(value)
    if match is None:
        raise OptionError(
            Text("{value} is no date; write it as 1974-08-12", value=value)
        )
    return "".join(group for group in match.groups() if group).replace("X", "<")


def _sex(value: str) -> str:
    return value.replace("X", "<")


def _too_long(rule: FieldRule, room: int) -> OptionError:
    return OptionError(
        Text(
            "{field}: too long for its {room} places",
            field=field_title(rule.name),
            room=room,
        )
    )


_ENCODERS: dict[Meaning, Callable[[str], str]] = {
    Meaning.BIRTH_DATE: _date,
    Meaning.EXPIRY_DATE: _date,
    Meaning.SEX: _sex,
}
