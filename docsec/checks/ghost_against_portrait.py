"""The small second portrait shows whom the first one shows (9303-2 C: VI, FC, SP)."""

from typing import Annotated

import numpy as np
from numpy.typing import NDArray

from docsec.checks import check
from docsec.imaging.likeness import softened
from docsec.imaging.tone import Grey, luminance
from docsec.imaging.vision import cv2
from docsec.library.survey import Listed, Wording, survey
from docsec.model import Document, Light, Outcome, Pixels, Rank, Reason, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_SOFT_MM = 0.35
_WIDE_MM = 3.5
"""What changes more slowly is light, and not a face."""
_EDGE_MM = 0.7
_DARKEST = np.float32(0.02)
_LEAST = 16
"""Pixels: a smaller second portrait shows no face."""

Values = NDArray[np.float32]


@check(
    Text("Second portrait against the portrait"),
    uuid="3c349575-bccd-48b9-a8ae-90a732f12862",
    code="X-(VI,FC,SP)",
    rank=Rank.WEAK,
)
def ghost_against_portrait(
    document: Document,
    *,
    sure_at: Annotated[
        float, Range(0.2, 1.0), Text("Likeness from which both show one picture")
    ] = 0.58,
    failed_below: Annotated[
        float, Range(0.0, 0.8), Text("Likeness below which they show two people")
    ] = 0.3,
) -> Outcome:
    """Correlate the two portraits, with the ground and another holder's taken off.

    Pictures are compared, not faces: two people drawn much alike pass.
    """
    return survey(
        document,
        Light.VI,
        (FeatureKind.GHOST_PORTRAIT,),
        _likeness,
        bounds=Bounds(sure=sure_at, failed=failed_below),
        words=_WORDS,
        listed=Listed.ANY,
    )


def _likeness(view: View, feature: FeatureModel) -> float | None:
    """The partial correlation of ghost and portrait, given the specimen's portrait.

    The specimen's ghost lies on the same ground: taking it off leaves the one face
    less the other, so the other's part has to be taken from the portrait as well.
    """
    portrait = next(iter(view.page.of_kind(FeatureKind.PORTRAIT)), None)
    if portrait is None:
        return None
    due = view.reference_crop(feature.region_mm)
    other = view.reference_crop(portrait.region_mm)
    if due is None or other is None or min(due.shape[:2]) < _LEAST:
        return None
    size = (due.shape[1], due.shape[0])
    scale = view.px_per_mm
    ghost = _tones(view.crop_of(feature), size, scale) - _tones(due, size, scale)
    face = _tones(view.crop_of(portrait), size, scale)
    edge = round(_EDGE_MM * scale)
    inner = np.s_[edge : size[1] - edge, edge : size[0] - edge]
    left, right, given = (
        one[inner].ravel() for one in (ghost, face, _tones(other, size, scale))
    )
    return _partial_correlation(left, right, given)


def _tones(pixels: Pixels, size: tuple[int, int], scale: float) -> Grey:
    """Density, at the ghost's size, softened, without slow changes."""
    light = cv2.resize(luminance(pixels), size, interpolation=cv2.INTER_AREA)
    tones = softened(np.log(np.asarray(light, np.float32) + _DARKEST), _SOFT_MM * scale)
    return tones - softened(tones, _WIDE_MM * scale)


def _partial_correlation(one: Values, other: Values, given: Values) -> float | None:
    """How alike two are in what a third does not explain (Fisher 1924)."""
    known = np.stack([given, np.ones_like(given)], 1)
    rest = [
        values - known @ np.linalg.lstsq(known, values, rcond=None)[0]
        for values in (one, other)
    ]
    spread = float(rest[0].std() * rest[1].std())
    return float((rest[0] * rest[1]).mean()) / spread if spread > 0 else None


_WORDS = Wording(
    Text("Likeness of the two portraits"),
    Reason(
        "ghost_differs",
        Text("The small second portrait does not show the same picture"),
        Text("Compare both faces and the bearer. One portrait may be another's"),
    ),
    Reason(
        "ghost_unsure",
        Text("Whether both portraits show the same picture is not clear"),
        Text("Compare both faces and the bearer"),
    ),
)
