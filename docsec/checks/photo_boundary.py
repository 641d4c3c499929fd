"""Nothing was glued about the portrait's edge (PRADO, photo substitution)."""

from typing import Annotated

import numpy as np
from numpy.typing import NDArray

from docsec.checks import check
from docsec.imaging.tone import Grey, luminance
from docsec.library.survey import Listed, Measured, Wording, judged, lacking
from docsec.model import Document, Light, Outcome, Rank, Reason, Region, Result, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_KINDS = (FeatureKind.PORTRAIT,)
_REACH_MM = 1.5
"""To each side of the edge."""
_FLANK_MM = 0.7
"""The outer part of that: what the page and the picture are like without a rim."""
_UPPER = (0.08, 0.5)
"""Share of the height that is looked at: below it the clothes differ."""
_GROUND = 80
_DARKEST = 1e-3
_CLIPPED = 0.97
"""Of full white: where the ground is so bright, it no longer tells its own light."""
_STRONGER = 3.0
"""Times a step shows more under oblique light than a white rim does in white."""
_OBLIQUE = Light.OBLIQUE_LEFT

Profile = NDArray[np.float32]


@check(
    Text("Edge of the photo"),
    uuid="97795ac1-7f32-4b0e-bfa2-e69a5e61c9b1",
    code="X-(VI,BD,PH)",
    rank=Rank.ADVISORY,
    is_evaluatory=True,  # 3 false alarms in 20 genuine copies: on trial until mended
)
def photo_boundary(
    document: Document,
    *,
    even_below: Annotated[
        float, Range(0.005, 0.2), Text("Width of a bright rim that is chance, in mm")
    ] = 0.02,
    failed_above: Annotated[
        float,
        Range(0.01, 0.5),
        Text("Width of a bright rim from which it fails, in mm"),
    ] = 0.045,
) -> Outcome:
    """Sum up what is brighter or darker about the edge than in the specimen.

    In white light a cut photograph shows its white rim on both sides; under oblique
    light, where there is such a picture, its edge shines on one side and casts a
    shadow on the other, which tells far thinner ones.
    """
    lack = lacking(document, Light.VI, _KINDS, listed=Listed.ANY)
    if lack is not None:
        return Outcome(Result.NOT_SUPPORTED, lack)
    found = [
        Measured(view, feature, _rim_mm(view, feature))
        for light in (Light.VI, _OBLIQUE)
        for view in document.views_of(light)
        for feature in view.page.of_kind(*_KINDS)
    ]
    return judged(found, bounds=Bounds(even_below, failed_above), words=_WORDS)


def _rim_mm(view: View, feature: FeatureModel) -> float | None:
    """Light to spare about both edges, in mm of an edge as bright as paper."""
    if view.reference is None:
        return None
    seen, due = luminance(view.pixels), luminance(view.reference)
    if float(np.percentile(seen[::3, ::3], _GROUND)) > _CLIPPED:
        return None
    here = view.region_of(feature)
    left, right = (
        _excess_mm(
            view,
            _profile(view, seen, here, is_right=is_right),
            _profile(view, due, feature.region_mm, is_right=is_right),
        )
        for is_right in (False, True)
    )
    # A portrait printed a little off its place is brighter on one side, too, and
    # darker on the other: in white light that cancels, under oblique light it is less.
    if view.light is _OBLIQUE:
        return abs(left - right) / 2 / _STRONGER
    return abs(left + right) / 2


def _profile(view: View, light: Grey, box: Region, *, is_right: bool) -> Profile:
    """Light from outside inwards across one upright edge, by that of the ground."""
    edge = box.right if is_right else box.left
    first, last = (box.top + share * box.height for share in _UPPER)
    strip = Region(edge - _REACH_MM, first, 2 * _REACH_MM, last - first)
    across = np.median(light[view.slices(strip)], axis=0)
    ground = float(np.percentile(light[::3, ::3], _GROUND))
    return (across[::-1] if is_right else across) / max(ground, _DARKEST)


def _excess_mm(view: View, seen: Profile, due: Profile) -> float:
    """What is left of the difference when that of page and picture is taken off."""
    width = min(len(seen), len(due))
    rest = seen[:width] - due[:width]
    flank = round(_FLANK_MM * view.px_per_mm)
    is_outside = np.arange(width) < width // 2
    usual = np.where(is_outside, np.median(rest[:flank]), np.median(rest[-flank:]))
    return float((rest - usual).sum() / view.px_per_mm)


_WORDS = Wording(
    Text("Rim about the photo beyond the specimen's, in mm"),
    Reason(
        "photo_edge_raised",
        Text("The photo's edge shows a rim or a step that the specimen has not"),
        Text("Feel the edge and look at it from the side: a photo may be glued on"),
    ),
    Reason(
        "photo_edge_unsure",
        Text("Whether the photo's edge is as in the specimen is not clear"),
        Text("Feel the edge and look at it from the side with a lamp"),
    ),
)
