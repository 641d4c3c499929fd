"""What a check found, in the words of BSI TR-03135-1."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from docsec.model.evidence import Evidence
from docsec.model.picture import Light
from docsec.model.text import Text


class Result(StrEnum):
    """How a check ended (TR-03135-1 3.5.2). There is no "genuine"."""

    SUCCESSFUL = "successful"
    FAILED = "failed"
    UNDETERMINED = "undetermined"
    NOT_SUPPORTED = "not supported"
    ABORTED = "aborted"


class Signal(StrEnum):
    """The traffic light (TR-03135-1 5.2). Always shown with shape and words."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    GREY = "grey"


class Rank(StrEnum):
    """How much a failure of a check weighs."""

    DEFINITIVE = "definitive"
    STRONG = "strong"
    ADVISORY = "advisory"
    WEAK = "weak"


class Group(StrEnum):
    """Which of the three separate results a check belongs to."""

    AUTHENTICITY = "authenticity"
    VALIDITY = "validity"
    ALERT = "alert"


class AbortCode(IntEnum):
    """Why a check was aborted (own codes, 1,000-999,999: TR-03135-1 5.3)."""

    EXCEPTION = 1001
    DEADLINE = 1002
    MEMORY = 1003
    WORKER_DIED = 1004
    WRONG_ANSWER = 1005
    CANCELLED = 1006
    INTERRUPTED = 1007


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a check ended as it did.

    Attributes:
        code: Fixed for ever, for logs and lessons: `mrz_check_digit_wrong`.
        words: One plain sentence.
        advice: What to do next, and what this does not prove.
    """

    code: str
    words: Text
    advice: Text


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check function answers.

    Attributes:
        result: `aborted` is never answered by a check; it is what happens to one.
        reason: Always given unless the result is `successful`.
        margin: -1 to 1, 0 at the threshold, negative on failure; None where the
            check counts nothing.
        evidence: What to show.
    """

    result: Result
    reason: Reason | None = None
    margin: float | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of one check in one examination.

    Attributes:
        check: Id of the plug-in, its module's name.
        uuid: Of the check, for the log (TR-03135-1 5.5.4.2).
        code: Light, property, feature: `(IR,AB,MR)`; `X-` marks codes of our own.
        title: Its name, for people.
        group: Authenticity, validity or alert.
        rank: The weight of a failure.
        is_data_check: Looks at data only; can never make authenticity green.
        is_mandatory: The profile demands it.
        is_evaluatory: Run and logged, never part of the verdict.
        lights: What it needs.
        outcome: How it ended.
        abort_code: Set if and only if the result is `aborted`.
        elapsed_ms: How long it ran.
    """

    check: str
    uuid: str
    code: str
    title: Text
    group: Group
    rank: Rank
    is_data_check: bool
    is_mandatory: bool
    is_evaluatory: bool
    lights: tuple[Light, ...]
    outcome: Outcome
    abort_code: AbortCode | None
    elapsed_ms: float

    @property
    def result(self) -> Result:
        """How it ended."""
        return self.outcome.result

    @property
    def light(self) -> str:
        """The first part of its code: the light in which the fault shows.

        It may need another besides, to compare with.
        """
        return self.code.partition("(")[2].partition(",")[0]

    @property
    def feature(self) -> str:
        """The third part of its code; independence is judged by light and feature."""
        return self.code.strip("()").split(",")[-1]
