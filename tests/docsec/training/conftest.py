"""A small station for learners, with a clock that tests move."""

from datetime import UTC, datetime, timedelta

import pytest
from argon2 import PasswordHasher

from docsec.exercises import ChoiceData
from docsec.exercises.single_choice import SingleChoice
from docsec.records.key_file import Effort
from docsec.records.store import Records
from docsec.training.journal import Asked, Journal
from docsec.training.learner import Roll

PASSPHRASE = "Duhok 2026 classroom"  # noqa: S105 - of records in a test
QUICK = Effort(memory_kib=64, passes=1, lanes=1)
HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class HandClock:
    """Stands still until it is moved."""

    def __init__(self):
        self.now = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)

    def __call__(self):
        return self.now

    def move(self, **by):
        self.now += timedelta(**by)


class Classroom:
    """The records of one station, closed and opened at will."""

    def __init__(self, folder, clock):
        self.folder, self.clock = folder, clock
        self.records, _ = Records.create(folder, PASSPHRASE, clock=clock, effort=QUICK)
        self._take()

    def reopen(self):
        self.records.close()
        self.records = Records.open(self.folder, PASSPHRASE, clock=self.clock)
        self._take()

    def _take(self):
        self.database = self.records.database
        self.roll = Roll(self.database, clock=self.clock, hasher=HASHER)
        self.journal = Journal(self.database, clock=self.clock)


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def room(tmp_path, clock):
    made = Classroom(tmp_path / "records", clock)
    yield made
    made.records.close()


@pytest.fixture
def learner(room):
    return room.roll.enrol("Shilan Barzin", "4711", agency="Airport")


@pytest.fixture
def asked():
    """A question of which `a` is the answer, and its key."""
    task = SingleChoice.Task(
        question={"en": "Which light?"},
        choices=tuple(ChoiceData(one, {"en": one}) for one in "abcd"),
    )
    key = SingleChoice.Key(right="a", explanation={"en": "Because"})
    return Asked("single_choice", task, item="q1", objective="b4.1"), key
