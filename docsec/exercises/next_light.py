"""G3: you suspect something; which light tells?"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

import msgspec
import numpy as np

from docsec.exercises import (
    Asking,
    ChoiceData,
    ExhibitData,
    Family,
    Fault,
    Made,
    WordsData,
    authored,
    authored_all,
    exercise,
    given,
    shuffled,
    told,
)
from docsec.exhibits import document
from docsec.forgeries import forgeries
from docsec.model import Light, Text
from docsec.model.prompt import Answer, Choice, Choose, Chosen, Exhibit
from docsec.model.wording import Words
from docsec.params import Range
from docsec.scoring.score import Score

_ACCEPTABLE = 0.5
_MOST_ACCEPTABLE = 2
_ASKED_LIGHTS = tuple(one for one in document.LIGHTS if one is not Light.VI)


@exercise(
    "G3",
    Text("Which light next"),
    trains=Text("Choosing the light or test that answers the question"),
    family=Family.SORTING,
)
class NextLight:
    """1 for the best, half for what would do, nothing for what would not tell."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked.

        Attributes:
            question: An author's; empty: a suspicion and the lights.
            choices: An author's, tests of any kind; empty: the lights.
            suspicion: What was invented, or None.
            exhibit: The page in white light.
            seed: Sets the order of an author's choices.
        """

        question: WordsData = {}
        choices: tuple[ChoiceData, ...] = ()
        suspicion: Text | None = None
        exhibit: ExhibitData | None = None
        story: tuple[WordsData, ...] = ()
        seed: int = 0

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is right.

        Attributes:
            best: Id of the best choice.
            acceptable: Ids of those that would do.
            explanation: An author's: also what the others cost.
            fault: What the light shows, where it was invented.
            exhibit: The page under the lights that show it, for feedback.
        """

        best: str
        acceptable: frozenset[str] = frozenset()
        explanation: WordsData = {}
        fault: Fault | None = None
        exhibit: ExhibitData | None = None

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        suspicion: tuple[Words, ...] = (
            ()
            if task.suspicion is None
            else (Text("You suspect: {suspicion}", suspicion=task.suspicion),)
        )
        yield Choose(
            id="light",
            words=authored(task.question)
            if task.question
            else Text("Which light do you take next?"),
            story=(*authored_all(task.story), *suspicion),
            exhibits=() if task.exhibit is None else (task.exhibit.exhibit(),),
            choices=shuffled(task.choices, task.seed)
            if task.choices
            else tuple(
                Choice(light.value, document.LIGHT_WORDS[light])
                for light in _ASKED_LIGHTS
            ),
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """Best, acceptable or neither."""
        chosen = given(answers, 0, Chosen).ids
        is_acceptable = bool(set(chosen) & key.acceptable)
        worth = 1.0 if chosen == (key.best,) else _ACCEPTABLE * is_acceptable
        count = len(task.choices) or len(_ASKED_LIGHTS)
        told_of: list[Words] = []
        if key.fault is not None:
            best = document.LIGHT_WORDS[Light(key.best)]
            told_of = [Text("Best: {light}", light=best), key.fault.spoken()]
        return Score(
            credit=worth,
            guess=(1 + _ACCEPTABLE * len(key.acceptable)) / count,
            feedback=(
                told(
                    worth,
                    *told_of,
                    authored(key.explanation),
                    exhibits=_shown(key),
                ),
            ),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The best."""
        return (Chosen(ids=(key.best,)),)

    @staticmethod
    def make(
        seed: int,
        difficulty: float,
        *,
        only: Annotated[
            str, Text("Ways to falsify, by id with commas; empty: all")
        ] = "",
        ppi: Annotated[int, Range(100, 600), Text("Pixels in an inch")] = document.PPI,
    ) -> Made:
        """Invent a document with a fault that some lights show and white does not best.

        The page is shown in white light only; the answer under the others.
        """
        rng = np.random.default_rng([seed, *b"G3"])
        case = document.invent(seed, ppi=ppi)
        offered = document.named(only) or tuple(forgeries)
        able = [one for one in offered if _is_for_a_lamp(one.lights)]
        order = [able[int(index)] for index in rng.permutation(len(able))]
        forged = document.falsified(case, seed=seed, difficulty=difficulty, of=order)
        if forged is None:
            raise RuntimeError("no forgery needs a lamp")
        place = document.places_of(forged)[0]
        seen = [one for one in document.seen_under(place) if one is not Light.VI]
        white = document.photograph(
            document.developed(forged.leaves[0], (Light.VI,)), seed=seed
        )
        answer = document.photograph(
            document.developed(forged.leaves[0], tuple(seen[: 1 + _MOST_ACCEPTABLE])),
            seed=seed,
        )
        fault = Fault(answer.outline(place.box), tuple(seen), place.words)
        return Made(
            NextLight.Task(
                suspicion=document.title_of(forged),
                exhibit=ExhibitData(white.views, white.width, white.height),
            ),
            NextLight.Key(
                best=seen[0].value,
                acceptable=frozenset(
                    one.value for one in seen[1 : 1 + _MOST_ACCEPTABLE]
                ),
                fault=fault,
                exhibit=ExhibitData(answer.views, answer.width, answer.height),
            ),
            white.pictures,
            answer.pictures,
        )


def _is_for_a_lamp(lights: Sequence[Light]) -> bool:
    return lights[0] in _ASKED_LIGHTS


def _shown(key: NextLight.Key) -> tuple[Exhibit, ...]:
    if key.exhibit is None or key.fault is None:
        return ()
    caption = document.LIGHT_WORDS[Light(key.best)]
    shown = key.exhibit.exhibit("answer", caption)
    return (replace(shown, spots=(key.fault.spot(),)),)
