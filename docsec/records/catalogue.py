"""Finding records again: by text, time and outcome; and the list of unfinished."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    or_,
    select,
)
from sqlalchemy.sql.expression import true

from docsec.errors import StoreError
from docsec.model import Text
from docsec.records import chain, schema, step
from docsec.records.entry import Record, RecordState, StepKind, Summary, Unfinished
from docsec.records.retention import RecordOutcome
from docsec.records.search_words import folded

MOST_RESULTS = 1000
_LONGEST_NUMBER = 15


def search(
    connection: Connection,
    text: str,
    *,
    since: datetime | None,
    until: datetime | None,
    outcome: str | None,
    limit: int,
) -> tuple[Summary, ...]:
    """The newest records that fit, newest first.

    Every word of `text` must stand in the subject, or be the start of the id or the
    sequence number. Erased records are found by id, number and time only.
    """
    table = schema.examinations
    query = (
        _summaries()
        .where(and_(true(), *(_has(word) for word in folded(text).split())))
        .order_by(table.c.sequence.desc())
        .limit(max(1, min(limit, MOST_RESULTS)))
    )
    if since is not None:
        query = query.where(table.c.started_at >= chain.stamp(since))
    if until is not None:
        query = query.where(table.c.started_at < chain.stamp(until))
    if outcome is not None:
        query = query.where(table.c.outcome == outcome)
    return tuple(_summary(row) for row in connection.execute(query))


def summary_of(connection: Connection, examination_id: str) -> Summary:
    """The record of that examination.

    Raises:
        StoreError: There is none.
    """
    query = _summaries().where(schema.examinations.c.id == examination_id)
    row = connection.execute(query).first()
    if row is None:
        raise StoreError(Text("There is no such record."))
    return _summary(row)


def load(connection: Connection, examination_id: str) -> Record:
    """One whole record, every link and hash checked; the summary once erased.

    Raises:
        StoreError: There is none, or it is damaged.
    """
    summary = summary_of(connection, examination_id)
    key = step.key_of(connection, summary.sequence)
    if key is None:
        return Record(summary, None, (), ())
    steps = step.read_steps(connection, key)
    pictures = step.read_pictures(connection, key, steps)
    is_sealed = summary.state is RecordState.SEALED
    payload = steps[-1].payload["payload"] if is_sealed else None
    return Record(summary, payload, steps, pictures)


def unfinished(connection: Connection) -> tuple[Unfinished, ...]:
    """Every record that is neither sealed nor aborted, oldest first."""
    table = schema.examinations
    rows = connection.execute(
        select(table)
        .where(table.c.state == RecordState.OPEN.value)
        .order_by(table.c.sequence)
    ).all()
    return tuple(_unfinished(connection, row) for row in rows)


def _summaries() -> Select[Any]:
    table = schema.examinations
    subjects, logs = schema.subjects, schema.basic_logs
    # The log is wide: joined last, it is read only for rows that are shown.
    return (
        select(table, subjects.c.shown, logs.c.body)
        .select_from(table)
        .outerjoin(subjects, subjects.c.examination == table.c.sequence)
        .outerjoin(logs, logs.c.examination == table.c.sequence)
    )


def _has(word: str) -> ColumnElement[bool]:
    table = schema.examinations
    found = [
        schema.subjects.c.words.contains(word, autoescape=True),
        table.c.id.startswith(word, autoescape=True),
    ]
    if word.isdecimal() and len(word) <= _LONGEST_NUMBER:
        found.append(table.c.sequence == int(word))
    return or_(*found)


def _summary(row: Row[Any]) -> Summary:
    return Summary(
        id=row.id,
        sequence=row.sequence,
        state=RecordState(row.state),
        outcome=None if row.outcome is None else RecordOutcome(row.outcome),
        started_at=datetime.fromisoformat(row.started_at),
        sealed_at=_moment(row.sealed_at),
        erase_after=_moment(row.erase_after),
        erased_at=_moment(row.erased_at),
        subject=() if row.shown is None else tuple(json.loads(row.shown)),
        basic={} if row.body is None else json.loads(row.body),
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _unfinished(connection: Connection, row: Row[Any]) -> Unfinished:
    started_at = datetime.fromisoformat(row.started_at)
    key = step.key_of(connection, row.sequence)
    steps = () if key is None else step.read_steps(connection, key)
    return Unfinished(
        id=row.id,
        sequence=row.sequence,
        started_at=started_at,
        latest_at=steps[-1].at if steps else started_at,
        steps=len(steps),
        pictures=sum(one.kind == StepKind.PICTURE for one in steps),
        running_checks=step.running_checks(steps),
    )
