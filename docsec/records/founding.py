"""How a records folder comes to be, whole or not at all."""

import uuid
from datetime import datetime
from pathlib import Path

from docsec.errors import StoreError
from docsec.model import Text
from docsec.records import chain, gate, key_file
from docsec.records.chain import ChainKind
from docsec.records.database import Database
from docsec.records.entry import FolderState
from docsec.records.folder import DATABASE, KEYS, UNFINISHED_DATABASE, state
from docsec.records.key_file import Effort


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
    unfinished = folder / UNFINISHED_DATABASE
    for leftover in folder.glob(f"{UNFINISHED_DATABASE}*"):
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
