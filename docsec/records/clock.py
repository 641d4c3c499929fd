"""Time as the records see it: never trusted for order, and watched for jumps."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, func, select

from docsec.errors import StoreError
from docsec.model import Text
from docsec.records import chain, schema
from docsec.records.cipher import parsed

_TOLERANCE = timedelta(seconds=2)
_LONGEST_PAUSE = timedelta(days=366)


def utc_now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


class RecordClock:
    """Stamps what is written; a jump becomes an entry of the chain and a warning.

    The order of records comes from sequence numbers alone, so a wrong clock can spoil
    no order; it can spoil verdicts and retention, hence the words.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.warnings: list[Text] = []
        self._latest: datetime | None = None

    def tick(self, connection: Connection) -> str:
        """The stamp for what is written in this transaction."""
        now = self.now()
        latest = self._latest or _newest_stamp(connection)
        if latest is not None and _has_jumped(latest, now):
            self._tell(connection, latest, now)
        self._latest = now
        return chain.stamp(now)

    def refuse_leap(self, connection: Connection, now: datetime) -> None:
        """Erase nothing by a clock that is years ahead.

        Raises:
            StoreError: Nothing was written for more than a year before `now`, or the
                clock has leapt like that and nobody confirmed it.
        """
        latest = _newest_stamp(connection)
        leap = _unconfirmed_leap(connection)
        if latest is not None and now - latest > _LONGEST_PAUSE:
            leap = latest
        if leap is not None:
            raise StoreError(
                Text(
                    "The clock jumped ahead from {latest} to {now}. Nothing was "
                    "erased. Set the clock, or confirm that it is right.",
                    latest=leap.date(),
                    now=now.date(),
                )
            )

    def confirm(self, connection: Connection, now: datetime) -> None:
        """Write down that a person says the clock is right."""
        at = chain.stamp(now)
        chain.append(
            connection, chain.ChainKind.CLOCK, at=at, details={"confirmed": at}
        )
        self._latest = now

    def _tell(self, connection: Connection, latest: datetime, now: datetime) -> None:
        details = {"from": chain.stamp(latest), "to": chain.stamp(now)}
        chain.append(
            connection, chain.ChainKind.CLOCK, at=chain.stamp(now), details=details
        )
        self.warnings.append(
            Text(
                "The clock of this computer jumped from {latest} to {now}. Check the "
                "date: validity and erasure depend on it.",
                latest=latest.date(),
                now=now.date(),
            )
        )


def _has_jumped(latest: datetime, now: datetime) -> bool:
    return now < latest - _TOLERANCE or now - latest > _LONGEST_PAUSE


def _newest_stamp(connection: Connection) -> datetime | None:
    """Of the newest entry and the newest step, by sequence, not by time."""
    stamps = []
    for table in (schema.chain, schema.steps):
        newest = select(func.max(table.c.sequence)).scalar_subquery()
        stamps.append(
            connection.execute(
                select(table.c.at).where(table.c.sequence == newest)
            ).scalar()
        )
    known = [datetime.fromisoformat(one) for one in stamps if one is not None]
    return max(known) if known else None


def _unconfirmed_leap(connection: Connection) -> datetime | None:
    """Where the clock stood before it leapt ahead, if that is its newest jump."""
    table = schema.chain
    row = connection.execute(
        select(table.c.details)
        .where(table.c.kind == chain.ChainKind.CLOCK.value)
        .order_by(table.c.sequence.desc())
        .limit(1)
    ).scalar()
    jump = {} if row is None else parsed(row.encode())
    if "from" not in jump:
        return None
    before, after = (datetime.fromisoformat(jump[key]) for key in ("from", "to"))
    return before if after - before > _LONGEST_PAUSE else None
