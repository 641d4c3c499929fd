"""The canonical form of RFC 8785: its own examples, and what has none."""

import json
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.seals.canonical_json import JsonError, canonical, read

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
LEAVES = st.none() | st.booleans() | st.integers(-(10**15) + 1, 10**15 - 1) | WORDS
VALUES = (
    LEAVES
    | st.lists(LEAVES, max_size=4)
    | st.dictionaries(WORDS, LEAVES | st.lists(LEAVES, max_size=3), max_size=4)
)


def test_the_example_of_the_rfc() -> None:
    text = r"""{"numbers":[333333333.33333329,1E30,4.50,2e-3,
        0.000000000000000000000000001],
        "string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals":[null,true,false]}"""
    assert canonical(read(text)).decode() == (
        '{"literals":[null,true,false],'
        '"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],'
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    )


def test_names_are_sorted_by_utf_16() -> None:
    names = {
        "\u20ac": 1,
        "\r": 2,
        "\ufb33": 3,
        "1": 4,
        "\U0001f600": 5,
        "\x80": 6,
        "ö": 7,
    }
    order = [names[name] for name in json.loads(canonical(dict(names)))]
    assert order == [2, 4, 6, 7, 1, 5, 3]


@pytest.mark.parametrize(
    ("bits", "text"),
    [
        ("0000000000000000", "0"),
        ("8000000000000000", "0"),
        ("0000000000000001", "5e-324"),
        ("8000000000000001", "-5e-324"),
        ("7fefffffffffffff", "1.7976931348623157e+308"),
        ("4340000000000000", "9007199254740992"),
        ("4430000000000000", "295147905179352830000"),
        ("44b52d02c7e14af5", "9.999999999999997e+22"),
        ("44b52d02c7e14af6", "1e+23"),
        ("444b1ae4d6e2ef4e", "999999999999999700000"),
        ("444b1ae4d6e2ef50", "1e+21"),
        ("3eb0c6f7a0b5ed8c", "9.999999999999997e-7"),
        ("3eb0c6f7a0b5ed8d", "0.000001"),
        ("41b3de4355555553", "333333333.3333332"),
        ("becbf647612f3696", "-0.0000033333333333333333"),
    ],
)
def test_numbers_of_the_rfc(bits: str, text: str) -> None:
    """RFC 8785 appendix B."""
    (value,) = struct.unpack(">d", bytes.fromhex(bits))
    assert canonical(value).decode() == text


@given(VALUES)
def test_canonical_text_reads_back(value: object) -> None:
    once = canonical(value)  # type: ignore[arg-type]
    assert read(once.decode()) == value
    assert canonical(read(once.decode())) == once


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[1,]", "NaN", "Infinity", "1e999", "9" * 16, "0." + "1" * 40,
        '{"a":1,"a":2}', "[" * 20 + "]" * 20, "[" * 100_000,
    ],
)  # fmt: skip
def test_what_cannot_be_signed_is_refused(text: str) -> None:
    with pytest.raises(JsonError):
        read(text)


@pytest.mark.parametrize("value", ["\ud800", float("nan"), float("inf")])
def test_what_has_no_form_is_refused(value: str | float) -> None:
    with pytest.raises(JsonError):
        canonical(value)
