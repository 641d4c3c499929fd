from typing import Any

import pytest

from docsec.checks.document_kind_size import document_kind_size
from docsec.model import Quad, Region, Result

PPI = 254.0  # ten pixels a millimetre
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


def _outline(width_mm: float, height_mm: float) -> Quad:
    return Region(30, 40, width_mm * 10, height_mm * 10).corners()


@pytest.mark.parametrize(
    ("lines", "size"),
    [
        (PASSPORT, (125, 88)),
        (PASSPORT, (127, 86)),
        (CARD, (85.6, 54)),
        (CARD, (54, 85.6)),  # lying on its side
        (VISA, (120, 80)),
        (VISA, (125, 88)),  # stuck on the page of a passport
    ],
)
def test_the_right_size_is_successful(
    make_document: Any, lines: tuple[str, ...], size: tuple[float, float]
) -> None:
    document = make_document(*lines, ppi=PPI, outline=_outline(*size))
    assert document_kind_size(document).result is Result.SUCCESSFUL


@pytest.mark.parametrize(
    ("lines", "size"),
    [(PASSPORT, (120, 80)), (CARD, (90, 60)), (PASSPORT, (112, 79))],
)
def test_another_size_is_failed(
    make_document: Any, lines: tuple[str, ...], size: tuple[float, float]
) -> None:
    document = make_document(*lines, ppi=PPI, outline=_outline(*size))
    outcome = document_kind_size(document)
    assert outcome.result is Result.FAILED
    assert -1 <= outcome.margin < 0
    assert len(outcome.evidence) == 2


def test_the_tolerance_can_be_set(make_document: Any) -> None:
    document = make_document(*PASSPORT, ppi=PPI, outline=_outline(120, 84))
    assert document_kind_size(document, tolerance_mm=6.0).result is Result.SUCCESSFUL


def test_a_turned_page_is_measured_along_its_edges(make_document: Any) -> None:
    turned = Quad((0, 0), (0, 1250), (-880, 1250), (-880, 0))
    document = make_document(*PASSPORT, ppi=PPI, outline=turned)
    assert document_kind_size(document).result is Result.SUCCESSFUL


def test_a_resolution_nobody_can_believe_is_undetermined(make_document: Any) -> None:
    document = make_document(*PASSPORT, ppi=72.0, outline=_outline(125, 88))
    outcome = document_kind_size(document)
    assert outcome.result is Result.UNDETERMINED
    assert outcome.reason.code == "ppi_not_believed"


def test_without_ppi_it_is_not_supported(make_document: Any) -> None:
    outcome = document_kind_size(make_document(*PASSPORT, outline=_outline(125, 88)))
    assert outcome.result is Result.NOT_SUPPORTED
    assert outcome.reason.code == "ppi_unknown"


def test_without_an_outline_it_is_not_supported(make_document: Any) -> None:
    outcome = document_kind_size(make_document(*PASSPORT, ppi=PPI))
    assert outcome.result is Result.NOT_SUPPORTED
    assert outcome.reason.code == "page_outline_unknown"


@pytest.mark.parametrize("lines", [(), ("P<UTO",)])
def test_without_a_known_mrz_it_is_not_supported(
    make_document: Any, lines: tuple[str, ...]
) -> None:
    document = make_document(*lines, ppi=PPI, outline=_outline(125, 88))
    assert document_kind_size(document).result is Result.NOT_SUPPORTED
