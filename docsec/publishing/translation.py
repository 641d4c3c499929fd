"""Fills a `Text` in English, Arabic or Sorani Kurdish.

The sentences stand in Qt Linguist files beside this module, so translators use the
tool they know; the library reads them itself and needs no Qt. A sentence without a
translation is shown in English: an officer must never see an empty line.
"""

import json
import string
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal, get_args

from docsec.model import Text, Words

Language = Literal["en", "ar", "ckb"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
WORDS = Path(__file__).parent / "words"

_LRI, _PDI = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_DIGITS = {ord(str(digit)): 0x0660 + digit for digit in range(10)}
_TO_ARABIC_INDIC = _DIGITS | {
    ord("."): "\N{ARABIC DECIMAL SEPARATOR}",
    ord(","): "\N{ARABIC THOUSANDS SEPARATOR}",
    ord("%"): "\N{ARABIC PERCENT SIGN}",
}
_MONTHS: dict[Language, tuple[str, ...]] = {
    "en": (
        *("January", "February", "March", "April", "May", "June", "July"),
        *("August", "September", "October", "November", "December"),
    ),
    # The names used in Iraq, not those of Egypt or the Maghreb.
    "ar": (
        *("كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز"),
        *("آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"),
    ),
    "ckb": (
        *("کانوونی دووەم", "شوبات", "ئازار", "نیسان", "ئایار", "حوزەیران"),
        *("تەممووز", "ئاب", "ئەیلوول", "تشرینی یەکەم", "تشرینی دووەم"),
        "کانوونی یەکەم",
    ),
}
# Sorani joins day, month and year with the ending of possession (CLDR, ckb).
_DATES: dict[Language, str] = {
    "en": "{day} {month} {year}",
    "ar": "{day} {month} {year}",
    "ckb": "{day}ی {month}ی {year}",
}


def isolated(text: str) -> str:
    """Keep left-to-right print in its order inside a right-to-left sentence.

    The one function for it: without it an MRZ is drawn with its fillers turned round.

    >>> isolated("P<UTO") == chr(0x2066) + "P<UTO" + chr(0x2069)
    True
    """
    return f"{_LRI}{text}{_PDI}"


class Translator:
    """Shows texts, numbers and dates as one language does.

    Attributes:
        language: Of the words.
        direction: Which way they run, as HTML says it.

    >>> Translator("en").text(Text("Valid until {day}", day=date(2027, 3, 4)))
    'Valid until 4 March 2027'
    >>> Translator("ar").number(27)
    '٢٧'
    """

    def __init__(self, language: Language, *, words: Path = WORDS) -> None:
        self.language: Language = language
        self.direction: Literal["ltr", "rtl"] = "ltr" if language == "en" else "rtl"
        self._known = (
            {} if language == "en" else _catalogue(words / f"docsec_{language}.ts")
        )
        self._missing: set[str] = set()
        self._states = _states(words / f"states_{language}.json")

    def text(self, text: Text) -> str:
        """The sentence in this language with its gaps filled."""
        template = self._known.get(text.template)
        if template is None:
            if self.language != "en":
                self._missing.add(text.template)
            template = text.template
        return _Filler(self).vformat(template, (), text.values)

    def number(self, value: float, spec: str = "") -> str:
        """A number in this language's digits; `spec` as for `format`."""
        shown = format(value, spec)
        if self.direction == "ltr":
            return shown
        shown = shown.translate(_TO_ARABIC_INDIC)
        # A sign before Arabic digits is drawn behind them unless it is held.
        return isolated(shown) if shown[:1] in "+-" else shown

    def day(self, value: date) -> str:
        """A date with the month in words, so that no two orders can be confused."""
        month = _MONTHS[self.language][value.month - 1]
        shown = _DATES[self.language].format(
            day=self.number(value.day), month=month, year=self.number(value.year)
        )
        if isinstance(value, datetime):
            clock = f"{value:%H:%M}{'' if value.tzinfo is None else f' {value:%Z}'}"
            shown = f"{shown}, {self._held(clock)}"
        return shown

    def state(self, code: str, english: str) -> str:
        """The name of a state or organisation; in English where there is no other.

        >>> Translator("ckb").state("IRQ", "Iraq")
        'عێراق'
        """
        known = self._states.get(code)
        return english if known is None else known.translate(_DIGITS)

    def missing(self) -> tuple[str, ...]:
        """The sentences that were shown in English for want of a translation."""
        return tuple(sorted(self._missing))

    def value(
        self, value: "str | int | float | date | Text | Words", spec: str = ""
    ) -> str:
        """Anything that may stand in a gap, as this language shows it.

        Strings (numbers of documents, names, codes) are kept as they are.
        """
        if isinstance(value, Text):
            return self.text(value)
        if isinstance(value, Words):
            return self._held(value.said(self.language))
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, int | float):
            return self.number(value, spec)
        return self._held(value)

    def _held(self, value: str) -> str:
        is_plain = self.direction == "ltr" or not value or _has_right_to_left(value)
        return value if is_plain else isolated(value)


class _Filler(string.Formatter):
    """`str.format` that lets the translator show the values."""

    def __init__(self, translator: Translator) -> None:
        self._translator = translator

    def get_value(
        self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]
    ) -> Any:
        del args  # gaps have names
        return kwargs[str(key)]

    def format_field(self, value: Any, format_spec: str) -> str:
        return self._translator.value(value, format_spec)


def _catalogue(path: Path) -> dict[str, str]:
    """The finished translations of one file; those with other gaps are left out."""
    found: dict[str, str] = {}
    for message in ET.ElementTree(file=path).iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        if source is None or translation is None or translation.get("type"):
            continue
        words = translation.text
        if words and gaps_of(words) == gaps_of(source):
            found[source] = words
    return found


def _states(path: Path) -> dict[str, str]:
    """The names of states in one language by their codes; none where there is no file.

    The English ones stand with the codes, in `docsec.standards.state`.
    """
    if not path.exists():
        return {}
    names: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return names


def gaps_of(template: str) -> frozenset[str]:
    """The names of the gaps in a sentence.

    >>> sorted(gaps_of("Digit {found}, expected {due}"))
    ['due', 'found']
    """
    parsed = string.Formatter().parse(template)
    return frozenset(name for _, name, _, _ in parsed if name is not None)


def _has_right_to_left(text: str) -> bool:
    return any("\u0590" <= character <= "\u08ff" for character in text)
