"""The dates of the MRZ are dates that exist and agree with one another."""

from docsec.checks import check
from docsec.model import (
    Document,
    Field,
    Outcome,
    Rank,
    Reason,
    Result,
    Text,
)
from docsec.standards.fields import field_title
from docsec.standards.mrz_place import is_doubtful, marks_at
from docsec.standards.mrz_reason import MRZ_FORMAT_UNKNOWN, MRZ_NOT_READ

_DATES = ("birth_date", "expiry_date")


@check(
    Text("Dates of the machine-readable zone"),
    uuid="3618341a-605a-418f-966f-e596eb2e383c",
    code="X-(VI,DT,MR)",
    rank=Rank.STRONG,
    is_data_check=True,
)
def mrz_dates(document: Document) -> Outcome:
    """Look for days that do not exist and an expiry before the birth."""
    if document.data is None:
        return Outcome(Result.NOT_SUPPORTED, MRZ_NOT_READ)
    dates = [field for name in _DATES if (field := document.data.field(name))]
    if not dates:
        return Outcome(Result.UNDETERMINED, MRZ_FORMAT_UNKNOWN)
    impossible = [field for field in dates if not field.is_valid]
    if impossible:
        return _judge_impossible(document, impossible)
    birth, expiry = (document.data.value(name) for name in _DATES)
    if birth and expiry and expiry < birth.replace("X", "0"):
        return Outcome(Result.UNDETERMINED, _EXPIRY_BEFORE_BIRTH)
    return Outcome(Result.SUCCESSFUL)


def _judge_impossible(document: Document, impossible: list[Field]) -> Outcome:
    places = [
        (span, problem)
        for field in impossible
        for span in field.spans
        for problem in field.problems
    ]
    evidence = marks_at(document, places)
    if all(is_doubtful(document, field.spans) for field in impossible):
        return Outcome(Result.UNDETERMINED, _DOUBTFUL, evidence=evidence)
    first = impossible[0]
    reason = Reason(
        "mrz_date_impossible",
        Text(
            "{field} does not exist: {raw}",
            field=field_title(first.name),
            raw=first.raw,
        ),
        Text(
            "Compare with the printed date. If it is printed so, refer the document to "
            "the second line"
        ),
    )
    return Outcome(Result.FAILED, reason, evidence=evidence)


_DOUBTFUL = Reason(
    "mrz_date_doubtful",
    Text("A date does not exist, but its digits were not read surely"),
    Text("Look at the marked digits and correct them by hand"),
)
_EXPIRY_BEFORE_BIRTH = Reason(
    "mrz_expiry_before_birth",
    Text("By its two-digit year the document expired before its holder was born"),
    Text(
        "A document that is valid for more than fifteen years looks so too. Compare "
        "with the printed dates"
    ),
)
