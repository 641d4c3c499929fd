"""Each fluorescent print glows in its own colour (9303-1; 9303-2 C: UV, LU, IS)."""

from collections.abc import Callable
from functools import cache, partial
from typing import Annotated

import numpy as np
from numpy.typing import NDArray

from docsec.checks import check
from docsec.imaging.fluorescence import is_too_dark
from docsec.imaging.likeness import softened
from docsec.imaging.tone import linear_light, strongest, weakest
from docsec.library.survey import Wording, survey
from docsec.model import Document, Light, Outcome, Rank, Reason, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_SOFT_MM = 0.2
_GLOWS = 0.25
"""Of the brightest on the page: what glows less has no colour to speak of."""
_LIKE_DEG = 40.0
"""Of the model's colour: what glows so in the specimen is this feature's print."""
_FEWEST = 60
_PLAIN = 0.12
"""Saturation below which a hue means nothing."""

Hues = NDArray[np.float32]
_Glow = Callable[[View, bool], NDArray[np.float32]]


@check(
    Text("Colours under ultraviolet"),
    uuid="34d6def1-2313-4d43-a971-135787e520d7",
    code="X-(UV,CO,IS)",
    rank=Rank.ADVISORY,
    lights=(Light.UV,),
)
def uv_colours(
    document: Document,
    *,
    right_below: Annotated[
        float, Range(3.0, 60.0), Text("Degrees of hue that lamps and cameras differ")
    ] = 10.0,
    failed_above: Annotated[
        float, Range(5.0, 180.0), Text("Degrees of hue from which it is another ink")
    ] = 25.0,
) -> Outcome:
    """Compare the hue of each glowing print with the specimen's, where both glow."""
    return survey(
        document,
        Light.UV,
        (FeatureKind.UV_OVERPRINT,),
        partial(_turn_deg, glow=cache(_glow)),  # the page's is every feature's
        bounds=Bounds(right_below, failed_above),
        words=_WORDS,
    )


def _turn_deg(view: View, feature: FeatureModel, *, glow: _Glow) -> float | None:
    """How far the hue lies from the specimen's, in degrees."""
    due = feature.colour(Light.UV)
    if view.reference is None or due is None:
        return None
    if is_too_dark(view.pixels):
        return None
    where = view.slices(feature.region_mm)
    seen, usual = (glow(view, is_specimen)[where] for is_specimen in (False, True))
    hue = _hue_deg(_light_of(due.rgb))
    is_both = _is_glowing(usual) & _is_glowing(seen)
    usual_deg = _hue_deg(usual[is_both])
    is_ours = _apart_deg(usual_deg, hue) < _LIKE_DEG
    if int(is_ours.sum()) < _FEWEST:
        return None
    seen_deg = _hue_deg(seen[is_both][is_ours])
    return float(np.median(_apart_deg(seen_deg, usual_deg[is_ours])))


def _glow(view: View, is_specimen: bool) -> NDArray[np.float32]:
    """Light beyond that of the dull ground, as a share of the brightest, softened."""
    pixels = (
        view.reference if is_specimen and view.reference is not None else view.pixels
    )
    light = linear_light(pixels)
    ground = np.percentile(light[::3, ::3], 20, axis=(0, 1)).astype(np.float32)
    light = np.maximum(light - ground, 0)
    soft = softened(light, _SOFT_MM * view.px_per_mm)
    return soft / max(float(np.percentile(soft[::3, ::3].max(2), 99.5)), 1e-4)


def _is_glowing(light: NDArray[np.float32]) -> NDArray[np.bool_]:
    top = strongest(light)
    return np.asarray((top > _GLOWS) & (top - weakest(light) > _PLAIN * top))


def _light_of(rgb: tuple[int, int, int]) -> NDArray[np.float32]:
    return np.asarray(linear_light(np.array([[rgb]], np.uint8))[0, 0])


def _hue_deg(light: NDArray[np.float32]) -> Hues:
    """The angle in the plane of equal light: red at 0, green at 120, blue at 240."""
    red, green, blue = np.moveaxis(light, -1, 0)
    turn = np.arctan2(np.sqrt(3) * (green - blue), 2 * red - green - blue)
    return np.asarray(np.rad2deg(turn) % 360, np.float32)


def _apart_deg(one: Hues, other: Hues) -> Hues:
    return np.asarray(np.abs((one - other + 180) % 360 - 180), np.float32)


_WORDS = Wording(
    Text("Degrees of hue off the specimen's"),
    Reason(
        "uv_colour_wrong",
        Text("Fluorescent print glows in another colour than the specimen's"),
        Text("Compare the colours with the specimen under the same lamp"),
    ),
    Reason(
        "uv_colour_unsure",
        Text("Whether the colours under ultraviolet are right is not clear"),
        Text("Capture again with fixed white balance, or compare under the lamp"),
    ),
)
