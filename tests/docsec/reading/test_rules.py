import numpy as np
import pytest
from numpy.typing import NDArray

from docsec.model import Quad
from docsec.reading.decoder import ALPHABET, Decoded
from docsec.reading.rules import ReadLine, character, settle
from docsec.reading.strip import Track

PLACE = Quad((0, 0), (1, 0), (1, 1), (0, 1))
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
DIGITS = "0123456789"


def shares(**found: float) -> NDArray[np.float64]:
    row = np.zeros(len(ALPHABET))
    for name, share in found.items():
        row[ALPHABET.index(name.removeprefix("d"))] = share
    return row


def test_clear_character_stays_though_the_field_forbids_it() -> None:
    read = character(shares(O=0.97, d0=0.03), DIGITS, PLACE)

    assert (read.text, read.is_doubtful, read.is_settled_by_rule) == ("O", False, False)


def test_doubtful_character_is_ordered_by_the_field_and_marked() -> None:
    read = character(shares(O=0.6, d0=0.4), DIGITS, PLACE)

    assert (read.text, read.is_doubtful, read.is_settled_by_rule) == ("0", True, True)
    assert read.probability == pytest.approx(0.4)
    assert read.alternatives == (("O", 0.6),)


def test_doubtful_character_that_the_field_allows_stays() -> None:
    read = character(shares(d5=0.6, S=0.4), DIGITS, PLACE)

    assert (read.text, read.is_doubtful, read.is_settled_by_rule) == ("5", True, False)


def test_field_cannot_order_what_the_picture_hardly_leaves_open() -> None:
    read = character(shares(O=0.85, d0=0.15), DIGITS, PLACE)

    assert (read.text, read.is_doubtful, read.is_settled_by_rule) == ("O", True, False)


def test_field_cannot_put_first_what_the_picture_does_not_show() -> None:
    read = character(shares(O=0.6, Q=0.395, d0=0.005), DIGITS, PLACE)

    assert (read.text, read.is_doubtful, read.is_settled_by_rule) == ("O", True, False)


def test_alternatives_are_likeliest_first() -> None:
    read = character(shares(B=0.5, d8=0.3, S=0.2), LETTERS, PLACE)

    assert read.alternatives == (("8", 0.3), ("S", 0.2))


TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


def seen(doubts: dict[tuple[int, int], dict[str, float]]) -> list[ReadLine]:
    """The example as read, clear but for some places."""
    lines = []
    for row, text in enumerate(TD3):
        shares = np.full((44, len(ALPHABET)), 0.0001)
        for column, letter in enumerate(text):
            doubt = doubts.get((row, column), {letter: 0.99})
            for one, share in doubt.items():
                shares[column, ALPHABET.index(one)] = share
        track = Track((0, 50.0 * row), (440, 50.0 * row), 10)
        lines.append(ReadLine(track, Decoded(np.arange(44) * 16.0 + 48, shares)))
    return lines


def test_open_character_is_settled_by_check_digits_and_marked() -> None:
    reading = settle(seen({(1, 5): {"O": 0.6, "0": 0.35}}))

    settled = reading.lines[1].characters[5]
    assert reading.texts() == TD3
    assert (settled.text, settled.probability) == ("0", 0.35)
    assert settled.is_doubtful
    assert settled.is_settled_by_rule
    assert settled.alternatives == (("O", 0.6),)


@pytest.mark.parametrize(
    "doubts",
    [
        {(1, 5): {"O": 0.85, "0": 0.14}},
        {(1, 5): {"O": 0.7, "0": 0.15}},
        {(1, 5): {"O": 0.99}, (1, 2): {"9": 0.7, "3": 0.29}},
        {(1, 5): {"O": 0.8, "0": 0.19}, (1, 4): {"9": 0.7, "J": 0.3}},
    ],
    ids=["clear", "not plausible", "clear elsewhere", "not shown"],
)
def test_check_digits_change_nothing_else(
    doubts: dict[tuple[int, int], dict[str, float]],
) -> None:
    text = "".join(settle(seen(doubts)).texts())

    for (row, column), shares in doubts.items():
        assert text[44 * row + column] == max(shares, key=lambda one: shares[one])
