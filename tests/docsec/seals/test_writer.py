"""Test seals: the same every time, and only what the profile knows."""

from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given, settings
from hypothesis import strategies as st

from docsec.model import Result
from docsec.payloads import parse
from docsec.seals.profile import PROFILES, VISA, Feature, Profile
from docsec.seals.value import Coding
from docsec.seals.verification import Trust, verify
from docsec.seals.writer import invent_signer, write_idb, write_vds, write_vds_nc

TODAY = date(2026, 11, 21)
DAYS = {"issued_on": date(2026, 1, 1), "signed_on": date(2026, 1, 2)}
SIGNER = invent_signer("test")
TRUST = Trust().with_certificates([SIGNER.authority, SIGNER.certificate])


def value_for(feature: Feature) -> st.SearchStrategy[str]:
    """Values that fit a feature's coding and length."""
    characters = feature.longest // 2 * 3
    if feature.coding in (Coding.MRZ_TD2, Coding.MRZ_TD3):
        length = (feature.shortest // 2) * 3 - 2
        return st.text(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<", min_size=length, max_size=length
        )
    if feature.coding is Coding.TEXT:
        least = feature.shortest // 2 * 3 - 2
        return st.text(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=least, max_size=characters
        )
    if feature.coding is Coding.UNICODE:
        return st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=20)
    if feature.coding is Coding.STAY:
        return st.integers(1, 200).map("P{}D".format)
    if feature.coding is Coding.ENTRIES:
        return st.integers(1, 254).map(str)
    return st.binary(min_size=max(1, feature.shortest), max_size=4).map(bytes.hex)


@st.composite
def seals(draw: st.DrawFn) -> tuple[Profile, list[tuple[int, str]]]:
    profile = draw(st.sampled_from(PROFILES))
    features = [one for one in profile.features if (profile, one.tag) != (VISA, 1)]
    return profile, [(one.tag, draw(value_for(one))) for one in features]


@settings(deadline=None)
@given(seals())
def test_every_seal_reads_back_and_verifies(
    one: tuple[Profile, list[tuple[int, str]]],
) -> None:
    profile, values = one
    payload = parse(write_vds(profile, values, SIGNER, **DAYS), today=TODAY)
    assert payload.title == profile.title
    assert payload.is_valid
    for tag, value in values:
        feature = profile.feature(tag)
        assert feature is not None
        read = payload.value(feature.name)
        assert read is not None
        if feature.coding in (Coding.TEXT, Coding.STAY, Coding.ENTRIES):
            assert read == value
    assert payload.seal is not None
    assert verify(payload.seal, TRUST, today=TODAY).result is Result.SUCCESSFUL


def test_the_same_seed_gives_the_same_seal() -> None:
    once, again = (
        write_idb([(0x86, "1")], invent_signer("seed"), signed_on=TODAY)
        for _ in range(2)
    )
    assert once == again
    assert once != write_idb([(0x86, "1")], invent_signer("other"), signed_on=TODAY)


@pytest.mark.parametrize(
    "curve",
    [ec.BrainpoolP256R1(), ec.BrainpoolP384R1(), ec.BrainpoolP512R1(), ec.SECP384R1()],
    ids=lambda one: one.name,
)
def test_other_curves_seal_as_well(curve: ec.EllipticCurve) -> None:
    signer = invent_signer("test", curve=curve)
    trust = Trust().with_certificates([signer.authority, signer.certificate])
    for content in (
        write_vds(PROFILES[1], [(2, "P<UTO")], signer, **DAYS),
        write_idb([(0x86, "1")], signer, signed_on=DAYS["signed_on"]),
        write_vds_nc("icao.vacc", {"uvci": "1"}, signer),
    ):
        seal = parse(content, today=TODAY).seal
        assert seal is not None
        assert verify(seal, trust, today=TODAY).result is Result.SUCCESSFUL


def test_a_feature_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="no feature 99"):
        write_vds(VISA, [(99, "A")], SIGNER, **DAYS)
    with pytest.raises(ValueError, match="no feature 119"):
        write_idb([(0x77, "A")], SIGNER, signed_on=TODAY)


def test_long_serial_numbers_are_named_whole() -> None:
    signer = invent_signer("test", serial=0xA41E7E495F0B4DE58AA0FE7C01D7FEA8 >> 1)
    trust = Trust().with_certificates([signer.authority, signer.certificate])
    seal = parse(
        write_vds(PROFILES[1], [(2, "P<UTO")], signer, **DAYS), today=TODAY
    ).seal
    assert seal is not None
    assert verify(seal, trust, today=TODAY).result is Result.SUCCESSFUL
