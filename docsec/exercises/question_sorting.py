"""I2: open, leading, checkable or unlawful: what kind of question is it?"""

from collections.abc import Sequence
from enum import StrEnum

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
from docsec.model.prompt import Answer, Choice, Filled, Form
from docsec.model.wording import Words
from docsec.scoring.score import Score, Trial


class QuestionKind(StrEnum):
    """What a question does."""

    OPEN = "open"
    LEADING = "leading"
    CHECKABLE = "checkable"
    UNLAWFUL = "unlawful"


_WORDS = {
    QuestionKind.OPEN: Text("Open"),
    QuestionKind.LEADING: Text("Leading"),
    QuestionKind.CHECKABLE: Text("Checkable"),
    QuestionKind.UNLAWFUL: Text("Unlawful"),
}


@exercise(
    "I2",
    Text("What kind of question"),
    trains=Text("Telling open and checkable questions from leading and unlawful ones"),
    family=Family.INTERVIEW,
)
class QuestionSorting:
    """Sort each question; to let an unlawful one pass is critical."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked: the questions an officer might put."""

        questions: tuple[ChoiceData, ...]
        seed: int = 0

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """The kind of every question, and why by its id."""

        kinds: dict[str, QuestionKind]
        explanation: WordsData
        why: dict[str, WordsData] = {}

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        yield Form(
            id="kinds",
            words=Text("What kind of question is each?"),
            rows=shuffled(task.questions, task.seed),
            columns=tuple(Choice(kind, words) for kind, words in _WORDS.items()),
        )

    @staticmethod
    def mark(_task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """Right ones by questions; unlawful questions are trials of detection too."""
        cells = given(answers, 0, Filled).cells
        worth = sum(cells.get(one) == kind for one, kind in key.kinds.items())
        trials = tuple(
            Trial(
                is_signal=kind is QuestionKind.UNLAWFUL,
                is_called=cells.get(one) == QuestionKind.UNLAWFUL,
            )
            for one, kind in key.kinds.items()
        )
        has_passed = any(one.is_signal and not one.is_called for one in trials)
        critical = (Text("An unlawful question was let pass"),) if has_passed else ()
        wrong = [one for one, kind in key.kinds.items() if cells.get(one) != kind]
        reasons: list[Words] = [
            authored(key.why[one]) for one in wrong if one in key.why
        ]
        share = worth / len(key.kinds)
        return Score(
            credit=share,
            guess=1 / len(_WORDS),
            trials=trials,
            confusions=tuple(
                (kind.value, cells[one])
                for one, kind in key.kinds.items()
                if one in cells
            ),
            critical=critical,
            feedback=(told(share, *critical, *reasons, authored(key.explanation)),),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The kind of each."""
        return (Filled(cells={one: kind.value for one, kind in key.kinds.items()}),)
