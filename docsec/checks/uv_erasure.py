"""Nothing was washed out beside the data (9303-2 C: UV, BR, VZ; chemical erasure)."""

from collections.abc import Mapping
from typing import Annotated

import numpy as np

from docsec.checks import check
from docsec.imaging.fluorescence import ground_level, is_too_dark
from docsec.imaging.tone import luminance
from docsec.library.survey import Listed, Wording, survey
from docsec.model import Document, Light, Outcome, Pixels, Rank, Reason, Text
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.params import Range
from docsec.standards.bounds import Bounds

_KINDS = (FeatureKind.PRINTED_FIELD, FeatureKind.DOCUMENT_NUMBER)
_AROUND_MM = 0.6
_FLOOR = 0.012
"""Of linear light: paper is never darker in a picture, for lamps leak violet."""


@check(
    Text("Washed places beside the data"),
    uuid="0b6a2a0e-7c1f-4b55-9d0e-2f3a6f1f9a12",
    code="X-(UV,BR,VZ)",
    rank=Rank.STRONG,
    lights=(Light.UV,),
)
def uv_erasure(
    document: Document,
    *,
    even_below: Annotated[
        float, Range(1.0, 5.0), Text("Times the page's glow that is still even")
    ] = 1.7,
    failed_above: Annotated[
        float, Range(1.2, 10.0), Text("Times the page's glow that is a washed place")
    ] = 2.4,
) -> Outcome:
    """Compare the ground about each field with that about most, as in the specimen.

    Bleach takes the sizing out of paper and leaves it glowing; a spill does so too,
    which is why the place is shown.
    """
    levels = {id(view): _Levels(view) for view in document.views_of(Light.UV)}

    def glow(view: View, feature: FeatureModel) -> float | None:
        return levels[id(view)].rise(feature)

    return survey(
        document,
        Light.UV,
        _KINDS,
        glow,
        bounds=Bounds(even_below, failed_above),
        words=_WORDS,
        listed=Listed.ANY,
    )


class _Levels:
    """What the ground about every field of a page glows, here and in the specimen."""

    def __init__(self, view: View) -> None:
        fields = view.page.of_kind(*_KINDS)
        self._is_dark = is_too_dark(view.pixels)
        self._seen = {one.id: _level(view, view.pixels, one) for one in fields}
        due = view.reference
        self._due = (
            None if due is None else {one.id: _level(view, due, one) for one in fields}
        )

    def rise(self, feature: FeatureModel) -> float | None:
        """How much more than most it glows, by the same in the specimen."""
        if self._due is None or self._is_dark:
            return None
        return _above(self._seen, feature.id) / _above(self._due, feature.id)


def _above(levels: Mapping[str, float], name: str) -> float:
    usual = max(float(np.median(list(levels.values()))), _FLOOR)
    return max(levels[name], _FLOOR) / usual


def _level(view: View, pixels: Pixels, feature: FeatureModel) -> float:
    """What most of a field's surroundings glow."""
    around = pixels[view.slices(view.region_of(feature), _AROUND_MM)]
    return ground_level(luminance(around))


_WORDS = Wording(
    Text("Glow of the ground by that of other fields"),
    Reason(
        "uv_field_washed",
        Text("The paper glows about a field: something may have been washed out"),
        Text("Look at the field with a magnifier and compare it with the MRZ"),
    ),
    Reason(
        "uv_field_unsure",
        Text("The paper about a field glows a little more than elsewhere"),
        Text("Look at the field with a magnifier. Spilled detergent does this too"),
    ),
)
