"""A signer, a station that trusts it, and a small pack."""

from datetime import date
from pathlib import Path

import pytest

from docsec.packs.container import write_pack
from docsec.packs.install import Shelf
from docsec.packs.key import Approver, SigningKey
from docsec.packs.manifest import Kind, Manifest

TODAY = date(2026, 11, 21)
MEMBERS = {"model.toml": b"state = 'UTO'", "lights/vi.png": b"\x89PNG" * 20}


class Desk:
    """Where packs are written: one key, one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key = SigningKey.generate()

    def write(
        self,
        name: str = "a.docpack",
        *,
        members: dict[str, bytes] | None = None,
        key: SigningKey | None = None,
        **facts: object,
    ) -> Path:
        path = self.folder / name
        all_facts: dict[str, object] = {
            "kind": Kind.SPECIMEN,
            "id": "utopia.passport",
            "version": 1,
            "title": {"en": "Passport"},
        } | facts
        write_pack(
            path,
            all_facts,
            MEMBERS if members is None else members,
            key or self.key,
            created=TODAY,
        )
        return path


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    folder = tmp_path / "desk"
    folder.mkdir()
    return Desk(folder)


@pytest.fixture
def shelf(tmp_path: Path, desk: Desk) -> Shelf:
    shelf = Shelf(tmp_path / "shelf")
    shelf.ring.approve(
        desk.key.public,
        name="Library",
        scopes={Kind.SPECIMEN},
        approver=Approver.LIBRARIAN,
    )
    return shelf


def install(shelf: Shelf, path: Path, **options: bool) -> Manifest:
    steps = shelf.install(path, today=TODAY, **options)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            manifest: Manifest = done.value.manifest
            return manifest


def files_below(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file()
    }
