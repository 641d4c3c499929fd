"""Who may go on: Basic, Advanced, Training of Trainers, by gates that can be edited."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from docsec.model import Text
from docsec.packs.key import replace_file
from docsec.training.course import Level
from docsec.training.lesson import CourseError

_WEEK = timedelta(weeks=1)


class Rung(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a level asks of who wants to begin it, and to hold on to it.

    Attributes:
        after: The level to be passed before; None: anybody may begin.
        months: So long ago at least that what is left of it can be measured.
        refresh_weeks: Without practice for so long, a refresher is due.
    """

    after: Level | None = None
    months: int = 0
    refresh_weeks: int = 8


LADDER: Mapping[Level, Rung] = {
    Level.BASIC: Rung(),
    Level.ADVANCED: Rung(after=Level.BASIC, months=3),
    Level.TRAINERS: Rung(after=Level.ADVANCED),
}
"""As the programme has it; a training manager may write another."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody stands before a level.

    Attributes:
        may_begin: Every gate is open.
        reasons: What is still missing.
    """

    may_begin: bool
    reasons: tuple[Text, ...]


def before(
    level: Level,
    held: Mapping[str, datetime],
    now: datetime,
    *,
    ladder: Mapping[Level, Rung] = LADDER,
) -> Standing:
    """Whether somebody may begin a level.

    Args:
        level: To be begun.
        held: Certificates by level, with their days (`Certificates.of`).
        now: UTC.
        ladder: The gates.
    """
    rung = ladder[level]
    if rung.after is None:
        return Standing(True, ())
    passed = held.get(rung.after.value)
    if passed is None:
        reason = Text("The certificate of the level before is missing")
        return Standing(False, (reason,))
    ready = _months_later(passed, rung.months)
    if now < ready:
        return Standing(False, (Text("It can begin on {day}", day=ready.date()),))
    return Standing(True, ())


def needs_refresher(
    level: Level,
    last_practice: datetime | None,
    now: datetime,
    *,
    ladder: Mapping[Level, Rung] = LADDER,
) -> bool:
    """Too many weeks went by without practice."""
    if last_practice is None:
        return True
    return now - last_practice >= ladder[level].refresh_weeks * _WEEK


def read_ladder(path: Path) -> Mapping[Level, Rung]:
    """Gates that a training manager wrote; the usual ones where there is no file.

    Raises:
        CourseError: The file cannot be used.
    """
    if not path.is_file():
        return LADDER
    try:
        written = msgspec.json.decode(path.read_bytes(), type=dict[Level, Rung])
    except (OSError, msgspec.DecodeError) as error:
        raise CourseError(
            Text("{where}: {what}", where=path.name, what=str(error))
        ) from error
    return {**LADDER, **written}


def write_ladder(path: Path, ladder: Mapping[Level, Rung]) -> None:
    """Keep edited gates."""
    replace_file(path, msgspec.json.encode(dict(ladder)))


def _months_later(day: datetime, months: int) -> datetime:
    month = day.month - 1 + months
    return day.replace(
        year=day.year + month // 12, month=month % 12 + 1, day=min(day.day, 28)
    )
