"""The fluorescent overprint runs on across the portrait (9303-2 C: UV, LU, OP)."""

from collections.abc import Iterator
from typing import Annotated

import numpy as np

from docsec.checks import check
from docsec.imaging.fluorescence import is_too_dark
from docsec.imaging.likeness import correlation, softened
from docsec.imaging.tone import Grey, luminance
from docsec.library.survey import Listed, Wording, survey
from docsec.model import Document, Light, Outcome, Pixels, Rank, Reason, Region, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_SOFT_MM = 0.18
_WIDE_MM = 1.5
"""What changes more slowly is the portrait beneath, and not the lines upon it."""
_REACH_MM = 0.2
_PART_MM = 6.0
_FLOOR = 0.1
_TELLING = 0.35
"""Of the deviation of the whole: a part with less has no line to follow."""
_LEAST_BESIDE = 0.4
"""Likeness beside the portrait: below, the overprint is missing everywhere."""
_FEWEST = 3
_WORSE = 30
"""Percentile: hair and stamps may hide a third of the lines."""


@check(
    Text("Fluorescent overprint across the photo"),
    uuid="65ec05b7-348f-41ae-ac1b-f4c7ed9541ce",
    code="(UV,LU,OP)",
    rank=Rank.STRONG,
    lights=(Light.UV,),
)
def uv_photo_overprint(
    document: Document,
    *,
    sure_at: Annotated[
        float, Range(0.2, 1.0), Text("Likeness on the photo by that beside it")
    ] = 0.6,
    failed_below: Annotated[
        float, Range(0.05, 0.9), Text("Likeness below which the overprint stops there")
    ] = 0.35,
) -> Outcome:
    """Compare the overprint's likeness to the specimen inside and beside the portrait.

    A new photograph covers the overprint, or was printed when it was already there.
    """
    return survey(
        document,
        Light.UV,
        (FeatureKind.PORTRAIT,),
        _continuity,
        bounds=Bounds(sure=sure_at, failed=failed_below),
        words=_WORDS,
        listed=Listed.ANY,
    )


def _continuity(view: View, feature: FeatureModel) -> float | None:
    if view.reference is None or is_too_dark(view.pixels):
        return None
    box = feature.region_mm
    seen, due = _lines(view, view.pixels), _lines(view, view.reference)
    inside: list[float] = []
    beside: list[float] = []
    for part in _parts(view, box):
        where = view.slices(part)
        if float(due[where].std()) < _TELLING * float(due.std()):
            continue
        reach = round(_REACH_MM * view.px_per_mm)
        like = correlation(seen[where], due[where], reach_px=reach)
        (inside if _holds(box, part) else beside).append(like)
    if min(len(inside), len(beside)) < _FEWEST:
        return None
    usual = float(np.median(beside))
    if usual < _LEAST_BESIDE:
        return None
    return float(np.percentile(inside, _WORSE)) / usual


def _lines(view: View, pixels: Pixels) -> Grey:
    """The fine glowing lines, by the glow about them: a face dims both alike."""
    light = softened(luminance(pixels), _SOFT_MM * view.px_per_mm)
    wide = softened(light, _WIDE_MM * view.px_per_mm)
    return (light - wide) / (wide + _FLOOR * float(light.mean()))


def _parts(view: View, box: Region) -> Iterator[Region]:
    """Squares of the overprint on the photo and about it; none lies across its edge."""
    prints = [one.region_mm for one in view.features(FeatureKind.UV_OVERPRINT)]
    for row in range(-1, int(box.height / _PART_MM) + 1):
        for column in range(-2, int(box.width / _PART_MM) + 2):
            part = Region(
                box.left + column * _PART_MM,
                box.top + row * _PART_MM,
                _PART_MM,
                _PART_MM,
            )
            is_across = _meets(box, part) and not _holds(box, part)
            if not is_across and any(_holds(one, part) for one in prints):
                yield part


def _holds(outer: Region, inner: Region) -> bool:
    return outer.corners().holds(inner.corners().top_left) and outer.corners().holds(
        inner.corners().bottom_right
    )


def _meets(one: Region, other: Region) -> bool:
    return (
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    )


_WORDS = Wording(
    Text("Overprint on the photo by that beside it"),
    Reason(
        "uv_photo_overprint_broken",
        Text("The fluorescent print does not run on across the photo"),
        Text("Look for another photo: lift of the edge, the second photo, the MRZ"),
    ),
    Reason(
        "uv_photo_overprint_unsure",
        Text("Whether the fluorescent print runs on across the photo is not clear"),
        Text("Look at the photo's edge under the lamp and compare with the specimen"),
    ),
)
