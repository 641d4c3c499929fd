"""What can be said of somebody's skill, with how far it may be off.

Only what counts is in it: never drawn people, never what waits for a marker. No figure
stands without its interval and n, and where there is too little there is none.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from docsec.exercises import Family
from docsec.scoring.detection import Detection, calibration
from docsec.scoring.interval import Share, share
from docsec.scoring.score import (
    RIGHT_FOR_WRONG_REASON,
    Standing,
    Trial,
    detection_of,
)
from docsec.training.journal import Past

LEAST_CALIBRATED = 40
"""Answers below which confidence says nothing."""
LEAST_SHOWN = 5
_RIGHT = 0.5
"""A piece is got right from this credit on."""
_BINS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0 + 1e-9)


@dataclass(frozen=True, slots=True)
class Bin:
    """One step of the calibration curve: how sure, how often right, how often."""

    confidence: float
    right: Share


@dataclass(frozen=True, slots=True)
class Calibration:
    """Whether somebody knows how sure to be.

    Attributes:
        over: Mean confidence less share right; positive is too sure.
        brier: Mean squared error of the confidence.
        bins: Of the curve; empty steps are left out.
        n: Answers.
    """

    over: float
    brier: float
    bins: tuple[Bin, ...]
    n: int


@dataclass(frozen=True, slots=True)
class Skill:
    """One row of the map.

    Attributes:
        family: Which.
        right: Share of pieces got right, with its interval; None: too few.
        detection: Counts of judgements, for d' and c; None: none were made.
        calibration: None below `LEAST_CALIBRATED` answers.
        wrong_reason: Share of right "false" verdicts with the wrong place.
        n: Pieces.
    """

    family: Family
    right: Share | None
    detection: Detection | None
    calibration: Calibration | None
    wrong_reason: Share | None
    n: int


def skill_map(history: Iterable[Past]) -> tuple[Skill, ...]:
    """One row for each family that was practised, in the order of `Family`."""
    counted = [
        past
        for past in history
        if past.result is not None and past.result.standing is Standing.COUNTS
    ]
    rows = ((one, [p for p in counted if p.family is one]) for one in Family)
    return tuple(_skill(family, own) for family, own in rows if own)


def calibrated(trials: Sequence[Trial]) -> Calibration | None:
    """The curve of five steps; None where there are too few answers."""
    sure = [one for one in trials if one.confidence is not None]
    if len(sure) < LEAST_CALIBRATED:
        return None
    confidences = [one.confidence or 0.0 for one in sure]
    right = [one.is_right for one in sure]
    figures = calibration(confidences, right)
    if figures is None:
        return None
    return Calibration(*figures, tuple(_bins(confidences, right)), len(sure))


def by_quarter(trials: Sequence[Trial]) -> tuple[Detection, ...]:
    """The four quarters of a shift, each with its hits, alarms and criterion."""
    n = len(trials)
    cuts = [n * at // 4 for at in range(5)]
    return tuple(detection_of(trials[cuts[at] : cuts[at + 1]]) for at in range(4))


def _skill(family: Family, history: Sequence[Past]) -> Skill:
    results = [past.result for past in history if past.result is not None]
    right = sum(one.credit > _RIGHT for one in results)
    trials = [trial for one in results for trial in one.trials]
    hits = sum(one.is_signal and one.is_called for one in trials)
    lucky = sum(RIGHT_FOR_WRONG_REASON in one.flags for one in results)
    return Skill(
        family,
        share(right, len(results)) if len(results) >= LEAST_SHOWN else None,
        detection_of(trials) if trials else None,
        calibrated(trials),
        share(min(lucky, hits), hits) if hits else None,
        len(results),
    )


def _bins(confidences: Sequence[float], right: Sequence[bool]) -> Iterable[Bin]:
    for low, high in pairwise(_BINS):
        own = [
            (sure, was)
            for sure, was in zip(confidences, right, strict=True)
            if low <= sure < high
        ]
        if own:
            mean = sum(sure for sure, _ in own) / len(own)
            yield Bin(mean, share(sum(was for _, was in own), len(own)))
