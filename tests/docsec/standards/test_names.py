"""Pairs of regional names, true and altered, from spellings written down by hand.

The list beside this file knows nothing of the comparer's tables; an alteration is one
letter changed, left out, put in or swapped, unless the list has the result as a
spelling of the same name or only a letter is written once or twice.
"""

# ruff: noqa: S311 - chance that can be replayed

import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.standards.name_field import name_field
from docsec.standards.names import NameVerdict, compare_names
from docsec.standards.transliteration import transliterate

NAMES = json.loads(
    (Path(__file__).parent / "regional_names.json").read_text(encoding="utf-8")
)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
CONSONANTS = "BCDFGHJKLMNPQRSTVWXZ"
PAIRS = 1000
"""Of each kind: true and altered."""

Pair = tuple[str, str, str]
"""The name field of the MRZ, the printed primary and secondary identifier."""


def _apart(spelling: str, random: Random) -> str:
    """Articles are attached or not, by hyphen or space."""
    if spelling.startswith(("ALR", "ALT", "ALJ", "ALM", "ALB", "ALD", "ELB")):
        return spelling[:2] + random.choice(("", " ", "-")) + spelling[2:]
    if spelling.startswith(("ABDUL", "ABDEL")) and not spelling.startswith(
        ("ABDULLA", "ABDELLA")
    ):
        cut = random.choice(("ABDUL", "ABD AL ", "ABDEL ", "ABD EL-", "ABDUL "))
        return cut + spelling[5:]
    return spelling


def _latin_pair(random: Random) -> Pair:
    chosen = random.sample(NAMES, random.randint(2, 3))
    ways = [
        " ".join(_apart(random.choice(one["spellings"]), random) for one in chosen[1:])
        for _ in range(2)
    ]
    if len(chosen) == 3 and random.random() < 0.2:
        son = random.sample(("BIN ", "IBN ", "BEN "), 2)
        ways = [one + way for one, way in zip(son, ways, strict=True)]
    given_names = [random.choice(chosen[0]["spellings"]) for _ in range(2)]
    field = name_field(
        transliterate(ways[0]),
        transliterate(given_names[0]),
        random.choice((30, 31, 39)),
    )
    return field, ways[1].title(), given_names[1].title()


def _letters_pair(random: Random) -> Pair:
    """The MRZ letter by letter, the printed name as it sounds."""
    one, other = random.sample(NAMES, 2)
    field = name_field(transliterate(one["arabic"]), transliterate(other["arabic"]), 39)
    return field, random.choice(one["spellings"]), random.choice(other["spellings"])


def _arabic_pair(random: Random) -> Pair:
    """The MRZ as it sounds, the printed name in its own script (national card)."""
    one, other = random.sample(NAMES, 2)
    spellings = (random.choice(one["spellings"]), random.choice(other["spellings"]))
    return name_field(*spellings, 30), one["arabic"], other["arabic"]


def _true_pairs(random: Random, count: int) -> Iterator[Pair]:
    for index in range(count):
        make = (_latin_pair, _latin_pair, _letters_pair, _arabic_pair)[index % 4]
        yield make(random)


def _altered_word(word: str, random: Random, letters: str = LETTERS) -> str:
    place = random.randrange(len(word))
    while word[place] not in letters:
        place = random.randrange(len(word))
    letter = random.choice(letters.replace(word[place], ""))
    swapped = word[:place] + word[place : place + 2][::-1] + word[place + 2 :]
    return random.choice(
        (
            word[:place] + letter + word[place + 1 :],
            word[:place] + letter + word[place + 1 :],
            word[:place] + word[place + 1 :],
            word[:place] + letter + word[place:],
            swapped if swapped != word else word[:place] + letter + word[place + 1 :],
        )
    )


def _undoubled(word: str) -> str:
    return "".join(one for one, _ in groupby(word))


def _altered_pair(random: Random, letters: str = LETTERS) -> Pair:
    """One letter of one part is not what is printed."""
    while True:
        one, other = random.sample(NAMES, 2)
        spelling = random.choice(one["spellings"])
        altered = _altered_word(spelling, random, letters)
        is_spelling = _undoubled(altered) in map(_undoubled, one["spellings"])
        if len(altered) > 2 and not is_spelling:
            break
    given_name = random.choice(other["spellings"])
    return name_field(altered, given_name, 39), spelling.title(), given_name.title()


def _altered_pairs(random: Random, count: int) -> Iterator[Pair]:
    for _ in range(count):
        yield _altered_pair(random)


def test_legal_variants_pass() -> None:
    pairs = list(_true_pairs(Random(20261121), PAIRS))
    altered = [
        pair for pair in pairs if compare_names(*pair).verdict is NameVerdict.ALTERED
    ]
    assert len(altered) <= 0.02 * PAIRS, altered


def test_altered_names_are_flagged() -> None:
    pairs = list(_altered_pairs(Random(20261121), PAIRS))
    passed = [
        pair
        for pair in pairs
        if compare_names(*pair).verdict is not NameVerdict.ALTERED
    ]
    assert len(passed) <= 0.05 * PAIRS, passed


@pytest.mark.parametrize(
    ("mrz", "primary", "secondary"),
    [
        ("ERIKSSON<<ANNA<MARIA<<<<<<<<<<", "ERIKSSON", "ANNA MARIA"),
        ("SMITH<JONES<<SUSIE<MARGARET<<<", "Smith-Jones", "Susie Margaret"),
        ("OCONNOR<<ENYA<SIOBHAN<<<<<<<<<", "O'Connor", "Enya Siobhan"),
        ("MUELLER<<JOERG<<<<<<<<<<<<<<<<", "Müller", "Jörg"),
        ("MULLER<<JORG<<<<<<<<<<<<<<<<<<", "Müller", "Jörg"),
        ("MUXXLLER<<JOERG<<<<<<<<<<<<<<<", "Müller", "Jörg"),
        ("CANXXON<<TERESA<<<<<<<<<<<<<<<", "CAÑON", "Térèsa"),
        (
            "BENNE<WOOLO<WARRA<WARNA<<DIN<P",
            "Bennelong Wooloomooloo Warrandyte Warnambool",
            "Dingo Potoroo",
        ),
        ("ALRAZY<<ABW<BKR<MXHMD<BN<ZKRYA", "الرازي", "ابو بكر محمد بن زكريا"),
        ("ZELENSKYI<<YURII<<<<<<<<<<<<<<", "Зеленський", "Юрій"),
        ("PAPADOPOULOS<<GIORGOS<<<<<<<<<", "Παπαδόπουλος", "Γιώργος"),
        ("ARKFREITH<<<<<<<<<<<<<<<<<<<<<", "Arkfreith", ""),
        ("SATRIYA<<SUDARPA<<<<<<<<<<<<<<", "Satriya Sudarpa", ""),
    ],
)
def test_what_the_standard_makes_of_a_name_is_the_same(
    mrz: str, primary: str, secondary: str
) -> None:
    assert compare_names(mrz, primary, secondary).verdict is NameVerdict.SAME


@pytest.mark.parametrize(
    ("mrz", "primary", "secondary"),
    [
        ("MXHMD<<ALY<<<<", "Mohammed", "Ali"),
        ("MOHAMMED<<ALI<<<<", "محمد", "علي"),
        ("ALI<<MOHAMMED<<<<", "Mohamad", "Ali"),  # the other order
        ("ALRAZI<<ABU<BAKR<<", "Ar-Razi", "Abu Bakr"),
        ("ALBASRI<<HUDA<<<<", "Al Basri", "Huda"),
        ("ABDERRAHMANE<<OMAR<<<<", "Abd al-Rahman", "Umar"),
        ("ABDULLAH<<BIN<OMAR<<<<", "Abd Allah", "ibn Umar"),
        ("FATMA<<YOUSEF<<<<", "Fatima", "Yusuf"),
        ("KADHIM<<RIDHA<<<<", "Kazem", "Reza"),
        ("ALJOBOURI<<ABDULRAHMAN<MOHAMME", "Al-Juburi", "Abdelrahman Muhammad Ali"),
        ("SHERWAN<<REBWAR<<<<", "شێروان", "ڕێبوار"),
    ],
)
def test_known_spellings_are_legal_variants(
    mrz: str, primary: str, secondary: str
) -> None:
    verdict = compare_names(mrz, primary, secondary).verdict
    assert verdict is NameVerdict.LEGAL_VARIANT


@pytest.mark.parametrize(
    ("mrz", "primary", "secondary", "pair"),
    [
        ("KARIR<<ALI<<<<", "Karim", "Ali", ("KARIR", "Karim")),
        ("MOHAMMED<<ALI<<<<", "Mahmood", "Ali", ("MOHAMMED", "Mahmood")),
        ("MXHMD<<ALY<<<<", "Mahdi", "Ali", ("MXHMD ALY", "Mahdi Ali")),
        ("MOHARRED<<ALI<<<<", "محمد", "علي", ("MOHARRED ALI", "محمد علي")),
        ("ERIKSSON<<ANNA<<<<", "Eriksson", "Anna Maria", None),
        ("ERIKSSON<<ANNA<MARIA", "Eriksson", "Maria Anna", None),
        ("<<<<", "Karim", "Ali", None),
        ("KARIM<<ALI<<<<", "", "", None),
    ],
)
def test_other_names_are_altered_and_shown(
    mrz: str, primary: str, secondary: str, pair: tuple[str, str] | None
) -> None:
    found = compare_names(mrz, primary, secondary)
    assert found.verdict is NameVerdict.ALTERED
    if pair is not None:
        assert (found.mrz, found.printed) == pair


def test_a_name_with_many_choices_is_compared_by_the_first_of_each() -> None:
    printed = "Äöüäöü Äöüäöü"
    first = "AEOEUEAEOEUE<AEOEUEAEOEUE"
    assert compare_names(f"{first}<<<<", printed).verdict is NameVerdict.SAME


@given(st.text("ABCKMX<", max_size=39), st.text(max_size=30), st.text(max_size=30))
def test_any_names_give_a_verdict(mrz: str, primary: str, secondary: str) -> None:
    assert compare_names(mrz, primary, secondary).verdict in NameVerdict
