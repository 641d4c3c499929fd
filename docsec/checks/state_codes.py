"""The codes of issuing state and nationality exist (ICAO 9303-3 section 5)."""

from docsec.checks import check
from docsec.model import Document, Field, Outcome, Rank, Reason, Result, Text
from docsec.standards.fields import field_title
from docsec.standards.mrz_place import is_doubtful, marks_at
from docsec.standards.mrz_reason import MRZ_FORMAT_UNKNOWN, MRZ_NOT_READ
from docsec.standards.state import fantasy_name, state_name, tolerated_name

_STATES = ("issuing_state", "nationality")


@check(
    Text("Codes of state and nationality"),
    uuid="bd97e074-091a-4beb-9595-e1454a0d0392",
    code="X-(VI,ST,MR)",
    rank=Rank.STRONG,
    is_data_check=True,
)
def state_codes(document: Document) -> Outcome:
    """Look the codes up; only an issuer known to issue nothing real is failed.

    An unknown code is `undetermined`: lists age, and issuers differ from them.
    """
    if document.data is None:
        return Outcome(Result.NOT_SUPPORTED, MRZ_NOT_READ)
    fields = [field for name in _STATES if (field := document.data.field(name))]
    if not fields:
        return Outcome(Result.UNDETERMINED, MRZ_FORMAT_UNKNOWN)
    for field in fields:
        if fantasy_name(field.value or ""):
            return _outcome(document, field, _fantasy(field))
    for field in fields:
        if not state_name(field.value or ""):
            return _outcome(document, field, _unknown(field))
    return Outcome(Result.SUCCESSFUL)


def _outcome(document: Document, field: Field, reason: Reason) -> Outcome:
    evidence = marks_at(document, [(span, reason.words) for span in field.spans])
    is_sure = not is_doubtful(document, field.spans)
    if reason.code == "state_code_fantasy" and is_sure:
        return Outcome(Result.FAILED, reason, evidence=evidence)
    return Outcome(Result.UNDETERMINED, reason, evidence=evidence)


def _fantasy(field: Field) -> Reason:
    return Reason(
        "state_code_fantasy",
        Text(
            "{code}: {name} is no state and issues no travel documents",
            code=field.value or "",
            name=fantasy_name(field.value or "") or "",
        ),
        Text("Refer the document to the second line as a fantasy document"),
    )


def _unknown(field: Field) -> Reason:
    name = tolerated_name(field.value or "")
    if field.value is None:
        words = Text("{field}: no code is given", field=field_title(field.name))
    elif name:
        words = Text(
            "{code} is not in the standard, but was used: {name}",
            code=field.value,
            name=name,
        )
    else:
        words = Text("{code} is not a known state code", code=field.value)
    return Reason(
        "state_code_unknown",
        words,
        Text(
            "Check that the code was read right. Look the issuer up: lists of codes "
            "age, and this alone proves nothing"
        ),
    )
