"""K3: which belongs to which."""

from collections.abc import Sequence

import msgspec

from docsec.exercises import (
    Asking,
    ChoiceData,
    Family,
    WordsData,
    authored,
    exercise,
    given,
    shuffled,
    told,
)
from docsec.model import Text
from docsec.model.prompt import Answer, Pair, Paired
from docsec.scoring import credit
from docsec.scoring.score import Score


@exercise(
    "K3",
    Text("Match"),
    trains=Text("Knowing which term, picture or effect belongs to which"),
    family=Family.KNOWLEDGE,
)
class Matching:
    """Each on the left has one on the right; at least one there is left over."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked."""

        question: WordsData
        left: tuple[ChoiceData, ...]
        right: tuple[ChoiceData, ...]
        seed: int = 0

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """The right id of every left id."""

        pairs: dict[str, str]
        explanation: WordsData

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        yield Pair(
            id="pairs",
            words=authored(task.question),
            left=shuffled(task.left, task.seed),
            right=shuffled(task.right, task.seed),
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """Right pairs by pairs; a guesser has one in as many as stand on the right."""
        worth = credit.pairs(given(answers, 0, Paired).pairs, key.pairs)
        return Score(
            credit=worth,
            guess=1 / len(task.right),
            feedback=(told(worth, authored(key.explanation)),),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """All pairs."""
        return (Paired(pairs=key.pairs),)
