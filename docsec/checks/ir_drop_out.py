"""Ink that must vanish in infrared does (9303-2 C: IR, TR, IS)."""

from typing import Annotated

import numpy as np

from docsec.checks import check
from docsec.imaging.response import share_left
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

    Looked for where the specimen is empty in infrared and has no letters.
    """
    white = twin(document, view, Light.VI)
    due = view.reference_crop(feature.region_mm)
    lit = None if white is None else white.reference_crop(feature.region_mm)
    if white is None or due is None or lit is None:
        return None
    reach = round(_AROUND_MM * view.px_per_mm)
    dim, bright = luminance(due), luminance(lit)
    if not dim.size or dim.shape != bright.shape:
        return None
    empty = _free(dim, _STAYS, reach) * _free(bright, _BOLD, reach)
    if int(empty.sum()) < _FEWEST:
        return None
    seen = luminance(white.crop(feature.region_mm))
    left = luminance(view.crop(feature.region_mm))
    wide = _WIDE_MM * view.px_per_mm
    usual = share_left(bright, bright, dim, empty, wide_px=wide)
    found = share_left(bright, seen, left, empty, wide_px=wide)
    return None if usual is None or found is None else max(0.0, found - usual)


def _free(due: Grey, share: float, reach_px: int) -> Grey:
    """1 where the specimen has nothing darker than a share of its ground, nor near."""
    ink = (due < share * np.median(due)).astype(np.uint8)
    near = cv2.dilate(ink, np.ones((2 * reach_px + 1,) * 2, np.uint8))
    return np.asarray(near == 0, np.float32)


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
