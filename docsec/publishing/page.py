"""What a printed page is made of; the same content becomes HTML and plain text.

A closed list of blocks. `docsec.publishing.markup` and `docsec.publishing.plain` each
draw all of them, so a report is written once and reads the same everywhere.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from docsec.model import Point, Text


class Tone(StrEnum):
    """A state of the world; every one has its own shape, colour and word."""

    GOOD = "good"
    BAD = "bad"
    UNSURE = "unsure"
    NONE = "none"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class State:
    """A tone with its word."""

    tone: Tone
    word: Text


@dataclass(frozen=True, slots=True)
class Code:
    """Left-to-right print: a number, a hash, a line of MRZ."""

    text: str


@dataclass(frozen=True, slots=True)
class Issuer:
    """A state or organisation by its code, shown by its name."""

    code: str
    english: str


Words = Text | str | int | float | date | Code | Issuer | State
Cell = Words | tuple[Words, ...]
"""What stands in a cell; a tuple is a list, one below the other."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A sentence that cannot be overlooked."""

    words: Text


@dataclass(frozen=True, slots=True)
class Card:
    """One of the large results at the top."""

    title: Text
    state: State
    words: Text
    notes: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Cards:
    """Results side by side."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Print:
    """Machine-readable lines; each character with whether it is in doubt."""

    lines: tuple[tuple[tuple[str, bool], ...], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table."""

    headings: tuple[Text, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and what they are."""

    rows: tuple[tuple[Cell, Cell], ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence of ordinary text."""

    words: Text


@dataclass(frozen=True, slots=True)
class Outline:
    """A place in a figure with its number; the legend says what it is."""

    number: int
    corners: tuple[Point, ...]
    words: Text


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """A picture with places drawn on it.

    Attributes:
        jpeg: The picture.
        width: Of the coordinates that the outlines use.
        height: Likewise.
        caption: Below it.
        outlines: What to draw.
        is_small: A detail rather than a page.
    """

    jpeg: bytes
    width: float
    height: float
    caption: Text
    outlines: tuple[Outline, ...] = ()
    is_small: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    """Pictures side by side."""

    figures: tuple[Figure, ...]


Block = Stamp | Cards | Print | Grid | Facts | Note | Figures


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """A heading and what stands below it."""

    title: Text
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """One report: a title, what stands before the first heading, and the sections."""

    title: Text
    lead: tuple[Block, ...]
    sections: tuple[Section, ...]
