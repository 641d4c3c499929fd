"""A pack is installed whole or not at all, and never backwards."""

import json
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from docsec.errors import StoreError
from docsec.packs.install import Shelf
from docsec.packs.key import Approver, SigningKey, statement
from docsec.packs.manifest import Kind
from docsec.packs.refusal import PackError, Refusal
from tests.docsec.packs.conftest import MEMBERS, TODAY, Desk, files_below, install

ID = "utopia.passport"


def refusal(shelf: Shelf, path: Path) -> Refusal:
    with pytest.raises(PackError) as caught:
        install(shelf, path)
    return caught.value.refusal


def test_an_installed_pack_lies_where_the_shelf_says(desk: Desk, shelf: Shelf) -> None:
    install(shelf, desk.write())
    folder = shelf.folder(Kind.SPECIMEN, ID)
    assert {name: (folder / name).read_bytes() for name in files_below(folder)} == (
        MEMBERS
    )


def test_a_newer_version_takes_the_place_of_the_older(
    desk: Desk, shelf: Shelf, tmp_path: Path
) -> None:
    install(shelf, desk.write())
    install(shelf, desk.write(version=2, members={"new.toml": b"2"}))
    again = Shelf(tmp_path / "shelf")
    assert files_below(again.folder(Kind.SPECIMEN, ID)) == {"new.toml"}
    assert again.installed()[Kind.SPECIMEN, ID].newest == 2
    assert len(list((tmp_path / "shelf" / "specimen" / ID).iterdir())) == 1


def test_an_older_version_is_a_rollback(desk: Desk, shelf: Shelf) -> None:
    old = desk.write("old.docpack")
    install(shelf, desk.write(version=2))
    assert refusal(shelf, old) is Refusal.ROLLBACK
    install(shelf, old, may_go_back=True)
    assert shelf.installed()[Kind.SPECIMEN, ID].current == 1
    assert refusal(shelf, desk.write("between.docpack")) is Refusal.ROLLBACK


def test_the_same_pack_again_changes_nothing(desk: Desk, shelf: Shelf) -> None:
    path = desk.write()
    install(shelf, path)
    before = shelf.installed()
    install(shelf, path)
    assert shelf.installed() == before
    assert files_below(shelf.folder(Kind.SPECIMEN, ID)) == set(MEMBERS)


def test_other_contents_under_the_same_version_are_refused(
    desk: Desk, shelf: Shelf
) -> None:
    install(shelf, desk.write())
    other = desk.write(members={"other.toml": b""})
    assert refusal(shelf, other) is Refusal.SAME_VERSION


def test_another_signer_cannot_take_over_a_name(desk: Desk, shelf: Shelf) -> None:
    install(shelf, desk.write())
    stranger = SigningKey.generate()
    shelf.ring.approve(
        stranger.public,
        name="Other",
        scopes={Kind.SPECIMEN},
        approver=Approver.LIBRARIAN,
    )
    assert refusal(shelf, desk.write(version=2, key=stranger)) is Refusal.OTHER_SIGNER


def test_a_changed_member_leaves_the_old_version_working(
    desk: Desk, shelf: Shelf, tmp_path: Path
) -> None:
    install(shelf, desk.write())
    broken = desk.write(version=2)
    data = bytearray(broken.read_bytes())
    data[-1] ^= 1
    broken.write_bytes(data)
    before = files_below(tmp_path / "shelf")
    assert refusal(shelf, broken) is Refusal.CHANGED_MEMBER
    assert files_below(tmp_path / "shelf") == before
    assert shelf.installed()[Kind.SPECIMEN, ID].current == 1


def test_an_interrupted_installation_leaves_nothing(
    desk: Desk, shelf: Shelf, tmp_path: Path
) -> None:
    steps = shelf.install(desk.write(), today=TODAY)
    next(steps)
    assert any("stage" in name for name in files_below(tmp_path / "shelf"))
    steps.close()
    assert files_below(tmp_path / "shelf") == {"keys.json"}


def test_what_a_crash_left_staged_is_cleared_at_the_next_start(
    shelf: Shelf, tmp_path: Path
) -> None:
    (tmp_path / "shelf" / "stage").mkdir()
    (tmp_path / "shelf" / "stage" / "half.toml").write_text("")
    Shelf(tmp_path / "shelf")
    assert files_below(tmp_path / "shelf") == {"keys.json"}


def test_a_full_disk_is_said_before_anything_is_written(
    desk: Desk, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desk.write()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    before = files_below(tmp_path)
    assert refusal(shelf, path) is Refusal.NO_ROOM
    assert files_below(tmp_path) == before


def test_a_damaged_list_is_not_guessed(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "shelf" / "installed.json").write_text("{")
    with pytest.raises(StoreError):
        Shelf(tmp_path / "shelf")


def test_a_pack_that_is_not_there_has_no_folder(shelf: Shelf) -> None:
    with pytest.raises(StoreError):
        shelf.folder(Kind.SPECIMEN, "nothing")


def keys_pack(desk: Desk, **facts: str) -> Path:
    return desk.write(
        "keys.docpack",
        kind=Kind.KEYS,
        id="keys",
        members={"statement.json": statement(**facts)},
    )


def test_a_key_hands_over_to_its_successor_by_stick(desk: Desk, shelf: Shelf) -> None:
    install(shelf, desk.write())
    heir = SigningKey.generate()
    install(shelf, keys_pack(desk, succeed=heir.public.hex()))
    assert refusal(shelf, desk.write(version=2)) is Refusal.REVOKED_KEY
    install(shelf, desk.write(version=2, key=heir))
    assert shelf.installed()[Kind.SPECIMEN, ID].current == 2


def test_a_key_lays_itself_down_by_stick(desk: Desk, shelf: Shelf) -> None:
    install(shelf, keys_pack(desk, revoke=desk.key.public.hex()))
    assert refusal(shelf, desk.write()) is Refusal.REVOKED_KEY


def test_a_key_cannot_revoke_another_without_that_right(
    desk: Desk, shelf: Shelf
) -> None:
    victim = SigningKey.generate()
    pack = keys_pack(desk, revoke=victim.public.hex())
    assert refusal(shelf, pack) is Refusal.WRONG_SCOPE


def test_an_administrators_key_revokes_another(desk: Desk, shelf: Shelf) -> None:
    shelf.ring.approve(
        desk.key.public,
        name="Ministry",
        scopes={Kind.KEYS, Kind.SPECIMEN},
        approver=Approver.ADMINISTRATOR,
    )
    victim = SigningKey.generate()
    install(shelf, keys_pack(desk, revoke=victim.public.hex()))
    assert refusal(shelf, desk.write(key=victim)) is Refusal.REVOKED_KEY


@pytest.mark.parametrize(
    "members",
    [
        {},
        {"statement.json": b"["},
        {"statement.json": json.dumps({"revoke": "zz"}).encode()},
        {"statement.json": json.dumps({"other": "0" * 64}).encode()},
        {"statement.json": json.dumps({}).encode()},
    ],
)
def test_a_statement_that_says_nothing_known_is_refused(
    members: dict[str, bytes], desk: Desk, shelf: Shelf
) -> None:
    path = desk.write(kind=Kind.KEYS, id="keys", members=members)
    assert refusal(shelf, path) is Refusal.BAD_MANIFEST
