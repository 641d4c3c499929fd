"""What is kept of a score: all but the feedback, which key and answers give again."""

import msgspec

from docsec.model import Text
from docsec.scoring.score import Part, Score, Standing, Trial


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """A score as it is stored. Attributes as in `docsec.scoring.score.Score`."""

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


def result_of(score: Score) -> Result:
    """Keep a score."""
    return Result(
        credit=score.credit,
        guess=score.guess,
        standing=score.standing,
        mark=score.mark,
        parts=score.parts,
        trials=score.trials,
        confusions=score.confusions,
        flags=score.flags,
        critical=score.critical,
        figures=score.figures,
    )
