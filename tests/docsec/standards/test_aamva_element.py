"""The tables of driving licences."""

import re

from docsec.standards.aamva_element import ELEMENTS, ISSUERS


def test_every_code_has_three_capitals() -> None:
    assert all(re.fullmatch("D[A-D][A-Z]", code) for code in ELEMENTS)


def test_issuers_are_numbers_of_six_digits_with_a_state() -> None:
    assert all(re.fullmatch("[0-9]{6}", number) for number in ISSUERS)
    assert all(re.fullmatch("[A-Z]{2}", state) for _, state in ISSUERS.values())


def test_known_issuers() -> None:
    assert ISSUERS["636014"] == ("USA", "CA")
    assert ISSUERS["636012"] == ("CAN", "ON")
    assert ISSUERS["636056"] == ("MEX", "CU")


def test_one_name_has_one_title() -> None:
    titles = {}
    for element in ELEMENTS.values():
        assert titles.setdefault(element.name, element.title) == element.title
