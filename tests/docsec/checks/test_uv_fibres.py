"""Fibres glow in their colours, where chance put them; or are missing, or copied."""

from dataclasses import replace

import numpy as np
import pytest

from docsec.checks.uv_fibres import uv_fibres
from docsec.model import Light, Result
from docsec.synthesis.stack import Feature


def with_fibres(layers):
    """Exchange the fibres of the page."""

    def change(stack):
        others = tuple(
            one for one in stack.layers if one.feature is not Feature.UV_FIBRES
        )
        return replace(stack, layers=(*others, *layers))

    return change


def fibres(leaf):
    return tuple(one for one in leaf.stack.layers if one.feature is Feature.UV_FIBRES)


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    outcome = uv_fibres(see_passport(Light.UV, scene=scene))
    assert outcome.result is Result.SUCCESSFUL


@pytest.mark.parametrize("kept", [0, 1])
def test_missing_fibres_or_colours_fail(see_passport, laid_up, kept):
    change = with_fibres(fibres(laid_up(1))[:kept])
    outcome = uv_fibres(see_passport(Light.UV, change=change))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == ("uv_fibres_missing", "uv_fibres_colour")[kept]


def test_fibres_of_the_specimen_fail_as_copied(see_passport, laid_up):
    change = with_fibres(fibres(laid_up(41)))
    outcome = uv_fibres(see_passport(Light.UV, change=change))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "uv_fibres_copied"


def test_paper_that_glows_itself_is_undetermined(see_passport, forged):
    outcome = uv_fibres(see_passport(Light.UV, change=forged("bright_paper")))
    assert outcome.result is Result.UNDETERMINED


def test_a_quarter_of_the_fibres_is_undetermined(see_passport, laid_up):
    change = with_fibres([_scattered(one) for one in fibres(laid_up(1))])
    outcome = uv_fibres(see_passport(Light.UV, change=change))
    assert outcome.result is Result.UNDETERMINED


def _scattered(layer):
    """What lies in every fourth strip of 12 mm."""
    columns = np.arange(layer.coverage.shape[1]) + layer.left
    return replace(layer, coverage=layer.coverage * np.uint8(columns // 72 % 4 == 2))


def test_without_its_light_it_is_not_supported(see_passport):
    assert uv_fibres(see_passport(Light.VI)).result is Result.NOT_SUPPORTED
