"""What an administrator imports: files, folders, packs."""

import base64
from collections.abc import Generator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from docsec.errors import OptionError, StoreError
from docsec.examination import certificate_store
from docsec.examination.certificate_store import (
    CertificateFile,
    CertificateStore,
    attempted_entries,
    bounded,
    candidates,
    is_pack,
)
from docsec.packs.container import write_pack
from docsec.packs.key import SigningKey, fingerprint
from docsec.packs.refusal import PackError, Refusal
from docsec.seals.certificate import MAX_BYTES
from docsec.seals.writer import invent_signer, write_revocations

SIGNER = invent_signer("store")
TODAY = date(2026, 11, 21)
KEY = SigningKey.generate()


def ended(steps: Generator[Any, None, Any]) -> Any:
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    path = tmp_path / "utopia.docsec"
    facts = {
        "kind": "certificate",
        "id": "utopia",
        "version": 1,
        "title": {"en": "Certificates of Utopia"},
    }
    members = {"csca.der": SIGNER.authority.der}
    write_pack(path, facts, members, KEY, created=TODAY)
    return path


@pytest.fixture
def store(tmp_path: Path) -> CertificateStore:
    return CertificateStore(tmp_path / "certificates")


def test_an_empty_or_absent_folder_holds_nothing(store: CertificateStore) -> None:
    assert store.files() == ()


def kept(store: CertificateStore) -> set[tuple[bytes, bool]]:
    files = store.files()
    assert len(set(files)) == len(files)
    return {(one.data, one.is_pinned) for one in files}


def test_what_is_added_comes_back_once(store: CertificateStore) -> None:
    for _ in range(2):
        store.add([SIGNER.authority, SIGNER.certificate], are_pinned=False)
    assert kept(store) == {
        (SIGNER.authority.der, False),
        (SIGNER.certificate.der, False),
    }


def test_only_signers_are_pinned(store: CertificateStore) -> None:
    store.add([SIGNER.authority, SIGNER.certificate], are_pinned=True)
    assert kept(store) == {
        (SIGNER.authority.der, False),
        (SIGNER.certificate.der, True),
    }


def test_files_put_there_by_hand_count_and_others_do_not(
    store: CertificateStore, tmp_path: Path
) -> None:
    folder = tmp_path / "certificates"
    folder.mkdir()
    (folder / "one.PEM").write_bytes(b"pem")
    (folder / "two.cer").write_bytes(b"cer")
    (folder / "notes.txt").write_bytes(b"notes")
    (folder / "folder.der").mkdir()
    assert [one.data for one in store.files()] == [b"pem", b"cer"]


def test_too_many_files_are_refused(
    store: CertificateStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(certificate_store, "MAX_FILES", 1)
    store.add([SIGNER.authority, SIGNER.certificate], are_pinned=False)
    with pytest.raises(StoreError, match="too many"):
        store.files()


def test_a_pack_counts_once_its_signer_is_approved(
    store: CertificateStore, pack: Path
) -> None:
    with pytest.raises(PackError) as refused:
        ended(store.install(pack, today=TODAY))
    assert refused.value.refusal is Refusal.UNKNOWN_KEY
    assert store.files() == ()
    store.approve(pack, told=fingerprint(KEY.public).lower(), name="Utopia")
    ended(store.install(pack, today=TODAY))
    assert store.files() == (CertificateFile(SIGNER.authority.der),)


def test_another_fingerprint_than_was_told_is_refused(
    store: CertificateStore, pack: Path
) -> None:
    with pytest.raises(OptionError, match="another one"):
        store.approve(pack, told=fingerprint(bytes(32)), name="Utopia")
    with pytest.raises(PackError):
        ended(store.install(pack, today=TODAY))


@pytest.mark.parametrize("content", [b"", b"docsec pack 1", b"something else" * 9])
def test_a_file_that_is_no_pack_approves_nobody(
    store: CertificateStore, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    assert not is_pack(path)
    with pytest.raises(PackError):
        store.approve(path, told="", name="")


def test_a_pack_is_known_by_its_beginning(pack: Path) -> None:
    assert is_pack(pack)


def test_a_folder_gives_its_certificate_files(tmp_path: Path) -> None:
    (tmp_path / "b.der").write_bytes(b"")
    (tmp_path / "a.crt").write_bytes(b"")
    (tmp_path / "c.jpg").write_bytes(b"")
    assert [one.name for one in candidates(tmp_path)] == ["a.crt", "b.der"]
    assert candidates(tmp_path / "c.jpg") == (tmp_path / "c.jpg",)


def test_a_file_is_read_no_further_than_a_certificate_can_be(tmp_path: Path) -> None:
    path = tmp_path / "long.der"
    path.write_bytes(bytes(MAX_BYTES + 100))
    assert len(bounded(path)) == MAX_BYTES + 1
    assert attempted_entries(bounded(path)) is None


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"gone\.der"):
        bounded(tmp_path / "gone.der")


def test_what_holds_no_certificate_is_none() -> None:
    assert attempted_entries(b"nothing") is None
    assert attempted_entries(SIGNER.certificate.der) == (SIGNER.certificate,)


LIST = write_revocations(SIGNER, (7,), issued_on=date(2026, 11, 1))


def test_a_list_of_revoked_certificates_is_kept_beside_them(tmp_path: Path) -> None:
    store = CertificateStore(tmp_path)
    found = attempted_entries(LIST)
    assert found is not None
    store.add(found, are_pinned=True)
    (file,) = store.files()
    assert (file.data, file.is_pinned) == (LIST, False)
    assert file.path is not None
    assert file.path.suffix == ".crl"


@pytest.mark.parametrize("are_pinned", [False, True])
def test_what_was_added_can_be_removed(tmp_path: Path, *, are_pinned: bool) -> None:
    store = CertificateStore(tmp_path)
    store.add([SIGNER.certificate], are_pinned=are_pinned)
    (file,) = store.files()
    store.remove(SIGNER.certificate.fingerprint, file, [SIGNER.certificate])
    assert store.files() == ()


def test_the_others_of_a_file_stay(tmp_path: Path) -> None:
    both = (SIGNER.authority, SIGNER.certificate)
    pem = b"".join(
        b"-----BEGIN CERTIFICATE-----\n"
        + base64.encodebytes(one.der)
        + b"-----END CERTIFICATE-----\n"
        for one in both
    )
    (tmp_path / "both.pem").write_bytes(pem)
    store = CertificateStore(tmp_path)
    (file,) = store.files()
    store.remove(SIGNER.certificate.fingerprint, file, both)
    assert [one.data for one in store.files()] == [SIGNER.authority.der]


def test_what_a_pack_brought_stays(tmp_path: Path) -> None:
    file = CertificateFile(SIGNER.certificate.der)
    with pytest.raises(StoreError, match="pack"):
        CertificateStore(tmp_path).remove(
            SIGNER.certificate.fingerprint, file, [SIGNER.certificate]
        )


def test_a_file_that_cannot_be_deleted_is_told(tmp_path: Path) -> None:
    place = tmp_path / "folder.der"
    place.mkdir()
    file = CertificateFile(SIGNER.certificate.der, path=place)
    with pytest.raises(StoreError, match="deleted"):
        CertificateStore(tmp_path).remove(
            SIGNER.certificate.fingerprint, file, [SIGNER.certificate]
        )
