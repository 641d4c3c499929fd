"""Whether people got better, and how surely that can be said.

No figure without its interval, and no word that the interval does not bear: a gain is
called one only where the whole interval lies above nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import exp, lgamma, log, sqrt
from statistics import fmean, stdev

from docsec.scoring.interval import share

_STEPS = 80
_TERMS = 300
_TINY = 1e-30


class Change(StrEnum):
    """What may be said."""

    IMPROVED = "improved"
    WORSE = "worse"
    NOT_SHOWN = "no change shown"


@dataclass(frozen=True, slots=True)
class Gain:
    """A difference, after less before, with its 95 % interval.

    Attributes:
        value: The difference itself; None from fewer than two pairs of a class.
        low: Lower end of the interval.
        high: Upper end of it.
        n: People, or answers of one person.
    """

    value: float | None
    low: float
    high: float
    n: int

    @property
    def change(self) -> Change:
        """The word that the interval bears."""
        if self.low > 0:
            return Change.IMPROVED
        return Change.WORSE if self.high < 0 else Change.NOT_SHOWN


def class_gain(
    before: Sequence[float], after: Sequence[float], *, confidence: float = 0.95
) -> Gain:
    """The mean gain of a class: the same people before and after (paired t).

    >>> gain = class_gain([0.6, 0.7, 0.5], [0.7, 0.8, 0.6])
    >>> round(gain.value, 3), gain.change.value
    (0.1, 'improved')

    Raises:
        ValueError: Not everybody was measured twice.
    """
    differences = [new - old for old, new in zip(before, after, strict=True)]
    n = len(differences)
    if n < 2:  # noqa: PLR2004 - a spread needs two
        return Gain(None, -1.0, 1.0, n)
    reach = t_quantile((1 + confidence) / 2, n - 1) * stdev(differences) / sqrt(n)
    middle = fmean(differences)
    return Gain(middle, middle - reach, middle + reach, n)


def own_gain(
    before: tuple[int, int], after: tuple[int, int], *, confidence: float = 0.95
) -> Gain:
    """The gain of one person between two forms, by right answers of answers.

    Newcombe's hybrid interval (Statistics in Medicine 17, 1998), on exact intervals
    of both shares, so that it errs to the careful side.
    """
    first, second = (
        share(*counts, confidence=confidence) for counts in (before, after)
    )
    if first.value is None or second.value is None:
        return Gain(None, -1.0, 1.0, 0)
    middle = second.value - first.value
    down = sqrt((second.value - second.low) ** 2 + (first.high - first.value) ** 2)
    up = sqrt((second.high - second.value) ** 2 + (first.value - first.low) ** 2)
    return Gain(middle, middle - down, middle + up, min(first.n, second.n))


@lru_cache
def t_quantile(p: float, freedom: int) -> float:
    """Where Student's distribution reaches p, for p of a half or more.

    >>> round(t_quantile(0.975, 15), 3)
    2.131
    """
    high = 2.0
    while _t_below(high, freedom) < p:
        high *= 2
    return _bisect(lambda t: _t_below(t, freedom), p, 0.0, high)


def _t_below(t: float, freedom: int) -> float:
    x = freedom / (freedom + t * t)
    return 1 - _incomplete_beta(x, freedom / 2, 0.5) / 2


def _incomplete_beta(x: float, a: float, b: float) -> float:
    """Regularised, by its continued fraction (DLMF 8.17.22)."""
    if x in (0.0, 1.0):
        return x
    if x > (a + 1) / (a + b + 2):
        return 1 - _incomplete_beta(1 - x, b, a)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(1 - x))
    return front / a / _fraction(x, a, b)


def _fraction(x: float, a: float, b: float) -> float:
    """The fraction's denominator, from its end backwards."""
    value = 1.0
    for n in range(_TERMS, 0, -1):
        m = n // 2
        if n % 2:
            term = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            term = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        value = 1 + term / (value or _TINY)
    return value


def _bisect(
    rising: Callable[[float], float], due: float, low: float, high: float
) -> float:
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if rising(middle) < due else (low, middle)
    return (low + high) / 2
