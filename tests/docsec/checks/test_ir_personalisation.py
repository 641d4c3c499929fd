"""Personal data are in the issuer's ink, or a stolen blank was filled in."""

import pytest

from docsec.checks.ir_personalisation import ir_personalisation
from docsec.forgeries import Strength
from docsec.model import Light, Result

BOTH = (Light.VI, Light.IR)


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    outcome = ir_personalisation(see_passport(*BOTH, scene=scene))
    assert outcome.result is Result.SUCCESSFUL


@pytest.mark.parametrize("strength", [Strength.CRUDE, Strength.FAIR])
def test_stolen_blank_filled_with_dye_fails(see_passport, forged, strength):
    outcome = ir_personalisation(
        see_passport(*BOTH, change=forged("stolen_blank", strength))
    )
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "ir_data_other_ink"


def test_ink_nearly_right_is_never_successful(see_passport, forged):
    outcome = ir_personalisation(
        see_passport(*BOTH, change=forged("stolen_blank", Strength.EXPERT))
    )
    assert outcome.result is not Result.SUCCESSFUL


def test_without_white_light_it_is_undetermined(see_passport):
    assert ir_personalisation(see_passport(Light.IR)).result is Result.UNDETERMINED


def test_without_infrared_it_is_not_supported(see_passport):
    assert ir_personalisation(see_passport(Light.VI)).result is Result.NOT_SUPPORTED
