import pytest

from docsec.standards.document_code import document_kind


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("P", "Passport"),
        ("PD", "Diplomatic passport"),
        ("PR", "Refugee travel document"),
        ("PA", "Passport"),  # the second letter was free until 2026
        ("V", "Visa"),
        ("VC", "Visa"),
        ("I", "Identity card or residence document"),
        ("C1", "Official travel document"),
        ("AC", "Crew member certificate"),
        ("IP", "Passport card"),
    ],
)
def test_codes_of_the_standard(code: str, words: str) -> None:
    kind = document_kind(code)
    assert kind is not None
    assert kind.english() == words


@pytest.mark.parametrize("code", ["IV", "AV", "CV", "AI", "RP", "", "7", "<"])
def test_codes_the_standard_does_not_have(code: str) -> None:
    assert document_kind(code) is None
