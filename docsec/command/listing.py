"""`docsec list`: the plug-ins there are."""

import argparse
import sys
from collections.abc import Iterator

from docsec.command.line import DONE, write
from docsec.publishing.translation import Translator


def run(options: argparse.Namespace) -> int:
    """Print one plug-in a line: its id and its name."""
    translator = Translator(options.language)
    rows = {
        "checks": _checks,
        "formats": _formats,
        "devices": _devices,
        "payloads": _payloads,
    }
    for row in rows[options.kind](translator):
        write(sys.stdout, "\t".join(row) + "\n")
    return DONE


def _checks(translator: Translator) -> Iterator[tuple[str, ...]]:
    from docsec.checks import checks  # noqa: PLC0415  # loads only what is listed

    for one in checks:
        lights = " ".join(one.lights)
        yield one.id, translator.text(one.title), one.code, one.rank, one.group, lights


def _formats(translator: Translator) -> Iterator[tuple[str, ...]]:
    from docsec.formats import formats  # noqa: PLC0415

    for name in formats.ids():
        table = formats[name]
        yield name, translator.text(table.title), table.clause


def _devices(translator: Translator) -> Iterator[tuple[str, ...]]:
    from docsec.devices import devices  # noqa: PLC0415

    for one in devices:
        yield one.id, translator.text(one.title)


def _payloads(translator: Translator) -> Iterator[tuple[str, ...]]:
    from docsec.payloads import payloads  # noqa: PLC0415

    for one in payloads:
        yield one.id, translator.text(one.title), one.clause
