"""A small station for learners, with a clock that tests move."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from argon2 import PasswordHasher

from docsec.exercises import ChoiceData, exercises, play
from docsec.exercises.single_choice import SingleChoice
from docsec.records.key_file import Effort
from docsec.records.store import Records
from docsec.training.course import read_course
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


def words(text):
    return {"en": text, "ar": text, "ckb": text}


def choice_item(name, objective):
    return {
        "id": name,
        "exercise": "single_choice",
        "objective": objective,
        "task": {
            "question": words(f"Question {name}?"),
            "choices": [{"id": one, "words": words(one)} for one in "abcd"],
        },
        "key": {"right": "b", "explanation": words("Because")},
    }


def sorting_item(name, objective):
    questions = [{"id": one, "words": words(one)} for one in "wxyz"]
    kinds = dict(zip("wxyz", ("open", "leading", "checkable", "unlawful"), strict=True))
    return {
        "id": name,
        "exercise": "question_sorting",
        "objective": objective,
        "task": {"questions": questions},
        "key": {"kinds": kinds, "explanation": words("Because")},
    }


LESSON = """---
title: Inks
objectives: m1.1, m1.2
---
Look at it.

::exhibit uv_missing kind=passport seed=7 strength=1::

===

::item p1::
"""


@pytest.fixture
def course_folder(tmp_path):
    """A small course on disk, in all three languages."""
    folder = tmp_path / "modules" / "tiny"
    module = folder / "m1"
    for language in ("en", "ar", "ckb"):
        lessons = module / "lessons" / language
        lessons.mkdir(parents=True)
        (lessons / "inks.md").write_text(LESSON, encoding="utf-8")
    (module / "notes").mkdir()
    (module / "notes" / "en.md").write_text("# Notes", encoding="utf-8")
    items = [choice_item(f"p{n}", f"m1.{1 + n % 2}") for n in range(12)]
    items.append(sorting_item("s1", "m1.2"))
    (module / "items.json").write_text(json.dumps(items), encoding="utf-8")
    items = [choice_item(f"exam-{n}", f"m1.{1 + n % 2}") for n in range(12)]
    (module / "exam_items.json").write_text(json.dumps(items), encoding="utf-8")
    said = {
        "title": words("Module"),
        "hours": 2,
        "objectives": [
            {"id": "m1.1", "bloom": "remember", "words": words("Name inks")},
            {"id": "m1.2", "bloom": "apply", "words": words("Use a lamp")},
        ],
        "lessons": ["inks"],
        "recipes": [
            {"exercise": "check_digit", "objective": "m1.2", "count": 10},
            {"exercise": "mrz_comparison", "objective": "m1.2", "count": 10},
            {"exercise": "stamp_timeline", "objective": "m1.1", "count": 5},
        ],
        "reasons": {"uv_dull": "inks"},
    }
    (module / "module.json").write_text(json.dumps(said), encoding="utf-8")
    course = {
        "id": "tiny",
        "version": "1",
        "level": "basic",
        "title": words("Tiny"),
        "modules": ["m1"],
        "exams": [
            {
                "id": "final",
                "title": words("Exam"),
                "minutes": 30,
                "shares": [
                    {"count": 4},
                    {"count": 3, "exercise": "mrz_comparison", "difficulty": 0.2},
                    {"count": 1, "exercise": "stamp_timeline"},
                ],
                "cut": 0.7,
                "least_data": 0.6,
            }
        ],
    }
    (folder / "course.json").write_text(json.dumps(course), encoding="utf-8")
    term = {"id": "uv", "term": words("UV"), "meaning": words("Light")}
    (folder / "terms.json").write_text(json.dumps([term]), encoding="utf-8")
    return folder


@pytest.fixture
def course(course_folder):
    return read_course(course_folder)


@pytest.fixture
def played():
    """Play one item with these answers: the score, and what was asked."""

    def play_it(name, task, key, answers):
        asked = []
        playing = play(exercises[name], task, key)
        waiting = iter(answers)
        try:
            prompt = next(playing)
            while True:
                asked.append(prompt)
                prompt = playing.send(next(waiting))
        except StopIteration as end:
            return end.value, asked

    return play_it
