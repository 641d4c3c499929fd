"""Typed answers beside the key, without minding how a keyboard writes."""

import re
import unicodedata

_SAME_LETTERS = str.maketrans(
    {
        "\u0649": "\u06cc",  # alef maksura, Arabic yeh: Farsi yeh
        "\u064a": "\u06cc",
        "\u0643": "\u06a9",  # kaf: keheh
        "\u06d5": "\u0647",  # ae, teh marbuta: heh
        "\u0629": "\u0647",
        "\u0623": "\u0627",  # alef with a hamza or a madda: alef
        "\u0625": "\u0627",
        "\u0622": "\u0627",
    }
)
"""Letters that Arabic and Kurdish keyboards give for one another."""
_UNHEARD = re.compile(r"[\u0640\u064b-\u0652\u200b-\u200f\u2066-\u2069\ufeff]")
"""Stretching, short vowels and marks of direction."""


def plain(text: str) -> str:
    """The answer with digits, case, spaces and look-alike letters made one.

    >>> plain("  ١٢  Nm ")
    '12 nm'
    """
    text = unicodedata.normalize("NFKC", text).casefold()
    text = unicodedata.normalize("NFKC", text)
    text = _UNHEARD.sub("", text).translate(_SAME_LETTERS)
    text = "".join(_digit(one) for one in text)
    return " ".join(text.split())


def is_same(given: str, right: str, *, tolerance: float | None = None) -> bool:
    """The answer is the right one, or a number no further from it than that.

    >>> is_same("٣٦٥", "365")
    True
    >>> is_same("370", "365", tolerance=5)
    True
    """
    if plain(given) == plain(right):
        return True
    mine, due = number(given), number(right)
    if mine is None or due is None:
        return False
    return abs(mine - due) <= (tolerance or 0) + 1e-9


def number(text: str) -> float | None:
    r"""The number in a text of any of the three kinds of digit, or None.

    >>> number("\u0663\u066b5")
    3.5
    """
    shown = plain(text).replace("\u066b", ".").replace("\u066c", "").replace(",", ".")
    shown = shown.replace("\N{MINUS SIGN}", "-")
    return float(shown) if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", shown) else None


def _digit(one: str) -> str:
    value = unicodedata.decimal(one, None)
    return one if value is None else str(value)
