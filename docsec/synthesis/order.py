"""What is to be printed: an invented document for an invented person."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

import numpy as np

from docsec.synthesis import words
from docsec.synthesis.design import Design, design_of
from docsec.synthesis.holder import Holder, invent_holder
from docsec.synthesis.portrait import Likeness, invent_likeness
from docsec.synthesis.words import Words
from docsec.synthesis.zone import (
    ZoneData,
    card_1_lines,
    card_2_lines,
    passport_lines,
    visa_lines,
)


class Kind(StrEnum):
    """The documents Utopia issues: the names of their folders."""

    PASSPORT = "passport"
    CARD_1 = "card_td1"
    CARD_2 = "card_td2"
    VISA_A = "visa_a"
    VISA_B = "visa_b"
    PASSPORT_PLASTIC = "passport_2023"
    PASSPORT_DIPLOMATIC = "passport_diplomatic"
    EMERGENCY = "emergency"
    RESIDENCE = "residence_td1"
    SEAFARER = "seafarer"
    LICENCE = "driving_licence"
    STAMPS = "stamp_page"


WITH_MRZ = tuple(kind for kind in Kind if kind not in {Kind.LICENCE, Kind.STAMPS})
"""Those a machine reads at a border."""
CODED = frozenset({Kind.VISA_A, Kind.EMERGENCY, Kind.SEAFARER, Kind.LICENCE})
"""Those that bear a barcode."""
_LATE_DAYS = 900
"""An expired document has been so for that long at most."""


class Fault(StrEnum):
    """One thing wrong with the data, for tests and demonstration."""

    NONE = "none"
    CHECK_DIGIT = "check digit"
    """The check digit after the date of birth is not the one due."""
    EXPIRED = "expired"
    STATE = "state"
    """The issuer is given as UTP, a code nobody has been assigned."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One crossing of the border of Utopia, as a stamp says."""

    is_entry: bool
    crossing: Words
    day: date


@dataclass(frozen=True, slots=True)
class Order:
    """One document to print. Equal orders print equal documents.

    Attributes:
        kind: Which document.
        holder: Whose.
        likeness: How the holder looks.
        number: Of the document.
        issue: First day of validity.
        expiry: Last day.
        fault: What is wrong with it.
        lines: Of the MRZ; none where the document bears none.
        passport_number: Of the holder's passport, for a visa.
        state: The issuer's code as printed.
        details: By name, what only some documents say.
        visits: Stamps in the passport, in order.
    """

    kind: Kind
    holder: Holder
    likeness: Likeness
    number: str
    issue: date
    expiry: date
    fault: Fault
    lines: tuple[str, ...]
    passport_number: str
    state: str
    details: tuple[tuple[str, Words], ...]
    visits: tuple[Visit, ...]


def invent_order(
    kind: Kind, *, seed: int, today: date, fault: Fault = Fault.NONE
) -> Order:
    """Invent a document of a kind, valid today unless the fault says otherwise."""
    design = design_of(kind).design
    rng = np.random.default_rng([seed, *kind.encode()])
    holder = invent_holder(rng, today=today)
    likeness = invent_likeness(rng, sex=holder.sex, age=holder.age(today))
    issue, expiry = _validity(design, rng, today=today, fault=fault)
    number = f"{design.issue.letter}{rng.integers(10**7, 10**8)}"
    passport_number = f"U{rng.integers(10**7, 10**8)}"
    data = ZoneData(
        code=design.issue.code,
        state="UTP" if fault is Fault.STATE else "UTO",
        number=number,
        holder=holder,
        expiry=expiry,
        optional=passport_number if kind is Kind.VISA_A else "",
        is_birth_digit_wrong=fault is Fault.CHECK_DIGIT,
    )
    return Order(
        kind,
        holder,
        likeness,
        number,
        issue,
        expiry,
        fault,
        _lines(design, data),
        passport_number,
        data.state,
        _details(rng),
        _visits(rng, issue, today),
    )


def _validity(
    design: Design, rng: np.random.Generator, *, today: date, fault: Fault
) -> tuple[date, date]:
    """Issued some time ago, but not before the series began."""
    years = design.issue.years
    longest = min(years * 292, (today - date(design.issue.since, 1, 1)).days)
    ago = int(rng.integers(10, max(longest, 11)))
    if fault is Fault.EXPIRED:
        issue = _years_later(today, -years) - timedelta(days=ago % _LATE_DAYS + 10)
    else:
        issue = today - timedelta(days=ago)
    return issue, _years_later(issue, years) - timedelta(days=1)


def _years_later(day: date, years: int) -> date:
    leap_safe = min(day.day, 28) if day.month == 2 else day.day  # noqa: PLR2004
    return day.replace(year=day.year + years, day=leap_safe)


def _lines(design: Design, data: ZoneData) -> tuple[str, ...]:
    match design.issue.mrz:
        case "td3":
            return passport_lines(data)
        case "td1":
            return card_1_lines(data)
        case "td2":
            return card_2_lines(data)
        case "mrv_a":
            return visa_lines(data, length=44)
        case "mrv_b":
            return visa_lines(data, length=36)
        case None:
            return ()


def _details(rng: np.random.Generator) -> tuple[tuple[str, Words], ...]:
    """What only some documents say: all are drawn, so that no kind shifts another."""
    street = words.STREETS[rng.integers(len(words.STREETS))]
    town = words.TOWNS[rng.integers(len(words.TOWNS))]
    house = int(rng.integers(1, 190))
    height = f"{rng.integers(152, 194)} CM"
    personal = f"{rng.integers(10**11, 10**12)}"
    return (
        ("rank", words.RANKS[rng.integers(len(words.RANKS))]),
        ("ship", words.SHIPS[rng.integers(len(words.SHIPS))]),
        ("reason", words.REASONS[rng.integers(len(words.REASONS))]),
        ("blood", (words.BLOOD[rng.integers(len(words.BLOOD))], "", "")),
        ("categories", (words.CATEGORIES[rng.integers(len(words.CATEGORIES))], "", "")),
        ("street", (f"{house} {street[0]}", f"{street[1]} {house}", "")),
        ("town", town),
        ("height", (height, "", "")),
        ("personal_number", (personal, "", "")),
        ("entries", ("MULT", "", "")),
        ("stay", ("90 DAYS", "", "")),
    )


def _visits(rng: np.random.Generator, issue: date, today: date) -> tuple[Visit, ...]:
    """In and out again, since the passport was issued."""
    days = np.sort(rng.choice(max((today - issue).days, 8), 6, replace=False))
    return tuple(
        Visit(
            is_entry=number % 2 == 0,
            crossing=words.CROSSINGS[rng.integers(len(words.CROSSINGS))],
            day=issue + timedelta(days=int(day)),
        )
        for number, day in enumerate(days)
    )
