"""The document was issued while its series was (ICAO 9303-2 C; model, first year)."""

from datetime import date

from docsec.checks import check
from docsec.library.survey import NOT_IDENTIFIED, NOT_IN_MODEL
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
from docsec.standards.mrz_place import is_doubtful
from docsec.standards.mrz_reason import MRZ_NOT_READ


@check(
    Text("Year of the series"),
    uuid="9d94eafb-1573-4675-93a1-7376c2ba30ff",
    code="X-(VI,SY,MR)",
    rank=Rank.ADVISORY,
    is_data_check=True,
)
def series_year(document: Document) -> Outcome:
    """Reckon from the date of expiry when it was issued, and look at the series.

    Under no rule of validity may all be before its first year, after its last, or
    still to come.
    """
    if document.data is None:
        return Outcome(Result.NOT_SUPPORTED, MRZ_NOT_READ)
    model = document.model
    if model is None:
        return Outcome(Result.NOT_SUPPORTED, NOT_IDENTIFIED)
    if not model.validity or (model.first_year, model.last_year) == (None, None):
        return Outcome(Result.NOT_SUPPORTED, NOT_IN_MODEL)
    field = document.data.field("expiry_date")
    if field is None or field.value is None or is_doubtful(document, field.spans):
        return Outcome(Result.UNDETERMINED, _UNSURE)
    expiry = date.fromisoformat(field.value)
    issued = [expiry.year - round(rule.years) for rule in model.validity]
    first, last = _series(model, document.today)
    table = Table(
        (Text("Year of issue"), Text("First year"), Text("Last year")),
        ((str(issued[0]), str(first), str(last)),),
    )
    if any(first <= year <= last for year in issued):
        return Outcome(Result.SUCCESSFUL, evidence=(table,))
    return Outcome(Result.FAILED, _OTHER_YEAR, evidence=(table,))


def _series(model: DocumentModel, today: date) -> tuple[int, int]:
    """First and last year in which it can have been issued."""
    last = today.year if model.last_year is None else min(model.last_year, today.year)
    return model.first_year or 0, last


_OTHER_YEAR = Reason(
    "series_year_wrong",
    Text("By its date of expiry it was issued when there was no such series"),
    Text("Compare with specimens of the series of that year"),
)
_UNSURE = Reason(
    "series_year_unsure",
    Text("The date of expiry was not read surely"),
    Text("Compare with the printed date and correct it by hand"),
)
