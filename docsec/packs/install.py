"""Installs packs side by side and remembers every version ever seen.

Each version lies in a folder of its own; one small file says which is current and is
replaced as a whole. A crash at any moment leaves the old version working.
"""

import re
import shutil
from collections.abc import Generator
from datetime import date
from pathlib import Path

import msgspec

from docsec.errors import StoreError
from docsec.model import Progress, Text
from docsec.packs.container import Pack, contents, open_pack, unpack
from docsec.packs.key import KeyRing, replace_file
from docsec.packs.manifest import Kind
from docsec.packs.refusal import PackError, Refusal

_STAGE = "stage"
_KEY = re.compile(r"[0-9a-f]{64}")
_ROOM_BYTES = 64 * 2**20


class Installed(msgspec.Struct, frozen=True):
    """What is remembered of one pack, by kind and id.

    Attributes:
        newest: The highest version ever seen; an older one is a rollback.
        current: The version in use.
        digest: SHA-256 of the current manifest.
        lineage: Of its signer's keys.
        created: Day the current version was signed.
    """

    newest: int
    current: int
    digest: str
    lineage: str
    created: date


class Shelf:
    """The installed packs of a station."""

    def __init__(self, folder: Path) -> None:
        """Open the shelf and clear away what a crash left half staged.

        Raises:
            StoreError: Its list is damaged.
        """
        self._folder = folder
        self._list = folder / "installed.json"
        self.ring = KeyRing(folder / "keys.json")
        self._known = self._load()
        shutil.rmtree(folder / _STAGE, ignore_errors=True)

    def installed(self) -> dict[tuple[Kind, str], Installed]:
        """Every pack, by kind and id."""
        return {
            (Kind(kind), name): one
            for key, one in self._known.items()
            for kind, _, name in [key.partition("/")]
        }

    def folder(self, kind: Kind, name: str) -> Path:
        """Where the current version of a pack lies.

        Raises:
            StoreError: It is not installed.
        """
        one = self._known.get(f"{kind.value}/{name}")
        if one is None:
            raise StoreError(Text("The pack {name} is not installed", name=name))
        return self._folder / kind.value / name / _place(one.current, one.digest)

    def install(
        self, path: Path, *, today: date, may_go_back: bool = False
    ) -> Generator[Progress, None, Pack]:
        """Check a pack, stage it, and only then put it in its place.

        Args:
            path: Of the pack.
            today: Against its last day.
            may_go_back: A person allowed an older version than was seen; the caller
                logs it.

        Raises:
            PackError: With the reason; nothing was changed.
        """
        pack = open_pack(path, self.ring, today=today)
        if pack.manifest.kind is Kind.KEYS:
            yield from self._follow_statement(pack)
            return pack
        self._check_succession(pack, may_go_back=may_go_back)
        self._check_room(pack)
        stage = self._folder / _STAGE
        shutil.rmtree(stage, ignore_errors=True)
        try:
            stage.mkdir(parents=True)
            yield from unpack(pack, stage)
            self._put_in_place(pack, stage)
        finally:
            shutil.rmtree(stage, ignore_errors=True)
        return pack

    def _check_succession(self, pack: Pack, *, may_go_back: bool) -> None:
        known = self._known.get(_key(pack))
        if known is None:
            return
        if known.lineage != pack.signer.lineage:
            raise PackError(Refusal.OTHER_SIGNER, pack.manifest.id)
        if pack.manifest.version < known.newest and not may_go_back:
            raise PackError(Refusal.ROLLBACK, pack.manifest.id)
        if pack.manifest.version == known.current and pack.digest != known.digest:
            raise PackError(Refusal.SAME_VERSION, pack.manifest.id)

    def _check_room(self, pack: Pack) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(self._folder).free < pack.manifest.size + _ROOM_BYTES:
            raise PackError(Refusal.NO_ROOM)

    def _put_in_place(self, pack: Pack, stage: Path) -> None:
        manifest = pack.manifest
        home = self._folder / manifest.kind.value / manifest.id
        target = home / _place(manifest.version, pack.digest)
        old = self._known.get(_key(pack))
        if old is not None and old.digest == pack.digest and target.is_dir():
            return
        try:
            home.mkdir(parents=True, exist_ok=True)
            # Left by a crash before it became current; never the current one.
            shutil.rmtree(target, ignore_errors=True)
            stage.replace(target)
        except OSError as error:
            raise PackError(Refusal.NO_ROOM, manifest.id) from error
        self._known[_key(pack)] = Installed(
            newest=max(manifest.version, old.newest if old else 0),
            current=manifest.version,
            digest=pack.digest,
            lineage=pack.signer.lineage,
            created=manifest.created,
        )
        replace_file(self._list, msgspec.json.encode(self._known))
        for other in home.iterdir():
            if other != target:
                shutil.rmtree(other, ignore_errors=True)

    def _follow_statement(self, pack: Pack) -> Generator[Progress, None, None]:
        members = yield from contents(pack)
        try:
            facts = msgspec.json.decode(members["statement.json"], type=dict[str, str])
        except (KeyError, msgspec.DecodeError):
            raise PackError(Refusal.BAD_MANIFEST, "statement.json") from None
        own = bytes.fromhex(pack.signer.public)
        if not all(_KEY.fullmatch(value) for value in facts.values()):
            raise PackError(Refusal.BAD_MANIFEST, "statement.json")
        match facts:
            case {"succeed": heir, **rest} if not rest:
                self.ring.succeed(own, bytes.fromhex(heir))
            case {"revoke": victim, **rest} if not rest:
                # Any key may lay itself down; another's only a key approved for it.
                if victim != pack.signer.public:
                    self._check_may_revoke(pack)
                self.ring.revoke(bytes.fromhex(victim))
            case _:
                raise PackError(Refusal.BAD_MANIFEST, "statement.json")

    def _check_may_revoke(self, pack: Pack) -> None:
        if Kind.KEYS not in pack.signer.scopes:
            raise PackError(Refusal.WRONG_SCOPE, Kind.KEYS.value)

    def _load(self) -> dict[str, Installed]:
        if not self._list.exists():
            return {}
        try:
            return msgspec.json.decode(
                self._list.read_bytes(), type=dict[str, Installed]
            )
        except (OSError, msgspec.DecodeError) as error:
            raise StoreError(
                Text("The list of installed packs is damaged. Restore it from a backup")
            ) from error


def _key(pack: Pack) -> str:
    return f"{pack.manifest.kind.value}/{pack.manifest.id}"


def _place(version: int, digest: str) -> str:
    return f"{version}-{digest[:16]}"
