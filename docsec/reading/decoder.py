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
_SEEN = 1.5
"""A middle clearer than this must not be passed over."""
_ASIDE = 0.36
"""Pitches beside a character of the chain in which middles belong to it."""
_LEANS = np.linspace(-0.24, 0.24, 9)
"""How perspective may shorten a strip; see `Track.lean`."""
_CLEARER = 1.04
"""So much better must middles repeat along a strip that is taken to lean."""
_IMPOSSIBLE = -1e6

Floats64 = NDArray[np.float64]
Steps = list[tuple[int, float]]
"""By how many columns a chain may go on, and what that costs."""


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
    """The best chains of middles of every length through one strip.

    They are looked for along an axis on which characters stand at one pitch, also
    where perspective shortens one end of the strip.
    """

    def __init__(
        self, classes: Floats, axis: Floats64, table: Floats, steps: Steps
    ) -> None:
        self._classes = classes
        self._axis = axis
        self._table = table
        self._steps = steps
        self._before = table.shape[1] - len(axis)
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
        chain = self._axis[self._chain(count)]
        last = self._axis[-1] - chain[-1]
        return bool(min(chain[0], last) < _EDGE * PITCH_PX)

    def passed_over(self, count: int) -> int:
        """How many clear middles lie between the characters of the best chain.

        Where there are some, the line has more characters than were counted.
        """
        chain = self._chain(count)
        first, last = self._before + chain[[0, -1]]
        heat = self._table[0, first : last + 1]
        inner = heat[1:-1]
        is_top = (inner > heat[:-2]) & (inner >= heat[2:]) & (inner > _SEEN)
        tops = np.flatnonzero(is_top) + chain[0] + 1
        away = np.abs(tops[:, None] - chain).min(axis=1, initial=len(self._axis))
        pitch = (chain[-1] - chain[0]) / (count - 1)
        return int((away > _ASIDE * pitch).sum())

    def decoded(self, count: int) -> Decoded:
        """The characters of the best chain of that length."""
        centres = self._axis[self._chain(count)]
        share = _interpolated(self._classes, _on_columns(centres))
        share = np.exp(share - share.max(axis=0))
        share /= share.sum(axis=0)
        return Decoded(centres, np.asarray(share[:-1].T, np.float64), self.fit(count))

    def _chain(self, count: int) -> NDArray[np.intp]:
        """Walk back from the best end, each time to where the most came from."""
        at = int(self._table[count - 1].argmax())
        chain = [at]
        for row in self._table[count - 2 :: -1] if count > 1 else ():
            _, step = max(
                (float(row[at - step]) - price, step) for step, price in self._steps
            )
            at = max(at - step, self._before)
            chain.append(at)
        places: NDArray[np.intp] = np.array(chain[::-1]) - self._before
        return places


def chains(said: Floats) -> list[Chains]:
    """Look for chains in what the net said of N strips of one width.

    Each strip has its own pitch, seen from how its middles repeat.
    """
    wide = said.shape[2] * STRIDE
    fine = np.arange(0, wide, _FINE, dtype=np.float64)
    axes = _leaned(fine, _LEANS)
    middles = np.clip(said[:, -1], -_SURE, _SURE)
    heats = _interpolated(middles, _on_columns(axes)).astype(np.float32)
    chosen, pitches = _repeats(heats)
    steps, prices = _steps(pitches)
    rows = np.arange(len(said))
    table = _grow(heats[rows, chosen], steps, prices)
    return [
        Chains(
            said[i, :-1],
            axes[chosen[i]],
            table[:, i],
            list(zip(steps.tolist(), prices[i].tolist(), strict=True)),
        )
        for i in rows
    ]


def _steps(pitches: Floats64) -> tuple[NDArray[np.intp], Floats]:
    """By how many columns a chain may go on, and what that costs in each strip."""
    wanted = np.rint(np.outer(pitches, np.arange(0.78, 1.25, 0.05)) / _FINE)
    steps = np.unique(wanted)
    prices = _STRAY * (steps * _FINE / pitches[:, None] - 1) ** 2
    return steps.astype(np.intp), prices.astype(np.float32)


def _leaned(fine: Floats64, leans: Floats64) -> Floats64:
    """For each lean, the columns that are as far from one another on paper."""
    last = fine[-1]
    place = 2 * fine / last - 1
    leans = leans[:, None]
    return np.asarray(last / 2 * (1 + leans) * (1 + place) / (1 + leans * place))


def _on_columns(pixels: Floats64) -> Floats64:
    """From columns of the strip to those of what the net says."""
    return (pixels - (STRIDE - 1) / 2) / STRIDE


def mean(readings: Sequence[Decoded], weights: Sequence[float]) -> Decoded:
    """Several looks at one line as one; the first says where the characters are."""
    shares = np.stack([one.probabilities for one in readings])
    return Decoded(
        readings[0].centres,
        np.average(shares, axis=0, weights=list(weights)),
        readings[0].fit,
    )


def _interpolated(rows: Floats, at: Floats64) -> Floats64:
    """Rows of equal length, read off between their columns, for each row of `at`."""
    at = np.clip(at, 0, rows.shape[1] - 1)
    left = np.minimum(at.astype(int), rows.shape[1] - 2)
    share = at - left
    values: Floats64 = rows[:, left] * (1 - share) + rows[:, left + 1] * share
    return values


_LAGS = np.arange(int(0.68 * PITCH_PX / _FINE), int(1.5 * PITCH_PX / _FINE) + 1)


def _repeats(heats: Floats) -> tuple[NDArray[np.intp], Floats64]:
    """For each strip, seen under every lean, at which middles repeat best.

    Returns:
        The index of the lean, and after how many columns middles repeat.
    """
    level = heats - heats.mean(axis=2, keepdims=True)
    wide = heats.shape[2]
    likeness = np.stack(
        [
            np.einsum("nlw,nlw->nl", level[..., : wide - lag], level[..., lag:])
            for lag in _LAGS
        ],
        axis=2,
    )
    most = likeness.max(axis=2)
    most[:, len(_LEANS) // 2] *= _CLEARER
    chosen = most.argmax(axis=1)
    pitches = [_peak(likeness[row, lean]) for row, lean in enumerate(chosen)]
    return chosen, np.array(pitches)


def _peak(likeness: Floats) -> float:
    """Where between the lags it is highest, in columns."""
    best = int(likeness.argmax())
    if 0 < best < len(_LAGS) - 1:
        before, peak, after = likeness[best - 1 : best + 2]
        bend = before - 2 * peak + after
        shift = 0.5 * (before - after) / bend if bend < 0 else 0.0
        return float((_LAGS[best] + shift) * _FINE)
    return PITCH_PX


def _grow(heat: Floats, steps: NDArray[np.intp], prices: Floats) -> Floats:
    """For every length and end the best chain's score.

    Args:
        heat: N strips by their columns.
        steps: By how many columns a chain may go on, the longest last.
        prices: N by steps, what each costs.

    Returns:
        Lengths by strips by columns; before the first column stands, as wide as the
        longest step, that there is nothing.
    """
    longest, wide = int(steps[-1]), heat.shape[1]
    table = np.full((MOST, len(heat), longest + wide), _IMPOSSIBLE, np.float32)
    table[0, :, longest:] = heat
    for row in range(1, MOST):
        before, best = table[row - 1], table[row, :, longest:]
        for step, price in zip(steps, prices.T, strict=True):
            from_there = before[:, longest - step : longest - step + wide]
            np.maximum(best, from_there - price[:, None], out=best)
        best += heat
    return table
