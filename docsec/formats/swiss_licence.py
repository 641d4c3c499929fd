"""The Swiss driving licence card: lines of 9, 30 and 30, no check digits."""

from docsec.formats import offer
from docsec.model import SizeClass, Span, Text
from docsec.standards.mrz import Alphabet, FieldRule, Meaning, MrzFormat

SWISS_LICENCE = offer(
    __name__,
    MrzFormat(
        title=Text("Swiss driving licence"),
        clause="Swiss card, since 2003",
        line_count=3,
        line_length=30,
        size=SizeClass.ID_1,
        first_characters="",
        fields=(
            FieldRule(
                "document_number",
                Meaning.NUMBER,
                (Span(0, 0, 6),),
                Alphabet.ANY,
            ),
            FieldRule(
                "language",
                Meaning.OPTIONAL,
                (Span(0, 6, 7),),
                Alphabet.LETTERS,
            ),
            FieldRule(
                "document_code",
                Meaning.DOCUMENT_CODE,
                (Span(1, 0, 2),),
                Alphabet.LETTERS,
            ),
            FieldRule(
                "issuing_state",
                Meaning.STATE,
                (Span(1, 2, 5),),
                Alphabet.LETTERS,
            ),
            FieldRule(
                "optional_data",
                Meaning.OPTIONAL,
                (Span(1, 5, 14),),
                Alphabet.DIGITS,
            ),
            FieldRule(
                "optional_data_2",
                Meaning.OPTIONAL,
                (Span(1, 14, 17),),
                Alphabet.DIGITS,
            ),
            FieldRule(
                "birth_date",
                Meaning.BIRTH_DATE,
                (Span(1, 19, 25),),
                Alphabet.DIGITS_OR_FILLER,
            ),
            FieldRule(
                "name",
                Meaning.NAME,
                (Span(2, 0, 30),),
                Alphabet.LETTERS,
            ),
        ),
        marker="FACHE",
        marker_line=1,
        lengths=(9, 30, 30),
        is_sought=False,
    ),
)
