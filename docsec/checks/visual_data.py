"""What is printed for people is what the MRZ says (TR-03135-1 section 5.7.5)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Annotated

from docsec.checks import check
from docsec.library.visual_zone import VisualField, read_visual_zone
from docsec.model import (
    Document,
    Evidence,
    Mark,
    Marks,
    Outcome,
    Rank,
    Reason,
    Result,
    Table,
    Text,
)
from docsec.params import Range
from docsec.standards.fields import field_title
from docsec.standards.mrz_place import is_doubtful
from docsec.standards.mrz_reason import MRZ_NOT_READ
from docsec.standards.names import NameVerdict, compare_names
from docsec.standards.printed_day import printed_day

_NAMES = ("primary_identifier", "secondary_identifier")
_DATES = ("birth_date", "expiry_date")
_NUMBER = "document_number"
_ALIKE = str.maketrans("0O1ILl5S8B2Z6G!|", "OOIIIISSBBZZGGII")
"""What a reader of print takes for one another."""


class Standing(IntEnum):
    """How print and MRZ stand to each other; the highest decides."""

    SAME = 0
    VARIANT = 1
    UNSURE = 2
    DIFFERENT = 3


@dataclass(frozen=True, slots=True)
class Pair:
    """One comparison.

    Attributes:
        names: Of the fields.
        printed: As read in print.
        mrz: As the MRZ has it.
        standing: How they stand to each other.
    """

    names: tuple[str, ...]
    printed: str
    mrz: str
    standing: Standing


@check(
    Text("Printed data against MRZ"),
    uuid="6729f132-3350-4c49-be81-8d7d793b7526",
    code="X-(VI,TX,VZ)",
    rank=Rank.STRONG,
    is_data_check=True,
)
def visual_data(
    document: Document,
    *,
    least_sureness: Annotated[
        float, Range(0.3, 0.99), Text("Sureness of reading below which nothing is said")
    ] = 0.7,
) -> Outcome:
    """Read names, number and dates in print and compare them with the MRZ.

    Names may be spelt as the standards allow; number and dates are compared exactly.
    A difference that a reader of print may have made itself is never a fault.
    """
    if document.data is None:
        return Outcome(Result.NOT_SUPPORTED, MRZ_NOT_READ)
    fields = read_visual_zone(document, (*_NAMES, _NUMBER, *_DATES))
    if isinstance(fields, Reason):
        return Outcome(Result.NOT_SUPPORTED, fields)
    pairs = tuple(_pairs(document, fields, least_sureness))
    if not pairs:
        return Outcome(Result.UNDETERMINED, _UNSURE)
    worst = max(pair.standing for pair in pairs)
    if worst <= Standing.VARIANT:
        return Outcome(Result.SUCCESSFUL, evidence=(_table(pairs),))
    evidence = (*_marks(fields, pairs, worst), _table(pairs))
    if worst is Standing.UNSURE:
        return Outcome(Result.UNDETERMINED, _UNSURE, evidence=evidence)
    return Outcome(Result.FAILED, _DIFFERENT, evidence=evidence)


def _pairs(
    document: Document, fields: Mapping[str, VisualField], least: float
) -> Iterator[Pair]:
    names = tuple(one for one in _NAMES if one in fields)
    if _NAMES[0] in names:
        yield _name_pair(document, fields, names, least)
    for name in (_NUMBER, *_DATES):
        value = document.data.value(name) if document.data else None
        if name not in fields or value is None:
            continue
        said = fields[name].said
        standing = _standing(name, said.text, value)
        if not _is_sure(standing, said.sureness, least) or _is_doubtful(document, name):
            standing = Standing.UNSURE
        yield Pair((name,), said.text, value, standing)


def _name_pair(
    document: Document,
    fields: Mapping[str, VisualField],
    names: tuple[str, ...],
    least: float,
) -> Pair:
    said = [fields[name].said for name in names]
    printed = [_letters(one.text) for one in said]
    field = document.data.field(_NAMES[0]) if document.data else None
    raw = _raw_names(document)
    shown = raw.strip("<").replace("<<", ", ").replace("<", " ")
    verdict = compare_names(raw, *printed).verdict
    standing = {
        NameVerdict.SAME: Standing.SAME,
        NameVerdict.LEGAL_VARIANT: Standing.VARIANT,
        NameVerdict.ALTERED: Standing.DIFFERENT,
    }[verdict]
    is_known = field is not None
    if standing is Standing.DIFFERENT and _is_alike(
        "".join(one.text for one in said), shown
    ):
        standing = Standing.UNSURE
    sureness = min(one.sureness for one in said)
    is_sure = is_known and _is_sure(standing, sureness, least)
    if not is_sure or any(_is_doubtful(document, name) for name in _NAMES):
        standing = Standing.UNSURE
    return Pair(names, ", ".join(one.text for one in said), shown, standing)


def _is_sure(standing: Standing, sureness: float, least: float) -> bool:
    """Whether a reading bears what is said of it.

    Who reads print does not know the MRZ, so a reading that agrees with it is no
    accident, however unsure; one that differs may be one.
    """
    agrees = standing in (Standing.SAME, Standing.VARIANT)
    return agrees or sureness >= least


def _raw_names(document: Document) -> str:
    """The whole name field with its fillers: only they tell that a name was cut."""
    if document.data is None:
        return ""
    spans = [
        span
        for name in _NAMES
        for field in [document.data.field(name)]
        if field is not None
        for span in field.spans
    ]
    if not spans:
        return ""
    line = document.data.lines[spans[0].line]
    return line[min(span.start for span in spans) :]


def _standing(name: str, printed: str, value: str) -> Standing:
    if name in _DATES:
        day = printed_day(printed)
        if day is None or "X" in value:
            return Standing.UNSURE
        return Standing.SAME if day == date.fromisoformat(value) else Standing.DIFFERENT
    dense = "".join(one for one in printed.upper() if one not in " -.")
    due = value.replace("<", "")
    if dense == due:
        return Standing.SAME
    is_read = dense.isalnum() and len(dense) == len(due)
    if not is_read or _is_alike(dense, due):
        return Standing.UNSURE
    return Standing.DIFFERENT


def _is_alike(one: str, other: str) -> bool:
    """Nothing but what a reader of print confounds tells them apart."""
    return _folded(one) == _folded(other)


def _folded(text: str) -> str:
    kept = "".join(one for one in text.upper() if one.isalnum() or one in "!|")
    return kept.translate(_ALIKE)


def _letters(text: str) -> str:
    """A name without what no name has: strokes of the ground read as signs."""
    kept = "".join(one if one.isalpha() or one in "-' " else " " for one in text)
    return " ".join(part for part in kept.split() if part.strip("-'"))


def _is_doubtful(document: Document, name: str) -> bool:
    field = document.data.field(name) if document.data else None
    return field is not None and is_doubtful(document, field.spans)


def _marks(
    fields: Mapping[str, VisualField], pairs: tuple[Pair, ...], worst: Standing
) -> Iterator[Evidence]:
    bad = [
        fields[name] for pair in pairs if pair.standing is worst for name in pair.names
    ]
    for picture in dict.fromkeys(one.view.picture for one in bad):
        yield Marks(
            picture,
            tuple(
                Mark(
                    one.view.place(one.view.region_of(one.feature)),
                    field_title(one.feature.field),
                )
                for one in bad
                if one.view.picture == picture
            ),
        )


def _table(pairs: tuple[Pair, ...]) -> Table:
    return Table(
        (Text("Field"), Text("Printed"), Text("MRZ")),
        tuple((field_title(pair.names[0]), pair.printed, pair.mrz) for pair in pairs),
    )


_DIFFERENT = Reason(
    "visual_data_differ",
    Text("Printed data are not those of the machine-readable zone"),
    Text("Compare the marked fields by eye. One of the two may have been altered"),
)
_UNSURE = Reason(
    "visual_data_unsure",
    Text("Printed data could not be read surely enough to compare them"),
    Text("Compare the marked fields with the MRZ by eye"),
)
