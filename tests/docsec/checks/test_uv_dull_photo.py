"""A pasted photograph glows, a printed portrait does not."""

from dataclasses import replace

from docsec.checks.uv_dull_photo import uv_dull_photo
from docsec.model import Light, Result
from docsec.synthesis.ink import Ink, Process
from docsec.synthesis.stack import Feature


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    assert (
        uv_dull_photo(see_passport(Light.UV, scene=scene)).result is Result.SUCCESSFUL
    )


def test_photograph_on_ordinary_paper_fails(see_passport):
    def paste(stack):
        paper = Ink(Process.DYE, (1, 1, 1), infrared=0.9, glow=(0.10, 0.24, 0.80))
        portrait = next(one for one in stack.layers if one.feature is Feature.PORTRAIT)
        kept = tuple(
            one
            for one in stack.layers
            if one.feature not in (Feature.UV_FIRST, Feature.UV_SECOND)
        )
        glued = replace(portrait, ink=paper)
        crossing = tuple(one for one in stack.layers if one not in kept)
        return replace(stack, layers=(*kept, glued, *crossing))

    outcome = uv_dull_photo(see_passport(Light.UV, change=paste))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "uv_photo_bright"


def test_page_too_dark_to_tell_is_undetermined(see_passport, scene):
    dark = replace(scene, exposure=0.02, ambient=0.0, noise=0.5)
    outcome = uv_dull_photo(see_passport(Light.UV, scene=dark))
    assert outcome.result is Result.UNDETERMINED


def test_without_a_model_it_is_not_supported(see_passport):
    document = replace(see_passport(Light.UV), identified=None)
    outcome = uv_dull_photo(document)
    assert outcome.result is Result.NOT_SUPPORTED
    assert outcome.reason.code == "model_not_identified"


def test_without_a_picture_under_ultraviolet_it_is_not_supported(see_passport):
    outcome = uv_dull_photo(see_passport(Light.VI))
    assert outcome.result is Result.NOT_SUPPORTED
