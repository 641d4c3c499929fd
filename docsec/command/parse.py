"""`docsec parse mrz`: lines of text to fields, for scripts and other programs."""

import argparse
import json
import sys
from collections.abc import Mapping
from datetime import date
from typing import Any

from docsec.command.line import DONE, write
from docsec.errors import DocsecError, OptionError
from docsec.formats import parse
from docsec.model import Field, MrzData, Text
from docsec.publishing.translation import Translator


def run(options: argparse.Namespace) -> int:
    """Answer each line of JSON with one line of JSON."""
    translator = Translator(options.language)
    today = options.today or date.today()
    for line in sys.stdin:
        if line.strip():
            answer = _answer(line, today, translator)
            write(sys.stdout, f"{json.dumps(answer, ensure_ascii=False)}\n")
    return DONE


def _answer(line: str, today: date, translator: Translator) -> dict[str, Any]:
    try:
        text = _input(line)
    except DocsecError as error:
        return {"error": {"words": translator.text(error.words)}}
    return parsed(parse(text.splitlines(), today=today), translator)


def _input(line: str) -> str:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        raise OptionError(Text("The line is not JSON")) from None
    text = asked.get("input") if isinstance(asked, Mapping) else None
    if not isinstance(text, str):
        raise OptionError(Text('The line needs "input": the lines of the MRZ'))
    return text


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
