"""S2: decision, evidence, procedure."""

import pytest

from docsec.exercises import ChoiceData
from docsec.exercises.case_file import CaseFile, Step
from docsec.model.prompt import Chosen


def step(name, *needs):
    return Step(name, {"en": name}, {"en": f"{name} done"}, needs=needs)


def choices(letters):
    return tuple(ChoiceData(one, {"en": one}) for one in letters)


TASK = CaseFile.Task(
    story=({"en": "A passport was referred."},),
    steps=(step("look"), step("lamp", "look"), step("loupe", "look"), step("call")),
    evidence=choices("abcd"),
    decisions=choices(("clear", "seize")),
)
KEY = CaseFile.Key(("look", "lamp", "loupe"), frozenset("ab"), "seize", {"en": "So"})


def played_with(played, steps, evidence, decision):
    answers = [Chosen(ids=(one,)) for one in steps]
    answers += [Chosen(ids=tuple(evidence)), Chosen(ids=(decision,))]
    return played("case_file", TASK, KEY, answers)


@pytest.mark.parametrize(
    ("steps", "evidence", "decision", "due"),
    [
        (["look", "lamp", "loupe", "enough"], "ab", "seize", 1.0),
        (["look", "lamp", "loupe", "call"], "ab", "seize", 1.0),
        (["look", "loupe", "lamp", "enough"], "ab", "seize", 0.8 + 0.2 * 2 / 3),
        (["enough"], "ab", "seize", 0.8),
        (["look", "enough"], "a", "seize", 0.4 + 0.4 * 2 / 3 + 0.2 / 3),
        (["look", "enough"], "cd", "clear", 0.2 / 3),
    ],
)
def test_parts_counted_by_hand(played, steps, evidence, decision, due) -> None:
    score, asked = played_with(played, steps, evidence, decision)
    assert score.credit == pytest.approx(due)
    assert [one.id for one in asked[-2:]] == ["evidence", "decision"]


def test_a_step_waits_for_what_it_needs(played) -> None:
    _, asked = played_with(played, ["look", "enough"], "", "clear")
    assert {one.id for one in asked[0].choices} == {"look", "call", "enough"}
    assert {one.id for one in asked[1].choices} == {"lamp", "loupe", "call", "enough"}


def test_nothing_is_worth_nothing(played) -> None:
    answers = [Chosen(), Chosen(), Chosen()]
    assert played("case_file", TASK, KEY, answers)[0].credit == 0


def test_solving_it_is_worth_all(played) -> None:
    assert played("case_file", TASK, KEY, CaseFile.solve(TASK, KEY))[0].credit == 1
