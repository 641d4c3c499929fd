"""What is to be printed: an invented document for an invented person."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

import numpy as np

from docsec.synthesis.holder import Holder, invent_holder
from docsec.synthesis.portrait import Likeness, invent_likeness
from docsec.synthesis.zone import (
    ZoneData,
    card_1_lines,
    card_2_lines,
    passport_lines,
    visa_lines,
)


class Kind(StrEnum):
    """The documents Utopia issues."""

    PASSPORT = "passport"
    CARD_1 = "card_td1"
    CARD_2 = "card_td2"
    VISA_A = "visa_a"
    VISA_B = "visa_b"


class Fault(StrEnum):
    """One thing wrong with the data, for tests and demonstration."""

    NONE = "none"
    CHECK_DIGIT = "check digit"
    """The check digit after the date of birth is not the one due."""
    EXPIRED = "expired"
    STATE = "state"
    """The issuer is given as UTP, a code nobody has been assigned."""


@dataclass(frozen=True, slots=True)
class Order:
    """One document to print. Equal orders print equal documents."""

    kind: Kind
    holder: Holder
    likeness: Likeness
    number: str
    issue: date
    expiry: date
    fault: Fault
    lines: tuple[str, ...]
    passport_number: str


_PREFIX = {
    Kind.PASSPORT: ("P", "U"),
    Kind.CARD_1: ("I", "C"),
    Kind.CARD_2: ("I", "R"),
    Kind.VISA_A: ("V", "V"),
    Kind.VISA_B: ("V", "W"),
}


def invent_order(
    kind: Kind, *, seed: int, today: date, fault: Fault = Fault.NONE
) -> Order:
    """Invent a document of a kind, valid today unless the fault says otherwise."""
    rng = np.random.default_rng([seed, *kind.encode()])
    holder = invent_holder(rng, today=today)
    likeness = invent_likeness(rng, sex=holder.sex, age=holder.age(today))
    issue, expiry = _validity(kind, rng, today=today, fault=fault)
    code, letter = _PREFIX[kind]
    number = f"{letter}{rng.integers(10**7, 10**8)}"
    passport_number = f"U{rng.integers(10**7, 10**8)}"
    data = ZoneData(
        code=code,
        state="UTP" if fault is Fault.STATE else "UTO",
        number=number,
        holder=holder,
        expiry=expiry,
        optional=passport_number if kind in {Kind.VISA_A} else "",
        is_birth_digit_wrong=fault is Fault.CHECK_DIGIT,
    )
    lines = _lines(kind, data)
    return Order(
        kind, holder, likeness, number, issue, expiry, fault, lines, passport_number
    )


def _validity(
    kind: Kind, rng: np.random.Generator, *, today: date, fault: Fault
) -> tuple[date, date]:
    is_visa = kind in {Kind.VISA_A, Kind.VISA_B}
    ago = int(rng.integers(10, 300 if is_visa else 8 * 365))
    issue = today - timedelta(days=ago)
    years = 1 if is_visa else 10
    if fault is Fault.EXPIRED:
        issue = _years_later(issue, -years)
    return issue, _years_later(issue, years) - timedelta(days=1)


def _years_later(day: date, years: int) -> date:
    leap_safe = min(day.day, 28) if day.month == 2 else day.day  # noqa: PLR2004
    return day.replace(year=day.year + years, day=leap_safe)


def _lines(kind: Kind, data: ZoneData) -> tuple[str, ...]:
    match kind:
        case Kind.PASSPORT:
            return passport_lines(data)
        case Kind.CARD_1:
            return card_1_lines(data)
        case Kind.CARD_2:
            return card_2_lines(data)
        case Kind.VISA_A:
            return visa_lines(data, length=44)
        case Kind.VISA_B:
            return visa_lines(data, length=36)
