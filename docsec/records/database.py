"""One encrypted SQLite file, one connection, one writer.

The pragmas stand here and nowhere else. Every transaction is IMMEDIATE and on disk
(`synchronous=FULL`) when it returns. The connection holds SQLite's exclusive lock for
as long as it is open, so a second program finds the records taken; the operating
system lets go of the lock when the program dies.
"""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from docsec.errors import StoreError
from docsec.model import Text
from docsec.records import gate, migration

_PATIENCE_S = 0.2
_UNCHECKED_AT_OPEN = frozenset({"pictures"})
"""Their bytes are authenticated when they are read, and by `verify`; checking
gigabytes of them at every start would keep the officer waiting."""


class RecordsInUseError(StoreError):
    """Another program has the records open."""


def sqlite_version() -> tuple[int, int, int]:
    """Of the library that is really used, not of Python's own."""
    major, minor, patch = driver.sqlite_version_info
    return int(major), int(minor), int(patch)


class Database:
    """An open database. Use `transaction` for everything."""

    def __init__(self, path: Path, data_key: bytes, *, now: datetime) -> None:
        """Open or make the file, check it and bring it to the newest shape.

        Raises:
            StoreError: In use, damaged, of another key, or of a newer program.
        """
        self._path = path
        self._lock = threading.RLock()
        self._connection: Connection | None = None
        with _told_in_words():
            self._raw = _connected(path, data_key)
        with ExitStack() as undo:
            undo.callback(self.close)
            self._prepare(data_key, now)
            undo.pop_all()

    def __repr__(self) -> str:
        return "Database(...)"

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All or nothing, and on disk when the block ends.

        Raises:
            StoreError: The disk is full, the file is damaged, or a guard refused.
        """
        with self._lock, _told_in_words():
            if self._connection is None:
                raise StoreError(Text("The records are closed."))
            with self._connection.begin():
                yield self._connection

    def sweep(self) -> None:
        """Let nothing of what was erased stay in the log or in free pages."""
        with self._lock, _told_in_words():
            self._raw.execute("PRAGMA incremental_vacuum").fetchall()
            self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        migration.forget_backups(self._path)

    def faults(self) -> tuple[str, ...]:
        """What a full check of every page finds; empty when all is sound."""
        with self._lock, _told_in_words():
            pages = self._raw.execute("PRAGMA cipher_integrity_check").fetchall()
            if pages:
                return tuple(str(row[0]) for row in pages)
            rows = self._raw.execute("PRAGMA quick_check").fetchall()
        return tuple(str(row[0]) for row in rows if row[0] != "ok")

    def close(self) -> None:
        """Empty the log into the file and let go of the lock."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection.engine.dispose()
                self._connection = None
            with suppress(driver.Error):
                self._raw.close()

    def _prepare(self, data_key: bytes, now: datetime) -> None:
        with _told_in_words():
            _configure(self._raw)
            _check(self._raw)
            engine = _engine(self._raw)
            self._connection = engine.connect()
            migration.upgrade(
                self._connection,
                back_up=lambda: self._back_up(data_key, now),
            )

    def _back_up(self, data_key: bytes, now: datetime) -> None:
        """Copy page by page through SQLite: a copied live file may be torn."""
        path = migration.backup_path(self._path, now)
        with driver.connect(str(path), isolation_level=None) as copy:
            _unlock(copy, data_key)
            self._raw.backup(copy)
        copy.close()


def _connected(path: Path, data_key: bytes) -> Any:
    raw = driver.connect(
        str(path),
        timeout=_PATIENCE_S,
        isolation_level=None,
        check_same_thread=False,
    )
    _unlock(raw, data_key)
    return raw


def _unlock(raw: Any, data_key: bytes) -> None:
    # SQLCipher writes to the terminal otherwise, also about a wrong key.
    raw.execute("PRAGMA cipher_log_level=NONE").fetchall()
    raw.execute(f"PRAGMA key=\"x'{data_key.hex()}'\"").fetchall()


def _configure(raw: Any) -> None:
    for pragma in (
        # Before the file is first touched: then WAL needs no shared-memory file.
        "locking_mode=EXCLUSIVE",
        "auto_vacuum=INCREMENTAL",
        f"journal_mode={gate.journal_mode(sqlite_version())}",
        "synchronous=FULL",
        "foreign_keys=ON",
        "recursive_triggers=ON",
        "secure_delete=ON",
        "trusted_schema=OFF",
        "temp_store=MEMORY",
    ):
        raw.execute(f"PRAGMA {pragma}").fetchall()
    raw.execute("BEGIN EXCLUSIVE")
    raw.execute("COMMIT")


def _check(raw: Any) -> None:
    names = raw.execute("SELECT name FROM sqlite_schema WHERE type='table'").fetchall()
    for (name,) in names:
        if name in _UNCHECKED_AT_OPEN:
            continue
        rows = raw.execute(f'PRAGMA quick_check("{name}")').fetchall()
        if [row[0] for row in rows] != ["ok"]:
            raise _damaged()


def _engine(raw: Any) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: raw,
        poolclass=StaticPool,
        hide_parameters=True,
    )

    # The driver's own transactions start late and never around DDL.
    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


@contextmanager
def _told_in_words() -> Iterator[None]:
    """Turn what SQLite says into what a person can use; values stay out of it."""
    try:
        yield
    except DatabaseError as error:
        raise _in_words(str(error.orig)) from None
    except driver.Error as error:
        raise _in_words(str(error)) from None


def _in_words(said: str) -> StoreError:
    if "docsec: sealed" in said:
        return StoreError(
            Text("This record is sealed. A correction is a new examination.")
        )
    if "is full" in said or "disk I/O" in said:
        return StoreError(
            Text("The disk is full or failing. The last step was not saved.")
        )
    if "locked" in said:
        return RecordsInUseError(
            Text("Another docsec has these records open. Close it first.")
        )
    if "UNIQUE" in said:
        return StoreError(Text("An examination with this id is there already."))
    if "unable to open" in said or "readonly" in said:
        return StoreError(
            Text("The records cannot be written. Check the rights on their folder.")
        )
    return _damaged()


def _damaged() -> StoreError:
    return StoreError(
        Text(
            "The records are damaged, or belong to another key file. Change nothing "
            "in their folder and put back the backup."
        )
    )
