"""The page has the size that its MRZ says it has (ICAO 9303-4 to -7)."""

from math import hypot
from typing import Annotated

from docsec.checks import check
from docsec.formats import formats
from docsec.model import (
    Document,
    Mark,
    Marks,
    Outcome,
    Quad,
    Rank,
    Reason,
    Result,
    Side,
    SizeClass,
    Table,
    Text,
)
from docsec.params import Range
from docsec.standards.mrz_reason import PPI_UNKNOWN

_MM_PER_INCH = 25.4
_SIZES_MM = {
    SizeClass.ID_1: (85.6, 53.98),
    SizeClass.ID_2: (105.0, 74.0),
    SizeClass.ID_3: (125.0, 88.0),
    SizeClass.VISA_A: (120.0, 80.0),
}
_VISAS = ("mrv_a", "mrv_b")
_BELIEVABLE = 1.5
"""Beyond this factor the resolution written in the picture is not believed."""


@check(
    Text("Size of the document"),
    uuid="13ec6a1d-61df-465f-9bc7-96cfc1917624",
    code="X-(VI,SZ,FU)",
    rank=Rank.ADVISORY,
)
def document_kind_size(
    document: Document,
    *,
    tolerance_mm: Annotated[
        float, Range(0.5, 10.0), Text("How far the size may be off, in millimetres")
    ] = 3.0,
) -> Outcome:
    """Measure the outline of the page, where the resolution is known.

    A visa is stuck on a page, so the page of a passport is right for it as well.
    """
    side = document.mrz_side()
    if side is None or document.data is None or document.data.format is None:
        return Outcome(Result.NOT_SUPPORTED, _NO_FORMAT)
    ppi = document.pictures[side.picture].ppi
    if ppi is None:
        return Outcome(Result.NOT_SUPPORTED, PPI_UNKNOWN)
    if side.page.is_whole_picture:
        return Outcome(Result.NOT_SUPPORTED, _NO_OUTLINE)
    measured = _measure(side.page.corners, ppi)
    return _judge(side, measured, document.data.format, tolerance_mm)


def _measure(corners: Quad, ppi: float) -> tuple[float, float]:
    """Long and short side in millimetres, opposite sides averaged."""
    points = corners.points()
    edges = [
        hypot(end[0] - start[0], end[1] - start[1]) * _MM_PER_INCH / ppi
        for start, end in zip(points, points[1:] + points[:1], strict=True)
    ]
    first, second = (edges[0] + edges[2]) / 2, (edges[1] + edges[3]) / 2
    return max(first, second), min(first, second)


def _judge(
    side: Side, measured: tuple[float, float], format_id: str, tolerance_mm: float
) -> Outcome:
    due = _SIZES_MM[formats[format_id].size]
    allowed = [due, _SIZES_MM[SizeClass.ID_3]] if format_id in _VISAS else [due]
    offset = min(
        max(abs(measured[0] - size[0]), abs(measured[1] - size[1])) for size in allowed
    )
    margin = max(-1.0, min(1.0, 1 - offset / tolerance_mm))
    table = _table(measured, due)
    if offset <= tolerance_mm:
        return Outcome(Result.SUCCESSFUL, margin=margin, evidence=(table,))
    mark = Mark(side.page.corners, Text("Measured outline"))
    evidence = (Marks(side.picture, (mark,)), table)
    factors = (measured[0] / due[0], measured[1] / due[1])
    if max(factors) > _BELIEVABLE or min(factors) < 1 / _BELIEVABLE:
        return Outcome(Result.UNDETERMINED, _NOT_BELIEVED, evidence=evidence)
    return Outcome(Result.FAILED, _wrong_size(offset), margin, evidence)


def _table(measured: tuple[float, float], due: tuple[float, float]) -> Table:
    rows: tuple[tuple[Text | str, ...], ...] = (
        (Text("Found"), *(f"{length:.1f}" for length in measured)),
        (Text("Expected"), *(f"{length:.1f}" for length in due)),
    )
    return Table((Text("Size in mm"), Text("Long side"), Text("Short side")), rows)


def _wrong_size(offset: float) -> Reason:
    return Reason(
        "document_size_wrong",
        Text(
            "The page differs from the size of its kind by {offset} mm",
            offset=round(offset, 1),
        ),
        Text(
            "Measure the document with a ruler. A worn or bent page, a cover or a part "
            "of another page in the picture explain a difference too"
        ),
    )


_NO_FORMAT = Reason(
    "document_kind_unknown",
    Text("Without a known machine-readable zone the due size is not known"),
    Text("Compare the size with that of a genuine document"),
)
_NO_OUTLINE = Reason(
    "page_outline_unknown",
    Text("The outline of the page was not found in the picture"),
    Text(
        "Take the picture again with the whole page on a background of another colour"
    ),
)
_NOT_BELIEVED = Reason(
    "ppi_not_believed",
    Text("The resolution written in the picture does not fit any document"),
    Text("Measure the document with a ruler"),
)
