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
    """How a field is understood; `mrz_parser` has a reader for each."""

    DOCUMENT_CODE = "document code"
    STATE = "state"
    NAME = "name"
    """Primary and secondary identifier with `<<` between; read as two fields."""
    SURNAME = "surname"
    """The primary identifier alone (French card)."""
    GIVEN_NAMES = "given names"
    """The secondary identifier alone (French card)."""
    NUMBER = "number"
    BIRTH_DATE = "birth date"
    EXPIRY_DATE = "expiry date"
    SEX = "sex"
    OPTIONAL = "optional data"
    FILLER = "filler"
    CHECK_DIGIT = "check digit"
    COMPOSITE = "composite check digit"


@dataclass(frozen=True, slots=True, eq=False)
class FieldRule:
    """One row of a format's table. Each is itself and equal to no other.

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

    @property
    def width(self) -> int:
        """Characters in all its spans."""
        return sum(span.end - span.start for span in self.spans)


@dataclass(frozen=True, slots=True, eq=False)
class MrzFormat:
    """One MRZ format.

    Attributes:
        title: For people: `TD3 passport`.
        clause: Where it is specified.
        line_count: Lines.
        line_length: Characters in each, or in the longest.
        size: Of the document that carries it.
        first_characters: What the document code may begin with.
        fields: The table.
        marker: What a line of this format, and of no other with its measures,
            begins with: `IDFRA`. Empty for the formats of ICAO.
        marker_line: Which line that is.
        lengths: Characters in each line, where they differ.
        has_long_numbers: A number may run on in the optional data (9303-5 note j).
        is_sought: Readers look for it in pictures. Not so where any part of another
            format's lines would be taken for it.
    """

    title: Text
    clause: str
    line_count: int
    line_length: int
    size: SizeClass
    first_characters: str
    fields: tuple[FieldRule, ...]
    marker: str = ""
    marker_line: int = 0
    lengths: tuple[int, ...] = ()
    has_long_numbers: bool = False
    is_sought: bool = True

    def line_lengths(self) -> tuple[int, ...]:
        """How many characters each line has."""
        return self.lengths or (self.line_length,) * self.line_count

    def alphabets(self) -> tuple[tuple[Alphabet, ...], ...]:
        """For each line, the alphabet of each position; gaps hold anything."""
        table = [[Alphabet.ANY] * length for length in self.line_lengths()]
        for rule in self.fields:
            for span in rule.spans:
                width = span.end - span.start
                table[span.line][span.start : span.end] = [rule.alphabet] * width
            if rule.meaning is Meaning.DOCUMENT_CODE:
                # Its second character may be a digit (`C1`), never its first.
                first = rule.spans[0]
                table[first.line][first.start] = Alphabet.LETTERS
        return tuple(tuple(line) for line in table)
