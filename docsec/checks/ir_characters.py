"""All characters of a line are of one ink, as infrared sees it (9303-2: IR, AB, ID)."""

from collections.abc import Iterator
from typing import Annotated

import numpy as np

from docsec.checks import check
from docsec.imaging.tone import Grey, luminance
from docsec.library.survey import Listed, Measured, Wording, judged, lacking, twin
from docsec.model import Document, Light, Outcome, Rank, Reason, Region, Result, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_KINDS = (FeatureKind.PRINTED_FIELD, FeatureKind.DOCUMENT_NUMBER, FeatureKind.MRZ)
_MARGIN_MM = 0.15
_STRIP_MM = 1.0
"""Half a character: one that is of another ink fills at least one strip."""
_LINE_MM, _CAPITAL_MM = 6.35, 2.5
"""Of the MRZ (9303-3 4.4): line to line, and height of a letter."""
_INK_SHARE = 0.2
_GROUND_PERCENT = 88
_FEWEST, _FEWEST_STRIPS = 10, 4
_SLIGHT = 0.4
"""Of the usual ink of a strip: with less it is an edge, a fibre or dirt."""
_DARKEST = 1e-3


@check(
    Text("One ink in every line of data"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a15",
    code="X-(IR,CH,ID)",
    rank=Rank.STRONG,
    lights=(Light.VI, Light.IR),
    min_ppi=190,
    is_evaluatory=True,  # until its false alarms are counted on worn copies
)
def ir_characters(
    document: Document,
    *,
    even_below: Annotated[
        float, Range(0.05, 0.6), Text("Difference of darkness that one ink may show")
    ] = 0.2,
    failed_above: Annotated[
        float, Range(0.1, 0.9), Text("Difference of darkness that is another ink")
    ] = 0.32,
) -> Outcome:
    """Compare the darkness of each character in infrared with that of its line.

    Darkness is told by that in white light, so that thin and worn characters are like
    bold ones. A digit that was turned into another with a pen or a printer is black
    to the eye and pale, or dark among pale ones, to the camera.
    """
    lack = lacking(document, Light.IR, _KINDS, listed=Listed.ANY)
    if lack is not None:
        return Outcome(Result.NOT_SUPPORTED, lack)
    found = [
        Measured(view, feature, value)
        for view in document.views_of(Light.IR)
        for feature in view.page.of_kind(*_KINDS)
        for value in [_unevenness(document, view, feature)]
        if value is not None
    ]
    return judged(found, bounds=Bounds(even_below, failed_above), words=_WORDS)


def _unevenness(document: Document, view: View, feature: FeatureModel) -> float | None:
    """How far the strangest strip of any line is off; None: too little to compare."""
    white = twin(document, view, Light.VI)
    if white is None:
        return None
    found = [
        float(np.abs(shares - np.median(shares)).max())
        for line in _lines(view.region_of(feature), feature.kind)
        for shares in [
            _shares(
                luminance(white.crop(line, _MARGIN_MM)),
                luminance(view.crop(line, _MARGIN_MM)),
                max(4, round(_STRIP_MM * view.px_per_mm)),
            )
        ]
        if shares.size >= _FEWEST_STRIPS
    ]
    return max(found, default=None)


def _lines(region: Region, kind: FeatureKind) -> Iterator[Region]:
    """The lines of an MRZ one by one; a printed field is one line."""
    is_zone = kind is FeatureKind.MRZ
    count = 1 + round((region.height - _CAPITAL_MM) / _LINE_MM) if is_zone else 1
    height = region.height / count
    for row in range(count):
        yield Region(region.left, region.top + row * height, region.width, height)


def _shares(seen: Grey, left: Grey, width: int) -> Grey:
    """Darkness of the ink in infrared by that in white light, strip by strip."""
    if seen.shape != left.shape or not seen.size:
        return np.zeros(0, np.float32)
    bright = float(np.percentile(seen, _GROUND_PERCENT))
    dim = float(np.percentile(left, _GROUND_PERCENT))
    is_ink = seen < _INK_SHARE * bright
    strips = [
        slice(start, start + width)
        for start in range(0, seen.shape[1] - width + 1, width // 2)
    ]
    counts = np.array([int(is_ink[:, strip].sum()) for strip in strips])
    usual = float(np.median(counts[counts > 0])) if counts.any() else 0.0
    least = max(_FEWEST, _SLIGHT * usual)
    shares = []
    for strip, count in zip(strips, counts, strict=True):
        if count >= least:
            ink = is_ink[:, strip]
            white = 1 - float(seen[:, strip][ink].mean()) / max(bright, _DARKEST)
            dark = 1 - float(left[:, strip][ink].mean()) / max(dim, _DARKEST)
            shares.append(dark / max(white, _DARKEST))
    return np.asarray(shares, np.float32)


_WORDS = Wording(
    Text("Largest difference of darkness in infrared"),
    Reason(
        "ir_character_other_ink",
        Text("A character is of another ink than its neighbours: infrared shows it"),
        Text("Look at the line in infrared and under a magnifier; compare all dates"),
    ),
    Reason(
        "ir_character_unsure",
        Text("Whether all characters of a line are of one ink is not clear"),
        Text("Capture it again in infrared, sharp and without daylight"),
    ),
)
