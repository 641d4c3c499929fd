from typing import Any


def test_the_example_of_the_standard(read: Any) -> None:
    data = read(
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"
    )
    assert data.format == "td2"
    assert data.is_valid
    assert data.value("document_number") == "D23145890"
    assert data.value("expiry_date") == "2012-04-15"


def test_a_long_number_runs_on_in_the_optional_data(read: Any) -> None:
    # ICAO 9303-11 appendix D
    data = read(
        "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8"
    )
    assert data.is_valid
    assert data.value("document_number") == "D23145890734"
