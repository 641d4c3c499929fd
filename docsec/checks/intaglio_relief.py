"""Intaglio stands up from the paper (ICAO 9303-1; PRADO, intaglio printing)."""

from typing import Annotated

from docsec.checks import check
from docsec.library.relief import relief_likeness
from docsec.library.survey import Wording, survey
from docsec.model import Document, Light, Outcome, Rank, Reason, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds


@check(
    Text("Raised print"),
    uuid="11815605-e2f7-457f-90be-d1da3cde0a05",
    code="X-(OBLIQUE_LEFT,RL,IS)",
    rank=Rank.ADVISORY,
    lights=(Light.OBLIQUE_LEFT, Light.OBLIQUE_RIGHT),
)
def intaglio_relief(
    document: Document,
    *,
    sure_at: Annotated[
        float,
        Range(0.2, 1.0),
        Text("Likeness from which the relief is the genuine one"),
    ] = 0.6,
    failed_below: Annotated[
        float, Range(0.0, 0.8), Text("Likeness below which the print is flat")
    ] = 0.3,
) -> Outcome:
    """Compare light and shade about raised lines with the specimen's.

    Two pictures, lit from left and right: what stands up is bright on one side and
    dark on the other and changes sides; flat print is the same in both.
    """

    def likeness(view: View, feature: FeatureModel) -> float | None:
        return relief_likeness(document, view, feature)

    return survey(
        document,
        Light.OBLIQUE_LEFT,
        (FeatureKind.INTAGLIO,),
        likeness,
        bounds=Bounds(sure=sure_at, failed=failed_below),
        words=_WORDS,
    )


_ADVICE = Text("Feel the print with a finger nail and look at it from the side")
_WORDS = Wording(
    Text("Likeness to the specimen's relief"),
    Reason(
        "intaglio_flat",
        Text("Print that must stand up from the paper is flat"),
        _ADVICE,
    ),
    Reason(
        "intaglio_unsure",
        Text("Whether the print stands up from the paper is not clear"),
        _ADVICE,
    ),
)
