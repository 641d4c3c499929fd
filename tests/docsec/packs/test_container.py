"""A pack that was touched anywhere is refused."""

import hashlib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from docsec.packs.container import MAGIC, contents, open_pack, write_pack
from docsec.packs.install import Shelf
from docsec.packs.key import SigningKey
from docsec.packs.manifest import Kind, Manifest, Member, encode
from docsec.packs.refusal import PackError, Refusal
from tests.docsec.packs.conftest import MEMBERS, TODAY, Desk, files_below, install


def read(shelf: Shelf, path: Path) -> dict[str, bytes]:
    steps = contents(open_pack(path, shelf.ring, today=TODAY))
    while True:
        try:
            next(steps)
        except StopIteration as done:
            found: dict[str, bytes] = done.value
            return found


def test_what_was_written_is_read(desk: Desk, shelf: Shelf) -> None:
    assert read(shelf, desk.write()) == MEMBERS


def test_every_single_byte_change_is_refused(desk: Desk, shelf: Shelf) -> None:
    path = desk.write()
    data = path.read_bytes()
    for place in range(len(data)):
        changed = bytearray(data)
        changed[place] ^= 1 << (place % 8)
        path.write_bytes(changed)
        with pytest.raises(PackError):
            read(shelf, path)


def test_every_truncation_is_refused(desk: Desk, shelf: Shelf) -> None:
    path = desk.write()
    data = path.read_bytes()
    for length in range(len(data)):
        path.write_bytes(data[:length])
        with pytest.raises(PackError):
            read(shelf, path)


def test_bytes_behind_the_end_are_refused(desk: Desk, shelf: Shelf) -> None:
    path = desk.write()
    path.write_bytes(path.read_bytes() + b"\0")
    with pytest.raises(PackError) as caught:
        read(shelf, path)
    assert caught.value.refusal is Refusal.BAD_MANIFEST


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(data=st.one_of(st.binary(), st.binary().map(lambda tail: MAGIC + tail)))
def test_any_bytes_are_refused_by_name(data: bytes, shelf: Shelf, desk: Desk) -> None:
    path = desk.folder / "any"
    path.write_bytes(data)
    with pytest.raises(PackError):
        read(shelf, path)


def test_a_folder_or_nothing_is_refused(shelf: Shelf, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none"):
        with pytest.raises(PackError) as caught:
            read(shelf, path)
        assert caught.value.refusal is Refusal.UNREADABLE


def signed_anyway(desk: Desk, members: tuple[Member, ...], body: bytes) -> Path:
    """A pack signed by a trusted key on a machine that checks nothing."""
    manifest = Manifest(
        kind=Kind.SPECIMEN,
        id="utopia.passport",
        version=1,
        created=TODAY,
        title={"en": "Passport"},
        members=members,
    )
    head = MAGIC + desk.key.public
    text = encode(manifest)
    path = desk.folder / "hostile.docpack"
    path.write_bytes(
        head + desk.key.sign(head + text) + len(text).to_bytes(4, "big") + text + body
    )
    return path


def member(path: str, data: bytes = b"x", size: int | None = None) -> Member:
    digest = hashlib.sha256(data).hexdigest()
    return Member(path, len(data) if size is None else size, digest)


@pytest.mark.parametrize(
    "path",
    [
        "../evil.toml",
        "a/../../evil.toml",
        "/etc/evil.toml",
        "C:/evil.toml",
        "C:evil.toml",
        "a\\evil.toml",
        "a//evil.toml",
        "./evil.toml",
        "",
        "evil.toml/",
        "evil.toml ",
        "evil.toml.",
        ".hidden.toml",
        "nul.toml",
        "a/COM1.toml",
        "a/lpt9.x.toml",
        "evil\x00.toml",
        "evil\n.toml",
        "ev\u202eil.toml",
        "évil.toml",
        "evil.toml:stream",
        "~evil.toml",
        "a/$HOME.toml",
        "x" * 150 + "/" + "y" * 50 + ".toml",
    ],
)
def test_a_validly_signed_pack_cannot_leave_its_folder(
    path: str, desk: Desk, shelf: Shelf, tmp_path: Path
) -> None:
    hostile = signed_anyway(desk, (member(path),), b"x")
    before = files_below(tmp_path)
    with pytest.raises(PackError) as caught:
        install(shelf, hostile)
    assert caught.value.refusal in {Refusal.UNSAFE_PATH, Refusal.BAD_MANIFEST}
    assert files_below(tmp_path) == before


@pytest.mark.parametrize(
    "path", ["run.py", "run.pkl", "page.html", "art.svg", "lib.so", "x.exe", "noend"]
)
def test_files_that_could_run_are_refused(path: str, desk: Desk, shelf: Shelf) -> None:
    with pytest.raises(PackError) as caught:
        install(shelf, signed_anyway(desk, (member(path),), b"x"))
    assert caught.value.refusal is Refusal.FORBIDDEN_KIND


@pytest.mark.parametrize(
    "paths",
    [("a.toml", "a.toml"), ("a.toml", "A.TOML"), ("a.toml", "a.toml/b.toml")],
)
def test_names_that_fall_together_are_refused(
    paths: tuple[str, str], desk: Desk, shelf: Shelf
) -> None:
    members = tuple(member(path) for path in paths)
    with pytest.raises(PackError) as caught:
        install(shelf, signed_anyway(desk, members, b"xx"))
    assert caught.value.refusal is Refusal.SAME_PATH


def test_sizes_no_pack_has_are_refused(desk: Desk, shelf: Shelf) -> None:
    many = tuple(member(f"{n}.toml", size=64 * 2**20) for n in range(40))
    with pytest.raises(PackError) as caught:
        install(shelf, signed_anyway(desk, many, b""))
    assert caught.value.refusal is Refusal.TOO_LARGE


@pytest.mark.parametrize("size", [-1, 64 * 2**20 + 1, 2**70])
def test_a_member_no_pack_has_is_refused(size: int, desk: Desk, shelf: Shelf) -> None:
    with pytest.raises(PackError) as caught:
        install(shelf, signed_anyway(desk, (member("a.toml", size=size),), b""))
    assert caught.value.refusal is Refusal.BAD_MANIFEST


def test_a_manifest_length_no_pack_has_is_refused(desk: Desk, shelf: Shelf) -> None:
    path = desk.write()
    data = bytearray(path.read_bytes())
    start = len(MAGIC) + 32 + 64
    data[start : start + 4] = b"\xff\xff\xff\xff"
    path.write_bytes(data)
    with pytest.raises(PackError) as caught:
        read(shelf, path)
    assert caught.value.refusal is Refusal.TOO_LARGE


def test_an_expired_pack_is_refused(desk: Desk, shelf: Shelf) -> None:
    path = desk.write(expires=date(2026, 11, 20))
    with pytest.raises(PackError) as caught:
        read(shelf, path)
    assert caught.value.refusal is Refusal.EXPIRED
    assert read(shelf, desk.write(expires=TODAY)) == MEMBERS


def test_a_pack_no_reader_takes_is_not_written(desk: Desk) -> None:
    with pytest.raises(PackError) as caught:
        desk.write(members={"../evil.toml": b""})
    assert caught.value.refusal is Refusal.UNSAFE_PATH
    with pytest.raises(PackError) as caught:
        desk.write(id="Not A Name")
    assert caught.value.refusal is Refusal.BAD_MANIFEST
    assert files_below(desk.folder) == set()


def test_the_same_contents_give_the_same_bytes(desk: Desk) -> None:
    first = desk.write("a.docpack").read_bytes()
    assert desk.write("b.docpack").read_bytes() == first


def test_the_signature_of_another_key_is_refused(desk: Desk, shelf: Shelf) -> None:
    own = desk.write().read_bytes()
    other = desk.write("b.docpack", key=SigningKey.generate()).read_bytes()
    start = len(MAGIC) + 32
    mixed = desk.folder / "mixed.docpack"
    mixed.write_bytes(own[:start] + other[start : start + 64] + own[start + 64 :])
    with pytest.raises(PackError) as caught:
        read(shelf, mixed)
    assert caught.value.refusal is Refusal.BAD_SIGNATURE


def test_write_pack_replaces_a_file_as_a_whole(desk: Desk, shelf: Shelf) -> None:
    path = desk.write()
    write_pack(
        path,
        {"kind": Kind.SPECIMEN, "id": "x", "version": 2, "title": {}},
        {},
        desk.key,
        created=TODAY,
    )
    assert read(shelf, path) == {}
