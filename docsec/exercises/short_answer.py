"""K5: a number or a short answer."""

from collections.abc import Sequence

import msgspec

from docsec.exercises import (
    Asking,
    ExhibitData,
    Family,
    WordsData,
    authored,
    authored_all,
    exercise,
    given,
    told,
)
from docsec.model import Text
from docsec.model.prompt import Answer, Blank, BlankKind, Type, Typed
from docsec.scoring.score import Score
from docsec.scoring.typed import is_same

_BLANK = "answer"


@exercise(
    "K5",
    Text("Short answer"),
    trains=Text("Recalling a number or a term without seeing it"),
    family=Family.KNOWLEDGE,
)
class ShortAnswer:
    """Right however the keyboard writes digits, case and spaces."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked; `unit` stands beside the blank."""

        question: WordsData
        kind: BlankKind = BlankKind.TEXT
        unit: WordsData = {}
        story: tuple[WordsData, ...] = ()
        exhibits: tuple[ExhibitData, ...] = ()

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """Every answer that is right, in any language; numbers may be off by so much.

        The first is the one to show.
        """

        answers: tuple[str, ...]
        explanation: WordsData
        tolerance: float | None = None

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        unit = authored(task.unit) if task.unit else None
        yield Type(
            id="answer",
            words=authored(task.question),
            story=authored_all(task.story),
            exhibits=tuple(
                one.exhibit(str(index)) for index, one in enumerate(task.exhibits)
            ),
            blanks=(Blank(_BLANK, unit, task.kind),),
        )

    @staticmethod
    def mark(_task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """1 or 0; nobody guesses it."""
        typed = given(answers, 0, Typed).values.get(_BLANK, "")
        is_right = any(
            is_same(typed, one, tolerance=key.tolerance) for one in key.answers
        )
        right = Text("The answer: {answer}", answer=key.answers[0])
        return Score(
            credit=float(is_right),
            feedback=(told(is_right, right, authored(key.explanation)),),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The first answer."""
        return (Typed(values={_BLANK: key.answers[0]}),)
