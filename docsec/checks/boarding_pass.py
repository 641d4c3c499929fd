"""A boarding pass is of the holder, and of about today (IATA Resolution 792).

Airlines cut names, add titles and leave spaces out, and a pass says nothing of the
passport's paper: a mismatch is weak and only asks a person to look.
"""

import re
from dataclasses import replace
from datetime import date
from typing import Annotated

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
from docsec.model.barcode import Payload
from docsec.params import Range
from docsec.reading.claim import (
    Agreement,
    Claim,
    Holder,
    evidence_of,
    holder_claims,
    weightiest,
    zones_of,
)
from docsec.standards.barcode_reason import NO_BARCODE
from docsec.standards.mrz_reason import MRZ_NOT_READ

_KIND = "boarding_pass"
_NAME_WIDTH = 20
_NAMES = ("primary_identifier", "secondary_identifier")
_TITLE = re.compile(r" *(?:MRS|MR|MS|MISS|MSTR|DR|PROF|CHD|INF)$")
_MIN_SURNAME = 3


@check(
    Text("Boarding pass and passport"),
    uuid="e2d95b48-0b6f-4d0a-b7a7-5c1e0c38d3f2",
    code="X-(VI,BP,BC)",
    rank=Rank.WEAK,
    is_data_check=True,
)
def boarding_pass(
    document: Document,
    *,
    max_days: Annotated[
        int, Range(0, 30), Text("Days the flight may lie before or after today")
    ] = 2,
) -> Outcome:
    """Compare the passenger's name with the MRZ, and the flights with today."""
    if not document.codes:
        return Outcome(Result.NOT_SUPPORTED, NO_BARCODE)
    passes = [one for one in document.codes if one.payload.kind == _KIND]
    if not passes:
        return Outcome(Result.NOT_SUPPORTED, _NO_PASS)
    if not zones_of(document):
        return Outcome(Result.NOT_SUPPORTED, MRZ_NOT_READ)
    outcomes = [_judge(one, document, max_days) for one in passes]
    return min(outcomes, key=lambda one: weightiest(one.result))


def _judge(code: CodeReading, document: Document, max_days: int) -> Outcome:
    claim = _best_claim(code.payload, document)
    if claim is None:
        return Outcome(Result.NOT_SUPPORTED, _NO_NAME)
    evidence = evidence_of(code, [claim], source=Text("Boarding pass"))
    if claim.agreement is Agreement.DIFFERENT:
        reason = _other_name(claim)
        return Outcome(Result.FAILED, reason, -1.0, evidence)
    if claim.agreement is Agreement.OPEN:
        return Outcome(Result.UNDETERMINED, _DOUBTFUL, evidence=evidence)
    days = [abs((flight - document.today).days) for flight in _flights(code.payload)]
    if days and min(days) > max_days:
        return Outcome(Result.UNDETERMINED, _OTHER_DAY, evidence=evidence)
    return Outcome(Result.SUCCESSFUL, evidence=evidence)


def _best_claim(payload: Payload, document: Document) -> Claim | None:
    """The best agreement with any of the holders in the pictures."""
    claims = [
        claim
        for side in zones_of(document)
        if (claim := _name_claim(payload, side)) is not None
    ]
    order = list(Agreement)
    return min(claims, key=lambda one: order.index(one.agreement), default=None)


def _name_claim(payload: Payload, side: Side) -> Claim | None:
    passenger = payload.value("passenger_name") or ""
    surname, _, given = (part.strip() for part in passenger.partition("/"))
    claims = holder_claims(Holder(surname or None, _TITLE.sub("", given)), side)
    if not claims or side.data is None:
        return None
    claim = claims[0]
    printed = [side.data.value(name) or "" for name in _NAMES]
    if claim.agreement is Agreement.DIFFERENT and (
        _is_surname(surname, printed[0], is_cut=len(passenger) >= _NAME_WIDTH)
        and _is_given(given, printed[1])
    ):
        return replace(claim, said=passenger, agreement=Agreement.VARIANT)
    return replace(claim, said=passenger)


def _is_surname(surname: str, printed: str, *, is_cut: bool) -> bool:
    """The same, its beginning where it was cut, or one of several surnames."""
    said, due = _letters(surname), _letters(printed)
    if len(said) < min(_MIN_SURNAME, len(due)):
        return False
    words = printed.split()
    is_part = said in words or any(
        said == "".join(words[:count]) for count in range(1, len(words) + 1)
    )
    return is_part or (is_cut and due.startswith(said))


def _is_given(given: str, printed: str) -> bool:
    """One begins as the other does, with or without a title."""
    due = _letters(printed)
    for name in (given, _TITLE.sub("", given)):
        said = _letters(name)
        first = _letters(name.partition(" ")[0])
        if due.startswith(said) or said.startswith(due) or first in printed.split():
            return True
    return False


def _letters(name: str) -> str:
    return "".join(one for one in name.upper() if one.isalpha())


def _flights(payload: Payload) -> list[date]:
    return [
        date.fromisoformat(one.value)
        for one in payload.fields
        if one.name == "flight_date" and one.value is not None
    ]


def _other_name(claim: Claim) -> Reason:
    return Reason(
        "boarding_pass_other_name",
        Text(
            "The boarding pass is for {said}, the passport for {printed}",
            said=claim.said,
            printed=claim.printed,
        ),
        Text(
            "Ask how the traveller came by the pass. Spellings, short names and "
            "mistakes of booking are common"
        ),
    )


_NO_PASS = Reason(
    "no_boarding_pass",
    Text("None of the barcodes is a boarding pass"),
    Text("Ask for the boarding pass if the route is in question"),
)
_NO_NAME = Reason(
    "boarding_pass_without_name",
    Text("The boarding pass gives no name that can be compared"),
    Text("Compare the name by eye"),
)
_DOUBTFUL = Reason(
    "boarding_pass_doubtful",
    Text("The names differ in characters that were not read surely"),
    Text("Look at the marked characters and correct them by hand"),
)
_OTHER_DAY = Reason(
    "boarding_pass_other_day",
    Text("No flight of the boarding pass is of about today"),
    Text(
        "Ask for the pass of this journey. The year of a flight is not in the barcode, "
        "so an old pass can look like a new one"
    ),
)
