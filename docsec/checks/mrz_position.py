"""The MRZ stands where its format has it on the page (ICAO 9303-4 to -7)."""

from typing import Annotated

from docsec.checks import check
from docsec.model import (
    Document,
    Mark,
    Marks,
    MrzReading,
    Outcome,
    Rank,
    Reason,
    Result,
    Side,
    Table,
    Text,
)
from docsec.params import Range
from docsec.standards.mrz_geometry import distance_to_edge, fit_row, millimetres
from docsec.standards.mrz_reason import MRZ_NOT_READ, PPI_UNKNOWN

_LEFT_MM = {"td1": 5.0, "td2": 4.0, "td3": 6.0}
"""Left edge of the first character (9303-4, -5, -6: section 4.2.1.3). Visas are left
out: they are stuck on a page, and the outline found is that of the page."""
_LEFT_ALLOWED_MM = 1.0
_HALF_CHARACTER_MM = 0.75
_BOTTOM_MM = {"td2": 9.4, "td3": 9.4}
_BOTTOM_ALLOWED_MM = 2.15
"""Centre of the last line: between 7.25 and 11.55 mm."""

Measure = tuple[Text, float, float, float]
"""What was measured, found, due, and how far the standard lets it be off; in mm."""


@check(
    Text("Place of the machine-readable zone"),
    uuid="f642a99d-07d7-4c95-a631-67ce0923adf9",
    code="X-(VI,PO,MR)",
    rank=Rank.ADVISORY,
)
def mrz_position(
    document: Document,
    *,
    tolerance_mm: Annotated[
        float, Range(0.2, 5.0), Text("How far the measurement may be off, in mm")
    ] = 0.5,
) -> Outcome:
    """Measure from the edges of the page to the first and the last line.

    The standard allows 1 mm from the left edge and 2.15 mm from the lower one. The
    tolerance comes on top: edges found on a flatbed at 300 ppi are up to 0.35 mm off
    (`scripts/measure_layout.py`).
    """
    side = document.mrz_side()
    if side is None or side.mrz is None or document.data is None:
        return Outcome(Result.NOT_SUPPORTED, MRZ_NOT_READ)
    if document.data.format not in _LEFT_MM:
        return Outcome(Result.NOT_SUPPORTED, _NO_RULE)
    ppi = document.pictures[side.picture].ppi
    if ppi is None:
        return Outcome(Result.NOT_SUPPORTED, PPI_UNKNOWN)
    if side.page.is_whole_picture:
        return Outcome(Result.NOT_SUPPORTED, _NO_OUTLINE)
    measured = _measure(side, side.mrz, document.data.format, ppi)
    return _judge(side, measured, tolerance_mm)


def _measure(
    side: Side, reading: MrzReading, format_id: str, ppi: float
) -> list[Measure]:
    corners = side.page.corners
    first, last = fit_row(reading.lines[0]), fit_row(reading.lines[-1])
    measured = []
    if first is not None:
        pixels = distance_to_edge(first.first, corners.top_left, corners.bottom_left)
        found = millimetres(pixels, ppi) - _HALF_CHARACTER_MM
        due = _LEFT_MM[format_id]
        measured.append((Text("From the left edge"), found, due, _LEFT_ALLOWED_MM))
    if last is not None and format_id in _BOTTOM_MM:
        edge = (corners.bottom_left, corners.bottom_right)
        found = millimetres(distance_to_edge(last.first, *edge), ppi)
        due = _BOTTOM_MM[format_id]
        measured.append((Text("From the lower edge"), found, due, _BOTTOM_ALLOWED_MM))
    return measured


def _judge(side: Side, measured: list[Measure], tolerance_mm: float) -> Outcome:
    if not measured:
        return Outcome(Result.UNDETERMINED, _NO_RULE)
    # Each is judged by the room that it has.
    share, offset = max(
        (abs(found - due) / (allowed + tolerance_mm), abs(found - due))
        for _, found, due, allowed in measured
    )
    rows = tuple(
        (what, f"{found:.1f}", f"{due:.1f}") for what, found, due, _ in measured
    )
    table = Table((Text("Distance in mm"), Text("Found"), Text("Expected")), rows)
    margin = max(-1.0, 1 - share)
    if share <= 1:
        return Outcome(Result.SUCCESSFUL, margin=margin, evidence=(table,))
    zone = side.mrz.place if side.mrz else side.page.corners
    marks = (
        Mark(zone, Text("Machine-readable zone")),
        Mark(side.page.corners, Text("Measured outline")),
    )
    evidence = (Marks(side.picture, marks), table)
    return Outcome(Result.FAILED, _wrong(offset), margin, evidence)


def _wrong(offset: float) -> Reason:
    return Reason(
        "mrz_position_wrong",
        Text("The zone is {offset} mm away from its place", offset=round(offset, 1)),
        Text(
            "Check that the whole page lies flat and that nothing covers its edges. "
            "Compare with a genuine document on the same device"
        ),
    )


_NO_RULE = Reason(
    "mrz_position_without_rule",
    Text("No standard fixes the place of this zone on what was found"),
    Text("Compare with a genuine document of the same model"),
)
_NO_OUTLINE = Reason(
    "page_outline_unknown",
    Text("The outline of the page was not found in the picture"),
    Text(
        "Take the picture again with the whole page on a background of another colour"
    ),
)
