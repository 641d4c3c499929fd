from typing import Any

SURNAME = "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<"
DATA = "9409923102854CORINNE<<<<<<<6512068F4"


def test_the_specimen_of_the_issuer(read: Any) -> None:
    data = read(SURNAME, DATA)
    assert data.format == "french_id"
    assert data.is_valid
    assert data.value("primary_identifier") == "BERTHIER"
    assert data.value("secondary_identifier") == "CORINNE"
    assert data.value("document_number") == "940992310285"
    assert data.value("birth_date") == "1965-12-06"
    assert data.value("sex") == "F"


def test_the_last_digit_covers_both_lines(read: Any) -> None:
    data = read(SURNAME.replace("BERTHIER", "BERTHIES"), DATA)
    wrong = [field.name for field in data.fields if not field.is_valid]
    assert wrong == ["composite_check_digit"]


def test_a_card_of_another_state_is_td2(read: Any) -> None:
    assert read("IDUTOBERTHIER<<<<<<<<<<<<<<<<<<<<<<<", DATA).format == "td2"
