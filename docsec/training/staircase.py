"""Keeps practice as hard as it should be: right four times out of five.

A weighted up-down staircase (Kaernbach, Perception and Psychophysics 49, 1991): a
right answer makes the next a little harder, a wrong one four times as much easier, so
it comes to rest where four in five are right. Partial credit moves it in proportion.
"""

from collections.abc import Iterable

TARGET = 0.80
START = 0.3
_FIRST_STEP, _LAST_STEP = 0.10, 0.035
_SETTLED = 25
"""Trials after which the step has shrunk to its last size."""


def difficulty(earned: Iterable[float]) -> float:
    """The difficulty to serve next, 0 to 1, after these credits in order.

    >>> difficulty([]) == START
    True
    >>> difficulty([1.0]) > START > difficulty([0.0])
    True
    """
    level = START
    for trial, credit in enumerate(earned):
        done = min(trial / _SETTLED, 1.0)
        step = _FIRST_STEP + (_LAST_STEP - _FIRST_STEP) * done
        up, down = step * (1 - TARGET), step * TARGET
        level += up * credit - down * (1 - credit)
        level = min(max(level, 0.0), 1.0)
    return level
