"""Lists of revoked certificates: read, damaged, and those that are none."""

import base64
from datetime import UTC, date, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given
from hypothesis import strategies as st

from docsec.seals.certificate import MAX_BYTES, CertificateError
from docsec.seals.revocation import read_revocations
from docsec.seals.signature import is_issued_by
from docsec.seals.writer import invent_signer, write_revocations

SIGNER = invent_signer("test")
DER = write_revocations(SIGNER, (7, 0x5B), issued_on=date(2026, 11, 1))


def test_the_fields_are_read() -> None:
    one = read_revocations(DER)
    assert (one.country, one.name) == ("UT", "Authority of tests")
    assert one.issued == datetime(2026, 11, 1, tzinfo=UTC)
    assert one.next_due == datetime(2027, 1, 30, tzinfo=UTC)
    assert one.serials == {7, 0x5B}
    assert one.der == DER
    assert len(one.fingerprint) == 64
    assert is_issued_by(one, SIGNER.authority)
    assert not is_issued_by(one, invent_signer("other").authority)


def test_a_list_in_pem_is_read() -> None:
    pem = (
        b"-----BEGIN X509 CRL-----\n"
        + base64.encodebytes(DER)
        + b"-----END X509 CRL-----\n"
    )
    assert read_revocations(pem) == read_revocations(DER)


def test_an_empty_list_revokes_nothing() -> None:
    one = write_revocations(SIGNER, (), issued_on=date(2026, 11, 1))
    assert read_revocations(one).serials == frozenset()


def built(*extensions: x509.ExtensionType) -> bytes:
    day = datetime(2026, 11, 1, tzinfo=UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COUNTRY_NAME, "UT")])
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(name)
        .last_update(day)
        .next_update(datetime(2027, 1, 1, tzinfo=UTC))
    )
    for one in extensions:
        builder = builder.add_extension(one, critical=False)
    made = builder.sign(SIGNER.authority_key, hashes.SHA256())
    return made.public_bytes(Encoding.DER)


def test_the_key_of_the_authority_is_named() -> None:
    one = read_revocations(built(x509.AuthorityKeyIdentifier(b"abc", None, None)))
    assert one.issuer_key_id == b"abc".hex()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"\x30\x00",
        DER[:-1],
        DER + b"\0",
        bytes(MAX_BYTES + 1),
        SIGNER.certificate.der,
        built(x509.DeltaCRLIndicator(1)),
    ],
    ids=["empty", "text", "none", "cut", "longer", "huge", "certificate", "changes"],
)
def test_what_is_no_whole_list_is_refused_with_words(data: bytes) -> None:
    with pytest.raises(CertificateError) as caught:
        read_revocations(data)
    assert "no list" in caught.value.words.english()


@given(st.integers(0, 8 * len(DER) - 1))
def test_no_bit_of_a_list_can_be_turned_unnoticed(place: int) -> None:
    turned = bytearray(DER)
    turned[place // 8] ^= 1 << place % 8
    try:
        one = read_revocations(bytes(turned))
    except CertificateError:
        return
    assert not is_issued_by(one, SIGNER.authority)
