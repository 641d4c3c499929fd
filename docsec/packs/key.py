"""Signing keys, and which of them a station trusts for what."""

import hashlib
import json
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from docsec.errors import OptionError, StoreError
from docsec.model import Text
from docsec.packs.manifest import Kind
from docsec.packs.refusal import PackError, Refusal

KEY_BYTES = 32
SIGNATURE_BYTES = 64


class Approver(StrEnum):
    """Who may approve a key."""

    ADMINISTRATOR = "administrator"
    LIBRARIAN = "librarian"
    TRAINER = "trainer"


_MAY_APPROVE = {
    Approver.ADMINISTRATOR: frozenset(Kind),
    Approver.LIBRARIAN: frozenset(Kind) - {Kind.KEYS},
    Approver.TRAINER: frozenset({Kind.LESSON}),
}


def fingerprint(public: bytes) -> str:
    """What two people compare by telephone: the key's hash in ten groups of four.

    >>> fingerprint(bytes(32))[:14]
    '6668 7AAD F862'
    """
    digest = hashlib.sha256(public).hexdigest().upper()[:40]
    return " ".join(digest[start : start + 4] for start in range(0, 40, 4))


class SigningKey:
    """A private key, kept in a file under a passphrase."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private

    @classmethod
    def generate(cls) -> "SigningKey":
        """A new key."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def load(cls, path: Path, passphrase: str) -> "SigningKey":
        """Read a key file.

        Raises:
            StoreError: The passphrase is wrong, or it is no key file.
        """
        try:
            key = serialization.load_pem_private_key(
                path.read_bytes(), passphrase.encode()
            )
        except (OSError, ValueError, TypeError) as error:
            raise StoreError(
                Text("The key cannot be opened. Check the passphrase and the file")
            ) from error
        if not isinstance(key, Ed25519PrivateKey):
            raise StoreError(Text("This is a key of another kind"))
        return cls(key)

    def save(self, path: Path, passphrase: str) -> None:
        """Write the key, encrypted, readable by its owner only."""
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

    def sign(self, message: bytes) -> bytes:
        """The signature, 64 bytes."""
        return self._private.sign(message)


def is_signed(public: bytes, signature: bytes, message: bytes) -> bool:
    """The signature is the key's, over the message."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


class TrustedKey(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One key that a person approved.

    Attributes:
        public: In hexadecimal.
        name: Whose it is.
        scopes: The kinds of pack it may sign.
        approved_by: Role of who compared the fingerprint.
        approved_at: UTC.
        lineage: Public key of the first of the keys that succeeded one another.
        revoked_at: UTC, or None.
    """

    public: str
    name: str
    scopes: frozenset[Kind]
    approved_by: Approver
    approved_at: datetime
    lineage: str
    revoked_at: datetime | None = None


class KeyRing:
    """The keys a station trusts, in one file that is replaced as a whole."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._keys = _load(path)

    def keys(self) -> tuple[TrustedKey, ...]:
        """All of them, revoked ones too."""
        return tuple(self._keys.values())

    def approve(
        self,
        public: bytes,
        *,
        name: str,
        scopes: Iterable[Kind],
        approver: Approver,
        now: datetime | None = None,
    ) -> TrustedKey:
        """Trust a key whose fingerprint a person has compared.

        Raises:
            OptionError: The approver may not approve such a key, or it was revoked.
        """
        wanted = frozenset(scopes)
        if not wanted <= _MAY_APPROVE[approver]:
            raise OptionError(
                Text("A {role} may not approve keys of this kind", role=approver.value)
            )
        old = self._keys.get(public.hex())
        if old is not None and old.revoked_at is not None:
            raise OptionError(Text("This key was revoked; it cannot be approved again"))
        at = now or datetime.now(UTC)
        key = TrustedKey(public.hex(), name, wanted, approver, at, public.hex())
        self._put(key)
        return key

    def signer(self, public: bytes, kind: Kind) -> TrustedKey:
        """The trusted key, if it may sign that kind of pack.

        Raises:
            PackError: Unknown, revoked, or approved for other kinds.
        """
        key = self.known(public)
        if kind not in key.scopes and kind is not Kind.KEYS:
            raise PackError(Refusal.WRONG_SCOPE, kind.value)
        return key

    def known(self, public: bytes) -> TrustedKey:
        """The trusted key, whatever it may sign.

        Raises:
            PackError: Unknown or revoked.
        """
        key = self._keys.get(public.hex())
        if key is None:
            raise PackError(Refusal.UNKNOWN_KEY, fingerprint(public))
        if key.revoked_at is not None:
            raise PackError(Refusal.REVOKED_KEY, fingerprint(public))
        return key

    def succeed(self, old: bytes, new: bytes, *, now: datetime | None = None) -> None:
        """Let a new key take over everything the old one might do; revoke the old.

        Raises:
            PackError: The old key is unknown or revoked, or the new one was revoked.
        """
        key = self.known(old)
        if new.hex() in self._keys:
            raise PackError(Refusal.REVOKED_KEY, fingerprint(new))
        at = now or datetime.now(UTC)
        heir = msgspec.structs.replace(key, public=new.hex(), approved_at=at)
        self._keys[key.public] = msgspec.structs.replace(key, revoked_at=at)
        self._put(heir)

    def revoke(self, public: bytes, *, now: datetime | None = None) -> None:
        """Never trust a key again, known or not."""
        at = now or datetime.now(UTC)
        key = self._keys.get(public.hex()) or TrustedKey(
            public.hex(), "", frozenset(), Approver.ADMINISTRATOR, at, public.hex()
        )
        self._put(msgspec.structs.replace(key, revoked_at=key.revoked_at or at))

    def _put(self, key: TrustedKey) -> None:
        self._keys[key.public] = key
        replace_file(self._path, msgspec.json.encode(self.keys()))


def _load(path: Path) -> dict[str, TrustedKey]:
    if not path.exists():
        return {}
    try:
        keys = msgspec.json.decode(path.read_bytes(), type=tuple[TrustedKey, ...])
    except (OSError, msgspec.DecodeError) as error:
        # Guessing here would mean trusting nobody knows whom.
        raise StoreError(
            Text("The list of trusted keys is damaged. Restore it from a backup")
        ) from error
    return {key.public: key for key in keys}


def replace_file(path: Path, data: bytes) -> None:
    """Write a small file so that a crash leaves the old one or the new one.

    Raises:
        StoreError: It could not be written.
    """
    fresh = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        raise StoreError(
            Text("{file} cannot be written. Check the disk", file=path.name)
        ) from error


def statement(**facts: str) -> bytes:
    """The one member of a `keys` pack: `succeed` and `revoke` by hexadecimal key."""
    return json.dumps(facts, sort_keys=True).encode()
