"""Whom a station trusts, for what, and for how long."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from docsec.errors import OptionError, StoreError
from docsec.packs.key import (
    Approver,
    KeyRing,
    SigningKey,
    fingerprint,
    replace_file,
)
from docsec.packs.manifest import Kind
from docsec.packs.refusal import PackError, Refusal

NOW = datetime(2026, 11, 21, tzinfo=UTC)


@pytest.fixture
def ring(tmp_path: Path) -> KeyRing:
    return KeyRing(tmp_path / "keys.json")


def approve(ring: KeyRing, key: SigningKey, approver: Approver, *kinds: Kind) -> None:
    ring.approve(key.public, name="N", scopes=kinds, approver=approver, now=NOW)


def test_a_key_is_kept_under_its_passphrase(tmp_path: Path) -> None:
    key = SigningKey.generate()
    path = tmp_path / "key.pem"
    key.save(path, "correct horse")
    assert SigningKey.load(path, "correct horse").public == key.public
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(StoreError):
        SigningKey.load(path, "wrong horse")


def test_a_file_that_is_no_key_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    path.write_text("no key")
    with pytest.raises(StoreError):
        SigningKey.load(path, "x")


@pytest.mark.parametrize(
    ("approver", "kind", "may"),
    [
        (Approver.ADMINISTRATOR, Kind.KEYS, True),
        (Approver.ADMINISTRATOR, Kind.LESSON, True),
        (Approver.LIBRARIAN, Kind.SPECIMEN, True),
        (Approver.LIBRARIAN, Kind.KEYS, False),
        (Approver.TRAINER, Kind.LESSON, True),
        (Approver.TRAINER, Kind.SPECIMEN, False),
        (Approver.TRAINER, Kind.ALERT, False),
    ],
)
def test_who_may_approve_what(
    approver: Approver, kind: Kind, may: bool, ring: KeyRing
) -> None:
    key = SigningKey.generate()
    if may:
        approve(ring, key, approver, kind)
        assert ring.signer(key.public, kind).approved_by is approver
    else:
        with pytest.raises(OptionError):
            approve(ring, key, approver, kind)


def test_a_key_signs_only_what_it_was_approved_for(ring: KeyRing) -> None:
    key = SigningKey.generate()
    approve(ring, key, Approver.TRAINER, Kind.LESSON)
    with pytest.raises(PackError) as caught:
        ring.signer(key.public, Kind.SPECIMEN)
    assert caught.value.refusal is Refusal.WRONG_SCOPE


def test_an_unknown_key_is_named_by_its_fingerprint(ring: KeyRing) -> None:
    key = SigningKey.generate()
    with pytest.raises(PackError) as caught:
        ring.known(key.public)
    assert caught.value.refusal is Refusal.UNKNOWN_KEY
    assert caught.value.detail == fingerprint(key.public)


def test_a_revoked_key_stays_revoked(ring: KeyRing, tmp_path: Path) -> None:
    key = SigningKey.generate()
    approve(ring, key, Approver.ADMINISTRATOR, Kind.SPECIMEN)
    ring.revoke(key.public, now=NOW)
    again = KeyRing(tmp_path / "keys.json")
    with pytest.raises(PackError) as caught:
        again.known(key.public)
    assert caught.value.refusal is Refusal.REVOKED_KEY
    with pytest.raises(OptionError):
        approve(again, key, Approver.ADMINISTRATOR, Kind.SPECIMEN)


def test_a_key_may_be_revoked_before_it_is_met(ring: KeyRing) -> None:
    key = SigningKey.generate()
    ring.revoke(key.public, now=NOW)
    with pytest.raises(OptionError):
        approve(ring, key, Approver.ADMINISTRATOR, Kind.SPECIMEN)


def test_a_successor_may_do_what_the_old_key_might(ring: KeyRing) -> None:
    old, new = SigningKey.generate(), SigningKey.generate()
    approve(ring, old, Approver.LIBRARIAN, Kind.SPECIMEN)
    ring.succeed(old.public, new.public, now=NOW)
    assert ring.signer(new.public, Kind.SPECIMEN).lineage == old.public.hex()
    with pytest.raises(PackError) as caught:
        ring.known(old.public)
    assert caught.value.refusal is Refusal.REVOKED_KEY


def test_a_revoked_key_cannot_be_brought_back_as_a_successor(ring: KeyRing) -> None:
    old, gone = SigningKey.generate(), SigningKey.generate()
    approve(ring, old, Approver.LIBRARIAN, Kind.SPECIMEN)
    ring.revoke(gone.public, now=NOW)
    with pytest.raises(PackError):
        ring.succeed(old.public, gone.public, now=NOW)


def test_a_damaged_key_list_trusts_nobody(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_text("[{")
    with pytest.raises(StoreError):
        KeyRing(tmp_path / "keys.json")


def test_a_file_that_cannot_be_replaced_says_so(tmp_path: Path) -> None:
    (tmp_path / "blocked").write_text("")
    with pytest.raises(StoreError):
        replace_file(tmp_path / "blocked" / "keys.json", b"")
