"""Writes seals with test keys, for invented documents, exercises and measurements.

Keys come from a seed, so a document printed twice carries the same seal. They sign for
Utopia and for nobody else: whoever wants to seal a real document does not want this.
"""

import base64
import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from docsec.seals import der
from docsec.seals.canonical_json import Json, canonical
from docsec.seals.certificate import DOCUMENT_TYPES, Certificate, read_certificates
from docsec.seals.profile import Profile, idb_feature
from docsec.seals.signature import elliptic_key
from docsec.seals.tlv import write_tlv
from docsec.seals.value import Coding, encode, write_date
from docsec.standards import c40

STATE, COUNTRY = "UTO", "UT"
_MAGIC, _VERSION_4 = 0xDC, 0x03
_SIGNATURE = 0xFF
_HASHES: dict[str, type[hashes.SHA256 | hashes.SHA384 | hashes.SHA512]] = {
    "SHA-256": hashes.SHA256,
    "SHA-384": hashes.SHA384,
    "SHA-512": hashes.SHA512,
}
_JSON_NAMES = {"SHA-256": "ES256", "SHA-384": "ES384", "SHA-512": "ES512"}
_IDB_NUMBERS = {"SHA-256": 1, "SHA-384": 2, "SHA-512": 3}
_BARCODE_SIGNER = x509.ObjectIdentifier("2.23.136.1.1.14.2")


@dataclass(frozen=True, slots=True)
class InventedSigner:
    """A signer of Utopia with its key.

    Attributes:
        certificate: Issued by `authority`.
        authority: The authority of Utopia.
        key: The private key. A test key: anybody with the seed has it.
        authority_key: The authority's, likewise.
    """

    certificate: Certificate
    authority: Certificate
    key: ec.EllipticCurvePrivateKey = field(repr=False)
    authority_key: ec.EllipticCurvePrivateKey = field(repr=False)

    def sign(self, data: bytes) -> bytes:
        """Give r and s over the data, one after the other; the same every time."""
        public = elliptic_key(self.certificate.key)
        used = _HASHES[public.hash_name]()
        algorithm = ec.ECDSA(used, deterministic_signing=True)
        r, s = decode_dss_signature(self.key.sign(data, algorithm))
        return r.to_bytes(public.width, "big") + s.to_bytes(public.width, "big")

    @property
    def hash_name(self) -> str:
        """The hash its key goes with."""
        return elliptic_key(self.certificate.key).hash_name


def invent_signer(
    seed: str,
    *,
    name: str = "TS",
    serial: int = 0x5B,
    valid: tuple[date, date] = (date(2020, 1, 1), date(2040, 12, 31)),
    curve: ec.EllipticCurve | None = None,
    document_types: Sequence[str] = (),
) -> InventedSigner:
    """Make an authority and a signer under it out of a seed.

    Args:
        seed: The same seed gives the same keys and certificates.
        name: Two capitals.
        serial: Number of the signer's certificate.
        valid: First and last day of the signer's certificate.
        curve: P-256 if None.
        document_types: Codes of the MRZ that it may seal; none given: all.
    """
    curve = curve or ec.SECP256R1()
    root = _key(f"{seed}/authority", ec.SECP256R1())
    own = _key(f"{seed}/{name}/{serial}", curve)
    root_name, own_name = _name("Authority of tests"), _name(name)
    long = (date(2000, 1, 1), date(2099, 12, 31))
    top = (
        _builder(root_name, root_name, root.public_key(), 1, long)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(root, hashes.SHA256(), ecdsa_deterministic=True)
    )
    builder = _builder(
        own_name, root_name, own.public_key(), serial, valid
    ).add_extension(x509.ExtendedKeyUsage([_BARCODE_SIGNER]), critical=True)
    if document_types:
        builder = builder.add_extension(_type_list(document_types), critical=False)
    leaf = builder.sign(root, hashes.SHA256(), ecdsa_deterministic=True)
    (authority,) = read_certificates(top.public_bytes(Encoding.DER))
    (certificate,) = read_certificates(leaf.public_bytes(Encoding.DER))
    return InventedSigner(certificate, authority, own, root)


def _type_list(codes: Sequence[str]) -> x509.UnrecognizedExtension:
    """A version, 0, and a set of printable strings (9303-12)."""
    inner = b"".join(write_tlv(der.PRINTABLE, code.encode()) for code in codes)
    version = write_tlv(der.INTEGER, b"\0")
    value = write_tlv(der.SEQUENCE, version + write_tlv(der.SET, inner))
    return x509.UnrecognizedExtension(x509.ObjectIdentifier(DOCUMENT_TYPES), value)


def write_revocations(
    signer: InventedSigner, serials: Sequence[int], *, issued_on: date
) -> bytes:
    """Write the authority's list of revoked certificates, in DER."""
    issued = datetime.combine(issued_on, time(), UTC)
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(_name(signer.authority.name))
        .last_update(issued)
        .next_update(issued + timedelta(days=90))
    )
    for serial in serials:
        entry = x509.RevokedCertificateBuilder().serial_number(serial)
        builder = builder.add_revoked_certificate(entry.revocation_date(issued).build())
    made = builder.sign(signer.authority_key, hashes.SHA256(), ecdsa_deterministic=True)
    return made.public_bytes(Encoding.DER)


def _key(seed: str, curve: ec.EllipticCurve) -> ec.EllipticCurvePrivateKey:
    number = int.from_bytes(hashlib.sha512(seed.encode()).digest(), "big")
    # Fewer bits than any order used here, and never 0.
    return ec.derive_private_key(number % (1 << (curve.key_size - 1)) | 1, curve)


def _name(common: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, COUNTRY),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    serial: int,
    valid: tuple[date, date],
) -> x509.CertificateBuilder:
    begin, end = (datetime.combine(day, time(), UTC) for day in valid)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(serial)
        .not_valid_before(begin)
        .not_valid_after(end)
    )


def write_vds(
    profile: Profile,
    values: Sequence[tuple[int, str]],
    signer: InventedSigner,
    *,
    issued_on: date,
    signed_on: date,
) -> bytes:
    """Write a visible digital seal of version 4.

    Args:
        profile: The kind of document.
        values: Tag and value of each feature, in order.
        signer: Whose key signs.
        issued_on: Of the document.
        signed_on: Of the seal.

    Raises:
        ValueError: A tag is not in the profile, or a value has no form.
    """
    number = f"{signer.certificate.serial:02X}"
    head = COUNTRY + signer.certificate.name + f"{len(number):02X}"
    parts = [
        bytes((_MAGIC, _VERSION_4)),
        c40.encode(STATE),
        c40.encode(head),
        c40.encode(number),
        write_date(issued_on),
        write_date(signed_on),
        profile.reference.to_bytes(2, "big"),
    ]
    for tag, value in values:
        feature = profile.feature(tag)
        if feature is None:
            raise ValueError(f"the profile has no feature {tag}")
        parts.append(write_tlv(tag, encode(feature.coding, value)))
    body = b"".join(parts)
    return body + write_tlv(_SIGNATURE, signer.sign(body))


def write_idb(
    values: Sequence[tuple[int, str]],
    signer: InventedSigner | None,
    *,
    signed_on: date,
    is_packed: bool = False,
) -> str:
    """Write an IDB barcode, signed where a signer is given, packed if asked.

    Raises:
        ValueError: A tag is not known, or a value has no form.
    """
    messages = b""
    for tag, value in values:
        feature = idb_feature(tag)
        if feature is None:
            raise ValueError(f"there is no feature {tag}")
        messages += write_tlv(tag, encode(feature.coding, value))
    body = c40.encode(STATE)
    if signer is not None:
        body += bytes((_IDB_NUMBERS[signer.hash_name],))
        body += bytes.fromhex(signer.certificate.idb_reference)
        body += encode(Coding.PARTIAL_DATE, signed_on.isoformat())
    body += write_tlv(0x61, messages)
    if signer is not None:
        body += write_tlv(0x7F, signer.sign(body))
    flags = (signer is not None) + 2 * is_packed
    data = zlib.compress(body, 9) if is_packed else body
    text = base64.b32encode(data).decode("ascii").rstrip("=")
    return "RDB1" + "ABCD"[flags] + text


def write_vds_nc(kind: str, message: Json, signer: InventedSigner) -> str:
    """Write a VDS-NC that carries the signer's certificate.

    Args:
        kind: `icao.vacc`, `icao.test`, `icao.dta`.
        message: What it says.
        signer: Whose key signs.

    Raises:
        JsonError: The message has no canonical form.
    """
    data: Json = {"hdr": {"t": kind, "v": 1, "is": STATE}, "msg": message}
    signature = signer.sign(canonical(data))
    seal: Json = {
        "alg": _JSON_NAMES[signer.hash_name],
        "cer": _base64(signer.certificate.der),
        "sigvl": _base64(signature),
    }
    return canonical({"data": data, "sig": seal}).decode("utf-8")


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii")
