"""Certificates, ours and those that states issue."""

import base64
import dataclasses
import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given
from hypothesis import strategies as st

from docsec.seals.certificate import (
    DOCUMENT_TYPES,
    MAX_BYTES,
    CertificateError,
    read_certificate,
    read_certificates,
)
from docsec.seals.writer import invent_signer

SIGNER = invent_signer("test", valid=(date(2021, 2, 3), date(2031, 4, 5)))
DER = SIGNER.certificate.der


def test_the_fields_are_read() -> None:
    one = SIGNER.certificate
    assert (one.country, one.name, one.serial) == ("UT", "TS", 0x5B)
    assert one.valid_from == datetime(2021, 2, 3, tzinfo=UTC)
    assert one.valid_until == datetime(2031, 4, 5, tzinfo=UTC)
    assert one.uses == frozenset({"2.23.136.1.1.14.2"})
    assert one.seals


def test_an_authority_does_not_seal() -> None:
    assert SIGNER.authority.is_authority
    assert not SIGNER.authority.seals


def test_the_reference_of_idb_is_the_end_of_the_fingerprint() -> None:
    """As tsenger/vdstools tests it: of the bytes 1 to 9."""
    one = dataclasses.replace(SIGNER.certificate, der=bytes(range(1, 10)))
    assert one.idb_reference == "7B845CACEF"


def test_a_file_of_several_is_read_in_order() -> None:
    pem = b"".join(
        b"-----BEGIN CERTIFICATE-----\n"
        + base64.encodebytes(one)
        + b"-----END CERTIFICATE-----\n"
        for one in (DER, SIGNER.authority.der)
    )
    assert [one.serial for one in read_certificates(b"hello\n" + pem)] == [0x5B, 1]


def test_a_certificate_no_strict_reader_takes_is_read(peers: Any) -> None:
    """The report's own example gives parameters to an algorithm that has none."""
    whole = json.loads(peers["icao_example"]["text"])
    (one,) = read_certificates(base64.urlsafe_b64decode(whole["sig"]["cer"]))
    assert (one.country, one.name, one.serial) == ("UT", "06", 0x68)
    assert one.issuer_key_id == "ca6ca4b275fcaf2c27d111fb9c3abe06cd903aaa"


def test_a_real_authority_is_read(peers: Any) -> None:
    (one,) = read_certificates(
        base64.b64decode(peers["australian_specimen"]["authority"])
    )
    assert one.is_authority
    assert not one.may_sign
    assert one.key_id == "3617c1e7f56795712e3775708e55833186e9380e"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"\x30\x03\x02\x01\x01",
        DER[:-1],
        b"-----BEGIN CERTIFICATE-----AA-----END CERTIFICATE-----",
    ],
)
def test_what_is_no_certificate_is_refused_with_words(data: bytes) -> None:
    with pytest.raises(CertificateError) as caught:
        read_certificates(data)
    assert "ask for it again" in caught.value.words.english()
    assert read_certificate(data) is None


def test_a_huge_file_is_refused() -> None:
    with pytest.raises(CertificateError):
        read_certificates(bytes(MAX_BYTES + 1))


@given(st.data())
def test_any_damage_gives_a_certificate_or_none(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(DER) - 1))
    value = data.draw(st.integers(0, 255))
    damaged = DER[:at] + bytes((value,)) + DER[at + 1 :]
    one = read_certificate(damaged)
    assert one is None or one.der


def test_no_bit_of_a_certificate_can_be_turned_unnoticed() -> None:
    """Neither those its signature covers nor those about it."""
    for place in range(8 * len(DER)):
        turned = bytearray(DER)
        turned[place // 8] ^= 1 << place % 8
        one = read_certificate(bytes(turned))
        assert one is None or (
            one.signed != SIGNER.certificate.signed
            or one.signature != SIGNER.certificate.signature
            or one.signature_algorithm != SIGNER.certificate.signature_algorithm
        )


def test_bytes_behind_a_certificate_are_refused() -> None:
    assert read_certificate(DER + b"\0") is None


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        ("300c 020100 3107 130141 13025044", {"A", "PD"}),
        ("3107 130141 13025044", {"A", "PD"}),
        ("3009 3107 130141 13025044", {"A", "PD"}),
        ("3007 3105 1303503c3c", {"P"}),
        ("ff", None),
        ("3004 3102 1380", None),
        ("3005 3103 1301ff", None),
        ("3002 3100", None),
    ],
)
def test_lists_of_document_types_are_read_as_states_write_them(
    value: str, codes: set[str] | None
) -> None:
    """With a version and without, with fillers; what cannot be read says nothing."""
    types = x509.UnrecognizedExtension(
        x509.ObjectIdentifier(DOCUMENT_TYPES), bytes.fromhex(value)
    )
    name = x509.Name([x509.NameAttribute(x509.NameOID.COUNTRY_NAME, "UT")])
    made = (
        x509.CertificateBuilder(name, name, SIGNER.key.public_key(), 1)
        .not_valid_before(datetime(2021, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2031, 1, 1, tzinfo=UTC))
        .add_extension(types, critical=False)
        .sign(SIGNER.key, hashes.SHA256())
    )
    one = read_certificate(made.public_bytes(Encoding.DER))
    assert one is not None
    assert one.document_types == codes
