"""Reads and writes the file of a pack."""

import hashlib
import os
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from docsec.model import Progress, Text
from docsec.packs.key import (
    KEY_BYTES,
    SIGNATURE_BYTES,
    KeyRing,
    SigningKey,
    TrustedKey,
    is_signed,
)
from docsec.packs.manifest import (
    MAX_MANIFEST_BYTES,
    Manifest,
    Member,
    check,
    decode,
    encode,
)
from docsec.packs.refusal import PackError, Refusal

MAGIC = b"docsec pack 1\r\n\x1a"
_LENGTH_BYTES = 4
_BLOCK = 2**20
_HEAD_BYTES = len(MAGIC) + KEY_BYTES + SIGNATURE_BYTES + _LENGTH_BYTES


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack whose signature and manifest hold; its members are not yet read."""

    path: Path
    manifest: Manifest
    signer: TrustedKey
    digest: str
    """SHA-256 of the manifest, and so of everything in the pack."""
    start: int
    """Where the first member begins."""


def write_pack(
    path: Path,
    facts: Mapping[str, object],
    members: Mapping[str, bytes],
    key: SigningKey,
    *,
    created: date,
) -> Manifest:
    """Sign and write a pack; an existing file is replaced as a whole.

    Args:
        path: Of the new file.
        facts: `kind`, `id`, `version`, `title`, and optionally `expires`, `notes`.
        members: Relative path to content.
        key: The signer's.
        created: Day of signing.

    Raises:
        PackError: The contents break a rule that every reader holds packs to.
    """
    listed = tuple(
        Member(name, len(data), hashlib.sha256(data).hexdigest())
        for name, data in sorted(members.items())
    )
    manifest = Manifest(created=created, members=listed, **facts)  # type: ignore[arg-type]
    check(manifest)
    body = encode(manifest)
    decode(body)
    fresh = path.with_name(f"{path.name}.new")
    with fresh.open("wb") as file:
        file.write(MAGIC + key.public)
        file.write(key.sign(_signed_part(key.public, body)))
        file.write(len(body).to_bytes(_LENGTH_BYTES, "big") + body)
        for member in listed:
            file.write(members[member.path])
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    return manifest


def open_pack(path: Path, ring: KeyRing, *, today: date) -> Pack:
    """Verify the signature, the signer's scope, the manifest and the length.

    Raises:
        PackError: With the reason.
    """
    with _reading(path) as file:
        head = file.read(_HEAD_BYTES)
        if head[: len(MAGIC)] != MAGIC[: len(head)] or not head:
            raise PackError(Refusal.NOT_A_PACK)
        if len(head) < _HEAD_BYTES:
            raise PackError(Refusal.TRUNCATED)
        public = head[len(MAGIC) : len(MAGIC) + KEY_BYTES]
        signature = head[len(MAGIC) + KEY_BYTES : -_LENGTH_BYTES]
        length = int.from_bytes(head[-_LENGTH_BYTES:], "big")
        if length > MAX_MANIFEST_BYTES:
            raise PackError(Refusal.TOO_LARGE)
        body = file.read(length)
        if len(body) < length:
            raise PackError(Refusal.TRUNCATED)
        ring.known(public)
        if not is_signed(public, signature, _signed_part(public, body)):
            raise PackError(Refusal.BAD_SIGNATURE)
        manifest = decode(body)
        signer = ring.signer(public, manifest.kind)
        if manifest.expires is not None and manifest.expires < today:
            raise PackError(Refusal.EXPIRED)
        start = _HEAD_BYTES + length
        _check_length(path, start + manifest.size)
    return Pack(path, manifest, signer, hashlib.sha256(body).hexdigest(), start)


def contents(pack: Pack) -> Generator[Progress, None, dict[str, bytes]]:
    """Read and verify every member into memory: for small packs.

    Raises:
        PackError: A member is not what the manifest says.
    """
    found: dict[str, bytes] = {}
    for number, (member, data) in enumerate(_members(pack)):
        found[member.path] = data
        yield _progress(number, pack)
    return found


def unpack(pack: Pack, folder: Path) -> Generator[Progress, None, None]:
    """Write every member below an empty folder, verified before it is written.

    Raises:
        PackError: A member is not what the manifest says, or the disk is full.
    """
    for number, (member, data) in enumerate(_members(pack)):
        target = folder.joinpath(*member.path.split("/"))
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise PackError(Refusal.NO_ROOM, member.path) from error
        yield _progress(number, pack)


def _members(pack: Pack) -> Iterator[tuple[Member, bytes]]:
    with _reading(pack.path) as file:
        file.seek(pack.start)
        for member in pack.manifest.members:
            data = file.read(member.size)
            if hashlib.sha256(data).hexdigest() != member.sha256:
                raise PackError(Refusal.CHANGED_MEMBER, member.path)
            yield member, data


def _progress(number: int, pack: Pack) -> Progress:
    share = (number + 1) / len(pack.manifest.members)
    return Progress(Text("Checking and copying the pack"), share)


def _signed_part(public: bytes, body: bytes) -> bytes:
    return MAGIC + public + body


def _check_length(path: Path, due: int) -> None:
    found = path.stat().st_size
    if found < due:
        raise PackError(Refusal.TRUNCATED)
    if found > due:
        raise PackError(Refusal.BAD_MANIFEST, "bytes behind the last member")


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    try:
        if not path.is_file():
            raise PackError(Refusal.UNREADABLE)
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise PackError(Refusal.UNREADABLE, type(error).__name__) from error
