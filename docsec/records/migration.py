"""Brings a database to the newest shape, after a backup; refuses a newer one."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from docsec.errors import StoreError
from docsec.model import Text

SCRIPTS = Path(__file__).with_name("migrations")
_BACKUP_MARK = ".before-upgrade-"


def upgrade(
    connection: Connection, *, back_up: Callable[[], None], scripts: Path | None = None
) -> None:
    """Run what is missing in one transaction; `back_up` first if data is there.

    Raises:
        StoreError: A newer program made the database.
    """
    config = Config()
    # alembic reads a percent sign as interpolation.
    place = str(scripts or SCRIPTS).replace("%", "%%")
    config.set_main_option("script_location", place)
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    with connection.begin():
        present = MigrationContext.configure(connection).get_current_revision()
    if present == script.get_current_head():
        return
    if present is not None:
        known = {revision.revision for revision in script.walk_revisions()}
        if present not in known:
            raise StoreError(
                Text("The records were made by a newer docsec. Install the newer one.")
            )
        back_up()
    with connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def backup_path(database: Path, now: datetime) -> Path:
    """Where the copy before an upgrade goes."""
    return database.with_name(f"{database.name}{_BACKUP_MARK}{now:%Y%m%dT%H%M%SZ}")


def forget_backups(database: Path) -> None:
    """Delete those copies: what is erased must not live on in them."""
    for path in database.parent.glob(f"{database.name}{_BACKUP_MARK}*"):
        path.unlink(missing_ok=True)
