"""C40 by the tables of TR-03137-1 annex B."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.standards import c40

TEXT = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ", max_size=120)


@pytest.mark.parametrize(
    ("text", "coded"),
    [("XK CD", "eb0466a9"), ("XKCD", "eb11fe45"), ("BSI01", "62d719c9"), ("", "")],
)
def test_examples_of_the_guideline(text: str, coded: str) -> None:
    assert c40.encode(text).hex() == coded
    assert c40.decode(bytes.fromhex(coded)) == c40.C40Text(text, True)


def test_a_filler_is_coded_as_a_space() -> None:
    assert c40.encode("XK<CD") == c40.encode("XK CD")


@given(TEXT)
def test_every_text_comes_back(text: str) -> None:
    assert c40.decode(c40.encode(text)) == c40.C40Text(text, True)


@given(TEXT)
def test_the_length_is_the_next_even_number(text: str) -> None:
    assert len(c40.encode(text)) == -(-len(text) // 3) * 2


def test_other_characters_are_refused() -> None:
    with pytest.raises(ValueError, match="A-Z"):
        c40.encode("abc")


@given(st.binary(max_size=64))
def test_any_bytes_give_a_text(data: bytes) -> None:
    read = c40.decode(data)
    assert len(read.text) <= -(-len(data) // 2) * 3
    assert "?" not in read.text or not read.is_sound


@pytest.mark.parametrize(
    "coded", ["ffff", "0000", "eb", "fe45eb11", "fe00", "00010001"]
)
def test_bytes_against_the_rules_are_told(coded: str) -> None:
    assert not c40.decode(bytes.fromhex(coded)).is_sound


def test_what_is_sound_has_one_form_only() -> None:
    """All pairs of bytes, last and before another: no two mean the same."""
    for number in range(1 << 16):
        pair = number.to_bytes(2, "big")
        for data in (pair, pair + b"\xeb\x04"):
            read = c40.decode(data)
            assert not read.is_sound or c40.encode(read.text) == data
