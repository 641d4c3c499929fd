"""The daily queue: as long as was chosen, unseen pictures, the weak first."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from docsec.exercises import Family
from docsec.model.prompt import Chosen
from docsec.scoring.score import Score
from docsec.training.facts import Facts
from docsec.training.journal import Asked, Occasion
from docsec.training.practice import Practice, new_seed


@pytest.fixture
def practice(room, course):
    return Practice(course, room.journal, Facts(room.database))


def done(room, learner, slot, credit, spent_s=60):
    """Note that a slot was done, without playing it."""
    task = slot.item.task if slot.item else None
    asked = Asked(
        slot.exercise,
        task,
        item=slot.item.id if slot.item else "",
        objective=slot.objective,
        seed=slot.seed,
        difficulty=slot.difficulty,
    )
    sitting = room.journal.begin(learner.id, asked, occasion=Occasion.PRACTICE)
    room.journal.keep(sitting.sequence, 0, Chosen(elapsed_ms=spent_s * 1000))
    sitting.finish(Score(credit))


@pytest.mark.parametrize("minutes", [10, 20, 40])
def test_the_queue_fills_the_minutes(practice, learner, clock, minutes) -> None:
    queue = practice.queue(learner.id, minutes=minutes, now=clock.now)
    estimate = sum(slot.estimate_s for slot in queue) / 60
    assert minutes * 0.9 <= estimate <= minutes * 1.1


def test_facts_and_skills_are_mixed(practice, learner, clock) -> None:
    queue = practice.queue(learner.id, minutes=20, now=clock.now)
    kinds = [slot.item is not None for slot in queue]
    assert 0 < sum(kinds) < len(kinds)
    assert kinds != sorted(kinds)
    assert kinds != sorted(kinds, reverse=True)


def test_items_for_exams_are_never_practised(practice, learner, clock) -> None:
    queue = practice.queue(learner.id, minutes=60, now=clock.now)
    assert not any(slot.item.is_for_exams for slot in queue if slot.item)


def test_no_seed_comes_twice(room, practice, learner, clock) -> None:
    seen = Counter()
    for _ in range(3):
        for slot in practice.queue(learner.id, minutes=20, now=clock.now):
            if slot.seed is not None:
                seen[slot.exercise, slot.seed] += 1
            done(room, learner, slot, 1.0)
        clock.move(days=1)
    assert max(seen.values()) == 1
    assert new_seed("one", "morph", 3) != new_seed("other", "morph", 3)


def test_the_weak_family_gets_more(room, practice, learner, clock) -> None:
    for _ in range(4):
        for slot in practice.queue(learner.id, minutes=20, now=clock.now):
            weak = slot.kind.family is Family.TRAVEL
            done(room, learner, slot, 0.0 if weak else 1.0)
        clock.move(days=1)
    queue = practice.queue(learner.id, minutes=20, now=clock.now)
    times = Counter()
    for slot in queue:
        if slot.item is None:
            times[slot.kind.family] += slot.estimate_s
    assert times[Family.TRAVEL] > times[Family.DATA]


def test_the_own_pace_counts(room, practice, learner, clock) -> None:
    first = practice.queue(learner.id, minutes=20, now=clock.now)
    for slot in first * 3:
        done(room, learner, slot, 1.0, spent_s=10)
    clock.move(days=1)
    later = practice.queue(learner.id, minutes=20, now=clock.now)
    assert len(later) > 2 * len(first)


def test_what_authors_wrote_comes_before_it_comes_again(
    room, practice, learner, clock
) -> None:
    served = Counter()
    for _ in range(3):
        for slot in practice.queue(learner.id, minutes=20, now=clock.now):
            if slot.kind.family is Family.INTERVIEW:
                served[slot.item.id] += 1
            done(room, learner, slot, 0.5)
        clock.move(days=7)
    assert set(served) == {"s1"}


def test_an_empty_course_has_an_empty_queue(room, course, learner, clock) -> None:
    bare = replace(course, modules=())
    practice = Practice(bare, room.journal, Facts(room.database))
    assert practice.queue(learner.id, minutes=20, now=clock.now) == ()


def test_difficulty_follows_the_learner(room, practice, learner, clock) -> None:
    for credit, due in ((1.0, 0.3), (0.0, 0.3)):
        other = room.roll.enrol(f"Learner {credit}", "1234")
        for _ in range(2):
            for slot in practice.queue(other.id, minutes=20, now=clock.now):
                done(room, other, slot, credit)
        served = [
            slot.difficulty
            for slot in practice.queue(other.id, minutes=20, now=clock.now)
            if slot.difficulty is not None
        ]
        assert all((one > due) is (credit == 1.0) for one in served)


def test_facts_come_back_when_they_are_due(room, course, learner, clock) -> None:
    facts = Facts(room.database)
    practice = Practice(course, room.journal, facts)
    facts.review(learner.id, "p5", 1.0, clock.now)
    queue = practice.queue(learner.id, minutes=20, now=clock.now)
    assert "p5" not in {slot.item.id for slot in queue if slot.item}
    clock.now += timedelta(days=1)
    queue = practice.queue(learner.id, minutes=20, now=clock.now)
    assert "p5" in {slot.item.id for slot in queue if slot.item}
