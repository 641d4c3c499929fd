"""The titles are the specimen's, or they are not."""

from dataclasses import replace

import numpy as np

from docsec.checks.static_print import static_print
from docsec.model import Light, Result
from docsec.synthesis.stack import Feature


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    assert static_print(see_passport(Light.VI, scene=scene)).result is Result.SUCCESSFUL


def test_missing_titles_fail(see_passport):
    def missing(stack):
        kept = tuple(one for one in stack.layers if one.feature is not Feature.TITLE)
        return replace(stack, layers=kept)

    outcome = static_print(see_passport(Light.VI, change=missing))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "static_print_differs"


def test_titles_drawn_otherwise_are_never_successful(see_passport):
    def redrawn(stack):
        layers = tuple(
            replace(one, coverage=np.ascontiguousarray(one.coverage[:, ::-1]))
            if one.feature is Feature.TITLE
            else one
            for one in stack.layers
        )
        return replace(stack, layers=layers)

    outcome = static_print(see_passport(Light.VI, change=redrawn))
    assert outcome.result is Result.FAILED


def test_without_white_light_it_is_not_supported(see_passport):
    assert static_print(see_passport(Light.UV)).result is Result.NOT_SUPPORTED
