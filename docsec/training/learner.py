"""Who learns at this station: names, PINs, classes and bookmarks.

Many share one machine. A PIN keeps colleagues apart, not thieves out: the records'
passphrase does that.
"""

import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from sqlalchemy import Connection, delete, insert, select, update

from docsec.errors import StoreError
from docsec.model import Text
from docsec.records import schema
from docsec.records.chain import stamp
from docsec.records.clock import utc_now
from docsec.records.database import Database

_PIN = re.compile(r"[0-9]{4,8}")
_MOST_FAILURES = 5
_WAIT = timedelta(seconds=60)
_HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
"""OWASP's least, so that an old machine answers at once."""


class WrongPinError(StoreError):
    """The PIN is wrong, or it is too early to try again."""


@dataclass(frozen=True, slots=True)
class Learner:
    """One person who learns.

    Attributes:
        id: A UUID; stands for the person in every file that leaves the station.
        name: As colleagues know them.
        agency: Where they serve.
    """

    id: str
    name: str
    agency: str


@dataclass(frozen=True, slots=True)
class Class:
    """A group that is taught together."""

    id: str
    name: str
    course: str
    members: tuple[str, ...]


class Roll:
    """All learners of a station."""

    def __init__(
        self,
        database: Database,
        *,
        clock: Callable[[], datetime] = utc_now,
        hasher: PasswordHasher = _HASHER,
    ) -> None:
        """Take an open database (`Records.database`)."""
        self._database = database
        self._clock = clock
        self._hasher = hasher

    def enrol(self, name: str, pin: str, *, agency: str = "") -> Learner:
        """Add somebody.

        Raises:
            StoreError: There is no name, or the PIN is not four to eight digits.
        """
        learner = Learner(str(uuid.uuid4()), " ".join(name.split()), agency.strip())
        if not learner.name:
            raise StoreError(Text("Write a name."))
        row = {
            "id": learner.id,
            "name": learner.name,
            "agency": learner.agency,
            "pin": self._hashed(pin),
            "failures": 0,
            "enrolled_at": stamp(self._clock()),
        }
        with self._database.transaction() as connection:
            connection.execute(insert(schema.learners).values(row))
        return learner

    def learners(self) -> tuple[Learner, ...]:
        """All of them, by name."""
        table = schema.learners
        query = select(table.c.id, table.c.name, table.c.agency).order_by(table.c.name)
        with self._database.transaction() as connection:
            return tuple(Learner(*row) for row in connection.execute(query))

    def sign_in(self, learner: str, pin: str) -> Learner:
        """Let somebody in by their PIN; five wrong ones, and they wait a minute.

        Raises:
            WrongPinError: It is wrong, or it is too early.
        """
        table = schema.learners
        with self._database.transaction() as connection:
            row = connection.execute(
                select(table).where(table.c.id == learner)
            ).one_or_none()
            if row is None:
                raise StoreError(Text("Nobody is enrolled under this name."))
            now = self._clock()
            if row.waits_until is not None and stamp(now) < row.waits_until:
                raise WrongPinError(Text("Too many wrong PINs. Wait a minute."))
            is_right = self._is_pin(row.pin, pin)
            self._count(connection, learner, 0 if is_right else row.failures + 1)
        if not is_right:
            raise WrongPinError(Text("The PIN is wrong."))
        return Learner(row.id, row.name, row.agency)

    def set_pin(self, learner: str, pin: str) -> None:
        """Give somebody another PIN; a trainer does it for who forgot theirs.

        Raises:
            StoreError: It is not four to eight digits.
        """
        values = {"pin": self._hashed(pin), "failures": 0, "waits_until": None}
        table = schema.learners
        with self._database.transaction() as connection:
            connection.execute(
                update(table).where(table.c.id == learner).values(values)
            )

    def remove(self, learner: str) -> None:
        """Forget somebody; what they answered stays, as nobody's.

        What they wrote in their own words goes, and so do their exams' names.
        """
        owned = (schema.bookmarks, schema.cards, schema.class_members)
        kept = (schema.sittings, schema.exams)
        with self._database.transaction() as connection:
            for table in owned:
                connection.execute(delete(table).where(table.c.learner == learner))
            self._delete_words(connection, learner)
            for table in kept:
                connection.execute(
                    update(table).where(table.c.learner == learner).values(learner=None)
                )
            certificates = schema.certificates
            connection.execute(
                delete(certificates).where(certificates.c.learner == learner)
            )
            people = schema.learners
            connection.execute(delete(people).where(people.c.id == learner))

    def open_class(self, name: str, course: str) -> Class:
        """Begin a class."""
        opened = Class(str(uuid.uuid4()), " ".join(name.split()), course, ())
        row = {
            "id": opened.id,
            "name": opened.name,
            "course": course,
            "opened_at": stamp(self._clock()),
        }
        with self._database.transaction() as connection:
            connection.execute(insert(schema.classes).values(row))
        return opened

    def join(self, class_id: str, learner: str) -> None:
        """Put somebody into a class; twice does no harm."""
        table = schema.class_members
        with self._database.transaction() as connection:
            connection.execute(
                insert(table)
                .prefix_with("OR IGNORE")
                .values(class_id=class_id, learner=learner)
            )

    def classes(self) -> tuple[Class, ...]:
        """All classes, the newest first."""
        table, members = schema.classes, schema.class_members
        with self._database.transaction() as connection:
            rows = connection.execute(select(table).order_by(table.c.opened_at.desc()))
            return tuple(
                Class(
                    row.id,
                    row.name,
                    row.course,
                    tuple(
                        connection.execute(
                            select(members.c.learner).where(
                                members.c.class_id == row.id
                            )
                        ).scalars()
                    ),
                )
                for row in rows.all()
            )

    def bookmark(self, learner: str, name: str) -> str | None:
        """What was noted under a name: where they were, which language."""
        table = schema.bookmarks
        with self._database.transaction() as connection:
            value: str | None = connection.execute(
                select(table.c.value).where(
                    table.c.learner == learner, table.c.name == name
                )
            ).scalar()
        return value

    def note(self, learner: str, name: str, value: str) -> None:
        """Note something for next time."""
        table = schema.bookmarks
        with self._database.transaction() as connection:
            connection.execute(
                insert(table)
                .prefix_with("OR REPLACE")
                .values(learner=learner, name=name, value=value)
            )

    def _hashed(self, pin: str) -> str:
        if not _PIN.fullmatch(pin):
            raise StoreError(Text("A PIN has four to eight digits."))
        return self._hasher.hash(pin)

    def _is_pin(self, hashed: str, pin: str) -> bool:
        try:
            return self._hasher.verify(hashed, pin)
        except VerificationError:
            return False

    def _count(self, connection: Connection, learner: str, failures: int) -> None:
        is_over = failures >= _MOST_FAILURES
        waits = stamp(self._clock() + _WAIT) if is_over else None
        table = schema.learners
        connection.execute(
            update(table)
            .where(table.c.id == learner)
            .values(failures=0 if is_over else failures, waits_until=waits)
        )

    def _delete_words(self, connection: Connection, learner: str) -> None:
        sittings, answers = schema.sittings, schema.answers
        own = select(sittings.c.sequence).where(sittings.c.learner == learner)
        connection.execute(delete(answers).where(answers.c.sitting.in_(own)))
