"""F5: alone, together, alone again: what two officers see that one does not."""

from collections.abc import Iterator, Sequence
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

_FIRST = Text("First officer, alone; the other looks away")
_SECOND = Text("Second officer, alone; the other looks away")
_JOINT = Text("Both together: talk, then agree")


class FaceToFace(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One pair of portraits."""

    left: ExhibitData
    right: ExhibitData


@exercise(
    "F5",
    Text("Two officers"),
    trains=Text(
        "Learning from a colleague's eyes, and looking better alone afterwards"
    ),
    family=Family.FACES,
)
class TwoOfficers:
    """Pairs judged alone and together, then new pairs alone.

    The gain of each is the second share of right ones alone less the first; the
    credit is the share of right ones agreed on together.
    """

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked: pairs to talk about, and new ones for afterwards."""

        together: tuple[FaceToFace, ...]
        afterwards: tuple[FaceToFace, ...]
        is_drawn: bool = True

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """Which pairs are of two people, in order."""

        together: tuple[bool, ...]
        afterwards: tuple[bool, ...]

    @staticmethod
    def ask(task: Task) -> Asking:
        """Three prompts a pair, then two a pair."""
        for number, pair in enumerate(task.together):
            for who, words in (
                ("first", _FIRST),
                ("second", _SECOND),
                ("both", _JOINT),
            ):
                yield _judge(task, pair, f"{who} {number}", words)
        for number, pair in enumerate(task.afterwards):
            for who, words in (("first", _FIRST), ("second", _SECOND)):
                yield _judge(task, pair, f"{who} again {number}", words)

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """The share agreed rightly; the gains stand apart."""
        values = [given(answers, at, Judged).value for at in range(len(answers))]
        turns = 3 * len(key.together)
        first, second, both = (
            _share(values[at:turns:3], key.together) for at in range(3)
        )
        later = [_share(values[turns + at :: 2], key.afterwards) for at in range(2)]
        trials = tuple(
            Trial(is_other, (value or 0) > 0, value)
            for is_other, value in zip(key.together, values[2:turns:3], strict=False)
            if value is not None
        )
        return Score(
            credit=both,
            guess=0.5,
            standing=Standing.MECHANICS if task.is_drawn else Standing.COUNTS,
            trials=trials,
            figures=(
                ("first officer", first),
                ("second officer", second),
                ("together", both),
                ("gain of the first officer", later[0] - first),
                ("gain of the second officer", later[1] - second),
            ),
            feedback=(
                told(
                    both,
                    Text("First officer alone: {share:.0%}", share=first),
                    Text("Second officer alone: {share:.0%}", share=second),
                    Text("Together: {share:.0%}", share=both),
                ),
            ),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """Both know, always."""
        return tuple(
            Judged(value=3 if is_other else -3)
            for pairs, turns in ((key.together, 3), (key.afterwards, 2))
            for is_other in pairs
            for _ in range(turns)
        )

    @staticmethod
    def make(
        seed: int,
        difficulty: float,
        *,
        pairs: Annotated[int, Range(1, 20), Text("Pairs to talk about")] = 4,
    ) -> Made:
        """Draw as many pairs for afterwards as to talk about; nobody comes twice."""
        rng = np.random.default_rng([seed, *b"F5"])
        truths = tuple(bool(rng.integers(2)) for _ in range(2 * pairs))
        drawn = [_drawn(rng, difficulty, is_other) for is_other in truths]
        shown = tuple(
            FaceToFace(*(ExhibitData.single(one.handle, one.pixels) for one in pair))
            for pair in drawn
        )
        task = TwoOfficers.Task(shown[:pairs], shown[pairs:])
        key = TwoOfficers.Key(truths[:pairs], truths[pairs:])
        pictures = {one.handle: one.pixels for pair in drawn for one in pair}
        return Made(task, key, pictures)


def _judge(task: TwoOfficers.Task, pair: FaceToFace, name: str, who: Text) -> Judge:
    return Judge(
        id=name,
        words=Text("Is this the same person?"),
        story=(who,),
        exhibits=(
            pair.left.exhibit("left", Text("In the document")),
            pair.right.exhibit("right", Text("At the desk")),
        ),
        notices=(face.DRAWN,) if task.is_drawn else (),
        low=face.SAME,
        high=face.OTHER,
        scale=Scale.SEVEN,
    )


def _share(values: Sequence[int | None], truths: Sequence[bool]) -> float:
    """Share of right ones; nothing given is wrong."""
    return sum(_right(values, truths)) / len(truths)


def _right(values: Sequence[int | None], truths: Sequence[bool]) -> Iterator[bool]:
    for value, is_other in zip(values, truths, strict=False):
        yield value is not None and value != 0 and (value > 0) == is_other


def _drawn(
    rng: np.random.Generator, difficulty: float, is_other: bool
) -> tuple[face.Sitter, face.Sitter]:
    holder = face.invent(rng)
    bearer = face.double(holder, rng, difficulty) if is_other else holder
    return (
        face.sitter(holder, face.on_document(holder)),
        face.sitter(bearer, face.at_the_desk(bearer, rng, difficulty)),
    )
