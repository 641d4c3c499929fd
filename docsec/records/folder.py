"""The files of a records folder. Loads no database: it is asked at every start."""

from pathlib import Path

from docsec.errors import StoreError
from docsec.model import Text
from docsec.records import gate
from docsec.records.entry import FolderState

DATABASE = "records.db"
KEYS = "records.key"
ATTEMPTS = "attempts.json"
UNFINISHED_DATABASE = "records.db.new"


def state(folder: Path) -> FolderState:
    """What the folder holds, without a passphrase."""
    has_database, has_keys = ((folder / name).exists() for name in (DATABASE, KEYS))
    if has_database and has_keys:
        return FolderState.LOCKED
    # A creation that broke off left its unfinished file; nothing was kept yet.
    is_broken_off = (folder / UNFINISHED_DATABASE).exists()
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
