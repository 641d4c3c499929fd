"""Steps and pictures of one record: encrypted, numbered, each linked to the last."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from docsec.errors import StoreError
from docsec.model import Light, Origin, Text
from docsec.records import schema
from docsec.records.cipher import (
    canonical,
    decrypt,
    encrypt,
    parsed,
    salted_digest,
    sha256_hex,
)
from docsec.records.entry import Step, StepKind, StoredPicture


@dataclass(frozen=True, slots=True)
class RecordKey:
    """What opens one record. Without it nothing of the record can be read."""

    examination: int
    key: bytes
    salt: bytes

    def __repr__(self) -> str:
        return f"RecordKey({self.examination})"


def key_of(connection: Connection, examination: int) -> RecordKey | None:
    """The key of that record, or None once it is erased."""
    table = schema.record_keys
    row = connection.execute(
        select(table.c.key, table.c.salt).where(table.c.examination == examination)
    ).first()
    return None if row is None else RecordKey(examination, row.key, row.salt)


def append_step(
    connection: Connection,
    key: RecordKey,
    kind: str,
    payload: Mapping[str, Any],
    *,
    at: str,
) -> None:
    """Add a step behind the last one, inside the caller's transaction."""
    table = schema.steps
    last = connection.execute(
        select(table.c.number, table.c.link)
        .where(table.c.examination == key.examination)
        .order_by(table.c.number.desc())
        .limit(1)
    ).first()
    number, before = (1, b"") if last is None else (last.number + 1, last.link)
    clear = canonical(payload)
    connection.execute(
        insert(table).values(
            examination=key.examination,
            number=number,
            kind=kind,
            at=at,
            link=_link(key, before, (number, kind, at), clear),
            body=encrypt(key.key, clear, bound_to=_place(key, number, kind, at)),
        )
    )


def read_steps(connection: Connection, key: RecordKey) -> tuple[Step, ...]:
    """All steps in order, each link checked.

    Raises:
        StoreError: A step was changed, moved, added or taken out.
    """
    return read_linked(connection, key)[0]


def read_linked(connection: Connection, key: RecordKey) -> tuple[tuple[Step, ...], str]:
    """All steps, and the salted digest of them all, for the chain.

    Raises:
        StoreError: A step was changed, moved, added or taken out.
    """
    linked = tuple(_linked_steps(connection, key))
    digest = linked[-1][1].hex() if linked else ""
    return tuple(step for step, _ in linked), digest


def store_picture(
    connection: Connection, key: RecordKey, number: int, original: bytes
) -> None:
    """Write the bytes of a picture, inside the caller's transaction."""
    connection.execute(
        insert(schema.pictures).values(
            examination=key.examination,
            number=number,
            body=encrypt(
                key.key, original, bound_to=f"picture {key.examination} {number}"
            ),
        )
    )


def read_pictures(
    connection: Connection, key: RecordKey, steps: tuple[Step, ...]
) -> tuple[StoredPicture, ...]:
    """The pictures the steps speak of, in order, each hash checked.

    Raises:
        StoreError: One is missing or changed.
    """
    originals: dict[int, bytes] = {}
    pictures = []
    for step in steps:
        if step.kind != StepKind.PICTURE:
            continue
        about = step.payload
        number = about["bytes"]
        if number not in originals:
            originals[number] = _original(connection, key, number, about["sha256"])
        pictures.append(
            StoredPicture(
                light=Light(about["light"]),
                ppi=about["ppi"],
                origin=Origin(about["origin"]),
                page=about["page"],
                name=about["name"],
                sha256=about["sha256"],
                original=originals[number],
            )
        )
    return tuple(pictures)


def running_checks(steps: tuple[Step, ...]) -> tuple[str, ...]:
    """Checks that had started and not ended when the steps stop."""
    running: dict[str, None] = {}
    for step in steps:
        check = str(step.payload.get("check", ""))
        if step.kind == StepKind.CHECK_STARTED:
            running[check] = None
        elif step.kind == StepKind.FINDING:
            running.pop(check, None)
        elif step.kind == StepKind.INTERRUPTED:
            running.clear()
    return tuple(running)


def _linked_steps(
    connection: Connection, key: RecordKey
) -> Iterator[tuple[Step, bytes]]:
    table = schema.steps
    rows = connection.execute(
        select(table)
        .where(table.c.examination == key.examination)
        .order_by(table.c.number)
    )
    before = b""
    for due, row in enumerate(rows, start=1):
        step = _read(key, row, due, before)
        before = row.link
        yield step, row.link


def _read(key: RecordKey, row: Row[Any], due: int, before: bytes) -> Step:
    place = _place(key, row.number, row.kind, row.at)
    clear = decrypt(key.key, row.body, bound_to=place)
    expected = _link(key, before, (row.number, row.kind, row.at), clear)
    if row.number != due or row.link != expected:
        raise _damaged()
    return Step(
        row.number, row.kind, datetime.fromisoformat(row.at), payload=parsed(clear)
    )


def _original(
    connection: Connection, key: RecordKey, number: int, sha256: str
) -> bytes:
    table = schema.pictures
    body = connection.execute(
        select(table.c.body).where(
            table.c.examination == key.examination, table.c.number == number
        )
    ).scalar()
    if body is None:
        raise _damaged()
    original = decrypt(key.key, body, bound_to=f"picture {key.examination} {number}")
    if sha256_hex(original) != sha256:
        raise _damaged()
    return original


def _place(key: RecordKey, number: int, kind: str, at: str) -> str:
    return f"step {key.examination} {number} {kind} {at}"


def _link(
    key: RecordKey, before: bytes, heading: tuple[int, str, str], clear: bytes
) -> bytes:
    return salted_digest(key.salt, before + canonical(list(heading)) + b"\n" + clear)


def _damaged() -> StoreError:
    return StoreError(
        Text("A record is damaged. Keep the records folder and tell the expert.")
    )
