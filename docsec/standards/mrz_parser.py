"""Takes an MRZ apart by the table of its format. Any text gives a value."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from itertools import accumulate
from operator import itemgetter

from docsec.model import Field, MrzData, Span, Text
from docsec.standards.check_digit import NO_VALUE, digit_over, values_of
from docsec.standards.document_code import document_kind
from docsec.standards.fields import field_title
from docsec.standards.mrz import Alphabet, FieldRule, Meaning, MrzFormat
from docsec.standards.mrz_date import birth_date, expiry_date
from docsec.standards.state import fantasy_name, state_name, tolerated_name

_Texts = tuple[Text, ...]
_Judged = tuple[str | None, _Texts, _Texts]
_ALLOWED = {alphabet: frozenset(alphabet.value) for alphabet in Alphabet}
_DIGITS = "0123456789"
_ANY = _ALLOWED[Alphabet.ANY]
_Reader = Callable[[FieldRule, str, date], Field]
_Picker = Callable[[bytes], Iterable[bytes]]
_Step = tuple[FieldRule, _Reader | None, _Picker | None, dict[str, Field]]


def take_apart(
    name: str, table: MrzFormat, lines: tuple[str, ...], *, today: date
) -> MrzData:
    """Read every field of the table from lines that have its measures."""
    text = "".join(lines)
    values = values_of(text)
    plan = _plan(table, _rest_length(table, lines))
    is_clean = NO_VALUE not in values
    fields: list[Field] = []
    for (rule, read, pick, right), raw in zip(plan.steps, plan.cut(text), strict=True):
        if pick is not None:
            covered = b"".join(pick(values))
            if is_clean and raw == digit_over(covered):
                fields.append(right[raw])
            else:
                fields.append(_wrong_digit(rule, raw, covered))
        elif not is_clean and not _ANY.issuperset(raw):
            fields.append(_unreadable(rule, raw))
        elif read is not None:
            fields.append(read(rule, raw, today))
        else:
            fields += _names(rule, raw)
    return MrzData(name, lines, tuple(fields))


@dataclass(frozen=True, slots=True)
class _Plan:
    """A format's table made ready for speed: places count through all lines.

    Attributes:
        steps: For each rule: the rule; how it is read, None if it is a name; of a
            check digit what takes what it covers, and the field for each right one.
        cut: Takes what stands at each rule's place from the joined lines.
    """

    steps: tuple[_Step, ...]
    cut: Callable[[str], Iterable[str]]


@cache
def _plan(table: MrzFormat, rest_length: int) -> _Plan:
    offsets = (0, *accumulate(table.line_lengths()))

    def places(spans: tuple[Span, ...]) -> tuple[slice, ...]:
        return tuple(
            slice(offsets[span.line] + span.start, offsets[span.line] + span.end)
            for span in spans
        )

    rules = _rules(table, rest_length)
    steps = tuple(
        (rule, _reader(rule), _picker(places(rule.covers)), _right_digits(rule))
        for rule in rules
    )
    return _Plan(steps, _cutter([places(rule.spans) for rule in rules]))


def _reader(rule: FieldRule) -> _Reader | None:
    if rule.meaning is Meaning.NAME:
        return None
    if rule.meaning in _RECURRING:
        return _recurring_field
    return _free_field if rule.alphabet is Alphabet.ANY else _field


def _picker(places: tuple[slice, ...]) -> _Picker | None:
    """What a check digit covers, in parts."""
    if not places:
        return None
    if len(places) > 1:
        return itemgetter(*places)
    whole = places[0]
    return lambda values: (values[whole],)


def _right_digits(rule: FieldRule) -> dict[str, Field]:
    """The field for each digit that may be right, ready made: most are right."""
    return {digit: Field(rule.name, digit, digit, rule.spans) for digit in _DIGITS}


def _cutter(places: list[tuple[slice, ...]]) -> Callable[[str], Iterable[str]]:
    """One call for all fields, where none stands in two places."""
    if all(len(one) == 1 for one in places):
        return itemgetter(*(one[0] for one in places))
    return lambda text: ["".join([text[part] for part in one]) for one in places]


def _field(rule: FieldRule, raw: str, today: date) -> Field:
    value, problems, warnings = _JUDGES[rule.meaning](raw, today)
    if not problems and not _ALLOWED[rule.alphabet].issuperset(raw):
        value, problems = None, (_not_allowed(raw, rule.alphabet),)
    return Field(rule.name, raw, value, rule.spans, problems, warnings)


def _free_field(rule: FieldRule, raw: str, today: date) -> Field:
    """A field that may hold anything, so nothing is to be checked in it."""
    value, problems, warnings = _JUDGES[rule.meaning](raw, today)
    return Field(rule.name, raw, value, rule.spans, problems, warnings)


_recurring_field = lru_cache(maxsize=65536)(_field)
"""For fields with few different contents: building them anew costs most of a parse."""


def _not_allowed(raw: str, alphabet: Alphabet) -> Text:
    wrong = "".join(sorted(set(raw) - _ALLOWED[alphabet]))
    return Text("Not allowed in this field: {characters}", characters=wrong)


def _unreadable(rule: FieldRule, raw: str) -> Field:
    problem = _not_allowed(raw, Alphabet.ANY)
    return Field(rule.name, raw, None, rule.spans, (problem,))


def _rest_length(table: MrzFormat, lines: tuple[str, ...]) -> int:
    """How far a number runs on in the optional data, its check digit included.

    9303-5 note j, 9303-6: a filler stands for the check digit, the rest of the number
    opens the optional data, then its check digit, then a filler.
    """
    if not table.has_long_numbers:
        return 0
    number, digit, optional = (_cut(lines, rule) for rule in _number_rules(table))
    rest = optional.partition("<")[0]
    return len(rest) if digit == "<" and "<" not in number and rest[1:] else 0


def _cut(lines: tuple[str, ...], rule: FieldRule) -> str:
    return "".join(lines[span.line][span.start : span.end] for span in rule.spans)


@cache
def _number_rules(table: MrzFormat) -> tuple[FieldRule, FieldRule, FieldRule]:
    rules = {rule.name: rule for rule in table.fields}
    return (
        rules["document_number"],
        rules["document_number_check_digit"],
        rules["optional_data"],
    )


@cache
def _rules(table: MrzFormat, rest_length: int) -> tuple[FieldRule, ...]:
    """The table's rules; where a number runs on, with its real places."""
    if not rest_length:
        return table.fields
    number, digit, optional = _number_rules(table)
    place = optional.spans[0]
    end = place.start + rest_length
    whole = (*number.spans, Span(place.line, place.start, end - 1))
    after = Span(place.line, min(end + 1, place.end), place.end)
    digit_place = Span(place.line, end - 1, end)
    changed = {
        number.name: replace(number, spans=whole),
        digit.name: replace(digit, spans=(digit_place,), covers=whole),
        optional.name: replace(optional, spans=(after,)),
    }
    return tuple(changed.get(rule.name, rule) for rule in table.fields)


def _wrong_digit(rule: FieldRule, raw: str, covered: bytes) -> Field:
    """A check digit that is not the one due, or has no digit due at all."""
    if not _ANY.issuperset(raw):
        return _unreadable(rule, raw)
    if NO_VALUE in covered:
        words = Text(
            "{field}: no check digit can be computed", field=_covered_title(rule)
        )
        return Field(rule.name, raw, None, rule.spans, (words,))
    due = digit_over(covered)
    if raw == due:
        return Field(rule.name, raw, raw, rule.spans)
    if raw == "<" and rule.may_be_filler and not any(covered):
        return Field(rule.name, raw, None, rule.spans)
    words = Text(
        "{field}: check digit {found} found, {due} expected",
        field=_covered_title(rule),
        found=raw,
        due=due,
    )
    return Field(rule.name, raw, raw.strip("<") or None, rule.spans, (words,))


def _covered_title(rule: FieldRule) -> Text:
    return field_title(rule.name.removesuffix("_check_digit"))


def _names(rule: FieldRule, raw: str) -> tuple[Field, Field]:
    """Primary and secondary identifier, each with its own place."""
    filled = raw.rstrip("<")
    end = len(filled)
    first, _, second = filled.partition("<<")
    places = _part_of(rule, 0, len(first)), _part_of(rule, end - len(second), end)
    primary = Field("primary_identifier", first, _words(first), places[0])
    secondary = Field("secondary_identifier", second, _words(second), places[1])
    if end == len(raw):
        words = Text("The name fills its field; it may be cut")
        secondary = replace(secondary, warnings=(words,))
    if not first:
        words = Text("No primary identifier")
        primary = replace(primary, warnings=(words,))
    if _ALLOWED[rule.alphabet].issuperset(filled):
        return primary, secondary
    return _checked_name(rule, primary), _checked_name(rule, secondary)


def _checked_name(rule: FieldRule, name: Field) -> Field:
    if _ALLOWED[rule.alphabet].issuperset(name.raw):
        return name
    return replace(name, problems=(_not_allowed(name.raw, rule.alphabet),))


@lru_cache(maxsize=8192)
def _part_of(rule: FieldRule, start: int, end: int) -> tuple[Span, ...]:
    """The places of the rule's characters from `start` to `end`."""
    found = []
    for span in rule.spans:
        width = span.end - span.start
        if start < end and start < width and end > 0:
            left, right = max(start, 0), min(end, width)
            found.append(Span(span.line, span.start + left, span.start + right))
        start, end = start - width, end - width
    return tuple(found)


def _words(raw: str) -> str | None:
    return raw.replace("<", " ").strip() or None


def _judge_words(raw: str, _today: date) -> _Judged:
    return _words(raw), (), ()


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

_RECURRING = frozenset(
    (
        Meaning.DOCUMENT_CODE,
        Meaning.STATE,
        Meaning.BIRTH_DATE,
        Meaning.EXPIRY_DATE,
        Meaning.SEX,
    )
)
