"""K1: one right answer out of three to five."""

from collections.abc import Sequence

import msgspec

from docsec.exercises import (
    Asking,
    ChoiceData,
    ExhibitData,
    Family,
    WordsData,
    authored,
    authored_all,
    exercise,
    given,
    shuffled,
    told,
)
from docsec.model import Text
from docsec.model.prompt import Answer, Choose, Chosen
from docsec.scoring.detection import certainty_mark
from docsec.scoring.score import Score


@exercise(
    "K1",
    Text("One right answer"),
    trains=Text("Knowing what is so, and why"),
    family=Family.KNOWLEDGE,
)
class SingleChoice:
    """Tick one; 1 or 0. Certainty marks, where asked for, stand beside the credit."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked; `seed` sets the order of the choices."""

        question: WordsData
        choices: tuple[ChoiceData, ...]
        story: tuple[WordsData, ...] = ()
        exhibits: tuple[ExhibitData, ...] = ()
        has_certainty: bool = False
        seed: int = 0

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is right; `why` may explain single choices by their ids."""

        right: str
        explanation: WordsData
        why: dict[str, WordsData] = {}

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        yield Choose(
            id="choice",
            words=authored(task.question),
            story=authored_all(task.story),
            exhibits=tuple(
                one.exhibit(str(index)) for index, one in enumerate(task.exhibits)
            ),
            choices=shuffled(task.choices, task.seed),
            has_certainty=task.has_certainty,
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """1 or 0; a guesser has 1/n."""
        answer = given(answers, 0, Chosen)
        is_right = answer.ids == (key.right,)
        level = answer.certainty
        reasons = (key.why[one] for one in answer.ids if one in key.why)
        return Score(
            credit=float(is_right),
            guess=1 / len(task.choices),
            mark=None if level is None else certainty_mark(level, is_right=is_right),
            feedback=(
                told(is_right, *authored_all(reasons), authored(key.explanation)),
            ),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The right one."""
        return (Chosen(ids=(key.right,)),)
