"""The file of measured error rates that the screens read.

It is written by `scripts/evaluate.py checks --write` and shipped, with the version of
the program, the seeds and the machine it was measured on.
"""

from pathlib import Path

import msgspec

from docsec.errors import DocsecError
from docsec.model import Text

VERSION = 1
_SHIPPED = Path(__file__).with_name("figures.json")


class Count(msgspec.Struct, frozen=True):
    """So many of so many."""

    hits: int
    n: int


class CheckFigures(msgspec.Struct, frozen=True):
    """How often one check is wrong.

    Attributes:
        false_alarms: Genuine copies on which it failed.
        unclear: Genuine copies on which it ended undetermined.
        caught: By forgery at medium strength: on how many it failed.
    """

    false_alarms: Count
    unclear: Count
    caught: dict[str, Count]


class Figures(msgspec.Struct, frozen=True):
    """All that was measured in one run.

    Attributes:
        version: Of this file's form.
        software: That was measured.
        made: ISO date.
        machine: On which it ran.
        first_seed: Of the documents; no test and no threshold has seen them.
        red_of_genuine: By kind of document: genuine copies that ended red.
        green_of_genuine: By kind of document: genuine copies that ended green.
        green_of_forged: By forgery at medium strength: misses.
        red_of_forged: By forgery at medium strength: those that ended red.
        checks: By check.
    """

    version: int
    software: str
    made: str
    machine: str
    first_seed: int
    red_of_genuine: dict[str, Count]
    green_of_genuine: dict[str, Count]
    green_of_forged: dict[str, Count]
    red_of_forged: dict[str, Count]
    checks: dict[str, CheckFigures]


def read_figures(path: Path = _SHIPPED) -> Figures | None:
    """The figures of a file; None where there is no file, or one of another form.

    Raises:
        DocsecError: The file is damaged.
    """
    if not path.is_file():
        return None
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Figures)
    except msgspec.DecodeError as error:
        raise DocsecError(
            Text(
                "The file of error rates {name} is damaged. Install the program again",
                name=path.name,
            )
        ) from error
    return found if found.version == VERSION else None


def write_figures(figures: Figures, path: Path = _SHIPPED) -> None:
    """Write the figures, in an order that can be compared."""
    told = msgspec.json.format(msgspec.json.encode(figures, order="sorted"), indent=1)
    path.write_bytes(told + b"\n")
