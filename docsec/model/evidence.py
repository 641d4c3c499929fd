"""The closed list of things a finding can show. `ui/evidence.py` draws each kind."""

from dataclasses import dataclass

from docsec.model.place import Quad
from docsec.model.text import Text


@dataclass(frozen=True, slots=True)
class Mark:
    """A place to draw, with words beside it. In pixels of the picture."""

    place: Quad
    words: Text


@dataclass(frozen=True, slots=True)
class Marks:
    """Places in one picture of the examination.

    Attributes:
        picture: Index of the picture among those examined.
        marks: What to draw.
    """

    picture: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of words: what was found beside what was due."""

    headings: tuple[Text, ...]
    rows: tuple[tuple[Text | str, ...], ...]


Evidence = Marks | Table
