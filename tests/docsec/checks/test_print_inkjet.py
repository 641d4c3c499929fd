"""Genuine lines are in solid ink; a desktop printer strews drops."""

import pytest

from docsec.checks import checks
from docsec.checks.print_inkjet import print_inkjet
from docsec.model import Result
from docsec.model.specimen import FeatureKind
from docsec.synthesis.reproduction import (
    INKJET_PRINTER,
    LASER_PRINTER,
    reproduce,
)

WHOLE = (0.5, 0.5, 21.0, 11.0)


@pytest.fixture(scope="module")
def lines(feature):
    return feature(FeatureKind.GUILLOCHE, WHOLE)


def test_lines_are_successful_however_exposed(see_patch, guilloche_patch, lines, scene):
    outcome = print_inkjet(see_patch(guilloche_patch, lines, scene=scene))
    assert outcome.result is Result.SUCCESSFUL


@pytest.mark.parametrize("printer", [INKJET_PRINTER, LASER_PRINTER])
def test_dots_of_four_inks_fail(see_patch, guilloche_patch, lines, printer):
    copy = reproduce(guilloche_patch, printer=printer)
    outcome = print_inkjet(see_patch(copy, lines))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "inkjet_found"


def test_too_little_to_look_at_is_undetermined(see_patch, guilloche_patch, feature):
    small = feature(FeatureKind.GUILLOCHE, (1, 1, 0.6, 0.6))
    outcome = print_inkjet(see_patch(guilloche_patch, small))
    assert outcome.result is Result.UNDETERMINED


def test_page_without_line_print_is_not_supported(see_patch, guilloche_patch, feature):
    other = feature(FeatureKind.STATIC_PRINT, WHOLE)
    outcome = print_inkjet(see_patch(guilloche_patch, other))
    assert outcome.result is Result.NOT_SUPPORTED


def test_it_asks_for_600_pixels_per_inch():
    assert checks["print_inkjet"].min_ppi == 600
