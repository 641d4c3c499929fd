"""The check digit of the MRZ: weights 7-3-1, modulo 10 (ICAO 9303-3 section 4.9)."""

from itertools import cycle

_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
NO_VALUE = 255
_VALUES = bytes(
    0 if code == ord("<") else _CHARACTERS.find(chr(code)) % 256 for code in range(256)
)  # A character that is not found gives -1, which becomes NO_VALUE.


def check_digit(text: str) -> str:
    """Compute the digit due over the text: 0-9 count themselves, A-Z 10-35, `<` 0.

    >>> check_digit("520727")
    '3'

    Raises:
        ValueError: A character outside A-Z, 0-9 and `<` has no value.
    """
    values = values_of(text)
    if NO_VALUE in values:
        raise ValueError("only A-Z, 0-9 and < have a value")
    return digit_over(values)


def values_of(text: str) -> bytes:
    """One byte for each character: its value, or `NO_VALUE`.

    >>> list(values_of("A<7?"))
    [10, 0, 7, 255]
    """
    return text.encode("latin-1", "replace").translate(_VALUES)


def digit_over(values: bytes) -> str:
    """The digit due over characters that are already values; none is `NO_VALUE`."""
    total = 7 * sum(values[::3]) + 3 * sum(values[1::3]) + sum(values[2::3])
    return "0123456789"[total % 10]


def _blind_classes() -> tuple[str, ...]:
    characters = _CHARACTERS + "<"
    return tuple(
        "".join(one for one in characters if _VALUES[ord(one)] % 10 == rest)
        for rest in range(10)
    )


BLIND_CLASSES = _blind_classes()
"""The characters that no check digit can tell apart, by value modulo 10.

The weights are prime to 10, so a change of one character stays unseen exactly where
both values agree modulo 10: `0`, `A`, `K`, `U` and `<`; `1`, `B`, `L` and `V`; ...
"""


def products(text: str) -> tuple[int, ...]:
    """Give each character's part of the sum, to show a learner how it is made.

    >>> products("5207")
    (35, 6, 0, 49)
    """
    weights = cycle((7, 3, 1))
    return tuple(_VALUES[ord(one)] * next(weights) for one in text)
