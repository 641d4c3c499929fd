"""An examination as plain JSON, described by `schema.json` beside this module.

For machines, for the sealed record and for a colleague's script: complete, and the
same for the same examination. Sentences keep their template and values, so that any
language can show them later.
"""

import json
from base64 import b64encode
from datetime import date
from pathlib import Path
from typing import Any

from docsec.examination.result import Conclusion, Examination, Verdict
from docsec.model import (
    CodeReading,
    Evidence,
    Field,
    Finding,
    Identified,
    Line,
    Marks,
    MrzData,
    MrzReading,
    Outcome,
    Picture,
    Quad,
    Reason,
    Side,
    Text,
    Words,
)
from docsec.model.barcode import Barcode, Payload, PayloadField, Seal
from docsec.standards.fields import field_title
from docsec.standards.visible import visible

SCHEMA = Path(__file__).with_name("schema.json")
VERSION = "docsec-examination-1"
MOST_BYTES = 8192
"""Of one barcode; more than any holds."""

Json = dict[str, Any]


def schema() -> Json:
    """The published JSON Schema (2020-12) of what `as_json` returns."""
    loaded: Json = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return loaded


def as_json(examination: Examination) -> Json:
    """Everything about an examination but pixels and files, as JSON's own kinds."""
    document = examination.document
    return {
        "schema": VERSION,
        "id": examination.id,
        "software": examination.software,
        "started_at": examination.started_at.isoformat(timespec="milliseconds"),
        "today": document.today.isoformat(),
        "purpose": examination.purpose.value,
        "profile": examination.profile,
        "stamps": [text_json(one) for one in examination.stamps],
        "pictures": [_picture(one) for one in document.pictures],
        "sides": [_side(one) for one in document.sides],
        "model": model_json(document.identified),
        "data": None if document.data is None else data_json(document.data),
        "corrected": None if document.corrected is None else list(document.corrected),
        "codes": [code_json(one) for one in document.codes],
        "findings": [finding_json(one) for one in examination.findings],
        "verdict": _verdict(examination.verdict),
        "not_checked": [
            {"title": text_json(one.title), "why": text_json(one.why)}
            for one in examination.not_checked
        ],
    }


def text_json(text: Text) -> Json:
    """A sentence: its template, its values, and how it reads in English."""
    return {
        "template": text.template,
        "values": {name: _value(value) for name, value in text.values.items()},
        "english": text.english(),
    }


def _value(value: str | int | float | date | Text | Words) -> Any:
    if isinstance(value, Text):
        return text_json(value)
    if isinstance(value, Words):
        return words_json(value)
    if isinstance(value, date):
        return {"date": value.isoformat()}
    return value


def words_json(words: Words) -> Json:
    """A sentence that came with data, in its three languages."""
    return {"en": words.en, "ar": words.ar, "ckb": words.ckb}


def model_json(identified: Identified | None) -> Json | None:
    """Which model the document was found to be of, and which others were near."""
    if identified is None:
        return None
    model = identified.model
    return {
        "recognition": identified.recognition.value,
        "code": None if model is None else model.code,
        "title": None if model is None else words_json(model.title),
        "is_text_only": None if model is None else model.is_text_only,
        "candidates": [
            {
                "code": one.code,
                "title": words_json(one.title),
                "score": round(float(one.score), 3),
                "looked_at": list(one.looked_at),
            }
            for one in identified.candidates
        ],
    }


def data_json(data: MrzData) -> Json:
    """An MRZ taken apart."""
    return {
        "format": data.format,
        "is_valid": data.is_valid,
        "lines": list(data.lines),
        "fields": [_field(one) for one in data.fields],
    }


def finding_json(finding: Finding) -> Json:
    """One check's finding, with the fields that TR-03135-1 5.5.4.2 logs."""
    outcome = finding.outcome
    return {
        "check": finding.check,
        "uuid": finding.uuid,
        "code": finding.code,
        "title": text_json(finding.title),
        "group": finding.group.value,
        "rank": finding.rank.value,
        "is_data_check": finding.is_data_check,
        "is_mandatory": finding.is_mandatory,
        "is_evaluatory": finding.is_evaluatory,
        "lights": [one.value for one in finding.lights],
        "result": finding.result.value,
        "reason": None if outcome.reason is None else _reason(outcome.reason),
        "margin": None if outcome.margin is None else round(float(outcome.margin), 6),
        "evidence": [_evidence(one) for one in outcome.evidence],
        "abort_code": None if finding.abort_code is None else finding.abort_code.value,
        "elapsed_ms": round(finding.elapsed_ms, 3),
    }


def code_json(code: CodeReading) -> Json:
    """A barcode: where it stands, its bytes, what it says, what its seal is worth."""
    return {
        "picture": code.picture,
        **barcode_json(code.barcode),
        "payload": payload_json(code.payload),
        "signature": None if code.signature is None else _outcome(code.signature),
    }


def barcode_json(barcode: Barcode) -> Json:
    """A barcode as read. `text` is for eyes, every sign in it plain; `bytes` is not."""
    return {
        "format": barcode.symbology,
        "place": _quad(barcode.place),
        "angle_deg": round(float(barcode.angle_deg), 2),
        "size": len(barcode.data),
        "bytes": b64encode(barcode.data[:MOST_BYTES]).decode("ascii"),
        "text": visible(barcode.text, limit=MOST_BYTES),
    }


def payload_json(payload: Payload) -> Json:
    """What a barcode says, field by field."""
    return {
        "kind": payload.kind,
        "title": text_json(payload.title),
        "is_valid": payload.is_valid,
        "fields": [_payload_field(one) for one in payload.fields],
        "problems": [text_json(one) for one in payload.problems],
        "warnings": [text_json(one) for one in payload.warnings],
        "seal": None if payload.seal is None else _seal(payload.seal),
    }


def mrz_json(mrz: MrzReading) -> Json:
    """An MRZ as read, character by character."""
    return {
        "place": _quad(mrz.place),
        "angle_deg": round(float(mrz.angle_deg), 2),
        "lines": [_line(one) for one in mrz.lines],
    }


def _picture(picture: Picture) -> Json:
    return {
        "name": picture.name,
        "page": picture.page,
        "light": picture.light.value,
        "ppi": _number(picture.ppi),
        "origin": picture.origin.value,
        "sha256": picture.sha256,
        "width": picture.width,
        "height": picture.height,
    }


def _side(side: Side) -> Json:
    page = side.page
    return {
        "picture": side.picture,
        "corners": _quad(page.corners),
        "size": page.size.value,
        "ppi": _number(page.ppi),
        "aspect": _number(page.aspect),
        "is_whole_picture": page.is_whole_picture,
        "mrz": None if side.mrz is None else mrz_json(side.mrz),
    }


def _line(line: Line) -> Json:
    return {
        "text": line.text,
        "place": _quad(line.place),
        "characters": [
            {
                "text": one.text,
                "probability": round(float(one.probability), 4),
                "alternatives": [
                    {"text": text, "probability": round(float(share), 4)}
                    for text, share in one.alternatives
                ],
                "place": _quad(one.place),
                "is_doubtful": one.is_doubtful,
                "is_settled_by_rule": one.is_settled_by_rule,
            }
            for one in line.characters
        ],
    }


def _field(field: Field) -> Json:
    return {
        "name": field.name,
        "title": text_json(field_title(field.name)),
        "raw": field.raw,
        "value": field.value,
        "is_valid": field.is_valid,
        "spans": [
            {"line": one.line, "start": one.start, "end": one.end}
            for one in field.spans
        ],
        "problems": [text_json(one) for one in field.problems],
        "warnings": [text_json(one) for one in field.warnings],
    }


def _payload_field(field: PayloadField) -> Json:
    return {
        "name": field.name,
        "title": text_json(field.title),
        "part": field.part,
        "raw": visible(field.raw, limit=MOST_BYTES),
        "value": field.value,
        "is_valid": not field.problems,
        "start": field.start,
        "end": field.end,
        "problems": [text_json(one) for one in field.problems],
        "warnings": [text_json(one) for one in field.warnings],
    }


def _seal(seal: Seal) -> Json:
    return {
        "kind": seal.kind.value,
        "country": visible(seal.country),
        "signer": visible(seal.signer),
        "reference": visible(seal.reference),
        "signed_on": None if seal.signed_on is None else seal.signed_on.isoformat(),
    }


def _outcome(outcome: Outcome) -> Json:
    return {
        "result": outcome.result.value,
        "reason": None if outcome.reason is None else _reason(outcome.reason),
        "evidence": [_evidence(one) for one in outcome.evidence],
    }


def _evidence(evidence: Evidence) -> Json:
    if isinstance(evidence, Marks):
        return {
            "kind": "marks",
            "picture": evidence.picture,
            "marks": [
                {"place": _quad(one.place), "words": text_json(one.words)}
                for one in evidence.marks
            ],
        }
    return {
        "kind": "table",
        "headings": [text_json(one) for one in evidence.headings],
        "rows": [
            [text_json(cell) if isinstance(cell, Text) else cell for cell in row]
            for row in evidence.rows
        ],
    }


def _verdict(verdict: Verdict) -> Json:
    return {
        "authenticity": _conclusion(verdict.authenticity),
        "validity": _conclusion(verdict.validity),
        "alert": _conclusion(verdict.alert),
    }


def _conclusion(conclusion: Conclusion) -> Json:
    return {
        "result": conclusion.result.value,
        "signal": conclusion.signal.value,
        "words": text_json(conclusion.words),
        "reasons": [_reason(one) for one in conclusion.reasons],
    }


def _reason(reason: Reason) -> Json:
    return {
        "code": reason.code,
        "words": text_json(reason.words),
        "advice": text_json(reason.advice),
    }


def _quad(quad: Quad) -> list[list[float]]:
    return [[round(float(x), 2), round(float(y), 2)] for x, y in quad.points()]


def _number(value: float | None) -> float | None:
    return None if value is None else round(float(value), 3)
