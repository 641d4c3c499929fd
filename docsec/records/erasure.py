"""Erasing the personal part of a record, while the chain goes on.

First the chain says so, then the record's key is destroyed with everything it opened.
`secure_delete` writes zeros over it, and `Database.sweep` empties the log.
"""

from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from docsec.records import chain, schema
from docsec.records.entry import RecordState
from docsec.records.retention import ErasureReason


def due(connection: Connection, now: datetime) -> tuple[int, ...]:
    """Sequence numbers of closed records whose time is over."""
    table = schema.examinations
    rows = connection.execute(
        select(table.c.sequence)
        .where(
            table.c.erased_at.is_(None),
            table.c.erase_after <= chain.stamp(now),
            table.c.state != RecordState.OPEN.value,
        )
        .order_by(table.c.sequence)
    )
    return tuple(rows.scalars())


def erase(
    connection: Connection, examination: int, reason: ErasureReason, *, at: str
) -> None:
    """Erase the personal part of one closed record, inside the transaction."""
    chain.append(
        connection,
        chain.ChainKind.ERASED,
        at=at,
        examination=examination,
        details={"reason": reason.value},
    )
    for table in (
        schema.record_keys,
        schema.subjects,
        schema.pictures,
        schema.steps,
    ):
        connection.execute(delete(table).where(table.c.examination == examination))
    connection.execute(
        update(schema.examinations)
        .where(schema.examinations.c.sequence == examination)
        .values(erased_at=at)
    )
