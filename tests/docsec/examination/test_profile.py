"""The two written tables name checks and options that exist."""

import pytest

from docsec.checks import checks
from docsec.errors import OptionError
from docsec.examination.profile import (
    HIGH_CONVENIENCE,
    HIGH_SECURITY,
    PROFILES,
    Profile,
    profile_of,
)


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_every_mandatory_check_exists(profile: Profile) -> None:
    assert profile.mandatory <= set(checks.ids())


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_no_mandatory_check_is_on_trial(profile: Profile) -> None:
    assert not [name for name in profile.mandatory if checks[name].is_evaluatory]


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_every_option_is_one_the_check_accepts(profile: Profile) -> None:
    for name, chosen in profile.options.items():
        known = {option.name: option for option in checks[name].options}
        for option, value in chosen.items():
            assert known[option].accept(value) == value


def test_high_security_demands_more() -> None:
    assert HIGH_CONVENIENCE.mandatory < HIGH_SECURITY.mandatory


def test_the_two_modes_measure_with_other_thresholds() -> None:
    assert HIGH_SECURITY.options != HIGH_CONVENIENCE.options


def test_a_profile_is_found_by_its_id() -> None:
    assert profile_of("high_security") is HIGH_SECURITY


def test_an_unknown_profile_names_those_there_are() -> None:
    with pytest.raises(OptionError, match="high_convenience"):
        profile_of("none")
