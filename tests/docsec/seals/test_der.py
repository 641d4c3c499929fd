"""DER within bounds."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.seals import der
from docsec.seals.der import DerError, Node


def test_elements_are_walked() -> None:
    node = der.read(bytes.fromhex("3006020101040161ff"))
    assert [one.tag for one in node.parts()] == [der.INTEGER, der.OCTETS]
    assert node.whole == bytes.fromhex("3006020101040161")


@pytest.mark.parametrize(
    "data", ["", "30", "3005", "3080", "3085ffffffffff", "3082ffff", "308400000001"]
)
def test_lengths_that_lie_are_refused(data: str) -> None:
    with pytest.raises(DerError):
        der.read(bytes.fromhex(data))


@pytest.mark.parametrize("data", ["04810161", "0482000161", "048200" + "80" * 129])
def test_a_length_that_takes_more_bytes_than_it_need_is_refused(data: str) -> None:
    """X.690 10.1: DER has one form of every length."""
    with pytest.raises(DerError):
        der.read(bytes.fromhex(data))


def test_the_only_element_has_nothing_behind_it() -> None:
    assert der.read_one(b"\x04\x01a").content == b"a"
    with pytest.raises(DerError):
        der.read_one(b"\x04\x01ab")


def test_a_bit_string_is_of_whole_bytes() -> None:
    assert der.bits(der.read(b"\x03\x02\x00a")) == b"a"
    for data in (b"\x03\x02\x01a", b"\x03\x00", b"\x04\x02\x00a"):
        with pytest.raises(DerError):
            der.bits(der.read(data))


@pytest.mark.parametrize(
    ("content", "text"),
    [("551d25", "2.5.29.37"), ("2a8648ce3d040302", "1.2.840.10045.4.3.2"),
     ("678108010106", "2.23.136.1.1.6"), ("883703", "2.999.3")],
)  # fmt: skip
def test_object_identifiers(content: str, text: str) -> None:
    node = Node(der.OBJECT_ID, bytes.fromhex(content), b"")
    assert der.object_id(node) == text


@pytest.mark.parametrize(
    "node", [Node(4, b"ab", b""), Node(6, b"", b""), Node(6, b"\x88", b"")]
)
def test_what_is_no_object_identifier_is_refused(node: Node) -> None:
    with pytest.raises(DerError):
        der.object_id(node)


@pytest.mark.parametrize(
    ("tag", "text", "moment"),
    [
        (0x17, b"210407043026Z", datetime(2021, 4, 7, 4, 30, 26, tzinfo=UTC)),
        (0x17, b"990101000000Z", datetime(1999, 1, 1, tzinfo=UTC)),
        (0x18, b"20500101000000Z", datetime(2050, 1, 1, tzinfo=UTC)),
    ],
)
def test_times(tag: int, text: bytes, moment: datetime) -> None:
    assert der.time(Node(tag, text, b"")) == moment


@pytest.mark.parametrize(
    "node",
    [Node(0x17, b"xx", b""), Node(0x18, b"20211301000000Z", b""), Node(4, b"", b"")],
)
def test_what_is_no_time_is_refused(node: Node) -> None:
    with pytest.raises(DerError):
        der.time(node)


@given(st.binary(max_size=100))
def test_any_bytes_are_walked_or_refused(data: bytes) -> None:
    try:
        nodes = list(der.read_all(data))
    except DerError:
        return
    assert b"".join(node.whole for node in nodes) == data
