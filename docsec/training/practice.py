"""What to practise today: facts that are due, and skills on pictures never seen.

The queue fills the minutes a learner chose. Facts come by spaced review; skills by
family, the weakest and longest left alone first, interleaved, each time with a new
exemplar at the learner's own difficulty.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import fmean, median

from docsec.exercises import Exercise, Family, exercises
from docsec.params import OptionValue
from docsec.training.course import Course, Item, Recipe
from docsec.training.facts import Facts
from docsec.training.journal import Journal, Occasion, Past
from docsec.training.staircase import difficulty

FACT_SHARE = 0.3
"""Of the time; facts are cheap and skills are what short courses do not change."""
_NEW_FACTS = 4
"""New facts a day at most, so that reviews stay few."""
_RECENT = 20
_LEAST_TIMES = 5
_LONG_AGO = timedelta(days=28)
USUAL_S: Mapping[str, float] = {
    "genuine_or_false": 75,
    "one_anomaly": 50,
    "all_anomalies": 75,
    "specimen_comparison": 75,
    "next_light": 25,
    "print_process": 20,
    "face_pair": 25,
    "feature_record": 90,
    "line_up": 40,
    "morph": 30,
    "machine_label": 40,
    "two_officers": 400,
    "check_digit": 60,
    "mrz_building": 150,
    "mrz_comparison": 60,
    "date_arithmetic": 40,
    "stamp_timeline": 75,
    "interview": 240,
    "question_sorting": 90,
    "report_writing": 1200,
    "primary_line": 1500,
    "case_file": 600,
}
"""Seconds that each exercise takes, until a learner's own pace is known."""
USUAL_FACT_S = 20.0
_LONGEST_S = 300.0
"""What takes longer is begun by choice, not by the daily queue."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing to practise.

    Attributes:
        exercise: Id of the plug-in.
        objective: Id of what it serves.
        item: Of the bank, or None for what is invented.
        seed: Of what is invented.
        difficulty: Likewise.
        options: Of the generator.
        estimate_s: How long this learner will take.
    """

    exercise: str
    objective: str
    item: Item | None
    seed: int | None
    difficulty: float | None
    options: tuple[tuple[str, OptionValue], ...]
    estimate_s: float

    @property
    def kind(self) -> Exercise:
        """The plug-in."""
        return exercises[self.exercise]


@dataclass(frozen=True, slots=True)
class _Category:
    """One family with all that can be asked in it."""

    family: Family
    recipes: tuple[tuple[Recipe, str], ...]
    items: tuple[Item, ...]


class Practice:
    """Builds the daily queues of one course."""

    def __init__(self, course: Course, journal: Journal, facts: Facts) -> None:
        """Take the course and what is known of its learners."""
        self._journal = journal
        self._facts = facts
        self._bank = {item.id: item for item in course.items() if not item.is_for_exams}
        self._categories = _categories(course, self._bank)

    def queue(self, learner: str, *, minutes: float, now: datetime) -> tuple[Slot, ...]:
        """What to do today, filling the minutes as closely as it can be told."""
        history = self._journal.history(learner)
        pace = _Pace(history)
        budget_s = minutes * 60
        facts = list(self._fact_slots(learner, pace, budget_s * FACT_SHARE, now))
        left_s = budget_s - sum(slot.estimate_s for slot in facts)
        numbers = defaultdict(int, self._journal.count(learner))
        skills = list(
            self._skill_slots(_Learner(learner, history, numbers, now), pace, left_s)
        )
        return tuple(_interleaved(facts, skills))

    def _fact_slots(
        self, learner: str, pace: "_Pace", budget_s: float, now: datetime
    ) -> Iterator[Slot]:
        due = [one for one in self._facts.due(learner, now) if one in self._bank]
        known = self._facts.known(learner)
        fresh = [
            item.id
            for item in self._bank.values()
            if item.id not in known and _is_fact(item)
        ]
        spent_s = 0.0
        for name in (*due, *fresh[:_NEW_FACTS]):
            item = self._bank[name]
            estimate_s = pace.of(item.exercise)
            if spent_s + estimate_s > budget_s:
                return
            spent_s += estimate_s
            yield Slot(item.exercise, item.objective, item, None, None, (), estimate_s)

    def _skill_slots(
        self, learner: "_Learner", pace: "_Pace", budget_s: float
    ) -> Iterator[Slot]:
        """By need, again and again, until the next would pass the end by half."""
        spent_s = 0.0
        served: defaultdict[Family, float] = defaultdict(float)
        while self._categories:
            category = max(
                self._categories,
                key=lambda one: learner.need(one.family) / (1 + served[one.family]),
            )
            slot = self._slot(category, learner, pace)
            if slot is None or spent_s + slot.estimate_s / 2 > budget_s:
                return
            spent_s += slot.estimate_s
            served[category.family] += slot.estimate_s / 60
            yield slot

    def _slot(
        self, category: _Category, learner: "_Learner", pace: "_Pace"
    ) -> Slot | None:
        """The next of a family: of all it has, what was asked the least."""
        recipe = min(
            category.recipes,
            key=lambda one: learner.numbers[one[0].exercise] / one[0].count,
            default=None,
        )
        item = min(category.items, key=lambda one: learner.times(one.id), default=None)
        if item is not None and (recipe is None or not learner.times(item.id)):
            learner.asked[item.id] += 1
            return Slot(
                item.exercise,
                item.objective,
                item,
                None,
                None,
                (),
                pace.of(item.exercise),
            )
        if recipe is None:
            return None
        name = recipe[0].exercise
        number = learner.numbers[name]
        learner.numbers[name] += 1
        return Slot(
            name,
            recipe[0].objective,
            None,
            new_seed(learner.id, name, number),
            learner.difficulty(name),
            tuple(recipe[0].options.items()),
            pace.of(name),
        )


def new_seed(learner: str, exercise: str, number: int) -> int:
    """A seed that this learner has not met: each number gives another.

    >>> new_seed("a", "morph", 1) != new_seed("a", "morph", 2)
    True
    """
    digest = hashlib.sha256(f"{learner}/{exercise}/{number}".encode()).digest()
    return int.from_bytes(digest[:6], "big")


class _Pace:
    """How long this learner takes for each exercise, in seconds.

    Their own mean once they did it often enough; until then what is usual, times how
    they keep pace with what is usual elsewhere. Means leave out pauses.
    """

    def __init__(self, history: Sequence[Past]) -> None:
        times: defaultdict[str, list[float]] = defaultdict(list)
        ratios: list[float] = []
        for past in history:
            if past.spent_s:
                times[past.exercise].append(past.spent_s)
                ratios.append(past.spent_s / _usual_s(past.exercise))
        self._times = {
            name: _without_pauses(own[-_RECENT:])
            for name, own in times.items()
            if len(own) >= _LEAST_TIMES
        }
        recent = ratios[-2 * _RECENT :]
        is_known = len(recent) >= _LEAST_TIMES
        self._factor = _without_pauses(recent) if is_known else 1.0

    def of(self, exercise: str) -> float:
        """What to reckon with."""
        return self._times.get(exercise, _usual_s(exercise) * self._factor)


def _usual_s(exercise: str) -> float:
    return USUAL_S.get(exercise, USUAL_FACT_S)


def _without_pauses(times: Sequence[float]) -> float:
    """Their mean, nothing counting more than three times the median."""
    most = 3 * median(times)
    return fmean(min(one, most) for one in times)


class _Learner:
    """One learner while their queue is built."""

    def __init__(
        self,
        identity: str,
        history: Sequence[Past],
        numbers: defaultdict[str, int],
        now: datetime,
    ) -> None:
        self.id, self.numbers = identity, numbers
        self.asked: defaultdict[str, int] = defaultdict(int)
        self._credits: defaultdict[str, list[float]] = defaultdict(list)
        self._families: defaultdict[Family, list[float]] = defaultdict(list)
        self._last: dict[Family, datetime] = {}
        self._now = now
        for past in history:
            if past.item:
                self.asked[past.item] += 1
            self._last[past.family] = past.started_at
            if past.result is None or past.occasion is Occasion.EXAM:
                continue
            self._families[past.family].append(past.result.credit)
            if past.seed is not None:
                self._credits[past.exercise].append(past.result.credit)

    def times(self, item: str) -> int:
        """How often an item was asked."""
        return self.asked[item]

    def difficulty(self, exercise: str) -> float:
        """What this learner should be served."""
        return difficulty(self._credits[exercise])

    def need(self, family: Family) -> float:
        """How much a family wants practice: weakness, and time gone by."""
        credits_of = self._families[family][-_RECENT:]
        weakness = 1 - fmean(credits_of) if credits_of else 0.5
        last = self._last.get(family)
        rest = 1.0 if last is None else min((self._now - last) / _LONG_AGO, 1.0)
        return 0.25 + weakness + rest


def _is_fact(item: Item) -> bool:
    return exercises[item.exercise].family is Family.KNOWLEDGE


def _categories(course: Course, bank: Mapping[str, Item]) -> tuple[_Category, ...]:
    recipes: defaultdict[Family, list[tuple[Recipe, str]]] = defaultdict(list)
    items: defaultdict[Family, list[Item]] = defaultdict(list)
    for module in course.modules:
        for recipe in module.recipes:
            if USUAL_S.get(recipe.exercise, 0) <= _LONGEST_S:
                recipes[exercises[recipe.exercise].family].append((recipe, module.id))
    for item in bank.values():
        if not _is_fact(item) and USUAL_S.get(item.exercise, 0) <= _LONGEST_S:
            items[exercises[item.exercise].family].append(item)
    return tuple(
        _Category(family, tuple(recipes[family]), tuple(items[family]))
        for family in Family
        if recipes[family] or items[family]
    )


def _interleaved(facts: Sequence[Slot], skills: Sequence[Slot]) -> Iterator[Slot]:
    """Facts spread evenly among the skills."""
    places: list[tuple[float, int, Slot]] = []
    for group in (facts, skills):
        step = 1 / (len(group) + 1)
        places += [
            ((at + 1) * step, len(places) + at, one) for at, one in enumerate(group)
        ]
    return (slot for _, _, slot in sorted(places, key=lambda place: place[:2]))
