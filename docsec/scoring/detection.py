"""Telling false from genuine, apart from leaning to one answer.

Signal detection theory (Green and Swets 1966; Macmillan and Creelman 2005). The
signal is a false document or an impostor. Log-linear correction (Hautus, Behavior
Research Methods 27, 1995) keeps perfect scores finite.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, pi, sqrt
from statistics import NormalDist

_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Detection:
    """Answers to signals (false) and noise (genuine), counted.

    >>> round(Detection(18, 2, 2, 18).discrimination, 3)
    2.36
    """

    hits: int
    misses: int
    false_alarms: int
    correct_rejections: int

    @property
    def hit_rate(self) -> float:
        """Corrected share of signals that were called."""
        return (self.hits + 0.5) / (self.hits + self.misses + 1)

    @property
    def false_alarm_rate(self) -> float:
        """Corrected share of noise that was called."""
        noise = self.false_alarms + self.correct_rejections
        return (self.false_alarms + 0.5) / (noise + 1)

    @property
    def discrimination(self) -> float:
        """d': how well the two are told apart; 0 is guessing."""
        return _z(self.hit_rate) - _z(self.false_alarm_rate)

    @property
    def criterion(self) -> float:
        """c: positive leans to "genuine", negative to "false"."""
        return -(_z(self.hit_rate) + _z(self.false_alarm_rate)) / 2

    def discrimination_interval(self, confidence: float = 0.95) -> tuple[float, float]:
        """Return d' with its normal-theory interval (Gourevitch and Galanter 1967)."""
        spread = sqrt(
            _variance(self.hit_rate, self.hits + self.misses)
            + _variance(
                self.false_alarm_rate, self.false_alarms + self.correct_rejections
            )
        )
        reach = spread * _z((1 + confidence) / 2)
        return self.discrimination - reach, self.discrimination + reach


def _z(rate: float) -> float:
    return _NORMAL.inv_cdf(rate)


def _variance(rate: float, n: int) -> float:
    density = exp(-(_z(rate) ** 2) / 2) / sqrt(2 * pi)
    return rate * (1 - rate) / ((n + 1) * density**2)


def area_under_curve(signals: Sequence[float], noise: Sequence[float]) -> float | None:
    """AUC: the chance that a signal is rated above noise, ties counting half.

    Args:
        signals: Ratings of false items, higher is "more surely false".
        noise: Ratings of genuine ones.

    Returns:
        0 to 1; None if either is empty.

    >>> area_under_curve([3, 2], [-3, 2])
    0.875
    """
    if not signals or not noise:
        return None
    wins = sum(
        1.0 if signal > other else 0.5 * (signal == other)
        for signal in signals
        for other in noise
    )
    return wins / (len(signals) * len(noise))


def calibration(
    confidences: Sequence[float], were_right: Sequence[bool]
) -> tuple[float, float] | None:
    """Overconfidence (mean confidence less share right) and Brier score.

    Args:
        confidences: 0.5 to 1, one an answer.
        were_right: One an answer.

    Returns:
        None without an answer.
    """
    if not confidences:
        return None
    n = len(confidences)
    right = [float(one) for one in were_right]
    over = sum(confidences) / n - sum(right) / n
    pairs = zip(confidences, right, strict=True)
    brier = sum((sure - was) ** 2 for sure, was in pairs) / n
    return over, brier


_CERTAINTY = {1: (1.0, 0.0), 2: (2.0, -2.0), 3: (3.0, -6.0)}


def certainty_mark(level: int, *, is_right: bool) -> float:
    """Certainty-based mark: right 1, 2, 3 and wrong 0, -2, -6 by level.

    The best level changes at 67 % and 80 % (Gardner-Medwin).
    """
    right, wrong = _CERTAINTY[level]
    return right if is_right else wrong
