"""Greek in the MRZ: ELOT 743, which Greece and Cyprus print (ISO 843 type 2)."""

# ruff: noqa: RUF001, RUF002 - these tables hold the letters of the script itself

import unicodedata

_LETTERS = dict(
    zip(
        "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
        (*"AVGDEZI", "TH", *"IKLMNXOPRSTYF", "CH", "PS", "O"),
        strict=True,
    )
)
_PAIRS = {"ΟΥ": "OU", "ΓΓ": "NG", "ΓΞ": "NX", "ΓΧ": "NCH"}
_BEFORE_UPSILON = {"Α": "A", "Ε": "E", "Η": "I"}
_VOICED = frozenset("ΑΕΗΙΟΥΩΒΓΔΖΛΜΝΡ")
_TONOS, _DIALYTIKA = "\u0301", "\u0308"


def is_greek(letter: str) -> bool:
    """It is a Greek capital letter, with or without marks."""
    return unicodedata.normalize("NFD", letter)[:1] in _LETTERS


def greek_word(word: str) -> str:
    """Spell one word of capital letters.

    `ΑΥ`, `ΕΥ`, `ΗΥ` end in V before a voiced sound and in F elsewhere; `ΜΠ` is B at
    the ends of a word. A dialytika, or a tonos on the first vowel, parts a pair.

    >>> greek_word("ΠΑΠΑΔΟΠΟΥΛΟΣ")
    'PAPADOPOULOS'
    >>> greek_word("ΕΥΑΓΓΕΛΟΣ")
    'EVANGELOS'
    """
    letters = _letters_with_marks(word)
    spelled, index = "", 0
    while index < len(letters):
        pair = _pair(letters, index)
        spelled += pair or _LETTERS[letters[index][0]]
        index += 2 if pair else 1
    return spelled


def _letters_with_marks(word: str) -> list[tuple[str, str]]:
    letters: list[tuple[str, str]] = []
    for one in unicodedata.normalize("NFD", word):
        if one in _LETTERS:
            letters.append((one, ""))
        elif letters:
            letters[-1] = (letters[-1][0], letters[-1][1] + one)
    return letters


def _pair(letters: list[tuple[str, str]], index: int) -> str | None:
    """The spelling of the two letters from here, if they are read together."""
    if index + 1 >= len(letters):
        return None
    (first, first_marks), (second, second_marks) = letters[index : index + 2]
    is_parted = _TONOS in first_marks or _DIALYTIKA in second_marks
    if first + second == "ΜΠ":
        return "B" if index in (0, len(letters) - 2) else "MP"
    if second == "Υ" and first in _BEFORE_UPSILON and not is_parted:
        following = letters[index + 2][0] if index + 2 < len(letters) else ""
        return _BEFORE_UPSILON[first] + ("V" if following in _VOICED else "F")
    if first + second == "ΟΥ" and is_parted:
        return None
    return _PAIRS.get(first + second)
