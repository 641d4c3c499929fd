"""Walks DER, the coding of certificates, within bounds.

The strict readers refuse certificates that states really issue: parameters where none
belong, curves written out number by number. This one takes what can be taken, but
never trusts a length, nor one that is not written in the shortest way: a signature
does not cover the outermost lengths, so nobody may play with them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

SEQUENCE, SET = 0x30, 0x31
INTEGER, BITS, OCTETS, OBJECT_ID, BOOLEAN = 0x02, 0x03, 0x04, 0x06, 0x01
PRINTABLE = 0x13
TIMES = _UTC_TIME, _LONG_TIME = 0x17, 0x18
_SHORT = 0x80
_MAX_LENGTH_BYTES = 4
_HALF_CENTURY = 50
_BYTE_BITS = 7
_FIRST_ARC = 40


class DerError(ValueError):
    """The bytes are not what should stand here."""


@dataclass(frozen=True, slots=True)
class Node:
    """One element: its tag, its content, and all of it with its head."""

    tag: int
    content: bytes
    whole: bytes

    def parts(self) -> list["Node"]:
        """The elements inside."""
        return list(read_all(self.content))

    def expect(self, tag: int) -> "Node":
        """Return itself if it has that tag.

        Raises:
            DerError: It has another.
        """
        if self.tag != tag:
            raise DerError(f"tag {self.tag} where {tag} should stand")
        return self


def read_all(data: bytes) -> Iterator[Node]:
    """Walk the elements one after another.

    Raises:
        DerError: A length goes beyond the end.
    """
    at = 0
    while at < len(data):
        end, start = _bounds(data, at)
        yield Node(data[at], data[start:end], data[at:end])
        at = end


def read(data: bytes) -> Node:
    """The first element.

    Raises:
        DerError: There is none, or its length goes beyond the end.
    """
    node = next(read_all(data), None)
    if node is None:
        raise DerError("nothing stands here")
    return node


def read_one(data: bytes) -> Node:
    """The only element.

    Raises:
        DerError: There is none, or bytes follow it.
    """
    node = read(data)
    if len(node.whole) != len(data):
        raise DerError("bytes follow")
    return node


def bits(node: Node) -> bytes:
    """The whole bytes of a bit string, such as a signature.

    Raises:
        DerError: It is none, or says that its last bits do not count.
    """
    content = node.expect(BITS).content
    if content[:1] != b"\0":
        raise DerError("bits that do not count")
    return content[1:]


def _bounds(data: bytes, at: int) -> tuple[int, int]:
    """Where an element ends and where its content begins."""
    if at + 2 > len(data):
        raise DerError("cut short")
    first = data[at + 1]
    start = at + 2
    length = first
    if first >= _SHORT:
        width = first - _SHORT
        if not 1 <= width <= _MAX_LENGTH_BYTES:
            raise DerError("a length that is no length")
        start += width
        length = int.from_bytes(data[at + 2 : start], "big")
        if length < _SHORT or length < 1 << 8 * (width - 1):
            raise DerError("a length longer than it need be")
    if start + length > len(data):
        raise DerError("longer than the bytes")
    return start + length, start


def unsigned(node: Node) -> int:
    """An integer, read as if it were positive: states issue negative numbers too.

    Raises:
        DerError: It is none.
    """
    return int.from_bytes(node.expect(INTEGER).content, "big")


def object_id(node: Node) -> str:
    """An object identifier with dots.

    >>> object_id(Node(OBJECT_ID, bytes.fromhex("551d25"), b""))
    '2.5.29.37'

    Raises:
        DerError: It is none.
    """
    content = node.expect(OBJECT_ID).content
    arcs: list[int] = []
    arc = 0
    for one in content:
        arc = arc << _BYTE_BITS | one & (_SHORT - 1)
        if one < _SHORT:
            arcs.append(arc)
            arc = 0
    if not arcs:
        raise DerError("an empty object identifier")
    top = min(arcs[0] // _FIRST_ARC, 2)
    return ".".join(map(str, (top, arcs[0] - top * _FIRST_ARC, *arcs[1:])))


def time(node: Node) -> datetime:
    """A time of either kind, in UTC.

    Raises:
        DerError: It is none.
    """
    try:
        text = node.content.decode("ascii")
        if node.tag == _UTC_TIME:
            century = "19" if int(text[:2]) >= _HALF_CENTURY else "20"
            text = century + text
        elif node.tag != _LONG_TIME:
            raise DerError("no time")
        digits = text.removesuffix("Z").ljust(14, "0")
        return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError as error:
        raise DerError("no time") from error
