"""A zone on ordinary paper glows, a genuine one does not."""

from dataclasses import replace

from docsec.checks.uv_dull_mrz import uv_dull_mrz
from docsec.model import Light, Result
from docsec.synthesis.ink import BRIGHT_PAPER


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    assert uv_dull_mrz(see_passport(Light.UV, scene=scene)).result is Result.SUCCESSFUL


def test_ordinary_paper_fails(see_passport):
    document = see_passport(
        Light.UV, change=lambda stack: replace(stack, stock=BRIGHT_PAPER)
    )
    outcome = uv_dull_mrz(document)
    assert outcome.result is Result.FAILED
    assert outcome.margin < 0
    assert outcome.evidence[0].marks  # it shows where


def test_page_too_dark_to_tell_is_undetermined(see_passport, scene):
    dark = replace(scene, exposure=0.02, ambient=0.0, noise=0.5)
    outcome = uv_dull_mrz(see_passport(Light.UV, scene=dark))
    assert outcome.result is Result.UNDETERMINED


def test_without_a_model_it_is_not_supported(see_passport):
    document = replace(see_passport(Light.UV), identified=None)
    outcome = uv_dull_mrz(document)
    assert outcome.result is Result.NOT_SUPPORTED
    assert outcome.reason.code == "model_not_identified"


def test_without_a_picture_under_ultraviolet_it_is_not_supported(see_passport):
    outcome = uv_dull_mrz(see_passport(Light.VI))
    assert outcome.result is Result.NOT_SUPPORTED
