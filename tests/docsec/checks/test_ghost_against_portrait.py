"""Both portraits show one picture, or one of them was exchanged."""

from dataclasses import replace

import numpy as np

from docsec.checks.ghost_against_portrait import ghost_against_portrait
from docsec.model import Light, Result
from docsec.synthesis.stack import Feature


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    outcome = ghost_against_portrait(see_passport(Light.VI, scene=scene))
    assert outcome.result is Result.SUCCESSFUL


def test_portrait_of_somebody_unlike_fails(see_passport, laid_up):
    """Seeds 1 and 5 are a man and a woman."""
    new = [one for one in laid_up(5).stack.layers if one.feature is Feature.PORTRAIT]

    def exchange(stack):
        kept = [one for one in stack.layers if one.feature is not Feature.PORTRAIT]
        return replace(stack, layers=(*kept, *new))

    outcome = ghost_against_portrait(see_passport(Light.VI, change=exchange))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "ghost_differs"


def test_ghost_half_covered_is_never_successful(see_passport):
    def cover(stack):
        layers = []
        for one in stack.layers:
            kept = one.coverage
            if one.feature is Feature.GHOST:
                rows = np.arange(kept.shape[0])[:, None]
                kept = kept * np.uint8(rows > 0.6 * kept.shape[0])
            layers.append(replace(one, coverage=kept))
        return replace(stack, layers=tuple(layers))

    outcome = ghost_against_portrait(see_passport(Light.VI, change=cover))
    assert outcome.result is not Result.SUCCESSFUL


def test_without_white_light_it_is_not_supported(see_passport):
    outcome = ghost_against_portrait(see_passport(Light.UV))
    assert outcome.result is Result.NOT_SUPPORTED
