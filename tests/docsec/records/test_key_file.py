import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.errors import StoreError
from docsec.records import key_file
from docsec.records.key_file import Effort, WrongPassphraseError

QUICK = Effort(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "a long passphrase"  # noqa: S105 - of a file in a test


@pytest.fixture
def made(tmp_path):
    path = tmp_path / "keys"
    data_key, code = key_file.create(path, PASSPHRASE, QUICK)
    return path, data_key, code


def test_passphrase_and_code_open_the_same_key(made):
    path, data_key, code = made

    assert key_file.unlock(path, PASSPHRASE).data_key == data_key
    assert key_file.unlock_by_code(path, code).data_key == data_key


def test_a_wrong_passphrase_is_told_in_words(made):
    with pytest.raises(WrongPassphraseError, match="passphrase is wrong"):
        key_file.unlock(made[0], "another passphrase")


def test_the_code_of_another_station_is_told_in_words(made, tmp_path):
    _, other = key_file.create(tmp_path / "other", PASSPHRASE, QUICK)

    with pytest.raises(StoreError, match="belongs to other records"):
        key_file.unlock_by_code(made[0], other)


def test_the_same_passphrase_in_another_unicode_form_opens(tmp_path):
    path = tmp_path / "keys"
    data_key, _ = key_file.create(path, "Z\u00fcrich caf\u00e9", QUICK)

    assert key_file.unlock(path, "Zu\u0308rich cafe\u0301").data_key == data_key


def test_a_short_passphrase_is_refused_and_nothing_written(tmp_path):
    with pytest.raises(StoreError, match="at least 8"):
        key_file.create(tmp_path / "keys", "short  ", QUICK)

    assert list(tmp_path.iterdir()) == []


def test_after_a_change_only_the_new_passphrase_opens(made):
    path, data_key, code = made
    key_file.rewrap(path, data_key, "the new passphrase", QUICK)

    assert key_file.unlock(path, "the new passphrase").data_key == data_key
    assert key_file.unlock_by_code(path, code).data_key == data_key
    with pytest.raises(WrongPassphraseError):
        key_file.unlock(path, PASSPHRASE)


def test_after_renewal_only_the_new_code_opens(made):
    path, data_key, code = made
    renewed = key_file.renew_code(path, data_key)

    assert key_file.unlock_by_code(path, renewed).data_key == data_key
    with pytest.raises(WrongPassphraseError):
        key_file.unlock_by_code(path, code)


def test_the_key_is_never_in_the_file(made):
    path, data_key, code = made
    content = path.read_bytes()

    assert data_key not in content
    assert data_key.hex().encode() not in content
    assert code.encode() not in content


def test_a_changed_recovery_part_is_noticed_at_opening(made):
    path = made[0]
    content = json.loads(path.read_text())
    content["recovery"]["wrapped"] = content["passphrase"]["wrapped"]
    path.write_text(json.dumps(content))

    assert not key_file.unlock(path, PASSPHRASE).is_whole


def test_the_default_effort_is_stored_and_used(tmp_path):
    path = tmp_path / "keys"
    key_file.create(path, PASSPHRASE, Effort())

    assert json.loads(path.read_text())["passphrase"]["memory_kib"] == 65536
    assert key_file.unlock(path, PASSPHRASE).is_whole


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("memory_kib", 1 << 40),
        ("memory_kib", 1),
        ("passes", 0),
        ("passes", 10**9),
        ("lanes", 10**6),
        ("lanes", "two"),
        ("salt", "no base64"),
    ],
)
def test_a_hostile_cost_is_refused_before_it_is_paid(made, part, value):
    path = made[0]
    content = json.loads(path.read_text())
    content["passphrase"][part] = value
    path.write_text(json.dumps(content))

    with pytest.raises(StoreError, match="damaged"):
        key_file.unlock(path, PASSPHRASE)


def test_a_key_file_of_a_newer_program_is_refused(made):
    path = made[0]
    path.write_text(json.dumps({"format": key_file.FORMAT + 1}))

    with pytest.raises(StoreError, match="newer docsec"):
        key_file.unlock(path, PASSPHRASE)


def test_a_missing_key_file_is_told_in_words(tmp_path):
    with pytest.raises(StoreError, match="missing"):
        key_file.unlock(tmp_path / "keys", PASSPHRASE)


def test_a_key_file_that_cannot_be_written_is_told_in_words(tmp_path):
    with pytest.raises(StoreError, match="cannot be written"):
        key_file.create(tmp_path / "absent" / "keys", PASSPHRASE, QUICK)


@given(st.one_of(st.binary(max_size=80), st.just(b"[" * 100_000)))
def test_any_bytes_give_words(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("keys") / "keys"
    path.write_bytes(content)

    with pytest.raises(StoreError):
        key_file.unlock(path, PASSPHRASE)
    code = "0000-0000-0000-0000-0000-0000-0003-Q4GS"
    with pytest.raises(StoreError):
        key_file.unlock_by_code(path, code)


def test_an_incomplete_recovery_part_gives_words(made):
    path, _, code = made
    content = json.loads(path.read_text())
    del content["recovery"]["nonce"]
    path.write_text(json.dumps(content))

    with pytest.raises(StoreError, match="damaged"):
        key_file.unlock_by_code(path, code)


def test_no_key_in_a_repr(made):
    path, data_key, _ = made
    shown = repr(key_file.unlock(path, PASSPHRASE))

    assert data_key.hex() not in shown
    assert repr(data_key) not in shown


def test_a_key_file_that_is_no_object_is_damaged(made):
    made[0].write_text("[1]")

    with pytest.raises(StoreError, match="damaged"):
        key_file.unlock(made[0], PASSPHRASE)
