"""The key of the records, wrapped twice: by the passphrase and by the recovery code.

The data key is random and never written in the clear. A small JSON file beside the
database carries it, wrapped under a key from the passphrase (Argon2id, RFC 9106) and
under one from the recovery code (HKDF; the code itself is random). Changing the
passphrase wraps it anew and leaves the database as it is.
"""

import base64
import json
import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from docsec.errors import StoreError
from docsec.model import Text
from docsec.records import recovery_code
from docsec.records.cipher import KEY_BYTES, canonical, salted_digest

FORMAT = 1
LEAST_PASSPHRASE = 8
_MOST_MEMORY_KIB = 1 << 20
_MOST_PASSES = 32
_MOST_LANES = 16


@dataclass(frozen=True, slots=True)
class Effort:
    """How costly each guess of the passphrase is.

    The default took 0.10 s on 2 cores of 2024, so about 0.3 s on 2 old ones.

    Attributes:
        memory_kib: Memory a guess needs.
        passes: Over that memory.
        lanes: In parallel.
    """

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 2


class WrongPassphraseError(StoreError):
    """The passphrase does not open the records."""


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The data key, and whether the whole key file is as it was written."""

    data_key: bytes
    is_whole: bool

    def __repr__(self) -> str:
        return "Unlocked(...)"


def create(path: Path, passphrase: str, effort: Effort) -> tuple[bytes, str]:
    """Write a new key file; answer the data key and the code to print.

    Raises:
        StoreError: The passphrase is too short or the file cannot be written.
    """
    data_key, secret = os.urandom(KEY_BYTES), os.urandom(recovery_code.SECRET_BYTES)
    content = {
        "format": FORMAT,
        "passphrase": _wrap_by_passphrase(data_key, passphrase, effort),
        "recovery": _wrap_by_secret(data_key, secret),
    }
    _write(path, content, data_key)
    return data_key, recovery_code.printed(secret)


def unlock(path: Path, passphrase: str) -> Unlocked:
    """The data key, by passphrase.

    Raises:
        WrongPassphraseError: It does not open the file.
        StoreError: The file is absent, damaged or of a newer program.
    """
    content = _read(path)
    try:
        part = content["passphrase"]
        key = _from_passphrase(passphrase, _bytes(part["salt"]), _effort(part))
        data_key = _unwrap(part, key, "passphrase")
    except (KeyError, TypeError, ValueError):
        raise _damaged() from None
    except InvalidTag:
        raise WrongPassphraseError(
            Text(
                "The passphrase is wrong. Check the keyboard language and capital "
                "letters, or use the recovery code."
            )
        ) from None
    return Unlocked(data_key, content.get("seal") == _seal(content, data_key))


def unlock_by_code(path: Path, code: str) -> Unlocked:
    """The data key, by the printed recovery code.

    Raises:
        StoreError: The code is mistyped or of other records, or the file is bad.
    """
    secret = recovery_code.secret_of(code)
    content = _read(path)
    try:
        part = content["recovery"]
        key = _from_secret(secret, _bytes(part["salt"]))
        data_key = _unwrap(part, key, "recovery")
    except (KeyError, TypeError, ValueError):
        raise _damaged() from None
    except InvalidTag:
        raise WrongPassphraseError(
            Text("This recovery code belongs to other records.")
        ) from None
    return Unlocked(data_key, content.get("seal") == _seal(content, data_key))


def rewrap(path: Path, data_key: bytes, passphrase: str, effort: Effort) -> None:
    """Let a new passphrase open the records, and the old one no more.

    Raises:
        StoreError: The passphrase is too short or the file cannot be written.
    """
    content = _read(path)
    content["passphrase"] = _wrap_by_passphrase(data_key, passphrase, effort)
    _write(path, content, data_key)


def renew_code(path: Path, data_key: bytes) -> str:
    """Answer a new code to print; the old one opens nothing any more."""
    content = _read(path)
    secret = os.urandom(recovery_code.SECRET_BYTES)
    content["recovery"] = _wrap_by_secret(data_key, secret)
    _write(path, content, data_key)
    return recovery_code.printed(secret)


def _wrap_by_passphrase(
    data_key: bytes, passphrase: str, effort: Effort
) -> dict[str, Any]:
    if len(passphrase.strip()) < LEAST_PASSPHRASE:
        raise StoreError(
            Text("Take a passphrase of at least {least} signs.", least=LEAST_PASSPHRASE)
        )
    salt = os.urandom(16)
    wrapped = _wrap(data_key, _from_passphrase(passphrase, salt, effort), "passphrase")
    return wrapped | {
        "kdf": "argon2id",
        "salt": _text(salt),
        "memory_kib": effort.memory_kib,
        "passes": effort.passes,
        "lanes": effort.lanes,
    }


def _wrap_by_secret(data_key: bytes, secret: bytes) -> dict[str, Any]:
    salt = os.urandom(16)
    wrapped = _wrap(data_key, _from_secret(secret, salt), "recovery")
    return wrapped | {"kdf": "hkdf-sha256", "salt": _text(salt)}


def _from_passphrase(passphrase: str, salt: bytes, effort: Effort) -> bytes:
    return hash_secret_raw(
        unicodedata.normalize("NFKC", passphrase).encode(),
        salt,
        time_cost=effort.passes,
        memory_cost=effort.memory_kib,
        parallelism=effort.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _from_secret(secret: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt, b"docsec recovery").derive(secret)


def _effort(part: dict[str, Any]) -> Effort:
    """The stored cost, bounded: a hostile file must not take all memory."""
    effort = Effort(part["memory_kib"], part["passes"], part["lanes"])
    if not (
        8 * effort.lanes <= effort.memory_kib <= _MOST_MEMORY_KIB
        and 1 <= effort.passes <= _MOST_PASSES
        and 1 <= effort.lanes <= _MOST_LANES
    ):
        raise ValueError
    return effort


def _wrap(data_key: bytes, key: bytes, purpose: str) -> dict[str, Any]:
    nonce = os.urandom(12)
    wrapped = AESGCM(key).encrypt(nonce, data_key, purpose.encode())
    return {"nonce": _text(nonce), "wrapped": _text(wrapped)}


def _unwrap(part: dict[str, Any], key: bytes, purpose: str) -> bytes:
    nonce, wrapped = _bytes(part["nonce"]), _bytes(part["wrapped"])
    return AESGCM(key).decrypt(nonce, wrapped, purpose.encode())


def _seal(content: dict[str, Any], data_key: bytes) -> str:
    rest = {name: value for name, value in content.items() if name != "seal"}
    return _text(salted_digest(data_key, b"docsec key file" + canonical(rest)))


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_bytes())
    except OSError:
        raise StoreError(
            Text(
                "The key file is missing or cannot be read: {path}. Put it back from "
                "the backup.",
                path=str(path),
            )
        ) from None
    except (ValueError, RecursionError):
        raise _damaged() from None
    if not isinstance(content, dict) or not isinstance(content.get("format"), int):
        raise _damaged()
    if content["format"] > FORMAT:
        raise StoreError(
            Text("The records were made by a newer docsec. Install the newer one.")
        )
    return content


def _write(path: Path, content: dict[str, Any], data_key: bytes) -> None:
    """Replace the file in one step: after a power cut it is the old or the new one."""
    content = content | {"seal": _seal(content, data_key)}
    written = path.with_suffix(".new")
    try:
        with written.open("wb") as file:
            file.write(json.dumps(content, indent=1).encode())
            file.flush()
            os.fsync(file.fileno())
        written.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise StoreError(
            Text("The key file cannot be written: {path}", path=str(path))
        ) from error


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # pragma: no cover - Windows has no such call, and no need
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _damaged() -> StoreError:
    return StoreError(Text("The key file is damaged. Put it back from the backup."))


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
