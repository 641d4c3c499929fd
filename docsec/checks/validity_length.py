"""The document is valid as long as its kind is (TR-03135-1 5.7.1; issuer's rules)."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Annotated

from docsec.checks import check
from docsec.library.survey import NOT_IDENTIFIED, NOT_IN_MODEL
from docsec.library.visual_zone import read_visual_zone
from docsec.model import (
    Document,
    DocumentModel,
    Outcome,
    Rank,
    Reason,
    Result,
    Table,
    Text,
)
from docsec.model.specimen import ValidityRule
from docsec.params import Range
from docsec.reading.print_text import PrintedText
from docsec.standards.calendars import age
from docsec.standards.mrz_reason import MRZ_NOT_READ
from docsec.standards.printed_day import printed_day

_ISSUE = "issue_date"
_YEAR_MONTHS = 12


@check(
    Text("Length of validity"),
    uuid="b98ccc6a-f31b-4d69-b523-e534abe76ff3",
    code="X-(VI,VL,VZ)",
    rank=Rank.ADVISORY,
    is_data_check=True,
)
def validity_length(
    document: Document,
    *,
    days_off: Annotated[int, Range(0, 31), Text("Days that the length may be off")] = 1,
    least_sureness: Annotated[
        float, Range(0.3, 0.99), Text("Sureness of reading below which nothing is said")
    ] = 0.7,
) -> Outcome:
    """Compare the printed date of issue with the date of expiry in the MRZ."""
    lack = _lack(document)
    model = document.model
    if lack is not None or model is None:
        return Outcome(Result.NOT_SUPPORTED, lack or NOT_IDENTIFIED)
    fields = read_visual_zone(document, (_ISSUE,))
    if isinstance(fields, Reason):
        return Outcome(Result.NOT_SUPPORTED, fields)
    said = fields[_ISSUE].said if _ISSUE in fields else PrintedText("", 0.0)
    issue = printed_day(said.text) if said.sureness >= least_sureness else None
    expiry, birth = (_day(document, one) for one in ("expiry_date", "birth_date"))
    if issue is None or expiry is None:
        return Outcome(Result.UNDETERMINED, _UNSURE)
    return _judged(model, issue, expiry, birth, days_off)


def _lack(document: Document) -> Reason | None:
    if document.data is None:
        return MRZ_NOT_READ
    if document.model is None:
        return NOT_IDENTIFIED
    return None if document.model.validity else NOT_IN_MODEL


def _judged(
    model: DocumentModel, issue: date, expiry: date, birth: date | None, days_off: int
) -> Outcome:
    due = [
        _last_day(issue, rule)
        for rule in model.validity
        if birth is None or _holds(rule, age(birth, issue))
    ]
    table = Table(
        (Text("Date of issue"), Text("Date of expiry"), Text("Expected")),
        ((_said(issue), _said(expiry), _said(due[0]) if due else ""),),
    )
    if any(abs((expiry - one).days) <= days_off for one in due):
        return Outcome(Result.SUCCESSFUL, evidence=(table,))
    return Outcome(Result.FAILED, _OTHER_LENGTH, evidence=(table,))


def _holds(rule: ValidityRule, years: int) -> bool:
    return years >= rule.from_age and (rule.below_age is None or years < rule.below_age)


def _last_day(issue: date, rule: ValidityRule) -> date:
    """The anniversary, or the day before; of 29 February that of the 28th."""
    months = issue.month - 1 + round(rule.years * _YEAR_MONTHS)
    year, month = issue.year + months // _YEAR_MONTHS, months % _YEAR_MONTHS + 1
    day = date(year, month, min(issue.day, monthrange(year, month)[1]))
    return day - timedelta(days=1) if rule.is_day_before else day


def _day(document: Document, name: str) -> date | None:
    value = document.data.value(name) if document.data else None
    return None if value is None or "X" in value else date.fromisoformat(value)


def _said(day: date) -> Text:
    return Text("{day}", day=day)


_OTHER_LENGTH = Reason(
    "validity_length_wrong",
    Text("The document is valid for another time than its kind is"),
    Text("Look for an altered date of issue or expiry, and for an extension"),
)
_UNSURE = Reason(
    "validity_length_unsure",
    Text("The dates that tell the length of validity could not be read surely"),
    Text("Read the dates of issue and expiry by eye"),
)
