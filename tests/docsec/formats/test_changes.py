"""Every change of one character is seen, but for those the arithmetic cannot see."""

from collections.abc import Iterator
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docsec.formats import compose, formats, parse
from docsec.standards.check_digit import BLIND_CLASSES

TODAY = date(2026, 11, 21)
CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
FIRST_LETTER = {"td3": "P", "mrv_a": "V", "mrv_b": "V"}
STATES = ("UTO", "IRQ", "D", "XXB")
FORMATS = pytest.mark.parametrize(
    "name", ["td1", "td2", "td3", "mrv_a", "mrv_b", "french_id"]
)
FEW = settings(max_examples=4, deadline=None)
RANDOM = st.randoms(use_true_random=False)


def _valid(name: str, random: Random) -> tuple[str, ...]:
    def text(letters: str, most: int) -> str:
        return "".join(random.choices(letters, k=random.randint(1, most)))

    longest = 12 if name in ("td1", "td2", "french_id") else 9
    number = text(CHARACTERS[:-1], longest)
    return compose(
        name,
        {
            "document_code": FIRST_LETTER.get(name, "ID"),
            "issuing_state": "FRA" if name == "french_id" else random.choice(STATES),
            "primary_identifier": text(CHARACTERS[:26], 20),
            "secondary_identifier": text(CHARACTERS[:26], 20),
            "document_number": number if name != "french_id" else number.ljust(12, "0"),
            "nationality": random.choice(STATES),
            "birth_date": date(
                random.randint(1930, 2020), random.randint(1, 12), random.randint(1, 28)
            ).isoformat(),
            "sex": random.choice("MFX"),
            "expiry_date": date(
                random.randint(2015, 2040), random.randint(1, 12), random.randint(1, 28)
            ).isoformat(),
            "optional_data": "" if random.random() < 0.5 else text(CHARACTERS[:36], 2),
        },
    )


def _changes(lines: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    for row, text in enumerate(lines):
        for column, character in enumerate(text):
            for other in CHARACTERS.replace(character, ""):
                yield row, column, other


def _is_blind(one: str, other: str) -> bool:
    return any(one in members and other in members for members in BLIND_CLASSES)


def _is_covered(name: str, row: int, column: int) -> bool:
    """A check digit stands there, or covers the place."""
    return any(
        span.line == row and span.start <= column < span.end
        for rule in formats[name].fields
        if rule.covers
        for span in rule.covers + rule.spans
    )


def test_the_classes_are_those_of_equal_value_modulo_ten() -> None:
    assert sorted("".join(BLIND_CLASSES)) == sorted(CHARACTERS)
    assert BLIND_CLASSES[0] == "0AKU<"
    assert BLIND_CLASSES[8] == "8IS"


@FORMATS
@FEW
@given(RANDOM)
def test_only_changes_that_no_digit_covers_or_can_see_stay_unseen(
    name: str, random: Random
) -> None:
    lines = _valid(name, random)
    assert parse(lines, today=TODAY).is_valid
    for row, column, other in _changes(lines):
        text = lines[row][:column] + other + lines[row][column + 1 :]
        changed = (*lines[:row], text, *lines[row + 1 :])
        if parse(changed, today=TODAY).is_valid:
            is_blind = _is_blind(lines[row][column], other)
            assert is_blind or not _is_covered(name, row, column), changed


@FORMATS
@FEW
@given(RANDOM)
def test_a_name_or_code_is_seen_where_its_alphabet_is_left(
    name: str, random: Random
) -> None:
    lines = _valid(name, random)
    for rule in formats[name].fields:
        if rule.name not in ("name", "issuing_state", "nationality", "sex"):
            continue
        span = rule.spans[0]
        text = lines[span.line][: span.start] + "7" + lines[span.line][span.start + 1 :]
        changed = (*lines[: span.line], text, *lines[span.line + 1 :])
        assert not parse(changed, today=TODAY).is_valid
