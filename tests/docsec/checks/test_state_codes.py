from typing import Any

import pytest

from docsec.checks.state_codes import state_codes
from docsec.model import Result


def _lines(issuer: str, nationality: str) -> tuple[str, str]:
    return (
        f"P<{issuer}ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        f"L898902C36{nationality}7408122F1204159ZE184226B<<<<<10",
    )


@pytest.mark.parametrize(
    ("issuer", "nationality"), [("IRQ", "IRQ"), ("D<<", "XXB"), ("UNO", "GBO")]
)
def test_codes_of_the_standard_are_successful(
    make_document: Any, issuer: str, nationality: str
) -> None:
    document = make_document(*_lines(issuer, nationality))
    assert state_codes(document).result is Result.SUCCESSFUL


@pytest.mark.parametrize(
    ("issuer", "nationality"),
    [("QQQ", "IRQ"), ("IRQ", "QQQ"), ("INP", "FRA"), ("IRQ", "<<<")],
)
def test_an_unknown_code_is_undetermined(
    make_document: Any, issuer: str, nationality: str
) -> None:
    outcome = state_codes(make_document(*_lines(issuer, nationality)))
    assert outcome.result is Result.UNDETERMINED
    assert outcome.reason.code == "state_code_unknown"
    assert outcome.evidence


@pytest.mark.parametrize("lines", [_lines("WSA", "IRQ"), _lines("QQQ", "WSA")])
def test_a_fantasy_issuer_is_failed(make_document: Any, lines: tuple[str, str]) -> None:
    outcome = state_codes(make_document(*lines))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "state_code_fantasy"


def test_a_fantasy_code_that_was_not_read_surely_is_undetermined(
    make_document: Any,
) -> None:
    document = make_document(*_lines("WSA", "IRQ"), doubtful={(0, 3)})
    assert state_codes(document).result is Result.UNDETERMINED


def test_without_mrz_it_is_not_supported(make_document: Any) -> None:
    assert state_codes(make_document()).result is Result.NOT_SUPPORTED


def test_an_unknown_format_is_undetermined(make_document: Any) -> None:
    assert state_codes(make_document("P<UTO")).result is Result.UNDETERMINED
