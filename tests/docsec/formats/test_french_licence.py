from typing import Any


def test_the_published_specimen(read: Any) -> None:
    data = read("D1FRA13AA000026181231MARTIN<<9")
    assert data.format == "french_licence"
    assert data.is_valid
    assert data.value("document_number") == "13AA00002"
    assert data.value("expiry_date") == "2018-12-31"
    assert data.value("primary_identifier") == "MARTIN"


def test_the_last_digit_covers_the_whole_line(read: Any) -> None:
    data = read("D1FRA13AA000026181231MARTEN<<9")
    wrong = [field.name for field in data.fields if not field.is_valid]
    assert wrong == ["composite_check_digit"]
