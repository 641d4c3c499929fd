"""A unique name and a unique picture must be in no byte of the folder.

After erasure the pages are decrypted one by one, free ones included, so the search
looks below SQLCipher: what is erased must be gone even for the holder of the key.
"""

import random
from datetime import timedelta

import pytest
import sqlcipher3.dbapi2 as driver
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from docsec.records import database as database_module
from docsec.records import key_file
from docsec.records.folder import DATABASE, KEYS

NAME = "QXZVANTHEMUM"
NUMBER = "K7Q7Z7X73"
PAGE = 4096
RESERVED = 80  # SQLCipher 4: 16 bytes of IV, 64 of HMAC-SHA512
SALT = 16


@pytest.fixture
def canary():
    return random.Random(9303).randbytes(50_000)  # noqa: S311 - a fixed seed


@pytest.fixture
def kept(station, traveller, picture_of, canary):
    record = station.begin()
    record.add_picture(picture_of(canary, name=f"{NAME}.png"))
    record.add_step("reading", {"lines": [f"P<UTO{NAME}<<ANNA"]})
    record.seal(traveller(number=NUMBER, surname=NAME), "retained")
    return record.id


def needles(canary):
    words = [word for one in (NAME, NUMBER) for word in (one, one.lower())]
    encoded = [
        word.encode(encoding)
        for word in words
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    ]
    return [*encoded, canary[:64], canary[-64:], canary[25_000:25_064]]


def hits(content, canary):
    return [needle for needle in needles(canary) if needle in content]


def folder_bytes(station):
    return b"".join(path.read_bytes() for path in sorted(station.folder.iterdir()))


def data_key(station):
    return key_file.unlock(station.folder / KEYS, station.passphrase).data_key


def decrypted_pages(station):
    """Every page in the clear, used or free."""
    key = data_key(station)
    content = (station.folder / DATABASE).read_bytes()
    clear = []
    for start in range(0, len(content), PAGE):
        page = content[start : start + PAGE]
        body = page[SALT if start == 0 else 0 : PAGE - RESERVED]
        vector = page[PAGE - RESERVED : PAGE - RESERVED + 16]
        reader = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        clear.append(reader.update(body) + reader.finalize())
    return b"".join(clear)


def record_key(station):
    with station.records._database.transaction() as connection:
        row = connection.exec_driver_sql("SELECT key, salt FROM record_keys").one()
    return row.key, row.salt


def test_nothing_readable_while_open_or_closed(station, kept, canary):
    assert hits(folder_bytes(station), canary) == []
    station.records.close()

    assert hits(folder_bytes(station), canary) == []
    assert b"CREATE TABLE" not in folder_bytes(station)


def test_the_search_below_the_cipher_finds_what_is_kept(station, kept, canary):
    key, salt = record_key(station)
    station.records.close()
    clear = decrypted_pages(station)

    assert NAME.lower().encode() in clear
    assert key in clear
    assert salt in clear


def test_after_erasure_nothing_is_left_below_the_cipher(station, kept, canary, clock):
    secrets = record_key(station)
    clock.move(days=365)
    assert station.records.apply_retention(clock()) == 1
    # Also before the records are closed: the write-ahead log is empty already.
    assert all(
        path.stat().st_size == 0 for path in station.folder.glob(f"{DATABASE}-*")
    )
    station.records.close()
    clear = decrypted_pages(station)

    assert b"CREATE TABLE" in clear
    assert hits(clear, canary) == []
    assert hits(folder_bytes(station), canary) == []
    assert [secret for secret in secrets if secret in clear] == []


def test_without_secure_delete_the_name_would_be_left(
    station, kept, canary, monkeypatch
):
    """The counter-test: the guard is what makes the one above pass."""
    raw = station.records._database._raw
    raw.execute("PRAGMA secure_delete=OFF").fetchall()
    monkeypatch.setattr(database_module.Database, "sweep", lambda _: None)
    station.records.erase(kept)
    station.records.close()

    assert NAME.lower().encode() in decrypted_pages(station)


def test_another_key_opens_nothing(station, kept):
    station.records.close()
    raw = driver.connect(str(station.folder / DATABASE))
    database_module._unlock(raw, bytes(32))

    with pytest.raises(driver.DatabaseError, match="not a database"):
        raw.execute("SELECT * FROM sqlite_schema")
    raw.close()


def test_copies_from_before_an_upgrade_go_with_the_erasure(station, kept, clock):
    database = station.records._database
    database._back_up(data_key(station), clock() - timedelta(days=1))
    assert len(list(station.folder.glob("*before-upgrade*"))) == 1
    station.records.erase(kept)

    assert list(station.folder.glob("*before-upgrade*")) == []
