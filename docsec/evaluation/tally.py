"""Counts how examinations of known cases ended."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from docsec.evaluation.case import Case
from docsec.examination.result import Examination
from docsec.model import Result, Signal


@dataclass(slots=True)
class Tally:
    """What was counted so far.

    Attributes:
        signals: By (kind, forgery or "", strength or 0): how authenticity ended.
        checks: By (check, kind, forgery or "", strength or 0): how the check ended.
        models: By kind: how identification ended (right, wrong, none).
    """

    signals: dict[tuple[str, str, int], Counter[str]] = field(default_factory=dict)
    checks: dict[tuple[str, str, str, int], Counter[str]] = field(default_factory=dict)
    models: dict[str, Counter[str]] = field(default_factory=dict)

    def add(self, case: Case, examination: Examination, *, recognised: str) -> None:
        """Count one examination.

        Args:
            case: What was examined.
            examination: How it ended.
            recognised: Which model it was taken for: "right", "wrong" or "none".
        """
        forgery, strength = case.forgery or "", int(case.strength or 0)
        signal = examination.verdict.authenticity.signal
        key = (case.kind.value, forgery, strength)
        self.signals.setdefault(key, Counter())[signal.value] += 1
        for one in examination.findings:
            mine = (one.check, *key)
            self.checks.setdefault(mine, Counter())[one.result.value] += 1
        if case.forgery is None:
            self.models.setdefault(case.kind.value, Counter())[recognised] += 1

    def share(
        self, signal: Signal, *, forgery: str = "", kind: str = "", strength: int = 0
    ) -> tuple[int, int]:
        """How many of how many ended in a signal; `kind` empty: of all kinds."""
        return _counted(
            signal.value,
            (
                found
                for key, found in self.signals.items()
                if kind in ("", key[0]) and key[1:] == (forgery, strength)
            ),
        )

    def check_share(
        self, check: str, result: Result, *, forgery: str = "", strength: int = 0
    ) -> tuple[int, int]:
        """How many of how many a check ended so, where it could run at all."""
        unable = (Result.NOT_SUPPORTED.value, Result.ABORTED.value)
        found = [
            Counter({name: n for name, n in one.items() if name not in unable})
            for key, one in self.checks.items()
            if key[0] == check and key[2:] == (forgery, strength)
        ]
        return _counted(result.value, found)


def _counted(name: str, found: Iterable[Counter[str]]) -> tuple[int, int]:
    counted = list(found)
    return (
        sum(one[name] for one in counted),
        sum(one.total() for one in counted),
    )
