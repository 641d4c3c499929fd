"""The characters of the MRZ stand 2.54 mm apart (ICAO 9303-3 section 4.4)."""

from statistics import fmean
from typing import Annotated

from docsec.checks import check
from docsec.model import (
    Document,
    Mark,
    Marks,
    Origin,
    Outcome,
    Rank,
    Reason,
    Result,
    Side,
    Table,
    Text,
)
from docsec.params import Range
from docsec.standards.mrz_geometry import fit_row, millimetres
from docsec.standards.mrz_reason import MRZ_NOT_READ, PPI_UNKNOWN

_DUE_MM = 2.54
_BELIEVABLE_PCT = 25.0
_BELIEVABLE_OF_FILE_PCT = 6.0
"""Of a file without the outline of a page: only its header says at what resolution it
was taken, and whoever makes a picture smaller leaves that as it was. A forger's scaled
print is off by less: it must still fit its place."""


@check(
    Text("Spacing of the machine-readable zone"),
    uuid="9a5eda2d-943d-4b88-bcb1-8305c7fcdca5",
    code="X-(VI,PI,MR)",
    rank=Rank.ADVISORY,
)
def mrz_pitch(
    document: Document,
    *,
    tolerance_pct: Annotated[
        float, Range(0.3, 5.0), Text("How far the spacing may be off, in per cent")
    ] = 0.8,
) -> Outcome:
    """Fit a straight line through all characters and compare its step."""
    side = document.mrz_side()
    if side is None or side.mrz is None:
        return Outcome(Result.NOT_SUPPORTED, MRZ_NOT_READ)
    ppi = document.pictures[side.picture].ppi
    if ppi is None:
        return Outcome(Result.NOT_SUPPORTED, PPI_UNKNOWN)
    rows = [row for line in side.mrz.lines if (row := fit_row(line))]
    if not rows:
        return Outcome(Result.UNDETERMINED, _TOO_SHORT)
    found_mm = millimetres(fmean(row.pitch for row in rows), ppi)
    is_bare_file = (
        document.pictures[side.picture].origin is Origin.FILE
        and side.page.is_whole_picture
    )
    believable_pct = _BELIEVABLE_OF_FILE_PCT if is_bare_file else _BELIEVABLE_PCT
    return _judge(side, found_mm, tolerance_pct, believable_pct)


def _judge(
    side: Side, found_mm: float, tolerance_pct: float, believable_pct: float
) -> Outcome:
    offset_pct = abs(found_mm / _DUE_MM - 1) * 100
    table = Table(
        (Text("Spacing in mm"), Text("Found"), Text("Expected")),
        ((Text("From character to character"), f"{found_mm:.3f}", f"{_DUE_MM}"),),
    )
    margin = max(-1.0, 1 - offset_pct / tolerance_pct)
    if offset_pct <= tolerance_pct:
        return Outcome(Result.SUCCESSFUL, margin=margin, evidence=(table,))
    if offset_pct > believable_pct:
        return Outcome(Result.UNDETERMINED, _NOT_BELIEVED, evidence=(table,))
    lines = side.mrz.lines if side.mrz else ()
    marks = tuple(Mark(line.place, Text("Measured line")) for line in lines)
    evidence = (Marks(side.picture, marks), table)
    return Outcome(Result.FAILED, _wrong(found_mm), margin, evidence)


def _wrong(found_mm: float) -> Reason:
    return Reason(
        "mrz_pitch_wrong",
        Text(
            "The characters stand {found} mm apart; {due} mm is due",
            found=round(found_mm, 3),
            due=_DUE_MM,
        ),
        Text(
            "Check that the document lay flat and still. A reprinted or scaled zone "
            "shows so; compare with a genuine document on the same device"
        ),
    )


_TOO_SHORT = Reason(
    "mrz_too_short_to_measure",
    Text("Too few characters were read to measure their spacing"),
    Text("Take the picture again, with the whole zone in it"),
)
_NOT_BELIEVED = Reason(
    "ppi_not_believed",
    Text("The resolution written in the picture does not fit any document"),
    Text("Measure the document with a ruler"),
)
