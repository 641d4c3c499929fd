"""The glow of the page is the specimen's, or it is missing, or it is another."""

from dataclasses import replace

import pytest

from docsec.checks.uv_overprint import uv_overprint
from docsec.model import Light, Result
from docsec.synthesis.stack import Feature

UV = (Feature.UV_FIRST, Feature.UV_SECOND)


def without(*features):
    return lambda stack: replace(
        stack,
        layers=tuple(one for one in stack.layers if one.feature not in features),
    )


def moved(stack):
    """Another pattern of the same ink: the genuine one upside down."""
    layers = tuple(
        replace(one, coverage=one.coverage[::-1, ::-1].copy())
        if one.feature in UV
        else one
        for one in stack.layers
    )
    return replace(stack, layers=layers)


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    outcome = uv_overprint(see_passport(Light.UV, scene=scene))
    assert outcome.result is Result.SUCCESSFUL
    assert outcome.margin == 1


@pytest.mark.parametrize("change", [without(*UV), moved], ids=["missing", "another"])
def test_missing_or_other_overprint_fails(see_passport, change):
    outcome = uv_overprint(see_passport(Light.UV, change=change))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "uv_overprint_missing"


def test_one_of_two_colours_missing_is_never_successful(see_passport):
    outcome = uv_overprint(see_passport(Light.UV, change=without(Feature.UV_FIRST)))
    assert outcome.result is not Result.SUCCESSFUL


def test_too_dark_to_tell_is_undetermined(see_passport, scene):
    dark = replace(scene, exposure=0.02, ambient=0.0, noise=0.5)
    outcome = uv_overprint(see_passport(Light.UV, scene=dark))
    assert outcome.result is Result.UNDETERMINED


def test_without_its_light_it_is_not_supported(see_passport):
    assert uv_overprint(see_passport(Light.VI)).result is Result.NOT_SUPPORTED
