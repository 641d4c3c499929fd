"""K5: right however it is written."""

import pytest

from docsec.exercises.short_answer import ShortAnswer
from docsec.model.prompt import BlankKind, Type, Typed
from docsec.model.wording import Authored

TASK = ShortAnswer.Task({"en": "Wavelength?"}, kind=BlankKind.NUMBER, unit={"en": "nm"})
KEY = ShortAnswer.Key(("365",), {"en": "Long-wave UV"}, tolerance=2)
TERM = ShortAnswer.Key(("intaglio", "\u0646\u0642\u0634 \u063a\u0627\u0626\u0631"), {})


@pytest.mark.parametrize(
    ("typed", "due"),
    [("365", 1), ("\u0663\u0666\u0665", 1), ("367", 1), ("368", 0), ("", 0)],
)
def test_number(played, typed, due) -> None:
    answer = [Typed(values={"answer": typed})]
    score, asked = played("short_answer", TASK, KEY, answer)
    assert score.credit == due
    assert isinstance(asked[0], Type)
    assert asked[0].blanks[0].label == Authored.of({"en": "nm"})


def test_any_language_is_right(played) -> None:
    task = ShortAnswer.Task({"en": "Which print is raised?"})
    for typed in TERM.answers:
        answer = [Typed(values={"answer": typed.upper()})]
        assert played("short_answer", task, TERM, answer)[0].credit == 1


def test_the_answer_is_shown(played) -> None:
    score, _ = played("short_answer", TASK, KEY, [Typed()])
    assert score.feedback[0].story[0].english() == "The answer: 365"
    solved = ShortAnswer.solve(TASK, KEY)
    assert played("short_answer", TASK, KEY, solved)[0].credit == 1
