"""The document's number glows as its ink should (9303-2 C: UV, LU, ID)."""

from typing import Annotated

import numpy as np

from docsec.checks import check
from docsec.imaging.fluorescence import is_too_dark
from docsec.imaging.tone import luminance
from docsec.library.survey import (
    Measured,
    Wording,
    judged,
    lacking,
    twin,
)
from docsec.model import Document, Light, Outcome, Rank, Reason, Result, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_KINDS = (FeatureKind.FLUORESCENT_NUMBER,)
_MARGIN_MM = 0.15
_STRIP_MM = 1.0
"""Half a character; the weakest strip decides, for one digit may be altered."""
_INK_SHARE = 0.33
"""Of the light of the ground: what is darker in white light is ink."""
_BARE_SHARE = 0.85
_FLOOR = 1e-4
_FEWEST = 6
_GLOWS = 1.7
"""Times as bright as its ground: below, the number as a whole does not glow."""


@check(
    Text("Fluorescent number"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a05",
    code="(UV,LU,ID)",
    rank=Rank.STRONG,
    lights=(Light.VI, Light.UV),
)
def uv_number(
    document: Document,
    *,
    sure_at: Annotated[
        float, Range(0.1, 1.0), Text("Share of the usual glow that every digit has")
    ] = 0.35,
    failed_below: Annotated[
        float, Range(0.05, 0.9), Text("Share of the usual glow below which one is dead")
    ] = 0.22,
) -> Outcome:
    """Look, strip by strip, whether what is ink in white light glows in ultraviolet.

    It needs no specimen's number: the page is compared with itself.
    """
    lack = lacking(document, Light.UV, _KINDS)
    if lack is not None:
        return Outcome(Result.NOT_SUPPORTED, lack)
    found = [
        Measured(view, feature, _weakest(document, view, feature))
        for view in document.views_of(Light.UV)
        for feature in view.features(*_KINDS)
    ]
    return judged(found, bounds=Bounds(sure_at, failed_below), words=_WORDS)


def _weakest(document: Document, view: View, feature: FeatureModel) -> float | None:
    """How much the dimmest strip glows, as a share of the usual one."""
    white = twin(document, view, Light.VI)
    if white is None or is_too_dark(view.pixels):
        return None
    glow = luminance(view.crop_of(feature, _MARGIN_MM))
    seen = luminance(white.crop(white.region_of(feature), _MARGIN_MM))
    if glow.shape != seen.shape:
        return None
    width = max(4, round(_STRIP_MM * view.px_per_mm))
    ground = float(np.percentile(seen, 90))
    is_ink = seen < _INK_SHARE * ground
    is_bare = seen > _BARE_SHARE * ground
    if int(is_bare.sum()) < _FEWEST:
        return None
    strips = [
        float(glow[:, left : left + width][ink].mean())
        for left in range(0, glow.shape[1] - width + 1, width // 2)
        if int((ink := is_ink[:, left : left + width]).sum()) >= _FEWEST
    ]
    if not strips:
        return None
    usual = float(np.median(strips))
    bare = max(float(np.median(glow[is_bare])), _FLOOR)
    return min(strips) / usual if usual > _GLOWS * bare else 0.0


_WORDS = Wording(
    Text("Dimmest digit by the usual one"),
    Reason(
        "uv_number_dark",
        Text("A part of the number does not glow under ultraviolet as its ink should"),
        Text("Compare every digit under the lamp; look for erasure beside them"),
    ),
    Reason(
        "uv_number_unsure",
        Text("Whether all digits of the number glow is not clear"),
        Text("Capture it again under the lamp, or look with a magnifier"),
    ),
)
