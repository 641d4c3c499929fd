"""What the records hand out. Personal parts stay out of every repr."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from docsec.model import Light, Origin, Text
from docsec.records.retention import RecordOutcome


class RecordState(StrEnum):
    """How far a record is."""

    OPEN = "open"
    SEALED = "sealed"
    ABORTED = "aborted"
    """Never finished; closed at a later start."""


class FolderState(StrEnum):
    """What a records folder holds."""

    ABSENT = "absent"
    LOCKED = "locked"
    INCOMPLETE = "incomplete"
    """The database without its key file, or the other way round."""


class StepKind(StrEnum):
    """Kinds of step the records themselves understand; callers may add others."""

    PICTURE = "picture"
    CHECK_STARTED = "check_started"
    """Payload `{"check": id}`: that check runs now."""
    FINDING = "finding"
    """Payload with `check`: that check has ended."""
    INTERRUPTED = "interrupted"
    SEALED = "sealed"


@dataclass(frozen=True, slots=True)
class Summary:
    """One line of the Records page.

    Attributes:
        id: Of the examination.
        sequence: Counts at this station, from 1.
        state: Open, sealed or aborted.
        outcome: None unless sealed.
        started_at: UTC.
        sealed_at: UTC; None while open.
        erase_after: When its personal data is due for erasure; None while open.
        erased_at: When it was erased, or None.
        subject: What it is found by: number, names; empty once erased.
        basic: The basic log, which stays; empty while open.
    """

    id: str
    sequence: int
    state: RecordState
    outcome: RecordOutcome | None
    started_at: datetime
    sealed_at: datetime | None
    erase_after: datetime | None
    erased_at: datetime | None
    subject: tuple[str, ...] = field(repr=False)
    basic: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened, as it was acknowledged."""

    number: int
    kind: str
    at: datetime
    payload: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class StoredPicture:
    """A picture as it came, to be decoded again by `docsec.intake`."""

    light: Light
    ppi: float | None
    origin: Origin
    page: int
    name: str = field(repr=False)
    sha256: str = field(repr=False)
    original: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Record:
    """One whole record. After erasure only the summary is left."""

    summary: Summary
    payload: Mapping[str, Any] | None = field(repr=False)
    steps: tuple[Step, ...]
    pictures: tuple[StoredPicture, ...]


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An examination the program did not live to finish.

    Attributes:
        id: Of the examination.
        sequence: Counts at this station.
        started_at: UTC.
        latest_at: When its latest step was saved.
        steps: How many there are.
        pictures: How many there are.
        running_checks: Ids of checks that had started and not ended.
    """

    id: str
    sequence: int
    started_at: datetime
    latest_at: datetime
    steps: int
    pictures: int
    running_checks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verification:
    """What `verify` found.

    Attributes:
        entries: Chain entries that were checked.
        broken_at: Sequence of the first broken chain entry; None if none is, or if
            the fault lies outside the chain.
        problem: The first fault in words, or None.
    """

    entries: int
    broken_at: int | None
    problem: Text | None

    @property
    def is_sound(self) -> bool:
        """Nothing was found wrong."""
        return self.problem is None
