"""Credit for answers that are neither right nor wrong as a whole; all 0 to 1."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import combinations, permutations

WRONG_CLICK = 0.25
_MOST_ORDERED = 6


def several(ticked: set[str], right: set[str]) -> float:
    """Right ticks less wrong ticks, by the number that are right; never below 0.

    >>> several({"a", "b", "x"}, {"a", "b"})
    0.5
    """
    won = len(ticked & right) - len(ticked - right)
    return max(0.0, won / len(right))


def pairs(given: Mapping[str, str], right: Mapping[str, str]) -> float:
    """Share of the pairs that are right.

    >>> pairs({"1": "a", "2": "c"}, {"1": "a", "2": "b"})
    0.5
    """
    return sum(given.get(one) == other for one, other in right.items()) / len(right)


def order(
    given: Sequence[str],
    right: Sequence[str],
    must_precede: Sequence[tuple[str, str]] = (),
) -> float:
    """1 - 2 * (pairs the wrong way round) / (n * (n - 1)).

    Nothing given, or a pair of `must_precede` the wrong way round, is worth 0.

    >>> order("acbd", "abcd")
    0.8333333333333334
    """
    if sorted(given) != sorted(right):
        return 0.0
    place = {one: index for index, one in enumerate(given)}
    if any(place[first] > place[then] for first, then in must_precede):
        return 0.0
    n = len(right)
    discordant = sum(place[one] > place[other] for one, other in combinations(right, 2))
    return 1 - 2 * discordant / (n * (n - 1)) if n > 1 else 1.0


@lru_cache
def order_guess(
    right: tuple[str, ...], must_precede: tuple[tuple[str, str], ...] = ()
) -> float:
    """What a blind order is worth on average.

    Beyond six things it takes what must come first as independent.

    >>> round(order_guess(("a", "b", "c")), 3)
    0.5
    """
    if len(right) > _MOST_ORDERED:
        return float(0.5 ** (1 + len(must_precede)))
    ways = list(permutations(right))
    return sum(order(way, right, must_precede) for way in ways) / len(ways)


def found(hits: int, misses: int, false_marks: int) -> float:
    """F1 of a search; on a clean page 1 without a mark, else 0.

    >>> found(2, 1, 1)
    0.6666666666666666
    """
    if hits + misses == 0:
        return float(false_marks == 0)
    return 2 * hits / (2 * hits + false_marks + misses)


def one_place(is_hit: bool, wrong_clicks: int) -> float:
    """1 for the place, less a quarter for each wrong click; never below 0.

    >>> one_place(True, 2)
    0.5
    """
    return max(0.0, float(is_hit) - WRONG_CLICK * wrong_clicks)
