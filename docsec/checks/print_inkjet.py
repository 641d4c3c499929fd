"""Fine lines are in solid inks, and not in drops of three (PRADO, inkjet)."""

from typing import Annotated

from docsec.checks import check
from docsec.imaging.print_dots import colour_grain
from docsec.library.survey import Wording, survey
from docsec.model import Document, Light, Outcome, Rank, Reason, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_KINDS = (FeatureKind.GUILLOCHE, FeatureKind.RAINBOW_PRINT)
"""Always lines in solid ink."""


@check(
    Text("Coloured drops in line print"),
    uuid="101bd78a-5ec4-4f62-b799-a89daee5da82",
    code="X-(VI,FR,IS)",
    rank=Rank.ADVISORY,
    min_ppi=600,
)
def print_inkjet(
    document: Document,
    *,
    solid_below: Annotated[
        float, Range(0.05, 1.0), Text("Unrest of colour that solid inks may have")
    ] = 0.2,
    failed_above: Annotated[
        float, Range(0.1, 3.0), Text("Unrest from which there are coloured drops")
    ] = 0.3,
) -> Outcome:
    """Measure how red changes against green along the lines, where it does least.

    Desktop printers strew drops of cyan, magenta and yellow.
    """
    return survey(
        document,
        Light.VI,
        _KINDS,
        _grain,
        bounds=Bounds(solid_below, failed_above),
        words=_WORDS,
    )


def _grain(view: View, feature: FeatureModel) -> float | None:
    return colour_grain(view.crop_of(feature), px_per_mm=view.px_per_mm)


_WORDS = Wording(
    Text("Unrest of colour"),
    Reason(
        "inkjet_found",
        Text("Fine lines are made of coloured drops: the page was copied"),
        Text("Look at the fine lines with a magnifier: genuine ones are solid"),
    ),
    Reason(
        "inkjet_unsure",
        Text("Whether fine lines are made of coloured drops is not clear"),
        Text("Look at the fine lines with a magnifier: genuine ones are solid"),
    ),
)
