"""What one run of an exercise was worth, and what it says about a person's sight."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from docsec.model import Text
from docsec.model.prompt import Inspect
from docsec.scoring.detection import Detection

RIGHT_FOR_WRONG_REASON = "right for the wrong reason"
STOPPED_AFTER_FIRST = "stopped after first"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the credit, by what it is for."""

    name: str
    credit: float
    most: float


@dataclass(frozen=True, slots=True)
class Trial:
    """One judgement of detection: was there a signal, and was one called.

    Attributes:
        is_signal: A false document, another person, an unlawful question.
        is_called: It was called so.
        rating: -3 to 3, positive for a signal; None where no scale was used.
        confidence: 0.5 to 1, or None.
        elapsed_ms: Until the judgement.
    """

    is_signal: bool
    is_called: bool
    rating: int | None = None
    confidence: float | None = None
    elapsed_ms: int = 0

    @property
    def is_right(self) -> bool:
        """It was called what it was."""
        return self.is_signal == self.is_called


def detection_of(trials: Sequence[Trial]) -> Detection:
    """Count judgements.

    >>> detection_of([Trial(True, True), Trial(False, True)])
    Detection(hits=1, misses=0, false_alarms=1, correct_rejections=0)
    """
    counted = [(one.is_signal, one.is_called) for one in trials]
    return Detection(
        hits=counted.count((True, True)),
        misses=counted.count((True, False)),
        false_alarms=counted.count((False, True)),
        correct_rejections=counted.count((False, False)),
    )


class Standing(StrEnum):
    """What a score may be used for."""

    COUNTS = "counts"
    """Skill, gates, certificates."""
    MECHANICS = "mechanics"
    """Drawn people: kept for the learner, and counted nowhere."""
    UNMARKED = "unmarked"
    """A person has yet to mark it."""


@dataclass(frozen=True, slots=True)
class Score:
    """The worth of one run.

    Attributes:
        credit: 0 to 1; negative never.
        guess: What a blind guesser would get, 0 to 1.
        standing: What it may be used for.
        mark: With certainty marks, -6 to 3; else None.
        parts: How the credit is made up; may be empty.
        trials: For d', c, AUC and calibration of the set.
        confusions: True class and answered class, for a matrix.
        flags: What is reported apart, such as `RIGHT_FOR_WRONG_REASON`.
        critical: Faults that fail the piece whatever its credit.
        figures: Further numbers to log, by name; never credit.
        feedback: Truth, place, reason, light: for practice, and for exams once
            they are released.
    """

    credit: float
    guess: float = 0.0
    standing: Standing = Standing.COUNTS
    mark: float | None = None
    parts: tuple[Part, ...] = ()
    trials: tuple[Trial, ...] = ()
    confusions: tuple[tuple[str, str], ...] = ()
    flags: tuple[str, ...] = ()
    critical: tuple[Text, ...] = ()
    figures: tuple[tuple[str, float], ...] = ()
    feedback: tuple[Inspect, ...] = ()
