"""Intervals against published sizes of samples and against each other."""

from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.scoring.interval import share


@pytest.mark.parametrize(
    ("errors", "n", "bound"),
    # Exact one-sided 95 %: the sample sizes that evaluators of documents go by.
    [(0, 149, 0.02), (1, 236, 0.02), (2, 313, 0.02), (0, 299, 0.01), (0, 2995, 0.001)],
)
def test_the_sample_sizes_of_the_field(errors: int, n: int, bound: float) -> None:
    assert share(errors, n, confidence=0.90).high <= bound
    assert share(errors, n - 5, confidence=0.90).high > bound


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [(3, 4, 0.19, 0.99), (17, 20, 0.62, 0.97), (69, 80, 0.77, 0.93)],
)
def test_intervals_known_for_short_tests(
    hits: int, n: int, low: float, high: float
) -> None:
    found = share(hits, n)
    assert (round(found.low, 2), round(found.high, 2)) == (low, high)


@given(st.integers(1, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_ends_leave_the_tails_they_promise(pair: tuple[int, int]) -> None:
    hits, n = pair
    found = share(hits, n)

    def chance(k: int, p: float) -> float:
        return comb(n, k) * p**k * (1 - p) ** (n - k)

    if hits:
        above = sum(chance(k, found.low) for k in range(hits, n + 1))
        assert above == pytest.approx(0.025, abs=1e-6)
    if hits < n:
        below = sum(chance(k, found.high) for k in range(hits + 1))
        assert below == pytest.approx(0.025, abs=1e-6)
    assert found.low <= hits / n <= found.high


def test_nothing_counted_says_nothing() -> None:
    empty = share(0, 0)
    assert (empty.value, empty.low, empty.high) == (None, 0.0, 1.0)
    assert share(1, 4).value == 0.25


@pytest.mark.parametrize(("hits", "n"), [(-1, 4), (5, 4)])
def test_no_share_is_refused(hits: int, n: int) -> None:
    with pytest.raises(ValueError, match="no share"):
        share(hits, n)
