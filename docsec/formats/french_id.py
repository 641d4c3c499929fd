"""The French identity card of 1988-2021: two lines of 36, not TD2 (national layout)."""

from docsec.formats import offer
from docsec.model import SizeClass, Span, Text
from docsec.standards.mrz import Alphabet, FieldRule, Meaning, MrzFormat

FRENCH_ID = offer(
    __name__,
    MrzFormat(
        title=Text("French identity card, 1988-2021"),
        clause="décret 55-1397",
        line_count=2,
        line_length=36,
        size=SizeClass.ID_2,
        first_characters="I",
        fields=(
            FieldRule(
                "document_code",
                Meaning.DOCUMENT_CODE,
                (Span(0, 0, 2),),
                Alphabet.LETTERS,
            ),
            FieldRule(
                "issuing_state",
                Meaning.STATE,
                (Span(0, 2, 5),),
                Alphabet.LETTERS,
            ),
            FieldRule(
                "primary_identifier",
                Meaning.SURNAME,
                (Span(0, 5, 30),),
                Alphabet.LETTERS,
            ),
            FieldRule(
                "issuing_office",
                Meaning.OPTIONAL,
                (Span(0, 30, 36),),
                Alphabet.ANY,
            ),
            FieldRule(
                "document_number",
                Meaning.NUMBER,
                (Span(1, 0, 12),),
                Alphabet.ANY,
            ),
            FieldRule(
                "document_number_check_digit",
                Meaning.CHECK_DIGIT,
                (Span(1, 12, 13),),
                Alphabet.DIGITS,
                covers=(Span(1, 0, 12),),
            ),
            FieldRule(
                "secondary_identifier",
                Meaning.GIVEN_NAMES,
                (Span(1, 13, 27),),
                Alphabet.LETTERS,
            ),
            FieldRule(
                "birth_date",
                Meaning.BIRTH_DATE,
                (Span(1, 27, 33),),
                Alphabet.DIGITS_OR_FILLER,
            ),
            FieldRule(
                "birth_date_check_digit",
                Meaning.CHECK_DIGIT,
                (Span(1, 33, 34),),
                Alphabet.DIGITS,
                covers=(Span(1, 27, 33),),
            ),
            FieldRule(
                "sex",
                Meaning.SEX,
                (Span(1, 34, 35),),
                Alphabet.SEX,
            ),
            FieldRule(
                "composite_check_digit",
                Meaning.COMPOSITE,
                (Span(1, 35, 36),),
                Alphabet.DIGITS,
                covers=(
                    Span(0, 0, 36),
                    Span(1, 0, 35),
                ),
            ),
        ),
        marker="IDFRA",
    ),
)
