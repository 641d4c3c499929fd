"""K6: a text with gaps."""

from collections.abc import Sequence

import msgspec

from docsec.exercises import (
    Asking,
    Family,
    WordsData,
    authored,
    exercise,
    given,
    told,
)
from docsec.model import Text
from docsec.model.prompt import Answer, Blank, Type, Typed
from docsec.scoring.score import Score
from docsec.scoring.typed import is_same


@exercise(
    "K6",
    Text("Text with gaps"),
    trains=Text("Recalling terms where they belong"),
    family=Family.KNOWLEDGE,
)
class GapText:
    """Each gap counts alone. In the text they stand as `[[name]]`."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked; `gaps` names those in the text, in order."""

        question: WordsData
        body: WordsData
        gaps: tuple[str, ...]

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """By gap, every answer that is right, in any language; the first to show."""

        gaps: dict[str, tuple[str, ...]]
        explanation: WordsData

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        yield Type(
            id="gaps",
            words=authored(task.question),
            body=authored(task.body),
            blanks=tuple(Blank(gap) for gap in task.gaps),
        )

    @staticmethod
    def mark(_task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """Right gaps by gaps."""
        typed = given(answers, 0, Typed).values
        right = [
            any(is_same(typed.get(gap, ""), one) for one in accepted)
            for gap, accepted in key.gaps.items()
        ]
        worth = sum(right) / len(right)
        shown = ", ".join(accepted[0] for accepted in key.gaps.values())
        words = Text("The answer: {answer}", answer=shown)
        return Score(
            credit=worth, feedback=(told(worth, words, authored(key.explanation)),)
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The first answer of every gap."""
        return (Typed(values={gap: one[0] for gap, one in key.gaps.items()}),)
