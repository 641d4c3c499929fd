"""The portrait lies in the page, or something was glued upon it."""

import pytest

from docsec.checks.photo_boundary import photo_boundary
from docsec.forgeries import Strength
from docsec.model import Light, Result

OBLIQUE = (Light.VI, Light.OBLIQUE_LEFT)


@pytest.mark.parametrize("lights", [(Light.VI,), OBLIQUE], ids=["white", "oblique"])
def test_genuine_never_fails_however_it_was_exposed(see_passport, scene, lights):
    outcome = photo_boundary(see_passport(*lights, scene=scene))
    assert outcome.result is not Result.FAILED


def test_genuine_in_plain_pictures_is_successful(see_passport):
    assert photo_boundary(see_passport(*OBLIQUE)).result is Result.SUCCESSFUL


@pytest.mark.parametrize("strength", [Strength.CRUDE, Strength.FAIR])
def test_pasted_photo_fails_under_oblique_light(see_passport, forged, strength):
    change = forged("photo_pasted", strength)
    outcome = photo_boundary(see_passport(*OBLIQUE, change=change))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "photo_edge_raised"


def test_broad_white_rim_fails_in_white_light(see_passport, forged):
    change = forged("photo_pasted", Strength.CRUDE)
    outcome = photo_boundary(see_passport(Light.VI, change=change))
    assert outcome.result is Result.FAILED


def test_narrow_rim_in_white_light_is_undetermined(see_passport, forged):
    change = forged("photo_pasted", Strength.FAIR)
    outcome = photo_boundary(see_passport(Light.VI, change=change))
    assert outcome.result is Result.UNDETERMINED


def test_without_white_light_it_is_not_supported(see_passport):
    assert photo_boundary(see_passport(Light.UV)).result is Result.NOT_SUPPORTED
