"""What learners were asked and answered. Every answer is on disk before the next.

A sitting is one exercise asked of one learner. It can break off at any moment and be
taken up again: its answers are replayed, and it goes on where it stopped.
"""

import json
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from docsec.exercises import Exercise, Family, exercises
from docsec.model.prompt import Answer
from docsec.params import OptionValue
from docsec.records import schema
from docsec.records.chain import stamp
from docsec.records.clock import utc_now
from docsec.records.database import Database
from docsec.scoring.score import Score
from docsec.training import coding
from docsec.training.answer import decode as decode_answer
from docsec.training.answer import encode as encode_answer
from docsec.training.result import Result, result_of


class Occasion(StrEnum):
    """Why something was asked."""

    LESSON = "lesson"
    PRACTICE = "practice"
    TASTER = "taster"
    BURST = "burst"
    EXAM = "exam"


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing to ask.

    Attributes:
        exercise: Id of the plug-in.
        task: What is asked.
        item: Id in a course's bank; empty for what was invented.
        course: Id of the course.
        objective: Id of what it serves.
        seed: Of what was invented; None in exams and for what authors wrote.
        difficulty: Likewise.
        options: Of the generator.
    """

    exercise: str
    task: Any
    item: str = ""
    course: str = ""
    objective: str = ""
    seed: int | None = None
    difficulty: float | None = None
    options: tuple[tuple[str, OptionValue], ...] = ()

    @property
    def kind(self) -> Exercise:
        """The plug-in."""
        return exercises[self.exercise]


@dataclass(frozen=True, slots=True)
class Past:
    """One sitting as history has it.

    Attributes:
        id: Of the sitting.
        occasion: Why.
        exercise: Which.
        family: Row of the skill map.
        item: Id in the bank, or empty.
        objective: What it served.
        seed: Of what was invented, or None.
        difficulty: Of it.
        started_at: UTC.
        spent_s: Seconds at its prompts.
        result: None while it is unmarked or open.
    """

    id: str
    occasion: Occasion
    exercise: str
    family: Family
    item: str
    objective: str
    seed: int | None
    difficulty: float | None
    started_at: datetime
    spent_s: float
    result: Result | None


@dataclass(slots=True)
class Sitting:
    """An exercise that is being asked.

    Attributes:
        id: A UUID.
        asked: What is asked.
        sequence: Its number at this station.
        journal: That keeps it.
        answers: Given so far, in order.
        is_closed: Nothing more is asked.
    """

    id: str
    sequence: int
    asked: Asked
    journal: "Journal" = field(repr=False)
    answers: list[Answer] = field(default_factory=list)
    is_closed: bool = False

    def add(self, answer: Answer) -> None:
        """Keep an answer; on disk when this returns.

        Raises:
            StoreError: The disk is full or failing; nothing was kept.
        """
        self.journal.keep(self.sequence, len(self.answers), answer)
        self.answers.append(answer)

    def finish(self, score: Score | None) -> None:
        """Close it; without a score where it is marked later."""
        self.journal.close(self.sequence, None if score is None else result_of(score))
        self.is_closed = True


class Journal:
    """All sittings of a station."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = utc_now
    ) -> None:
        """Take an open database (`Records.database`)."""
        self._database = database
        self._clock = clock

    def begin(
        self,
        learner: str,
        asked: Asked,
        *,
        occasion: Occasion,
        exam: str | None = None,
    ) -> Sitting:
        """Begin to ask."""
        identity = str(uuid.uuid4())
        row = {
            "id": identity,
            "learner": learner,
            "occasion": occasion.value,
            "exercise": asked.exercise,
            "family": asked.kind.family.value,
            "course": asked.course,
            "objective": asked.objective,
            "item": asked.item,
            "seed": asked.seed,
            "difficulty": asked.difficulty,
            "exam": exam,
            "started_at": stamp(self._clock()),
            "asked": coding.encode({"task": asked.task, "options": asked.options}),
        }
        with self._database.transaction() as connection:
            done = connection.execute(insert(schema.sittings).values(row))
            (sequence,) = done.inserted_primary_key or (0,)
        return Sitting(identity, int(sequence), asked, self)

    def keep(
        self,
        sequence: int,
        number: int,
        answer: Answer,
        *,
        also: Callable[[Connection], None] | None = None,
    ) -> None:
        """Write one answer of a sitting, and what belongs to it, or nothing."""
        with self._database.transaction() as connection:
            connection.execute(
                insert(schema.answers).values(
                    sitting=sequence,
                    number=number,
                    at=stamp(self._clock()),
                    body=json.dumps(encode_answer(answer)),
                )
            )
            if also is not None:
                also(connection)

    def close(self, sequence: int, result: Result | None) -> None:
        """End a sitting, and keep its result if there is one."""
        values: dict[str, Any] = {"ended_at": stamp(self._clock())}
        if result is not None:
            values |= {
                "credit": result.credit,
                "standing": result.standing.value,
                "score": coding.encode(result).decode(),
            }
        table = schema.sittings
        with self._database.transaction() as connection:
            connection.execute(
                update(table).where(table.c.sequence == sequence).values(values)
            )

    def unfinished(
        self, learner: str, *, exam: str | None = None
    ) -> tuple[Sitting, ...]:
        """What was broken off, oldest first; of one exam, or outside of exams."""
        table = schema.sittings
        wanted = table.c.exam.is_(None) if exam is None else table.c.exam == exam
        return self._sittings(
            table.c.learner == learner, table.c.ended_at.is_(None), wanted
        )

    def of_exam(self, exam: str) -> tuple[Sitting, ...]:
        """All sittings of an exam, in order."""
        return self._sittings(schema.sittings.c.exam == exam)

    def history(
        self, learner: str, *, since: datetime | None = None
    ) -> tuple[Past, ...]:
        """All that was asked and closed, oldest first."""
        table, answers = schema.sittings, schema.answers
        spent = (
            select(func.sum(func.json_extract(answers.c.body, "$.elapsed_ms")))
            .where(answers.c.sitting == table.c.sequence)
            .scalar_subquery()
        )
        query = (
            select(table, spent.label("spent_ms"))
            .where(table.c.learner == learner, table.c.ended_at.is_not(None))
            .order_by(table.c.sequence)
        )
        if since is not None:
            query = query.where(table.c.started_at >= stamp(since))
        with self._database.transaction() as connection:
            return tuple(_past(row) for row in connection.execute(query))

    def count(self, learner: str) -> dict[str, int]:
        """How often each exercise was begun, for seeds nobody has seen."""
        table = schema.sittings
        query = (
            select(table.c.exercise, func.count())
            .where(table.c.learner == learner)
            .group_by(table.c.exercise)
        )
        with self._database.transaction() as connection:
            return {str(name): int(n) for name, n in connection.execute(query)}

    def _sittings(self, *wanted: Any) -> tuple[Sitting, ...]:
        table = schema.sittings
        query = select(table).where(*wanted).order_by(table.c.sequence)
        with self._database.transaction() as connection:
            rows = connection.execute(query).all()
        return tuple(self._sitting(row) for row in rows)

    def _sitting(self, row: Row[Any]) -> Sitting:
        stored = json.loads(row.asked)
        asked = Asked(
            exercise=row.exercise,
            task=coding.convert(stored["task"], exercises[row.exercise].task),
            item=row.item,
            course=row.course,
            objective=row.objective,
            seed=row.seed,
            difficulty=row.difficulty,
            options=tuple((str(name), value) for name, value in stored["options"]),
        )
        answers = list(self._answers(row.sequence))
        return Sitting(
            row.id, row.sequence, asked, self, answers, row.ended_at is not None
        )

    def _answers(self, sequence: int) -> Iterator[Answer]:
        table = schema.answers
        query = (
            select(table.c.body)
            .where(table.c.sitting == sequence)
            .order_by(table.c.number)
        )
        with self._database.transaction() as connection:
            bodies: Sequence[str] = connection.execute(query).scalars().all()
        return (decode_answer(json.loads(body)) for body in bodies)


def _past(row: Row[Any]) -> Past:
    return Past(
        id=row.id,
        occasion=Occasion(row.occasion),
        exercise=row.exercise,
        family=Family(row.family),
        item=row.item,
        objective=row.objective,
        seed=row.seed,
        difficulty=row.difficulty,
        started_at=datetime.fromisoformat(row.started_at),
        spent_s=(row.spent_ms or 0) / 1000,
        result=None if row.score is None else coding.decode(row.score.encode(), Result),
    )
