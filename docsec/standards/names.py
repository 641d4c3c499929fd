"""The name in the MRZ beside the name printed for people (TR-03135-1 section 5.7.5).

Three answers. `same`: the MRZ is what the standard makes of the printed name, cut as
it allows. `legal variant`: issuers spell such names so. `altered`: neither.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from docsec.errors import OptionError
from docsec.standards.arabic_script import arabic_from_mrz, is_arabic
from docsec.standards.arabic_sound import sounds_like
from docsec.standards.latin_script import latin_choices
from docsec.standards.latin_sound import sound_alike
from docsec.standards.name_field import is_cut_from
from docsec.standards.transliteration import transliterate

_LANGUAGES = ("", "uk", "be", "bg", "sr", "mk", "ckb")
_MOST_CHOICES = 256
_ESCAPED = re.compile(r"X(?:[CEFHIJ]|X?[A-Z]{2})")
_OUT_OF_PLACE = re.compile(r"(?<=[^<])I|(?:^|<)U")
"""Letters that stand for a hamza which the Arabic script has not at such places."""
_MOST_VOWELS = {True: 0.36, False: 0.28}
"""Share of vowels in a name written letter by letter, with escapes and without."""
_CUT_SOUND = 3
"""A cut may go through the letters of one sound."""


class NameVerdict(StrEnum):
    """How the two names stand to each other."""

    SAME = "same"
    LEGAL_VARIANT = "legal variant"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class NameComparison:
    """The answer, and the pair it is about.

    Attributes:
        verdict: How they stand to each other.
        mrz: The parts of the MRZ's name that are not the same, with spaces.
        printed: The parts of the printed name beside them.
    """

    verdict: NameVerdict
    mrz: str
    printed: str


def compare_names(
    mrz: str, printed_primary: str, printed_secondary: str = ""
) -> NameComparison:
    """Compare the name field of an MRZ with the printed name.

    Args:
        mrz: The whole name field as read, fillers included: what is cut can only be
            seen by a letter in its last place.
        printed_primary: The printed primary identifier, or the whole printed name.
        printed_secondary: The printed secondary identifier, if it is told apart.

    >>> compare_names("ERIKSSON<<ANNA<MARIA<<<<", "Eriksson", "Anna Maria").verdict
    <NameVerdict.SAME: 'same'>
    >>> compare_names("MXHMD<<ALY<<<<<<<<<<<<<<", "Mohammed", "Ali").verdict
    <NameVerdict.LEGAL_VARIANT: 'legal variant'>
    >>> compare_names("KARIR<<ALI<<<<<<<<<<<<<<", "Karim", "Ali").verdict
    <NameVerdict.ALTERED: 'altered'>
    """
    if _is_same(mrz, printed_primary, printed_secondary):
        return NameComparison(NameVerdict.SAME, "", "")
    is_variant = any(
        _is_variant(mrz, name) for name in _orders(printed_primary, printed_secondary)
    )
    verdict = NameVerdict.LEGAL_VARIANT if is_variant else NameVerdict.ALTERED
    return NameComparison(verdict, *_pair(mrz, printed_primary, printed_secondary))


def _is_same(mrz: str, primary: str, secondary: str) -> bool:
    whole = mrz.strip("<").replace("<<", "<")
    return any(
        is_cut_from(mrz, first, second) or (not secondary and first == whole)
        for first, second in product(_spellings(primary), _spellings(secondary))
    )


def _spellings(name: str) -> Iterator[str]:
    """Everything the standard makes of a name; `Ü` alone has three spellings."""
    choices = [latin_choices(one) or (one,) for one in name.upper()]
    count = 1
    for one in choices:
        count *= len(one)
    if count > _MOST_CHOICES:
        choices = [one[:1] for one in choices]
    for letters in product(*choices):
        for language in _LANGUAGES:
            try:
                yield transliterate("".join(letters), language=language)
            except OptionError:
                return
            if "".join(letters).isascii():
                break


def _orders(primary: str, secondary: str) -> tuple[str, ...]:
    if not secondary:
        return (primary,)
    return (f"{primary} {secondary}", f"{secondary} {primary}")


def _is_variant(mrz: str, printed: str) -> bool:
    """By sound, in whichever of the two scripts each name is."""
    text = "<".join(part for part in mrz.split("<") if part)
    is_cut = not mrz.endswith("<")
    if any(is_arabic(letter) for letter in printed):
        return sounds_like(text, printed)
    spoken = next(_spellings(printed), "")
    if sound_alike(text, spoken) or (is_cut and _is_cut_variant(text, spoken)):
        return True
    letters = arabic_from_mrz(text.replace("O", "W"))
    return (
        letters is not None
        and _is_letter_by_letter(text)
        and sounds_like(spoken, letters)
    )


def _is_cut_variant(text: str, spoken: str) -> bool:
    shorter = (text[: len(text) - cut] for cut in range(_CUT_SOUND))
    return any(
        sound_alike(one, spoken, is_cut=True)
        for one in shorter
        if one and one[-1] != "<"
    )


def _is_letter_by_letter(text: str) -> bool:
    """It was written by 9303-3 section 6.C, not by sound. `E` is a consonant there.

    `O` is our own fallback for a Sorani letter, and is read as the waw it stands for.
    """
    letters = _ESCAPED.sub("B", text)
    has_escapes = letters != text
    if _OUT_OF_PLACE.search(letters) or (not has_escapes and set("OU") & set(text)):
        return False
    plain = letters.replace("<", "")
    share = sum(one in "AIOU" for one in plain) / max(len(plain), 1)
    return share <= _MOST_VOWELS[has_escapes]


def _pair(mrz: str, primary: str, secondary: str) -> tuple[str, str]:
    """The parts that differ, where both names have as many; else the whole names."""
    shown = [part for part in mrz.split("<") if part]
    printed = f"{primary} {secondary}".split()
    if len(shown) != len(printed):
        return " ".join(shown), " ".join(printed)
    unlike = [
        (part, whole)
        for part, whole in zip(shown, printed, strict=True)
        if part not in _spellings(whole)
    ] or list(zip(shown, printed, strict=True))
    return " ".join(one for one, _ in unlike), " ".join(one for _, one in unlike)
