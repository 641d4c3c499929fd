"""The overprint runs on across the portrait, or a new photograph lies over it."""

from dataclasses import replace

import pytest

from docsec.checks.uv_photo_overprint import uv_photo_overprint
from docsec.forgeries import Strength
from docsec.model import Light, Result
from docsec.synthesis.stack import Feature


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    outcome = uv_photo_overprint(see_passport(Light.UV, scene=scene))
    assert outcome.result is Result.SUCCESSFUL


@pytest.mark.parametrize("forgery", ["photo_pasted", "photo_printed_over"])
@pytest.mark.parametrize("strength", [Strength.FAIR, Strength.EXPERT])
def test_another_photo_fails(see_passport, forged, forgery, strength):
    change = forged(forgery, strength)
    outcome = uv_photo_overprint(see_passport(Light.UV, change=change))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "uv_photo_overprint_broken"


def test_overprint_missing_everywhere_is_undetermined(see_passport):
    """That is another check's to fail: nothing stops at the photo's edge."""

    def bare(stack):
        glowing = (Feature.UV_FIRST, Feature.UV_SECOND)
        kept = tuple(one for one in stack.layers if one.feature not in glowing)
        return replace(stack, layers=kept)

    outcome = uv_photo_overprint(see_passport(Light.UV, change=bare))
    assert outcome.result is Result.UNDETERMINED


def test_without_its_light_it_is_not_supported(see_passport):
    assert uv_photo_overprint(see_passport(Light.VI)).result is Result.NOT_SUPPORTED
