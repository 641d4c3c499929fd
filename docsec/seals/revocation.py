"""Lists of certificates that an authority took back (ICAO 9303-12; RFC 5280, 5)."""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass, field
from datetime import datetime

from docsec.model import Text
from docsec.seals import der
from docsec.seals.certificate import (
    MAX_BYTES,
    CertificateError,
    common_name,
    country_of,
    issuer_key_id,
    read_extensions,
)

_PEM = re.compile(rb"-----BEGIN X509 CRL-----([A-Za-z0-9+/=\s]*)-----END X509 CRL-----")
_EXTENSIONS = 0xA0
_AUTHORITY_KEY, _DELTA = "2.5.29.35", "2.5.29.27"


@dataclass(frozen=True, slots=True)
class RevocationList:
    """One list, as far as seals need it.

    Attributes:
        der: The very bytes.
        country: Of the authority, two capitals as a rule.
        name: Common name of the authority.
        issued: When the list was made, UTC.
        next_due: When the next one is due, UTC; None where it does not say.
        serials: Numbers of the certificates that no longer count.
        issuer: The whole name in DER.
        signed: What the authority signed.
        signature: The authority's signature.
        signature_algorithm: The AlgorithmIdentifier in DER.
        issuer_key_id: AuthorityKeyIdentifier in hexadecimal, or empty.
    """

    der: bytes = field(repr=False)
    country: str
    name: str
    issued: datetime
    next_due: datetime | None
    serials: frozenset[int] = field(repr=False)
    issuer: bytes = field(repr=False)
    signed: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    signature_algorithm: bytes = field(repr=False)
    issuer_key_id: str = ""

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the bytes in hexadecimal."""
        return hashlib.sha256(self.der).hexdigest()


def read_revocations(data: bytes) -> RevocationList:
    """Read a list of revoked certificates, in PEM or DER.

    Raises:
        CertificateError: It is none, or one that only says what changed since another.
    """
    found = _PEM.search(data)
    try:
        if len(data) > MAX_BYTES:
            raise der.DerError("too large")
        return _read(base64.b64decode(found[1]) if found else data)
    except (der.DerError, binascii.Error) as error:
        raise CertificateError(
            Text("The file holds no list of revoked certificates that can be read")
        ) from error


def _read(data: bytes) -> RevocationList:
    try:
        whole = der.read_one(data).expect(der.SEQUENCE)
        body, algorithm, signature = whole.parts()
        parts = body.expect(der.SEQUENCE).parts()
        if parts[0].tag == der.INTEGER:
            parts = parts[1:]
        inner, issuer, issued, *rest = parts
    except (ValueError, IndexError) as error:
        raise der.DerError("no list") from error
    if inner.whole != algorithm.whole:
        raise der.DerError("two algorithms")
    extensions = read_extensions(rest, tag=_EXTENSIONS)
    if _DELTA in extensions:
        # It also takes entries back, and counts only together with a whole list.
        raise der.DerError("a list of changes")
    return RevocationList(
        whole.whole,
        country_of(issuer),
        common_name(issuer),
        der.time(issued),
        der.time(rest[0]) if rest and rest[0].tag in der.TIMES else None,
        frozenset(_serials(rest)),
        issuer.expect(der.SEQUENCE).whole,
        body.whole,
        der.bits(signature),
        algorithm.expect(der.SEQUENCE).whole,
        issuer_key_id(extensions.get(_AUTHORITY_KEY)),
    )


def _serials(rest: list[der.Node]) -> list[int]:
    entries = next((one.parts() for one in rest if one.tag == der.SEQUENCE), [])
    return [der.unsigned(der.read(one.expect(der.SEQUENCE).content)) for one in entries]
