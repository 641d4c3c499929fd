"""G1: genuine or false, where, and what kind of fraud."""

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
    exercise,
    given,
    told,
)
from docsec.exhibits import document
from docsec.forgeries import Family as Fraud
from docsec.model import Light, Text
from docsec.model.prompt import (
    Answer,
    Choice,
    Choose,
    Chosen,
    Exhibit,
    Judge,
    Judged,
    Mark,
    Marked,
    Placed,
)
from docsec.params import Range
from docsec.scoring.score import RIGHT_FOR_WRONG_REASON, Part, Score, Trial
from docsec.scoring.spot import inner, is_on

_VERDICT, _PLACE, _KIND = 0.6, 0.3, 0.1
_LIGHT = "light"


@exercise(
    "G1",
    Text("Genuine or false"),
    trains=Text("Looking under the right light, and deciding on what is there"),
    family=Family.SORTING,
)
class GenuineOrFalse:
    """A verdict first; who says "false" also says where, and what kind.

    A false one: 0.6 for the verdict, 0.3 for the place, 0.1 for the kind. A genuine
    one: 1 for the verdict.
    """

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked: one page under several lights."""

        exhibit: ExhibitData

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is right.

        Attributes:
            fraud: Of a false one; None: genuine.
            faults: Where it can be seen; any of them is the place.
            title: What was done to it, or that it is genuine.
            genuine: The same document as issued, for feedback.
        """

        fraud: Fraud | None
        faults: tuple[Fault, ...]
        title: Text
        genuine: ExhibitData | None = None

    @staticmethod
    def ask(task: Task) -> Asking:
        """The verdict, and after "false" the place and the kind."""
        exhibits = (task.exhibit.exhibit(),)
        verdict = yield Judge(
            id="verdict",
            words=Text("Is this document genuine or false?"),
            exhibits=exhibits,
            notices=(document.ON_SCREEN,),
            low=Text("Genuine"),
            high=Text("False"),
            has_confidence=True,
        )
        if not isinstance(verdict, Judged) or verdict.value != 1:
            return
        yield Mark(
            id="place",
            words=Text("Where do you see it? Mark it under the light that shows it."),
            exhibits=exhibits,
        )
        yield Choose(
            id="kind",
            words=Text("What kind of fraud is it?"),
            exhibits=exhibits,
            choices=tuple(
                Choice(kind.value, words)
                for kind, words in document.FAMILY_WORDS.items()
            ),
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """By verdict, place and kind."""
        verdict = given(answers, 0, Judged)
        is_called, is_false = verdict.value == 1, key.fraud is not None
        is_right = verdict.value is not None and is_called == is_false
        trial = Trial(
            is_signal=is_false,
            is_called=is_called,
            confidence=verdict.confidence,
            elapsed_ms=verdict.elapsed_ms,
        )
        parts, light = _parts(task, key, answers, is_right=is_right)
        worth = round(sum(part.credit for part in parts), 9)
        is_lucky = is_false and is_right and not parts[1].credit
        return Score(
            credit=worth,
            guess=0.5 * _VERDICT if is_false else 0.5,
            parts=parts,
            trials=() if verdict.value is None else (trial,),
            flags=(RIGHT_FOR_WRONG_REASON,) if is_lucky else (),
            figures=((_LIGHT, float(light)),) if is_false else (),
            feedback=(
                told(
                    worth,
                    key.title,
                    *(fault.spoken() for fault in key.faults),
                    exhibits=_shown(task, key),
                    notices=(document.ON_SCREEN,),
                ),
            ),
        )

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """Verdict, place and kind."""
        if key.fraud is None:
            return (Judged(value=-1),)
        fault = key.faults[0]
        mark = Placed(*inner(fault.outline), light=fault.lights[0])
        return (
            Judged(value=1),
            Marked(marks=(mark,)),
            Chosen(ids=(key.fraud.value,)),
        )

    @staticmethod
    def make(
        seed: int,
        difficulty: float,
        *,
        prevalence: Annotated[
            float, Range(0, 1), Text("Share of false documents")
        ] = 0.5,
        only: Annotated[
            str, Text("Ways to falsify, by id with commas; empty: all")
        ] = "",
        ppi: Annotated[int, Range(100, 600), Text("Pixels in an inch")] = document.PPI,
    ) -> Made:
        """Invent a document, and falsify it or not; in one of a list of ways, or any.

        A list should hold a way that suits every document, as `uv_missing` does: what
        cannot be falsified stays genuine.
        """
        rng = np.random.default_rng([seed, *b"G1"])
        case = document.invent(seed, ppi=ppi)
        forged = None
        if rng.random() < prevalence:
            forged = document.falsified(
                case, seed=seed, difficulty=difficulty, of=document.named(only)
            )
        leaf = (case.leaves if forged is None else forged.leaves)[0]
        shown = document.photograph(
            document.developed(leaf), seed=seed, wear=difficulty / 2
        )
        task = GenuineOrFalse.Task(ExhibitData(shown.views, shown.width, shown.height))
        if forged is None:
            key = GenuineOrFalse.Key(None, (), Text("This document is genuine"))
            return Made(task, key, shown.pictures)
        places = document.places_of(forged)
        lights = (Light.VI, *(document.seen_under(place)[0] for place in places))
        beside = document.photograph(
            document.developed(case.leaves[0], tuple(dict.fromkeys(lights))),
            seed=seed + 1,
        )
        key = GenuineOrFalse.Key(
            forged.truth.family,
            tuple(
                Fault(shown.outline(one.box), document.seen_under(one), one.words)
                for one in places
            ),
            document.title_of(forged),
            ExhibitData(beside.views, beside.width, beside.height),
        )
        return Made(task, key, shown.pictures, beside.pictures)


def _parts(
    task: GenuineOrFalse.Task,
    key: GenuineOrFalse.Key,
    answers: Sequence[Answer],
    *,
    is_right: bool,
) -> tuple[tuple[Part, ...], bool]:
    """The credit, and whether the mark was set under a light that shows the fault."""
    if key.fraud is None:
        return (Part("verdict", float(is_right), 1.0),), False
    size = {"width": task.exhibit.width, "height": task.exhibit.height}
    hits = [
        (mark, fault)
        for mark in (given(answers, 1, Marked).marks if is_right else ())
        for fault in key.faults
        if is_on((mark.x, mark.y), fault.outline, **size)
    ]
    kind = given(answers, 2, Chosen).ids if is_right else ()
    parts = (
        Part("verdict", _VERDICT * is_right, _VERDICT),
        Part("place", _PLACE * bool(hits), _PLACE),
        Part("kind", _KIND * (kind == (key.fraud.value,)), _KIND),
    )
    return parts, any(mark.light in fault.lights for mark, fault in hits)


def _shown(task: GenuineOrFalse.Task, key: GenuineOrFalse.Key) -> tuple[Exhibit, ...]:
    """The page with its faults, under the light that shows them first."""
    page = task.exhibit.exhibit("asked")
    spots = tuple(fault.spot() for fault in key.faults)
    best = next((one.light for one in spots), None)
    views = tuple(sorted(page.views, key=lambda view: view.light is not best))
    page = replace(page, spots=spots, views=views)
    return (
        (page,)
        if key.genuine is None
        else (page, key.genuine.exhibit("genuine", Text("Genuine")))
    )
