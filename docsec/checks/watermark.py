"""The watermark shows against the light (ICAO 9303-1, watermark)."""

from typing import Annotated

from docsec.checks import check
from docsec.imaging.likeness import correlation, softened
from docsec.imaging.transmission import thickness
from docsec.library.survey import Wording, survey, twin
from docsec.model import Document, Light, Outcome, Rank, Reason, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_SOFT_MM = 0.35
"""A watermark has no sharp edges; what is finer is print shining through."""
_REACH_MM = 1.5
"""Sheets are cut to their print, and the watermark lies off it by a millimetre."""


@check(
    Text("Watermark"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a08",
    code="(TRANSMITTED,TL,WM)",
    rank=Rank.STRONG,
    lights=(Light.VI, Light.TRANSMITTED),
)
def watermark(
    document: Document,
    *,
    sure_at: Annotated[
        float, Range(0.3, 1.0), Text("Likeness from which it is the genuine pattern")
    ] = 0.7,
    failed_below: Annotated[
        float, Range(0.0, 0.8), Text("Likeness below which it is not")
    ] = 0.45,
) -> Outcome:
    """Correlate its shades against the light with the specimen's."""

    def likeness(view: View, feature: FeatureModel) -> float | None:
        return _likeness(document, view, feature)

    return survey(
        document,
        Light.TRANSMITTED,
        (FeatureKind.WATERMARK,),
        likeness,
        bounds=Bounds(sure_at, failed_below),
        words=_WORDS,
    )


def _likeness(document: Document, view: View, feature: FeatureModel) -> float | None:
    white = twin(document, view, Light.VI)
    if white is None or view.reference is None or white.reference is None:
        return None
    place = view.slices(feature.region_mm)
    seen = thickness(view.pixels[place], white.crop(feature.region_mm))
    due = thickness(view.reference[place], white.reference[place])
    if seen is None or due is None:
        return None
    soft = _SOFT_MM * view.px_per_mm
    return correlation(
        softened(seen, soft),
        softened(due, soft),
        reach_px=round(_REACH_MM * view.px_per_mm),
    )


_WORDS = Wording(
    Text("Likeness to the specimen's watermark"),
    Reason(
        "watermark_missing",
        Text("The watermark is missing against the light, or is another"),
        Text("Hold the page against a lamp and compare it with the specimen"),
    ),
    Reason(
        "watermark_unsure",
        Text("Whether the watermark is the genuine one is not clear"),
        Text("Capture it again against the light, or hold it against a lamp"),
    ),
)
