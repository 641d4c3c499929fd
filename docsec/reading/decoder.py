"""From what the net says of every column to characters of one pitch."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from docsec.reading.network import Floats
from docsec.reading.strip import PITCH_PX, STRIDE

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
MOST = 48
"""The longest chain that is looked for; formats have 44 characters at most."""

_FINE = 2
"""Columns of the strip to one step of the search."""
_SURE = 4.0
"""A middle seen clearer than this counts no more."""
_STRAY = 90.0
"""How dearly a gap is paid for that is not one pitch."""
_OTHER_LENGTH = 3.0
_SHORT = 12
"""Chains shorter than this are chance."""
_EDGE = 1.4
_IMPOSSIBLE = -1e6

Floats64 = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Decoded:
    """Characters of one line.

    Attributes:
        centres: Their middles, in columns of the strip.
        probabilities: For each, of every character of ALPHABET; what is missing to 1
            speaks for no character at all.
        fit: Of the chain of middles; see `Chains.fit`.
    """

    centres: Floats64
    probabilities: Floats64
    fit: float = 0.0

    @property
    def text(self) -> str:
        """The likeliest character at each place."""
        return "".join(ALPHABET[i] for i in self.probabilities.argmax(axis=1))

    @property
    def certainty(self) -> float:
        """The mean of the likeliest characters' probabilities."""
        return float(self.probabilities.max(axis=1).mean())

    @property
    def least(self) -> float:
        """The probability of the most doubtful character."""
        return float(self.probabilities.max(axis=1).min())

    @property
    def pitch(self) -> float:
        """Columns from one middle to the next."""
        return float((self.centres[-1] - self.centres[0]) / (len(self.centres) - 1))


class Chains:
    """The best chains of middles of every length through one strip."""

    def __init__(self, classes: Floats, table: Floats64, back: NDArray[np.int16]):
        self._classes = classes
        self._table = table
        self._back = back
        self._totals = table.max(axis=1)

    def score(self, count: int) -> float:
        """How well the best chain of that many middles fits; 0 is a bad fit."""
        return float(self._totals[count - 1])

    def fit(self, count: int) -> float:
        """The score, less several times what another length would have more."""
        best = float(self._totals.max())
        return self.score(count) - _OTHER_LENGTH * (best - self.score(count))

    @property
    def runs_off(self) -> bool:
        """Print goes on where the strip begins or ends."""
        count = int(self._totals.argmax()) + 1
        if count < _SHORT:
            return False
        chain = self._chain(count) * _FINE
        last = self._table.shape[1] * _FINE - chain[-1]
        return bool(min(chain[0], last) < _EDGE * PITCH_PX)

    def decoded(self, count: int) -> Decoded:
        """The characters of the best chain of that length."""
        centres = np.asarray(self._chain(count) * _FINE, np.float64)
        share = _interpolated(self._classes, (centres - (STRIDE - 1) / 2) / STRIDE)
        share = np.exp(share - share.max(axis=0))
        share /= share.sum(axis=0)
        return Decoded(centres, np.asarray(share[:-1].T, np.float64), self.fit(count))

    def _chain(self, count: int) -> NDArray[np.intp]:
        at = int(self._table[count - 1].argmax())
        chain = [at]
        for row in range(count - 1, 0, -1):
            at = max(at - int(self._back[row, at]), 0)
            chain.append(at)
        return np.array(chain[::-1], dtype=np.intp)


def chains(said: Floats) -> list[Chains]:
    """Look for chains in what the net said of N strips of one width.

    Each strip has its own pitch, seen from how its middles repeat.
    """
    wide = said.shape[2] * STRIDE
    fine = np.arange(0, wide, _FINE, dtype=np.float64)
    at = (fine - (STRIDE - 1) / 2) / STRIDE
    heat = np.stack(
        [_interpolated(one, at) for one in np.clip(said[:, -1:], -_SURE, _SURE)]
    )
    heat = heat[:, 0]
    pitches = np.array([_pitch(one) for one in heat])
    tables, back = _grow(heat, pitches)
    return [
        Chains(said[i, :-1], tables[:, i], back[:, i]) for i in range(said.shape[0])
    ]


def mean(readings: Sequence[Decoded], weights: Sequence[float]) -> Decoded:
    """Several looks at one line as one; the first says where the characters are."""
    shares = np.stack([one.probabilities for one in readings])
    return Decoded(
        readings[0].centres,
        np.average(shares, axis=0, weights=list(weights)),
        readings[0].fit,
    )


def _interpolated(rows: Floats, at: Floats64) -> Floats64:
    """Rows of equal length, read off between their columns."""
    at = np.clip(at, 0, rows.shape[1] - 1)
    left = np.minimum(at.astype(int), rows.shape[1] - 2)
    share = at - left
    values: Floats64 = rows[:, left] * (1 - share) + rows[:, left + 1] * share
    return values


def _pitch(heat: Floats64) -> float:
    """After how many columns the middles repeat."""
    level = heat - heat.mean()
    lags = np.arange(int(0.68 * PITCH_PX / _FINE), int(1.5 * PITCH_PX / _FINE) + 1)
    likeness = np.array([float(level[:-lag] @ level[lag:]) for lag in lags])
    best = int(likeness.argmax())
    if 0 < best < len(lags) - 1:
        before, peak, after = likeness[best - 1 : best + 2]
        bend = before - 2 * peak + after
        shift = 0.5 * (before - after) / bend if bend < 0 else 0.0
        return float((lags[best] + shift) * _FINE)
    return PITCH_PX


def _grow(heat: Floats64, pitches: Floats64) -> tuple[Floats64, NDArray[np.int16]]:
    """For every length and end the best chain's score and its last step."""
    steps = np.unique(np.rint(np.outer(pitches, np.arange(0.78, 1.25, 0.05)) / _FINE))
    steps = steps.astype(np.intp)
    price = _STRAY * (steps * _FINE / pitches[:, None] - 1) ** 2
    columns = np.arange(heat.shape[1])
    source = columns - steps[:, None]
    is_outside = source < 0
    source = np.maximum(source, 0)
    paid = price[:, :, None] + np.where(is_outside, -_IMPOSSIBLE, 0.0)
    tables = np.empty((MOST, *heat.shape))
    back = np.zeros((MOST, *heat.shape), np.int16)
    tables[0] = heat
    for row in range(1, MOST):
        before = tables[row - 1][:, source] - paid
        best = before.argmax(axis=1)
        back[row] = steps[best]
        reached = np.take_along_axis(before, best[:, None], axis=1)[:, 0]
        tables[row] = reached + heat
    return tables, back
