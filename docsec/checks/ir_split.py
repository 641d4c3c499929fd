"""Of two inks alike in white light, one vanishes in infrared (9303-1, metameric)."""

from typing import Annotated

import numpy as np

from docsec.checks import check
from docsec.imaging.response import share_left
from docsec.imaging.tone import luminance
from docsec.library.survey import Wording, survey, twin
from docsec.model import Document, Light, Outcome, Rank, Reason, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_WIDE_MM = 4.0


@check(
    Text("Half that vanishes in infrared"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a11",
    code="X-(IR,SP,IS)",
    rank=Rank.STRONG,
    lights=(Light.VI, Light.IR),
)
def ir_split(
    document: Document,
    *,
    gone_below: Annotated[
        float, Range(0.0, 0.8), Text("Share of its contrast that more may be left")
    ] = 0.18,
    failed_above: Annotated[
        float, Range(0.1, 1.0), Text("Share of contrast from which it did not vanish")
    ] = 0.32,
) -> Outcome:
    """Measure what infrared leaves of the vanishing half's contrast."""

    def left(view: View, feature: FeatureModel) -> float | None:
        return _left(document, view, feature)

    return survey(
        document,
        Light.VI,
        (FeatureKind.IR_SPLIT,),
        left,
        bounds=Bounds(gone_below, failed_above),
        words=_WORDS,
    )


def _left(document: Document, view: View, feature: FeatureModel) -> float | None:
    """How much more contrast infrared leaves than it does of the specimen's half."""
    infrared = twin(document, view, Light.IR)
    if infrared is None:
        return None
    due, dark = (one.reference_crop(feature.region_mm) for one in (view, infrared))
    if due is None or dark is None:
        return None
    seen, left, lit, dim = (
        luminance(one)
        for one in (
            view.crop(feature.region_mm),
            infrared.crop(feature.region_mm),
            due,
            dark,
        )
    )
    whole = np.ones(lit.shape, np.float32)
    wide = _WIDE_MM * view.px_per_mm
    usual = share_left(lit, lit, dim, whole, wide_px=wide)
    found = share_left(lit, seen, left, whole, wide_px=wide)
    return None if usual is None or found is None else found - usual


_WORDS = Wording(
    Text("Contrast left in infrared, beyond the specimen's"),
    Reason(
        "ir_split_stays",
        Text("The half that must vanish in infrared stays: it is printed in one ink"),
        Text("Compare with a genuine document in infrared"),
    ),
    Reason(
        "ir_split_unsure",
        Text("Whether the half vanishes in infrared is not clear"),
        Text("Capture it again in infrared, without daylight"),
    ),
)
