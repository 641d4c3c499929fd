"""Proves the records: every page, every link of the chain, every record against it."""

import json
from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, RowMapping, select

from docsec.errors import StoreError
from docsec.model import Progress, Text
from docsec.records import chain, schema, step
from docsec.records.chain import ChainKind, Checkpoint
from docsec.records.cipher import canonical, sha256_hex
from docsec.records.database import Database
from docsec.records.entry import RecordState, StepKind, Verification
from docsec.records.search_words import folded

_BATCH = 500
_RECENT = 1000
_BEGUN = ("id", "started_at", "software", "corrects")


class _BrokenError(Exception):
    """The first fault, carried out of the walk."""

    def __init__(self, problem: Text, sequence: int | None = None) -> None:
        super().__init__()
        self.found = (problem, sequence)


@dataclass(slots=True)
class _Told:
    """What the chain says of one examination, and by which entry."""

    begun: dict[str, Any]
    state: str = RecordState.OPEN.value
    closed: dict[str, Any] = field(default_factory=dict)
    is_erased: bool = False
    latest: int = 0


def verification(
    database: Database, checkpoint: Checkpoint | None
) -> Generator[Progress, None, Verification]:
    """Check everything; stops at the first fault.

    Args:
        database: Open.
        checkpoint: A head that left the station earlier; it must still be there.
    """
    entries = 0
    try:
        yield Progress(Text("Checking the pages of the records file"))
        if database.faults():
            raise _BrokenError(Text("The records file is damaged."))
        told: dict[int, _Told] = {}
        before = Checkpoint(0, chain.GENESIS)
        yield Progress(Text("Checking the chain"))
        while batch := _entries_after(database, before.sequence):
            for entry in batch:
                before = _follow(entry, before, told)
                if checkpoint and checkpoint.sequence == before.sequence:
                    _compare(checkpoint, before)
            entries = before.sequence
        if checkpoint and checkpoint.sequence > entries:
            raise _BrokenError(
                Text("The chain is shorter than the checkpoint: entries are missing."),
                entries,
            )
        yield from _walk(database, told)
    except _BrokenError as broken:
        problem, sequence = broken.found
        return Verification(entries, sequence, problem)
    except StoreError as error:
        return Verification(entries, None, error.words)
    return Verification(entries, None, None)


def recent_fault(connection: Connection) -> int | None:
    """Check the links of the newest entries only, quickly, at every start."""
    table = schema.chain
    newest = chain.head(connection).sequence
    rows = connection.execute(
        select(table)
        .where(table.c.sequence >= newest - _RECENT)
        .order_by(table.c.sequence)
    ).mappings()
    before: Checkpoint | None = None
    for entry in rows:
        if before is None:
            before = Checkpoint(entry["sequence"] - 1, entry["previous"])
        if not chain.is_next(entry, before):
            return int(entry["sequence"])
        before = Checkpoint(entry["sequence"], entry["hash"])
    return None


def _entries_after(database: Database, sequence: int) -> list[RowMapping]:
    table = schema.chain
    with database.transaction() as connection:
        return list(
            connection.execute(
                select(table)
                .where(table.c.sequence > sequence)
                .order_by(table.c.sequence)
                .limit(_BATCH)
            ).mappings()
        )


def _compare(checkpoint: Checkpoint, entry: Checkpoint) -> None:
    if not checkpoint.matches(entry.hash):
        raise _BrokenError(
            Text("The chain is not the one the checkpoint was printed from."),
            entry.sequence,
        )


def _follow(
    entry: RowMapping, before: Checkpoint, told: dict[int, _Told]
) -> Checkpoint:
    sequence = entry["sequence"]
    if not chain.is_next(entry, before):
        raise _BrokenError(
            Text("The chain is broken at entry {entry}.", entry=before.sequence + 1),
            before.sequence + 1,
        )
    try:
        is_in_order = _note(entry, told)
    except (ValueError, KeyError):
        is_in_order = False
    if not is_in_order:
        raise _BrokenError(
            Text("Entry {entry} of the chain makes no sense.", entry=sequence), sequence
        )
    return Checkpoint(sequence, entry["hash"])


def _note(entry: RowMapping, told: dict[int, _Told]) -> bool:
    """Remember what the entry says; False where it cannot follow what was said."""
    kind, examination = ChainKind(entry["kind"]), entry["examination"]
    if kind in (ChainKind.FOUNDED, ChainKind.CLOCK):
        return bool((kind is ChainKind.FOUNDED) == (entry["sequence"] == 1))
    if kind is ChainKind.BEGUN:
        # Numbers count without a gap, so a record taken out leaves a hole.
        is_next = examination == len(told) + 1
        told[examination] = _Told(json.loads(entry["details"]))
    elif kind is ChainKind.ERASED:
        known = told[examination]
        is_next = known.state != RecordState.OPEN.value and not known.is_erased
        known.is_erased = True
    else:
        known = told[examination]
        is_next = known.state == RecordState.OPEN.value
        known.state, known.closed = kind.value, json.loads(entry["details"])
    told[examination].latest = entry["sequence"]
    return bool(is_next)


def _walk(
    database: Database, told: dict[int, _Told]
) -> Generator[Progress, None, None]:
    numbers = sorted(told)
    for start in range(0, len(numbers), _BATCH):
        yield Progress(Text("Checking the records"), start / len(numbers))
        with database.transaction() as connection:
            for examination in numbers[start : start + _BATCH]:
                _compare_record(connection, examination, told[examination])
    table = schema.examinations
    with database.transaction() as connection:
        extra = connection.execute(
            select(table.c.sequence).where(table.c.sequence > len(numbers))
        ).first()
    if extra is not None:
        raise _BrokenError(
            Text("Record {record} is not in the chain.", record=extra.sequence)
        )


def _compare_record(connection: Connection, examination: int, known: _Told) -> None:
    if not _agrees(connection, examination, known):
        raise _BrokenError(
            Text(
                "Record {record} is not what was sealed (entry {entry} of the chain).",
                record=examination,
                entry=known.latest,
            ),
            known.latest,
        )


def _agrees(connection: Connection, examination: int, known: _Told) -> bool:
    table = schema.examinations
    row = connection.execute(
        select(table).where(table.c.sequence == examination)
    ).first()
    if row is None or not _row_agrees(row, known):
        return False
    if not _basic_agrees(connection, row, known):
        return False
    key = step.key_of(connection, examination)
    if known.is_erased:
        return key is None
    return key is not None and _personal_agrees(connection, key, known)


def _row_agrees(row: Row[Any], known: _Told) -> bool:
    begun = {name: getattr(row, name) for name in _BEGUN}
    is_open = row.state == RecordState.OPEN
    return bool(
        begun == known.begun
        and row.state == known.state
        and (row.erased_at is not None) == known.is_erased
        and (not is_open or (row.sealed_at is None and row.outcome is None))
    )


def _basic_agrees(connection: Connection, row: Row[Any], known: _Told) -> bool:
    table = schema.basic_logs
    body = connection.execute(
        select(table.c.body).where(table.c.examination == row.sequence)
    ).scalar()
    if known.state == RecordState.OPEN:
        return body is None
    if body is None or sha256_hex(body.encode()) != known.closed["basic"]:
        return False
    basic = json.loads(body)
    names = ("id", "state", "outcome", "started_at", "sealed_at", "erase_after")
    return all(basic[name] == getattr(row, name) for name in names)


def _personal_agrees(connection: Connection, key: step.RecordKey, known: _Told) -> bool:
    steps, digest = step.read_linked(connection, key)
    step.read_pictures(connection, key, steps)
    if known.state == RecordState.OPEN:
        return True
    if not steps or steps[-1].kind != StepKind.SEALED:
        return False
    table = schema.subjects
    row = connection.execute(
        select(table).where(table.c.examination == key.examination)
    ).first()
    subject = steps[-1].payload["subject"]
    return (
        digest == known.closed["personal"]
        and row is not None
        and row.shown == canonical(subject).decode()
        and row.words == folded(" ".join(subject))
    )
