"""`docsec examine`: pictures in; a verdict as text, JSON, a page or a log out."""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from docsec.command.line import DONE, FAILED, write
from docsec.command.walk import ProgressLine, walked
from docsec.errors import DocsecError, OptionError
from docsec.examination.examine import SOFTWARE, examine
from docsec.examination.record import (
    as_json,
    code_json,
    data_json,
    finding_json,
    model_json,
    text_json,
)
from docsec.examination.result import Examination, Purpose
from docsec.examination.run import Examiner
from docsec.intake import Intake
from docsec.model import Document, Finding, Light, Origin, Picture, Text
from docsec.publishing.translation import Translator

if TYPE_CHECKING:
    from docsec.records.open_record import OpenRecord
    from docsec.records.store import Records

Lit = tuple[Path, Light]


def run(options: argparse.Namespace) -> int:
    """Do what the command line says."""
    if options.serve:
        return _serve(options)
    documents = _documents(options)
    code, examinations = DONE, []
    line = ProgressLine(Translator(options.language))
    with _desk(options, line) as desk:
        for files in documents:
            try:
                examinations.append(desk.examined(files))
            except DocsecError as error:
                if not options.each:
                    raise
                write(sys.stderr, f"docsec: {desk.translator.text(error.words)}\n")
                code = FAILED
    if examinations:
        _show(examinations, options, Translator(options.language))
    return code


@dataclass(frozen=True, slots=True)
class _Desk:
    """What is kept warm between documents."""

    options: argparse.Namespace
    intake: Intake
    examiner: Examiner
    line: ProgressLine
    translator: Translator
    records: "Records | None"

    def examined(self, files: Sequence[Lit]) -> Examination:
        pictures: list[Picture] = []
        for path, light in files:
            reading = self.intake.read(path, light=light, origin=Origin.FILE)
            pictures += walked(reading, self.line)
        examination_id, started_at = str(uuid4()), datetime.now(UTC)
        record = None
        if self.records is not None:
            record = self.records.begin(examination_id, started_at, SOFTWARE)
            for picture in pictures:
                record.add_picture(picture)
        steps = examine(
            pictures,
            today=self.options.today or date.today(),
            examiner=self.examiner,
            purpose=Purpose(self.options.purpose),
            profile=self.options.profile,
            started_at=started_at,
            examination_id=examination_id,
        )
        examination = walked(steps, self.line, partial(_note, record))
        if record is not None:
            record.seal(as_json(examination), self.options.outcome)
        return examination


def _note(record: "OpenRecord | None", step: Document | Finding) -> None:
    """Keep each step as it comes, so that a fall of the machine loses none."""
    if record is None:
        return
    if isinstance(step, Finding):
        record.add_step("finding", finding_json(step))
    elif step.codes:
        record.add_step("codes", {"codes": [code_json(one) for one in step.codes]})
    elif step.identified is not None:
        record.add_step("model", {"model": model_json(step.identified)})
    elif step.data is not None:
        record.add_step("data", data_json(step.data))


@contextmanager
def _desk(options: argparse.Namespace, line: ProgressLine) -> Iterator[_Desk]:
    examiner = Examiner(certificates=options.certificates)
    with _records(options) as records, Intake() as intake, closing(examiner) as one:
        intake.warm()
        one.start()
        translator = Translator(options.language)
        yield _Desk(options, intake, one, line, translator, records)


@contextmanager
def _records(options: argparse.Namespace) -> "Iterator[Records | None]":
    """The records of the folder, opened before any work; None unless asked for."""
    if options.record is None:
        yield None
        return
    from docsec.command.passphrase import asked  # noqa: PLC0415
    from docsec.records.store import Records  # noqa: PLC0415  # slow to load

    with Records.open(Path(options.record), asked()) as records:
        yield records


def _documents(options: argparse.Namespace) -> list[list[Lit]]:
    white = [(Path(name), Light.VI) for name in options.files]
    lit = [(Path(name), _light(light)) for light, name in options.light]
    if not white and not lit:
        raise OptionError(Text("Name at least one picture: docsec examine FILE"))
    if options.each:
        if lit:
            raise OptionError(
                Text("--each takes no --light; examine such a document alone")
            )
        return [[one] for one in white]
    return [white + lit]


def _light(name: str) -> Light:
    try:
        return Light(name.upper())
    except ValueError:
        raise OptionError(
            Text(
                "There is no light {name}; there are {known}",
                name=name,
                known=", ".join(Light),
            )
        ) from None


def _show(
    examinations: Sequence[Examination],
    options: argparse.Namespace,
    translator: Translator,
) -> None:
    from docsec.examination import log_xml, report  # noqa: PLC0415  # slow to load

    if options.json:
        for one in examinations:
            write(sys.stdout, f"{_dumped(as_json(one))}\n")
    if options.html is not None:
        _publish(report.report_html(examinations, translator), options.html)
    if options.xml is not None:
        wanted = log_xml.LogProfile(options.log_profile)
        _publish(log_xml.as_xml(examinations, wanted), options.xml)
    if options.text or not (options.json or options.html or options.xml):
        write(sys.stdout, report.report_text(examinations, translator))


def _publish(page: str, out: str) -> None:
    if out == "-":
        write(sys.stdout, page)
        return
    try:
        Path(out).write_text(page, encoding="utf-8")
    except OSError as fault:
        raise OptionError(
            Text(
                "The report cannot be written to {name}: {why}. Choose another place",
                name=out,
                why=fault.strerror or type(fault).__name__,
            )
        ) from None


def _serve(options: argparse.Namespace) -> int:
    """Answer every line with one line, whatever it holds."""
    line = ProgressLine(Translator(options.language), is_silent=True)
    with _desk(options, line) as desk:
        for request in sys.stdin:
            if request.strip():
                write(sys.stdout, f"{_dumped(_answer(request, desk))}\n")
    return DONE


def _answer(request: str, desk: _Desk) -> dict[str, Any]:
    try:
        return as_json(desk.examined(_asked_files(request)))
    except DocsecError as error:
        return {
            "error": {
                "kind": type(error).__name__,
                "words": desk.translator.text(error.words),
                "text": text_json(error.words),
            }
        }


def _asked_files(request: str) -> list[Lit]:
    try:
        asked = json.loads(request)
    except (ValueError, RecursionError):
        raise OptionError(Text("The line is not JSON")) from None
    files = asked.get("files") if isinstance(asked, Mapping) else None
    if isinstance(files, Mapping):
        pairs = [(str(light), name) for light, name in files.items()]
    elif isinstance(files, list):
        pairs = [(Light.VI.value, name) for name in files]
    else:
        pairs = []
    if not pairs or not all(isinstance(name, str) for _, name in pairs):
        raise OptionError(
            Text('The line needs "files": a list of paths, or lights with paths')
        )
    return [(Path(name), _light(light)) for light, name in pairs]


def _dumped(document: Mapping[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))
