"""What an MRZ format is: a table of fields (ICAO 9303-3 section 4)."""

from dataclasses import dataclass
from enum import StrEnum

from docsec.model import SizeClass, Span, Text


class Alphabet(StrEnum):
    """Which characters a position may hold."""

    LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
    DIGITS = "0123456789"
    DIGITS_OR_FILLER = "0123456789<"
    SEX = "MFX<"
    ANY = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"


class Meaning(StrEnum):
    """How a field is understood; each has one parser in `docsec.formats`."""

    DOCUMENT_CODE = "document code"
    STATE = "state"
    NAME = "name"
    NUMBER = "number"
    BIRTH_DATE = "birth date"
    EXPIRY_DATE = "expiry date"
    SEX = "sex"
    OPTIONAL = "optional data"
    CHECK_DIGIT = "check digit"
    COMPOSITE = "composite check digit"


@dataclass(frozen=True, slots=True)
class FieldRule:
    """One row of a format's table.

    Attributes:
        name: `document_number`, `birth_date_check_digit` ...
        meaning: How it is understood.
        spans: Where it stands; a name may run over two lines.
        alphabet: What its positions may hold.
        covers: For check digits: what they are computed over, in order.
        may_be_filler: For check digits: `<` is allowed where the field is empty
            (9303-4 4.2.2.2, optional data of TD3).
    """

    name: str
    meaning: Meaning
    spans: tuple[Span, ...]
    alphabet: Alphabet
    covers: tuple[Span, ...] = ()
    may_be_filler: bool = False


@dataclass(frozen=True, slots=True)
class MrzFormat:
    """One MRZ format.

    Attributes:
        title: For people: `TD3 passport`.
        clause: Where it is specified.
        line_count: Lines.
        line_length: Characters in each.
        size: Of the document that carries it.
        first_characters: What the document code may begin with.
        fields: The table.
    """

    title: Text
    clause: str
    line_count: int
    line_length: int
    size: SizeClass
    first_characters: str
    fields: tuple[FieldRule, ...]

    def alphabets(self) -> tuple[tuple[Alphabet, ...], ...]:
        """For each line, the alphabet of each position; gaps hold anything."""
        table = [[Alphabet.ANY] * self.line_length for _ in range(self.line_count)]
        for rule in self.fields:
            for span in rule.spans:
                width = span.end - span.start
                table[span.line][span.start : span.end] = [rule.alphabet] * width
        return tuple(tuple(line) for line in table)
