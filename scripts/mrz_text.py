"""Text for the print of `mrz_print`: MRZ-like, but never a language to be learnt.

Most of it is random by character, so that the reader learns print and neither names,
states nor check digits ("never hide a forgery"): what is printed must be read.
"""

from numpy.random import Generator

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DIGITS = "0123456789"
_TWINS = "0O0O1I1I5S8B2Z6GDQUVL7T4A<K"
_POOLS = (_LETTERS, _DIGITS, _LETTERS + _DIGITS, _LETTERS + _DIGITS + "<", _TWINS)
_POOL_SHARES = (0.15, 0.15, 0.2, 0.15, 0.35)
_SHAPES = {
    30: ("LLLLLAAAAAAAAADAAAAAAAAAAAAAAA", "DDDDDDDSDDDDDDDLLLAAAAAAAAAAAD", "N" * 30),
    36: ("LLLLL" + "N" * 31, "AAAAAAAAADLLLDDDDDDDSDDDDDDDAAAAAAAD"),
    44: ("LLLLL" + "N" * 39, "AAAAAAAAADLLLDDDDDDDSDDDDDDDAAAAAAAAAAAAAADD"),
}


def chance(rng: Generator, share: float) -> bool:
    """True in that share of cases."""
    return bool(rng.random() < share)


def zone(rng: Generator) -> list[str]:
    """The lines of one MRZ: two of 36 or 44, or three of 30."""
    length = int(rng.choice([30, 36, 44]))
    shapes = _SHAPES[length]
    if chance(rng, 0.65):
        return [_mixed(rng, length) for _ in shapes]
    return [_shaped(rng, shape) for shape in shapes]


def _mixed(rng: Generator, length: int) -> str:
    """Runs of one pool each, fillers among them."""
    text = ""
    while len(text) < length:
        if chance(rng, 0.3):
            text += "<" * int(rng.geometric(0.25))
        else:
            pool = str(rng.choice(_POOLS, p=_POOL_SHARES))
            text += _draw(rng, pool, int(rng.integers(1, 12)))
    return text[:length]


def _shaped(rng: Generator, shape: str) -> str:
    """Fields of the usual alphabets, with a filler tail where a field is open."""
    text = []
    for kind in shape:
        pool = {"L": _LETTERS, "D": _DIGITS, "S": "MF<"}.get(kind)
        text.append(_draw(rng, pool, 1) if pool else kind)
    line = "".join(text)
    if "N" in line:
        start = line.index("N")
        line = line[:start] + _name(rng, len(line) - start)
    while "A" in line and "AA" in line:
        start = line.index("AA")
        end = start
        while end < len(line) and line[end] == "A":
            end += 1
        line = line[:start] + _open(rng, end - start).lower() + line[end:]
    return line.upper()


def _name(rng: Generator, width: int) -> str:
    parts = [_draw(rng, _LETTERS, int(rng.integers(2, 11))) for _ in range(4)]
    count = int(rng.integers(1, 4))
    text = parts[0] + "<<" + "<".join(parts[1 : 1 + count])
    return text[:width].ljust(width, "<")


def _open(rng: Generator, width: int) -> str:
    kept = int(rng.integers(0, width + 1)) if chance(rng, 0.7) else width
    pool = _POOLS[rng.integers(1, 3)]
    return _draw(rng, pool, kept).ljust(width, "<")


def _draw(rng: Generator, pool: str, count: int) -> str:
    return "".join(pool[i] for i in rng.integers(0, len(pool), count))
