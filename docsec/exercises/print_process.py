"""G4: how was this printed?"""

from collections.abc import Sequence

import msgspec
import numpy as np

from docsec.exercises import (
    Asking,
    ExhibitData,
    Family,
    Made,
    exercise,
    given,
    told,
)
from docsec.exhibits.print_sample import SIGNS, WORDS, print_sample
from docsec.model import Text
from docsec.model.prompt import Answer, Choice, Choose, Chosen
from docsec.scoring.score import Score
from docsec.synthesis.ink import Process

_EASY = (Process.OFFSET, Process.INTAGLIO, Process.INKJET, Process.DYE)
_USUAL = (*_EASY, Process.TONER, Process.LASER)
_MEDIUM, _HARD = 0.34, 0.67


@exercise(
    "G4",
    Text("Print process"),
    trains=Text("Telling print processes apart by edges, dots and relief"),
    family=Family.PRINT,
)
class PrintProcess:
    """1 or 0 a crop; the matrix of what was taken for what is reported."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked: a crop, and the processes to choose from."""

        exhibit: ExhibitData
        choices: tuple[Process, ...]

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """The process."""

        process: Process

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        yield Choose(
            id="process",
            words=Text("How was this printed?"),
            exhibits=(task.exhibit.exhibit(),),
            choices=tuple(Choice(one.value, WORDS[one]) for one in task.choices),
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """1 or 0."""
        ids = given(answers, 0, Chosen).ids
        is_right = ids == (key.process.value,)
        return Score(
            credit=float(is_right),
            guess=1 / len(task.choices),
            confusions=tuple((key.process.value, one) for one in ids),
            feedback=(
                told(
                    is_right,
                    WORDS[key.process],
                    SIGNS[key.process],
                    exhibits=(task.exhibit.exhibit(),),
                ),
            ),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The process."""
        return (Chosen(ids=(key.process.value,)),)

    @staticmethod
    def make(seed: int, difficulty: float) -> Made:
        """Print a few millimetres; four processes to choose from, then six, eight."""
        rng = np.random.default_rng([seed, *b"G4"])
        choices = tuple(Process(one) for one in WORDS)
        if difficulty < _HARD:
            choices = _USUAL if difficulty >= _MEDIUM else _EASY
        process = choices[int(rng.integers(len(choices)))]
        sample = print_sample(process, seed)
        exhibit = ExhibitData(sample.views, sample.width, sample.height)
        return Made(
            PrintProcess.Task(exhibit, choices),
            PrintProcess.Key(process),
            sample.pictures,
        )
