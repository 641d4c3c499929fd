import numpy as np
import pytest
from numpy.typing import NDArray

from docsec.model import Quad
from docsec.reading.decoder import ALPHABET
from docsec.reading.rules import character

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
