"""What was read, character by character, and what it means, field by field."""

from dataclasses import dataclass

from docsec.model.place import Quad
from docsec.model.text import Text


@dataclass(frozen=True, slots=True)
class Character:
    """One character as the picture shows it.

    Attributes:
        text: What was read.
        probability: How sure the reader is, 0 to 1.
        alternatives: Other readings with their probabilities, likeliest first.
        place: Its four corners in the picture.
        is_doubtful: The picture itself leaves it open; a rule of the format may have
            ordered the alternatives, and a person must look.
        is_settled_by_rule: The likeliest glyph was another; the alphabet of its
            field or the check digits put this one first, which the picture shows as
            nearly as likely.
    """

    text: str
    probability: float
    alternatives: tuple[tuple[str, float], ...]
    place: Quad
    is_doubtful: bool = False
    is_settled_by_rule: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of machine-readable print."""

    characters: tuple[Character, ...]
    place: Quad

    @property
    def text(self) -> str:
        """The line as one string."""
        return "".join(character.text for character in self.characters)


@dataclass(frozen=True, slots=True)
class MrzReading:
    """One machine-readable zone found in a picture.

    Attributes:
        lines: Top to bottom, as read by a person holding the document upright.
        place: The zone in the picture.
        angle_deg: How far the zone is turned counter-clockwise, -180 to 180.
    """

    lines: tuple[Line, ...]
    place: Quad
    angle_deg: float

    def texts(self) -> tuple[str, ...]:
        """The lines as strings."""
        return tuple(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (exclusive) of line `line`, all from 0."""

    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a document.

    Attributes:
        name: Of the vocabulary in `docsec.standards.fields`.
        raw: As printed, fillers included.
        value: What it means: a name without fillers, an ISO date, a code. None if
            it means nothing.
        spans: Where it stands in the lines.
        problems: What is wrong with it, each in words. Empty: nothing found wrong.
        warnings: Oddities that are no fault: an unknown code, an issuer's defect.
    """

    name: str
    raw: str
    value: str | None
    spans: tuple[Span, ...]
    problems: tuple[Text, ...] = ()
    warnings: tuple[Text, ...] = ()

    @property
    def is_valid(self) -> bool:
        """Nothing was found wrong with it."""
        return not self.problems


@dataclass(frozen=True, slots=True)
class MrzData:
    """An MRZ taken apart.

    Attributes:
        format: Id of the format plug-in (`td3`), or None where none fits.
        lines: The text that was taken apart.
        fields: In the order of the format's table.
    """

    format: str | None
    lines: tuple[str, ...]
    fields: tuple[Field, ...]

    @property
    def is_valid(self) -> bool:
        """A known format in which nothing was found wrong."""
        if self.format is None:
            return False
        for one in self.fields:  # noqa: SIM110  # a generator takes three times as long
            if one.problems:
                return False
        return True

    def field(self, name: str) -> Field | None:
        """The field of that name, or None."""
        return next((one for one in self.fields if one.name == name), None)

    def value(self, name: str) -> str | None:
        """The meaning of that field, or None."""
        found = self.field(name)
        return None if found is None else found.value
