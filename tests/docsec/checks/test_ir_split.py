"""One half of the emblem vanishes in infrared, or it is printed in one ink."""

from docsec.checks.ir_split import ir_split
from docsec.model import Light, Result
from docsec.synthesis.stack import Feature

BOTH = (Light.VI, Light.IR)


def test_genuine_never_fails_however_it_was_exposed(see_passport, scene):
    assert ir_split(see_passport(*BOTH, scene=scene)).result is not Result.FAILED


def test_genuine_in_a_plain_picture_is_successful(see_passport):
    assert ir_split(see_passport(*BOTH)).result is Result.SUCCESSFUL


def test_one_ink_for_both_halves_fails(see_passport, reprinted):
    outcome = ir_split(
        see_passport(*BOTH, change=reprinted(Feature.SPLIT, infrared=0.2))
    )
    assert outcome.result is Result.FAILED
    assert outcome.reason.code == "ir_split_stays"


def test_without_infrared_nothing_is_claimed(see_passport):
    assert ir_split(see_passport(Light.VI)).result is Result.UNDETERMINED
    assert ir_split(see_passport(Light.IR)).result is Result.NOT_SUPPORTED
