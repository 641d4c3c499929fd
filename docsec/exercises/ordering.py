"""K4: what comes first, and what then."""

from collections.abc import Sequence

import msgspec

from docsec.exercises import (
    Asking,
    ChoiceData,
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
from docsec.model.prompt import Answer, Order, Ordered
from docsec.scoring import credit
from docsec.scoring.score import Score


@exercise(
    "K4",
    Text("Put in order"),
    trains=Text("Knowing the steps of a procedure, and which must come first"),
    family=Family.KNOWLEDGE,
)
class Ordering:
    """Pairs the wrong way round cost; what must come first fails the item."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked."""

        question: WordsData
        choices: tuple[ChoiceData, ...]
        story: tuple[WordsData, ...] = ()
        seed: int = 0

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """The right order, and pairs of which the first must come before the other."""

        order: tuple[str, ...]
        explanation: WordsData
        must_precede: tuple[tuple[str, str], ...] = ()

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        yield Order(
            id="order",
            words=authored(task.question),
            story=authored_all(task.story),
            choices=shuffled(task.choices, task.seed),
        )

    @staticmethod
    def mark(_task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """By the pairs that stand the wrong way round."""
        order = given(answers, 0, Ordered).ids
        worth = credit.order(order, key.order, key.must_precede)
        return Score(
            credit=worth,
            guess=credit.order_guess(key.order, key.must_precede),
            feedback=(told(worth, authored(key.explanation)),),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The right order."""
        return (Ordered(ids=key.order),)
