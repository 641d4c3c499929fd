"""What a digital seal says agrees with the machine-readable zones (ICAO 9303-13).

A genuine seal copied onto another document keeps its signature: only comparing finds
it. A difference fails the document only where the signature holds, because an unsigned
statement proves nothing, and never for a number alone: a visa stays valid in a passport
that was renewed.
"""

from collections.abc import Sequence
from dataclasses import dataclass

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
    by_page,
    evidence_of,
    holder_claims,
    holder_of,
    is_same_document,
    marks_on,
    number_claim,
    weightiest,
    zone_claims,
    zone_in,
    zones_of,
)
from docsec.standards.barcode_reason import (
    NO_BARCODE,
    NO_SEAL,
    NOTHING_TO_COMPARE,
    SEVERAL_SEALS,
)
from docsec.standards.mrz_reason import MRZ_NOT_READ


@check(
    Text("Digital seal and machine-readable zone"),
    uuid="1f2b7c0e-8d43-4b53-9d57-61c5a2f3d0b4",
    code="X-(VI,SM,BC)",
    rank=Rank.DEFINITIVE,
    is_data_check=True,
)
def seal_against_mrz(document: Document) -> Outcome:
    """Compare the document and the holder that a seal names with those of the MRZs."""
    if not document.codes:
        return Outcome(Result.NOT_SUPPORTED, NO_BARCODE)
    sealed = [one for one in document.codes if one.payload.seal is not None]
    if not sealed:
        return Outcome(Result.NOT_SUPPORTED, NO_SEAL)
    if not zones_of(document):
        return Outcome(Result.NOT_SUPPORTED, MRZ_NOT_READ)
    for page in by_page(sealed, document):
        if len(page) > 1:
            return Outcome(Result.UNDETERMINED, SEVERAL_SEALS, evidence=marks_on(page))
    outcomes = [_judge(one, _compared(one, document)) for one in sealed]
    return min(outcomes, key=lambda one: weightiest(one.result))


@dataclass(frozen=True, slots=True)
class _Compared:
    """What was compared: the sealed document itself, its holder, the passport."""

    document: tuple[Claim, ...] = ()
    holder: tuple[Claim, ...] = ()
    number: Claim | None = None

    def claims(self) -> tuple[Claim, ...]:
        number = () if self.number is None else (self.number,)
        return (*self.document, *self.holder, *number)


def _compared(code: CodeReading, document: Document) -> _Compared:
    zones = zones_of(document)
    zone = zone_in(code.payload, document.today)
    own = [
        one for one in zones if zone and one.data and is_same_document(zone, one.data)
    ]
    others = [one for one in zones if one not in own]
    compared = zone_claims(zone, own[0]) if zone is not None and own else ()
    passport = next(filter(_is_passport, others), None)
    number = code.payload.value("passport_number")
    claim = number_claim(number, passport) if number and passport else None
    holder = holder_of(code.payload, document.today)
    other = passport or next(iter(others), None)
    named = holder_claims(holder, other) if holder and other else ()
    return _Compared(compared, named, claim)


def _is_passport(side: Side) -> bool:
    code = side.data.value("document_code") if side.data is not None else None
    return (code or "").startswith("P")


def _judge(code: CodeReading, compared: _Compared) -> Outcome:
    claims = compared.claims()
    if not claims:
        return Outcome(Result.NOT_SUPPORTED, NOTHING_TO_COMPARE)
    evidence = evidence_of(code, claims, source=Text("Digital seal"))
    found = code.signature
    is_vouched = found is not None and found.result is Result.SUCCESSFUL
    reason = _doubt(compared, is_vouched=is_vouched)
    if reason is None:
        return Outcome(Result.SUCCESSFUL, margin=1.0, evidence=evidence)
    # A vaccination of another person may lie beside a passport by mistake; a visa or
    # another seal that names this very passport may not.
    is_bound = reason is _OTHER_HOLDER and compared.number is not None
    if reason is _OTHER_DATA or (is_vouched and is_bound):
        return Outcome(Result.FAILED, reason, -1.0, evidence)
    return Outcome(Result.UNDETERMINED, reason, evidence=evidence)


def _doubt(compared: _Compared, *, is_vouched: bool) -> Reason | None:
    """What keeps seal and print from agreeing, weightiest first."""
    if _differs(compared.document):
        return _OTHER_DATA if is_vouched else _OTHER_DATA_UNPROVEN
    if _differs(compared.holder):
        return _OTHER_HOLDER
    if compared.number is not None and _differs([compared.number]):
        return _other_passport(compared.number)
    if any(one.agreement is Agreement.OPEN for one in compared.claims()):
        return _DOUBTFUL
    return None


def _differs(claims: Sequence[Claim]) -> bool:
    return any(one.agreement is Agreement.DIFFERENT for one in claims)


def _other_passport(number: Claim) -> Reason:
    return Reason(
        "seal_other_passport",
        Text(
            "The seal belongs to passport {said}; this passport is {printed}",
            said=number.said,
            printed=number.printed,
        ),
        Text(
            "Ask for the passport of that number: a visa can stay valid in an old "
            "passport. Without it, refer the traveller to the second line"
        ),
    )


_OTHER_DATA = Reason(
    "seal_mrz_differs",
    Text("The print does not say what the signed seal says"),
    Text(
        "Refer the document to the second line: either the print was changed, or the "
        "seal was taken from another document"
    ),
)
_OTHER_DATA_UNPROVEN = Reason(
    "seal_mrz_differs_unproven",
    Text("The print does not say what the seal says, but the seal is not proven"),
    Text(
        "Compare the fields of the seal with the print by eye. Ask the administrator "
        "for the certificate of the signer"
    ),
)
_OTHER_HOLDER = Reason(
    "seal_other_holder",
    Text("The seal names another person than the passport"),
    Text(
        "Check that all pictures are of one traveller. If they are, refer the "
        "traveller to the second line"
    ),
)
_DOUBTFUL = Reason(
    "seal_comparison_doubtful",
    Text("Seal and print differ in characters that were not read surely"),
    Text("Look at the marked characters and correct them by hand"),
)
