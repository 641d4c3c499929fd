"""Checks signatures of seals and of certificates.

`cryptography` does the work. Curves it does not know (Brainpool of 224 bits, which
German seals use) and keys with the curve written out go through `ecdsa`, and only if
the curve written out is one with a name: a curve of somebody's own proves nothing.
"""

import hashlib
from dataclasses import dataclass
from typing import Any, Protocol

import ecdsa
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.serialization import load_der_public_key
from ecdsa.util import sigdecode_string

from docsec.seals import der
from docsec.seals.certificate import Certificate

_HASHES: dict[str, type[hashes.HashAlgorithm]] = {
    "SHA-224": hashes.SHA224,
    "SHA-256": hashes.SHA256,
    "SHA-384": hashes.SHA384,
    "SHA-512": hashes.SHA512,
}
_BY_BITS = ((224, "SHA-224"), (256, "SHA-256"), (384, "SHA-384"))
_ECDSA = {
    "1.2.840.10045.4.3.1": "SHA-224",
    "1.2.840.10045.4.3.2": "SHA-256",
    "1.2.840.10045.4.3.3": "SHA-384",
    "1.2.840.10045.4.3.4": "SHA-512",
}
_RSA = {
    "1.2.840.113549.1.1.11": "SHA-256",
    "1.2.840.113549.1.1.12": "SHA-384",
    "1.2.840.113549.1.1.13": "SHA-512",
}
_PSS = "1.2.840.113549.1.1.10"
_HASH_IDS = {
    "2.16.840.1.101.3.4.2.1": "SHA-256",
    "2.16.840.1.101.3.4.2.2": "SHA-384",
    "2.16.840.1.101.3.4.2.3": "SHA-512",
}
_PSS_HASH = 0xA0
_KNOWN_CURVES = frozenset(curve.name for curve in ecdsa.curves.curves)


class UnsupportedKeyError(ValueError):
    """A key or algorithm that cannot be checked here; it says nothing of the seal."""


@dataclass(frozen=True, slots=True)
class EllipticKey:
    """A public key on a curve that has a name.

    Attributes:
        bits: Of the order of the curve.
        main: The key for `cryptography`, or None.
        spare: The key for `ecdsa`, or None.
    """

    bits: int
    main: ec.EllipticCurvePublicKey | None
    spare: Any

    @property
    def width(self) -> int:
        """Bytes of r, and of s."""
        return (self.bits + 7) // 8

    @property
    def hash_name(self) -> str:
        """The hash that fits the key (9303-13)."""
        fitting = (name for most, name in _BY_BITS if self.bits <= most)
        return next(fitting, "SHA-512")

    def verifies(self, hash_name: str, signed: bytes, signature: bytes) -> bool:
        """The signature, r and s one after the other, is this key's over the bytes."""
        if len(signature) != 2 * self.width:
            return False
        if self.main is not None:
            return self._verifies_main(self.main, hash_name, signed, signature)
        digest = hashlib.new(hash_name.replace("-", "").lower(), signed).digest()
        try:
            return bool(
                self.spare.verify_digest(
                    signature, digest, sigdecode=sigdecode_string, allow_truncate=True
                )
            )
        except (ecdsa.BadSignatureError, ecdsa.BadDigestError):
            return False

    def _verifies_main(
        self,
        key: ec.EllipticCurvePublicKey,
        hash_name: str,
        signed: bytes,
        signature: bytes,
    ) -> bool:
        r = int.from_bytes(signature[: self.width], "big")
        s = int.from_bytes(signature[self.width :], "big")
        try:
            key.verify(
                encode_dss_signature(r, s), signed, ec.ECDSA(_HASHES[hash_name]())
            )
        except InvalidSignature:
            return False
        return True


def elliptic_key(spki: bytes) -> EllipticKey:
    """Load a public key on a curve.

    Raises:
        UnsupportedKeyError: It is none, or on a curve without a name.
    """
    try:
        key = load_der_public_key(spki)
    except (ValueError, UnsupportedAlgorithm):
        return _spare_key(spki)
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise UnsupportedKeyError("the key is not on a curve")
    return EllipticKey(_order_bits(key.curve), key, None)


def _order_bits(curve: ec.EllipticCurve) -> int:
    return int(curve.key_size)


def _spare_key(spki: bytes) -> EllipticKey:
    try:
        spare = ecdsa.VerifyingKey.from_der(spki)
    except (ValueError, ecdsa.der.UnexpectedDER, ecdsa.errors.MalformedPointError,
            ecdsa.curves.UnknownCurveError, AssertionError, IndexError, TypeError,
            NotImplementedError) as error:  # fmt: skip
        raise UnsupportedKeyError("the key cannot be read") from error
    if spare.curve.name not in _KNOWN_CURVES:
        raise UnsupportedKeyError("the curve has no name")
    return EllipticKey(spare.curve.order.bit_length(), None, spare)


class Issued(Protocol):
    """What an authority signed: a certificate, or a list of revoked ones."""

    @property
    def issuer(self) -> bytes:
        """The whole name of the authority in DER."""

    @property
    def issuer_key_id(self) -> str:
        """Of the authority's key, in hexadecimal, or empty."""

    @property
    def signed(self) -> bytes:
        """What the signature covers."""

    @property
    def signature(self) -> bytes:
        """The authority's."""

    @property
    def signature_algorithm(self) -> bytes:
        """The AlgorithmIdentifier in DER."""


def is_issued_by(certificate: Issued, authority: Certificate) -> bool:
    """The authority signed it. False too where it cannot be checked.

    Names are compared as bytes, and states spell the same name in two codings; so a
    matching key identifier will do as well. The signature decides.
    """
    is_named = certificate.issuer == authority.subject
    is_linked = bool(authority.key_id) and certificate.issuer_key_id == authority.key_id
    if not (is_named or is_linked):
        return False
    try:
        identifier = der.read(certificate.signature_algorithm).parts()
        algorithm = der.object_id(identifier[0])
        if algorithm in _ECDSA:
            return _is_signed_on_curve(certificate, authority, _ECDSA[algorithm])
        return _is_signed_rsa(certificate, authority, algorithm, identifier[1:])
    except (der.DerError, IndexError, UnsupportedKeyError):
        return False


def _is_signed_on_curve(
    certificate: Issued, authority: Certificate, hash_name: str
) -> bool:
    key = elliptic_key(authority.key)
    try:
        r, s = decode_dss_signature(certificate.signature)
        raw = r.to_bytes(key.width, "big") + s.to_bytes(key.width, "big")
    except (ValueError, OverflowError):
        return False
    return key.verifies(hash_name, certificate.signed, raw)


def _is_signed_rsa(
    certificate: Issued,
    authority: Certificate,
    algorithm: str,
    parameters: list[der.Node],
) -> bool:
    try:
        key = load_der_public_key(authority.key)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise UnsupportedKeyError("the key cannot be read") from error
    if not isinstance(key, rsa.RSAPublicKey):
        return False
    way: padding.AsymmetricPadding
    if algorithm == _PSS:
        hash_name = _pss_hash(parameters)
        used = _HASHES[hash_name]()
        way = padding.PSS(padding.MGF1(used), padding.PSS.AUTO)
    elif algorithm in _RSA:
        used = _HASHES[_RSA[algorithm]]()
        way = padding.PKCS1v15()
    else:
        raise UnsupportedKeyError("the algorithm is not known")
    try:
        key.verify(certificate.signature, certificate.signed, way, used)
    except InvalidSignature:
        return False
    return True


def _pss_hash(parameters: list[der.Node]) -> str:
    """The hash that the parameters of RSA-PSS name; SHA-1, the default, is refused."""
    for part in parameters[0].parts() if parameters else []:
        if part.tag == _PSS_HASH:
            identifier = der.object_id(der.read(der.read(part.content).content))
            if identifier in _HASH_IDS:
                return _HASH_IDS[identifier]
    raise UnsupportedKeyError("the hash is not known")
