"""Bursts: many false documents with feedback, then few without, and c before and after.

Where false documents are rare, people call them genuine: not because they see worse,
but because their decision line moves (Wolfe and others 2007, 2013). A burst of half
and half with full feedback moves it back for a while. For faces the effect is weak and
may fade within one session (Papesh and others 2018); the screen says so.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from docsec.exercises import Family, exercises
from docsec.model import Text
from docsec.scoring.detection import Detection
from docsec.scoring.score import Trial, detection_of
from docsec.training.practice import new_seed

PLAN = (0.5, 0.25, 0.10, 0.05)
"""Shares of false documents, from learning what to look for to the desk."""
RARE = 0.10
"""From this share down a shift of practice begins with a burst."""
_LEAST, _MOST = 18, 40
FADES = Text("For faces the effect of this warm-up may fade within one session")


@dataclass(frozen=True, slots=True)
class Trialled:
    """One thing to ask in a burst.

    Attributes:
        seed: Of the exercise's generator.
        is_false: What it is to be, by its `prevalence` of 0 or 1.
        has_feedback: Tell at once.
    """

    seed: int
    is_false: bool
    has_feedback: bool


@dataclass(frozen=True, slots=True)
class Criterion:
    """The decision line in the two parts; positive leans to "genuine"."""

    warm_up: Detection
    rare: Detection

    @property
    def shift(self) -> float:
        """How far the line moved to "genuine" when false ones became rare."""
        return self.rare.criterion - self.warm_up.criterion


def plan_burst(
    learner: str,
    exercise: str,
    *,
    number: int,
    share: float,
    trials: int = 40,
    warm_up: int = 20,
) -> tuple[Trialled, ...]:
    """What to ask, in order: the warm-up if false ones are rare, then the rest.

    Args:
        learner: Whose burst it is.
        exercise: Whose `make` knows a prevalence.
        number: Of this learner's bursts; each has other seeds.
        share: Of false ones after the warm-up; met exactly, within one.
        trials: After the warm-up.
        warm_up: Trials of half and half with feedback.

    Raises:
        ValueError: The warm-up is shorter or longer than was ever tried.
    """
    if not _LEAST <= warm_up <= _MOST:
        raise ValueError(f"a warm-up has {_LEAST} to {_MOST} trials")
    name = f"{learner}/{exercise}/burst {number}"
    rng = np.random.default_rng(list(hashlib.sha256(name.encode()).digest()))
    parts = [(trials, share, share > RARE)]
    if share <= RARE:
        parts.insert(0, (warm_up, 0.5, True))
    return tuple(_parts(name, exercise, rng, parts))


def criterion(trials: Sequence[Trial], plan: Sequence[Trialled]) -> Criterion:
    """The line before and after, from the judgements in the order of the plan."""
    told = [one for one, asked in zip(trials, plan, strict=False) if asked.has_feedback]
    untold = [
        one for one, asked in zip(trials, plan, strict=False) if not asked.has_feedback
    ]
    return Criterion(detection_of(told), detection_of(untold))


def warning(exercise: str) -> Text | None:
    """What must be said before a burst of this exercise, or None."""
    return FADES if exercises[exercise].family is Family.FACES else None


def _parts(
    name: str,
    exercise: str,
    rng: np.random.Generator,
    parts: Sequence[tuple[int, float, bool]],
) -> Iterator[Trialled]:
    at = 0
    for count, share, has_feedback in parts:
        false = set(rng.permutation(count)[: round(count * share)].tolist())
        for place in range(count):
            yield Trialled(new_seed(name, exercise, at), place in false, has_feedback)
            at += 1
