from typing import Any

from docsec.model import Span


def test_the_example_of_the_standard(read: Any) -> None:
    data = read(
        "I<UTOD231458907<<<<<<<<<<<<<<<",
        "7408122F1204159UTO<<<<<<<<<<<6",
        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    )
    assert data.format == "td1"
    assert data.is_valid
    assert data.value("document_number") == "D23145890"
    assert data.value("birth_date") == "1974-08-12"
    assert data.value("secondary_identifier") == "ANNA MARIA"
    assert data.value("optional_data") is None


def test_a_long_number_runs_on_in_the_optional_data(read: Any) -> None:
    # ICAO 9303-11 appendix D
    data = read(
        "I<UTOD23145890<7349<<<<<<<<<<<",
        "3407127M9507122UTO<<<<<<<<<<<2",
        "STEVENSON<<PETER<JOHN<<<<<<<<<",
    )
    assert data.is_valid
    assert data.value("document_number") == "D23145890734"
    assert data.field("document_number").spans == (Span(0, 5, 14), Span(0, 15, 18))
    assert data.value("document_number_check_digit") == "9"
    assert data.value("optional_data") is None


def test_a_wrong_digit_of_a_long_number_is_found(read: Any) -> None:
    data = read(
        "I<UTOD23145890<7348<<<<<<<<<<<",
        "3407127M9507122UTO<<<<<<<<<<<2",
        "STEVENSON<<PETER<JOHN<<<<<<<<<",
    )
    assert not data.field("document_number_check_digit").is_valid


def test_the_longest_number_fills_the_optional_data(read: Any) -> None:
    data = read("I<UTOD23145890<123456789012340", "<" * 30, "A" + "<" * 29)
    assert data.value("document_number") == "D2314589012345678901234"
    assert data.field("optional_data").raw == ""
    assert data.value("optional_data") is None


def test_a_filler_without_a_rest_is_a_missing_digit(read: Any) -> None:
    data = read("I<UTOD23145890<<<<<<<<<<<<<<<<", "<" * 30, "A" + "<" * 29)
    digit = data.field("document_number_check_digit")
    assert digit.value is None
    assert not digit.is_valid


def test_digits_are_known_in_the_second_place_of_the_code(read: Any) -> None:
    data = read(
        "C1USA0000000392SRC0000000039<<",
        "2001010F8001022SLV<<<<<<<<<<<0",
        "VOID<<VOID<<<<<<<<<<<<<<<<<<<<",
    )
    assert data.field("document_code").is_valid
    assert not data.field("document_code").warnings
