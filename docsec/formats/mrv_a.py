"""The larger visa: two lines of 44, no composite digit (ICAO 9303-7 section 4)."""

from docsec.formats import offer
from docsec.model import SizeClass, Span, Text
from docsec.standards.mrz import Alphabet, FieldRule, Meaning, MrzFormat

MRV_A = offer(
    __name__,
    MrzFormat(
        title=Text("Visa, MRV-A size"),
        clause="ICAO 9303-7 4.2",
        line_count=2,
        line_length=44,
        size=SizeClass.VISA_A,
        first_characters="V",
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
                "name",
                Meaning.NAME,
                (Span(0, 5, 44),),
                Alphabet.LETTERS,
            ),
            FieldRule(
                "document_number",
                Meaning.NUMBER,
                (Span(1, 0, 9),),
                Alphabet.ANY,
            ),
            FieldRule(
                "document_number_check_digit",
                Meaning.CHECK_DIGIT,
                (Span(1, 9, 10),),
                Alphabet.DIGITS,
                covers=(Span(1, 0, 9),),
            ),
            FieldRule(
                "nationality",
                Meaning.STATE,
                (Span(1, 10, 13),),
                Alphabet.LETTERS,
            ),
            FieldRule(
                "birth_date",
                Meaning.BIRTH_DATE,
                (Span(1, 13, 19),),
                Alphabet.DIGITS_OR_FILLER,
            ),
            FieldRule(
                "birth_date_check_digit",
                Meaning.CHECK_DIGIT,
                (Span(1, 19, 20),),
                Alphabet.DIGITS,
                covers=(Span(1, 13, 19),),
            ),
            FieldRule(
                "sex",
                Meaning.SEX,
                (Span(1, 20, 21),),
                Alphabet.SEX,
            ),
            FieldRule(
                "expiry_date",
                Meaning.EXPIRY_DATE,
                (Span(1, 21, 27),),
                Alphabet.DIGITS_OR_FILLER,
            ),
            FieldRule(
                "expiry_date_check_digit",
                Meaning.CHECK_DIGIT,
                (Span(1, 27, 28),),
                Alphabet.DIGITS_OR_FILLER,
                covers=(Span(1, 21, 27),),
                may_be_filler=True,
            ),
            FieldRule(
                "optional_data",
                Meaning.OPTIONAL,
                (Span(1, 28, 44),),
                Alphabet.ANY,
            ),
        ),
    ),
)
