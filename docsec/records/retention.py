"""How long personal data is kept. The basic log without it is kept for good."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class RecordOutcome(StrEnum):
    """How the examination ended for the traveller."""

    CLEARED = "cleared"
    REFERRED = "referred"
    RETAINED = "retained"


class ErasureReason(StrEnum):
    """Why personal data was erased; the chain keeps it."""

    RETENTION = "retention"
    REQUEST = "request"


@dataclass(frozen=True, slots=True)
class RetentionTable:
    """Time from sealing to erasure, by outcome.

    The defaults are DESIGN's: a cleared traveller is forgotten after 24 hours. The
    law of the land decides the other two; an administrator sets them.

    >>> RetentionTable().of(RecordOutcome.CLEARED)
    datetime.timedelta(days=1)
    """

    cleared: timedelta = timedelta(hours=24)
    referred: timedelta = timedelta(days=90)
    retained: timedelta = timedelta(days=365)

    def of(self, outcome: RecordOutcome | None) -> timedelta:
        """The time for that outcome; one never concluded is kept like a cleared one."""
        match outcome:
            case RecordOutcome.REFERRED:
                return self.referred
            case RecordOutcome.RETAINED:
                return self.retained
            case _:
                return self.cleared

    def erase_after(self, outcome: RecordOutcome | None, now: datetime) -> datetime:
        """When personal data of a record sealed now is due for erasure."""
        return now + self.of(outcome)
