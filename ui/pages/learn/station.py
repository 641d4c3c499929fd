"""What the Learn page needs of the library once the records are open. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from docsec.exercises import Family, exercises
from docsec.exhibits import document
from docsec.forgeries import Place, Strength, forgeries
from docsec.model import Pixels, Text
from docsec.model.prompt import Exhibit, Spot, View
from docsec.records.clock import utc_now
from docsec.records.database import Database
from docsec.synthesis.order import Kind
from docsec.training.course import Course
from docsec.training.facts import Facts
from docsec.training.journal import Asked, Journal, Occasion, Sitting
from docsec.training.learner import Learner, Roll
from docsec.training.lesson import GENUINE, Demonstration
from docsec.training.practice import Practice, Slot
from ui.pages.learn.ahead import Order

FAMILY_WORDS = {
    Family.KNOWLEDGE: Text("Knowledge"),
    Family.SEARCH: Text("Searching a page"),
    Family.SORTING: Text("Genuine or false"),
    Family.PRINT: Text("Print process"),
    Family.FACES: Text("Faces"),
    Family.DATA: Text("MRZ and data"),
    Family.TRAVEL: Text("Stamps and visas"),
    Family.INTERVIEW: Text("Interview"),
    Family.DECISION: Text("Deciding"),
    Family.REPORT: Text("Reports"),
}


@dataclass(frozen=True)
class Piece:
    """One thing to be played and kept.

    Attributes:
        asked: What, without its task where it is still to be invented.
        occasion: Why.
        key: Of an item of the bank; None for what is invented.
        sitting: It was broken off before.
    """

    exercise: str
    occasion: Occasion
    course: str = ""
    objective: str = ""
    item: str = ""
    task: Any = None
    key: Any = None
    order: Order | None = None
    sitting: Sitting | None = None

    def asked(self, task: Any) -> Asked:
        """For the journal."""
        order = self.order
        return Asked(
            exercise=self.exercise,
            task=task,
            item=self.item,
            course=self.course,
            objective=self.objective,
            seed=None if order is None else order.seed,
            difficulty=None if order is None else order.difficulty,
            options=() if order is None else order.options,
        )


@dataclass
class Station:
    """What is known of the learners of this computer."""

    database: Database
    roll: Roll = field(init=False)
    journal: Journal = field(init=False)
    facts: Facts = field(init=False)

    def __post_init__(self) -> None:
        self.roll = Roll(self.database)
        self.journal = Journal(self.database)
        self.facts = Facts(self.database)

    def today(
        self, learner: Learner, course: Course, *, minutes: int, now: datetime
    ) -> tuple[Piece, ...]:
        """What was broken off, then the queue of the day."""
        practice = Practice(course, self.journal, self.facts)
        slots = practice.queue(learner.id, minutes=minutes, now=now)
        return (*self._open(learner, course), *(_piece(course, one) for one in slots))

    def review(self, learner: Learner, piece: Piece, credit: float) -> None:
        """Note how a fact went, and so when it is to be seen again."""
        if piece.item and exercises[piece.exercise].family is Family.KNOWLEDGE:
            self.facts.review(learner.id, piece.item, credit, utc_now())

    def _open(self, learner: Learner, course: Course) -> list[Piece]:
        pieces = []
        for sitting in self.journal.unfinished(learner.id):
            asked = sitting.asked
            item = course.item(asked.item) if asked.item else None
            order = None
            if asked.seed is not None and asked.difficulty is not None:
                order = Order(
                    asked.exercise, asked.seed, asked.difficulty, asked.options
                )
            if item is None and order is None:
                continue
            pieces.append(
                Piece(
                    asked.exercise,
                    Occasion.PRACTICE,
                    course.id,
                    asked.objective,
                    asked.item,
                    None if item is None else item.task,
                    None if item is None else item.key,
                    order,
                    sitting,
                )
            )
        return pieces


def item_piece(course: Course, name: str, occasion: Occasion) -> Piece:
    """An item of the bank, to be asked.

    Raises:
        LookupError: The course has none of that id, which its reader would have said.
    """
    item = course.item(name)
    if item is None:
        raise LookupError(name)
    return Piece(
        item.exercise, occasion, course.id, item.objective, item.id, item.task, item.key
    )


def demonstrated(shown: Demonstration) -> tuple[Exhibit, Mapping[str, Pixels]]:
    """Print the document of a lesson under the learner's lights; slow."""
    case = document.invent(shown.seed, kind=Kind(shown.kind))
    leaf = case.leaves[0]
    places: tuple[Place, ...] = ()
    if shown.forgery != GENUINE:
        forged = forgeries[shown.forgery].forge(
            case, seed=shown.seed, strength=Strength(shown.strength)
        )
        leaf, places = forged.leaves[0], document.places_of(forged)
    taken = document.photograph(document.developed(leaf), seed=shown.seed)
    spots = tuple(
        Spot(taken.outline(one.box), one.words, document.seen_under(one)[0])
        for one in places
    )
    views = tuple(View(light, name) for light, name in taken.views.items())
    exhibit = Exhibit("page", views, taken.width, taken.height, spots=spots)
    return exhibit, taken.pictures


def _piece(course: Course, slot: Slot) -> Piece:
    item = slot.item
    order = None
    if slot.seed is not None and slot.difficulty is not None:
        order = Order(slot.exercise, slot.seed, slot.difficulty, slot.options)
    return Piece(
        slot.exercise,
        Occasion.PRACTICE,
        course.id,
        slot.objective,
        "" if item is None else item.id,
        None if item is None else item.task,
        None if item is None else item.key,
        order,
    )
