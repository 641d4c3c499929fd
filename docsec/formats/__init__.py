"""One document format a module: a table of fields, and what makes it this format."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache

from docsec.model import MrzData
from docsec.registry import Registry
from docsec.standards.mrz import MrzFormat
from docsec.standards.mrz_parser import take_apart
from docsec.standards.writer import compose as write

formats: Registry[MrzFormat] = Registry(__name__)

_MARKER_LENGTH = 5


def offer(module: str, table: MrzFormat) -> MrzFormat:
    """Make a module's table a format, and return it."""
    formats.offer(module, table)
    return table


def parse(lines: Sequence[str], *, today: date) -> MrzData:
    """Take the lines of an MRZ apart. Any text gives a value, never an error.

    White space at the end of lines and empty lines are left out. Where no format has
    these measures the format is None and there are no fields: nothing is guessed.
    """
    text = tuple(stripped for line in lines if (stripped := line.rstrip()))
    name = recognise(text)
    if name is None:
        return MrzData(None, text, ())
    return take_apart(name, formats[name], text, today=today)


def compose(name: str, values: Mapping[str, str]) -> tuple[str, ...]:
    """Write the lines of that format; see `docsec.standards.writer.compose`.

    Raises:
        OptionError: There is no such format, or a value does not fit its field.
    """
    return write(formats[name], values)


def recognise(lines: Sequence[str]) -> str | None:
    """Name the format of the lines by their number, lengths and first characters.

    A first letter nobody expects (residence permits `RP`) still gets the layout of
    its measures, that one which checks most.

    >>> recognise(("P<UTO" + "<" * 39, "<" * 44))
    'td3'
    """
    return (
        _best_fit(tuple(map(len, lines)), lines[0][:_MARKER_LENGTH]) if lines else None
    )


@lru_cache(maxsize=1024)
def _best_fit(lengths: tuple[int, ...], start: str) -> str | None:
    fitting = [
        name for name in formats.ids() if formats[name].line_lengths() == lengths
    ]
    return max(fitting, key=lambda name: _likeness(formats[name], start), default=None)


def _likeness(table: MrzFormat, start: str) -> tuple[bool, bool, int]:
    is_marked = bool(table.marker) and start.startswith(table.marker)
    is_expected = not table.marker and start[0] in table.first_characters
    digits = 0 if table.marker else sum(bool(rule.covers) for rule in table.fields)
    return is_marked, is_expected, digits
