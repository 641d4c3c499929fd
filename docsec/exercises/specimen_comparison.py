"""G2: the questioned page beside a specimen; mark what differs."""

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
_OTHER_HOLDER_FROM = 0.5


@exercise(
    "G2",
    Text("Compare with the specimen"),
    trains=Text("Comparing with a specimen, part by part and light by light"),
    family=Family.SEARCH,
)
class SpecimenComparison:
    """F1 of the marks, as in any search; there may be nothing to find."""

    class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """What is asked."""

        questioned: ExhibitData
        specimen: ExhibitData

    class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        """All faults of the questioned page."""

        faults: tuple[Fault, ...]

    @staticmethod
    def ask(task: Task) -> Asking:
        """One prompt; the marks go on the questioned page."""
        yield Mark(
            id="differences",
            words=Text(
                "Mark on the questioned page what the specimen has otherwise. "
                "Names and numbers of another holder do not count."
            ),
            exhibits=(
                task.questioned.exhibit("questioned", Text("Questioned")),
                task.specimen.exhibit("specimen", Text("Specimen")),
            ),
            notices=(document.ON_SCREEN,),
            most=_MOST_MARKS,
            may_be_none=True,
        )

    @staticmethod
    def mark(task: Task, key: Key, answers: Sequence[Answer]) -> Score:
        """By places found, missed and invented."""
        return searched(task.questioned, key.faults, answers)

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
            float, Range(0, 1), Text("Share of pages without a fault")
        ] = 0.2,
        ppi: Annotated[int, Range(100, 600), Text("Pixels in an inch")] = document.PPI,
    ) -> Made:
        """Invent both; easy ones are of one holder, as no real specimen is."""
        rng = np.random.default_rng([seed, *b"G2"])
        count = 0 if rng.random() < clean_share else 1 + int(rng.integers(_MOST_FAULTS))
        case = document.invent(seed, ppi=ppi)
        genuine = document.developed(case.leaves[0])
        chosen = document.apart(case, rng, count, difficulty)
        pieces = (
            (place.box, document.developed(forged.leaves[0]))
            for place, forged in chosen
        )
        shown = document.photograph(
            document.joined(genuine, pieces), seed=seed, wear=difficulty / 2
        )
        if difficulty >= _OTHER_HOLDER_FROM:
            other = document.invent(seed + 2**31, ppi=ppi, kind=case.order.kind)
            genuine = document.developed(other.leaves[0])
        specimen = document.photograph(genuine, seed=seed)
        faults = tuple(
            Fault(shown.outline(place.box), document.seen_under(place), place.words)
            for place, _ in chosen
        )
        task = SpecimenComparison.Task(
            ExhibitData(shown.views, shown.width, shown.height),
            ExhibitData(specimen.views, specimen.width, specimen.height),
        )
        pictures = {**specimen.pictures, **shown.pictures}
        return Made(task, SpecimenComparison.Key(faults), pictures)
