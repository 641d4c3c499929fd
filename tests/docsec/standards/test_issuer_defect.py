from datetime import date

from docsec.formats import parse
from docsec.standards.issuer_defect import known_defects

TODAY = date(2026, 11, 21)


def test_an_old_card_of_the_united_states_has_one() -> None:
    lines = (
        "A3USA085043401<01<9108<<<<<<<<",
        "7006171F0108168<<<<<<A5AA37743",
        "GONZALEZ<MENDEZ<<CRISTINA<MARI",
    )
    (defect,) = known_defects(parse(lines, today=TODAY))
    assert "document_number_check_digit" in defect.fields


def test_others_have_none() -> None:
    lines = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "<" * 44)
    assert known_defects(parse(lines, today=TODAY)) == ()
    assert known_defects(parse((), today=TODAY)) == ()
