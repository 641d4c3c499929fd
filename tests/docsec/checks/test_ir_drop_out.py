"""The ground vanishes in infrared, or stays with the ink of a copy."""

from dataclasses import replace

import pytest

from docsec.checks.ir_drop_out import ir_drop_out
from docsec.model import Light, Result

BOTH = (Light.VI, Light.IR)


def test_genuine_never_fails_however_it_was_exposed(see_passport, scene):
    outcome = ir_drop_out(see_passport(*BOTH, scene=scene))
    assert outcome.result is not Result.FAILED


def test_genuine_in_a_plain_picture_is_successful(see_passport):
    assert ir_drop_out(see_passport(*BOTH)).result is Result.SUCCESSFUL


def test_copy_in_toner_fails(see_passport, reprinted):
    def copied(stack):
        black = reprinted(infrared=0.05)(stack)
        return replace(
            black,
            layers=tuple(replace(one, picture=None, to=None) for one in black.layers),
        )

    outcome = ir_drop_out(see_passport(*BOTH, change=copied))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "ir_drop_out_stays"


@pytest.mark.parametrize("light", [Light.VI, Light.UV])
def test_without_infrared_it_is_not_supported(see_passport, light):
    assert ir_drop_out(see_passport(light)).result is Result.NOT_SUPPORTED
