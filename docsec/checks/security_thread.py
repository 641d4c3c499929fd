"""The security thread is in the paper (ICAO 9303-1, security thread)."""

from typing import Annotated

import numpy as np

from docsec.checks import check
from docsec.imaging.tone import luminance
from docsec.library.survey import Wording, survey
from docsec.model import Document, Light, Outcome, Rank, Reason, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_ASIDE_MM = 2.5
"""How far beside the thread the bare paper is measured."""


@check(
    Text("Security thread"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a10",
    code="(TRANSMITTED,TR,TH)",
    rank=Rank.STRONG,
    lights=(Light.TRANSMITTED,),
)
def security_thread(
    document: Document,
    *,
    sure_at: Annotated[
        float, Range(0.1, 1.0), Text("Share of its darkness that surely is a thread")
    ] = 0.55,
    failed_below: Annotated[
        float, Range(0.0, 0.9), Text("Share of its darkness that is none")
    ] = 0.3,
) -> Outcome:
    """Measure how dark the thread is against the light, by the specimen's."""
    return survey(
        document,
        Light.TRANSMITTED,
        (FeatureKind.SECURITY_THREAD,),
        _share,
        bounds=Bounds(sure_at, failed_below),
        words=_WORDS,
    )


def _share(view: View, feature: FeatureModel) -> float | None:
    due = view.reference
    if due is None:
        return None
    expected = _darkness(view, feature, luminance(due))
    if expected <= 0:
        return None
    return max(0.0, _darkness(view, feature, luminance(view.pixels)) / expected)


def _darkness(view: View, feature: FeatureModel, light: np.ndarray) -> float:
    """How much less light comes through than beside it, as a share, in the middle.

    The median of rows, so that print across the thread has little say.
    """
    rows, across = view.slices(feature.region_mm)
    aside = round(_ASIDE_MM * view.px_per_mm)
    around = slice(max(0, across.start - aside), across.stop + aside)
    profile = np.median(light[rows, around], axis=0)
    inside = profile[across.start - around.start :][: across.stop - across.start]
    beside = np.concatenate(
        [profile[: across.start - around.start], profile[across.stop - around.start :]]
    )
    if not inside.size or not beside.size:
        return 0.0
    return 1 - float(np.median(inside)) / max(float(np.median(beside)), 1e-3)


_WORDS = Wording(
    Text("Darkness by the specimen's thread"),
    Reason(
        "thread_missing",
        Text("No security thread shows against the light where it is due"),
        Text("Hold the page against a lamp; look for a line printed on the surface"),
    ),
    Reason(
        "thread_unsure",
        Text("Whether there is a security thread is not clear"),
        Text("Capture it again against the light, or hold it against a lamp"),
    ),
)
