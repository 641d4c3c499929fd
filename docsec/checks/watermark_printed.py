"""The watermark is in the paper, and not printed on it (PRADO, watermark)."""

from typing import Annotated

from docsec.checks import check
from docsec.imaging.likeness import correlation, softened
from docsec.imaging.tone import luminance
from docsec.imaging.transmission import thickness
from docsec.library.survey import Listed, Wording, survey, twin
from docsec.model import Document, Light, Outcome, Rank, Reason, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_SOFT_MM = 0.35
_REACH_MM = 1.5
_FLATTEN_MM = 12.0


@check(
    Text("Watermark unseen in reflected light"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a09",
    code="(VI,TL,WM)",
    rank=Rank.ADVISORY,
    lights=(Light.VI, Light.TRANSMITTED),
)
def watermark_printed(
    document: Document,
    *,
    unseen_below: Annotated[
        float, Range(0.0, 0.9), Text("Likeness to the watermark that is still chance")
    ] = 0.32,
    failed_above: Annotated[
        float, Range(0.1, 1.0), Text("Likeness from which it is seen from the front")
    ] = 0.45,
) -> Outcome:
    """Look for the watermark's shades in white light from the front.

    What the specimen shows there is subtracted first, so that a ground printed over
    the watermark is not taken for it.
    """

    def likeness(view: View, feature: FeatureModel) -> float | None:
        return _likeness(document, view, feature)

    return survey(
        document,
        Light.VI,
        (FeatureKind.WATERMARK,),
        likeness,
        bounds=Bounds(unseen_below, failed_above),
        words=_WORDS,
        listed=Listed.HIDDEN,
    )


def _likeness(document: Document, view: View, feature: FeatureModel) -> float | None:
    through = twin(document, view, Light.TRANSMITTED)
    if through is None:
        return None
    due = view.reference_crop(feature.region_mm)
    behind = through.reference_crop(feature.region_mm)
    if due is None or behind is None:
        return None
    shades = thickness(behind, due)
    seen, usual = luminance(view.crop(feature.region_mm)), luminance(due)
    if shades is None or seen.shape != usual.shape:
        return None
    soft, wide = _SOFT_MM * view.px_per_mm, _FLATTEN_MM * view.px_per_mm
    rest = softened(seen / float(seen.mean()) - usual / float(usual.mean()), soft)
    mark = softened(shades, soft)
    return correlation(
        rest - softened(rest, wide),
        mark - softened(mark, wide),
        reach_px=round(_REACH_MM * view.px_per_mm),
    )


_WORDS = Wording(
    Text("Likeness to the watermark in white light"),
    Reason(
        "watermark_printed",
        Text("The watermark can be seen from the front: it is printed"),
        Text("Tilt the page: a genuine watermark shows against the light only"),
    ),
    Reason(
        "watermark_printed_unsure",
        Text("Whether the watermark is printed is not clear"),
        Text("Tilt the page: a genuine watermark shows against the light only"),
    ),
)
