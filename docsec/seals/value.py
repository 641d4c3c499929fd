"""How the values of a seal's features are coded, both ways (9303-13, TR-03137, IDB)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from docsec.model import Text
from docsec.standards import c40
from docsec.standards.visible import visible

_SPECIAL = (254, 255)
_DATE_DIGITS = 8
_PICTURES = (
    (b"\x00\x00\x00\x0cjP  ", "image/jp2"),
    (b"\xff\x4f\xff\x51", "image/j2k"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"RIFF", "image/webp"),
    (b"\x89PNG", "image/png"),
)


class Coding(Enum):
    """How a feature is coded."""

    TEXT = "C40"
    MRZ_TD1 = "MRZ of three lines of 30"
    MRZ_TD2 = "MRZ of two lines of 36"
    MRZ_TD3 = "MRZ of two lines of 44"
    UNICODE = "UTF-8"
    ENTRIES = "number of entries"
    STAY = "days, months, years"
    NUMBER = "one byte"
    DATE = "month, day, year in three bytes"
    PARTIAL_DATE = "a date with unknown digits"
    PICTURE = "picture"
    BYTES = "bytes"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the bytes of a feature say."""

    value: str | None
    problems: tuple[Text, ...] = ()
    warnings: tuple[Text, ...] = ()


def decode(coding: Coding, data: bytes) -> Meaning:
    """Read a value. Any bytes give a meaning."""
    return _DECODERS[coding](data)


def _text(data: bytes) -> Meaning:
    read = c40.decode(data)
    problems = () if read.is_sound else (Text("The bytes break the rules of C40"),)
    return Meaning(visible(read.text.strip()) or None, problems)


def _mrz(lines: int, length: int) -> Callable[[bytes], Meaning]:
    def read(data: bytes) -> Meaning:
        """Spaces are fillers, and fillers at the end are left out."""
        found = c40.decode(data)
        total = lines * length
        plain = found.text.replace(" ", "<").ljust(total, "<")
        problems = () if found.is_sound else (Text("The bytes break the rules of C40"),)
        if len(plain) > total:
            problems = (*problems, Text("The MRZ is longer than its format"))
        cut = [plain[at : at + length] for at in range(0, total, length)]
        return Meaning(visible("|".join(cut)).replace("|", "\n"), problems)

    return read


def _unicode(data: bytes) -> Meaning:
    try:
        return Meaning(visible(data.decode("utf-8")) or None)
    except UnicodeDecodeError:
        return Meaning(data.hex(" ") or None, (Text("The bytes are no UTF-8 text"),))


def _entries(data: bytes) -> Meaning:
    if len(data) != 1:
        return Meaning(data.hex(" ") or None)
    if data[0] in (0, 255):
        words = Text("The number stands for no limit; compare it with the print")
        return Meaning(None, warnings=(words,))
    return Meaning(str(data[0]))


def _stay(data: bytes) -> Meaning:
    """A duration as ISO 8601 writes it: `P90D`, `P1Y6M`."""
    is_length = len(data) == len("dmy") and any(data)
    if not is_length or any(part in _SPECIAL for part in data):
        words = Text("The value stands for a special rule; compare it with the print")
        return Meaning(None, warnings=(words,))
    parts = zip(reversed(data), "YMD", strict=True)
    return Meaning("P" + "".join(f"{part}{unit}" for part, unit in parts if part))


def _number(data: bytes) -> Meaning:
    return Meaning(str(data[0]) if len(data) == 1 else data.hex(" ") or None)


def _date(data: bytes) -> Meaning:
    value = read_date(data)
    if value is None:
        return Meaning(
            None, (Text("The bytes are no date: {bytes}", bytes=data.hex(" ")),)
        )
    return Meaning(value.isoformat())


def read_date(data: bytes) -> date | None:
    """Month, day and year as one number in three bytes; None where it is no date.

    >>> read_date(bytes.fromhex("319ef5")).isoformat()
    '1957-03-25'
    """
    if len(data) != len("DDD"):
        return None
    number = int.from_bytes(data, "big")
    try:
        return date(number % 10_000, number // 1_000_000, number // 10_000 % 100)
    except ValueError:
        return None


def _partial_date(data: bytes) -> Meaning:
    """A byte whose bits mark unknown digits, then a date in three bytes."""
    number = int.from_bytes(data[1:], "big")
    digits = f"{number:08d}"
    if len(data) != len("mDDD") or len(digits) != _DATE_DIGITS:
        return Meaning(
            None, (Text("The bytes are no date: {bytes}", bytes=data.hex(" ")),)
        )
    mask = f"{data[0]:08b}"
    shown = "".join(
        "X" if bit == "1" else one for one, bit in zip(digits, mask, strict=True)
    )
    value = f"{shown[4:]}-{shown[:2]}-{shown[2:4]}"
    if data[0] == 0 and read_date(data[1:]) is None:
        return Meaning(None, (Text("There is no such date: {date}", date=value),))
    warnings = (Text("Part of the date is unknown"),) if data[0] else ()
    return Meaning(value, warnings=warnings)


def _picture(data: bytes) -> Meaning:
    """Name the kind of picture; it is never decoded here."""
    kinds = (kind for mark, kind in _PICTURES if data.startswith(mark))
    return Meaning(next(kinds, "application/octet-stream"))


def _bytes(data: bytes) -> Meaning:
    return Meaning(data.hex(" ") or None)


_DECODERS: dict[Coding, Callable[[bytes], Meaning]] = {
    Coding.TEXT: _text,
    Coding.MRZ_TD1: _mrz(3, 30),
    Coding.MRZ_TD2: _mrz(2, 36),
    Coding.MRZ_TD3: _mrz(2, 44),
    Coding.UNICODE: _unicode,
    Coding.ENTRIES: _entries,
    Coding.STAY: _stay,
    Coding.NUMBER: _number,
    Coding.DATE: _date,
    Coding.PARTIAL_DATE: _partial_date,
    Coding.PICTURE: _picture,
    Coding.BYTES: _bytes,
}


def encode(coding: Coding, value: str) -> bytes:
    """Code a value the way `decode` gives it back.

    Raises:
        ValueError: The value has no form in that coding.
    """
    return _ENCODERS[coding](value)


def write_date(value: date) -> bytes:
    """Code a date in three bytes.

    >>> write_date(date(1957, 3, 25)).hex()
    '319ef5'
    """
    number = value.month * 1_000_000 + value.day * 10_000 + value.year
    return number.to_bytes(3, "big")


def _encode_mrz(value: str) -> bytes:
    return c40.encode(value.replace("\n", ""))


def _encode_stay(value: str) -> bytes:
    numbers = dict.fromkeys("DMY", 0)
    digits = ""
    for one in value.removeprefix("P"):
        if one.isdecimal():
            digits += one
        else:
            numbers[one] = int(digits)
            digits = ""
    return bytes(numbers[unit] for unit in "DMY")


def _encode_partial_date(value: str) -> bytes:
    digits = value[5:7] + value[8:10] + value[:4]
    mask = int("".join("1" if one in "Xx" else "0" for one in digits), 2)
    number = int("".join("0" if one in "Xx" else one for one in digits))
    return bytes((mask,)) + number.to_bytes(3, "big")


_ENCODERS: dict[Coding, Callable[[str], bytes]] = {
    Coding.TEXT: c40.encode,
    Coding.MRZ_TD1: _encode_mrz,
    Coding.MRZ_TD2: _encode_mrz,
    Coding.MRZ_TD3: _encode_mrz,
    Coding.UNICODE: lambda value: value.encode("utf-8"),
    Coding.ENTRIES: lambda value: bytes((int(value),)),
    Coding.STAY: _encode_stay,
    Coding.NUMBER: lambda value: bytes((int(value),)),
    Coding.DATE: lambda value: write_date(date.fromisoformat(value)),
    Coding.PARTIAL_DATE: _encode_partial_date,
    Coding.PICTURE: bytes.fromhex,
    Coding.BYTES: bytes.fromhex,
}
