"""Simulated learners: is practice as hard, as long and as new as it promises to be?

    python scripts/simulate_training.py [all | staircase | cohort | forms | queue]

staircase   learners of a true skill of 60, 75 and 90 % over 200 trials
cohort      28 learners, 12 weeks, 20 minutes a week, on the courses that ship
forms       a class of 200 sits two parallel forms of a blueprint
queue       the daily queue over a bank of 5,000 items

Nobody here looks at a picture: what a learner answers is drawn by chance from a skill,
the difficulty and the rate of guessing. It measures the engine, not people.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from argon2 import PasswordHasher

from docsec.exercises import ChoiceData, Family, exercises
from docsec.exercises.single_choice import SingleChoice
from docsec.model.prompt import Chosen
from docsec.model.wording import Authored
from docsec.records.key_file import Effort
from docsec.records.store import Records
from docsec.scoring.score import Score
from docsec.training.course import (
    Course,
    Item,
    Level,
    Module,
    Recipe,
    courses,
)
from docsec.training.facts import Facts
from docsec.training.form import balanced
from docsec.training.journal import Asked, Journal, Occasion
from docsec.training.learner import Roll
from docsec.training.practice import USUAL_FACT_S, USUAL_S, Practice, Slot
from docsec.training.staircase import difficulty

PASSPHRASE = "a simulated class"  # noqa: S105 - of records that live for a minute
QUICK = Effort(memory_kib=64, passes=1, lanes=1)
HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
SLOPE = 6.0
GUESS = 0.5


@dataclass(slots=True)
class Clock:
    """Stands still until it is moved."""

    now: datetime = START

    def __call__(self) -> datetime:
        """The time."""
        return self.now


def chance(skill: float, level: float, *, guess: float = GUESS) -> float:
    """How often somebody is right: `skill` is their share at a level of a half."""
    known = min(max((skill - guess) / (1 - guess), 0.01), 0.99)
    place = np.log(known / (1 - known))
    return float(guess + (1 - guess) / (1 + np.exp(SLOPE * (level - 0.5) - place)))


def simulate_staircase(people: int = 200, trials: int = 200) -> bool:
    """Accuracy in the second half of the trials, by true skill."""
    rng = np.random.default_rng(1)
    holds = True
    for skill in (0.60, 0.75, 0.90):
        shares = []
        for _ in range(people):
            earned: list[float] = []
            for _ in range(trials):
                level = difficulty(earned)
                earned.append(float(rng.random() < chance(skill, level)))
            shares.append(float(np.mean(earned[trials // 2 :])))
        mean = float(np.mean(shares))
        low, high = np.percentile(shares, (5, 95))
        holds = holds and 0.75 <= mean <= 0.85  # noqa: PLR2004 - what is promised
        print(
            f"staircase: skill {skill:.0%}: {mean:.1%} right"
            f" (5-95 % of {people} learners: {low:.0%}-{high:.0%})"
        )
    return holds


def simulate_cohort(people: int = 28, weeks: int = 12, minutes: float = 20) -> bool:
    """How long the queues really take, and how many of their pictures are new."""
    course = courses()[0]
    rng = np.random.default_rng(2)
    lengths, seen = [], Counter[tuple[str, str, int | None]]()
    with classroom() as (records, clock):
        roll = Roll(records.database, clock=clock, hasher=HASHER)
        journal = Journal(records.database, clock=clock)
        facts = Facts(records.database)
        practice = Practice(course, journal, facts)
        learners = [roll.enrol(f"Learner {n}", "1234") for n in range(people)]
        skills = rng.uniform(0.6, 0.9, people)
        paces = rng.lognormal(0, 0.3, people)
        for _ in range(weeks):
            for learner, skill, pace in zip(learners, skills, paces, strict=True):
                spent_s = 0.0
                for slot in practice.queue(learner.id, minutes=minutes, now=clock.now):
                    took_s = usual_s(slot) * pace * rng.lognormal(0, 0.25)
                    spent_s += took_s
                    if slot.item is None:
                        seen[learner.id, slot.exercise, slot.seed] += 1
                    credit = float(rng.random() < chance(skill, slot.difficulty or 0.3))
                    answer(journal, learner.id, slot, credit, took_s)
                    if slot.kind.family is Family.KNOWLEDGE and slot.item is not None:
                        facts.review(learner.id, slot.item.id, credit, clock.now)
                lengths.append(spent_s / 60)
            clock.now += timedelta(weeks=1)
    settled = np.array(lengths[people * 3 :])
    new = sum(1 for n in seen.values() if n == 1) / max(1, len(seen))
    inside = float(np.mean((settled >= 18) & (settled <= 22)))  # noqa: PLR2004
    low, high = np.percentile(settled, (5, 95))
    print(
        f"cohort: {people} learners, {weeks} weeks: from week 4 on a queue took"
        f" {settled.mean():.1f} min on average (5-95 %: {low:.1f}-{high:.1f};"
        f" {inside:.0%} within 18-22), exemplars never seen before {new:.0%}"
    )
    return 18 <= settled.mean() <= 22 and new >= 0.7  # noqa: PLR2004


def simulate_forms(people: int = 200, bank: int = 200, items: int = 60) -> bool:
    """Mean scores of a class on two forms drawn from one bank by its statistics."""
    rng = np.random.default_rng(3)
    apart = []
    for _ in range(20):
        ease = dict(enumerate(rng.normal(0, 0.12, bank)))
        pilot = {
            f"q{n}": float(np.mean(rng.random(200) < 0.75 + own))
            for n, own in ease.items()
        }
        course = large_course(bank)
        free = list(course.items())
        skills = rng.normal(0, 0.08, people)
        means = []
        for _ in range(2):
            order = [free[at] for at in rng.permutation(len(free))]
            form = balanced(order, items, pilot)
            free = [one for one in free if one not in form]
            own = np.array([ease[int(one.id[1:])] for one in form])
            right = rng.random((people, items)) < (0.75 + skills[:, None] + own).clip(
                0, 1
            )
            means.append(float(right.mean()))
        apart.append(abs(means[0] - means[1]))
    print(
        f"forms: {len(apart)} pairs of {items} items for {people} people:"
        f" {np.mean(apart):.1%} apart on average, {max(apart):.1%} at most"
    )
    return max(apart) <= 0.02  # noqa: PLR2004 - what is promised


def measure_queue(items: int = 5000) -> bool:
    """Seconds to build a queue over a large bank, for a learner with a history."""
    course = large_course(items)
    with classroom() as (records, clock):
        roll = Roll(records.database, clock=clock, hasher=HASHER)
        journal = Journal(records.database, clock=clock)
        facts = Facts(records.database)
        learner = roll.enrol("Learner", "1234")
        practice = Practice(course, journal, facts)
        for _ in range(30):
            for slot in practice.queue(learner.id, minutes=20, now=clock.now):
                answer(journal, learner.id, slot, 1.0, usual_s(slot))
                if slot.item is not None:
                    facts.review(learner.id, slot.item.id, 1.0, clock.now)
            clock.now += timedelta(days=1)
        times = []
        for _ in range(5):
            started = time.perf_counter()
            practice.queue(learner.id, minutes=20, now=clock.now)
            times.append(time.perf_counter() - started)
        saved = []
        asked = Asked("single_choice", next(course.items()).task)
        sitting = journal.begin(learner.id, asked, occasion=Occasion.PRACTICE)
        for _ in range(200):
            started = time.perf_counter()
            sitting.add(Chosen(ids=("a",)))
            saved.append(time.perf_counter() - started)
    print(
        f"queue: over {items} items in {1000 * max(times):.0f} ms at worst;"
        f" an answer saved in {1000 * np.median(saved):.1f} ms,"
        f" at worst {1000 * max(saved):.1f} ms"
    )
    return max(times) < 0.5 and max(saved) < 0.05  # noqa: PLR2004


def large_course(items: int) -> Course:
    """A course of one module with so many items."""
    nothing = Authored(())
    bank = {}
    for number in range(items):
        words = {"en": f"Question {number}?"}
        choices = tuple(ChoiceData(one, {"en": one}) for one in "abcd")
        task = SingleChoice.Task(words, choices)
        key = SingleChoice.Key("a", {"en": "Because"})
        bank[f"q{number}"] = Item(f"q{number}", "single_choice", "m.1", task, key)
    recipes = tuple(
        Recipe(one.id, "m.1", 10) for one in exercises if one.make is not None
    )
    module = Module("m", Path(), nothing, 1.0, {}, (), recipes, bank)
    return Course("large", Path(), "1", Level.BASIC, nothing, (module,), {}, ())


def answer(
    journal: Journal, learner: str, slot: Slot, credit: float, took_s: float
) -> None:
    """Note a slot as done."""
    asked = Asked(
        slot.exercise,
        None,
        item="" if slot.item is None else slot.item.id,
        objective=slot.objective,
        seed=slot.seed,
        difficulty=slot.difficulty,
    )
    sitting = journal.begin(learner, asked, occasion=Occasion.PRACTICE)
    sitting.add(Chosen(elapsed_ms=round(took_s * 1000)))
    sitting.finish(Score(credit))


def usual_s(slot: Slot) -> float:
    """What the exercise takes somebody of average pace."""
    return USUAL_S.get(slot.exercise, USUAL_FACT_S)


@contextmanager
def classroom() -> Iterator[tuple[Records, Clock]]:
    """Records in a folder that goes away, and their clock."""
    clock = Clock()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "records"
        records, _ = Records.create(folder, PASSPHRASE, clock=clock, effort=QUICK)
        with records:
            yield records, clock


PARTS: dict[str, Callable[[], bool]] = {
    "staircase": simulate_staircase,
    "cohort": simulate_cohort,
    "forms": simulate_forms,
    "queue": measure_queue,
}


def main() -> int:
    """Run one part or all; 0 if each holds what it promises."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("part", nargs="?", default="all", choices=["all", *PARTS])
    chosen = parser.parse_args().part
    wanted = PARTS if chosen == "all" else {chosen: PARTS[chosen]}
    failed = [name for name, part in wanted.items() if not part()]
    for name in failed:
        print(f"{name}: FAILED", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
