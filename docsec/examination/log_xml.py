"""An examination as an XML log, in one of three measures of detail.

It says what BSI TR-03135-1 (version 2.5, 2023) asks a log to say, in that guideline's
words: the transaction, the document model (country, type, number, year, PRADO code),
and of each check its UUID, generic code, kind, result, margin, region and picture
crop (5.5.4.2), the code of an abort (5.3), and the three results rolled up (5.7, 5.9).
The guideline's schema files were not at hand. So the namespace is our own, and
nothing here claims to be valid by them.

The three profiles follow its section 6.3:

- `basic` holds no personal data. It takes nothing that was read from the document or
  that names a file: codes of reasons, not their sentences, whose gaps hold values.
- `standard` adds sentences and places for the checks that failed or were not decided.
  A sentence can quote a character or a date that was read.
- `full` adds everything: the MRZ, barcodes, evidence of all checks, crops, file names.

The document is only ever written here; no XML from anybody is read.
"""

import xml.etree.ElementTree as ET
from base64 import b64encode
from collections.abc import Sequence
from enum import StrEnum

from docsec.examination.crop import around, jpeg, marks_in
from docsec.examination.result import Conclusion, Examination
from docsec.model import (
    CodeReading,
    Evidence,
    Finding,
    Identified,
    Marks,
    MrzData,
    Outcome,
    Picture,
    Reason,
    Result,
    Table,
    Text,
)
from docsec.standards.visible import visible

NAMESPACE = "urn:docsec:log:1"
GUIDELINE = "BSI TR-03135-1 v2.5 (terms only; not validated by its schema)"
_CROP_SIDE = 480
MOST_CHARACTERS = 8192
"""Of one text; more than any barcode holds."""
_DETAILED = (Result.FAILED, Result.UNDETERMINED, Result.ABORTED)


class LogProfile(StrEnum):
    """How much a log tells; see above."""

    BASIC = "basic"
    STANDARD = "standard"
    FULL = "full"


def as_xml(examinations: Sequence[Examination], profile: LogProfile) -> str:
    """A log of examinations, one `Transaction` each.

    Args:
        examinations: In the order they were made.
        profile: How much to tell.

    Returns:
        An XML document with its declaration; elements in `NAMESPACE`.
    """
    log = ET.Element(
        "Log",
        {
            "xmlns": NAMESPACE,
            "Guideline": GUIDELINE,
            "LogProfile": profile.value,
        },
    )
    for examination in examinations:
        _transaction(log, examination, profile)
    ET.indent(log)
    body = ET.tostring(log, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _transaction(
    log: ET.Element, examination: Examination, profile: LogProfile
) -> None:
    document = examination.document
    transaction = _add(
        log,
        "Transaction",
        Id=examination.id,
        StartTime=examination.started_at.isoformat(timespec="milliseconds"),
        Software=examination.software,
        Purpose=examination.purpose.value,
        InspectionProfile=examination.profile,
    )
    for stamp in examination.stamps:
        _add(transaction, "Stamp", stamp.english())
    _model(transaction, document.identified)
    for picture in document.pictures:
        _picture(transaction, picture, profile)
    for conclusion in (
        examination.verdict.authenticity,
        examination.verdict.validity,
        examination.verdict.alert,
    ):
        _conclusion(transaction, conclusion)
    checks = _add(transaction, "Checks")
    for finding in examination.findings:
        _check(checks, finding, document.pictures, profile)
    if profile is LogProfile.FULL:
        _read(transaction, document.data, document.codes)


def _model(parent: ET.Element, identified: Identified | None) -> None:
    """The five parts of TR-03135-1 3.2, where a model was found."""
    if identified is None:
        return
    made = _add(parent, "DocumentModel", Recognition=identified.recognition.value)
    model = identified.model
    if model is None:
        return
    made.set("Country", model.state)
    made.set("Type", model.kind.value)
    made.set("Number", str(model.number))
    if model.first_year is not None:
        made.set("Year", str(model.first_year))
    made.set("PRADO", model.code)


def _picture(parent: ET.Element, picture: Picture, profile: LogProfile) -> None:
    made = _add(
        parent,
        "Image",
        Light=picture.light.value,
        Origin=picture.origin.value,
        Width=str(picture.width),
        Height=str(picture.height),
    )
    if picture.ppi is not None:
        made.set("PixelsPerInch", f"{picture.ppi:.1f}")
    if profile is LogProfile.FULL:
        made.set("Name", visible(picture.name))
        made.set("SHA256", picture.sha256)


def _conclusion(parent: ET.Element, conclusion: Conclusion) -> None:
    made = _add(
        parent,
        conclusion.group.value.capitalize(),
        Result=conclusion.result.value,
        TrafficLight=conclusion.signal.value,
    )
    for code in dict.fromkeys(one.code for one in conclusion.reasons):
        _add(made, "ReasonCode", visible(code))


def _check(
    parent: ET.Element,
    finding: Finding,
    pictures: Sequence[Picture],
    profile: LogProfile,
) -> None:
    outcome = finding.outcome
    made = _add(
        parent,
        "Check",
        UUID=finding.uuid,
        GenericCode=finding.code,
        VendorName=finding.check,
        Kind=_kind(finding),
        Rank=finding.rank.value,
        Result=finding.result.value,
        ElapsedMilliseconds=f"{finding.elapsed_ms:.1f}",
    )
    if outcome.margin is not None:
        made.set("Margin", f"{float(outcome.margin):.4f}")
    if finding.abort_code is not None:
        made.set("ErrorCode", str(finding.abort_code.value))
    if outcome.reason is not None:
        _add(made, "ReasonCode", visible(outcome.reason.code))
    if profile is LogProfile.FULL or (
        profile is LogProfile.STANDARD and finding.result in _DETAILED
    ):
        _detail(made, outcome)
    if profile is LogProfile.FULL:
        _crops(made, outcome, pictures)


def _kind(finding: Finding) -> str:
    """Mandatory, optional or evaluatory (TR-03135-1 3.7)."""
    if finding.is_evaluatory:
        return "evaluatory"
    return "mandatory" if finding.is_mandatory else "optional"


def _detail(check: ET.Element, outcome: Outcome) -> None:
    if outcome.reason is not None:
        _reason(check, outcome.reason)
    for evidence in outcome.evidence:
        _evidence(check, evidence)


def _reason(check: ET.Element, reason: Reason) -> None:
    _add(check, "Reason", reason.words.english())
    _add(check, "Advice", reason.advice.english())


def _evidence(check: ET.Element, evidence: Evidence) -> None:
    if isinstance(evidence, Marks):
        for mark in evidence.marks:
            corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in mark.place.points())
            _add(
                check,
                "Region",
                mark.words.english(),
                Image=str(evidence.picture),
                Corners=corners,
            )
        return
    _table(check, evidence)


def _table(check: ET.Element, table: Table) -> None:
    made = _add(check, "Table")
    for row in (table.headings, *table.rows):
        line = _add(made, "Row")
        for cell in row:
            _add(line, "Cell", cell.english() if isinstance(cell, Text) else cell)


def _crops(check: ET.Element, outcome: Outcome, pictures: Sequence[Picture]) -> None:
    for index, picture in enumerate(pictures):
        marks = marks_in(outcome, index)
        if not marks:
            continue
        data = jpeg(picture.pixels, around(marks, picture), _CROP_SIDE)
        _add(
            check,
            "Crop",
            b64encode(data).decode("ascii"),
            Image=str(index),
            Format="image/jpeg",
        )


def _read(
    parent: ET.Element, data: MrzData | None, codes: Sequence[CodeReading]
) -> None:
    """What the document says of its holder."""
    if data is not None:
        zone = _add(parent, "MRZ", Format=data.format or "unknown")
        for line in data.lines:
            _add(zone, "Line", line)
        for field in data.fields:
            _add(zone, "Field", field.value or field.raw, Name=field.name)
    for code in codes:
        made = _add(
            parent, "Barcode", Format=code.barcode.symbology, Kind=code.payload.kind
        )
        for one in code.payload.fields:
            _add(made, "Field", one.value or one.raw, Name=one.name)


def _add(
    parent: ET.Element, name: str, text: str | None = None, **attributes: str
) -> ET.Element:
    """A child; nothing in a stranger's text may break the document or act in it."""
    made = ET.SubElement(parent, name, attributes)
    if text is not None:
        made.text = text if name == "Crop" else visible(text, limit=MOST_CHARACTERS)
    return made
