"""What a pack says it holds, and the rules it must keep."""

import re
from datetime import date
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Annotated

import msgspec

from docsec.packs.refusal import PackError, Refusal

MAX_MANIFEST_BYTES = 8 * 2**20
MAX_MEMBERS = 20_000
MAX_MEMBER_BYTES = 64 * 2**20
MAX_PACK_BYTES = 2 * 2**30
MAX_PATH_CHARACTERS = 160

_PART = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
# Windows opens a device for these names, whatever their ending.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul"}
    | {f"com{n}" for n in range(10)}
    | {f"lpt{n}" for n in range(10)}
)
_PICTURES = {".png", ".jpg", ".jpeg", ".webp"}


class Kind(StrEnum):
    """What a pack is for; a key is approved for some of these only."""

    SPECIMEN = "specimen"
    LESSON = "lesson"
    RESULT = "result"
    ALERT = "alert"
    CERTIFICATE = "certificate"
    KEYS = "keys"
    """Rotation and revocation of keys."""


# No code, no pickle, no SVG, no HTML: nothing that anything could run.
ENDINGS: dict[Kind, frozenset[str]] = {
    Kind.SPECIMEN: frozenset({".toml", ".json", ".md"} | _PICTURES),
    Kind.LESSON: frozenset({".toml", ".json", ".md", ".csv", ".wav"} | _PICTURES),
    Kind.RESULT: frozenset({".json", ".csv"}),
    Kind.ALERT: frozenset({".json", ".csv", ".md"}),
    Kind.CERTIFICATE: frozenset({".json", ".der", ".cer"}),
    Kind.KEYS: frozenset({".json"}),
}

_Digest = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
_Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+([._-][a-z0-9]+)*$")]


class Member(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file in a pack: a relative path with `/`, its size in bytes, its hash."""

    path: Annotated[str, msgspec.Meta(max_length=MAX_PATH_CHARACTERS)]
    size: Annotated[int, msgspec.Meta(ge=0, le=MAX_MEMBER_BYTES)]
    sha256: _Digest


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The signed part of a pack.

    Attributes:
        kind: What it is for.
        id: Names the pack through all its versions: `utopia.passports`.
        version: Counts up; an older one than was ever seen is refused.
        created: Day of signing.
        expires: Last day on which it may be installed, or None.
        title: For people, by language code.
        notes: What changed, by language code.
        members: In the order in which their bytes follow.
    """

    kind: Kind
    id: Annotated[_Name, msgspec.Meta(max_length=80)]
    version: Annotated[int, msgspec.Meta(ge=1, le=2**31)]
    created: date
    title: dict[str, Annotated[str, msgspec.Meta(max_length=200)]]
    members: Annotated[tuple[Member, ...], msgspec.Meta(max_length=MAX_MEMBERS)]
    expires: date | None = None
    notes: dict[str, Annotated[str, msgspec.Meta(max_length=4000)]] = {}

    @property
    def size(self) -> int:
        """Bytes of all members together."""
        return sum(member.size for member in self.members)


def encode(manifest: Manifest) -> bytes:
    """The one byte form that is signed."""
    return msgspec.json.encode(manifest, order="sorted")


def decode(data: bytes) -> Manifest:
    """Read a manifest whose signature has been verified.

    Raises:
        PackError: It breaks a rule. A signature does not make it trustworthy: the
            signer's machine may be infected.
    """
    try:
        manifest = msgspec.json.decode(data, type=Manifest)
    except (msgspec.DecodeError, RecursionError) as error:
        raise PackError(Refusal.BAD_MANIFEST, str(error)) from None
    check(manifest)
    return manifest


def check(manifest: Manifest) -> None:
    """Hold a manifest to the rules of paths, kinds and sizes.

    Raises:
        PackError: With the member that breaks one.
    """
    if manifest.size > MAX_PACK_BYTES:
        raise PackError(Refusal.TOO_LARGE)
    seen: set[str] = set()
    for member in manifest.members:
        _check_path(member.path)
        if PurePosixPath(member.path).suffix.lower() not in ENDINGS[manifest.kind]:
            raise PackError(Refusal.FORBIDDEN_KIND, member.path)
        # Windows and macOS hold names equal that differ in case.
        folded = member.path.casefold()
        if folded in seen:
            raise PackError(Refusal.SAME_PATH, member.path)
        seen.add(folded)
    for path in seen:
        if any(str(parent) in seen for parent in PurePosixPath(path).parents):
            raise PackError(Refusal.SAME_PATH, path)


def _check_path(path: str) -> None:
    for part in path.split("/"):
        is_plain = _PART.fullmatch(part) is not None and not part.endswith(".")
        if not is_plain or part.split(".")[0].lower() in _DEVICES:
            raise PackError(Refusal.UNSAFE_PATH, path)
