"""F3: is the person of the document among these?"""

from collections.abc import Sequence
from typing import Annotated

import msgspec
import numpy as np

from docsec.exercises import (
    Asking,
    ChoiceData,
    ExhibitData,
    Family,
    Made,
    exercise,
    given,
    told,
)
from docsec.exhibits import face
from docsec.model import Text
from docsec.model.prompt import Answer, Choice, Choose, Chosen
from docsec.params import Range
from docsec.scoring.score import Score, Standing

ABSENT = "absent"
_HIT, _MISS, _FALSE_PICK, _REJECTION = "hit", "miss", "false pick", "correct rejection"


@exercise(
    "F3",
    Text("Line-up"),
    trains=Text("Finding one person among several, who may not be there"),
    family=Family.FACES,
)
class LineUp:
    """1 for the right one, or for nobody where nobody is right."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked: the one looked for, and the others in their places."""

        wanted: ExhibitData
        people: tuple[ChoiceData, ...]
        is_drawn: bool = True

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """Id of the right one, or `absent`."""

        right: str

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        yield Choose(
            id="person",
            words=Text("Is this person among them? Perhaps not."),
            exhibits=(task.wanted.exhibit("wanted", Text("In the document")),),
            notices=(face.DRAWN,) if task.is_drawn else (),
            choices=(
                *(one.choice() for one in task.people),
                Choice(ABSENT, Text("Not among them")),
            ),
            has_confidence=True,
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """Hit, miss, false pick or correct rejection."""
        ids = given(answers, 0, Chosen).ids
        is_right = ids == (key.right,)
        picked = bool(ids) and ids != (ABSENT,)
        if key.right == ABSENT:
            outcome = _FALSE_PICK if picked else _REJECTION
        else:
            outcome = _HIT if is_right else _FALSE_PICK if picked else _MISS
        place = next(
            (at for at, one in enumerate(task.people, 1) if one.id == key.right), 0
        )
        words = (
            Text("The person was at place {place}", place=place)
            if place
            else Text("The person was not among them")
        )
        return Score(
            credit=float(is_right),
            guess=1 / (len(task.people) + 1),
            standing=Standing.MECHANICS if task.is_drawn else Standing.COUNTS,
            flags=(outcome,) if ids else (),
            feedback=(told(is_right, words),),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The right one."""
        return (Chosen(ids=(key.right,)),)

    @staticmethod
    def make(
        seed: int,
        difficulty: float,
        *,
        people: Annotated[int, Range(6, 10), Text("People in the line")] = 6,
        present: Annotated[
            float, Range(0, 1), Text("Share of line-ups that hold the person")
        ] = 0.5,
    ) -> Made:
        """Draw one person twice, or not, and others who look like them."""
        rng = np.random.default_rng([seed, *b"F3"])
        wanted = face.invent(rng)
        is_present = bool(rng.random() < present)
        line = [
            face.double(wanted, rng, difficulty) for _ in range(people - is_present)
        ]
        at = int(rng.integers(people)) if is_present else None
        if at is not None:
            line.insert(at, wanted)
        sitters = [
            face.sitter(one, face.at_the_desk(one, rng, difficulty)) for one in line
        ]
        document = face.sitter(wanted, face.on_document(wanted))
        choices = tuple(
            ChoiceData(str(place), exhibit=ExhibitData.single(one.handle, one.pixels))
            for place, one in enumerate(sitters, 1)
        )
        task = LineUp.Task(
            ExhibitData.single(document.handle, document.pixels), choices
        )
        key = LineUp.Key(ABSENT if at is None else str(at + 1))
        return Made(task, key, {one.handle: one.pixels for one in (document, *sitters)})
