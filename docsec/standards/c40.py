"""The C40 encoding of digital seals (ICAO 9303-13; TR-03137-1 annex B).

Three characters of A-Z, 0-9 and space go into two bytes. The filler `<` is coded as a
space, so the two cannot be told apart afterwards; whoever knows that a text is an MRZ
puts the fillers back.
"""

from dataclasses import dataclass

_SYMBOLS = "\0\0\0 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_FIRST = 3
_VALUES = {symbol: value for value, symbol in enumerate(_SYMBOLS) if value >= _FIRST}
_UNLATCH = 254
_TRIPLE = 3
_BASE = len(_SYMBOLS)
_LAST_ASCII = 128


@dataclass(frozen=True, slots=True)
class C40Text:
    """What bytes say.

    Attributes:
        text: As far as it could be read; `?` where it could not.
        is_sound: Every byte followed the rules.
    """

    text: str
    is_sound: bool


def encode(text: str) -> bytes:
    """Code a text; its length in bytes is the next even number.

    >>> encode("XK<CD").hex()
    'eb0466a9'
    >>> encode("XKCD").hex()
    'eb11fe45'

    Raises:
        ValueError: A character outside A-Z, 0-9, space and `<`.
    """
    plain = text.replace("<", " ")
    if not all(symbol in _VALUES for symbol in plain):
        raise ValueError("only A-Z, 0-9, space and < can be coded")
    triples = [plain[at : at + _TRIPLE] for at in range(0, len(plain), _TRIPLE)]
    return b"".join(map(_pair, triples))


def _pair(triple: str) -> bytes:
    if len(triple) == 1:
        return bytes((_UNLATCH, ord(triple) + 1))
    values = [_VALUES[symbol] for symbol in triple] + [0] * (_TRIPLE - len(triple))
    total = values[0] * _BASE * _BASE + values[1] * _BASE + values[2] + 1
    return total.to_bytes(2, "big")


def decode(data: bytes) -> C40Text:
    """Read coded text back. Any bytes give a value.

    >>> decode(bytes.fromhex("eb0466a9")).text
    'XK CD'
    """
    text: list[str] = []
    is_sound = len(data) % 2 == 0
    for at in range(0, len(data) - 1, 2):
        is_last = at + 2 >= len(data)
        if data[at] == _UNLATCH:
            symbol = chr(data[at + 1] - 1) if 0 < data[at + 1] <= _LAST_ASCII else "?"
            is_sound = is_sound and is_last and symbol in _VALUES
            text.append(symbol)
        else:
            part = _symbols(data[at : at + 2], is_last=is_last)
            is_sound = is_sound and "?" not in part
            text.append(part)
    return C40Text("".join(text), is_sound)


def _symbols(pair: bytes, *, is_last: bool) -> str:
    total = int.from_bytes(pair, "big") - 1
    if not 0 <= total < _BASE**_TRIPLE:
        return "?" * _TRIPLE
    values = (total // (_BASE * _BASE), total // _BASE % _BASE, total % _BASE)
    is_padded = is_last and values[2] == 0 and values[1] >= _FIRST
    shown = values[:2] if is_padded else values
    return "".join(_SYMBOLS[value] if value >= _FIRST else "?" for value in shown)
