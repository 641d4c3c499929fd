"""M1: exact, with the working faded out, and the blind spots of the sum."""

import pytest

from docsec.exercises.check_digit import CheckDigit, Question
from docsec.model.prompt import Choose, Chosen, Type, Typed
from docsec.model.wording import Verbatim
from scripts.item_keys import agrees


def task_of(question, text, **more):
    return CheckDigit.Task(question, text, **more)


@pytest.mark.parametrize(
    ("text", "digit"),
    [
        ("L898902C3", "6"),
        ("740812", "2"),
        ("120415", "9"),
        ("ZE184226B<<<<<", "1"),
    ],
)
def test_the_specimen_of_the_standard(played, text, digit) -> None:
    task, key = task_of(Question.COMPUTE, text), CheckDigit.Key(digit)
    score, asked = played("check_digit", task, key, [Typed(values={"digit": digit})])
    assert (score.credit, score.guess) == (1, 0.1)
    assert isinstance(asked[0], Type)
    assert any(f"digit: {digit}" in str(one) for one in score.feedback[0].story)


@pytest.mark.parametrize(("steps", "rows"), [(0, 1), (1, 2), (2, 3)])
def test_the_working_is_shown_whole_in_part_or_not(played, steps, rows) -> None:
    task = task_of(Question.COMPUTE, "520727", steps=steps)
    _, asked = played("check_digit", task, CheckDigit.Key("3"), [Typed()])
    assert len(asked[0].story) == rows


def test_products_stand_under_their_characters(played) -> None:
    task = task_of(Question.COMPUTE, "520727", steps=2)
    _, asked = played("check_digit", task, CheckDigit.Key("3"), [Typed()])
    assert asked[0].story[2] == Verbatim("35 + 6 + 0 + 49 + 6 + 7")


@pytest.mark.parametrize(("answer", "credit"), [("yes", 0), ("no", 1)])
def test_a_digit_is_checked(played, answer, credit) -> None:
    task = task_of(Question.CHECK, "520727", digit="4")
    answers = [Chosen(ids=(answer,))]
    score, asked = played("check_digit", task, CheckDigit.Key("no"), answers)
    assert score.credit == credit
    assert isinstance(asked[0], Choose)


def test_a_change_that_escapes_is_explained(played) -> None:
    task = task_of(Question.BLIND, "A20727", changed="K20727")
    score, _ = played("check_digit", task, CheckDigit.Key("no"), [Chosen(ids=("yes",))])
    assert score.credit == 0
    assert "cannot be told apart" in score.feedback[0].story[-1].english()


@pytest.mark.parametrize("difficulty", [0.0, 0.5, 1.0])
def test_keys_are_right(played, difficulty) -> None:
    asked = set()
    for seed in range(60):
        made = CheckDigit.make(seed, difficulty)
        asked.add(made.task.question)
        assert agrees("check_digit", made.task, made.key)
        solved = CheckDigit.solve(made.task, made.key)
        assert played("check_digit", made.task, made.key, solved)[0].credit == 1
    assert len(asked) == {0.0: 1, 0.5: 2, 1.0: 3}[difficulty]


def test_traps_are_among_the_hard_ones() -> None:
    made = [CheckDigit.make(seed, 1.0) for seed in range(60)]
    blind = [one for one in made if one.task.question is Question.BLIND]
    assert {one.key.answer for one in blind} == {"yes", "no"}


def test_a_length_may_be_wished_for() -> None:
    assert len(CheckDigit.make(1, 0.0, length=12).task.text) == 12
