"""`docsec barcode`: the barcodes of a picture, what they say, their seals."""

import argparse
import json
import sys
from base64 import b64encode
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

from docsec.command.line import DONE, write
from docsec.command.walk import ProgressLine, walked
from docsec.errors import DocsecError, OptionError
from docsec.examination.code_report import code_blocks
from docsec.examination.codes import read_codes
from docsec.examination.record import code_json, text_json
from docsec.examination.result import NotChecked
from docsec.examination.run import Examiner
from docsec.intake import Intake
from docsec.model import CodeReading, Document, Light, Picture, Progress, Text
from docsec.publishing.page import Grid, Section, Sheet
from docsec.publishing.plain import plain_page
from docsec.publishing.translation import Translator

Found = tuple[Document, tuple[NotChecked, ...]]


def run(options: argparse.Namespace) -> int:
    """Do what the command line says."""
    translator = Translator(options.language)
    if not options.serve and options.file is None:
        raise OptionError(Text("Name a picture: docsec barcode FILE"))
    examiner = Examiner([], certificates=options.certificates)
    with Intake() as intake, closing(examiner):
        examiner.start()
        if options.serve:
            intake.warm()
            return _serve(options, intake, examiner, translator)
        line = ProgressLine(translator)
        pictures = walked(intake.read(Path(options.file)), line)
        document, gaps = walked(_found(pictures, examiner, options), line)
    if options.json:
        found = {
            "codes": [code_json(one) for one in document.codes],
            "not_checked": [
                {"title": text_json(one.title), "why": text_json(one.why)}
                for one in gaps
            ],
        }
        write(sys.stdout, f"{json.dumps(found)}\n")
    else:
        write(sys.stdout, plain_page([_sheet(document, gaps)], translator))
    return DONE


def _serve(
    options: argparse.Namespace,
    intake: Intake,
    examiner: Examiner,
    translator: Translator,
) -> int:
    """A path a line in; a JSON list out, or null with a word on stderr."""
    silent = ProgressLine(translator, is_silent=True)
    for line in sys.stdin:
        name = line.rstrip("\r\n")
        if not name:
            continue
        answer: list[dict[str, Any]] | None
        try:
            pictures = walked(intake.read(Path(name)), silent)
            document, gaps = walked(_found(pictures, examiner, options), silent)
            answer = [_plain(one, document) for one in document.codes]
            _warn((one.why for one in gaps), translator)
        except DocsecError as error:
            _warn([error.words], translator)
            answer = None
        # Everything beyond ASCII is escaped: nothing in it can turn a terminal round.
        write(sys.stdout, f"{json.dumps(answer)}\n")
    return DONE


def _warn(words: Iterable[Text], to: Translator) -> None:
    for one in words:
        write(sys.stderr, f"docsec: {to.text(one)}\n")


def _found(
    pictures: Sequence[Picture], examiner: Examiner, options: argparse.Namespace
) -> Generator[Progress, None, Found]:
    white = tuple(replace(one, light=Light.VI) for one in pictures)
    document = Document(white, (), None, options.today or date.today())
    return (
        yield from read_codes(
            document,
            examiner=examiner,
            examination=str(uuid4()),
            is_full=not options.quick,
        )
    )


def _plain(code: CodeReading, document: Document) -> dict[str, Any]:
    """A code for machines, its text as it was coded."""
    return {
        "format": code.barcode.symbology,
        "bytes": b64encode(code.barcode.data).decode("ascii"),
        "text": code.barcode.text,
        "corners": [
            [round(float(x), 2), round(float(y), 2)]
            for x, y in code.barcode.place.points()
        ],
        "page": document.pictures[code.picture].page,
        "kind": code.payload.kind,
        "signature": None if code.signature is None else code.signature.result.value,
    }


def _sheet(document: Document, gaps: Sequence[NotChecked]) -> Sheet:
    headings = (Text("What"), Text("Why"))
    missed = Grid(headings, tuple((one.title, one.why) for one in gaps))
    return Sheet(
        Text("Barcodes of a picture"),
        (),
        (
            Section(Text("Barcodes"), code_blocks(document)),
            Section(Text("Not checked"), (missed,)),
        ),
    )
