import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy.exc import DatabaseError

from docsec.errors import StoreError
from docsec.records import database as module
from docsec.records import key_file, migration, schema
from docsec.records.database import Database
from docsec.records.folder import DATABASE, KEYS

HEAD = sorted((migration.SCRIPTS / "versions").glob("r*.py"))[-1].name[1:5]
NEXT = '''
"""Adds a column."""
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"


def upgrade():
    op.add_column("subjects", sa.Column("more", sa.Text))
    {then}
'''


@pytest.fixture
def newer_scripts(tmp_path, monkeypatch):
    """The migrations of a program that knows one more shape."""

    def make(then="pass"):
        scripts = tmp_path / "100% migrations"
        (scripts / "versions").mkdir(parents=True)
        for path in migration.SCRIPTS.glob("*.py"):
            (scripts / path.name).write_text(path.read_text())
        for path in (migration.SCRIPTS / "versions").glob("r*.py"):
            (scripts / "versions" / path.name).write_text(path.read_text())
        (scripts / "versions" / "r9999_next.py").write_text(
            NEXT.format(then=then, head=HEAD)
        )
        monkeypatch.setattr(migration, "SCRIPTS", scripts)

    return make


def pragma(database, name):
    return database._raw.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("locking_mode", "exclusive"),
        ("auto_vacuum", 2),
        ("temp_store", 2),
    ],
)
def test_the_promises_of_the_file_are_switched_on(station, name, value):
    assert pragma(station.records._database, name) == value
    assert pragma(station.reopen()._database, name) == value


def test_a_sqlite_that_may_lose_commits_gets_the_safe_journal(station, monkeypatch):
    monkeypatch.setattr(module, "sqlite_version", lambda: (3, 40, 1))
    station.reopen()

    assert pragma(station.records._database, "journal_mode") == "truncate"
    assert station.records.verify().is_sound


def test_the_tables_are_those_the_migrations_make(station):
    with station.records._database.transaction() as connection:
        context = MigrationContext.configure(connection)
        different = compare_metadata(context, schema.metadata)

    assert different == []


def test_an_older_database_is_copied_then_upgraded(station, traveller, newer_scripts):
    identity = station.sealed(traveller())
    newer_scripts()
    station.reopen()
    (copy,) = station.folder.glob("*before-upgrade*")

    assert station.records.load(identity).payload == traveller()
    with station.records._database.transaction() as connection:
        connection.exec_driver_sql("SELECT more FROM subjects")
    assert copy.read_bytes()[:6] != b"SQLite"
    data_key = key_file.unlock(station.folder / KEYS, station.passphrase).data_key
    raw = module._connected(copy, data_key)
    assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
    raw.close()


def test_an_upgrade_that_breaks_off_changes_nothing(
    station, traveller, newer_scripts, monkeypatch
):
    identity = station.sealed(traveller())
    newer_scripts(then='op.execute("SELECT * FROM nowhere")')
    with pytest.raises(StoreError):
        station.reopen()
    monkeypatch.undo()

    assert station.reopen().load(identity).payload == traveller()
    with (
        pytest.raises(StoreError),
        station.records._database.transaction() as connection,
    ):
        connection.exec_driver_sql("SELECT more FROM subjects")


def test_a_database_of_a_newer_program_is_refused(station, newer_scripts, monkeypatch):
    newer_scripts()
    station.reopen()
    monkeypatch.undo()

    with pytest.raises(StoreError, match="newer docsec"):
        station.reopen()


def test_another_key_file_is_told_in_words(station, tmp_path):
    station.records.close()
    (station.folder / KEYS).unlink()
    key_file.create(station.folder / KEYS, station.passphrase, station.effort)

    with pytest.raises(StoreError, match="another key file"):
        station.reopen()


def test_a_truncated_file_is_told_in_words(station, traveller):
    station.sealed(traveller())
    station.records.close()
    path = station.folder / DATABASE
    path.write_bytes(path.read_bytes()[:8192])

    with pytest.raises(StoreError, match="damaged"):
        station.reopen()


def test_a_file_that_cannot_be_opened_is_told_in_words(tmp_path, clock):
    (tmp_path / "db").mkdir()

    with pytest.raises(StoreError, match="cannot be written"):
        Database(tmp_path / "db", bytes(32), now=clock())


def test_a_block_that_fails_leaves_nothing(station):
    database = station.records._database
    once = "INSERT INTO chain VALUES (99, '', '', NULL, '', '', '')"
    with pytest.raises(StoreError), database.transaction() as connection:
        write_twice(connection, once)
    with database.transaction() as connection:
        found = connection.exec_driver_sql("SELECT * FROM chain WHERE sequence = 99")

        assert found.first() is None


def write_twice(connection, statement):
    connection.exec_driver_sql(statement)
    connection.exec_driver_sql(statement)


def test_values_stay_out_of_the_database_errors(station):
    database = station.records._database
    connection = database._connection
    with pytest.raises(DatabaseError) as caught, connection.begin():
        connection.exec_driver_sql("INSERT INTO nowhere VALUES (?)", ("ERIKSSON",))

    assert "ERIKSSON" not in str(caught.value)
