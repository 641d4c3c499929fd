"""P1: put the stamps of a journey in order, and find the step that cannot be."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

import msgspec
import numpy as np

from docsec.exercises import (
    Asking,
    ChoiceData,
    Family,
    Made,
    exercise,
    given,
    shuffled,
    told,
)
from docsec.model import Text
from docsec.model.prompt import Answer, Choice, Choose, Chosen, Order, Ordered
from docsec.model.wording import Verbatim, Words
from docsec.scoring import credit
from docsec.scoring.score import Part, Score

NONE = "none"
_PORTS = ("RIVER GATE", "NORTH PASS", "NEW HARBOUR", "ALMOND HILL")
_TODAY = date(2026, 6, 15)
_CLEAN_SHARE = 0.2
_HARD = 0.5
_HALF = 0.5


class Fault(StrEnum):
    """What cannot be."""

    NONE = "none"
    BEFORE_VISA = "before visa"
    AFTER_VISA = "after visa"
    OVERSTAY = "overstay"
    SECOND_ENTRY = "second entry"
    NO_EXIT = "no exit"
    FUTURE = "future"


_WORDS = {
    Fault.NONE: Text("Every step can be"),
    Fault.BEFORE_VISA: Text("An entry before the visa began"),
    Fault.AFTER_VISA: Text("An entry after the visa had ended"),
    Fault.OVERSTAY: Text("The stay was longer than the visa allows"),
    Fault.SECOND_ENTRY: Text("A second entry on a visa for one"),
    Fault.NO_EXIT: Text("A second entry without an exit in between"),
    Fault.FUTURE: Text("A stamp of a day that has not come"),
}


class Visa(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the visa allows: entries within its days, so many days each."""

    first: date
    last: date
    days: int
    is_multiple: bool


class Stamp(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One stamp of the state the visa is of."""

    id: str
    day: date
    is_entry: bool
    port: str

    def print(self) -> str:
        """As it stands in the passport."""
        way = "ENTRY" if self.is_entry else "EXIT"
        return f"{way}  {self.day:%d %b %Y}  {self.port}".upper()


@exercise(
    "P1",
    Text("Stamps and visas"),
    trains=Text("Reading a travel history, and seeing what cannot have happened"),
    family=Family.TRAVEL,
)
class StampTimeline:
    """Half for the order, half for the step that cannot be."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked."""

        visa: Visa
        stamps: tuple[Stamp, ...]
        today: date
        seed: int = 0

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """The ids in order of time, the one that cannot be or `none`, and why."""

        order: tuple[str, ...]
        impossible: str
        fault: Fault

    @staticmethod
    def ask(task: Task) -> Asking:
        """The order, then the step."""
        data = [ChoiceData(one.id, {"en": one.print()}) for one in task.stamps]
        places = [one.id for one in shuffled(data, task.seed)]
        prints = {one.id: Verbatim(one.print()) for one in task.stamps}
        yield Order(
            id="order",
            words=Text("Put the stamps in the order of time"),
            story=_visa_told(task),
            choices=tuple(Choice(one, prints[one]) for one in places),
        )
        yield Choose(
            id="impossible",
            words=Text("Which step cannot be?"),
            story=_visa_told(task),
            choices=(
                *(Choice(one, prints[one]) for one in places),
                Choice(NONE, _WORDS[Fault.NONE]),
            ),
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """Order as in any ordering; the step 1 or 0."""
        order = credit.order(given(answers, 0, Ordered).ids, key.order)
        is_found = given(answers, 1, Chosen).ids == (key.impossible,)
        worth = _HALF * order + _HALF * is_found
        printed = {one.id: Verbatim(one.print()) for one in task.stamps}
        culprit = () if key.impossible == NONE else (printed[key.impossible],)
        return Score(
            credit=worth,
            guess=_HALF * _HALF + _HALF / (len(task.stamps) + 1),
            parts=(
                Part("order", _HALF * order, _HALF),
                Part("step", _HALF * is_found, _HALF),
            ),
            feedback=(told(worth, _WORDS[key.fault], *culprit),),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The order and the step."""
        return (Ordered(ids=key.order), Chosen(ids=(key.impossible,)))

    @staticmethod
    def make(seed: int, difficulty: float) -> Made:
        """Invent a history and spoil at most one step of it."""
        rng = np.random.default_rng([seed, *b"P1"])
        history = _invent(rng, journeys=2 + round(2 * difficulty))
        fault = Fault.NONE
        if rng.random() >= _CLEAN_SHARE:
            faults = list(_SPOILERS)
            fault = faults[int(rng.integers(len(faults)))]
        spoiled, culprit = _SPOILERS.get(fault, _leave)(rng, history, difficulty)
        stamps = spoiled.stamps()
        key = StampTimeline.Key(
            tuple(one.id for one in sorted(stamps, key=lambda one: one.day)),
            culprit,
            fault,
        )
        shuffle = int(rng.integers(2**31))
        return Made(StampTimeline.Task(spoiled.visa, stamps, _TODAY, shuffle), key)


@dataclass(frozen=True, slots=True)
class _History:
    """Journeys as pairs of entry and exit; an exit may be missing."""

    visa: Visa
    journeys: tuple[tuple[date, date | None], ...]
    ports: tuple[str, ...]

    def stamps(self) -> tuple[Stamp, ...]:
        found = []
        for number, (entry, leaving) in enumerate(self.journeys):
            port = self.ports[number]
            found.append(Stamp(f"in{number}", entry, True, port))
            if leaving is not None:
                found.append(Stamp(f"out{number}", leaving, False, port))
        return tuple(found)

    def with_journey(self, at: int, entry: date, leaving: date | None) -> "_History":
        journeys = list(self.journeys)
        journeys[at] = (entry, leaving)
        return replace(self, journeys=tuple(journeys))


_Spoiled = tuple[_History, str]
_LONGEST = 20
"""Days; journeys are shorter and lie further apart than that, so that a step can be
moved without meeting another."""
_LEAST_ALLOWED = 30


def _invent(rng: np.random.Generator, *, journeys: int) -> _History:
    """Journeys inside a year's visa, all over before today."""
    first = date(2025, 1, 1) + timedelta(int(rng.integers(60)))
    last = first + timedelta(364)
    spacing = 300 // journeys
    made = []
    for number in range(journeys):
        entry = first + timedelta(number * spacing + int(rng.integers(3, 15)))
        made.append((entry, entry + timedelta(int(rng.integers(2, _LONGEST)))))
    ports = tuple(_PORTS[int(rng.integers(len(_PORTS)))] for _ in made)
    visa = Visa(first, last, _LEAST_ALLOWED, is_multiple=True)
    return _History(visa, tuple(made), ports)


def _leave(rng: np.random.Generator, history: _History, _hard: float) -> _Spoiled:
    """Nothing spoiled; a visa for one entry is no sign of a fault."""
    if rng.random() < _HALF:
        visa = msgspec.structs.replace(history.visa, is_multiple=False)
        history = replace(history, visa=visa, journeys=history.journeys[:1])
    return history, NONE


def _margin(rng: np.random.Generator, difficulty: float) -> int:
    """How many days beyond the limit: few where it is hard."""
    return int(rng.integers(1, 4)) if difficulty >= _HARD else int(rng.integers(9, 25))


def _spoil_before(
    rng: np.random.Generator, history: _History, difficulty: float
) -> _Spoiled:
    entry = history.visa.first - timedelta(_margin(rng, difficulty))
    leaving = history.visa.first + timedelta(1)
    return history.with_journey(0, entry, leaving), "in0"


def _spoil_after(
    rng: np.random.Generator, history: _History, difficulty: float
) -> _Spoiled:
    at = len(history.journeys) - 1
    entry = history.visa.last + timedelta(_margin(rng, difficulty))
    return history.with_journey(at, entry, entry + timedelta(3)), f"in{at}"


def _spoil_stay(
    rng: np.random.Generator, history: _History, difficulty: float
) -> _Spoiled:
    at = int(rng.integers(len(history.journeys)))
    entry = history.journeys[at][0]
    leaving = entry + timedelta(history.visa.days + _margin(rng, difficulty))
    return history.with_journey(at, entry, leaving), f"out{at}"


def _spoil_entries(
    _rng: np.random.Generator, history: _History, _difficulty: float
) -> _Spoiled:
    visa = msgspec.structs.replace(history.visa, is_multiple=False)
    return replace(history, visa=visa, journeys=history.journeys[:2]), "in1"


def _spoil_exit(
    rng: np.random.Generator, history: _History, _difficulty: float
) -> _Spoiled:
    at = int(rng.integers(len(history.journeys) - 1))
    entry = history.journeys[at][0]
    return history.with_journey(at, entry, None), f"in{at + 1}"


def _spoil_future(
    rng: np.random.Generator, history: _History, difficulty: float
) -> _Spoiled:
    at = len(history.journeys) - 1
    leaving = _TODAY + timedelta(_margin(rng, difficulty))
    entry = leaving - timedelta(_LEAST_ALLOWED - 2)
    visa = msgspec.structs.replace(history.visa, last=_TODAY + timedelta(60))
    return replace(history.with_journey(at, entry, leaving), visa=visa), f"out{at}"


_SPOILERS: dict[Fault, Callable[[np.random.Generator, _History, float], _Spoiled]] = {
    Fault.BEFORE_VISA: _spoil_before,
    Fault.AFTER_VISA: _spoil_after,
    Fault.OVERSTAY: _spoil_stay,
    Fault.SECOND_ENTRY: _spoil_entries,
    Fault.NO_EXIT: _spoil_exit,
    Fault.FUTURE: _spoil_future,
}


def _visa_told(task: StampTimeline.Task) -> tuple[Words, ...]:
    visa = task.visa
    return (
        Text("Visa from {first} to {last}", first=visa.first, last=visa.last),
        Text("Days allowed for each stay, both days counted: {days}", days=visa.days),
        Text("Entries: many") if visa.is_multiple else Text("Entries: one"),
        Text("Today: {day}", day=task.today),
    )
