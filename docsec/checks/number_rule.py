"""Numbers are written as this model writes them (ICAO 9303-2 A.5.2.3)."""

import re

from docsec.checks import check
from docsec.library.survey import NOT_IDENTIFIED, NOT_IN_MODEL
from docsec.model import (
    Document,
    Outcome,
    Rank,
    Reason,
    Result,
    Table,
    Text,
)
from docsec.model.specimen import NumberRule
from docsec.standards.fields import field_title
from docsec.standards.mrz_place import is_doubtful, marks_at
from docsec.standards.mrz_reason import MRZ_NOT_READ


@check(
    Text("Form of the numbers"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a14",
    code="X-(VI,NR,MR)",
    rank=Rank.STRONG,
    is_data_check=True,
)
def number_rule(document: Document) -> Outcome:
    """Match each field against the rule that the model states for it."""
    if document.data is None:
        return Outcome(Result.NOT_SUPPORTED, MRZ_NOT_READ)
    if document.model is None:
        return Outcome(Result.NOT_SUPPORTED, NOT_IDENTIFIED)
    rules = [
        rule
        for rule in document.model.number_rules
        if document.data.value(rule.field) is not None
    ]
    if not rules:
        return Outcome(Result.NOT_SUPPORTED, NOT_IN_MODEL)
    broken = [rule for rule in rules if not _holds(document, rule)]
    if not broken:
        return Outcome(Result.SUCCESSFUL)
    return _failed(document, broken)


def _holds(document: Document, rule: NumberRule) -> bool:
    value = document.data.value(rule.field) if document.data else None
    return value is not None and re.fullmatch(rule.pattern, value) is not None


def _failed(document: Document, broken: list[NumberRule]) -> Outcome:
    fields = [document.data.field(one.field) for one in broken if document.data]
    spans = tuple(span for one in fields if one is not None for span in one.spans)
    table = Table(
        (Text("Field"), Text("Found"), Text("Expected")),
        tuple(
            (
                field_title(rule.field),
                "" if one is None or one.value is None else one.value,
                rule.pattern if rule.words is None else Text("{rule}", rule=rule.words),
            )
            for rule, one in zip(broken, fields, strict=True)
        ),
    )
    due = Text("Another form is due")
    marks = marks_at(document, [(span, due) for span in spans])
    if is_doubtful(document, spans):
        return Outcome(Result.UNDETERMINED, _UNSURE, evidence=(*marks, table))
    return Outcome(Result.FAILED, _OTHER_FORM, evidence=(*marks, table))


_OTHER_FORM = Reason(
    "number_form_wrong",
    Text("A number is not written as on documents of this kind"),
    Text("Compare with a genuine document of the same series and year"),
)
_UNSURE = Reason(
    "number_form_unsure",
    Text("A number does not fit this kind of document, and was not read surely"),
    Text("Look at the marked characters and correct them by hand"),
)
