"""The card: three lines of 30 (ICAO 9303-5 section 4.2)."""

from docsec.formats import offer
from docsec.model import SizeClass, Span, Text
from docsec.standards.mrz import Alphabet, FieldRule, Meaning, MrzFormat

TD1 = offer(
    __name__,
    MrzFormat(
        title=Text("Card, TD1 size"),
        clause="ICAO 9303-5 4.2",
        line_count=3,
        line_length=30,
        size=SizeClass.ID_1,
        first_characters="ACI",
        fields=(
            FieldRule(
                "document_code",
                Meaning.DOCUMENT_CODE,
                (Span(0, 0, 2),),
                Alphabet.ANY,
            ),
            FieldRule(
                "issuing_state",
                Meaning.STATE,
                (Span(0, 2, 5),),
                Alphabet.LETTERS,
            ),
            FieldRule(
                "document_number",
                Meaning.NUMBER,
                (Span(0, 5, 14),),
                Alphabet.ANY,
            ),
            FieldRule(
                "document_number_check_digit",
                Meaning.CHECK_DIGIT,
                (Span(0, 14, 15),),
                Alphabet.DIGITS_OR_FILLER,
                covers=(Span(0, 5, 14),),
            ),
            FieldRule(
                "optional_data",
                Meaning.OPTIONAL,
                (Span(0, 15, 30),),
                Alphabet.ANY,
            ),
            FieldRule(
                "birth_date",
                Meaning.BIRTH_DATE,
                (Span(1, 0, 6),),
                Alphabet.DIGITS_OR_FILLER,
            ),
            FieldRule(
                "birth_date_check_digit",
                Meaning.CHECK_DIGIT,
                (Span(1, 6, 7),),
                Alphabet.DIGITS,
                covers=(Span(1, 0, 6),),
            ),
            FieldRule(
                "sex",
                Meaning.SEX,
                (Span(1, 7, 8),),
                Alphabet.SEX,
            ),
            FieldRule(
                "expiry_date",
                Meaning.EXPIRY_DATE,
                (Span(1, 8, 14),),
                Alphabet.DIGITS_OR_FILLER,
            ),
            FieldRule(
                "expiry_date_check_digit",
                Meaning.CHECK_DIGIT,
                (Span(1, 14, 15),),
                Alphabet.DIGITS_OR_FILLER,
                covers=(Span(1, 8, 14),),
                may_be_filler=True,
            ),
            FieldRule(
                "nationality",
                Meaning.STATE,
                (Span(1, 15, 18),),
                Alphabet.LETTERS,
            ),
            FieldRule(
                "optional_data_2",
                Meaning.OPTIONAL,
                (Span(1, 18, 29),),
                Alphabet.ANY,
            ),
            FieldRule(
                "composite_check_digit",
                Meaning.COMPOSITE,
                (Span(1, 29, 30),),
                Alphabet.DIGITS,
                covers=(
                    Span(0, 5, 30),
                    Span(1, 0, 7),
                    Span(1, 8, 15),
                    Span(1, 18, 29),
                ),
            ),
            FieldRule(
                "name",
                Meaning.NAME,
                (Span(2, 0, 30),),
                Alphabet.LETTERS,
            ),
        ),
        has_long_numbers=True,
    ),
)
