"""S1: a shift replays from its seed; figures beside one another, never alone."""

import hashlib
import os
import subprocess
import sys

import pytest

from docsec.exercises import ExhibitData
from docsec.exercises.primary_line import PrimaryLine, Traveller
from docsec.exhibits.traveller import Trouble
from docsec.model import Light, Text
from docsec.model.prompt import Inspect, Judge, Judged, Seen
from docsec.scoring.score import Standing
from docsec.training.coding import encode

PAGE = ExhibitData({Light.VI: "page"}, 100, 70)
FACE = ExhibitData({Light.VI: "face"}, 35, 45)
TROUBLES = (Trouble.NONE, Trouble.FALSE_DOCUMENT, Trouble.NONE, Trouble.RULE) * 2


def shift(*, machine=None, **more):
    people = tuple(
        Traveller(PAGE, FACE, Text("I visit my sister."), 3, machine) for _ in TROUBLES
    )
    return PrimaryLine.Task(Text("Rule"), people, **more)


KEY = PrimaryLine.Key(
    TROUBLES,
    tuple(() if one is Trouble.NONE else (Text("It shows"),) for one in TROUBLES),
)


def decisions(*values):
    return [Seen(), *(Judged(value=one, elapsed_ms=8000) for one in values)]


def test_everybody_right_is_worth_all(played) -> None:
    task = shift(limit_s=20, prevalence=0.5)
    score, asked = played("primary_line", task, KEY, PrimaryLine.solve(task, KEY))
    assert score.credit == 1
    assert isinstance(asked[0], Inspect)
    assert all(isinstance(one, Judge) and one.limit_s == 20 for one in asked[1:])
    assert len(asked[0].story) == 4


def test_a_miss_costs_ten_and_a_false_referral_one(played) -> None:
    answers = decisions(1, -1, -1, 1, -1, 1, -1, 1)
    score, _ = played("primary_line", shift(), KEY, answers)
    figures = dict(score.figures)
    assert figures["cost"] == 11
    assert score.credit == 6 / 8
    assert figures["median s"] == figures["P90 s"] == 8
    assert {f"c in quarter {n}" for n in (1, 2, 3, 4)} <= set(figures)
    told = [one.english() for one in score.feedback[0].story]
    assert told[:2] == ["Hits: 3 of 4", "False alarms: 1 of 4"]


def test_who_is_not_decided_on_is_counted(played) -> None:
    score, _ = played("primary_line", shift(), KEY, decisions(*[None] * 8))
    figures = dict(score.figures)
    assert (score.credit, score.trials, figures["undecided"]) == (0, (), 8)


def test_the_machine_speaks_second_and_the_last_word_counts(played) -> None:
    task = shift(machine=True)
    turns = [one for due in (-1, 1, -1, 1) * 2 for one in (-due, due)]
    score, asked = played("primary_line", task, KEY, decisions(*turns))
    assert score.credit == 1
    assert asked[1].machine is None
    assert asked[2].machine is not None
    solved = PrimaryLine.solve(task, KEY)
    assert played("primary_line", task, KEY, solved)[0].credit == 1


def test_with_drawn_impostors_nothing_counts(played) -> None:
    task = shift(is_practice_of_faces=True)
    score, _ = played("primary_line", task, KEY, decisions(*[1] * 8))
    assert score.standing is Standing.MECHANICS


SCRIPT = """
import hashlib
from docsec.exercises.primary_line import PrimaryLine
from docsec.training.coding import encode
made = PrimaryLine.make(3, 0.4, travellers=2, prevalence=0.5, ppi=100)
print(hashlib.sha256(encode(made.task) + encode(made.key)).hexdigest())
"""


def test_it_replays_under_another_locale_and_time_zone(drawn) -> None:
    other = {"LC_ALL": "ar_IQ.UTF-8", "TZ": "Asia/Baghdad", "QT_SCALE_FACTOR": "2"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=os.environ | {"PYTHONHASHSEED": "7"} | other,
        capture_output=True,
        text=True,
        check=True,
    )
    here = hashlib.sha256(encode(drawn.task) + encode(drawn.key)).hexdigest()
    assert done.stdout.strip() == here


@pytest.fixture(scope="module")
def drawn():
    return PrimaryLine.make(3, 0.4, travellers=2, prevalence=0.5, ppi=100)


def test_the_queue_holds_as_many_in_trouble_as_wanted(drawn) -> None:
    troubled = [one for one in drawn.key.troubles if one is not Trouble.NONE]
    assert len(troubled) == 1
    assert sum(bool(one) for one in drawn.key.told) == 1
    shown = {
        handle
        for one in drawn.task.travellers
        for exhibit in (one.page, one.person)
        for handle in exhibit.views.values()
    }
    assert shown == set(drawn.pictures)
