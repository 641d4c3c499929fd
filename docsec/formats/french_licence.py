"""The French driving licence card: one line of 30 (national layout since 2013)."""

from docsec.formats import offer
from docsec.model import SizeClass, Span, Text
from docsec.standards.mrz import Alphabet, FieldRule, Meaning, MrzFormat

FRENCH_LICENCE = offer(
    __name__,
    MrzFormat(
        title=Text("French driving licence"),
        clause="French card, directive 2006/126/EC",
        line_count=1,
        line_length=30,
        size=SizeClass.ID_1,
        first_characters="D",
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
                Alphabet.DIGITS,
                covers=(Span(0, 0, 14),),
            ),
            FieldRule(
                "expiry_date",
                Meaning.EXPIRY_DATE,
                (Span(0, 15, 21),),
                Alphabet.DIGITS_OR_FILLER,
            ),
            FieldRule(
                "primary_identifier",
                Meaning.SURNAME,
                (Span(0, 21, 29),),
                Alphabet.LETTERS,
            ),
            FieldRule(
                "composite_check_digit",
                Meaning.COMPOSITE,
                (Span(0, 29, 30),),
                Alphabet.DIGITS,
                covers=(Span(0, 0, 29),),
            ),
        ),
        marker="D1FRA",
        is_sought=False,
    ),
)
