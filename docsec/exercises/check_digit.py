"""M1: compute a check digit, check one, and know what it does not notice."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import cycle, islice
from typing import Annotated

import msgspec
import numpy as np

from docsec.exercises import Asking, Family, Made, exercise, given, told
from docsec.model import Text
from docsec.model.prompt import (
    Answer,
    Blank,
    BlankKind,
    Choice,
    Choose,
    Chosen,
    Type,
    Typed,
)
from docsec.model.wording import Verbatim, Words
from docsec.params import Range
from docsec.scoring.score import Score
from docsec.scoring.typed import is_same
from docsec.standards.check_digit import BLIND_CLASSES, check_digit, products

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DIGITS = "0123456789"
_YES, _NO = "yes", "no"
_EASY, _HARD = 0.34, 0.67
_WRONG_SHARE, _TRAP_SHARE = 0.5, 0.5


class Question(StrEnum):
    """What is wanted."""

    COMPUTE = "compute"
    CHECK = "check"
    """Is this digit the one due?"""
    BLIND = "blind"
    """One character was changed: does the digit notice?"""


@exercise(
    "M1",
    Text("Check digit"),
    trains=Text("Working out a check digit, and knowing what it cannot notice"),
    family=Family.DATA,
)
class CheckDigit:
    """Exact. The steps are shown whole, then in part, then not at all."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked.

        Attributes:
            question: Which.
            text: The characters.
            steps: 2: products shown, 1: weights shown, 0: nothing.
            digit: To be checked, if that is the question.
            changed: The characters after the change, if that is the question.
        """

        question: Question
        text: str
        steps: int = 0
        digit: str = ""
        changed: str = ""

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """The digit, or `yes` or `no`."""

        answer: str

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        if task.question is Question.COMPUTE:
            yield Type(
                id="digit",
                words=Text("Work out the check digit"),
                story=_shown(task.text, task.steps),
                blanks=(Blank("digit", kind=BlankKind.MRZ, length=1),),
            )
            return
        is_check = task.question is Question.CHECK
        yield Choose(
            id="answer",
            words=Text("Is this check digit the one that is due?")
            if is_check
            else Text("One character was changed. Does the check digit notice?"),
            story=(
                *_shown(task.text, task.steps),
                Text("Check digit: {digit}", digit=task.digit)
                if is_check
                else Verbatim(task.changed),
            ),
            choices=(Choice(_YES, Text("Yes")), Choice(_NO, Text("No"))),
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """1 or 0."""
        if task.question is Question.COMPUTE:
            typed = given(answers, 0, Typed).values.get("digit", "")
            is_right, guess = is_same(typed, key.answer), 0.1
        else:
            is_right = given(answers, 0, Chosen).ids == (key.answer,)
            guess = 0.5
        return Score(
            credit=float(is_right),
            guess=guess,
            feedback=(told(is_right, *_explained(task)),),
        )

    @staticmethod
    def solve(task: Task, key: Key) -> tuple[Answer, ...]:
        """The digit, or yes or no."""
        if task.question is Question.COMPUTE:
            return (Typed(values={"digit": key.answer}),)
        return (Chosen(ids=(key.answer,)),)

    @staticmethod
    def make(
        seed: int,
        difficulty: float,
        *,
        length: Annotated[int, Range(0, 20), Text("Characters; 0: by difficulty")] = 0,
    ) -> Made:
        """Invent one: dates first, then numbers with letters, then what is missed."""
        rng = np.random.default_rng([seed, *b"M1"])
        text = _invent(rng, difficulty, length)
        steps = 2 if difficulty < _EASY else int(difficulty < _HARD)
        kind = _question(rng, difficulty)
        due = check_digit(text)
        if kind is Question.COMPUTE:
            return Made(CheckDigit.Task(kind, text, steps), CheckDigit.Key(due))
        if kind is Question.CHECK:
            is_wrong = bool(rng.random() < _WRONG_SHARE)
            digit = str((int(due) + is_wrong * int(rng.integers(1, 10))) % 10)
            return Made(
                CheckDigit.Task(kind, text, min(steps, 1), digit=digit),
                CheckDigit.Key(_NO if is_wrong else _YES),
            )
        changed = _changed(rng, text, is_trap=bool(rng.random() < _TRAP_SHARE))
        is_noticed = check_digit(changed) != due
        return Made(
            CheckDigit.Task(kind, text, min(steps, 1), changed=changed),
            CheckDigit.Key(_YES if is_noticed else _NO),
        )


def _question(rng: np.random.Generator, difficulty: float) -> Question:
    if difficulty < _EASY:
        return Question.COMPUTE
    return list(Question)[int(rng.integers(2 if difficulty < _HARD else 3))]


def _invent(rng: np.random.Generator, difficulty: float, length: int) -> str:
    if difficulty < _EASY:
        size, characters = length or 6, _DIGITS
    else:
        size = length or (9 if difficulty < _HARD else 14)
        characters = _DIGITS * 3 + _LETTERS
    return "".join(characters[rng.integers(len(characters))] for _ in range(size))


def _changed(rng: np.random.Generator, text: str, *, is_trap: bool) -> str:
    """Another character at one place, of the same value modulo 10 for a trap."""
    at = int(rng.integers(len(text)))
    old = text[at]
    same = next(one for one in BLIND_CLASSES if old in one)
    every = _LETTERS + _DIGITS
    choices = [one for one in every if one != old and (one in same) is is_trap]
    return text[:at] + choices[rng.integers(len(choices))] + text[at + 1 :]


def _shown(text: str, steps: int) -> tuple[Words, ...]:
    """The characters, over them as much of the working as is still given."""
    rows: list[Words] = [Verbatim("  ".join(text))]
    if steps >= 1:
        weights = islice(cycle("731"), len(text))
        rows.append(Verbatim("  ".join(weights)))
    if steps > 1:
        rows.append(Verbatim(" + ".join(str(one) for one in products(text))))
    return tuple(rows)


def _explained(task: CheckDigit.Task) -> tuple[Words, ...]:
    working = products(task.text)
    total = sum(working)
    told_of: tuple[Words, ...] = (
        Verbatim(" + ".join(str(one) for one in working) + f" = {total}"),
        Text("The check digit is the last digit: {digit}", digit=str(total % 10)),
    )
    if task.question is not Question.BLIND:
        return told_of
    return (
        *told_of,
        Text("After the change it is {digit}", digit=check_digit(task.changed)),
        Text("Characters whose values end in the same digit cannot be told apart"),
    )
