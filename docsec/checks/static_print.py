"""What every copy bears is there, in its shape (9303-2 C: VI, AB, IS)."""

from typing import Annotated

from docsec.checks import check
from docsec.imaging.likeness import likeness_of_parts, softened
from docsec.imaging.tone import luminance
from docsec.library.survey import Wording, survey
from docsec.model import Document, Light, Outcome, Rank, Reason, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_KINDS = (FeatureKind.STATIC_PRINT, FeatureKind.INTAGLIO)
_SOFT_MM = 0.12
_REACH_MM = 0.6
_PART_MM = 10.0


@check(
    Text("Print that every copy bears"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a13",
    code="(VI,AB,IS)",
    rank=Rank.ADVISORY,
    lights=(Light.VI,),
    min_ppi=140,
)
def static_print(
    document: Document,
    *,
    sure_at: Annotated[
        float, Range(0.3, 1.0), Text("Likeness from which it is the genuine pattern")
    ] = 0.65,
    failed_below: Annotated[
        float, Range(0.0, 0.8), Text("Likeness below which it is not")
    ] = 0.4,
) -> Outcome:
    """Correlate titles, emblem and labels with the specimen's, part by part."""
    return survey(
        document,
        Light.VI,
        _KINDS,
        _likeness,
        bounds=Bounds(sure_at, failed_below),
        words=_WORDS,
    )


def _likeness(view: View, feature: FeatureModel) -> float | None:
    due = view.reference_crop(feature.region_mm)
    if due is None:
        return None
    soft = _SOFT_MM * view.px_per_mm
    return likeness_of_parts(
        softened(luminance(view.crop(feature.region_mm)), soft),
        softened(luminance(due), soft),
        part_px=round(_PART_MM * view.px_per_mm),
        reach_px=round(_REACH_MM * view.px_per_mm),
    )


_WORDS = Wording(
    Text("Likeness to the specimen's print"),
    Reason(
        "static_print_differs",
        Text("Print that every copy bears is missing or drawn otherwise"),
        Text("Compare emblem, titles and labels with the specimen"),
    ),
    Reason(
        "static_print_unsure",
        Text("Whether the print is the genuine one is not clear"),
        Text("Wear and stamps hide print. Compare with the specimen"),
    ),
)
