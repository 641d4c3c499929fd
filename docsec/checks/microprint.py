"""Microprint is made of letters, and not a line (ICAO 9303-1; PRADO, microprint)."""

from typing import Annotated

import numpy as np

from docsec.checks import check
from docsec.imaging.likeness import softened
from docsec.imaging.tone import luminance
from docsec.library.survey import Wording, survey
from docsec.model import Document, Light, Outcome, Rank, Reason, Text
from docsec.model.specimen import FeatureKind, FeatureModel, Quantity
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_LETTER_MM = 0.25
"""Height of letters where the model does not say (9303-1: less than 0.25 mm)."""
_FINE_MM, _WIDE_MM = 0.03, 0.3
_GROUND = 95
_LEAST_INK = 0.03
"""Of linear light: below, there is no line of print to look at."""


@check(
    Text("Letters of the microprint"),
    uuid="db714f00-7ff1-48f0-a53f-1dd336d920e9",
    code="(VI,FR,AF)",
    rank=Rank.ADVISORY,
    min_ppi=1000,
)
def microprint(
    document: Document,
    *,
    sure_at: Annotated[
        float, Range(0.05, 1.0), Text("Change along the line that letters have")
    ] = 0.14,
    failed_below: Annotated[
        float, Range(0.01, 0.9), Text("Change along the line below which it is a line")
    ] = 0.095,
) -> Outcome:
    """Measure how much ink comes and goes along the line, from letter to letter.

    A copy at less than the press's fineness draws the letters out into a line. It
    does not read them: a copy in coarse dots is found by its dots.
    """
    return survey(
        document,
        Light.VI,
        (FeatureKind.MICROPRINT,),
        _change,
        bounds=Bounds(sure=sure_at, failed=failed_below),
        words=_WORDS,
    )


def _change(view: View, feature: FeatureModel) -> float | None:
    light = luminance(view.crop(feature.region_mm))
    if light.shape[0] > light.shape[1]:
        light = np.ascontiguousarray(light.T)
    given = feature.measure(Quantity.LETTER_HEIGHT_MM)
    height_mm = _LETTER_MM if given is None else given.value
    height = max(1, round(height_mm * view.px_per_mm))
    if light.shape[0] <= height:
        return None
    rows = np.convolve(light.mean(1), np.ones(height) / height, "valid")
    top = int(rows.argmin())
    line = light[top : top + height]
    ink = np.maximum(float(np.percentile(line, _GROUND)) - line, 0).mean(0)[None]
    if float(ink.mean()) < _LEAST_INK:
        return None
    fine, wide = (softened(ink, one * view.px_per_mm) for one in (_FINE_MM, _WIDE_MM))
    return float((fine - wide).std() / ink.mean())


_WORDS = Wording(
    Text("Change along the line"),
    Reason(
        "microprint_line",
        Text("The microprint is a line without letters: the page was copied"),
        Text("Read it with a strong magnifier"),
    ),
    Reason(
        "microprint_unsure",
        Text("Whether the microprint has letters is not clear"),
        Text("Read it with a strong magnifier"),
    ),
)
