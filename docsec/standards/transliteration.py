"""Names of any script in the letters of the MRZ (ICAO 9303-3 sections 4.6 and 6)."""

import unicodedata
from itertools import groupby
from typing import Literal

from docsec.errors import OptionError
from docsec.model import Text
from docsec.standards.arabic_script import arabic_from_mrz, arabic_word, is_arabic
from docsec.standards.cyrillic_script import cyrillic_letter
from docsec.standards.greek_script import greek_word, is_greek
from docsec.standards.latin_script import latin_choices

__all__ = ["Umlauts", "arabic_from_mrz", "transliterate"]

Umlauts = Literal["expanded", "plain"]
"""`Ä` as `AE` or as `A`: the standard allows both, an issuer uses one."""

_SEPARATORS = frozenset(" -,\u00a0\u2010\u2011\u2012\u2013\u2014\u060c\t\n<")


def transliterate(
    name: str, *, language: str = "", umlauts: Umlauts = "expanded"
) -> str:
    """Write the parts of a name as the MRZ has them, one filler between two.

    Hyphens, commas and spaces part a name; apostrophes and all other punctuation
    are left out (9303-3 section 4.6). Arabic is written letter by letter as section
    6.C has it.

    Args:
        name: One identifier, in any of the four scripts.
        language: ISO 639-1 or -3 code where spellings differ by language: `be`, `bg`,
            `mk`, `sr`, `uk`, `ckb`.
        umlauts: Which of the two allowed spellings.

    Raises:
        OptionError: A letter of another script, or a digit.

    >>> transliterate("D'Artagnan-Müller")
    'DARTAGNAN<MUELLER'
    >>> transliterate("عمر خيام")
    'EMR<XKHYAM'
    """
    words = _words(unicodedata.normalize("NFC", name).upper())
    return "<".join(
        part for word in words if (part := _word(word, language, umlauts)).strip("<")
    )


def _words(name: str) -> list[str]:
    groups = groupby(name, key=_SEPARATORS.__contains__)
    return ["".join(group) for is_separator, group in groups if not is_separator]


def _word(word: str, language: str, umlauts: Umlauts) -> str:
    if any(is_arabic(one) for one in unicodedata.normalize("NFKC", word)):
        return arabic_word(_checked(word), language=language)
    runs = groupby(
        word, key=lambda one: is_greek(one) or unicodedata.combining(one) > 0
    )
    spelled = ""
    for is_greek_run, letters in runs:
        run = "".join(letters)
        if is_greek_run:
            spelled += greek_word(run)
            continue
        for letter in run:
            spelled += _letter(letter, language, umlauts, is_first=not spelled)
    return spelled


def _checked(word: str) -> str:
    for letter in unicodedata.normalize("NFKC", word):
        if not is_arabic(letter) and unicodedata.category(letter)[0] in "LN":
            raise _unknown(letter)
    return word


def _letter(letter: str, language: str, umlauts: Umlauts, *, is_first: bool) -> str:
    choices = latin_choices(letter)
    if choices:
        return choices[-1] if umlauts == "plain" and letter != "Ñ" else choices[0]
    cyrillic = cyrillic_letter(letter, language=language, is_first=is_first)
    if cyrillic is not None:
        return cyrillic
    if unicodedata.category(letter)[0] in "LN":
        raise _unknown(letter)
    return ""


def _unknown(letter: str) -> OptionError:
    return OptionError(
        Text("No rule writes {character} in a machine-readable zone", character=letter)
    )
