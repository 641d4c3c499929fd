"""The tables of sealed documents."""

import pytest

from docsec.seals.profile import (
    IDB_FEATURES,
    NATIONAL_DOCUMENTS,
    PROFILES,
    Profile,
    idb_feature,
    profile_of,
)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda one: one.id)
def test_no_tag_is_used_twice_nor_marks_the_signature(profile: Profile) -> None:
    tags = [one.tag for one in profile.features]
    assert len(set(tags)) == len(tags)
    assert 0xFF not in tags


@pytest.mark.parametrize("profile", PROFILES, ids=lambda one: one.id)
def test_a_profile_is_found_by_its_reference(profile: Profile) -> None:
    assert profile_of(profile.reference) is profile


def test_an_unknown_reference_has_no_profile() -> None:
    assert profile_of(0x1234) is None
    assert idb_feature(0x77) is None


def test_no_message_tag_is_used_twice() -> None:
    assert len({one.tag for one in IDB_FEATURES}) == len(IDB_FEATURES)


def test_national_documents_are_numbered_without_a_gap() -> None:
    assert sorted(NATIONAL_DOCUMENTS) == list(range(1, 19))
