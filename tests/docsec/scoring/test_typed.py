"""Typed answers: three kinds of digit, two keyboards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.scoring.typed import is_same, number, plain


@pytest.mark.parametrize(
    ("given_text", "right"),
    [
        ("\u0663\u0666\u0665", "365"),  # Arabic-Indic
        ("\u06f3\u06f6\u06f5", "365"),  # Persian
        (" Intaglio ", "intaglio"),
        ("colour   shift", "Colour shift"),
        ("\u0643\u062a\u0627\u0628", "\u06a9\u062a\u0627\u0628"),  # kaf, keheh
        ("\u0639\u0644\u064a", "\u0639\u0644\u06cc"),  # two kinds of yeh
    ],
)
def test_what_keyboards_write_differently_is_the_same(
    given_text: str, right: str
) -> None:
    assert is_same(given_text, right)


@pytest.mark.parametrize(
    ("given_text", "right", "tolerance", "due"),
    [
        ("360", "365", 5, True),
        ("359", "365", 5, False),
        ("365,0", "365", None, True),
        ("3.5", "3.5", None, True),
        ("ink", "365", 500, False),
        ("364", "365", None, False),
    ],
)
def test_numbers_have_a_tolerance(
    given_text: str, right: str, tolerance: float | None, due: bool
) -> None:
    assert is_same(given_text, right, tolerance=tolerance) is due


@given(st.text(max_size=40))
def test_any_text_has_one_plain_form(text: str) -> None:
    once = plain(text)
    assert plain(once) == once
    assert is_same(text, text)


@given(st.integers(-(10**6), 10**6))
def test_every_whole_number_is_read(value: int) -> None:
    assert number(str(value)) == value
    arabic = "".join(
        chr(0x0660 + int(one)) if one.isdigit() else one for one in str(value)
    )
    assert number(arabic) == value
