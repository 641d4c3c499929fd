"""A record while its examination runs. Every call is on disk when it returns."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, insert, select, update

from docsec.errors import StoreError
from docsec.model import AbortCode, Picture, Text
from docsec.records import chain, schema, step
from docsec.records.basic_log import aborted_finding, basic_log, basic_picture
from docsec.records.cipher import canonical, sha256_hex
from docsec.records.clock import RecordClock
from docsec.records.database import Database
from docsec.records.entry import RecordState, Step, StepKind
from docsec.records.retention import RecordOutcome, RetentionTable
from docsec.records.search_words import folded, subject_of

_KIND = re.compile(r"[a-z][a-z0-9_]{0,39}")
_OWN_KINDS = frozenset({StepKind.PICTURE, StepKind.SEALED, StepKind.INTERRUPTED})


class OpenRecord:
    """Takes steps and pictures until it is sealed; then it refuses for ever."""

    def __init__(
        self,
        database: Database,
        clock: RecordClock,
        retention: RetentionTable,
        *,
        examination_id: str,
        key: step.RecordKey,
        pictures: Mapping[str, int],
    ) -> None:
        self.id = examination_id
        self._database = database
        self._clock = clock
        self._retention = retention
        self._key = key
        self._pictures = dict(pictures)

    def __repr__(self) -> str:
        return f"OpenRecord({self.id!r})"

    def add_picture(self, picture: Picture) -> None:
        """Save the original bytes and what is known of them.

        Pages of one file share its bytes.

        Raises:
            StoreError: Nothing of it was saved.
        """
        number = self._pictures.get(picture.sha256, len(self._pictures) + 1)
        about = {
            "bytes": number,
            "sha256": picture.sha256,
            "light": picture.light.value,
            "ppi": picture.ppi,
            "origin": picture.origin.value,
            "name": picture.name,
            "page": picture.page,
        }
        if sha256_hex(picture.original) != picture.sha256:
            raise StoreError(Text("The picture changed on its way to the records."))
        with self._database.transaction() as connection:
            self._refuse_closed(connection)
            if picture.sha256 not in self._pictures:
                step.store_picture(connection, self._key, number, picture.original)
            self._append(connection, StepKind.PICTURE, about)
        self._pictures[picture.sha256] = number

    def add_step(self, kind: str, payload: Mapping[str, Any]) -> None:
        """Save one step.

        Args:
            kind: Lower-case identifier; stays in the basic log, so it names nobody.
            payload: Any JSON object; encrypted with the record.

        Raises:
            StoreError: Nothing of it was saved.
        """
        if not _KIND.fullmatch(kind) or kind in _OWN_KINDS:
            raise StoreError(Text("This kind of step is not allowed."))
        with self._database.transaction() as connection:
            self._refuse_closed(connection)
            self._append(connection, kind, payload)

    def seal(self, payload: Mapping[str, Any], outcome: str) -> None:
        """Close the record for good.

        Args:
            payload: The whole examination as JSON.
            outcome: `cleared`, `referred` or `retained`; sets when it is erased.

        Raises:
            StoreError: It is sealed already, or the outcome is unknown, or the disk
                is full; then it stays open.
        """
        if outcome not in tuple(RecordOutcome):
            raise StoreError(Text("There is no such outcome."))
        with self._database.transaction() as connection:
            self._refuse_closed(connection)
            steps = step.read_steps(connection, self._key)
            interrupted = _interrupted_findings(steps)
            basic = basic_log(payload)
            if interrupted:
                basic["interrupted"] = interrupted
            self._close(
                connection,
                RecordState.SEALED,
                outcome=RecordOutcome(outcome),
                payload=payload,
                basic=basic,
                subject=subject_of(payload),
            )

    def abort(self) -> None:
        """Close an examination that will not be finished.

        Its running checks are noted as aborted; it is kept as long as a cleared one.

        Raises:
            StoreError: It is sealed already.
        """
        self.interrupt()
        with self._database.transaction() as connection:
            self._refuse_closed(connection)
            steps = step.read_steps(connection, self._key)
            findings = [one.payload for one in steps if one.kind == StepKind.FINDING]
            basic = basic_log({"findings": findings})
            basic["interrupted"] = _interrupted_findings(steps)
            self._close(
                connection,
                RecordState.ABORTED,
                outcome=None,
                payload={},
                basic=basic,
                subject=subject_of({"steps": [one.payload for one in steps]}),
            )

    def interrupt(self) -> tuple[str, ...]:
        """Note the running checks as aborted, with the code INTERRUPTED."""
        with self._database.transaction() as connection:
            self._refuse_closed(connection)
            running = step.running_checks(step.read_steps(connection, self._key))
            details = {"checks": running, "abort_code": int(AbortCode.INTERRUPTED)}
            self._append(connection, StepKind.INTERRUPTED, details)
        return running

    def _append(
        self, connection: Connection, kind: str, payload: Mapping[str, Any]
    ) -> None:
        at = self._clock.tick(connection)
        step.append_step(connection, self._key, kind, payload, at=at)

    def _refuse_closed(self, connection: Connection) -> None:
        table = schema.examinations
        state = connection.execute(
            select(table.c.state).where(table.c.sequence == self._key.examination)
        ).scalar()
        if state != RecordState.OPEN:
            raise StoreError(
                Text("This record is sealed. A correction is a new examination.")
            )

    def _close(
        self,
        connection: Connection,
        state: RecordState,
        *,
        outcome: RecordOutcome | None,
        payload: Mapping[str, Any],
        basic: dict[str, Any],
        subject: Sequence[str],
    ) -> None:
        closing = {"payload": payload, "subject": list(subject)}
        self._append(connection, StepKind.SEALED, closing)
        sealed_at = self._clock.now()
        columns = {
            "state": state.value,
            "outcome": None if outcome is None else outcome.value,
            "sealed_at": chain.stamp(sealed_at),
            "erase_after": chain.stamp(self._retention.erase_after(outcome, sealed_at)),
        }
        body = canonical(self._whole_basic_log(connection, columns, basic))
        self._insert_logs(connection, body, subject)
        table = schema.examinations
        connection.execute(
            update(table)
            .where(table.c.sequence == self._key.examination)
            .values(**columns)
        )
        chain.append(
            connection,
            chain.ChainKind(state.value),
            at=columns["sealed_at"] or "",
            examination=self._key.examination,
            details={
                "basic": sha256_hex(body),
                "personal": step.read_linked(connection, self._key)[1],
            },
        )

    def _whole_basic_log(
        self,
        connection: Connection,
        columns: Mapping[str, str | None],
        basic: dict[str, Any],
    ) -> dict[str, Any]:
        table = schema.examinations
        row = connection.execute(
            select(table).where(table.c.sequence == self._key.examination)
        ).one()
        steps = step.read_steps(connection, self._key)
        pictures = [one.payload for one in steps if one.kind == StepKind.PICTURE]
        return {
            **basic,
            "id": row.id,
            "sequence": row.sequence,
            "started_at": row.started_at,
            "software": row.software,
            "corrects": row.corrects,
            **columns,
            "steps": [{"kind": one.kind, "at": chain.stamp(one.at)} for one in steps],
            "pictures": [basic_picture(one) for one in pictures],
        }

    def _insert_logs(
        self, connection: Connection, body: bytes, subject: Sequence[str]
    ) -> None:
        examination = self._key.examination
        connection.execute(
            insert(schema.basic_logs).values(
                examination=examination, body=body.decode()
            )
        )
        connection.execute(
            insert(schema.subjects).values(
                examination=examination,
                words=folded(" ".join(subject)),
                shown=canonical(list(subject)).decode(),
            )
        )


def _interrupted_findings(steps: Sequence[Step]) -> list[dict[str, Any]]:
    return [
        aborted_finding(str(check))
        for one in steps
        if one.kind == StepKind.INTERRUPTED
        for check in one.payload.get("checks", ())
    ]
