"""One document format a module: a table of fields, and what makes it this format."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache

from docsec.model import MrzData
from docsec.registry import Registry
from docsec.standards.mrz import MrzFormat
from docsec.standards.mrz_parser import take_apart
from docsec.standards.writer import compose as write


class Formats(Registry[MrzFormat]):
    """All formats by id. Walked through, only those that readers look for.

    A single line of 30, as a licence has, is seen wherever a card is read in part; so
    licences are taken apart when their lines are given, and not sought in pictures.
    """

    def __iter__(self) -> Iterator[MrzFormat]:
        return (table for table in super().__iter__() if table.is_sought)


formats = Formats(__name__)


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
    marked, plain = _fitting(tuple(map(len, lines)))
    for name, table in marked:
        if lines[table.marker_line].startswith(table.marker):
            return name
    for name, table in plain:
        if lines[0][0] in table.first_characters:
            return name
    return plain[0][0] if plain else None


_Named = tuple[str, MrzFormat]


@lru_cache(maxsize=256)
def _fitting(
    lengths: tuple[int, ...],
) -> tuple[tuple[_Named, ...], tuple[_Named, ...]]:
    """The formats of these measures: those with a marker, and the others.

    Those with most check digits come first.
    """
    tables = [(name, formats[name]) for name in formats.ids()]
    fitting = [one for one in tables if one[1].line_lengths() == lengths]
    fitting.sort(key=_digit_count, reverse=True)
    marked = tuple(one for one in fitting if one[1].marker)
    return marked, tuple(one for one in fitting if not one[1].marker)


def _digit_count(named: _Named) -> int:
    return sum(bool(rule.covers) for rule in named[1].fields)
