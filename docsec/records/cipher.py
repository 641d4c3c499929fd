"""AES-256-GCM for the parts of a record, and the canonical bytes that are hashed."""

import hashlib
import hmac
import json
import os
from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from docsec.errors import StoreError
from docsec.model import Text

KEY_BYTES = 32
_NONCE_BYTES = 12

Json = Mapping[str, Any]


def encrypt(key: bytes, clear: bytes, *, bound_to: str) -> bytes:
    """Encrypt and authenticate; `bound_to` names the place, so parts cannot move."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, clear, bound_to.encode())


def decrypt(key: bytes, body: bytes, *, bound_to: str) -> bytes:
    """Undo `encrypt`.

    Raises:
        StoreError: Another key, another place, or changed bytes.
    """
    nonce, rest = body[:_NONCE_BYTES], body[_NONCE_BYTES:]
    try:
        return AESGCM(key).decrypt(nonce, rest, bound_to.encode())
    except (InvalidTag, ValueError):
        raise StoreError(
            Text("A record is damaged. Keep the records folder and tell the expert.")
        ) from None


def canonical(value: Any) -> bytes:
    r"""The one byte form of a JSON value.

    >>> canonical({"b": 1, "a": "é"})
    b'{"a":"\xc3\xa9","b":1}'

    Raises:
        StoreError: It is no JSON value.
    """
    try:
        text = json.dumps(
            value,
            ensure_ascii=False,
            sort_keys=True,
            separators=(",", ":"),
            allow_nan=False,
        )
        return text.encode()
    except (TypeError, ValueError):
        # The original message may quote the value, which may be personal.
        raise StoreError(Text("This part of a record cannot be written.")) from None


def parsed(body: bytes) -> dict[str, Any]:
    """Undo `canonical` for an object.

    Raises:
        StoreError: It is something else.
    """
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise StoreError(
            Text("A record is damaged. Keep the records folder and tell the expert.")
        )
    return value


def sha256_hex(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def salted_digest(salt: bytes, data: bytes) -> bytes:
    """HMAC-SHA256: without the salt nobody can try out what `data` was."""
    return hmac.digest(salt, data, "sha256")
