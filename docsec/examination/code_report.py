"""The barcodes in a report: fields in plain words, the state of the seal, raw."""

import re
from collections.abc import Callable, Iterator

from docsec.examination.age import in_words
from docsec.examination.wording import RESULTS
from docsec.model import CodeReading, Document, Outcome, Reason, Result, Text
from docsec.model.barcode import PayloadField
from docsec.publishing.page import (
    Block,
    Cell,
    Code,
    Facts,
    Grid,
    Issuer,
    Note,
    Outline,
    State,
    Tone,
    Words,
)
from docsec.standards.state import state_name
from docsec.standards.visible import visible

MOST_SHOWN = 600
"""Signs of the raw content; the record keeps all of it."""
_MOST_FIELD = 400
_DATE = re.compile(r"[0-9]{4}-[0-9X]{2}-[0-9X]{2}")
_DATED = ("_date", "_until", "_from")
_STATES = ("issuing_state", "nationality", "country", "testing_state",
           "vaccination_state")  # fmt: skip
_SEXES = {"M": Text("Male"), "F": Text("Female"), "X": Text("Not specified")}
_STAY = re.compile(r"P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?")
_TONES = {
    Result.SUCCESSFUL: Tone.GOOD,
    Result.FAILED: Tone.BAD,
    Result.UNDETERMINED: Tone.UNSURE,
}


def code_blocks(document: Document) -> tuple[Block, ...]:
    """What a report says of the barcodes of a document."""
    if not document.codes:
        return (Note(Text("No barcode was read")),)
    return tuple(
        block
        for number, code in enumerate(document.codes, 1)
        for block in _blocks(number, code)
    )


def code_outlines(document: Document, picture: int, start: int) -> tuple[Outline, ...]:
    """The barcodes of one picture, to be drawn on it, numbered from `start`."""
    codes = [
        (number, one)
        for number, one in enumerate(document.codes, 1)
        if one.picture == picture
    ]
    return tuple(
        Outline(place, one.barcode.place.points(), code_title(number, one))
        for place, (number, one) in enumerate(codes, start)
    )


def code_title(number: int, code: CodeReading) -> Text:
    """What a barcode is called: its number and what it is."""
    return Text("Barcode {number}: {kind}", number=number, kind=code.payload.title)


def field_value(field: PayloadField) -> Words | tuple[Words, ...]:
    """The value of a field for people: dates in words, names beside codes of states."""
    value = field.value
    if value is None:
        return ""
    if field.name.endswith(_DATED) and _DATE.fullmatch(value):
        return in_words(value)
    if field.name in _STATES and (name := state_name(value)):
        return (Code(value), Issuer(value, name))
    explain = _EXPLAINED.get(field.name)
    shown = None if explain is None else explain(value)
    return shown or visible(value, limit=_MOST_FIELD)


def _stay(value: str) -> Cell | None:
    found = _STAY.fullmatch(value)
    if found is None:
        return None
    years, months, days = found.groups()
    parts = (
        (years, Text("Years: {years}", years=int(years or 0))),
        (months, Text("Months: {months}", months=int(months or 0))),
        (days, Text("Days: {days}", days=int(days or 0))),
    )
    return tuple(words for number, words in parts if number)


_EXPLAINED: dict[str, Callable[[str], Cell | None]] = {
    "mrz": lambda value: tuple(Code(line) for line in value.split("\n")),
    "sex": _SEXES.get,
    "stay": _stay,
}


def field_title(field: PayloadField) -> Text:
    """The field's name, with its leg or dose where there are several."""
    if not field.part:
        return field.title
    return Text("{field} ({part})", field=field.title, part=field.part)


def signature_state(outcome: Outcome) -> State:
    """How the check of a seal ended, as a state."""
    tone = _TONES.get(outcome.result, Tone.STOPPED)
    return State(tone, RESULTS[outcome.result])


def signature_reason(outcome: Outcome) -> tuple[Text, ...]:
    """Why it ended so, and what to do; in words where there is nothing to do."""
    reason: Reason | None = outcome.reason
    if reason is None:
        return (Text("The content is as it was signed, by a signer trusted here"),)
    return (reason.words, reason.advice)


def raw_text(code: CodeReading) -> str:
    """The content as plain signs, for those who want to see what was coded."""
    if isinstance(code.payload.body, bytes) and code.payload.body == code.barcode.data:
        return visible(code.barcode.data.hex(" "), limit=MOST_SHOWN)
    return visible(code.barcode.text, limit=MOST_SHOWN)


def _blocks(number: int, code: CodeReading) -> Iterator[Block]:
    payload = code.payload
    rows: list[tuple[Cell, Cell]] = [
        (code_title(number, code), Code(code.barcode.symbology))
    ]
    if code.signature is not None:
        state = signature_state(code.signature)
        rows.append((Text("Signature"), (state, *signature_reason(code.signature))))
    elif payload.seal is None:
        rows.append((Text("Signature"), Text("The barcode is not signed")))
    problems = tuple(State(Tone.BAD, one) for one in payload.problems)
    if problems or payload.warnings:
        rows.append((Text("Remarks"), (*problems, *payload.warnings)))
    rows.append((Text("Content as coded"), Code(raw_text(code))))
    yield Facts(tuple(rows))
    if payload.fields:
        headings = (Text("Field"), Text("Value"), Text("Remarks"))
        yield Grid(headings, tuple(_row(one) for one in payload.fields))


def _row(field: PayloadField) -> tuple[Cell, ...]:
    problems = tuple(State(Tone.BAD, one) for one in field.problems)
    return (field_title(field), field_value(field), (*problems, *field.warnings))
