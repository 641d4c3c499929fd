"""Tag, length, value, both manners of length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.seals.tlv import read_tlv, read_tlvs, write_tlv


def test_the_example_of_the_guideline() -> None:
    assert write_tlv(0x0A, bytes.fromhex("62d719c9")).hex() == "0a0462d719c9"


@given(tag=st.integers(0, 255), value=st.binary(max_size=400))
def test_what_is_written_is_read(tag: int, value: bytes) -> None:
    data = write_tlv(tag, value)
    one = read_tlv(data, 0, len(data), is_der=True)
    assert (one.tag, data[one.value_start : one.end]) == (tag, value)
    assert not one.is_cut


@pytest.mark.parametrize(
    ("size", "head"),
    [(127, "017f"), (128, "018180"), (255, "0181ff"), (256, "01820100")],
)
def test_long_lengths_take_more_bytes(size: int, head: str) -> None:
    assert write_tlv(1, bytes(size))[: len(head) // 2].hex() == head


def test_a_length_of_the_old_manner_is_one_byte() -> None:
    data = write_tlv(1, bytes(200), is_der=False)
    assert data[:2] == b"\x01\xc8"
    assert read_tlv(data, 0, len(data), is_der=False).end == len(data)


@pytest.mark.parametrize(("size", "is_der"), [(256, False), (65536, True)])
def test_a_value_that_is_too_long_is_refused(*, size: int, is_der: bool) -> None:
    with pytest.raises(ValueError, match="length"):
        write_tlv(1, bytes(size), is_der=is_der)


@given(data=st.binary(max_size=64), is_der=st.booleans())
def test_any_bytes_are_walked_to_their_end(*, data: bytes, is_der: bool) -> None:
    parts = list(read_tlvs(data, 0, len(data), is_der=is_der))
    ends = [one.end for one in parts]
    assert ends == sorted(set(ends))
    assert not data or ends[-1] == len(data)
    assert all(one.start < one.value_start <= one.end for one in parts)


@pytest.mark.parametrize("data", ["01", "0105", "018205", "010261"])
def test_a_value_cut_short_is_told(data: str) -> None:
    raw = bytes.fromhex(data)
    assert read_tlv(raw, 0, len(raw), is_der=True).is_cut
