"""The watermark is against the light what it is in the specimen, or it is not."""

from dataclasses import replace

import pytest

from docsec.checks.watermark import watermark
from docsec.model import Light, Result
from docsec.synthesis.stack import Feature

BOTH = (Light.VI, Light.TRANSMITTED)


def missing(stack):
    kept = tuple(one for one in stack.layers if one.feature is not Feature.WATERMARK)
    return replace(stack, layers=kept)


def mirrored(stack):
    layers = tuple(
        replace(one, coverage=one.coverage[::-1].copy())
        if one.feature is Feature.WATERMARK
        else one
        for one in stack.layers
    )
    return replace(stack, layers=layers)


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    assert watermark(see_passport(*BOTH, scene=scene)).result is Result.SUCCESSFUL


def test_missing_watermark_fails(see_passport):
    outcome = watermark(see_passport(*BOTH, change=missing))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "watermark_missing"


def test_other_watermark_is_never_successful(see_passport):
    outcome = watermark(see_passport(*BOTH, change=mirrored))
    assert outcome.result is not Result.SUCCESSFUL


def test_printed_watermark_fails_for_it_is_not_in_the_paper(see_passport, reprinted):
    ink = reprinted(Feature.WATERMARK, colour=(0.8, 0.8, 0.8), opacity=0.0)
    assert watermark(see_passport(*BOTH, change=ink)).result is Result.FAILED


@pytest.mark.parametrize(
    ("lights", "result"),
    [
        ((Light.TRANSMITTED,), Result.UNDETERMINED),
        ((Light.VI,), Result.NOT_SUPPORTED),
    ],
)
def test_without_a_light_nothing_is_claimed(see_passport, lights, result):
    assert watermark(see_passport(*lights)).result is result
