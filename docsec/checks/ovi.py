"""Optically variable ink changes its colour with the angle (ICAO 9303-1)."""

from itertools import combinations
from typing import Annotated

import numpy as np
from numpy.typing import NDArray

from docsec.checks import check
from docsec.imaging.likeness import softened
from docsec.imaging.tone import linear_light
from docsec.library.survey import Measured, Wording, judged, lacking
from docsec.model import Document, Light, Outcome, Pixels, Rank, Reason, Result, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_KINDS = (FeatureKind.OVI,)
_SOFT_MM = 0.2
_DARKEST = 1e-3
_CHANGES = 0.3
"""Of the most that changes in the specimen: there is the ink."""
_LEAST_CHANGE = 0.03
"""Of the specimen's chromaticity: with less, the two angles were too much alike."""

Chroma = NDArray[np.float32]


@check(
    Text("Ink that changes its colour"),
    uuid="e0d1511c-92ea-4b86-95a4-4ed5f1330693",
    code="X-(ANGLE,OV,AF)",
    rank=Rank.ADVISORY,
    lights=(Light.ANGLE,),
)
def ovi(
    document: Document,
    *,
    sure_at: Annotated[
        float, Range(0.3, 1.0), Text("Share of the specimen's change that is enough")
    ] = 0.72,
    failed_below: Annotated[
        float, Range(0.05, 0.9), Text("Share of the change below which the ink is dead")
    ] = 0.5,
) -> Outcome:
    """Compare the change of colour between two angles with the specimen's.

    One picture alone says nothing: what does not change can be printed in any ink.
    """
    lack = lacking(document, Light.ANGLE, _KINDS)
    if lack is not None:
        return Outcome(Result.NOT_SUPPORTED, lack)
    pairs = [
        (one, other)
        for one, other in combinations(document.views_of(Light.ANGLE), 2)
        if one.page.name is other.page.name
    ]
    if not pairs:
        return Outcome(Result.NOT_SUPPORTED, _ONE_FRAME)
    found = [
        Measured(one, feature, _share(one, other, feature))
        for one, other in pairs
        for feature in one.features(*_KINDS)
    ]
    return judged(found, bounds=Bounds(sure_at, failed_below), words=_WORDS)


def _share(one: View, other: View, feature: FeatureModel) -> float | None:
    """The slope of its change on the specimen's, where the specimen's ink lies."""
    box, soft = feature.region_mm, _SOFT_MM * one.px_per_mm
    first, last = one.reference_crop(box), other.reference_crop(box)
    if first is None or last is None or first.shape != last.shape:
        return None
    due = _chroma(last, soft) - _chroma(first, soft)
    seen_first, seen_last = _chroma(one.crop(box), soft), _chroma(other.crop(box), soft)
    size = np.abs(due).sum(2)
    if seen_first.shape != seen_last.shape or float(size.max()) < _LEAST_CHANGE:
        return None
    is_ink = size > _CHANGES * float(size.max())
    seen, due = (seen_last - seen_first)[is_ink], due[is_ink]
    return float((seen * due).sum() / (due * due).sum())


def _chroma(pixels: Pixels, soft: float) -> Chroma:
    """Each colour's share of the light: shine and exposure fall out."""
    light = softened(linear_light(pixels), soft)
    return np.asarray(light / (light.sum(2, keepdims=True) + np.float32(_DARKEST)))


_ONE_FRAME = Reason(
    "angle_one_frame",
    Text("A change with the angle needs two pictures at different angles"),
    Text("Capture the page flat and tilted by about 30 degrees"),
)
_WORDS = Wording(
    Text("Change of colour by the specimen's"),
    Reason(
        "ovi_dead",
        Text("Ink that must change its colour with the angle does not"),
        Text("Tilt the page under a lamp and compare both colours with the specimen"),
    ),
    Reason(
        "ovi_unsure",
        Text("Whether the ink changes its colour as it should is not clear"),
        Text("Tilt the page under a lamp and compare both colours with the specimen"),
    ),
)
