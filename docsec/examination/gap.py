"""What was not checked, said as plainly as what was."""

from collections.abc import Iterable, Sequence

from docsec.examination.result import NotChecked
from docsec.model import Finding, Reason, Result, Text

CHIP = NotChecked(Text("Chip"), Text("Chip: not examined. This program reads no chips"))


def not_checked(
    findings: Sequence[Finding], gaps: Iterable[NotChecked]
) -> tuple[NotChecked, ...]:
    """List everything left open: the chip first, then steps, then checks.

    Checks that lacked the same thing stand together under one reason.
    """
    grouped: dict[Reason, list[Finding]] = {}
    for one in findings:
        if one.result is Result.NOT_SUPPORTED and one.outcome.reason is not None:
            grouped.setdefault(one.outcome.reason, []).append(one)
    listed = (
        NotChecked(_joined(group), reason.words) for reason, group in grouped.items()
    )
    return (CHIP, *gaps, *listed)


def _joined(findings: Sequence[Finding]) -> Text:
    title = findings[0].title
    for one in findings[1:]:
        title = Text("{titles}; {title}", titles=title, title=one.title)
    return title
