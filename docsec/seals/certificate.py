"""Certificates of seal signers and of the authorities above them (ICAO 9303-12)."""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass, field
from datetime import datetime

from docsec.errors import DocsecError
from docsec.model import Text
from docsec.seals import der
from docsec.standards.visible import visible

_PEM = re.compile(
    rb"-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----"
)
MAX_BYTES = 1 << 20
_VERSION, _EXTENSIONS = 0xA0, 0xA3
_COUNTRY, _COMMON_NAME = "2.5.4.6", "2.5.4.3"
_KEY_USAGE, _BASIC, _EXTENDED = "2.5.29.15", "2.5.29.19", "2.5.29.37"
_SUBJECT_KEY, _AUTHORITY_KEY = "2.5.29.14", "2.5.29.35"
DOCUMENT_TYPES = "2.23.136.1.1.6.2"
_KEY_ID_TAG = 0x80
_DIGITAL_SIGNATURE = 0
OTHER_USES = frozenset(
    {
        "1.3.6.1.5.5.7.3.1",
        "1.3.6.1.5.5.7.3.2",
        "1.3.6.1.5.5.7.3.3",
        "1.3.6.1.5.5.7.3.4",
        "2.23.136.1.1.3",
        "2.23.136.1.1.8",
    }
)
"""Extended uses that are not sealing: web, code, mail, master list, deviation list."""


class CertificateError(DocsecError):
    """A file that holds no certificate that can be read."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate, as far as seals need it.

    Attributes:
        der: The very bytes.
        country: Of the subject, two capitals as a rule.
        name: Common name of the subject: the signer's two letters.
        serial: Its number.
        valid_from: UTC.
        valid_until: UTC.
        key: SubjectPublicKeyInfo in DER.
        subject: The whole name in DER.
        issuer: The whole name in DER.
        signed: What the issuer signed.
        signature: The issuer's signature.
        signature_algorithm: The AlgorithmIdentifier in DER.
        is_authority: It may issue certificates.
        may_sign: Its key usage allows signatures over data, or says nothing.
        uses: Extended key usages; None where it says nothing.
        key_id: SubjectKeyIdentifier in hexadecimal, or empty.
        issuer_key_id: AuthorityKeyIdentifier in hexadecimal, or empty.
        document_types: Codes of the MRZ that it may seal, `V`, `AC`; None where it says
            nothing (9303-12, DocumentTypeList).
    """

    der: bytes = field(repr=False)
    country: str
    name: str
    serial: int
    valid_from: datetime
    valid_until: datetime
    key: bytes = field(repr=False)
    subject: bytes = field(repr=False)
    issuer: bytes = field(repr=False)
    signed: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    signature_algorithm: bytes = field(repr=False)
    is_authority: bool = False
    may_sign: bool = True
    uses: frozenset[str] | None = None
    key_id: str = ""
    issuer_key_id: str = ""
    document_types: frozenset[str] | None = None

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the bytes in hexadecimal, for people to compare."""
        return hashlib.sha256(self.der).hexdigest()

    @property
    def idb_reference(self) -> str:
        """The last five bytes of the SHA-1 fingerprint, as IDB names a signer."""
        digest = hashlib.sha1(self.der, usedforsecurity=False)
        return digest.hexdigest()[-10:].upper()

    @property
    def seals(self) -> bool:
        """Nothing in it says that it is for something else than seals."""
        is_other = self.uses is not None and not self.uses - OTHER_USES
        return self.may_sign and not self.is_authority and not is_other

    def seals_type(self, code: str) -> bool:
        """It may seal documents with that code in their MRZ, or does not say which.

        A list with `I` allows `ID` too: the second letter is the state's own.
        """
        if self.document_types is None or not code:
            return True
        return code in self.document_types or code[0] in self.document_types


def read_certificates(data: bytes) -> tuple[Certificate, ...]:
    """Read every certificate of a file, in PEM or DER.

    Raises:
        CertificateError: There is none, or one of them cannot be read.
    """
    if len(data) > MAX_BYTES:
        raise CertificateError(
            Text("The file is too large for certificates; choose a .cer or .pem file")
        )
    blocks = _PEM.findall(data)
    try:
        found = tuple(_read(base64.b64decode(block)) for block in blocks)
        return found or (_read(data),)
    except (der.DerError, binascii.Error) as error:
        raise CertificateError(
            Text("The file holds no certificate that can be read; ask for it again")
        ) from error


def read_certificate(data: bytes) -> Certificate | None:
    """Read one certificate in DER that a seal carries; None where it is none."""
    try:
        return _read(data)
    except der.DerError:
        return None


def _read(data: bytes) -> Certificate:
    try:
        whole = der.read_one(data).expect(der.SEQUENCE)
        body, algorithm, signature = whole.parts()
        parts = body.expect(der.SEQUENCE).parts()
        if parts[0].tag == _VERSION:
            parts = parts[1:]
        serial, inner, issuer, validity, subject, key = parts[:6]
        begin, end = validity.expect(der.SEQUENCE).parts()
    except (ValueError, IndexError) as error:
        raise der.DerError("no certificate") from error
    if inner.whole != algorithm.whole:
        # RFC 5280 4.1.1.2: the outer one is not signed, so it must be the inner one.
        raise der.DerError("two algorithms")
    extensions = read_extensions(parts[6:])
    return Certificate(
        whole.whole,
        country_of(subject),
        common_name(subject),
        der.unsigned(serial),
        der.time(begin),
        der.time(end),
        key.expect(der.SEQUENCE).whole,
        subject.expect(der.SEQUENCE).whole,
        issuer.expect(der.SEQUENCE).whole,
        body.whole,
        der.bits(signature),
        algorithm.expect(der.SEQUENCE).whole,
        _is_authority(extensions.get(_BASIC)),
        _has_usage(extensions.get(_KEY_USAGE), _DIGITAL_SIGNATURE),
        _uses(extensions.get(_EXTENDED)),
        _key_id(extensions.get(_SUBJECT_KEY)),
        issuer_key_id(extensions.get(_AUTHORITY_KEY)),
        _document_types(extensions.get(DOCUMENT_TYPES)),
    )


def country_of(name: der.Node) -> str:
    """The country of a distinguished name, in capitals, safe to show; or empty.

    Raises:
        DerError: It is no name.
    """
    return visible(_names(name).get(_COUNTRY, ""), limit=64).upper()


def common_name(name: der.Node) -> str:
    """The common name of a distinguished name, safe to show; or empty.

    Raises:
        DerError: It is no name.
    """
    return visible(_names(name).get(_COMMON_NAME, ""), limit=64)


def _names(subject: der.Node) -> dict[str, str]:
    """Attributes of a distinguished name; the first of each kind."""
    names: dict[str, str] = {}
    for group in subject.parts():
        for pair in group.parts():
            parts = pair.parts()
            if len(parts) == len(("type", "value")):
                value = parts[1].content.decode("utf-8", "replace")
                names.setdefault(der.object_id(parts[0]), value)
    return names


def read_extensions(
    parts: list[der.Node], *, tag: int = _EXTENSIONS
) -> dict[str, bytes]:
    """The values of the extensions among these parts, by their identifiers.

    Raises:
        DerError: They are none.
    """
    found: dict[str, bytes] = {}
    for part in parts:
        if part.tag != tag:
            continue
        for one in der.read(part.content).expect(der.SEQUENCE).parts():
            inner = one.parts()
            if inner:
                value = inner[-1].expect(der.OCTETS).content
                found[der.object_id(inner[0])] = value
    return found


def _is_authority(value: bytes | None) -> bool:
    if value is None:
        return False
    parts = der.read(value).expect(der.SEQUENCE).parts()
    return bool(parts) and parts[0].tag == der.BOOLEAN and any(parts[0].content)


def _has_usage(value: bytes | None, bit: int) -> bool:
    """A bit of the key usage is set, or nothing is said."""
    if value is None:
        return True
    content = der.read(value).expect(der.BITS).content
    bits = content[1:2] or b"\0"
    return bool(bits[0] & 0x80 >> bit)


def _uses(value: bytes | None) -> frozenset[str] | None:
    if value is None:
        return None
    return frozenset(map(der.object_id, der.read(value).expect(der.SEQUENCE).parts()))


def _key_id(value: bytes | None) -> str:
    return der.read(value).content.hex() if value else ""


def issuer_key_id(value: bytes | None) -> str:
    """The key that an AuthorityKeyIdentifier names, in hexadecimal; or empty.

    Raises:
        DerError: It is none.
    """
    if not value:
        return ""
    parts = der.read(value).expect(der.SEQUENCE).parts()
    return next((one.content.hex() for one in parts if one.tag == _KEY_ID_TAG), "")


def _document_types(value: bytes | None) -> frozenset[str] | None:
    """A version, then a set of document codes; states also leave the version out.

    One that cannot be read says nothing: a state's own mistake is no forgery.
    """
    if value is None:
        return None
    try:
        whole = der.read(value)
        parts = whole.parts() if whole.tag == der.SEQUENCE else [whole]
        codes = [
            code.content.decode("ascii")
            for part in parts
            if part.tag == der.SET
            for code in part.parts()
        ]
    except (der.DerError, UnicodeDecodeError):
        return None
    return frozenset(code.strip("< ").upper() for code in codes) or None
