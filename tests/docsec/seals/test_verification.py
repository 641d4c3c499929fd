"""Successful, failed, undetermined: what decides, and what proves nothing."""

import base64
import dataclasses
from datetime import date
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from docsec.model import Outcome, Result
from docsec.model.barcode import Seal, SealKind
from docsec.payloads import parse
from docsec.seals.certificate import Certificate, read_certificates
from docsec.seals.profile import profile_of
from docsec.seals.revocation import read_revocations
from docsec.seals.verification import Trust, verify, verify_page
from docsec.seals.writer import (
    InventedSigner,
    invent_signer,
    write_idb,
    write_revocations,
    write_vds,
    write_vds_nc,
)

TODAY = date(2026, 11, 21)
SIGNER = invent_signer("test")
OTHER = invent_signer("other")
TRUST = Trust().with_certificates([SIGNER.authority, SIGNER.certificate])
EMERGENCY = profile_of(0x5E03)
MRZ = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL898902C36UTO7408122F1204159<<<<<<<0"


def vds(signer: InventedSigner = SIGNER, signed_on: date = date(2026, 1, 2)) -> bytes:
    assert EMERGENCY is not None
    return write_vds(
        EMERGENCY, [(2, MRZ)], signer, issued_on=date(2026, 1, 1), signed_on=signed_on
    )


def seal_of(content: bytes | str) -> Seal:
    seal = parse(content, today=TODAY).seal
    assert seal is not None
    return seal


def judged(seal: Seal, trust: Trust = TRUST, today: date = TODAY) -> tuple[str, str]:
    outcome: Outcome = verify(seal, trust, today=today)
    return outcome.result.value, outcome.reason.code if outcome.reason else ""


ALL_KINDS = [
    vds(),
    write_idb([(0x81, MRZ)], SIGNER, signed_on=date(2026, 1, 2)),
    write_idb([(0x81, MRZ)], SIGNER, signed_on=date(2026, 1, 2), is_packed=True),
    write_vds_nc("icao.test", {"utci": "U1"}, SIGNER),
]


@pytest.mark.parametrize(
    "content", ALL_KINDS, ids=["VDS", "IDB", "IDB packed", "VDS-NC"]
)
def test_a_seal_of_a_trusted_signer_is_successful(content: bytes | str) -> None:
    assert judged(seal_of(content)) == ("successful", "")


def test_a_successful_seal_shows_who_signed() -> None:
    (table,) = verify(seal_of(vds()), TRUST, today=TODAY).evidence
    assert SIGNER.certificate.fingerprint in str(table)


DATA = vds()


@pytest.mark.parametrize("bit", range(18 * 8, len(DATA) * 8, 5))
def test_a_flipped_bit_is_never_successful(bit: int) -> None:
    flipped = bytearray(DATA)
    flipped[bit // 8] ^= 1 << bit % 8
    seal = parse(bytes(flipped), today=TODAY).seal
    if seal is not None:
        is_length = bit // 8 == len(DATA) - 65
        assert judged(seal)[0] == ("undetermined" if is_length else "failed")


def test_a_seal_of_another_key_with_the_same_name_fails() -> None:
    assert judged(seal_of(vds(OTHER))) == ("failed", "seal_signature_wrong")


@pytest.mark.parametrize("content", ALL_KINDS[:2], ids=["VDS", "IDB"])
def test_without_the_certificate_it_stays_open(content: bytes | str) -> None:
    expected = ("undetermined", "seal_certificate_missing")
    assert judged(seal_of(content), Trust()) == expected
    only_authority = Trust().with_certificates([SIGNER.authority])
    assert judged(seal_of(content), only_authority) == expected


def test_without_the_authority_it_stays_open() -> None:
    trust = Trust().with_certificates([SIGNER.certificate, OTHER.authority])
    assert judged(seal_of(vds()), trust) == ("undetermined", "seal_issuer_unknown")


def test_a_certificate_that_travels_along_is_not_trusted_for_that() -> None:
    content = write_vds_nc("icao.test", {"utci": "U1"}, OTHER)
    assert judged(seal_of(content)) == ("undetermined", "seal_issuer_unknown")


def test_a_pinned_signer_needs_no_authority() -> None:
    trust = Trust().with_certificates([SIGNER.certificate], are_pinned=True)
    assert judged(seal_of(vds()), trust) == ("successful", "")


def test_a_signer_known_already_can_be_pinned_too() -> None:
    trust = Trust().with_certificates([SIGNER.certificate])
    pinned = trust.with_certificates([SIGNER.certificate], are_pinned=True)
    assert judged(seal_of(vds()), pinned) == ("successful", "")
    assert len(pinned.signers) == 1


def test_an_expired_certificate_leaves_it_open() -> None:
    assert judged(seal_of(vds()), today=date(2041, 1, 1)) == (
        "undetermined",
        "seal_certificate_expired",
    )


def test_a_certificate_not_valid_yet_leaves_it_open() -> None:
    seal = dataclasses.replace(seal_of(vds()), signed_on=None)
    assert judged(seal, today=date(2019, 1, 1)) == (
        "undetermined",
        "seal_certificate_not_yet_valid",
    )


def test_a_signature_made_outside_the_validity_leaves_it_open() -> None:
    seal = seal_of(vds(signed_on=date(2019, 12, 31)))
    assert judged(seal) == ("undetermined", "seal_signed_outside_validity")


def test_a_signature_of_tomorrow_leaves_it_open() -> None:
    seal = seal_of(vds(signed_on=date(2026, 11, 22)))
    assert judged(seal) == ("undetermined", "seal_dated_in_future")


@pytest.mark.parametrize(
    "change",
    [
        {"may_sign": False},
        {"is_authority": True},
        {"uses": frozenset({"1.3.6.1.5.5.7.3.1"})},
        {"uses": frozenset()},
    ],
)
def test_a_certificate_for_something_else_leaves_it_open(
    change: dict[str, Any],
) -> None:
    other = dataclasses.replace(SIGNER.certificate, **change)
    trust = Trust(authorities=(SIGNER.authority,), signers=(other,))
    assert judged(seal_of(vds()), trust) == (
        "undetermined",
        "seal_certificate_for_other_use",
    )


def test_a_key_nobody_can_read_leaves_it_open() -> None:
    other = dataclasses.replace(SIGNER.certificate, key=b"")
    trust = Trust(authorities=(SIGNER.authority,), signers=(other,))
    assert judged(seal_of(vds()), trust)[1] == "seal_algorithm_unsupported"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"signed": None}, "seal_unreadable"),
        ({"signature": b""}, "seal_unreadable"),
        ({"algorithm": "unknown"}, "seal_algorithm_unsupported"),
        ({"reference": "no number"}, "seal_certificate_missing"),
        ({"reference": "5C"}, "seal_certificate_missing"),
        ({"country": "XX"}, "seal_certificate_missing"),
        ({"signer": "XX"}, "seal_certificate_missing"),
        ({"kind": SealKind.VDS_NC}, "seal_certificate_missing"),
    ],
)
def test_what_cannot_be_checked_stays_open(change: dict[str, Any], code: str) -> None:
    seal = dataclasses.replace(seal_of(vds()), **change)
    assert judged(seal) == ("undetermined", code)


def revoked(*serials: int, signer: InventedSigner = SIGNER) -> Trust:
    data = write_revocations(signer, serials, issued_on=date(2026, 11, 1))
    return TRUST.with_revocations([read_revocations(data)])


def test_a_revoked_certificate_fails() -> None:
    """9303-13 appendix D: REVOKED_CERTIFICATE, high fraud potential."""
    assert judged(seal_of(vds()), revoked(7, 0x5B)) == (
        "failed",
        "seal_certificate_revoked",
    )


def test_a_list_with_other_numbers_only_changes_nothing() -> None:
    assert judged(seal_of(vds()), revoked(7)) == ("successful", "")
    (table,) = verify(seal_of(vds()), revoked(7), today=TODAY).evidence
    assert "2026-11-01" in str(table)


def test_a_revoked_certificate_stays_so_once_it_has_expired() -> None:
    found = judged(seal_of(vds()), revoked(0x5B), today=date(2041, 1, 1))
    assert found == ("failed", "seal_certificate_revoked")


def test_a_list_nobody_trusted_signed_changes_nothing() -> None:
    """Same name, other key: anybody could call a rival's certificate back."""
    assert judged(seal_of(vds()), revoked(0x5B, signer=OTHER)) == ("successful", "")


def test_a_list_of_another_authority_changes_nothing() -> None:
    (listed,) = revoked(0x5B).revocations
    elsewhere = dataclasses.replace(listed, issuer=b"another", issuer_key_id="ab")
    trust = dataclasses.replace(
        TRUST,
        authorities=(dataclasses.replace(SIGNER.authority, key_id="ab"),),
        revocations=(elsewhere,),
    )
    assert judged(seal_of(vds()), trust) == ("successful", "")


def test_an_untrusted_signer_stays_open_whatever_a_list_says() -> None:
    trust = dataclasses.replace(revoked(0x5B), authorities=())
    assert judged(seal_of(vds()), trust) == ("undetermined", "seal_issuer_unknown")


def limited(*codes: str) -> tuple[InventedSigner, Trust]:
    signer = invent_signer("test", document_types=codes)
    return signer, Trust().with_certificates([signer.authority, signer.certificate])


@pytest.mark.parametrize("codes", [("P",), ("V", "P"), ("PM", "P")])
def test_a_signer_of_this_kind_of_document_is_successful(
    codes: tuple[str, ...],
) -> None:
    signer, trust = limited(*codes)
    assert signer.certificate.document_types == frozenset(codes)
    assert judged(seal_of(vds(signer)), trust) == ("successful", "")


@pytest.mark.parametrize("codes", [("V",), ("PM", "ID")])
@pytest.mark.parametrize("kind", ["VDS", "IDB"])
def test_a_signer_of_other_documents_fails(codes: tuple[str, ...], kind: str) -> None:
    """9303-13 appendix D: INVALID_DOCUMENTTYPE, high fraud potential."""
    signer, trust = limited(*codes)
    content: bytes | str = vds(signer)
    if kind == "IDB":
        content = write_idb([(0x81, MRZ)], signer, signed_on=date(2026, 1, 2))
    assert judged(seal_of(content), trust) == (
        "failed",
        "seal_signer_of_other_documents",
    )


def test_a_seal_without_an_mrz_is_of_no_type() -> None:
    signer, trust = limited("V")
    content = write_idb([(0x86, "6")], signer, signed_on=date(2026, 1, 2))
    assert judged(seal_of(content), trust) == ("successful", "")


def test_an_authority_of_another_state_vouches_for_nobody() -> None:
    foreign = dataclasses.replace(SIGNER.authority, country="XX")
    trust = Trust().with_certificates([foreign, SIGNER.certificate])
    assert judged(seal_of(vds()), trust) == ("undetermined", "seal_issuer_unknown")


def test_a_number_with_leading_zeros_is_the_same_number() -> None:
    seal = dataclasses.replace(seal_of(vds()), reference="0005B")
    assert judged(seal) == ("successful", "")


def test_two_certificates_of_one_name_are_both_tried() -> None:
    trust = TRUST.with_certificates([OTHER.authority, OTHER.certificate])
    assert judged(seal_of(vds(OTHER)), trust) == ("successful", "")


def test_a_certificate_is_kept_once() -> None:
    again = TRUST.with_certificates([SIGNER.authority, SIGNER.certificate])
    assert again == TRUST


def test_one_seal_on_a_page_decides() -> None:
    assert verify_page([], TRUST, today=TODAY) is None
    outcome = verify_page([seal_of(vds())], TRUST, today=TODAY)
    assert outcome is not None
    assert outcome.result is Result.SUCCESSFUL


def test_several_seals_on_a_page_leave_it_open_unless_one_is_broken() -> None:
    good, broken = seal_of(vds()), seal_of(vds(OTHER))
    both = verify_page([good, good], TRUST, today=TODAY)
    assert both is not None
    assert both.reason is not None
    assert both.reason.code == "seal_several"
    mixed = verify_page([good, broken], TRUST, today=TODAY)
    assert mixed is not None
    assert mixed.result is Result.FAILED


def test_the_reports_own_example_verifies_but_for_its_authority(peers: Any) -> None:
    seal = seal_of(peers["icao_example"]["text"])
    assert judged(seal) == ("undetermined", "seal_issuer_unknown")
    assert seal.certificate is not None
    trust = Trust().with_certificates(
        read_certificates(seal.certificate), are_pinned=True
    )
    assert judged(seal, trust, date(2024, 1, 1)) == ("successful", "")


def test_a_real_specimen_verifies_up_to_its_authority(peers: Any) -> None:
    one = peers["australian_specimen"]
    authority = read_certificates(base64.b64decode(one["authority"]))
    trust = Trust().with_certificates(authority)
    assert judged(seal_of(one["text"]), trust) == ("successful", "")
    changed = seal_of(one["text"].replace("CITIZEN  JANE", "CITIZEN  JUNE"))
    assert judged(changed, trust) == ("failed", "seal_signature_wrong")


@pytest.mark.parametrize("name", ["residence_permit", "arrival_attestation"])
def test_seals_another_program_made_on_brainpool_verify(name: str, peers: Any) -> None:
    point = bytes.fromhex(peers["utts_5b"]["point"])
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.BrainpoolP256R1(), point)
    spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    signer: Certificate = dataclasses.replace(SIGNER.certificate, key=spki)
    trust = Trust(signers=(signer,), pinned=frozenset({signer.fingerprint}))
    assert judged(seal_of(bytes.fromhex(peers["utts_5b"][name])), trust) == (
        "successful",
        "",
    )
