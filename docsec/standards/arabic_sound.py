"""Whether a Latin spelling can be of a name written in the Arabic script.

The script leaves short vowels out, so every Latin spelling of the same consonants and
long vowels fits. A changed short vowel cannot be seen here: nothing tells it.
"""

# ruff: noqa: RUF001 - the tables hold the letters of the script itself

from functools import lru_cache

_SOUNDS = {
    "ب": "B P",
    "ت": "T",
    "ث": "TH S T",
    "ج": "J G DJ DZH ZH C",
    "ح": "H",
    "خ": "KH H K CH X",
    "د": "D",
    "ذ": "DH Z D TH",
    "ر": "R",
    "ز": "Z",
    "س": "S",
    "ش": "SH CH SCH",
    "ص": "S",
    "ض": "D DH Z",
    "ط": "T",
    "ظ": "Z DH TH D",
    "غ": "GH G",
    "ف": "F PH",
    "ق": "Q K G GH C",
    "ك": "K C G",
    "ل": "L",
    "م": "M",
    "ن": "N",
    "ه": "H",
    "و": "W U O OU OO V AU AW",
    "ي": "Y I E EE IE AI AY EI EY IY",
    "ى": "A AH Y I E",
    "ا": "A AA E",
    "آ": "A AA",
    "أ": "A E I O U",
    "إ": "I E",
    "ٱ": "A E",
    "ع": "A AA E I O U AH EH",
    "ؤ": "U O W OU",
    "ئ": "I E Y A",
    "ة": "A AH E EH AT ET T H",
    "پ": "P B",
    "چ": "CH C TCH",
    "ژ": "ZH J",
    "گ": "G",
    "ڤ": "V F",
    "ڕ": "R",
    "ڵ": "L",
    "ۆ": "O OU OO W U",
    "ێ": "E Y I EE",
    "ە": "E A H",
}
_ALIKE = {"ک": "ك", "ی": "ي", "ې": "ي", "ہ": "ه", "ھ": "ه", "ۀ": "ة", "ۃ": "ة"}
_CAN_BE_SILENT = frozenset("عءئؤە")
_SILENT_AT_END = frozenset("هةعءى")
_SUN = frozenset("تثدذرزسشصضطظلن")
_VOWELS = frozenset("AEIOUY")
_MARKS = frozenset("\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u200c")


@lru_cache(maxsize=4096)
def sounds_like(latin: str, arabic: str) -> bool:
    """The Latin letters, parts parted by `<`, can be read off the Arabic name.

    Parts may be joined in one and parted in the other.

    >>> sounds_like("MOHAMMED<AL<KARIM", "محمد الكريم")
    True
    >>> sounds_like("MOHARRED", "محمد")
    False
    """
    letters = "".join(_ALIKE.get(one, one) for one in arabic if one not in _MARKS)
    letters = f" {letters} ".replace(" ابن ", " بن ")
    text = latin.replace("<", "")
    reached, seen = {(0, 0)}, set()
    while reached:
        place = reached.pop()
        if place in seen:
            continue
        seen.add(place)
        if place == (len(letters), len(text)):
            return True
        reached |= _steps(letters, text, *place)
    return False


def _steps(letters: str, text: str, at: int, column: int) -> set[tuple[int, int]]:
    """Where one more letter, one more short vowel, or both lead."""
    before, letter = letters[at - 1 : at], letters[at : at + 1]
    steps = set()
    is_within = before not in ("", " ") and letter not in ("", " ")
    if is_within and text[column : column + 1] in _VOWELS:
        steps.add((at, column + 1))
    if letter and _is_silent(letters, at):
        steps.add((at + 1, column))
    sounds = _SOUNDS.get(letter, "").split()
    if letter == "ا" and letters[at + 1 : at + 2] == "ل":
        sounds += ["U", "O", "I"]
    for sound in sounds:
        if text.startswith(sound, column):
            end = column + len(sound)
            steps.add((at + 1, end))
            if sound[0] not in _VOWELS:
                steps |= _doubled(text, sound, at + 1, end)
    return steps


def _doubled(text: str, sound: str, at: int, end: int) -> set[tuple[int, int]]:
    """A consonant may be written twice, wholly (`SHSH`) or by its last letter."""
    return {
        (at, end + len(again))
        for again in (sound, sound[-1])
        if text.startswith(again, end)
    }


def _is_silent(letters: str, at: int) -> bool:
    letter, following = letters[at], letters[at + 1 : at + 2]
    if letter == "ا":
        return following == "ل" and letters[at - 1] == " "
    return (
        letter == " "
        or letter in _CAN_BE_SILENT
        or (letter in _SILENT_AT_END and following == " ")
        or (letter == "ل" and _is_assimilated(letters, at))
    )


def _is_assimilated(letters: str, at: int) -> bool:
    """The l of the article before a sun letter is heard as that letter."""
    return letters[at - 1 : at] == "ا" and letters[at + 1 : at + 2] in _SUN
