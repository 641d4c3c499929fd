"""The document has not expired (TR-03135-1 section 5.7.1)."""

from datetime import date
from typing import Annotated

from docsec.checks import check
from docsec.model import (
    Document,
    Field,
    Group,
    Marks,
    Outcome,
    Rank,
    Reason,
    Result,
    Text,
)
from docsec.params import Range
from docsec.standards.mrz_place import is_doubtful, marks_at
from docsec.standards.mrz_reason import MRZ_NOT_READ

_FULL_MARGIN_DAYS = 3650


@check(
    Text("Date of expiry"),
    uuid="b9b27664-4ab8-465e-b74e-23403acb5613",
    code="X-(VI,EX,MR)",
    rank=Rank.DEFINITIVE,
    group=Group.VALIDITY,
    is_data_check=True,
)
def expiry(
    document: Document,
    *,
    min_days: Annotated[
        int, Range(0, 730), Text("Days the document must remain valid")
    ] = 0,
) -> Outcome:
    """Compare the date of expiry with the day of the examination."""
    if document.data is None:
        return Outcome(Result.NOT_SUPPORTED, MRZ_NOT_READ)
    field = document.data.field("expiry_date")
    if field is None or field.value is None:
        return Outcome(Result.UNDETERMINED, _NO_DATE)
    digit = document.data.field("expiry_date_check_digit")
    if is_doubtful(document, field.spans) or (digit and not digit.is_valid):
        return Outcome(Result.UNDETERMINED, _UNSURE, evidence=_marks(document, field))
    return _judge(document, field, date.fromisoformat(field.value), min_days)


def _judge(document: Document, field: Field, last_day: date, min_days: int) -> Outcome:
    days = (last_day - document.today).days
    margin = max(-1.0, min(1.0, days / _FULL_MARGIN_DAYS))
    if days < 0:
        evidence = _marks(document, field)
        return Outcome(Result.FAILED, _expired(last_day, -days), margin, evidence)
    if days < min_days:
        return Outcome(Result.UNDETERMINED, _ends_soon(last_day, days), margin)
    return Outcome(Result.SUCCESSFUL, margin=margin)


def _marks(document: Document, field: Field) -> tuple[Marks, ...]:
    return marks_at(document, [(span, Text("Date of expiry")) for span in field.spans])


def _expired(last_day: date, days: int) -> Reason:
    return Reason(
        "expired",
        Text("Expired on {day}. Days since: {days}", day=last_day, days=days),
        Text(
            "Check for an extension on another page. An expired document is not "
            "therefore false"
        ),
    )


def _ends_soon(last_day: date, days: int) -> Reason:
    return Reason(
        "expires_soon",
        Text("Expires on {day}. Days left: {days}", day=last_day, days=days),
        Text("Check whether the rules of entry ask for a longer validity"),
    )


_NO_DATE = Reason(
    "expiry_not_given",
    Text("The machine-readable zone gives no date of expiry that can be read"),
    Text("Read the date of expiry on the document by eye"),
)
_UNSURE = Reason(
    "expiry_unsure",
    Text("The date of expiry was not read surely"),
    Text("Compare with the printed date and correct it by hand"),
)
