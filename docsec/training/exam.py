"""Sitting an exam: no feedback, no key, and a clock that stops with the power.

The clock counts the time at the prompts. It is written with every answer, in the same
transaction, and by ticks while somebody thinks; time that was not yet written when
the power went is not charged.
"""

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, insert, select, update

from docsec.errors import StoreError
from docsec.exercises import Family, exercises
from docsec.model import Text
from docsec.model.prompt import Answer
from docsec.records import schema
from docsec.records.chain import stamp
from docsec.records.clock import utc_now
from docsec.records.database import Database
from docsec.scoring.score import Score, Standing, detection_of
from docsec.training import coding
from docsec.training.course import Blueprint
from docsec.training.form import Form, FormKey
from docsec.training.journal import Journal, Occasion, Sitting
from docsec.training.result import Result, result_of

TICK_S = 5
"""How often to write the clock while nobody answers."""
_RIGHT = 1 - 1e-6
_SORT = "genuine_or_false"


class Gate(msgspec.Struct, frozen=True):
    """One measure of an exam beside the score that passes.

    Attributes:
        name: `knowledge`, `discrimination`, `false alarms`, `data`.
        value: Measured.
        cut: What passes.
        n: Answers it was measured on.
        is_passed: It reaches the cut.
    """

    name: str
    value: float
    cut: float
    n: int
    is_passed: bool


class ExamResult(msgspec.Struct, frozen=True):
    """What an exam came to, once it was released.

    Attributes:
        questions: One result each, in order; empty ones where time ran out.
        gates: What passes or fails it. Drawn people are in none of them.
        is_passed: All gates are passed, and nothing critical happened.
        notes: What was not assessed, and what was critical.
    """

    questions: tuple[Result, ...]
    gates: tuple[Gate, ...]
    is_passed: bool
    notes: tuple[Text, ...] = ()


@dataclass(slots=True)
class Exam:
    """One form being sat by one learner.

    Attributes:
        id: A UUID.
        form: What is sat.
        learner: By whom.
        spent_ms: On the clock so far.
        is_over: It was handed in.
        sittings: The questions begun, in order.
    """

    id: str
    form: Form
    learner: str
    spent_ms: int
    is_over: bool
    sittings: list[Sitting] = field(repr=False)

    @property
    def left_s(self) -> float:
        """Seconds left on the clock."""
        return max(0.0, self.form.blueprint.minutes * 60 - self.spent_ms / 1000)

    @property
    def number(self) -> int:
        """Which question comes now, from 0; their count when all are done."""
        is_open = bool(self.sittings) and not self.sittings[-1].is_closed
        return len(self.sittings) - is_open


class ExamDesk:
    """All exams of a station."""

    def __init__(
        self,
        database: Database,
        journal: Journal,
        *,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        """Take an open database and the journal upon it."""
        self._database = database
        self._journal = journal
        self._clock = clock

    def begin(self, learner: str, form: Form) -> Exam:
        """Begin a form, or go on with it where it broke off.

        Raises:
            StoreError: This learner has sat it already.
        """
        row = self._row(learner, form.id)
        if row is None:
            return self._begun(learner, form)
        if row.ended_at is not None:
            raise StoreError(Text("You have sat this exam already."))
        sittings = list(self._journal.of_exam(row.id))
        return Exam(row.id, form, learner, row.spent_ms, False, sittings)

    def question(self, exam: Exam) -> Sitting | None:
        """The question to ask now, with the answers it was given before a break.

        None: every question is done, or the time is up; hand the exam in.
        """
        if exam.is_over or exam.left_s <= 0:
            return None
        number = exam.number
        if number >= len(exam.form.questions):
            return None
        if number == len(exam.sittings):
            exam.sittings.append(
                self._journal.begin(
                    exam.learner,
                    exam.form.asked(number),
                    occasion=Occasion.EXAM,
                    exam=exam.id,
                )
            )
        return exam.sittings[number]

    def keep(self, exam: Exam, answer: Answer, *, since_ms: int) -> None:
        """Keep an answer and the clock, both or neither.

        Args:
            exam: Being sat.
            answer: To the question being asked.
            since_ms: Time since the clock was last written.

        Raises:
            StoreError: The exam is over, or the disk is full.
        """
        sitting = self.question(exam)
        if sitting is None:
            raise StoreError(Text("This exam is over."))
        spent_ms = exam.spent_ms + max(0, since_ms)
        self._journal.keep(
            sitting.sequence,
            len(sitting.answers),
            answer,
            also=lambda connection: self._write_clock(connection, exam.id, spent_ms),
        )
        sitting.answers.append(answer)
        exam.spent_ms = spent_ms

    def tick(self, exam: Exam, *, since_ms: int) -> None:
        """Write the clock while nobody answers."""
        exam.spent_ms += max(0, since_ms)
        with self._database.transaction() as connection:
            self._write_clock(connection, exam.id, exam.spent_ms)

    def close_question(self, exam: Exam) -> None:
        """The question being asked has no more prompts."""
        exam.sittings[-1].finish(None)

    def hand_in(self, exam: Exam) -> None:
        """End it; nothing can be answered any more."""
        table = schema.exams
        with self._database.transaction() as connection:
            connection.execute(
                update(table)
                .where(table.c.id == exam.id)
                .values(ended_at=stamp(self._clock()))
            )
        exam.is_over = True

    def waiting(self, form: Form) -> tuple[tuple[str, str], ...]:
        """Exams of a form that wait for their release: their ids and learners."""
        table = schema.exams
        query = select(table.c.id, table.c.learner).where(
            table.c.form == form.id,
            table.c.ended_at.is_not(None),
            table.c.released_at.is_(None),
        )
        with self._database.transaction() as connection:
            return tuple((str(one), str(who)) for one, who in connection.execute(query))

    def release(self, exam_id: str, form: Form, key: FormKey) -> ExamResult:
        """Mark an exam with its key, and let its learner see the result."""
        sittings = self._journal.of_exam(exam_id)
        scores = list(_marked(sittings, key))
        for sitting, score in zip(sittings, scores, strict=False):
            self._journal.close(sitting.sequence, result_of(score))
        result = assess(form, scores)
        table = schema.exams
        with self._database.transaction() as connection:
            connection.execute(
                update(table)
                .where(table.c.id == exam_id)
                .values(
                    released_at=stamp(self._clock()),
                    result=coding.encode(result).decode(),
                )
            )
        return result

    def result(self, learner: str, form: str) -> ExamResult | None:
        """What a learner's exam came to; None before it is released."""
        row = self._row(learner, form)
        if row is None or row.result is None:
            return None
        return coding.decode(row.result.encode(), ExamResult)

    def _begun(self, learner: str, form: Form) -> Exam:
        exam = Exam(str(uuid.uuid4()), form, learner, 0, False, [])
        row = {
            "id": exam.id,
            "learner": learner,
            "form": form.id,
            "started_at": stamp(self._clock()),
            "spent_ms": 0,
        }
        with self._database.transaction() as connection:
            connection.execute(insert(schema.exams).values(row))
        return exam

    def _row(self, learner: str, form: str) -> Row[Any] | None:
        table = schema.exams
        query = select(table).where(table.c.learner == learner, table.c.form == form)
        with self._database.transaction() as connection:
            return connection.execute(query).one_or_none()

    @staticmethod
    def _write_clock(connection: Connection, exam_id: str, spent_ms: int) -> None:
        table = schema.exams
        connection.execute(
            update(table).where(table.c.id == exam_id).values(spent_ms=spent_ms)
        )


def assess(form: Form, scores: Sequence[Score]) -> ExamResult:
    """Weigh the scores of a form against its cuts; what was not asked is wrong."""
    blueprint = form.blueprint
    missing = len(form.questions) - len(scores)
    every = [*scores, *[Score(0.0)] * missing]
    names = [one.exercise for one in form.questions]
    gates = tuple(_gates(blueprint, list(zip(names, every, strict=True))))
    critical = tuple(one for score in scores for one in score.critical)
    notes = list(critical)
    if any(one.standing is Standing.MECHANICS for one in every):
        notes.append(Text("Face part not assessed: drawn people are not counted"))
    return ExamResult(
        tuple(result_of(one) for one in every),
        gates,
        not critical and all(gate.is_passed for gate in gates),
        tuple(notes),
    )


def _marked(sittings: Sequence[Sitting], key: FormKey) -> Iterator[Score]:
    for sitting, right in zip(sittings, key.keys, strict=False):
        kind = sitting.asked.kind
        yield kind.mark(sitting.asked.task, right, sitting.answers)


_Scores = Sequence[tuple[str, Score]]
"""Each with the id of its exercise."""


def _gates(blueprint: Blueprint, scores: _Scores) -> Iterator[Gate]:
    knowledge = _of(Family.KNOWLEDGE, scores)
    if knowledge:
        mean = sum(one.credit for one in knowledge) / len(knowledge)
        yield _at_least("knowledge", mean, blueprint.cut, len(knowledge))
    yield from _sort_gates(blueprint, scores)
    data = _of(Family.DATA, scores)
    if data and blueprint.least_data is not None:
        share = sum(one.credit >= _RIGHT for one in data) / len(data)
        yield _at_least("data", share, blueprint.least_data, len(data))


def _of(family: Family, scores: _Scores) -> list[Score]:
    return [score for name, score in scores if exercises[name].family is family]


def _sort_gates(blueprint: Blueprint, scores: _Scores) -> Iterator[Gate]:
    """Discrimination and false alarms; who leaves documents unjudged passes neither."""
    sort = [score for name, score in scores if name == _SORT]
    trials = [trial for score in sort for trial in score.trials]
    if not sort:
        return
    is_whole = len(trials) == len(sort)
    seen = detection_of(trials)
    least, most = blueprint.least_discrimination, blueprint.most_false_alarms
    if least is not None:
        value = seen.discrimination
        is_passed = is_whole and value >= least
        yield Gate("discrimination", value, least, len(trials), is_passed)
    noise = seen.false_alarms + seen.correct_rejections
    if most is not None:
        value = seen.false_alarms / noise if noise else 1.0
        yield Gate("false alarms", value, most, noise, is_whole and value <= most)


def _at_least(name: str, value: float, cut: float, n: int) -> Gate:
    return Gate(name, value, cut, n, value >= cut)
