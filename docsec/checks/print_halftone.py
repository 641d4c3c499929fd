"""Fine lines are lines, and not rows of dots (9303-2 C: VI, FR, IS)."""

from typing import Annotated

from docsec.checks import check
from docsec.imaging.print_dots import halftone_strength
from docsec.library.survey import Wording, survey
from docsec.model import Document, Light, Outcome, Rank, Reason, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_KINDS = (FeatureKind.GUILLOCHE, FeatureKind.RAINBOW_PRINT)
"""Always lines in solid ink."""


@check(
    Text("Rows of dots in line print"),
    uuid="db18e44c-b16a-4efd-a9c4-c8fb66cc11ff",
    code="(VI,FR,IS)",
    rank=Rank.ADVISORY,
    min_ppi=600,
)
def print_halftone(
    document: Document,
    *,
    lines_below: Annotated[
        float, Range(0.5, 3.0), Text("Strength of dots that lines may have")
    ] = 1.7,
    failed_above: Annotated[
        float, Range(1.0, 4.0), Text("Strength from which there are dots")
    ] = 2.2,
) -> Outcome:
    """Look for the two frequencies of a dot screen where the model has lines only.

    It finds copies of commercial presses and of laser printers.
    """
    return survey(
        document,
        Light.VI,
        _KINDS,
        _strength,
        bounds=Bounds(lines_below, failed_above),
        words=_WORDS,
    )


def _strength(view: View, feature: FeatureModel) -> float | None:
    return halftone_strength(view.crop_of(feature), px_per_mm=view.px_per_mm)


_WORDS = Wording(
    Text("Strength of dots"),
    Reason(
        "halftone_found",
        Text("Fine lines are made of rows of dots: the page was copied"),
        Text("Look at the fine lines with a magnifier: genuine ones are solid"),
    ),
    Reason(
        "halftone_unsure",
        Text("Whether fine lines are made of dots is not clear"),
        Text("Look at the fine lines with a magnifier: genuine ones are solid"),
    ),
)
