"""Every digit of the number glows, or one does not."""

from dataclasses import replace

import numpy as np

from docsec.checks.uv_number import uv_number
from docsec.model import Light, Result
from docsec.synthesis.stack import Feature

BOTH = (Light.VI, Light.UV)


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    assert uv_number(see_passport(*BOTH, scene=scene)).result is Result.SUCCESSFUL


def test_number_in_ordinary_black_fails(see_passport, reprinted):
    outcome = uv_number(
        see_passport(*BOTH, change=reprinted(Feature.NUMBER, glow=(0.0, 0.0, 0.0)))
    )
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "uv_number_dark"


def test_one_altered_digit_fails(see_passport):
    def alter(stack):
        layers = []
        for one in stack.layers:
            if one.feature is not Feature.NUMBER:
                layers.append(one)
                continue
            digit = np.zeros_like(one.coverage)
            third = one.coverage.shape[1] // 3
            digit[:, third : third + one.coverage.shape[1] // 8] = 255
            dead = replace(one.ink, glow=(0.0, 0.0, 0.0))
            layers += [
                replace(one, coverage=np.minimum(one.coverage, 255 - digit)),
                replace(one, coverage=np.minimum(one.coverage, digit), ink=dead),
            ]
        return replace(stack, layers=tuple(layers))

    outcome = uv_number(see_passport(*BOTH, change=alter))
    assert outcome.result is Result.FAILED


def test_without_white_light_it_is_undetermined(see_passport):
    assert uv_number(see_passport(Light.UV)).result is Result.UNDETERMINED


def test_without_ultraviolet_it_is_not_supported(see_passport):
    assert uv_number(see_passport(Light.VI)).result is Result.NOT_SUPPORTED
