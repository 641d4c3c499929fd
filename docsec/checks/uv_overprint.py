"""The fluorescent print is there, in its shape (ICAO 9303-1, fluorescent ink)."""

from typing import Annotated

from docsec.checks import check
from docsec.imaging.fluorescence import is_too_dark
from docsec.imaging.likeness import likeness_of_parts, softened
from docsec.imaging.tone import luminance
from docsec.library.survey import Wording, survey
from docsec.model import Document, Light, Outcome, Rank, Reason, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_SOFT_MM = 0.18
_REACH_MM = 0.4
_PART_MM = 12.0


@check(
    Text("Fluorescent overprint"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a02",
    code="(UV,LU,IS)",
    rank=Rank.STRONG,
    lights=(Light.UV,),
)
def uv_overprint(
    document: Document,
    *,
    sure_at: Annotated[
        float, Range(0.3, 1.0), Text("Likeness from which it is the genuine pattern")
    ] = 0.6,
    failed_below: Annotated[
        float, Range(0.0, 0.8), Text("Likeness below which it is not")
    ] = 0.35,
) -> Outcome:
    """Correlate the glow with the specimen's, feature by feature."""
    return survey(
        document,
        Light.UV,
        (FeatureKind.UV_OVERPRINT,),
        _likeness,
        bounds=Bounds(sure=sure_at, failed=failed_below),
        words=_WORDS,
    )


def _likeness(view: View, feature: FeatureModel) -> float | None:
    """The likeness that four of five parts of the pattern reach or surpass."""
    due = view.reference_crop(feature.region_mm)
    if due is None or is_too_dark(view.pixels):
        return None
    soft = _SOFT_MM * view.px_per_mm
    return likeness_of_parts(
        softened(luminance(view.crop(feature.region_mm)), soft),
        softened(luminance(due), soft),
        part_px=round(_PART_MM * view.px_per_mm),
        reach_px=round(_REACH_MM * view.px_per_mm),
    )


_WORDS = Wording(
    Text("Likeness to the specimen's glow"),
    Reason(
        "uv_overprint_missing",
        Text("The fluorescent print is missing, or is another than the specimen's"),
        Text("Hold the page under the lamp and compare it with the specimen"),
    ),
    Reason(
        "uv_overprint_unsure",
        Text("Whether the fluorescent print is the genuine one is not clear"),
        Text("Old documents fade. Capture it again, or compare under the lamp"),
    ),
)
