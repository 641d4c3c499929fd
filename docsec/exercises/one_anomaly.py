"""H1: one thing is wrong on this page; point at it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

import msgspec
import numpy as np

from docsec.exercises import (
    Asking,
    ExhibitData,
    Family,
    Fault,
    Made,
    WordsData,
    authored,
    exercise,
    given,
    told,
)
from docsec.exhibits import document
from docsec.forgeries import Forged, forgeries
from docsec.model import Text
from docsec.model.prompt import Answer, Mark, Marked, Placed
from docsec.params import Range
from docsec.scoring import credit
from docsec.scoring.score import Score
from docsec.scoring.spot import inner, is_on

_MOST_CLICKS = 3
_TRIES = 40


@exercise(
    "H1",
    Text("Find what is wrong"),
    trains=Text("Finding one fault, under the light that shows it"),
    family=Family.SEARCH,
)
class OneAnomaly:
    """1 for the place; each wrong click costs a quarter; three clicks at most."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked; an author's question, or the usual one."""

        exhibit: ExhibitData
        question: WordsData = {}

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """The fault, and what was done, where it was invented."""

        fault: Fault
        title: Text | None = None

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt."""
        yield Mark(
            id="place",
            words=authored(task.question)
            if task.question
            else Text("One thing is wrong here. Where? Wrong marks cost."),
            exhibits=(task.exhibit.exhibit(),),
            notices=(document.ON_SCREEN,) if len(task.exhibit.views) > 1 else (),
            most=_MOST_CLICKS,
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """By clicks."""
        width, height = task.exhibit.width, task.exhibit.height
        hits = [
            is_on((one.x, one.y), key.fault.outline, width=width, height=height)
            for one in given(answers, 0, Marked).marks
        ]
        worth = credit.one_place(any(hits), hits.count(False))
        page = replace(task.exhibit.exhibit(), spots=(key.fault.spot(),))
        title = () if key.title is None else (key.title,)
        return Score(
            credit=worth,
            guess=_area(key.fault),
            feedback=(told(worth, *title, key.fault.spoken(), exhibits=(page,)),),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """The place, under its light."""
        mark = Placed(*inner(key.fault.outline), light=key.fault.lights[0])
        return (Marked(marks=(mark,)),)

    @staticmethod
    def make(
        seed: int,
        difficulty: float,
        *,
        ppi: Annotated[int, Range(100, 600), Text("Pixels in an inch")] = document.PPI,
    ) -> Made:
        """Invent a document with one fault that is at one place."""
        forged = _with_one_place(seed, difficulty, ppi)
        (place,) = document.places_of(forged)
        shown = document.photograph(
            document.developed(forged.leaves[0]), seed=seed, wear=difficulty / 2
        )
        fault = Fault(shown.outline(place.box), document.seen_under(place), place.words)
        task = OneAnomaly.Task(ExhibitData(shown.views, shown.width, shown.height))
        key = OneAnomaly.Key(fault, document.title_of(forged))
        return Made(task, key, shown.pictures)


def _with_one_place(seed: int, difficulty: float, ppi: float) -> Forged:
    """The first of the shuffled forgeries that leaves one small place.

    Raises:
        RuntimeError: None does, which a test would have shown.
    """
    case = document.invent(seed, ppi=ppi)
    every = list(forgeries)
    order = np.random.default_rng([seed, *b"H1"]).permutation(len(every))
    for index in order[:_TRIES]:
        forged = document.falsified(
            case, seed=seed, difficulty=difficulty, of=(every[int(index)],)
        )
        if forged is None or len(forged.truth.places) != 1:
            continue
        if document.is_small(forged.truth.places[0], forged.leaves[0]):
            return forged
    raise RuntimeError("no forgery leaves one small place")


def _area(fault: Fault) -> float:
    """Share of the picture that the place covers: what a blind click is worth."""
    xs = [x for x, _ in fault.outline]
    ys = [y for _, y in fault.outline]
    return (max(xs) - min(xs)) * (max(ys) - min(ys))
