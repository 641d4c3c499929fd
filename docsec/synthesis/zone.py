"""Composes the MRZ of an invented document (ICAO 9303-4 to 9303-7)."""

from dataclasses import dataclass
from datetime import date

from docsec.standards.check_digit import check_digit
from docsec.synthesis.holder import Holder


@dataclass(frozen=True, slots=True)
class ZoneData:
    """What goes into an MRZ.

    Attributes:
        code: Of the document, one or two letters.
        state: Issuer and nationality, three letters.
        number: Up to nine characters.
        holder: Whose it is.
        expiry: Last day of validity.
        optional: Left empty where the issuer has nothing to add.
        is_birth_digit_wrong: Print another check digit than is due after the date
            of birth; the composite digit is computed over what is printed.
    """

    code: str
    state: str
    number: str
    holder: Holder
    expiry: date
    optional: str = ""
    is_birth_digit_wrong: bool = False


def passport_lines(data: ZoneData) -> tuple[str, ...]:
    """Two lines of 44: TD3 (9303-4 4.2)."""
    numbered = _digit(data.number.ljust(9, "<"))
    birth, expiry = _dates(data)
    personal = _digit(data.optional.ljust(14, "<"))
    middle = f"{numbered}{data.state}{birth}{data.holder.sex}{expiry}{personal}"
    return (
        _names(data, 44),
        middle + check_digit(numbered + birth + expiry + personal),
    )


def card_2_lines(data: ZoneData) -> tuple[str, ...]:
    """Two lines of 36: TD2 (9303-6 4.2)."""
    numbered = _digit(data.number.ljust(9, "<"))
    birth, expiry = _dates(data)
    optional = data.optional.ljust(7, "<")
    middle = f"{numbered}{data.state}{birth}{data.holder.sex}{expiry}{optional}"
    return (
        _names(data, 36),
        middle + check_digit(numbered + birth + expiry + optional),
    )


def visa_lines(data: ZoneData, *, length: int) -> tuple[str, ...]:
    """Two lines of 44 (MRV-A) or 36 (MRV-B), no composite digit (9303-7 4.2)."""
    numbered = _digit(data.number.ljust(9, "<"))
    birth, expiry = _dates(data)
    lower = f"{numbered}{data.state}{birth}{data.holder.sex}{expiry}{data.optional}"
    return (_names(data, length), lower.ljust(length, "<"))


def card_1_lines(data: ZoneData) -> tuple[str, ...]:
    """Three lines of 30: TD1 (9303-5 4.2)."""
    numbered = _digit(data.number.ljust(9, "<"))
    birth, expiry = _dates(data)
    first = f"{data.code.ljust(2, '<')}{data.state}{numbered}"
    first += data.optional.ljust(15, "<")
    second = f"{birth}{data.holder.sex}{expiry}{data.state}".ljust(29, "<")
    whole = first[5:] + birth + expiry + second[18:29]
    names = _name_field(data.holder, 30)
    return (first, second + check_digit(whole), names)


def _names(data: ZoneData, length: int) -> str:
    head = data.code.ljust(2, "<") + data.state
    return head + _name_field(data.holder, length - len(head))


def _name_field(holder: Holder, length: int) -> str:
    surname, given = (
        name[0].replace("-", "<").replace(" ", "<")
        for name in (holder.surname, holder.given)
    )
    return f"{surname}<<{given}"[:length].ljust(length, "<")


def _dates(data: ZoneData) -> tuple[str, str]:
    birth = _digit(data.holder.birth.strftime("%y%m%d"))
    if data.is_birth_digit_wrong:
        birth = birth[:-1] + str((int(birth[-1]) + 3) % 10)
    return birth, _digit(data.expiry.strftime("%y%m%d"))


def _digit(text: str) -> str:
    return text + check_digit(text)
