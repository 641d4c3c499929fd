"""F2: compare feature by feature, and say what cannot be seen."""

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
from docsec.model.prompt import (
    Answer,
    Choice,
    Exhibit,
    Filled,
    Form,
    Judge,
    Judged,
    Scale,
)
from docsec.params import Range
from docsec.scoring.score import Part, Score, Standing, Trial
from docsec.synthesis.people.likeness import COMPONENT_WORDS

_SAME, _DIFFERENT, _UNSEEN = "same", "different", "unseen"
_COLUMNS = {
    _SAME: Text("Same"),
    _DIFFERENT: Text("Different"),
    _UNSEEN: Text("Cannot be compared"),
}
_HALF = 0.5


@exercise(
    "F2",
    Text("Record the features"),
    trains=Text("Comparing every feature that can be seen, and no other"),
    family=Family.FACES,
)
class FeatureRecord:
    """Half for the record, half for the verdict.

    The record is marked by what can be seen at all: a feature that is hidden cannot
    be compared, and one that is seen can. Same or different is for the verdict.
    """

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked."""

        left: ExhibitData
        right: ExhibitData
        is_drawn: bool = True

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """The features that are hidden, by name, and the verdict."""

        hidden: frozenset[str]
        is_other: bool
        differing: tuple[Text, ...] = ()

    @staticmethod
    def ask(task: Task) -> Asking:
        """The record, then the verdict."""
        yield Form(
            id="features",
            words=Text("Compare each feature"),
            exhibits=_pair(task),
            notices=(face.DRAWN,) if task.is_drawn else (),
            rows=tuple(
                Choice(one.value, words) for one, words in COMPONENT_WORDS.items()
            ),
            columns=tuple(Choice(name, words) for name, words in _COLUMNS.items()),
        )
        yield Judge(
            id="pair",
            words=Text("Is this the same person?"),
            exhibits=_pair(task),
            notices=(face.DRAWN,) if task.is_drawn else (),
            low=face.SAME,
            high=face.OTHER,
            scale=Scale.SEVEN,
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """By visibility, and by the verdict."""
        cells = given(answers, 0, Filled).cells
        judged = given(answers, 1, Judged)
        right = [
            one in cells and (cells[one] == _UNSEEN) == (one in key.hidden)
            for one in COMPONENT_WORDS
        ]
        record = _HALF * sum(right) / len(right)
        value = judged.value or 0
        verdict = _HALF * (value != 0 and (value > 0) == key.is_other)
        trial = Trial(key.is_other, value > 0, judged.value)
        return Score(
            credit=record + verdict,
            guess=_HALF * _HALF + _HALF * _HALF,
            standing=Standing.MECHANICS if task.is_drawn else Standing.COUNTS,
            parts=(Part("record", record, _HALF), Part("verdict", verdict, _HALF)),
            trials=() if judged.value is None else (trial,),
            feedback=(
                told(
                    record + verdict,
                    face.OTHER if key.is_other else face.SAME,
                    *key.differing,
                    exhibits=_pair(task),
                ),
            ),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """What is hidden, and the verdict."""
        cells = {
            one.value: _UNSEEN if one in key.hidden else _SAME
            for one in COMPONENT_WORDS
        }
        return (Filled(cells=cells), Judged(value=3 if key.is_other else -3))

    @staticmethod
    def make(
        seed: int,
        difficulty: float,
        *,
        prevalence: Annotated[
            float, Range(0, 1), Text("Share of pairs of two people")
        ] = 0.5,
    ) -> Made:
        """Draw a pair."""
        rng = np.random.default_rng([seed, *b"F2"])
        holder = face.invent(rng)
        is_other = bool(rng.random() < prevalence)
        bearer = face.double(holder, rng, difficulty) if is_other else holder
        left = face.sitter(holder, face.on_document(holder))
        right = face.sitter(bearer, face.at_the_desk(bearer, rng, difficulty))
        hidden = frozenset(one.value for one in face.unseen(left, right))
        key = FeatureRecord.Key(
            hidden, is_other, face.what_differs(left, right) if is_other else ()
        )
        shown = [ExhibitData.single(one.handle, one.pixels) for one in (left, right)]
        pictures = {one.handle: one.pixels for one in (left, right)}
        return Made(FeatureRecord.Task(shown[0], shown[1]), key, pictures)


def _pair(task: FeatureRecord.Task) -> tuple[Exhibit, ...]:
    return (
        task.left.exhibit("left", Text("In the document")),
        task.right.exhibit("right", Text("At the desk")),
    )
