"""Everything that glows, glows as bright as the rest (9303-2: UV, LU, IS)."""

from typing import Annotated

import numpy as np

from docsec.checks import check
from docsec.imaging.fluorescence import TOO_DARK, is_too_dark
from docsec.imaging.tone import luminance
from docsec.library.survey import Measured, Wording, judged, lacking
from docsec.model import Document, Light, Outcome, Pixels, Rank, Reason, Result, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_KINDS = (FeatureKind.UV_OVERPRINT, FeatureKind.FLUORESCENT_NUMBER)
_INK_PERCENT = 97
"""Of a region: lines of ink cover a few hundredths of it at least."""
_LEAST = 2


@check(
    Text("Balance of what glows under ultraviolet"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a16",
    code="X-(UV,LV,IS)",
    rank=Rank.ADVISORY,
    lights=(Light.UV,),
)
def uv_balance(
    document: Document,
    *,
    sure_at: Annotated[
        float, Range(0.3, 1.0), Text("Share of the others' brightness that is genuine")
    ] = 0.68,
    failed_below: Annotated[
        float, Range(0.1, 0.9), Text("Share of the others' brightness that is not")
    ] = 0.45,
) -> Outcome:
    """Compare the brightness of each glowing print with the best, as in the specimen.

    Ink fades and lamps age, but for all prints of a page alike. A pattern imitated
    with a weaker ink keeps its shape and loses its place among the others.
    """
    lack = lacking(document, Light.UV, _KINDS)
    if lack is not None:
        return Outcome(Result.NOT_SUPPORTED, lack)
    found = [one for view in document.views_of(Light.UV) for one in _balanced(view)]
    return judged(found, bounds=Bounds(sure_at, failed_below), words=_WORDS)


def _balanced(view: View) -> list[Measured]:
    """Brightness of each feature by the specimen's, as a share of the best of them."""
    features = view.features(*_KINDS)
    reference = view.reference
    if reference is None or len(features) < _LEAST:
        return []
    if is_too_dark(view.pixels):
        return [Measured(view, one, None) for one in features]
    shares = [
        _level(view, view.pixels, one) / max(_level(view, reference, one), TOO_DARK)
        for one in features
    ]
    best = max(*shares, TOO_DARK)
    return [
        Measured(view, one, share / best)
        for one, share in zip(features, shares, strict=True)
    ]


def _level(view: View, pixels: Pixels, feature: FeatureModel) -> float:
    light = luminance(pixels[view.slices(view.region_of(feature))])
    return float(np.percentile(light, _INK_PERCENT)) if light.size else 0.0


_WORDS = Wording(
    Text("Brightness by that of the other prints"),
    Reason(
        "uv_print_weak",
        Text("A fluorescent print is much weaker than the others on the page"),
        Text("Compare under the lamp with a genuine document of the same age"),
    ),
    Reason(
        "uv_print_weak_unsure",
        Text("A fluorescent print is weaker than the others on the page"),
        Text("Old documents fade unevenly. Compare under the lamp"),
    ),
)
