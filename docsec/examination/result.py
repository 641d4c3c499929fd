"""What an examination ends with. No verdict says "genuine"."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from docsec.model import Document, Finding, Group, Reason, Result, Signal, Text


class Purpose(StrEnum):
    """What the examination is for."""

    BORDER = "border"
    """A traveller waits. A specimen (UTO or marked) is never green."""
    TRAINING = "training"
    """UTO is a state like any other."""
    EVALUATION = "evaluation"
    """Error rates are measured; UTO is a state like any other."""


@dataclass(frozen=True, slots=True)
class Conclusion:
    """One of the three separate results.

    Attributes:
        group: Authenticity, validity or alert.
        result: The group's findings rolled up by the table of TR-03135-1.
        signal: What the rules of the profile make of it.
        words: The signal in one sentence.
        reasons: What kept it from being better, weightiest first.
    """

    group: Group
    result: Result
    signal: Signal
    words: Text
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The three separate results. Expiry never colours authenticity."""

    authenticity: Conclusion
    validity: Conclusion
    alert: Conclusion


@dataclass(frozen=True, slots=True)
class NotChecked:
    """Something that was not checked, and why; shown as plainly as what was."""

    title: Text
    why: Text


@dataclass(frozen=True, slots=True, eq=False)
class Examination:
    """One examination from first picture to verdict.

    Attributes:
        id: UUID of this examination.
        started_at: UTC.
        purpose: What it is for.
        profile: Id of the profile: `high_security` or `high_convenience`.
        document: What was read.
        findings: One for every check there is, run or not.
        verdict: The three results.
        not_checked: Everything left open, the chip first.
        stamps: Sentences that cannot be removed: origin, specimen.
        software: Name and version.
    """

    id: str
    started_at: datetime
    purpose: Purpose
    profile: str
    document: Document
    findings: tuple[Finding, ...]
    verdict: Verdict
    not_checked: tuple[NotChecked, ...]
    stamps: tuple[Text, ...]
    software: str
