"""The latent image comes out from the side, or a copy has none."""

import pytest

from docsec.checks.latent_image import latent_image
from docsec.forgeries import Strength
from docsec.model import Light, Result

BOTH = (Light.OBLIQUE_LEFT, Light.OBLIQUE_RIGHT)


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    outcome = latent_image(see_passport(*BOTH, scene=scene))
    assert outcome.result is Result.SUCCESSFUL


@pytest.mark.parametrize("forgery", ["counterfeit_inkjet", "counterfeit_toner"])
def test_flat_copy_fails(see_passport, forged, forgery):
    change = forged(forgery, Strength.EXPERT)
    outcome = latent_image(see_passport(*BOTH, change=change))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "latent_image_missing"


def test_light_from_one_side_is_undetermined(see_passport):
    outcome = latent_image(see_passport(Light.OBLIQUE_LEFT))
    assert outcome.result is Result.UNDETERMINED


def test_without_its_light_it_is_not_supported(see_passport):
    assert latent_image(see_passport(Light.VI)).result is Result.NOT_SUPPORTED
