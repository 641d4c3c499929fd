from typing import Any

import pytest

from docsec.checks.mrz_position import mrz_position
from docsec.model import Region, Result

PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
CARD = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
VISA = (
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L8988901C4XXX4009078F96121096ZE184226B<<<<<<",
)
PPI = 254.0  # ten pixels a millimetre
FIRST_X, LAST_Y = 108.0, 564.0
"""Centres of the first character and of a second line, in the made documents."""


def _page(left_mm: float, bottom_mm: float) -> Any:
    """A page whose MRZ begins that far from its edges."""
    left = FIRST_X - (left_mm + 0.75) * 10
    bottom = LAST_Y + bottom_mm * 10
    return Region(left, bottom - 880, 1250, 880).corners()


@pytest.mark.parametrize(("left", "bottom"), [(6.0, 9.4), (7.4, 9.4), (6.0, 7.0)])
def test_the_place_of_the_standard_is_successful(
    make_document: Any, left: float, bottom: float
) -> None:
    document = make_document(*PASSPORT, ppi=PPI, outline=_page(left, bottom))
    outcome = mrz_position(document)
    assert outcome.result is Result.SUCCESSFUL
    assert outcome.margin >= 0


@pytest.mark.parametrize(
    ("left", "bottom"), [(7.7, 9.4), (4.3, 9.4), (6.0, 6.5), (6.0, 12.2)]
)
def test_another_place_is_failed(
    make_document: Any, left: float, bottom: float
) -> None:
    document = make_document(*PASSPORT, ppi=PPI, outline=_page(left, bottom))
    outcome = mrz_position(document)
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "mrz_position_wrong"
    assert len(outcome.evidence) == 2


def test_of_a_card_only_the_left_edge_is_fixed(make_document: Any) -> None:
    right = make_document(*CARD, ppi=PPI, outline=_page(5.0, 30.0))
    wrong = make_document(*CARD, ppi=PPI, outline=_page(8.0, 30.0))
    assert mrz_position(right).result is Result.SUCCESSFUL
    assert mrz_position(wrong).result is Result.FAILED


def test_the_tolerance_can_be_set(make_document: Any) -> None:
    document = make_document(*PASSPORT, ppi=PPI, outline=_page(7.35, 9.4))
    assert mrz_position(document).result is Result.SUCCESSFUL
    assert mrz_position(document, tolerance_mm=0.2).result is Result.FAILED


@pytest.mark.parametrize(
    ("lines", "ppi", "has_outline"),
    [
        ((), PPI, True),
        (VISA, PPI, True),
        (PASSPORT, None, True),
        (PASSPORT, PPI, False),
    ],
)
def test_without_what_it_needs_it_is_not_supported(
    make_document: Any, lines: tuple[str, ...], ppi: float | None, has_outline: bool
) -> None:
    outline = _page(6.0, 9.4) if has_outline else None
    document = make_document(*lines, ppi=ppi, outline=outline)
    assert mrz_position(document).result is Result.NOT_SUPPORTED
