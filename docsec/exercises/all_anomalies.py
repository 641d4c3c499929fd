"""H2: find everything that is wrong, perhaps nothing, and do not stop at the first."""

from collections.abc import Sequence
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
    searched,
)
from docsec.exhibits import document
from docsec.model import Text
from docsec.model.prompt import Answer, Mark, Marked, Placed
from docsec.params import Range
from docsec.scoring.score import Score
from docsec.scoring.spot import inner

_MOST_MARKS = 12
_MOST_FAULTS = 3


@exercise(
    "H2",
    Text("Find all that is wrong"),
    trains=Text("Searching on after the first find, and leaving clean pages clean"),
    family=Family.SEARCH,
)
class AllAnomalies:
    """F1 of the marks; a clean page is worth 1 without a mark and 0 with one."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked."""

        exhibit: ExhibitData

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """All faults; none on a clean page."""

        faults: tuple[Fault, ...]

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt; how many there are is not told."""
        yield Mark(
            id="places",
            words=Text("Mark everything that is wrong. Perhaps nothing is."),
            exhibits=(task.exhibit.exhibit(),),
            notices=(document.ON_SCREEN,),
            most=_MOST_MARKS,
            may_be_none=True,
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """By places found, missed and invented."""
        return searched(task.exhibit, key.faults, answers)

    @staticmethod
    def solve(_task: Task, key: Key) -> tuple[Answer, ...]:
        """All places."""
        marks = (
            Placed(*inner(fault.outline), light=fault.lights[0]) for fault in key.faults
        )
        return (Marked(marks=tuple(marks)),)

    @staticmethod
    def make(
        seed: int,
        difficulty: float,
        *,
        clean_share: Annotated[
            float, Range(0.2, 1), Text("Share of pages without a fault")
        ] = 0.25,
        ppi: Annotated[int, Range(100, 600), Text("Pixels in an inch")] = document.PPI,
    ) -> Made:
        """Invent a page with no, one, two or three faults that lie apart."""
        rng = np.random.default_rng([seed, *b"H2"])
        is_clean = rng.random() < clean_share
        count = 0 if is_clean else 1 + int(rng.integers(_MOST_FAULTS))
        case = document.invent(seed, ppi=ppi)
        chosen = document.apart(case, rng, count, difficulty)
        page = document.joined(
            document.developed(case.leaves[0]),
            (
                (place.box, document.developed(forged.leaves[0]))
                for place, forged in chosen
            ),
        )
        shown = document.photograph(page, seed=seed, wear=difficulty / 2)
        task = AllAnomalies.Task(ExhibitData(shown.views, shown.width, shown.height))
        faults = tuple(
            Fault(shown.outline(place.box), document.seen_under(place), place.words)
            for place, _ in chosen
        )
        return Made(task, AllAnomalies.Key(faults), shown.pictures)
