"""The signature of a digital seal fits its content and its signer (ICAO 9303-13)."""

from collections.abc import Sequence

from docsec.checks import check
from docsec.model import CodeReading, Document, Outcome, Rank, Reason, Result, Text
from docsec.reading.claim import by_page, marks_on, weightiest
from docsec.standards.barcode_reason import NO_BARCODE, NO_SEAL, SEVERAL_SEALS


@check(
    Text("Signature of the digital seal"),
    uuid="5d0f4a53-6a30-4c51-8b5e-0f1d6f0e7a11",
    code="X-(VI,SG,BC)",
    rank=Rank.DEFINITIVE,
    is_data_check=True,
)
def seal_signature(document: Document) -> Outcome:
    """Sum up what the check of each seal gave, page by page.

    Several seals on one page leave open which one is meant, unless one is broken
    (TR-03135-1 5.9).
    """
    if not document.codes:
        return Outcome(Result.NOT_SUPPORTED, NO_BARCODE)
    sealed = [one for one in document.codes if one.payload.seal is not None]
    if not sealed:
        return Outcome(Result.NOT_SUPPORTED, NO_SEAL)
    outcomes = [_of_page(page) for page in by_page(sealed, document)]
    return min(outcomes, key=lambda one: weightiest(one.result))


def _of_page(page: Sequence[CodeReading]) -> Outcome:
    outcomes = [_of_seal(one) for one in page]
    broken = [one for one in outcomes if one.result is Result.FAILED]
    if broken:
        return broken[0]
    if len(outcomes) > 1:
        return Outcome(Result.UNDETERMINED, SEVERAL_SEALS, evidence=marks_on(page))
    return outcomes[0]


def _of_seal(code: CodeReading) -> Outcome:
    marks = marks_on([code])
    found = code.signature
    if found is None:
        return Outcome(Result.UNDETERMINED, _NOT_CHECKED, evidence=marks)
    return Outcome(found.result, found.reason, evidence=(*marks, *found.evidence))


_NOT_CHECKED = Reason(
    "seal_not_checked",
    Text("The signature of the seal could not be checked"),
    Text("Run the examination again. If it stays so, tell your administrator"),
)
