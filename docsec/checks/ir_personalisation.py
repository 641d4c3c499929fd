"""Personal data are in the ink that this model uses (9303-2 C: IR, AB, ID)."""

from typing import Annotated

import numpy as np

from docsec.checks import check
from docsec.imaging.likeness import softened
from docsec.imaging.tone import Grey, contrast, luminance
from docsec.library.survey import Listed, Measured, Wording, judged, lacking, twin
from docsec.model import Document, Light, Outcome, Pixels, Rank, Reason, Result, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_KINDS = (FeatureKind.PRINTED_FIELD, FeatureKind.DOCUMENT_NUMBER, FeatureKind.MRZ)
_LEAST_CONTRAST = 0.2
"""In white light: below, there is no ink to follow into infrared."""
_SOFT_MM = 0.15
"""As far as two pictures of one page may lie apart."""
_GROUND = 80
_DARKEST = 1e-3


@check(
    Text("Ink of the personal data in infrared"),
    uuid="a14207c5-f31d-48bc-9d0e-d60bb1974540",
    code="(IR,AB,ID)",
    rank=Rank.STRONG,
    lights=(Light.VI, Light.IR),
)
def ir_personalisation(
    document: Document,
    *,
    alike_below: Annotated[
        float, Range(0.05, 0.5), Text("Difference to the specimen's ink that is usual")
    ] = 0.18,
    failed_above: Annotated[
        float, Range(0.1, 1.0), Text("Difference from which it is another ink")
    ] = 0.28,
) -> Outcome:
    """Compare each field's contrast in infrared, by that in white, with the specimen.

    A stolen blank is genuine in all but the ink of its data. What is ink is told by
    white light, so that a field that vanished is measured as surely as one that stays.
    """
    lack = lacking(document, Light.IR, _KINDS, listed=Listed.ANY)
    if lack is not None:
        return Outcome(Result.NOT_SUPPORTED, lack)
    found = [
        Measured(view, feature, _difference(document, view, feature))
        for view in document.views_of(Light.IR)
        for feature in view.page.of_kind(*_KINDS)
    ]
    return judged(found, bounds=Bounds(alike_below, failed_above), words=_WORDS)


def _difference(document: Document, view: View, feature: FeatureModel) -> float | None:
    white = twin(document, view, Light.VI)
    if white is None:
        return None
    seen = _kept(view, white.crop(white.region_of(feature)), view.crop_of(feature))
    lit, dark = (one.reference_crop(feature.region_mm) for one in (white, view))
    due = None if lit is None or dark is None else _kept(view, lit, dark)
    return None if seen is None or due is None else abs(seen - due)


def _kept(view: View, white: Pixels, infrared: Pixels) -> float | None:
    """Contrast of the ink in infrared as a share of that in white light.

    The slope of one picture on the other: blur and exposure leave it as it is.
    """
    seen, left = luminance(white), luminance(infrared)
    if seen.shape != left.shape or contrast(seen).value < _LEAST_CONTRAST:
        return None
    soft = _SOFT_MM * view.px_per_mm
    x, y = _by_ground(softened(seen, soft)), _by_ground(softened(left, soft))
    return float(np.cov(x.ravel(), y.ravel())[0, 1] / x.var())


def _by_ground(light: Grey) -> Grey:
    return light / max(float(np.percentile(light, _GROUND)), _DARKEST)


_WORDS = Wording(
    Text("Difference to the specimen's ink in infrared"),
    Reason(
        "ir_data_other_ink",
        Text("Personal data are printed in another ink than this document's"),
        Text("A stolen blank is filled in so. Check the number against alerts"),
    ),
    Reason(
        "ir_data_unsure",
        Text("Whether the ink of the personal data is the right one is not clear"),
        Text("Compare with the specimen in infrared. Some offices use other ink"),
    ),
)
