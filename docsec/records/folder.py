"""The files of a records folder, and how they come to be there, whole or not at all."""

import uuid
from datetime import datetime
from pathlib import Path

from docsec.errors import StoreError
from docsec.model import Text
from docsec.records import chain, gate, key_file
from docsec.records.chain import ChainKind
from docsec.records.database import Database
from docsec.records.entry import FolderState
from docsec.records.key_file import Effort

DATABASE = "records.db"
KEYS = "records.key"
ATTEMPTS = "attempts.json"
_UNFINISHED_DATABASE = "records.db.new"


def state(folder: Path) -> FolderState:
    """What the folder holds, without a passphrase."""
    has_database, has_keys = ((folder / name).exists() for name in (DATABASE, KEYS))
    if has_database and has_keys:
        return FolderState.LOCKED
    # A creation that broke off left its unfinished file; nothing was kept yet.
    is_broken_off = (folder / _UNFINISHED_DATABASE).exists()
    if not has_database and (not has_keys or is_broken_off):
        return FolderState.ABSENT
    return FolderState.INCOMPLETE


def refuse_unready(folder: Path) -> None:
    """Let nobody open what is not there, not whole or on a bad drive.

    Raises:
        StoreError: In words.
    """
    gate.refuse_bad_place(folder)
    match state(folder):
        case FolderState.ABSENT:
            raise StoreError(
                Text("There are no records here yet: {folder}", folder=str(folder))
            )
        case FolderState.INCOMPLETE:
            raise StoreError(
                Text(
                    "The records and their key file belong together, and one is "
                    "missing: {folder}. Put it back from the backup.",
                    folder=str(folder),
                )
            )
        case FolderState.LOCKED:
            return


def found(
    folder: Path, passphrase: str, *, now: datetime, effort: Effort
) -> tuple[bytes, str]:
    """Make empty records; answer the data key and the recovery code.

    The database is made beside its name and renamed last, so a creation that breaks
    off can simply be done again.

    Raises:
        StoreError: The folder is on a bad or full drive, holds records already,
            cannot be written, or the passphrase is too short.
    """
    gate.refuse_bad_place(folder)
    if state(folder) is not FolderState.ABSENT:
        raise StoreError(
            Text("There are records already: {folder}", folder=str(folder))
        )
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        raise StoreError(
            Text("The folder cannot be made: {folder}", folder=str(folder))
        ) from None
    gate.refuse_full_disk(folder)
    unfinished = folder / _UNFINISHED_DATABASE
    for leftover in folder.glob(f"{_UNFINISHED_DATABASE}*"):
        leftover.unlink()
    unfinished.touch()
    data_key, code = key_file.create(folder / KEYS, passphrase, effort)
    _fill(unfinished, data_key, now)
    unfinished.replace(folder / DATABASE)
    return data_key, code


def _fill(path: Path, data_key: bytes, now: datetime) -> None:
    database = Database(path, data_key, now=now)
    try:
        with database.transaction() as connection:
            chain.append(
                connection,
                ChainKind.FOUNDED,
                at=chain.stamp(now),
                details={"station": str(uuid.uuid4())},
            )
    finally:
        database.close()
