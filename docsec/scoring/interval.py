"""How far a counted share may be off."""

from collections.abc import Callable
from dataclasses import dataclass
from math import exp, lgamma, log, log1p

_STEPS = 60


@dataclass(frozen=True, slots=True)
class Share:
    """A share counted from `n` trials, with its exact interval; all 0 to 1.

    Attributes:
        hits: How many of the trials counted.
        n: Trials.
        low: Lower end of the interval.
        high: Upper end of it.
    """

    hits: int
    n: int
    low: float
    high: float

    @property
    def value(self) -> float | None:
        """The share itself; None without a trial."""
        return self.hits / self.n if self.n else None


def share(hits: int, n: int, *, confidence: float = 0.95) -> Share:
    """The share of `hits` in `n` trials with the two-sided Clopper-Pearson interval.

    Exact for the binomial distribution (Clopper and Pearson, Biometrika 26, 1934):
    it covers at least as often as it says, also for 0 of n.

    >>> counted = share(0, 149, confidence=0.90)
    >>> round(counted.high, 3)
    0.02

    Raises:
        ValueError: `hits` is not within 0 to `n`.
    """
    if not 0 <= hits <= n:
        raise ValueError(f"{hits} of {n} is no share")
    tail = (1 - confidence) / 2
    low = 0.0 if hits == 0 else _solve(lambda p: 1 - _at_most(hits - 1, n, p), tail)
    high = 1.0 if hits == n else _solve(lambda p: 1 - _at_most(hits, n, p), 1 - tail)
    return Share(hits, n, low, high)


def _at_most(k: int, n: int, p: float) -> float:
    """Probability of at most k hits in n trials."""
    return min(1.0, sum(exp(_log_chance(one, n, p)) for one in range(k + 1)))


def _log_chance(k: int, n: int, p: float) -> float:
    ways = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
    return ways + k * log(p) + (n - k) * log1p(-p)


def _solve(rising: Callable[[float], float], due: float) -> float:
    """Where a function that rises from 0 to 1 reaches the value, by bisection."""
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if rising(middle) < due else (low, middle)
    return (low + high) / 2
