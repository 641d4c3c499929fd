"""Letters come and go along the line; copied, they run into one another."""

from dataclasses import replace

import pytest

from docsec.checks import checks
from docsec.checks.microprint import microprint
from docsec.imaging.vision import cv2
from docsec.model import Result
from docsec.model.specimen import FeatureKind
from docsec.synthesis.ink import SECURITY_PAPER, offset
from docsec.synthesis.sheet import Sheet
from docsec.synthesis.stack import Feature

PPI = 1200


@pytest.fixture(scope="module")
def strip(feature):
    return feature(FeatureKind.MICROPRINT, (0.5, 0.5, 19.0, 1.0))


@pytest.fixture(scope="module")
def letters():
    sheet = Sheet(20.0, 2.0, PPI, SECURITY_PAPER)
    plate = sheet.plate()
    plate.text((0.3, 1.1), "REPUBLICOFUTOPIA" * 8, 0.34)
    sheet.print(plate, offset((0.30, 0.36, 0.46)), Feature.MICROPRINT)
    return sheet.stack(seed=4)


def smeared(stack, reach_mm):
    """The letters drawn out along the line, as by a copy."""
    reach = reach_mm * PPI / 25.4
    layers = tuple(
        replace(one, coverage=cv2.GaussianBlur(one.coverage, (0, 0), reach, sigmaY=0.1))
        for one in stack.layers
    )
    return replace(stack, layers=layers)


def test_letters_are_successful_however_exposed(see_patch, letters, strip, scene):
    outcome = microprint(see_patch(letters, strip, scene=scene))
    assert outcome.result is Result.SUCCESSFUL


@pytest.mark.parametrize("reach_mm", [0.35, 0.5])
def test_line_fails(see_patch, letters, strip, reach_mm):
    outcome = microprint(see_patch(smeared(letters, reach_mm), strip))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "microprint_line"


def test_letters_half_run_together_are_undetermined(see_patch, letters, strip):
    outcome = microprint(see_patch(smeared(letters, 0.2), strip))
    assert outcome.result is Result.UNDETERMINED


def test_bare_paper_is_undetermined(see_patch, letters, strip):
    bare = replace(letters, layers=())
    assert microprint(see_patch(bare, strip)).result is Result.UNDETERMINED


def test_page_without_microprint_is_not_supported(see_patch, letters, feature):
    other = feature(FeatureKind.STATIC_PRINT, (1, 1, 9, 1))
    assert microprint(see_patch(letters, other)).result is Result.NOT_SUPPORTED


def test_it_asks_for_1000_pixels_per_inch():
    assert checks["microprint"].min_ppi == 1000
