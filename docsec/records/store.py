"""The records of one station: the way in.

    records, code = Records.create(folder, passphrase)
    record = records.begin(examination_id, started_at, software)
    record.add_picture(picture)
    record.add_step("mrz", {...})
    record.seal(payload, "cleared")

Every call is on disk when it returns, or raises and has saved nothing.
"""

import os
import uuid
from collections.abc import Callable, Generator
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, insert, select

from docsec.errors import StoreError
from docsec.model import Progress, Text
from docsec.records import (
    catalogue,
    chain,
    erasure,
    founding,
    gate,
    key_file,
    schema,
    step,
    verification,
)
from docsec.records import folder as files
from docsec.records.attempts import Attempts
from docsec.records.chain import ChainKind, Checkpoint
from docsec.records.cipher import KEY_BYTES
from docsec.records.clock import RecordClock, utc_now
from docsec.records.database import Database
from docsec.records.entry import (
    Record,
    RecordState,
    StepKind,
    Summary,
    Unfinished,
    Verification,
)
from docsec.records.key_file import Effort, Unlocked, WrongPassphraseError
from docsec.records.open_record import OpenRecord
from docsec.records.retention import ErasureReason, RetentionTable

Clock = Callable[[], datetime]


class Records:
    """An open store. Safe to call from several threads, one call at a time."""

    def __init__(
        self,
        folder: Path,
        database: Database,
        *,
        retention: RetentionTable,
        clock: Clock,
    ) -> None:
        """Take an open database; use `create`, `open` or `recover` instead."""
        self.folder = folder
        self._database = database
        self._retention = retention
        self._clock = RecordClock(clock)

    def __repr__(self) -> str:
        return f"Records({str(self.folder)!r})"

    def __enter__(self) -> "Records":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        retention: RetentionTable | None = None,
        clock: Clock = utc_now,
        effort: Effort | None = None,
    ) -> tuple["Records", str]:
        """Make new records; answer them and the recovery code to print.

        Raises:
            StoreError: The folder is on a bad drive, holds records already, cannot be
                written, or the passphrase is too short.
        """
        data_key, code = founding.found(
            folder, passphrase, now=clock(), effort=effort or Effort()
        )
        database = Database(folder / files.DATABASE, data_key, now=clock())
        records = cls(
            folder, database, retention=retention or RetentionTable(), clock=clock
        )
        return records, code

    @classmethod
    def open(
        cls,
        folder: Path,
        passphrase: str,
        *,
        retention: RetentionTable | None = None,
        clock: Clock = utc_now,
    ) -> "Records":
        """Open with the station passphrase.

        Raises:
            WrongPassphraseError: It is wrong.
            RecordsInUseError: Another program has the records open.
            StoreError: Absent, damaged, of a newer program, or on a bad drive.
        """
        files.refuse_unready(folder)
        attempts = Attempts(folder / files.ATTEMPTS)
        attempts.refuse_early(clock())
        try:
            unlocked = key_file.unlock(folder / files.KEYS, passphrase)
        except WrongPassphraseError:
            attempts.count_failure(clock())
            raise
        attempts.forget()
        return cls._opened(folder, unlocked, retention, clock)

    @classmethod
    def recover(
        cls,
        folder: Path,
        recovery_code: str,
        new_passphrase: str,
        *,
        retention: RetentionTable | None = None,
        clock: Clock = utc_now,
        effort: Effort | None = None,
    ) -> "Records":
        """Open with the printed code and set a new passphrase.

        Raises:
            StoreError: As `open`; or the code is mistyped or of other records.
        """
        files.refuse_unready(folder)
        unlocked = key_file.unlock_by_code(folder / files.KEYS, recovery_code)
        records = cls._opened(folder, unlocked, retention, clock)
        try:
            key_file.rewrap(
                folder / files.KEYS,
                unlocked.data_key,
                new_passphrase,
                effort or Effort(),
            )
        except StoreError:
            records.close()
            raise
        Attempts(folder / files.ATTEMPTS).forget()
        return records

    @classmethod
    def _opened(
        cls,
        folder: Path,
        unlocked: Unlocked,
        retention: RetentionTable | None,
        clock: Clock,
    ) -> "Records":
        database = Database(folder / files.DATABASE, unlocked.data_key, now=clock())
        records = cls(
            folder, database, retention=retention or RetentionTable(), clock=clock
        )
        if not unlocked.is_whole:
            records._clock.warnings.append(
                Text("The key file was changed. Print a new recovery code.")
            )
        with database.transaction() as connection:
            fault = verification.recent_fault(connection)
        if fault is not None:
            records._clock.warnings.append(
                Text("The chain is broken at entry {entry}.", entry=fault)
            )
        return records

    @property
    def database(self) -> Database:
        """For what else is kept at this station, in tables of its own."""
        return self._database

    @property
    def warnings(self) -> tuple[Text, ...]:
        """What the officer must be told: a clock that jumped, a broken chain."""
        return tuple(self._clock.warnings)

    def change_passphrase(
        self, old: str, new: str, *, effort: Effort | None = None
    ) -> None:
        """Let `new` open the records instead of `old`; the code stays as it is.

        Raises:
            StoreError: The old one is wrong or the new one too short.
        """
        unlocked = key_file.unlock(self.folder / files.KEYS, old)
        key_file.rewrap(
            self.folder / files.KEYS, unlocked.data_key, new, effort or Effort()
        )

    def renew_recovery_code(self, passphrase: str) -> str:
        """Answer a new code to print; the old sheet opens nothing any more.

        Raises:
            StoreError: The passphrase is wrong.
        """
        unlocked = key_file.unlock(self.folder / files.KEYS, passphrase)
        return key_file.renew_code(self.folder / files.KEYS, unlocked.data_key)

    def close(self) -> None:
        """Let go of the records. Closing twice does no harm."""
        self._database.close()

    def begin(
        self,
        examination_id: str,
        started_at: datetime,
        software: str,
        *,
        corrects: str | None = None,
    ) -> OpenRecord:
        """Begin a record.

        Args:
            examination_id: UUID; unique for ever.
            started_at: UTC.
            software: Name and version; stays in the basic log.
            corrects: Id of the sealed record this one corrects, or None.

        Raises:
            StoreError: The disk is almost full, or the id is there already.
        """
        _refuse_no_uuid(examination_id, corrects)
        gate.refuse_full_disk(self.folder)
        begun = {
            "id": examination_id,
            "started_at": chain.stamp(started_at),
            "software": software,
            "corrects": corrects,
        }
        with self._database.transaction() as connection:
            key = self._insert(connection, begun)
        return self._open_record(examination_id, key, {})

    def unfinished(self) -> tuple[Unfinished, ...]:
        """Examinations the program did not live to finish, oldest first."""
        with self._database.transaction() as connection:
            return catalogue.unfinished(connection)

    def resume(self, examination_id: str) -> OpenRecord:
        """Go on with an unfinished one; its running checks are noted as aborted.

        Raises:
            StoreError: It is sealed, or there is none.
        """
        record = self._found(examination_id)
        record.interrupt()
        return record

    def discard(self, examination_id: str) -> None:
        """Close an unfinished one; its running checks are noted as aborted.

        Raises:
            StoreError: It is sealed, or there is none.
        """
        self._found(examination_id).abort()

    def search(
        self,
        text: str = "",
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        outcome: str | None = None,
        limit: int = 200,
    ) -> tuple[Summary, ...]:
        """The newest records that fit, newest first (`catalogue.search`)."""
        with self._database.transaction() as connection:
            return catalogue.search(
                connection, text, since=since, until=until, outcome=outcome, limit=limit
            )

    def load(self, examination_id: str) -> Record:
        """One whole record, every hash checked; only the summary once erased.

        Raises:
            StoreError: There is none, or it is damaged.
        """
        with self._database.transaction() as connection:
            return catalogue.load(connection, examination_id)

    def apply_retention(
        self, now: datetime, *, is_clock_confirmed: bool = False
    ) -> int:
        """Erase what is due; answer how many records that were.

        Unfinished ones nobody has touched for as long as a cleared one is kept are
        closed and erased with them.

        Args:
            now: UTC.
            is_clock_confirmed: A person says that a clock that leapt ahead is right.

        Raises:
            StoreError: The clock leapt ahead; nothing was erased.
        """
        with self._database.transaction() as connection:
            if is_clock_confirmed:
                self._clock.confirm(connection, now)
            else:
                self._clock.refuse_leap(connection, now)
        forgotten = [
            one
            for one in self.unfinished()
            if one.latest_at + self._retention.cleared <= now
        ]
        for one in forgotten:
            self.discard(one.id)
        with self._database.transaction() as connection:
            due = set(erasure.due(connection, now))
        due.update(one.sequence for one in forgotten)
        for examination in sorted(due):
            self._erase(examination, ErasureReason.RETENTION)
        if due:
            self._database.sweep()
        return len(due)

    def erase(self, examination_id: str) -> None:
        """Erase one record's personal part before its time, at a person's request.

        Raises:
            StoreError: There is none, it is unfinished, or erased already.
        """
        with self._database.transaction() as connection:
            summary = catalogue.summary_of(connection, examination_id)
        if summary.state is RecordState.OPEN or summary.erased_at is not None:
            raise StoreError(Text("There is nothing to erase in this record."))
        self._erase(summary.sequence, ErasureReason.REQUEST)
        self._database.sweep()

    def verify(self, checkpoint: str | None = None) -> Verification:
        """Check everything, in one go; see `verification`."""
        walk = self.verification(checkpoint)
        while True:
            try:
                next(walk)
            except StopIteration as end:
                found: Verification = end.value
                return found

    def verification(
        self, checkpoint: str | None = None
    ) -> Generator[Progress, None, Verification]:
        """Check every page, link and record; yields Progress, returns the report.

        Args:
            checkpoint: A printed head, to find a chain that was rewritten whole.

        Raises:
            StoreError: The checkpoint cannot be read.
        """
        known = None if checkpoint is None else Checkpoint.typed(checkpoint)
        return verification.verification(self._database, known)

    def head(self) -> Checkpoint:
        """The newest entry of the chain; `printed()` is for the report."""
        with self._database.transaction() as connection:
            return chain.head(connection)

    def _insert(
        self, connection: Connection, begun: dict[str, str | None]
    ) -> step.RecordKey:
        table = schema.examinations
        latest = connection.execute(select(func.max(table.c.sequence))).scalar()
        key = step.RecordKey(
            (latest or 0) + 1, os.urandom(KEY_BYTES), os.urandom(KEY_BYTES)
        )
        at = self._clock.tick(connection)
        connection.execute(
            insert(table).values(
                sequence=key.examination, state=RecordState.OPEN.value, **begun
            )
        )
        connection.execute(
            insert(schema.record_keys).values(
                examination=key.examination, key=key.key, salt=key.salt
            )
        )
        chain.append(
            connection,
            ChainKind.BEGUN,
            at=at,
            examination=key.examination,
            details=begun,
        )
        return key

    def _found(self, examination_id: str) -> OpenRecord:
        with self._database.transaction() as connection:
            summary = catalogue.summary_of(connection, examination_id)
            key = step.key_of(connection, summary.sequence)
            if key is None or summary.state is not RecordState.OPEN:
                raise StoreError(
                    Text("This record is sealed. A correction is a new examination.")
                )
            pictures = {
                one.payload["sha256"]: one.payload["bytes"]
                for one in step.read_steps(connection, key)
                if one.kind == StepKind.PICTURE
            }
        return self._open_record(examination_id, key, pictures)

    def _open_record(
        self, examination_id: str, key: step.RecordKey, pictures: dict[str, int]
    ) -> OpenRecord:
        return OpenRecord(
            self._database,
            self._clock,
            self._retention,
            examination_id=examination_id,
            key=key,
            pictures=pictures,
        )

    def _erase(self, examination: int, reason: ErasureReason) -> None:
        with self._database.transaction() as connection:
            at = self._clock.tick(connection)
            erasure.erase(connection, examination, reason, at=at)


def _refuse_no_uuid(*ids: str | None) -> None:
    """Ids stay for good, so nothing personal may hide in one."""
    for one in ids:
        try:
            is_uuid = one is None or str(uuid.UUID(one)) == one
        except ValueError:
            is_uuid = False
        if not is_uuid:
            raise StoreError(Text("An examination needs a UUID as its id."))
