"""K1: 1 or 0, the guess beside it, certainty marks apart."""

import pytest

from docsec.exercises import ChoiceData
from docsec.exercises.single_choice import SingleChoice
from docsec.model.prompt import Choose, Chosen
from docsec.model.wording import Authored

TASK = SingleChoice.Task(
    question={"en": "Which light shows dull paper?"},
    choices=tuple(ChoiceData(id=one, words={"en": one}) for one in "abcd"),
    story=({"en": "A passport lies on the table."},),
)
KEY = SingleChoice.Key(
    right="a", explanation={"en": "Because"}, why={"b": {"en": "No"}}
)


def test_the_right_one_is_worth_all_and_a_guess_a_quarter(played) -> None:
    score, asked = played("single_choice", TASK, KEY, SingleChoice.solve(TASK, KEY))
    assert (score.credit, score.guess, score.mark) == (1, 0.25, None)
    assert isinstance(asked[0], Choose)
    assert {one.id for one in asked[0].choices} == set("abcd")


@pytest.mark.parametrize("answer", [Chosen(ids=("b",)), Chosen()])
def test_another_or_none_is_worth_nothing(played, answer) -> None:
    assert played("single_choice", TASK, KEY, [answer])[0].credit == 0


def test_a_wrong_answer_is_told_why(played) -> None:
    score, _ = played("single_choice", TASK, KEY, [Chosen(ids=("b",))])
    assert score.feedback[0].story == (
        Authored.of({"en": "No"}),
        Authored.of({"en": "Because"}),
    )


@pytest.mark.parametrize(("ids", "mark"), [(("a",), 3), (("b",), -6)])
def test_certainty_stands_beside_the_credit(played, ids, mark) -> None:
    score, _ = played("single_choice", TASK, KEY, [Chosen(ids=ids, certainty=3)])
    assert score.mark == mark
    assert score.credit in (0, 1)
