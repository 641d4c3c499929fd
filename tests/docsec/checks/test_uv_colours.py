"""Every fluorescent ink glows in its own colour, or one ink was used for two."""

from dataclasses import replace

from docsec.checks.uv_colours import uv_colours
from docsec.forgeries import Strength
from docsec.model import Light, Result


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    outcome = uv_colours(see_passport(Light.UV, scene=scene))
    assert outcome.result is Result.SUCCESSFUL


def test_one_ink_for_two_colours_fails(see_passport, forged):
    for strength in (Strength.CRUDE, Strength.FAIR):
        change = forged("uv_wrong", strength)
        outcome = uv_colours(see_passport(Light.UV, change=change))
        assert outcome.result is Result.FAILED
        assert outcome.reason.code == "uv_colour_wrong"


def test_ink_nearly_right_is_undetermined(see_passport, forged):
    change = forged("uv_wrong", Strength.EXPERT)
    outcome = uv_colours(see_passport(Light.UV, change=change))
    assert outcome.result is Result.UNDETERMINED


def test_too_dark_to_tell_is_undetermined(see_passport, scene):
    dark = replace(scene, exposure=0.02, ambient=0.0, noise=0.5)
    outcome = uv_colours(see_passport(Light.UV, scene=dark))
    assert outcome.result is Result.UNDETERMINED


def test_without_its_light_it_is_not_supported(see_passport):
    assert uv_colours(see_passport(Light.VI)).result is Result.NOT_SUPPORTED
