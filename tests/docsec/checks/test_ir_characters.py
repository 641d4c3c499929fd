"""A digit of another ink is seen among its neighbours."""

from dataclasses import replace

import numpy as np
import pytest

from docsec.checks.ir_characters import ir_characters
from docsec.model import Light, Result
from docsec.synthesis.stack import Feature

BOTH = (Light.VI, Light.IR)


def altered(infrared):
    """A part of the MRZ is printed anew, in an ink that infrared sees otherwise."""

    def change(stack):
        layers = []
        for one in stack.layers:
            if one.feature is not Feature.MRZ:
                layers.append(one)
                continue
            digit = np.zeros_like(one.coverage)
            third = one.coverage.shape[1] // 3
            digit[:, third : third + one.coverage.shape[1] // 40] = 255
            other = replace(one.ink, infrared=infrared)
            layers += [
                replace(one, coverage=np.minimum(one.coverage, 255 - digit)),
                replace(one, coverage=np.minimum(one.coverage, digit), ink=other),
            ]
        return replace(stack, layers=tuple(layers))

    return change


def test_genuine_never_fails_however_it_was_exposed(see_passport, scene):
    outcome = ir_characters(see_passport(*BOTH, scene=scene))
    assert outcome.result is not Result.FAILED


def test_digit_that_vanishes_fails(see_passport):
    outcome = ir_characters(see_passport(*BOTH, change=altered(0.9)))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "ir_character_other_ink"


@pytest.mark.parametrize("lights", [(Light.VI,), (Light.UV,)])
def test_without_infrared_it_is_not_supported(see_passport, lights):
    assert ir_characters(see_passport(*lights)).result is Result.NOT_SUPPORTED
