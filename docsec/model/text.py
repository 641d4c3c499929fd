"""Words for people, kept apart from their values until somebody shows them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

Value = "str | int | float | date | Text | Words"


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence that comes with data: a model, a lesson. `Text` is for those of code.

    Attributes:
        en: In English.
        ar: In Arabic; empty where nobody translated it.
        ckb: In Sorani Kurdish; empty where nobody translated it.
    """

    en: str
    ar: str = ""
    ckb: str = ""

    def said(self, language: str) -> str:
        """The sentence in a language; in English where there is no other.

        >>> Words("Passport", ckb="پاسپۆرت").said("ar")
        'Passport'
        """
        return {"ar": self.ar, "ckb": self.ckb}.get(language, self.en) or self.en


class Text:
    """A sentence in English with named gaps, and what goes into the gaps.

    The sentence is the key of its translations (`docsec.publishing.translation`),
    so it is always a literal and never built. Values are filled in by whoever shows
    it, who also knows how numbers and dates look there. Equal texts compare equal.

    >>> Text("Digit {found}, expected {due}", found="3", due="7").english()
    'Digit 3, expected 7'
    """

    __slots__ = ("template", "values")

    template: str
    values: "Mapping[str, str | int | float | date | Text | Words]"

    def __init__(
        self, template: str, /, **values: "str | int | float | date | Text | Words"
    ) -> None:
        self.template = template
        self.values = MappingProxyType(values)

    @classmethod
    def restored(
        cls, template: str, values: "Mapping[str, str | int | float | date | Text]"
    ) -> "Text":
        """A text that was stored: a sentence of the program and its values."""
        return cls(template, **values)

    def english(self) -> str:
        """Fill the gaps in English: for logs, tests and the terminal."""
        filled = {name: _english(value) for name, value in self.values.items()}
        return self.template.format(**filled)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Text):
            return NotImplemented
        return self.template == other.template and self.values == other.values

    def __hash__(self) -> int:
        return hash((self.template, tuple(sorted(self.values))))

    def __repr__(self) -> str:
        return f"Text({self.english()!r})"

    def __reduce__(self) -> tuple[object, tuple[str, dict[str, object]]]:
        return _restore, (self.template, dict(self.values))


def _english(
    value: str | int | float | date | Text | Words,
) -> str | int | float | date:
    if isinstance(value, Text):
        return value.english()
    return value.en if isinstance(value, Words) else value


def _restore(
    template: str, values: dict[str, "str | int | float | date | Text | Words"]
) -> Text:
    return Text(template, **values)
