"""Seals what only a trainer may read: the key of an exam form.

X25519 with a key made for this one message, HKDF-SHA256, ChaCha20-Poly1305 (RFC 7748,
5869, 8439). Whoever sits the exam holds the public half only; what the seal is bound
to (`bound`) cannot be exchanged for another form.
"""

import os
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from docsec.errors import StoreError
from docsec.model import Text

_MAGIC = b"docsec sealed 1\n"
_KEY_BYTES = 32
# Each message has a key of its own, so its nonce may be fixed.
_NONCE = bytes(12)


def seal(message: bytes, public: bytes, *, bound: bytes) -> bytes:
    """Seal a message for the holder of a key.

    Args:
        message: Any bytes.
        public: The trainer's public key, 32 bytes.
        bound: What it belongs to; needed again to open it.
    """
    once = X25519PrivateKey.generate()
    theirs = X25519PublicKey.from_public_bytes(public)
    mine = once.public_key().public_bytes_raw()
    key = _derived(once.exchange(theirs), mine + public)
    return _MAGIC + mine + ChaCha20Poly1305(key).encrypt(_NONCE, message, bound)


class TrainerKey:
    """The private half, kept in a file under a passphrase."""

    def __init__(self, private: X25519PrivateKey) -> None:
        self._private = private

    @classmethod
    def generate(cls) -> "TrainerKey":
        """A new key."""
        return cls(X25519PrivateKey.generate())

    @classmethod
    def load(cls, path: Path, passphrase: str) -> "TrainerKey":
        """Read a key file.

        Raises:
            StoreError: The passphrase is wrong, or it is no such file.
        """
        try:
            key = serialization.load_pem_private_key(
                path.read_bytes(), passphrase.encode()
            )
        except (OSError, ValueError, TypeError) as error:
            raise StoreError(
                Text("The key cannot be opened. Check the passphrase and the file")
            ) from error
        if not isinstance(key, X25519PrivateKey):
            raise StoreError(Text("This is a key of another kind"))
        return cls(key)

    def save(self, path: Path, passphrase: str) -> None:
        """Write it, encrypted, readable by its owner only."""
        pem = self._private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(passphrase.encode()),
        )
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(pem)

    @property
    def public(self) -> bytes:
        """The public half, 32 bytes."""
        return self._private.public_key().public_bytes_raw()

    def unseal(self, sealed: bytes, *, bound: bytes) -> bytes:
        """Open what was sealed for this key.

        Raises:
            StoreError: It was sealed for another key or another form, or changed.
        """
        head = len(_MAGIC) + _KEY_BYTES
        theirs = sealed[len(_MAGIC) : head]
        try:
            if not sealed.startswith(_MAGIC):
                raise ValueError("no seal")
            shared = self._private.exchange(X25519PublicKey.from_public_bytes(theirs))
            key = _derived(shared, theirs + self.public)
            return ChaCha20Poly1305(key).decrypt(_NONCE, sealed[head:], bound)
        except (InvalidTag, ValueError) as error:
            raise StoreError(
                Text("The key of this exam was sealed for another trainer, or changed")
            ) from error


def _derived(shared: bytes, salt: bytes) -> bytes:
    return HKDF(hashes.SHA256(), _KEY_BYTES, salt, _MAGIC).derive(shared)
