from typing import Any


def test_the_published_specimen(read: Any) -> None:
    data = read(
        "AAA001D<<",
        "FACHE305142128097<<800126<<<<<",
        "MARCHAND<<FABIENNE<<<<<<<<<<<<",
    )
    assert data.format == "swiss_licence"
    assert data.is_valid
    assert data.value("document_number") == "AAA001"
    assert data.value("language") == "D"
    assert data.value("document_code") == "FA"
    assert data.value("birth_date") == "1980-01-26"
    assert data.value("primary_identifier") == "MARCHAND"
    assert data.value("secondary_identifier") == "FABIENNE"
