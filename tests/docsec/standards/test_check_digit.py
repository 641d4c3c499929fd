import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.standards.check_digit import BLIND_CLASSES, check_digit, products, values_of

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
MRZ_TEXT = st.text(ALPHABET, max_size=44)


@pytest.mark.parametrize(
    ("text", "digit"),
    [
        ("520727", "3"),  # 9303-3 appendix A, example 1
        ("AB2134<<<", "5"),  # example 2
        ("HA672242<658022549601086<<<<<<<<<<<<<<0", "8"),  # example 3, TD3
        ("D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<", "2"),  # example 4, TD1
        ("HA672242<658022549601086<<<<<<<", "8"),  # example 5, TD2
        ("L898902C3", "6"),
        ("740812", "2"),
        ("120415", "9"),
        ("ZE184226B<<<<<", "1"),
    ],
)
def test_worked_examples_of_the_standard(text: str, digit: str) -> None:
    assert check_digit(text) == digit


def test_an_empty_field_gives_zero() -> None:
    assert check_digit("<" * 14) == "0"
    assert check_digit("") == "0"


@pytest.mark.parametrize("text", ["a", "Ä", "1 2", "٣", "\u2028"])
def test_a_character_without_a_value_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="value"):
        check_digit(text)


@given(MRZ_TEXT)
def test_it_is_the_sum_of_the_products_modulo_ten(text: str) -> None:
    assert check_digit(text) == str(sum(products(text)) % 10)


@given(MRZ_TEXT, st.sampled_from(ALPHABET), st.integers(0, 43))
def test_it_is_blind_exactly_within_its_classes(
    text: str, other: str, place: int
) -> None:
    if place >= len(text):
        return
    changed = text[:place] + other + text[place + 1 :]
    is_unseen = check_digit(changed) == check_digit(text)
    same = any(text[place] in one and other in one for one in BLIND_CLASSES)
    assert is_unseen == same


@given(st.text(max_size=30))
def test_any_text_has_a_byte_for_each_character(text: str) -> None:
    assert len(values_of(text)) == len(text)
