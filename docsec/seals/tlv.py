"""Tag, length, value: how the features of a seal stand one after another."""

from collections.abc import Iterator
from dataclasses import dataclass

_LONG_1, _LONG_2 = 0x81, 0x82
_LONG_3 = 0x83
_ONE_BYTE, _TWO_BYTES = 0xFF, 0xFFFF
_SHORT = 0x80


@dataclass(frozen=True, slots=True)
class Tlv:
    """One value and where it stands.

    Attributes:
        tag: One byte.
        start: Of the tag.
        value_start: Of the value.
        end: The first byte after the value, as far as there are bytes.
        is_cut: The bytes end before the value does.
        is_shortest: The length is written as DER wants it: in as few bytes as it takes.
    """

    tag: int
    start: int
    value_start: int
    end: int
    is_cut: bool
    is_shortest: bool = True


def read_tlvs(data: bytes, start: int, end: int, *, is_der: bool) -> Iterator[Tlv]:
    """Walk the values between two places; the last one may be cut.

    Args:
        data: Where they stand.
        start: The first tag.
        end: The first byte that is no longer theirs.
        is_der: Lengths from 128 on take further bytes (9303-13 from version 4 on, IDB).
            Otherwise a length is one byte whatever it is (version 3).
    """
    at = start
    while at < end:
        one = read_tlv(data, at, end, is_der=is_der)
        yield one
        at = one.end


def read_tlv(data: bytes, at: int, end: int, *, is_der: bool) -> Tlv:
    """Read the value that begins at a place. Any bytes give a value."""
    length, width = _length(data, at + 1, end, is_der=is_der)
    value_start = min(at + 1 + width, end)
    stop = value_start + length
    is_cut = stop > end or at + 1 + width > end
    is_shortest = not is_der or width == _shortest_width(length)
    return Tlv(data[at], at, value_start, min(stop, end), is_cut, is_shortest)


def _shortest_width(length: int) -> int:
    """Bytes that the length takes in DER (X.690 10.1)."""
    return 1 if length < _SHORT else 1 + (length.bit_length() + 7) // 8


def _length(data: bytes, at: int, end: int, *, is_der: bool) -> tuple[int, int]:
    """The length and how many bytes it takes."""
    if at >= end:
        return 0, 1
    first = data[at]
    if not is_der or first < _SHORT or first > _LONG_3 or first == _SHORT:
        return first, 1
    width = first - _SHORT
    return int.from_bytes(data[at + 1 : min(at + 1 + width, end)], "big"), 1 + width


def write_tlv(tag: int, value: bytes, *, is_der: bool = True) -> bytes:
    """Put a tag and a length before a value.

    >>> write_tlv(0x0A, bytes.fromhex("62d719c9")).hex()
    '0a0462d719c9'

    Raises:
        ValueError: The value is too long.
    """
    size = len(value)
    if size < _SHORT or (not is_der and size <= _ONE_BYTE):
        head = bytes((tag, size))
    elif is_der and size <= _ONE_BYTE:
        head = bytes((tag, _LONG_1, size))
    elif is_der and size <= _TWO_BYTES:
        head = bytes((tag, _LONG_2)) + size.to_bytes(2, "big")
    else:
        raise ValueError("a value this long has no length in a seal")
    return head + value
