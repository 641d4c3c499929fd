"""H3: put each name where its thing is."""

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from docsec.exercises import (
    Asking,
    ChoiceData,
    ExhibitData,
    Family,
    WordsData,
    authored,
    exercise,
    given,
    shuffled,
    told,
)
from docsec.model import Point, Text
from docsec.model.prompt import Answer, Exhibit, Mark, Marked, Placed, Spot
from docsec.scoring.score import Score
from docsec.scoring.spot import inner, is_on


@exercise(
    "H3",
    Text("Put names in place"),
    trains=Text("Knowing where on a document each thing stands"),
    family=Family.SEARCH,
)
class Labelling:
    """Each label goes to one place; one label at least belongs nowhere."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked."""

        question: WordsData
        exhibit: ExhibitData
        labels: tuple[ChoiceData, ...]
        seed: int = 0

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """By label the outline of its place; spare labels are not in it."""

        places: dict[str, tuple[Point, ...]]
        explanation: WordsData

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        yield Mark(
            id="labels",
            words=authored(task.question),
            exhibits=(task.exhibit.exhibit(),),
            labels=shuffled(task.labels, task.seed),
            most=len(task.labels),
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """Right labels by places."""
        width, height = task.exhibit.width, task.exhibit.height
        right = [
            is_on((one.x, one.y), key.places[one.label], width=width, height=height)
            for one in given(answers, 0, Marked).marks
            if one.label in key.places
        ]
        worth = sum(right) / len(key.places)
        return Score(
            credit=worth,
            feedback=(
                told(worth, authored(key.explanation), exhibits=(_solved(task, key),)),
            ),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """Every label in the middle of its place."""
        marks = tuple(
            Placed(*inner(outline), label=label)
            for label, outline in key.places.items()
        )
        return (Marked(marks=marks),)


def _solved(task: Labelling.Task, key: Labelling.Key) -> Exhibit:
    names = {one.id: authored(one.words) for one in task.labels}
    spots = tuple(
        Spot(outline, names.get(label)) for label, outline in key.places.items()
    )
    return replace(task.exhibit.exhibit(), spots=spots)
