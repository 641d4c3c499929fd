"""I2: to let an unlawful question pass is critical."""

from docsec.exercises import ChoiceData
from docsec.exercises.question_sorting import QuestionKind, QuestionSorting
from docsec.model.prompt import Filled, Form

KINDS = dict(zip("abcd", QuestionKind, strict=True))
TASK = QuestionSorting.Task(tuple(ChoiceData(one, {"en": one}) for one in KINDS))
KEY = QuestionSorting.Key(KINDS, {"en": "Because"}, {"d": {"en": "It asks for faith"}})
RIGHT = {one: kind.value for one, kind in KINDS.items()}


def test_each_question_counts(played) -> None:
    score, asked = played(
        "question_sorting", TASK, KEY, [Filled(cells=RIGHT | {"a": "leading"})]
    )
    assert (score.credit, score.guess, score.critical) == (0.75, 0.25, ())
    assert ("open", "leading") in score.confusions
    assert isinstance(asked[0], Form)


def test_an_unlawful_one_let_pass_is_critical_and_explained(played) -> None:
    cells = RIGHT | {"d": "open"}
    score, _ = played("question_sorting", TASK, KEY, [Filled(cells=cells)])
    assert len(score.critical) == 1
    assert any("faith" in str(one) for one in score.feedback[0].story)
    assert sum(one.is_signal for one in score.trials) == 1


def test_nothing_sorted_is_worth_nothing(played) -> None:
    assert played("question_sorting", TASK, KEY, [Filled()])[0].credit == 0


def test_solving_it_is_worth_all(played) -> None:
    solved = QuestionSorting.solve(TASK, KEY)
    assert played("question_sorting", TASK, KEY, solved)[0].credit == 1
