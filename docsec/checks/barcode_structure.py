"""A barcode of a known kind is built as its standard says."""

from docsec.checks import check
from docsec.model import (
    CodeReading,
    Document,
    Evidence,
    Outcome,
    Rank,
    Reason,
    Result,
    Table,
    Text,
)
from docsec.reading.claim import marks_on
from docsec.standards.barcode_reason import NO_BARCODE

_ANY, _PASS = "other", "boarding_pass"


@check(
    Text("Structure of the barcode"),
    uuid="8b1f3d7a-94d2-4e86-a1ce-7f60b7f4c2e9",
    code="X-(VI,BS,BC)",
    rank=Rank.ADVISORY,
    is_data_check=True,
)
def barcode_structure(document: Document) -> Outcome:
    """Look for what a payload's own standard forbids.

    A boarding pass never fails the document beside it: airlines print them carelessly.
    """
    if not document.codes:
        return Outcome(Result.NOT_SUPPORTED, NO_BARCODE)
    known = [one for one in document.codes if one.payload.kind != _ANY]
    if not known:
        return Outcome(Result.NOT_SUPPORTED, _NO_STANDARD)
    wrong = [one for one in known if not one.payload.is_valid]
    if not wrong:
        return Outcome(Result.SUCCESSFUL)
    evidence: tuple[Evidence, ...] = (*marks_on(wrong), _table(wrong))
    is_document = any(one.payload.kind != _PASS for one in wrong)
    result = Result.FAILED if is_document else Result.UNDETERMINED
    return Outcome(result, _WRONG, evidence=evidence)


def _table(wrong: list[CodeReading]) -> Table:
    rows: list[tuple[Text | str, ...]] = []
    for one in wrong:
        rows += [(one.payload.title, "", words) for words in one.payload.problems]
        rows += [
            (one.payload.title, field.title, words)
            for field in one.payload.fields
            for words in field.problems
        ]
    return Table((Text("Barcode"), Text("Field"), Text("Problem")), tuple(rows))


_WRONG = Reason(
    "barcode_structure_wrong",
    Text("A barcode breaks the rules of its own standard"),
    Text(
        "Read the barcode again from a better picture. If it stays so, compare it with "
        "a genuine document: issuers make mistakes too"
    ),
)
_NO_STANDARD = Reason(
    "barcode_without_standard",
    Text("The barcodes follow no standard that is known here"),
    Text("Compare their text with the print by eye"),
)
