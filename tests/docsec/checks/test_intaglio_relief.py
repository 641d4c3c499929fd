"""Raised print throws light and shade, or the page is a flat copy."""

import pytest

from docsec.checks.intaglio_relief import intaglio_relief
from docsec.forgeries import Strength
from docsec.model import Light, Result
from docsec.synthesis.stack import Feature

BOTH = (Light.OBLIQUE_LEFT, Light.OBLIQUE_RIGHT)


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    outcome = intaglio_relief(see_passport(*BOTH, scene=scene))
    assert outcome.result is Result.SUCCESSFUL


@pytest.mark.parametrize("forgery", ["counterfeit_inkjet", "counterfeit_toner"])
def test_flat_copy_fails(see_passport, forged, forgery):
    change = forged(forgery, Strength.EXPERT)
    outcome = intaglio_relief(see_passport(*BOTH, change=change))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "intaglio_flat"


def test_faint_relief_is_never_successful(see_passport, reprinted):
    change = reprinted(Feature.TITLE, Feature.SPLIT, relief_um=3.0)
    outcome = intaglio_relief(see_passport(*BOTH, change=change))
    assert outcome.result is not Result.SUCCESSFUL


def test_light_from_one_side_is_undetermined(see_passport):
    outcome = intaglio_relief(see_passport(Light.OBLIQUE_LEFT))
    assert outcome.result is Result.UNDETERMINED


def test_without_its_light_it_is_not_supported(see_passport):
    assert intaglio_relief(see_passport(Light.VI)).result is Result.NOT_SUPPORTED
