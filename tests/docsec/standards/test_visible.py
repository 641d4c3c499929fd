"""Nothing from a stranger acts when it is shown."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.standards.visible import cell, visible


def test_plain_text_stays_as_it_is() -> None:
    assert visible("ERIKSSON, ANNA <1>") == "ERIKSSON, ANNA <1>"


def test_control_characters_become_their_pictures() -> None:
    assert visible("\x00\n\x1b\x7f") == "␀␊␛␡"


@pytest.mark.parametrize(
    "mark",
    [
        "\u202e",
        "\u2066",
        "\u200b",
        "\u2028",
        "\ufeff",
        "\u3164",
        "\ud800",
        "\U000e0041",
    ],
)
def test_marks_that_hide_or_turn_text_are_named(mark: str) -> None:
    assert visible(f"A{mark}B") == f"A[U+{ord(mark):04X}]B"


def test_a_tower_of_accents_is_cut() -> None:
    shown = visible("a" + "\u0301" * 50)
    assert shown.count("\u0301") == 2
    assert shown.count("[U+0301]") == 48


PERSIAN = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"


def test_a_joiner_between_arabic_letters_stays() -> None:
    assert visible(PERSIAN) == PERSIAN
    assert visible("A\u200cB") == "A[U+200C]B"


KURDISH = "\u0695\u06ce\u0628\u0648\u0627\u0631"


def test_arabic_and_kurdish_letters_stay() -> None:
    assert visible(KURDISH) == KURDISH


def test_long_text_is_cut() -> None:
    assert visible("9" * 10_000, limit=10) == "9999999999…"


def test_every_kind_of_space_is_a_space() -> None:
    assert visible("A\u00a0B\u2003C") == "A B C"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "\uff1d"])
def test_a_cell_never_begins_a_formula(start: str) -> None:
    assert cell(start + "1+1").startswith("'")


def test_a_plain_cell_stays_as_it_is() -> None:
    assert cell("L898902C") == "L898902C"


@given(st.text())
def test_whatever_it_is_nothing_hidden_remains(text: str) -> None:
    shown = visible(text).replace("\u200c", "")
    assert not any(
        unicodedata.category(one) in {"Cc", "Cf", "Cs", "Co"} for one in shown
    )
