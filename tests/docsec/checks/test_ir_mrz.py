"""The zone stays in infrared, or vanishes with the ink of an ordinary printer."""

from dataclasses import replace

from docsec.checks.ir_mrz import ir_mrz
from docsec.model import Light, Result
from docsec.synthesis.stack import Feature

BOTH = (Light.VI, Light.IR)


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    assert ir_mrz(see_passport(*BOTH, scene=scene)).result is Result.SUCCESSFUL


def test_dye_fails(see_passport, reprinted):
    outcome = ir_mrz(see_passport(*BOTH, change=reprinted(Feature.MRZ, infrared=0.9)))
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "ir_mrz_vanishes"


def test_half_absorbing_ink_is_undetermined(see_passport, reprinted):
    grey = reprinted(Feature.MRZ, infrared=0.36)
    assert ir_mrz(see_passport(*BOTH, change=grey)).result is Result.UNDETERMINED


def test_blank_zone_is_undetermined(see_passport):
    def blank(stack):
        kept = tuple(one for one in stack.layers if one.feature is not Feature.MRZ)
        return replace(stack, layers=kept)

    assert ir_mrz(see_passport(*BOTH, change=blank)).result is Result.UNDETERMINED


def test_without_infrared_it_is_not_supported(see_passport):
    assert ir_mrz(see_passport(Light.VI)).result is Result.NOT_SUPPORTED
