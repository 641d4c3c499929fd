"""Makes text from strangers plain to see: nothing in it acts, everything shows.

A barcode, a chip or a file name may hold control characters that move a cursor, marks
that turn the direction of reading round, signs without width that hide a difference,
or towers of accents that cover a line. All of them become symbols here, and whoever
shows text from a stranger shows it through here.
"""

import re
import unicodedata

_MAX_MARKS = 2
_CONTROL_PICTURES = 0x2400
_DELETE = 0x7F
_DELETE_PICTURE = "\u2421"
_LAST_C0 = 0x1F
_HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_MARKS = frozenset({"Mn", "Me"})
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0\u034f\u17b4\u17b5")
"""Letters by category, and yet nothing to see."""
_SAFE = re.compile(r"[ -~]*\Z")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def visible(text: str, *, limit: int = 4096) -> str:
    r"""Replace everything that does not show by a symbol; cut what is too long.

    >>> visible("A\x1eB\u202eC")
    'A␞B[U+202E]C'

    The zero-width non-joiner stays between Arabic letters: Persian and Sorani need it.
    """
    cut = text[:limit]
    if not _SAFE.match(cut):
        cut = "".join(_symbols(cut))
    return cut + "…" if len(text) > limit else cut


def cell(text: str) -> str:
    """Make text safe for a cell of a table that a spreadsheet opens.

    >>> cell("=HYPERLINK()")
    "'=HYPERLINK()"
    """
    shown = visible(text)
    is_formula = text.startswith(_FORMULA) or shown.lstrip().startswith(_FORMULA)
    return "'" + shown if is_formula else shown


def _symbols(text: str) -> list[str]:
    """Each character as it may be shown."""
    shown: list[str] = []
    marks = 0
    for index, character in enumerate(text):
        category = unicodedata.category(character)
        marks = marks + 1 if category in _MARKS else 0
        is_hidden = category in _HIDDEN or character in _BLANK or marks > _MAX_MARKS
        is_lone = category in _MARKS and index == 0
        if (is_hidden or is_lone) and not _is_needed_joiner(text, index):
            shown.append(_symbol(character))
        elif category == "Zs":
            shown.append(" ")
        else:
            shown.append(character)
    return shown


def _symbol(character: str) -> str:
    code = ord(character)
    if code <= _LAST_C0:
        return chr(_CONTROL_PICTURES + code)
    return _DELETE_PICTURE if code == _DELETE else f"[U+{code:04X}]"


def _is_needed_joiner(text: str, index: int) -> bool:
    """A single zero-width non-joiner between two Arabic letters."""
    around = text[index - 1 : index] + text[index + 1 : index + 2]
    return (
        text[index] == "\u200c"
        and len(around) == len("ab")
        and all("\u0620" <= one <= "\u06d5" for one in around)
    )
