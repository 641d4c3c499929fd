import pytest

from docsec.standards.state import (
    fantasy_name,
    state_codes,
    state_name,
    tolerated_name,
)

ICAO_ONLY = [
    "D",
    "EUE",
    "GBD",
    "GBN",
    "GBO",
    "GBP",
    "GBS",
    "RKS",
    "UNO",
    "UNA",
    "UNK",
    "XBA",
    "XCC",
    "XCE",
    "XCO",
    "XCT",
    "XDC",
    "XEC",
    "XES",
    "XIM",
    "XMP",
    "XOM",
    "XPO",
    "XXA",
    "XXB",
    "XXC",
    "XXX",
    "UTO",
    "IAO",
]


@pytest.mark.parametrize("code", ICAO_ONLY)
def test_the_special_codes_of_icao_are_known(code: str) -> None:
    assert state_name(code)


def test_germany_has_one_letter_and_three() -> None:
    assert state_name("D") == state_name("DEU") == "Germany"


def test_there_are_the_249_codes_of_iso_besides() -> None:
    assert len(set(state_codes()) - set(ICAO_ONLY)) == 249


@pytest.mark.parametrize("code", ["INP", "ANT", "NTZ", "YUG"])
def test_codes_in_use_are_tolerated_but_not_of_the_standard(code: str) -> None:
    assert tolerated_name(code)
    assert state_name(code) is None


def test_a_fantasy_issuer_is_named() -> None:
    assert fantasy_name("WSA") == "World Service Authority"
    assert state_name("WSA") is None


@pytest.mark.parametrize("code", ["", "D<<", "QQQ", "irq"])
def test_other_text_is_no_code(code: str) -> None:
    assert state_name(code) is None
    assert tolerated_name(code) is None
