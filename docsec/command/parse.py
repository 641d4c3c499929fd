"""`docsec parse`: MRZ lines or barcode contents to fields, for other programs."""

import argparse
import base64
import binascii
import json
import sys
from collections.abc import Mapping
from datetime import date
from typing import Any

from docsec.command.line import DONE, write
from docsec.errors import DocsecError, OptionError
from docsec.formats import parse
from docsec.model import Field, MrzData, Text
from docsec.model.barcode import Payload, PayloadField
from docsec.publishing.translation import Translator


def run(options: argparse.Namespace) -> int:
    """Answer each line of JSON with one line of JSON."""
    translator = Translator(options.language)
    today = options.today or date.today()
    answer = {"mrz": _mrz_answer, "payload": _payload_answer}[options.what]
    for line in sys.stdin:
        if line.strip():
            try:
                given = answer(_asked(line), today, translator)
            except DocsecError as error:
                given = {"error": {"words": translator.text(error.words)}}
            # A barcode may hold anything; what is beyond ASCII is escaped.
            shown = json.dumps(given, ensure_ascii=options.what == "payload")
            write(sys.stdout, f"{shown}\n")
    return DONE


def _asked(line: str) -> Mapping[str, Any]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        raise OptionError(Text("The line is not JSON")) from None
    return asked if isinstance(asked, Mapping) else {}


def _mrz_answer(
    asked: Mapping[str, Any], today: date, translator: Translator
) -> dict[str, Any]:
    text = asked.get("input")
    if not isinstance(text, str):
        raise OptionError(Text('The line needs "input": the lines of the MRZ'))
    return parsed(parse(text.splitlines(), today=today), translator)


def _payload_answer(
    asked: Mapping[str, Any], today: date, translator: Translator
) -> dict[str, Any]:
    from docsec import payloads  # noqa: PLC0415  # loads only what is asked for

    if isinstance(coded := asked.get("base64"), str):
        data = _bytes_of(coded)
        if data is None:
            raise OptionError(Text('What stands in "base64" is no base 64'))
        return payload_parsed(payloads.parse(data, today=today), translator)
    text = asked.get("input")
    if not isinstance(text, str):
        raise OptionError(
            Text('The line needs "input": text, or "base64": the bytes of a barcode')
        )
    found = payloads.parse(text, today=today)
    data = _bytes_of(text) if found.kind == "other" else None
    if data and payloads.recognise(data, today=today) != "other":
        found = payloads.parse(data, today=today)
    return payload_parsed(found, translator)


def _bytes_of(coded: str) -> bytes | None:
    try:
        return base64.b64decode(coded, validate=True)
    except (binascii.Error, ValueError):
        return None


def payload_parsed(payload: Payload, translator: Translator) -> dict[str, Any]:
    """What a barcode says; `values` has each field by name, with its leg if any."""
    values: dict[str, str | None] = {}
    for one in payload.fields:
        values.setdefault(f"{one.name}.{one.part}" if one.part else one.name, one.value)
    seal = payload.seal
    return {
        "kind": payload.kind,
        "title": translator.text(payload.title),
        "valid": payload.is_valid,
        "values": values,
        "fields": [_payload_field(one, translator) for one in payload.fields],
        "problems": [translator.text(one) for one in payload.problems],
        "warnings": [translator.text(one) for one in payload.warnings],
        "seal": None
        if seal is None
        else {
            "kind": seal.kind.value,
            "country": seal.country,
            "signer": seal.signer,
            "reference": seal.reference,
            "signed_on": seal.signed_on and seal.signed_on.isoformat(),
            "signature": seal.signature.hex(),
        },
    }


def _payload_field(field: PayloadField, translator: Translator) -> dict[str, Any]:
    return {
        "name": field.name,
        "title": translator.text(field.title),
        "part": field.part,
        "value": field.value,
        "raw": field.raw,
        "valid": not field.problems,
        "reason": "; ".join(translator.text(one) for one in field.problems) or None,
        "warnings": [translator.text(one) for one in field.warnings],
        "start": field.start,
        "end": field.end,
    }


def parsed(data: MrzData, translator: Translator) -> dict[str, Any]:
    """The fields of an MRZ by name; a reason for each that is not valid."""
    return {
        "format": data.format,
        "valid": data.is_valid,
        "fields": {one.name: _field(one, data, translator) for one in data.fields},
    }


def _field(field: Field, data: MrzData, translator: Translator) -> dict[str, Any]:
    return {
        "value": field.value,
        "raw": field.raw,
        "valid": field.is_valid,
        "reason": "; ".join(translator.text(one) for one in field.problems) or None,
        "warnings": [translator.text(one) for one in field.warnings],
        "ranges": [
            {
                "line": one.line,
                "start": one.start,
                "end": one.end,
                "raw": data.lines[one.line][one.start : one.end],
            }
            for one in field.spans
        ],
    }
