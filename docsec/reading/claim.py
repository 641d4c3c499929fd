"""What a barcode claims, beside what the machine-readable zones say.

Only what a payload states by its standard is compared: a licence's number is not a
passport's, and an order number is nobody's. Whatever was read in doubt stays open.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from docsec.formats import parse
from docsec.model import (
    CodeReading,
    Document,
    Evidence,
    Field,
    Mark,
    Marks,
    MrzData,
    Result,
    Side,
    Table,
    Text,
)
from docsec.model.barcode import Payload
from docsec.standards.fields import field_title
from docsec.standards.names import NameVerdict, compare_names

_STRICT = (
    "document_code",
    "issuing_state",
    "document_number",
    "nationality",
    "birth_date",
    "sex",
    "expiry_date",
)
"""Optional data is left out: seals cut it short (9303-13, visa)."""
_NAMES = ("primary_identifier", "secondary_identifier")
_SEXES = ("M", "F")
_CUT_NUMBER = 9
"""Characters of a number that a seal has room for."""


_ORDER = (
    Result.FAILED,
    Result.UNDETERMINED,
    Result.SUCCESSFUL,
    Result.NOT_SUPPORTED,
)


class Agreement(StrEnum):
    """How two statements of the same fact stand to each other."""

    SAME = "same"
    VARIANT = "legal variant"
    OPEN = "open"
    DIFFERENT = "different"


WORDS = {
    Agreement.SAME: Text("the same"),
    Agreement.VARIANT: Text("another legal spelling"),
    Agreement.OPEN: Text("not read surely"),
    Agreement.DIFFERENT: Text("different"),
}


@dataclass(frozen=True, slots=True)
class Claim:
    """One fact stated by a barcode and by an MRZ.

    Attributes:
        name: Of the vocabulary in `docsec.standards.fields`; `name` for the whole.
        title: For people.
        said: By the barcode, safe to show.
        printed: In the MRZ.
        agreement: How they stand to each other.
    """

    name: str
    title: Text
    said: str
    printed: str
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class Holder:
    """Whom a payload is about, as far as its standard says so; None: it does not."""

    surname: str | None = None
    given_names: str | None = None
    birth_date: str | None = None
    sex: str | None = None


def zones_of(document: Document) -> tuple[Side, ...]:
    """The sides whose MRZ was understood.

    What a person corrected or typed in is not in doubt any more, wherever it stands.
    """
    zones = [_settled(one, document) for one in document.sides]
    found = tuple(
        one for one in zones if one.data is not None and one.data.format is not None
    )
    if found or document.data is None or document.data.format is None:
        return found
    return tuple(replace(one, data=document.data) for one in document.sides[:1])


def _settled(side: Side, document: Document) -> Side:
    is_corrected = document.corrected is not None and side.data is document.data
    return replace(side, mrz=None) if is_corrected else side


def zone_in(payload: Payload, today: date) -> MrzData | None:
    """The MRZ a payload carries, taken apart; None where it carries none."""
    lines = payload.value("mrz")
    if lines is None:
        return None
    data = parse(lines.split("\n"), today=today)
    return data if data.format is not None else None


def holder_of(payload: Payload, today: date) -> Holder | None:
    """Whom the payload names, by the kinds of payload that name somebody strictly."""
    zone = zone_in(payload, today)
    if zone is not None:
        return Holder(
            zone.value("primary_identifier"),
            zone.value("secondary_identifier"),
            zone.value("birth_date"),
            zone.value("sex"),
        )
    if payload.kind == "aamva":
        return _licence_holder(payload)
    if payload.kind == "vds_nc":
        return _named_holder(payload)
    return None


def _licence_holder(payload: Payload) -> Holder:
    given = payload.value("given_names")
    if given is None:
        parts = (payload.value("first_name"), payload.value("middle_name"))
        given = " ".join(part for part in parts if part) or None
    return Holder(
        payload.value("surname"),
        given and given.replace(",", " "),
        payload.value("birth_date"),
        payload.value("sex"),
    )


def _named_holder(payload: Payload) -> Holder:
    """Two spaces stand between primary and secondary identifier (TR VDS-NC)."""
    surname, _, given = (payload.value("name") or "").partition("  ")
    return Holder(
        surname.strip() or None,
        given.strip() or None,
        payload.value("birth_date"),
        payload.value("sex"),
    )


def is_same_document(zone: MrzData, other: MrzData) -> bool:
    """Both are of one kind and one issuer, so everything in them must agree."""
    return zone.format == other.format and all(
        (zone.value(name) or "")[:width] == (other.value(name) or "")[:width]
        for name, width in (("document_code", 1), ("issuing_state", 3))
    )


def zone_claims(zone: MrzData, side: Side) -> tuple[Claim, ...]:
    """Compare the MRZ in a barcode with the printed one, field by field."""
    data = _data(side)
    claims = []
    for name in _STRICT:
        said, printed = zone.field(name), data.field(name)
        if said is None or printed is None:
            continue
        is_same = said.raw.rstrip("<") == printed.raw.rstrip("<")
        claims.append(_claim(name, said.raw, printed, side, is_same=is_same))
    holder = Holder(*(zone.value(name) for name in _NAMES))
    return (*_name_claim(holder, side), *claims)


def holder_claims(holder: Holder, side: Side) -> tuple[Claim, ...]:
    """Compare whom a barcode names with whom the MRZ names."""
    data = _data(side)
    claims = list(_name_claim(holder, side))
    birth = data.field("birth_date")
    if holder.birth_date and birth is not None and birth.value:
        is_same = _may_be_same_date(holder.birth_date, birth.value)
        claims.append(
            _claim("birth_date", holder.birth_date, birth, side, is_same=is_same)
        )
    sex = data.field("sex")
    if sex is not None and holder.sex in _SEXES and sex.value in _SEXES:
        is_same = holder.sex == sex.value
        claims.append(_claim("sex", holder.sex, sex, side, is_same=is_same))
    return tuple(claims)


def number_claim(number: str, side: Side) -> Claim | None:
    """Compare a document number in a barcode with that of the MRZ."""
    printed = _data(side).field("document_number")
    if printed is None or printed.value is None:
        return None
    said, due = _plain(number), _plain(printed.value)
    is_same = said == due or (len(said) == _CUT_NUMBER and due.startswith(said))
    return _claim("document_number", number, printed, side, is_same=is_same)


def side_of(code: CodeReading, document: Document) -> Side | None:
    """The page a barcode lies on; None where no page was found around it."""
    xs, ys = zip(*code.barcode.place.points(), strict=True)
    middle = (sum(xs) / 4, sum(ys) / 4)
    return next(
        (
            side
            for side in document.sides
            if side.picture == code.picture and side.page.corners.holds(middle)
        ),
        None,
    )


def by_page(
    codes: Iterable[CodeReading], document: Document
) -> tuple[tuple[CodeReading, ...], ...]:
    """The codes of each page together; the same content counts once on a page."""
    pages: dict[tuple[int, int], dict[str | bytes, CodeReading]] = {}
    for code in codes:
        side = side_of(code, document)
        page = (code.picture, 0 if side is None else id(side))
        pages.setdefault(page, {}).setdefault(code.payload.body, code)
    return tuple(tuple(one.values()) for one in pages.values())


def evidence_of(
    code: CodeReading, claims: Iterable[Claim], *, source: Text
) -> tuple[Evidence, ...]:
    """Where the barcode stands, and what it says beside what is printed."""
    rows = tuple(
        (one.title, one.said, one.printed, WORDS[one.agreement]) for one in claims
    )
    headings = (Text("Field"), source, Text("Printed"), Text("Comparison"))
    return (*marks_on([code]), Table(headings, rows))


def weightiest(result: Result) -> int:
    """Sort results by what several barcodes amount to (TR-03135-1 5.9)."""
    return _ORDER.index(result)


def marks_on(codes: Iterable[CodeReading]) -> tuple[Evidence, ...]:
    """Marks around barcodes, each with its title."""
    return tuple(
        Marks(one.picture, (Mark(one.barcode.place, one.payload.title),))
        for one in codes
    )


def _name_claim(holder: Holder, side: Side) -> Iterator[Claim]:
    data = _data(side)
    printed = [data.value(name) or "" for name in _NAMES]
    if not holder.surname or not any(printed):
        return
    fields = [one for name in _NAMES if (one := data.field(name)) is not None]
    said = (holder.surname, holder.given_names or "")
    verdict = compare_names(_name_field(data), *said).verdict
    agreement = _NAME_AGREEMENTS[verdict]
    if agreement is Agreement.DIFFERENT and _is_open(side, fields):
        agreement = Agreement.OPEN
    shown = [" ".join(part for part in name if part) for name in (said, printed)]
    yield Claim("name", Text("Name"), shown[0], shown[1], agreement)


_NAME_AGREEMENTS = {
    NameVerdict.SAME: Agreement.SAME,
    NameVerdict.LEGAL_VARIANT: Agreement.VARIANT,
    NameVerdict.ALTERED: Agreement.DIFFERENT,
}


def _name_field(data: MrzData) -> str:
    """The whole name field again: a letter in its last place says it may be cut."""
    first, second = (data.field(name) for name in _NAMES)
    text = "" if first is None else first.raw
    if second is not None and second.raw:
        text += "<<" + second.raw
    is_full = second is not None and bool(second.warnings)
    return text if is_full else text + "<"


def _claim(name: str, said: str, printed: Field, side: Side, *, is_same: bool) -> Claim:
    agreement = Agreement.SAME
    if not is_same:
        is_open = _is_open(side, _with_digit(side, printed))
        agreement = Agreement.OPEN if is_open else Agreement.DIFFERENT
    shown = printed.value or printed.raw
    return Claim(name, field_title(name), said, shown, agreement)


def _with_digit(side: Side, field: Field) -> list[Field]:
    digit = _data(side).field(f"{field.name}_check_digit")
    return [field] if digit is None else [field, digit]


def _is_open(side: Side, fields: Iterable[Field]) -> bool:
    """A check digit is wrong there, or the picture leaves a character open."""
    lines = () if side.mrz is None else side.mrz.lines
    return any(
        not one.is_valid
        or any(
            character.is_doubtful
            for span in one.spans
            if span.line < len(lines)
            for character in lines[span.line].characters[span.start : span.end]
        )
        for one in fields
    )


def _may_be_same_date(one: str, other: str) -> bool:
    """Digits that either leaves unknown are passed over."""
    return len(one) == len(other) and all(
        a == b or "X" in (a.upper(), b.upper()) for a, b in zip(one, other, strict=True)
    )


def _plain(number: str) -> str:
    return "".join(one for one in number.upper() if one.isalnum())


def _data(side: Side) -> MrzData:
    if side.data is None:
        raise ValueError("a side without data has nothing to compare")
    return side.data
