"""What an unsigned barcode says of its holder agrees with the MRZ (TR-03135-1 5.7.2).

Only what the payload states by its standard is compared. The number and the dates of a
licence are its own; they are compared only where the barcode repeats a whole MRZ.
"""

from collections.abc import Sequence

from docsec.checks import check
from docsec.model import (
    CodeReading,
    Document,
    Outcome,
    Rank,
    Reason,
    Result,
    Side,
    Text,
)
from docsec.reading.claim import (
    Agreement,
    Claim,
    evidence_of,
    holder_claims,
    holder_of,
    is_same_document,
    side_of,
    weightiest,
    zone_claims,
    zone_in,
    zones_of,
)
from docsec.standards.barcode_reason import NO_BARCODE, NOTHING_TO_COMPARE
from docsec.standards.mrz_reason import MRZ_NOT_READ


@check(
    Text("Barcode and machine-readable zone"),
    uuid="c7a2f6de-3c1b-4f57-8e0c-2d4e0a9b7f65",
    code="X-(VI,BM,BC)",
    rank=Rank.STRONG,
    is_data_check=True,
)
def barcode_against_mrz(document: Document) -> Outcome:
    """Compare name, dates, sex and number as far as a barcode states them."""
    if not document.codes:
        return Outcome(Result.NOT_SUPPORTED, NO_BARCODE)
    plain = [one for one in document.codes if one.payload.seal is None]
    if not plain:
        return Outcome(Result.NOT_SUPPORTED, _ALL_SIGNED)
    stating = [one for one in plain if holder_of(one.payload, document.today)]
    if not stating:
        return Outcome(Result.NOT_SUPPORTED, NOTHING_TO_COMPARE)
    if not zones_of(document):
        return Outcome(Result.NOT_SUPPORTED, MRZ_NOT_READ)
    outcomes = [_compared(one, document) for one in stating]
    return min(outcomes, key=lambda one: weightiest(one.result))


def _compared(code: CodeReading, document: Document) -> Outcome:
    zones = zones_of(document)
    zone = zone_in(code.payload, document.today)
    for side in zones:
        if zone is not None and side.data and is_same_document(zone, side.data):
            return _judge(code, zone_claims(zone, side), is_same_document=True)
    holder = holder_of(code.payload, document.today)
    around = side_of(code, document)
    near = next((one for one in zones if _is_page(one, around)), None)
    claims = holder_claims(holder, near or zones[0]) if holder else ()
    return _judge(code, claims, is_same_document=near is not None and zone is None)


def _is_page(side: Side, page: Side | None) -> bool:
    if page is None:
        return False
    return side.picture == page.picture and side.page is page.page


def _judge(
    code: CodeReading, claims: Sequence[Claim], *, is_same_document: bool
) -> Outcome:
    """Another document of the same traveller may legally say otherwise."""
    if not claims:
        return Outcome(Result.NOT_SUPPORTED, NOTHING_TO_COMPARE)
    evidence = evidence_of(code, claims, source=Text("Barcode"))
    different = [one for one in claims if one.agreement is Agreement.DIFFERENT]
    if different and is_same_document:
        reason = _differs(different[0], len(different))
        return Outcome(Result.FAILED, reason, -len(different) / len(claims), evidence)
    if different:
        return Outcome(Result.UNDETERMINED, _OTHER_DOCUMENT, evidence=evidence)
    if any(one.agreement is Agreement.OPEN for one in claims):
        return Outcome(Result.UNDETERMINED, _DOUBTFUL, evidence=evidence)
    return Outcome(Result.SUCCESSFUL, margin=1.0, evidence=evidence)


def _differs(first: Claim, count: int) -> Reason:
    return Reason(
        "barcode_mrz_differs",
        Text(
            "{field}: {said} in the barcode, {printed} in the machine-readable zone. "
            "Different in all: {count}",
            field=first.title,
            said=first.said,
            printed=first.printed,
            count=count,
        ),
        Text(
            "Compare both with the print by eye. Who changes the print often forgets "
            "the barcode. An unsigned barcode alone proves nothing"
        ),
    )


_ALL_SIGNED = Reason(
    "barcode_all_signed",
    Text("All barcodes are digital seals, which have a check of their own"),
    Text("Look at the check of the digital seal"),
)
_OTHER_DOCUMENT = Reason(
    "barcode_other_document_differs",
    Text("Another document in the pictures says something else of its holder"),
    Text(
        "Check that both belong to the traveller. Names change by marriage, and sets "
        "of documents are mixed up in a family"
    ),
)
_DOUBTFUL = Reason(
    "barcode_comparison_doubtful",
    Text("Barcode and print differ in characters that were not read surely"),
    Text("Look at the marked characters and correct them by hand"),
)
