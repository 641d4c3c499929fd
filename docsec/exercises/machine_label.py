"""F6: your own view first, then what the machine says, which is sometimes wrong."""

from collections.abc import Sequence
from typing import Annotated

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
from docsec.exhibits import face
from docsec.model import Text
from docsec.model.prompt import Answer, Judge, Judged, Scale
from docsec.model.wording import Words
from docsec.params import Range
from docsec.scoring.score import Score, Standing, Trial

HARMFUL_SWITCH = "harmful switch"
WRONG_LABEL = "wrong label"
_SAYS_OTHER = Text("Machine: not the same person")
_SAYS_SAME = Text("Machine: the same person")


@exercise(
    "F6",
    Text("With the machine"),
    trains=Text("Keeping one's own view against a machine that is wrong"),
    family=Family.FACES,
)
class MachineLabel:
    """The last answer counts; a switch away from the right one is reported apart."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked; the machine's word comes after the first answer."""

        left: ExhibitData
        right: ExhibitData
        machine_says_other: bool
        is_drawn: bool = True

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """Whether they are two people."""

        is_other: bool

    @staticmethod
    def ask(task: Task) -> Asking:
        """Alone, then with the machine."""
        yield _judge(task, "own", None)
        label = _SAYS_OTHER if task.machine_says_other else _SAYS_SAME
        yield _judge(task, "with machine", label)

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """By the last answer."""
        own, last = (_side(given(answers, at, Judged)) for at in range(2))
        is_label_wrong = task.machine_says_other != key.is_other
        is_harmful = own == key.is_other and last == (not key.is_other)
        worth = float(last == key.is_other)
        flags = [WRONG_LABEL] if is_label_wrong else []
        if is_harmful and is_label_wrong:
            flags.append(HARMFUL_SWITCH)
        trial = Trial(key.is_other, bool(last), given(answers, 1, Judged).value)
        told_of = [face.OTHER if key.is_other else face.SAME]
        if is_label_wrong:
            told_of.append(Text("The machine was wrong"))
        return Score(
            credit=worth,
            guess=0.5,
            standing=Standing.MECHANICS if task.is_drawn else Standing.COUNTS,
            trials=() if last is None else (trial,),
            flags=tuple(flags),
            feedback=(told(worth, *told_of),),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The same, twice."""
        return (Judged(value=3 if key.is_other else -3),) * 2

    @staticmethod
    def make(
        seed: int,
        difficulty: float,
        *,
        wrong: Annotated[
            float, Range(0, 1), Text("Share of machine verdicts that are wrong")
        ] = 0.2,
    ) -> Made:
        """Draw a pair and a verdict."""
        rng = np.random.default_rng([seed, *b"F6"])
        holder = face.invent(rng)
        is_other = bool(rng.integers(2))
        is_wrong = bool(rng.random() < wrong)
        bearer = face.double(holder, rng, difficulty) if is_other else holder
        sitters = (
            face.sitter(holder, face.on_document(holder)),
            face.sitter(bearer, face.at_the_desk(bearer, rng, difficulty)),
        )
        shown = [ExhibitData.single(one.handle, one.pixels) for one in sitters]
        task = MachineLabel.Task(shown[0], shown[1], is_other != is_wrong)
        pictures = {one.handle: one.pixels for one in sitters}
        return Made(task, MachineLabel.Key(is_other), pictures)


def _judge(task: MachineLabel.Task, name: str, machine: Words | None) -> Judge:
    return Judge(
        id=name,
        words=Text("Is this the same person?"),
        exhibits=(
            task.left.exhibit("left", Text("In the document")),
            task.right.exhibit("right", Text("At the desk")),
        ),
        notices=(face.DRAWN,) if task.is_drawn else (),
        low=face.SAME,
        high=face.OTHER,
        scale=Scale.SEVEN,
        machine=machine,
    )


def _side(answer: Judged) -> bool | None:
    """Other, same, or neither."""
    return None if not answer.value else answer.value > 0
