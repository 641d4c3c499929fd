"""Glowing fibres are in the paper, and strewn by chance (9303-2 C: UV, LU, FI)."""

from collections.abc import Iterator

import numpy as np

from docsec.checks import check
from docsec.imaging.fibres import Fibres, Mask, find_fibres
from docsec.imaging.vision import cv2
from docsec.library.survey import lacking
from docsec.model import (
    Document,
    Evidence,
    Light,
    Mark,
    Marks,
    Outcome,
    Rank,
    Reason,
    Result,
    Table,
    Text,
)
from docsec.model.specimen import FeatureKind, FeatureModel
from docsec.model.view import View
from docsec.standards.bounds import Bounds

_PRINTED = (
    FeatureKind.UV_OVERPRINT,
    FeatureKind.FLUORESCENT_NUMBER,
    FeatureKind.STITCHING,
)
_LEAST_FREE_CM2 = 4.0
_LEAST_DUE_MM = 12.0
"""Length of fibres in the specimen: with fewer, chance alone may leave none."""
_MARGIN_MM = 0.5
_SAME_PLACE_MM = 0.25

_AMOUNT = Bounds(sure=0.40, failed=0.15)
"""Of the specimen's length of fibres on the same area; they are strewn by chance."""
_COLOURS = Bounds(sure=0.85, failed=0.55)
"""Of the specimen's fibres, those whose colour is found."""
_REPEATED = Bounds(sure=0.35, failed=0.60)
"""Of the specimen's fibres, those that have one lying exactly where they do."""


@check(
    Text("Fluorescent fibres"),
    uuid="d68145ae-96a6-4314-b026-04c682db2718",
    code="(UV,LU,FI)",
    rank=Rank.ADVISORY,
    lights=(Light.UV,),
)
def uv_fibres(document: Document) -> Outcome:
    """Measure amount, colours and places of the fibres where no ink glows.

    No two sheets have their fibres in the same places: a copy of the specimen has.
    """
    lack = lacking(document, Light.UV, (FeatureKind.FLUORESCENT_FIBRES,))
    if lack is not None:
        return Outcome(Result.NOT_SUPPORTED, lack)
    outcomes = [
        _outcome(view, feature)
        for view in document.views_of(Light.UV)
        for feature in view.features(FeatureKind.FLUORESCENT_FIBRES)
    ]
    return min(outcomes, key=lambda one: (_ORDER.index(one.result), one.margin or 0.0))


_ORDER = (Result.FAILED, Result.UNDETERMINED, Result.SUCCESSFUL)


def _outcome(view: View, feature: FeatureModel) -> Outcome:
    free = _free(view, feature)
    if view.reference is None or free.sum() < _LEAST_FREE_CM2 * 100 * view.px_per_mm**2:
        return Outcome(Result.UNDETERMINED, _UNSURE)
    seen = find_fibres(view.pixels, free, px_per_mm=view.px_per_mm)
    due = find_fibres(view.reference, free, px_per_mm=view.px_per_mm)
    if seen is None or due is None or due.total_mm < _LEAST_DUE_MM:
        return Outcome(Result.UNDETERMINED, _UNSURE)
    values = tuple(_values(view, seen, due))
    value, bounds, _, reason = min(values, key=lambda one: one[1].margin(one[0]))
    result, margin = bounds.result(value), bounds.margin(value)
    if result is Result.SUCCESSFUL:
        return Outcome(result, None, margin, (_table(values),))
    if result is Result.UNDETERMINED:
        reason = _UNSURE
    mark = Mark(view.place(feature.region_mm), Text("{it}", it=feature.title))
    evidence: tuple[Evidence, ...] = (Marks(view.picture, (mark,)), _table(values))
    return Outcome(result, reason, margin, evidence)


_Value = tuple[float, Bounds, Text, Reason]


def _values(view: View, seen: Fibres, due: Fibres) -> Iterator[_Value]:
    yield (
        seen.total_mm / due.total_mm,
        _AMOUNT,
        Text("Length of all fibres by the specimen's"),
        _MISSING,
    )
    if _AMOUNT.result(seen.total_mm / due.total_mm) is Result.FAILED:
        return  # of hardly any fibre neither colour nor place can be told
    yield (
        due.shared_colours(seen),
        _COLOURS,
        Text("Share of the specimen's colours that was found"),
        _COLOURED,
    )
    yield (
        _repeated(view, seen, due),
        _REPEATED,
        Text("Share that lies exactly as in the specimen"),
        _COPIED,
    )


def _repeated(view: View, seen: Fibres, due: Fibres) -> float:
    side = 2 * round(_SAME_PLACE_MM * view.px_per_mm) + 1
    near = cv2.dilate(seen.cover.astype(np.uint8), np.ones((side, side), np.uint8)) > 0
    return float(near[due.cover].mean())


def _free(view: View, feature: FeatureModel) -> Mask:
    """Where the paper is bare of print that glows."""
    free = np.zeros(view.pixels.shape[:2], np.bool_)
    where = view.slices(feature.region_mm)
    free[where] = view.valid[where]
    for one in view.page.of_kind(*_PRINTED):
        free[view.slices(view.region_of(one), _MARGIN_MM)] = False
    return free


def _table(values: tuple[_Value, ...]) -> Table:
    return Table(
        (Text("Fibres"), Text("Found"), Text("Expected")),
        tuple(
            (
                words,
                f"{value:.2f}",
                f"{'>' if bounds.sure > bounds.failed else '<'} {bounds.sure:.2f}",
            )
            for value, bounds, words, _ in values
        ),
    )


_ADVICE = Text("Look at the bare paper under the lamp and compare with the specimen")
_MISSING = Reason(
    "uv_fibres_missing", Text("Fibres that must glow in the paper are missing"), _ADVICE
)
_COLOURED = Reason(
    "uv_fibres_colour",
    Text("Fibres of one of the due colours are missing"),
    _ADVICE,
)
_COPIED = Reason(
    "uv_fibres_copied",
    Text("The fibres lie exactly as in the specimen: they are printed"),
    _ADVICE,
)
_UNSURE = Reason(
    "uv_fibres_unsure",
    Text("Whether the glowing fibres are the genuine ones is not clear"),
    Text("Capture the page again under the lamp, longer exposed"),
)
