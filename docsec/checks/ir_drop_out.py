"""Ink that must vanish in infrared does (9303-2 C: IR, TR, IS)."""

from typing import Annotated

import numpy as np
from numpy.typing import NDArray

from docsec.checks import check
from docsec.imaging.tone import Grey, luminance
from docsec.imaging.vision import cv2
from docsec.library.survey import Listed, Measured, Wording, judged, lacking, twin
from docsec.model import Document, Light, Outcome, Rank, Reason, Result, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_KINDS = (FeatureKind.IR_DROP_OUT, FeatureKind.GUILLOCHE)
_WIDE_MM = 2.5
"""What changes more slowly is light and vignetting, not print."""
_AROUND_MM = 0.5
_STAYS = 0.85
"""Of the ground's light in infrared: what is darker in the specimen stays by right."""
_BOLD = 0.45
"""Of the ground's light in white light: letters, beside which fine lines drown."""
_SEEN = 0.015
"""Deviation that a pattern must have in white light to be looked for, as a share."""
_FEWEST = 400


@check(
    Text("Drop-out ink in infrared"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a07",
    code="(IR,TR,IS)",
    rank=Rank.STRONG,
    lights=(Light.VI, Light.IR),
)
def ir_drop_out(
    document: Document,
    *,
    gone_below: Annotated[
        float, Range(0.0, 0.8), Text("Share of its contrast that more may be left")
    ] = 0.20,
    failed_above: Annotated[
        float,
        Range(0.1, 1.0),
        Text("Share of its contrast from which it did not vanish"),
    ] = 0.38,
) -> Outcome:
    """Look how much of the pattern's contrast in white light is left in infrared."""
    lack = lacking(document, Light.IR, _KINDS, listed=Listed.HIDDEN)
    if lack is not None:
        return Outcome(Result.NOT_SUPPORTED, lack)
    found = [
        Measured(view, feature, _left(document, view, feature))
        for view in document.views_of(Light.IR)
        for feature in view.page.of_kind(*_KINDS)
        if Light.IR in feature.hidden_in
    ]
    return judged(found, bounds=Bounds(gone_below, failed_above), words=_WORDS)


def _left(document: Document, view: View, feature: FeatureModel) -> float | None:
    """How much more of the pattern infrared leaves than it does of the specimen's.

    Of both the slope of one picture on the other, where the specimen is empty in
    infrared and has no letters: noise has no part in it, nor has print that stays.
    """
    white = twin(document, view, Light.VI)
    due = view.reference_crop(feature.region_mm)
    lit = None if white is None else white.reference_crop(feature.region_mm)
    if white is None or due is None or lit is None:
        return None
    seen, left = white.crop(feature.region_mm), view.crop(feature.region_mm)
    if not seen.size or seen.shape[:2] != left.shape[:2]:
        return None
    reach = round(_AROUND_MM * view.px_per_mm)
    dim, bright = luminance(due), luminance(lit)
    empty = _free(dim, _STAYS, reach) & _free(bright, _BOLD, reach)
    if int(empty.sum()) < _FEWEST:
        return None
    wide = _WIDE_MM * view.px_per_mm
    usual = _slope(bright, dim, empty, wide)
    found = _slope(luminance(seen), luminance(left), empty, wide)
    if usual is None or found is None:
        return None
    return max(0.0, found - max(0.0, usual))


def _slope(
    seen: Grey, left: Grey, where: NDArray[np.bool_], wide_px: float
) -> float | None:
    """Contrast in infrared of what white light shows, as a share of that contrast."""
    pattern, stays = _pattern(seen, where, wide_px), _pattern(left, where, wide_px)
    if float(pattern.std()) < _SEEN:
        return None
    return float((pattern * stays).mean() / (pattern * pattern).mean())


def _pattern(light: Grey, where: NDArray[np.bool_], wide_px: float) -> Grey:
    """What stands out from the light around it, as a share of that light."""
    share = where.astype(np.float32)
    size = (2 * round(wide_px) + 1,) * 2
    # Sums over a window: as wide a Gaussian would take most of the time of the check.
    lit = cv2.boxFilter(light * share, -1, size, normalize=False)
    count = cv2.boxFilter(share, -1, size, normalize=False)
    around = lit / np.maximum(count, np.float32(1))
    return np.asarray((light / np.maximum(around, np.float32(1e-3)) - 1)[where])


def _free(due: Grey, share: float, reach_px: int) -> NDArray[np.bool_]:
    """Where the specimen has nothing darker than a share of its ground, nor near."""
    ink = (due < share * np.median(due)).astype(np.uint8)
    near = cv2.dilate(ink, np.ones((2 * reach_px + 1,) * 2, np.uint8))
    return np.asarray(near == 0, np.bool_)


_WORDS = Wording(
    Text("Contrast left in infrared, beyond the specimen's"),
    Reason(
        "ir_drop_out_stays",
        Text("Print that must vanish in infrared stays: it is another ink"),
        Text("Compare with a genuine document in infrared. Toner and copies do this"),
    ),
    Reason(
        "ir_drop_out_unsure",
        Text("Whether the print vanishes in infrared is not clear"),
        Text("Capture it again in infrared, without daylight"),
    ),
)
