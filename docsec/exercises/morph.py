"""F4: is this portrait of one person, or blended of two?"""

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
from docsec.model.prompt import Answer, Exhibit, Judge, Judged, Scale
from docsec.params import Range
from docsec.scoring.score import Score, Standing, Trial

_ONE, _BLENDED = Text("Portrait of one person"), Text("Blended of two people")


@exercise(
    "F4",
    Text("Morph or not"),
    trains=Text("Seeing doubled outlines and soft places, alone and beside a person"),
    family=Family.FACES,
)
class Morph:
    """A judgement of -3 to 3, on the portrait alone or beside the person."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked; the person at the desk, or None."""

        portrait: ExhibitData
        person: ExhibitData | None = None
        is_drawn: bool = True

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """Whether it was blended, and the two it was blended of, for feedback."""

        is_morph: bool
        sources: tuple[ExhibitData, ...] = ()

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        yield Judge(
            id="portrait",
            words=Text("Is this portrait of one person, or blended of two?"),
            exhibits=_shown(task),
            notices=(face.DRAWN,) if task.is_drawn else (),
            low=_ONE,
            high=_BLENDED,
            scale=Scale.SEVEN,
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """1 or 0; "cannot tell" is worth half."""
        answer = given(answers, 0, Judged)
        value = answer.value
        worth = 0.0
        if value is not None:
            worth = 0.5 if value == 0 else float((value > 0) == key.is_morph)
        trial = Trial(
            key.is_morph, (value or 0) > 0, value, elapsed_ms=answer.elapsed_ms
        )
        sources = tuple(
            one.exhibit(str(at), Text("Person {n}", n=at))
            for at, one in enumerate(key.sources, 1)
        )
        return Score(
            credit=worth,
            guess=0.5,
            standing=Standing.MECHANICS if task.is_drawn else Standing.COUNTS,
            trials=() if value is None else (trial,),
            feedback=(
                told(
                    worth,
                    _BLENDED if key.is_morph else _ONE,
                    exhibits=(*_shown(task), *sources),
                ),
            ),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """Surely."""
        return (Judged(value=3 if key.is_morph else -3),)

    @staticmethod
    def make(
        seed: int,
        difficulty: float,
        *,
        prevalence: Annotated[float, Range(0, 1), Text("Share of morphs")] = 0.5,
        is_alone: Annotated[bool, Text("Without the person at the desk")] = False,
    ) -> Made:
        """Draw a portrait or blend one; the person at the desk is one of the two."""
        rng = np.random.default_rng([seed, *b"F4"])
        holder = face.invent(rng)
        other = face.double(holder, rng, 0.3)
        is_morph = bool(rng.random() < prevalence)
        sources = [face.sitter(one, face.on_document(one)) for one in (holder, other)]
        portrait = sources[0]
        if is_morph:
            portrait = face.morphed(*sources, difficulty=difficulty)
        sitters = [portrait]
        if not is_alone:
            person = face.sitter(holder, face.at_the_desk(holder, rng, difficulty))
            sitters.append(person)
        aside = sources if is_morph else []
        shown = [ExhibitData.single(one.handle, one.pixels) for one in sitters]
        task = Morph.Task(shown[0], None if is_alone else shown[-1])
        key = Morph.Key(
            is_morph, tuple(ExhibitData.single(one.handle, one.pixels) for one in aside)
        )
        return Made(
            task,
            key,
            {one.handle: one.pixels for one in sitters},
            {one.handle: one.pixels for one in aside},
        )


def _shown(task: Morph.Task) -> tuple[Exhibit, ...]:
    portrait = task.portrait.exhibit("portrait", Text("In the document"))
    if task.person is None:
        return (portrait,)
    return (portrait, task.person.exhibit("person", Text("At the desk")))
