"""An MRZ in a barcode: the lines are found; their format takes them apart elsewhere.

`docsec.formats.parse` reads the lines; a payload does not know formats, so the field
holds the lines alone, one under the other.
"""

import re

from docsec.model import Text
from docsec.model.barcode import Payload, PayloadField
from docsec.payloads import Content, payload

_LENGTHS = (30, 36, 44)
_COUNTS = {30: 3, 36: 2, 44: 2}
_LINE = re.compile(r"[A-Z0-9<]+")
_FIRST = re.compile(r"[A-Z][A-Z0-9<][A-Z<]{3}")
_BREAKS = re.compile(r"[\s\x1c-\x1f]+")
_MIN_FILLERS = 2
_MAX_CHARACTERS = 256
_TITLE = Text("Machine-readable zone in a barcode")


def _lines(text: str) -> tuple[str, ...]:
    """The lines of an MRZ; none where the text is none."""
    parts = [part for part in _BREAKS.split(text.strip()) if part]
    if len(parts) == 1:
        parts = _split(parts[0])
    if not parts or len({len(part) for part in parts}) != 1:
        return ()
    length = len(parts[0])
    is_mrz = (
        _COUNTS.get(length) == len(parts)
        and all(map(_LINE.fullmatch, parts))
        and _FIRST.match(parts[0])
        and "".join(parts).count("<") >= _MIN_FILLERS
    )
    return tuple(parts) if is_mrz else ()


def _split(text: str) -> list[str]:
    """Lines whose breaks were lost."""
    for length in _LENGTHS:
        if len(text) == length * _COUNTS[length]:
            return [text[at : at + length] for at in range(0, len(text), length)]
    return []


def _score(content: Content) -> int:
    return 80 if len(content.text) <= _MAX_CHARACTERS and _lines(content.text) else 0


@payload(_TITLE, clause="ICAO 9303-3 to 9303-7", score=_score)
def mrz_text(content: Content) -> Payload:
    """Find the lines."""
    lines = _lines(content.text)
    if not lines:
        words = Text("There is no machine-readable zone")
        return Payload("mrz_text", _TITLE, content.text, problems=(words,))
    start = content.text.index(lines[0])
    end = content.text.rindex(lines[-1]) + len(lines[-1])
    raw = content.text[start:end]
    one = PayloadField(
        "mrz", Text("Machine-readable zone"), raw, "\n".join(lines), start, end
    )
    return Payload("mrz_text", _TITLE, content.text, (one,))
