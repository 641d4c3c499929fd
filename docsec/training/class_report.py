"""Whether a course worked: a class before, after, and eight weeks later.

Only means, intervals and numbers of people; nobody is named and nobody is ranked.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from docsec.exercises import Family, exercises
from docsec.model import Text
from docsec.scoring.gain import Change, Gain, class_gain
from docsec.scoring.score import Standing
from docsec.training.exam import ExamResult
from docsec.training.form import Form

LEAST_PEOPLE = 5
"""Below it a mean is nearly a person's mark."""
WORDS = {
    Change.IMPROVED: Text("Improved: the whole interval lies above nothing"),
    Change.WORSE: Text("Worse: the whole interval lies below nothing"),
    Change.NOT_SHOWN: Text("No change shown: the interval includes nothing"),
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """A class on two parallel forms.

    Attributes:
        family: Of exercises; None: all that counts.
        gain: Later less earlier, in shares of the credit, with its interval.
        missing: People who sat only one of the two.
        words: All that may be said of it.
    """

    family: Family | None
    gain: Gain
    missing: int
    words: Text


def compare(
    earlier: tuple[Form, Mapping[str, ExamResult]],
    later: tuple[Form, Mapping[str, ExamResult]],
    *,
    family: Family | None = None,
) -> Comparison | None:
    """Compare the same people on two forms; None where they are too few to be hidden.

    Args:
        earlier: A form and the released results by learner.
        later: The parallel form and its results.
        family: Only exercises of this family.
    """
    both = sorted(set(earlier[1]) & set(later[1]))
    pairs = [
        (
            _share(earlier[0], earlier[1][one], family),
            _share(later[0], later[1][one], family),
        )
        for one in both
    ]
    whole = [(old, new) for old, new in pairs if old is not None and new is not None]
    if len(whole) < LEAST_PEOPLE:
        return None
    gain = class_gain([old for old, _ in whole], [new for _, new in whole])
    missing = len(set(earlier[1]) ^ set(later[1]))
    return Comparison(family, gain, missing, WORDS[gain.change])


def kept_share(gain: Gain, lasting: Gain) -> float | None:
    """How much of a gain was still there later; None where none was shown."""
    if gain.change is not Change.IMPROVED or lasting.value is None or not gain.value:
        return None
    return lasting.value / gain.value


def _share(form: Form, result: ExamResult, family: Family | None) -> float | None:
    """Mean credit of the questions that count."""
    earned = [
        one.credit
        for question, one in zip(form.questions, result.questions, strict=True)
        if one.standing is Standing.COUNTS
        and family in (None, exercises[question.exercise].family)
    ]
    return sum(earned) / len(earned) if earned else None
