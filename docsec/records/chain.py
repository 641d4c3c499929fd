"""The hash chain over everything that was begun, sealed, aborted and erased.

An entry holds no personal data: of a sealed record it holds the hash of the basic log
and a salted digest of the personal part. When that part and its salt are erased, the
chain still verifies. A chain does not stop someone who rewrites all of it; a head
that left the station, on a printed report, does (RFC 6962; `Checkpoint`).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, RowMapping, func, insert, select

from docsec.errors import StoreError
from docsec.model import Text
from docsec.records import schema
from docsec.records.cipher import canonical, sha256_hex

GENESIS = "0" * 64
_PRINTED_DIGITS = 32
_PRINTED = re.compile(r"\s*(\d{1,15})\s*:\s*([0-9a-fA-F\s-]+)")


class ChainKind(StrEnum):
    """What an entry stands for."""

    FOUNDED = "founded"
    BEGUN = "begun"
    SEALED = "sealed"
    ABORTED = "aborted"
    ERASED = "erased"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The head of the chain at some moment, to be kept away from the station."""

    sequence: int
    hash: str

    def printed(self) -> str:
        """The form for paper: 128 bits, in groups of four.

        >>> Checkpoint(7, "ab" * 32).printed()
        '7: abab-abab-abab-abab-abab-abab-abab-abab'
        """
        digits = self.hash[:_PRINTED_DIGITS]
        groups = [digits[at : at + 4] for at in range(0, _PRINTED_DIGITS, 4)]
        return f"{self.sequence}: {'-'.join(groups)}"

    @classmethod
    def typed(cls, text: str) -> "Checkpoint":
        """Read the printed form.

        Raises:
            StoreError: It is something else.
        """
        found = _PRINTED.fullmatch(text)
        digits = re.sub(r"[\s-]", "", found[2]).lower() if found else ""
        if found is None or len(digits) < _PRINTED_DIGITS:
            raise StoreError(Text("This is no checkpoint as docsec prints them."))
        return cls(int(found[1]), digits)

    def matches(self, entry_hash: str) -> bool:
        """That entry is the one this was printed from."""
        return entry_hash.startswith(self.hash)


def stamp(moment: datetime) -> str:
    """UTC in one fixed width, so that text sorts as time does.

    >>> stamp(datetime(2026, 1, 2, tzinfo=UTC))
    '2026-01-02T00:00:00.000000+00:00'
    """
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def append(
    connection: Connection,
    kind: ChainKind,
    *,
    at: str,
    details: Mapping[str, Any],
    examination: int | None = None,
) -> None:
    """Add an entry at the head, inside the caller's transaction."""
    latest = head(connection)
    entry = {
        "sequence": latest.sequence + 1,
        "at": at,
        "kind": kind.value,
        "examination": examination,
        "details": canonical(details).decode(),
        "previous": latest.hash,
    }
    connection.execute(insert(schema.chain).values(**entry, hash=_hash(entry)))


def head(connection: Connection) -> Checkpoint:
    """The newest entry; sequence 0 before the first."""
    table = schema.chain
    newest = select(func.max(table.c.sequence)).scalar_subquery()
    row = connection.execute(
        select(table.c.sequence, table.c.hash).where(table.c.sequence == newest)
    ).first()
    return Checkpoint(0, GENESIS) if row is None else Checkpoint(row[0], row[1])


def is_next(entry: RowMapping, before: Checkpoint) -> bool:
    """The entry is whole and stands right behind `before`."""
    return bool(
        entry["sequence"] == before.sequence + 1
        and entry["previous"] == before.hash
        and entry["hash"] == _hash(entry)
    )


def _hash(entry: Mapping[str, Any] | RowMapping) -> str:
    parts = ("sequence", "at", "kind", "examination", "details", "previous")
    return sha256_hex(canonical([entry[part] for part in parts]))
