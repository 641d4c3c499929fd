"""What may stand where people read: our sentences, an author's words, plain print."""

from collections.abc import Mapping
from dataclasses import dataclass

from docsec.model.text import Text


@dataclass(frozen=True, slots=True)
class Authored:
    """Words that an author of a lesson wrote, as pairs of language and words.

    A language that is missing is never filled in silently: `shown` says which
    language its words are in, and whoever shows them marks it.

    >>> words = Authored.of({"en": "Ink", "ar": "حبر"})
    >>> words.shown("ckb")
    ('Ink', 'en')
    """

    pairs: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, words: Mapping[str, str]) -> "Authored":
        """Take them as they stand in a file."""
        return cls(tuple(words.items()))

    def shown(self, language: str) -> tuple[str, str]:
        """The words and their language: the one asked for, else English, else any."""
        known = {name: words for name, words in self.pairs if words}
        for wanted in (language, "en"):
            if wanted in known:
                return known[wanted], wanted
        return next(((words, name) for name, words in known.items()), ("", language))


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Left-to-right print that no language changes: an MRZ line, a number, a date."""

    print: str


Words = Text | Authored | Verbatim
