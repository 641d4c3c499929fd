from typing import Any


def test_the_example_of_the_standard(read: Any) -> None:
    data = read(
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L8988901C4XXX4009078F96121096ZE184226B<<<<<<",
    )
    assert data.format == "mrv_a"
    assert data.is_valid
    assert data.value("document_number") == "L8988901C"
    assert data.value("nationality") == "XXX"
    assert data.value("birth_date") == "1940-09-07"
    assert data.value("optional_data") == "6ZE184226B"
    assert data.field("composite_check_digit") is None


def test_a_number_never_runs_on_in_a_visa(read: Any) -> None:
    data = read(
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L8988901C<XXX4009078F96121096ZE184226B<<<<<<",
    )
    assert data.value("document_number") == "L8988901C"
    assert not data.field("document_number_check_digit").is_valid
