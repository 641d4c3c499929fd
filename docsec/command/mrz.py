"""`docsec mrz`: the machine-readable zone of a picture, and nothing else."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

from docsec.command.line import DONE, write
from docsec.command.walk import ProgressLine, walked
from docsec.errors import DocsecError, OptionError
from docsec.examination.reading import Zone, read_zones
from docsec.examination.record import data_json, mrz_json
from docsec.intake import Intake
from docsec.model import Progress, Text
from docsec.publishing.translation import Translator


def run(options: argparse.Namespace) -> int:
    """Do what the command line says."""
    translator = Translator(options.language)
    if not options.serve and options.file is None:
        raise OptionError(Text("Name a picture: docsec mrz FILE"))
    if options.live:
        return _live(options, ProgressLine(translator))
    if options.engine != "docsec":
        return _another_opinion(options, translator)
    with Intake() as intake:
        if options.serve:
            intake.warm()
            return _serve(lambda name, line: _lines(intake, name, line), translator)
        zones = _zones(intake, options.file, ProgressLine(translator))
    if options.json:
        found = [
            {**mrz_json(one.mrz), "data": data_json(one.data), "page": one.picture}
            for one in zones
        ]
        write(sys.stdout, f"{json.dumps(found, ensure_ascii=False)}\n")
    elif zones:
        write(sys.stdout, "".join(f"{one}\n" for one in zones[0].mrz.texts()))
    return DONE


def _another_opinion(options: argparse.Namespace, translator: Translator) -> int:
    """The same with another reader; `--json` has no characters and places then."""
    from docsec.reading.opinions import SecondOpinions  # noqa: PLC0415  # seldom asked

    with Intake() as intake, SecondOpinions() as opinions:
        engine = opinions[options.engine]

        def lines(name: str, line: ProgressLine) -> tuple[str, ...]:
            pictures = walked(intake.read(Path(name)), line)
            read = (walked(engine.follow(one.pixels), line) for one in pictures)
            return next(filter(None, read), ())

        if options.serve:
            return _serve(lines, translator)
        found = lines(options.file, ProgressLine(translator))
    if options.json:
        answer = {"engine": engine.id, "lines": list(found)}
        write(sys.stdout, f"{json.dumps(answer, ensure_ascii=False)}\n")
    else:
        write(sys.stdout, "".join(f"{one}\n" for one in found))
    return DONE


def _live(options: argparse.Namespace, line: ProgressLine) -> int:
    """Lines once frames have made them sure; nothing if they end before."""
    from docsec.intake.frames import frames  # noqa: PLC0415  # seldom asked
    from docsec.reading.live import read_live  # noqa: PLC0415  # loads the reader

    with closing(frames(Path(options.file))) as pictures:
        states = read_live(pictures, today=date.today())
        reading = walked(
            states,
            line,
            lambda state: line.show(Progress(state.advice, state.sureness)),
        )
    if reading is not None:
        write(sys.stdout, "".join(f"{one}\n" for one in reading.texts()))
    return DONE


_Lines = Callable[[str, ProgressLine], tuple[str, ...]]


def _serve(lines: _Lines, translator: Translator) -> int:
    """A path a line in; a JSON list of lines out, or null with a word on stderr."""
    silent = ProgressLine(translator, is_silent=True)
    for line in sys.stdin:
        name = line.rstrip("\r\n")
        if not name:
            continue
        try:
            found = lines(name, silent)
        except DocsecError as error:
            write(sys.stderr, f"docsec: {translator.text(error.words)}\n")
            found = ()
        answer = list(found) if found else None
        write(sys.stdout, f"{json.dumps(answer, ensure_ascii=False)}\n")
    return DONE


def _lines(intake: Intake, name: str, line: ProgressLine) -> tuple[str, ...]:
    zones = _zones(intake, name, line)
    return zones[0].mrz.texts() if zones else ()


def _zones(intake: Intake, name: str, line: ProgressLine) -> Sequence[Zone]:
    pictures = walked(intake.read(Path(name)), line)
    return read_zones(pictures, today=date.today())[0]
