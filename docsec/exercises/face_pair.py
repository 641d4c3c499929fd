"""F1: one person or two?"""

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
from docsec.params import Range
from docsec.scoring.score import Score, Standing, Trial


@exercise(
    "F1",
    Text("Same person or not"),
    trains=Text("Comparing two faces, and knowing how sure to be"),
    family=Family.FACES,
)
class FacePair:
    """A judgement of -3 to 3; right if its sign is. Drawn people are never counted."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked: the document's portrait and the person."""

        left: ExhibitData
        right: ExhibitData
        is_drawn: bool = True

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is right.

        Attributes:
            is_other: Two people.
            differing: In what they differ, the most telling first.
            tags: For reports by group: `sex`, `cover`, `years`.
        """

        is_other: bool
        differing: tuple[Text, ...] = ()
        tags: dict[str, str] = {}

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        yield Judge(
            id="pair",
            words=Text("Is this the same person?"),
            exhibits=(
                task.left.exhibit("left", Text("In the document")),
                task.right.exhibit("right", Text("At the desk")),
            ),
            notices=(face.DRAWN,) if task.is_drawn else (),
            low=face.SAME,
            high=face.OTHER,
            scale=Scale.SEVEN,
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """1 or 0; "cannot tell" is worth half."""
        answer = given(answers, 0, Judged)
        value = answer.value
        worth = 0.0
        if value is not None:
            worth = 0.5 if value == 0 else float((value > 0) == key.is_other)
        trial = Trial(
            is_signal=key.is_other,
            is_called=(value or 0) > 0,
            rating=value,
            elapsed_ms=answer.elapsed_ms,
        )
        return Score(
            credit=worth,
            guess=0.5,
            standing=Standing.MECHANICS if task.is_drawn else Standing.COUNTS,
            trials=() if value is None else (trial,),
            feedback=(
                told(
                    worth,
                    face.OTHER if key.is_other else face.SAME,
                    *key.differing,
                    exhibits=(
                        task.left.exhibit("left", Text("In the document")),
                        task.right.exhibit("right", Text("At the desk")),
                    ),
                ),
            ),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """Surely."""
        return (Judged(value=3 if key.is_other else -3),)

    @staticmethod
    def make(
        seed: int,
        difficulty: float,
        *,
        prevalence: Annotated[
            float, Range(0, 1), Text("Share of pairs of two people")
        ] = 0.5,
    ) -> Made:
        """Draw a pair: years apart, or a look-alike."""
        rng = np.random.default_rng([seed, *b"F1"])
        holder = face.invent(rng)
        is_other = bool(rng.random() < prevalence)
        bearer = face.double(holder, rng, difficulty) if is_other else holder
        left = face.sitter(holder, face.on_document(holder))
        right = face.sitter(bearer, face.at_the_desk(bearer, rng, difficulty))
        shown = [ExhibitData.single(one.handle, one.pixels) for one in (left, right)]
        task = FacePair.Task(shown[0], shown[1])
        key = FacePair.Key(
            is_other,
            face.what_differs(left, right) if is_other else (),
            {
                "sex": holder.sex,
                "cover": right.appearance.cover.value,
                "years": str(round(right.appearance.age - left.appearance.age)),
            },
        )
        return Made(task, key, {one.handle: one.pixels for one in (left, right)})
