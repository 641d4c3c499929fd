"""Takes an MRZ apart by the table of its format. Any text gives a value."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from docsec.model import Field, MrzData, Span, Text
from docsec.standards.check_digit import check_digit
from docsec.standards.document_code import document_kind
from docsec.standards.fields import field_title
from docsec.standards.mrz import Alphabet, FieldRule, Meaning, MrzFormat
from docsec.standards.mrz_date import birth_date, expiry_date
from docsec.standards.state import fantasy_name, state_name, tolerated_name

_Texts = tuple[Text, ...]
_Judged = tuple[str | None, _Texts, _Texts]
_ALLOWED = {alphabet: frozenset(alphabet.value) for alphabet in Alphabet}
_ANY = _ALLOWED[Alphabet.ANY]
_SEPARATOR = "<<"


def take_apart(
    name: str, table: MrzFormat, lines: tuple[str, ...], *, today: date
) -> MrzData:
    """Read every field of the table from lines that have its measures."""
    is_clean = _ANY.issuperset("".join(lines))
    fields: list[Field] = []
    for rule in _rules(table, lines):
        raw = _cut(lines, rule.spans)
        if not is_clean and not _ANY.issuperset(raw):
            fields.append(_unreadable(rule, raw))
        elif rule.meaning is Meaning.NAME:
            fields += _names(rule, raw)
        elif rule.covers:
            judged = _judge_digit(rule, raw, _cut(lines, rule.covers))
            fields.append(Field(rule.name, raw, judged[0], rule.spans, *judged[1:]))
        else:
            fields.append(_field(rule, raw, _JUDGES[rule.meaning](raw, today)))
    return MrzData(name, lines, tuple(fields))


def _cut(lines: tuple[str, ...], spans: tuple[Span, ...]) -> str:
    return "".join([lines[span.line][span.start : span.end] for span in spans])


def _field(rule: FieldRule, raw: str, judged: _Judged) -> Field:
    value, problems, warnings = judged
    if not problems and not _ALLOWED[rule.alphabet].issuperset(raw):
        value, problems = None, (_not_allowed(raw, rule.alphabet),)
    return Field(rule.name, raw, value, rule.spans, problems, warnings)


def _not_allowed(raw: str, alphabet: Alphabet) -> Text:
    wrong = "".join(sorted(set(raw) - _ALLOWED[alphabet]))
    return Text("Not allowed in this field: {characters}", characters=wrong)


def _unreadable(rule: FieldRule, raw: str) -> Field:
    problem = _not_allowed(raw, Alphabet.ANY)
    return Field(rule.name, raw, None, rule.spans, (problem,))


def _rules(table: MrzFormat, lines: tuple[str, ...]) -> tuple[FieldRule, ...]:
    """The table's rules; where a number runs on, with its real places.

    9303-5 note j, 9303-6: a filler stands for the check digit, the rest of the number
    opens the optional data, then its check digit, then a filler.
    """
    if not table.has_long_numbers:
        return table.fields
    changed = _long_number(table, lines)
    return tuple(changed.get(rule.name, rule) for rule in table.fields)


def _long_number(table: MrzFormat, lines: tuple[str, ...]) -> dict[str, FieldRule]:
    rules = {rule.name: rule for rule in table.fields}
    number, digit = rules["document_number"], rules["document_number_check_digit"]
    optional = rules["optional_data"]
    place = optional.spans[0]
    rest = _cut(lines, optional.spans).partition("<")[0]
    head = _cut(lines, number.spans)
    if _cut(lines, digit.spans) != "<" or "<" in head or not rest[1:]:
        return {}
    end = place.start + len(rest)
    whole = (*number.spans, Span(place.line, place.start, end - 1))
    after = Span(place.line, min(end + 1, place.end), place.end)
    return {
        number.name: replace(number, spans=whole),
        digit.name: replace(
            digit, spans=(Span(place.line, end - 1, end),), covers=whole
        ),
        optional.name: replace(optional, spans=(after,)),
    }


def _judge_digit(rule: FieldRule, raw: str, covered: str) -> _Judged:
    covered_title = field_title(rule.name.removesuffix("_check_digit"))
    if raw == "<" and not covered.strip("<") and rule.may_be_filler:
        return None, (), ()
    if not _ANY.issuperset(covered):
        problem = Text("{field}: no check digit can be computed", field=covered_title)
        return None, (problem,), ()
    due = check_digit(covered)
    if raw == due:
        return raw, (), ()
    problem = Text(
        "{field}: check digit {found} found, {due} expected",
        field=covered_title,
        found=raw,
        due=due,
    )
    return None if raw == "<" else raw, (problem,), ()


def _names(rule: FieldRule, raw: str) -> Iterator[Field]:
    """Primary and secondary identifier, each with its own place."""
    end = len(raw.rstrip("<"))
    split = raw.find(_SEPARATOR, 0, end)
    first_end, second_start = (end, end) if split < 0 else (split, split + 2)
    warnings: _Texts = ()
    if end == len(raw):
        warnings = (Text("The name fills its field; it may be cut"),)
    if split == 0 or not end:
        warnings += (Text("No primary identifier"),)
    parts = (
        ("primary_identifier", 0, first_end, ()),
        ("secondary_identifier", second_start, end, warnings),
    )
    for name, start, stop, noted in parts:
        part = raw[start:stop]
        problems: _Texts = ()
        if not _ALLOWED[rule.alphabet].issuperset(part):
            problems = (_not_allowed(part, rule.alphabet),)
        spans = _within(rule.spans, start, stop)
        yield Field(name, part, _words(part), spans, problems, noted)


def _within(spans: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    """The part of the spans from their `start`th to their `end`th character."""
    found = []
    for span in spans:
        width = span.end - span.start
        if start < width and end > 0:
            left, right = max(start, 0), min(end, width)
            found.append(Span(span.line, span.start + left, span.start + right))
        start, end = start - width, end - width
    return tuple(found)


def _words(raw: str) -> str | None:
    return " ".join(raw.replace("<", " ").split()) or None


def _judge_words(raw: str, _today: date) -> _Judged:
    return _words(raw), (), ()


@lru_cache(maxsize=4096)
def _judge_state(raw: str, _today: date) -> _Judged:
    code = raw.rstrip("<")
    if state_name(code):
        return code, (), ()
    if not code:
        return None, (), (Text("No state is given"),)
    name = tolerated_name(code) or fantasy_name(code)
    if name:
        words = Text("{code} is no code of the standard: {name}", code=code, name=name)
    else:
        words = Text("{code} is not a known state code", code=code)
    return code, (), (words,)


@lru_cache(maxsize=1024)
def _judge_code(raw: str, _today: date) -> _Judged:
    code = raw.rstrip("<")
    if not code[:1].isalpha():
        return None, (Text("The document code must begin with a letter"),), ()
    if document_kind(code):
        return code, (), ()
    return code, (), (Text("{code} is not a known document code", code=code),)


def _judge_number(raw: str, _today: date) -> _Judged:
    value = raw.strip("<")
    if not value:
        return None, (), (Text("No document number is given"),)
    return value, (), ()


def _judge_optional(raw: str, _today: date) -> _Judged:
    return raw.strip("<") or None, (), ()


def _judge_sex(raw: str, _today: date) -> _Judged:
    if raw == "<":
        return "X", (), ()
    if raw == "X":
        return "X", (), (Text("X in the MRZ; the standard asks for <"),)
    return raw, (), ()


def _judge_birth(raw: str, today: date) -> _Judged:
    found = birth_date(raw, today)
    return found.value, found.problems, found.warnings


def _judge_expiry(raw: str, today: date) -> _Judged:
    found = expiry_date(raw, today)
    return found.value, found.problems, found.warnings


_JUDGES: dict[Meaning, Callable[[str, date], _Judged]] = {
    Meaning.DOCUMENT_CODE: _judge_code,
    Meaning.STATE: _judge_state,
    Meaning.SURNAME: _judge_words,
    Meaning.GIVEN_NAMES: _judge_words,
    Meaning.NUMBER: _judge_number,
    Meaning.BIRTH_DATE: _judge_birth,
    Meaning.EXPIRY_DATE: _judge_expiry,
    Meaning.SEX: _judge_sex,
    Meaning.OPTIONAL: _judge_optional,
    Meaning.FILLER: _judge_optional,
}
