"""K2: several are right."""

from collections.abc import Sequence
from itertools import product

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
from docsec.scoring import credit
from docsec.scoring.score import Score


@exercise(
    "K2",
    Text("Several right answers"),
    trains=Text("Knowing all that belongs to a thing"),
    family=Family.KNOWLEDGE,
)
class SeveralChoice:
    """Tick all that are right; a wrong tick takes a right one away."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked."""

        question: WordsData
        choices: tuple[ChoiceData, ...]
        story: tuple[WordsData, ...] = ()
        exhibits: tuple[ExhibitData, ...] = ()
        seed: int = 0

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is right: the ids."""

        right: frozenset[str]
        explanation: WordsData

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt; it does not tell how many are right."""
        yield Choose(
            id="choices",
            words=authored(task.question),
            story=authored_all(task.story),
            exhibits=tuple(
                one.exhibit(str(index)) for index, one in enumerate(task.exhibits)
            ),
            choices=shuffled(task.choices, task.seed),
            most=len(task.choices),
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """Right less wrong ticks, by the number that are right."""
        ticked = set(given(answers, 0, Chosen).ids)
        worth = credit.several(ticked, set(key.right))
        return Score(
            credit=worth,
            guess=_guess(len(task.choices), len(key.right)),
            feedback=(told(worth, authored(key.explanation)),),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """All that are right."""
        return (Chosen(ids=tuple(sorted(key.right))),)


def _guess(choices: int, right: int) -> float:
    """Mean credit of all ways to tick."""
    due = {str(one) for one in range(right)}
    ways = [
        {str(place) for place, is_ticked in enumerate(ticks) if is_ticked}
        for ticks in product((False, True), repeat=choices)
    ]
    return sum(credit.several(ticked, due) for ticked in ways) / len(ways)
