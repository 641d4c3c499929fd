"""Signatures on every curve that seals use, and those that try to slip through."""

import base64
import dataclasses
import hashlib
from datetime import UTC, datetime
from typing import Any

import ecdsa
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from docsec.seals.certificate import Certificate, read_certificates
from docsec.seals.signature import UnsupportedKeyError, elliptic_key, is_issued_by
from docsec.seals.writer import invent_signer

# Wycheproof, ecdsa_brainpoolP224r1_sha224_p1363_test.json: the key, test 1, and the
# order of the curve from which its tests 2 to 30 are made.
SPKI = bytes.fromhex(
    "3052301406072a8648ce3d020106092b2403030208010105033a0004572eab7376d052dfc40923db2534"
    "2ea9cbfce4b8581e104a4c8f37c94a700ec5dc05a481b2b695320c6f1ad2dd8628633cdb75a91245c265"
)
MESSAGE = b"123400"
SIGNATURE = bytes.fromhex(
    "cb68ac9765c7641785df237e9951e1429581879af2631460048961d3"
    "139c78243a6e36e124d5f5e14b4cb8754abdf20ff1a501d5666a428f"
)
ORDER = 0xD7C134AA264366862A18302575D0FB98D116BC4B6DDEBCA3A5A7939F
R, S = int.from_bytes(SIGNATURE[:28], "big"), int.from_bytes(SIGNATURE[28:], "big")


def signature(r: int, s: int, width: int = 28) -> bytes:
    return r.to_bytes(width, "big") + s.to_bytes(width, "big")


def test_a_curve_only_the_spare_library_knows() -> None:
    key = elliptic_key(SPKI)
    assert (key.bits, key.hash_name) == (224, "SHA-224")
    assert key.verifies("SHA-224", MESSAGE, SIGNATURE)
    assert not key.verifies("SHA-224", MESSAGE + b"!", SIGNATURE)


@pytest.mark.parametrize(
    "forged",
    [
        signature(R + ORDER, S, 29),
        signature(R, S, 29),
        signature(ORDER - R, S),
        signature(R + (1 << 224), S, 29),
        *(
            signature(r, s)
            for r in (0, 1, ORDER, ORDER - 1)
            for s in (0, 1, ORDER - 1, ORDER)
        ),
        signature(S, R),
        SIGNATURE[:-1],
        b"",
    ],
)
def test_values_made_to_slip_through_do_not(forged: bytes) -> None:
    assert not elliptic_key(SPKI).verifies("SHA-224", MESSAGE, forged)


@pytest.mark.parametrize("bit", range(0, 448, 7))
def test_every_flipped_bit_fails(bit: int) -> None:
    flipped = bytearray(SIGNATURE)
    flipped[bit // 8] ^= 1 << bit % 8
    assert not elliptic_key(SPKI).verifies("SHA-224", MESSAGE, bytes(flipped))


def test_a_longer_hash_is_cut_to_the_curve() -> None:
    """README of tsenger/vdstools signs SHA-256 on a curve of 224 bits."""
    own = ecdsa.SigningKey.from_secret_exponent(7, ecdsa.BRAINPOOLP224r1)
    made = own.sign(b"x", hashfunc=hashlib.sha256, allow_truncate=True, k=5)
    key = elliptic_key(own.verifying_key.to_der())
    assert key.verifies("SHA-256", b"x", made)


@pytest.mark.parametrize(
    ("curve", "name"),
    [
        (ec.SECP256R1(), "SHA-256"),
        (ec.BrainpoolP256R1(), "SHA-256"),
        (ec.BrainpoolP384R1(), "SHA-384"),
        (ec.SECP384R1(), "SHA-384"),
        (ec.BrainpoolP512R1(), "SHA-512"),
        (ec.SECP521R1(), "SHA-512"),
        (ec.SECP224R1(), "SHA-224"),
    ],
    ids=lambda one: getattr(one, "name", one),
)
def test_the_hash_follows_the_curve(curve: ec.EllipticCurve, name: str) -> None:
    spki = ec.derive_private_key(9, curve).public_key().public_bytes(
        Encoding.DER, PublicFormat.SubjectPublicKeyInfo
    )  # fmt: skip
    assert elliptic_key(spki).hash_name == name


def test_a_named_curve_written_out_is_taken() -> None:
    own = ecdsa.SigningKey.from_secret_exponent(7, ecdsa.BRAINPOOLP256r1)
    spki = own.verifying_key.to_der(curve_parameters_encoding="explicit")
    made = own.sign(b"x", hashfunc=hashlib.sha256, k=5)
    assert elliptic_key(spki).verifies("SHA-256", b"x", made)


def test_a_curve_of_somebodys_own_is_refused() -> None:
    """CVE-2020-0601: with a generator of one's own every key can be imitated."""
    base = ecdsa.BRAINPOOLP224r1
    own = ecdsa.curves.Curve("own", base.curve, base.generator * 5, None)
    key = ecdsa.SigningKey.from_secret_exponent(7, own)
    spki = key.verifying_key.to_der(curve_parameters_encoding="explicit")
    with pytest.raises(UnsupportedKeyError):
        elliptic_key(spki)


@pytest.mark.parametrize("spki", [b"", b"\x30\x00", SPKI[:-1], SPKI[:-2] + b"\0\0"])
def test_what_is_no_key_is_refused(spki: bytes) -> None:
    with pytest.raises(UnsupportedKeyError):
        elliptic_key(spki)


RSA_KEY = rsa.generate_private_key(65537, 2048)


def rsa_authority(**sign: Any) -> tuple[Certificate, Certificate]:
    """An authority with an RSA key, and a certificate it issued."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COUNTRY_NAME, "UT")])
    builder = (
        x509.CertificateBuilder()
        .issuer_name(name)
        .serial_number(2)
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2030, 1, 1, tzinfo=UTC))
    )
    top = builder.subject_name(name).public_key(RSA_KEY.public_key())
    leaf = builder.subject_name(name).public_key(
        ec.derive_private_key(3, ec.SECP256R1()).public_key()
    )
    both = (one.sign(RSA_KEY, **sign).public_bytes(Encoding.DER) for one in (top, leaf))
    (authority,), (certificate,) = map(read_certificates, both)
    return certificate, authority


@pytest.mark.parametrize(
    "sign",
    [
        {"algorithm": hashes.SHA256()},
        {"algorithm": hashes.SHA512()},
        {
            "algorithm": hashes.SHA384(),
            "rsa_padding": padding.PSS(padding.MGF1(hashes.SHA384()), 48),
        },
    ],
    ids=["PKCS 1 SHA-256", "PKCS 1 SHA-512", "PSS SHA-384"],
)
def test_authorities_with_rsa_keys(sign: dict[str, Any]) -> None:
    certificate, authority = rsa_authority(**sign)
    assert is_issued_by(certificate, authority)
    forged = dataclasses.replace(certificate, signed=certificate.signed[:-1] + b"?")
    assert not is_issued_by(forged, authority)


def test_an_rsa_key_does_not_seal() -> None:
    _, authority = rsa_authority(algorithm=hashes.SHA256())
    with pytest.raises(UnsupportedKeyError):
        elliptic_key(authority.key)


def test_a_real_authority_with_4096_bits(peers: Any) -> None:
    (authority,) = read_certificates(
        base64.b64decode(peers["australian_specimen"]["authority"])
    )
    assert is_issued_by(authority, authority)


SIGNER = invent_signer("test")
OTHER = invent_signer("other")


def test_another_authority_of_the_same_name_did_not_issue_it() -> None:
    assert is_issued_by(SIGNER.certificate, SIGNER.authority)
    assert not is_issued_by(SIGNER.certificate, OTHER.authority)


def test_a_name_spelt_otherwise_is_bridged_by_the_key_identifier() -> None:
    linked = dataclasses.replace(SIGNER.certificate, issuer=b"?", issuer_key_id="ab")
    authority = dataclasses.replace(SIGNER.authority, key_id="ab")
    assert is_issued_by(linked, authority)
    assert not is_issued_by(linked, SIGNER.authority)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("signature", b""),
        ("signature", b"\x30\x06\x02\x01\x01\x02\x01\x01"),
        ("signature_algorithm", b""),
        ("signature_algorithm", b"\x30\x00"),
        ("signature_algorithm", bytes.fromhex("3005060355040a")),
    ],
)
def test_a_signature_nobody_can_check_counts_for_nothing(
    field: str, value: Any
) -> None:
    damaged = dataclasses.replace(SIGNER.certificate, **{field: value})
    assert not is_issued_by(damaged, SIGNER.authority)


def test_an_rsa_signature_under_another_key_counts_for_nothing() -> None:
    certificate, authority = rsa_authority(algorithm=hashes.SHA256())
    on_curve = dataclasses.replace(authority, key=SIGNER.certificate.key)
    assert not is_issued_by(certificate, on_curve)
    assert not is_issued_by(certificate, dataclasses.replace(authority, key=b""))


def test_a_weak_hash_of_pss_counts_for_nothing() -> None:
    certificate, authority = rsa_authority(algorithm=hashes.SHA256())
    weak = bytes.fromhex("300d06092a864886f70d01010a3000")
    damaged = dataclasses.replace(certificate, signature_algorithm=weak)
    assert not is_issued_by(damaged, authority)


CURVES: list[tuple[ec.EllipticCurve, hashes.HashAlgorithm, int]] = [
    (ec.SECP256R1(), hashes.SHA256(), ecdsa.NIST256p.order),
    (ec.BrainpoolP256R1(), hashes.SHA256(), ecdsa.BRAINPOOLP256r1.order),
    (ec.BrainpoolP384R1(), hashes.SHA384(), ecdsa.BRAINPOOLP384r1.order),
    (ec.SECP384R1(), hashes.SHA384(), ecdsa.NIST384p.order),
    (ec.SECP521R1(), hashes.SHA512(), ecdsa.NIST521p.order),
]
by_curve = pytest.mark.parametrize(
    ("curve", "used", "order"), CURVES, ids=[one.name for one, _, _ in CURVES]
)


def signed_by(
    curve: ec.EllipticCurve, used: hashes.HashAlgorithm, message: bytes
) -> tuple[bytes, int, int]:
    """A key of that curve, and what it signed."""
    own = ec.derive_private_key(12345, curve)
    spki = own.public_key().public_bytes(
        Encoding.DER, PublicFormat.SubjectPublicKeyInfo
    )
    made = own.sign(message, ec.ECDSA(used, deterministic_signing=True))
    return spki, *decode_dss_signature(made)


@by_curve
def test_numbers_at_the_edges_of_the_curve_do_not_pass(
    curve: ec.EllipticCurve, used: hashes.HashAlgorithm, order: int
) -> None:
    """After the manner of Wycheproof: 0, 1, the order, more than it, all bits."""
    spki, r, s = signed_by(curve, used, b"123400")
    key = elliptic_key(spki)
    most = (1 << 8 * key.width) - 1
    assert key.verifies(key.hash_name, b"123400", signature(r, s, key.width))
    edges = (0, 1, order - 1, order, order + 1, most)
    forged = [(one, other) for one in edges for other in edges]
    forged += [(r, one) for one in edges] + [(one, s) for one in edges]
    forged += [(s, r), (order - r, s), (min(r + order, most), s)]
    for one, other in forged:
        made = signature(one, other, key.width)
        assert not key.verifies(key.hash_name, b"123400", made)


@by_curve
def test_a_signature_of_another_length_does_not_pass(
    curve: ec.EllipticCurve, used: hashes.HashAlgorithm, order: int
) -> None:
    """Zeros before, behind or in the middle; a byte less; ASN.1 in place of numbers."""
    spki, r, s = signed_by(curve, used, b"123400")
    key = elliptic_key(spki)
    whole = signature(r, s, key.width)
    forged = [
        signature(r, s, key.width + 1),
        b"\0" + whole,
        whole + b"\0",
        b"\0\0" + whole,
        whole[:-1],
        whole[1:],
        whole[: key.width],
        encode_dss_signature(r, s),
        b"",
    ]
    assert order > s
    assert not any(key.verifies(key.hash_name, b"123400", one) for one in forged)


def test_numbers_with_leading_zeros_pass_at_their_full_width_only() -> None:
    """One signature in 256 has an r of 31 bytes."""
    for number in range(5000):
        message = str(number).encode()
        spki, r, s = signed_by(ec.SECP256R1(), hashes.SHA256(), message)
        if r < 1 << 248:
            break
    key = elliptic_key(spki)
    assert r < 1 << 248
    assert key.verifies("SHA-256", message, signature(r, s, 32))
    assert not key.verifies(
        "SHA-256", message, r.to_bytes(31, "big") + s.to_bytes(32, "big")
    )


def test_a_signature_of_another_curve_or_hash_does_not_pass() -> None:
    spki, r, s = signed_by(ec.SECP256R1(), hashes.SHA256(), b"x")
    other, *_ = signed_by(ec.BrainpoolP256R1(), hashes.SHA256(), b"x")
    assert not elliptic_key(other).verifies("SHA-256", b"x", signature(r, s, 32))
    for name in ("SHA-224", "SHA-384", "SHA-512"):
        assert not elliptic_key(spki).verifies(name, b"x", signature(r, s, 32))


@pytest.mark.parametrize(
    "point",
    [b"\x04" + bytes(64), b"\x04" + b"\xff" * 64, b"\x00", b"\x04" + bytes(63) + b"\1"],
    ids=["origin", "out of the field", "at infinity", "off the curve"],
)
def test_a_point_that_is_not_on_the_curve_is_no_key(point: bytes) -> None:
    head = bytes.fromhex("301306072a8648ce3d020106082a8648ce3d030107")
    bits = b"\0" + point
    body = head + bytes((3, len(bits))) + bits
    with pytest.raises(UnsupportedKeyError):
        elliptic_key(bytes((0x30, len(body))) + body)


@pytest.mark.parametrize(
    "made",
    [
        "308106020101020101",
        "300602010102010100",
        "30060201ff020101",
        "3006020101020100",
        "300702020001020101",
        "3003020101",
        "3009020101020101020101",
    ],
)
def test_a_certificate_signed_in_loose_asn_1_was_issued_by_nobody(made: str) -> None:
    damaged = dataclasses.replace(SIGNER.certificate, signature=bytes.fromhex(made))
    assert not is_issued_by(damaged, SIGNER.authority)


def test_a_signature_with_zeros_in_its_numbers_was_made_by_nobody() -> None:
    """The very numbers, but written with a zero too many: DER has one form."""
    r, s = decode_dss_signature(SIGNER.certificate.signature)
    body = b"".join(bytes((2, 34)) + b"\0" + one.to_bytes(33, "big") for one in (r, s))
    made = bytes((0x30, len(body))) + body
    damaged = dataclasses.replace(SIGNER.certificate, signature=made)
    assert not is_issued_by(damaged, SIGNER.authority)
