"""The MRZ is printed in ink that infrared shows (ICAO 9303-3 4.4: B900)."""

from typing import Annotated

from docsec.checks import check
from docsec.imaging.tone import contrast, luminance
from docsec.library.survey import Measured, Wording, judged, lacking, twin
from docsec.model import Document, Light, Outcome, Rank, Reason, Result, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_SEEN = 0.15
"""Contrast in white light below which nothing can be told."""


@check(
    Text("Machine-readable zone in infrared"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a06",
    code="(IR,AB,MR)",
    rank=Rank.STRONG,
    lights=(Light.VI, Light.IR),
)
def ir_mrz(
    document: Document,
    *,
    sure_at: Annotated[
        float,
        Range(0.2, 1.0),
        Text("Share of its contrast from which the ink is right"),
    ] = 0.65,
    failed_below: Annotated[
        float, Range(0.05, 0.8), Text("Share of its contrast below which it is not")
    ] = 0.40,
) -> Outcome:
    """Measure the contrast of the zone's ink at 850 to 950 nm by that in white light.

    Ink of ordinary printers is made of dyes, which infrared does not see. The share
    says so whatever the sharpness of the device.
    """
    lack = lacking(document, Light.IR, (FeatureKind.MRZ,))
    if lack is not None:
        return Outcome(Result.NOT_SUPPORTED, lack)
    found = [
        Measured(view, feature, _share(document, view, feature))
        for view in document.views_of(Light.IR)
        for feature in view.features(FeatureKind.MRZ)
    ]
    return judged(found, bounds=Bounds(sure_at, failed_below), words=_WORDS)


def _share(document: Document, view: View, feature: FeatureModel) -> float | None:
    white = twin(document, view, Light.VI)
    if white is None:
        return None
    seen = contrast(luminance(white.crop_of(feature))).value
    if seen < _SEEN:
        return None
    return contrast(luminance(view.crop_of(feature))).value / seen


_WORDS = Wording(
    Text("Contrast left in infrared"),
    Reason(
        "ir_mrz_vanishes",
        Text(
            "The machine-readable zone vanishes in infrared: its ink is not the due one"
        ),
        Text("Compare with a genuine document. A few issuers are registered as not so"),
    ),
    Reason(
        "ir_mrz_faint",
        Text("The machine-readable zone is faint in infrared"),
        Text("Capture it again in infrared, without daylight"),
    ),
)
