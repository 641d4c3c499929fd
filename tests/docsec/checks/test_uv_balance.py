"""A weak imitation keeps its shape, and is darker than its neighbours."""

from dataclasses import replace

from docsec.checks.uv_balance import uv_balance
from docsec.model import Light, Result
from docsec.synthesis.stack import Feature


def dimmed(share):
    def change(stack):
        layers = tuple(
            replace(
                one,
                ink=replace(one.ink, glow=tuple(share * glow for glow in one.ink.glow)),
            )
            if one.feature is Feature.UV_FIRST
            else one
            for one in stack.layers
        )
        return replace(stack, layers=layers)

    return change


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    assert uv_balance(see_passport(Light.UV, scene=scene)).result is Result.SUCCESSFUL


def test_weak_print_fails(see_passport):
    outcome = uv_balance(see_passport(Light.UV, change=dimmed(0.2)))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "uv_print_weak"


def test_somewhat_weak_print_is_undetermined(see_passport):
    outcome = uv_balance(see_passport(Light.UV, change=dimmed(0.55)))
    assert outcome.result is Result.UNDETERMINED


def test_too_dark_to_tell_is_undetermined(see_passport, scene):
    dark = replace(scene, exposure=0.02, ambient=0.0, noise=0.5)
    assert uv_balance(see_passport(Light.UV, scene=dark)).result is Result.UNDETERMINED


def test_without_ultraviolet_it_is_not_supported(see_passport):
    assert uv_balance(see_passport(Light.VI)).result is Result.NOT_SUPPORTED
