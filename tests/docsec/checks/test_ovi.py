"""The ink changes its colour with the angle, or was imitated in ordinary ink."""

from docsec.checks.ovi import ovi
from docsec.forgeries import Strength
from docsec.model import Light, Result


def test_genuine_is_successful_however_it_was_exposed(see_passport, scene):
    assert ovi(see_passport(Light.ANGLE, scene=scene)).result is Result.SUCCESSFUL


def test_dead_ink_fails(see_passport, forged):
    for strength in (Strength.CRUDE, Strength.FAIR):
        outcome = ovi(see_passport(Light.ANGLE, change=forged("ovi_dead", strength)))
        assert outcome.result is Result.FAILED
        assert outcome.reason.code == "ovi_dead"


def test_ink_that_changes_too_little_is_undetermined(see_passport, forged):
    change = forged("ovi_dead", Strength.EXPERT)
    outcome = ovi(see_passport(Light.ANGLE, change=change))
    assert outcome.result is Result.UNDETERMINED


def test_one_frame_is_not_supported(see_passport):
    outcome = ovi(see_passport(Light.ANGLE, tilts_deg=(0.0,)))
    assert outcome.result is Result.NOT_SUPPORTED
    assert outcome.reason.code == "angle_one_frame"


def test_two_frames_at_one_angle_are_undetermined(see_passport):
    outcome = ovi(see_passport(Light.ANGLE, tilts_deg=(0.0, 0.0)))
    assert outcome.result is Result.UNDETERMINED


def test_without_its_light_it_is_not_supported(see_passport):
    assert ovi(see_passport(Light.VI)).result is Result.NOT_SUPPORTED
