"""What findings amount to: three results, each with a traffic light and its reasons.

The roll-up is the table of BSI TR-03135-1 (5.7, 5.9: tables 5.44, 5.55, 5.60, 5.64).
The rules of the traffic light are written in DESIGN section 4. Nothing here measures.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations

from docsec.examination.profile import Profile
from docsec.examination.result import Conclusion, Purpose, Verdict
from docsec.library.survey import NOT_IN_MODEL
from docsec.model import (
    Finding,
    Group,
    Rank,
    Reason,
    Result,
    Signal,
    Text,
)

_ORDER = (
    Result.FAILED,
    Result.ABORTED,
    Result.UNDETERMINED,
    Result.SUCCESSFUL,
    Result.NOT_SUPPORTED,
)
_SIGNALS = {
    Result.SUCCESSFUL: Signal.GREEN,
    Result.FAILED: Signal.RED,
    Result.UNDETERMINED: Signal.YELLOW,
    Result.NOT_SUPPORTED: Signal.GREY,
    Result.ABORTED: Signal.GREY,
}
_RANKS = tuple(Rank)  # weightiest first
_WORDS = {
    (Group.AUTHENTICITY, Signal.GREEN): Text("No sign of forgery in what was checked"),
    (Group.AUTHENTICITY, Signal.YELLOW): Text("Not decided. Examine it yourself"),
    (Group.AUTHENTICITY, Signal.RED): Text("Signs of forgery. Send to second line"),
    (Group.AUTHENTICITY, Signal.GREY): Text("Nothing could be checked"),
    (Group.VALIDITY, Signal.GREEN): Text("Valid today by its dates"),
    (Group.VALIDITY, Signal.YELLOW): Text("Validity is not clear. Look at the dates"),
    (Group.VALIDITY, Signal.RED): Text("Not valid today"),
    (Group.VALIDITY, Signal.GREY): Text("Validity could not be checked"),
    (Group.ALERT, Signal.GREEN): Text("Not found in the lists that were searched"),
    (Group.ALERT, Signal.YELLOW): Text("The search of the lists is not clear"),
    (Group.ALERT, Signal.RED): Text("Found in an alert list. Send to second line"),
    (Group.ALERT, Signal.GREY): Text("No alert list was searched"),
}
_SPECIMEN = Reason(
    "specimen",
    Text("This is a specimen, not a travel document"),
    Text("Nobody may travel on it. Ask how the holder came by it"),
)
_DATA_ONLY = Reason(
    "data_checks_only",
    Text("Only printed data was checked, not the document itself"),
    Text("Examine paper, print and security features by hand"),
)
_MANDATORY_MISSING = Reason(
    "mandatory_check_missing",
    Text("A check that the profile demands is not here"),
    Text("Tell your administrator; the program is not complete"),
)
_UNSAID = Reason(
    "no_reason_given",
    Text("The check gave no reason"),
    Text("Look at the place yourself"),
)


def rolled_up(results: Iterable[Result]) -> Result:
    """Sum up the results of a group by the table of TR-03135-1.

    >>> rolled_up([Result.SUCCESSFUL, Result.ABORTED]).value
    'aborted'
    """
    found = set(results)
    return next((one for one in _ORDER if one in found), Result.NOT_SUPPORTED)


def decide(
    findings: Sequence[Finding],
    *,
    profile: Profile,
    purpose: Purpose,
    hindrance: Reason | None,
    is_specimen: bool,
) -> Verdict:
    """Draw the three conclusions from all findings of one examination.

    Args:
        findings: In any order; evaluatory ones are passed over (TR-03135-1 3.7).
        profile: Says which checks are mandatory.
        purpose: At the border a specimen is never green.
        hindrance: Why the document is not measured against a specimen; None: its model
            is known, recognised and has pictures.
        is_specimen: Issued by Utopia, or marked as a specimen.
    """
    counted = [one for one in findings if not one.is_evaluatory]
    is_barred = is_specimen and purpose is Purpose.BORDER
    is_complete = profile.mandatory <= {one.check for one in counted}

    def of(group: Group) -> list[Finding]:
        return [one for one in counted if one.group is group]

    return Verdict(
        authenticity=_authenticity(
            of(Group.AUTHENTICITY),
            is_complete=is_complete,
            hindrance=hindrance,
            is_barred=is_barred,
        ),
        validity=_plain(Group.VALIDITY, of(Group.VALIDITY), is_barred=is_barred),
        alert=_plain(Group.ALERT, of(Group.ALERT), is_barred=is_barred),
    )


def _authenticity(
    findings: list[Finding],
    *,
    is_complete: bool,
    hindrance: Reason | None,
    is_barred: bool,
) -> Conclusion:
    result = rolled_up(one.result for one in findings)
    failed = [one for one in findings if one.result is Result.FAILED]
    reasons = _reasons(findings)
    if hindrance is not None:
        reasons.append(hindrance)
    if not is_complete:
        reasons.append(_MANDATORY_MISSING)
    if _is_data_only(findings):
        reasons.append(_DATA_ONLY)
    if is_barred:
        reasons.append(_SPECIMEN)
    if _is_red(failed):
        signal = Signal.RED
    elif result is Result.NOT_SUPPORTED and hindrance is None:
        signal = Signal.GREY
    elif result is Result.SUCCESSFUL and not reasons:
        signal = Signal.GREEN
    else:
        signal = Signal.YELLOW
    return _conclusion(Group.AUTHENTICITY, result, signal, reasons)


def _is_red(failed: Sequence[Finding]) -> bool:
    if any(one.rank is Rank.DEFINITIVE for one in failed):
        return True
    weighty = [one for one in failed if one.rank in (Rank.STRONG, Rank.ADVISORY)]
    return any(_are_independent(*pair) for pair in combinations(weighty, 2))


def _are_independent(one: Finding, other: Finding) -> bool:
    """Another light *and* another feature: one stain must not count twice."""
    return one.light != other.light and one.feature != other.feature


def _is_data_only(findings: Sequence[Finding]) -> bool:
    """A forger prints flawless data; only what looks at the object counts."""
    silent = (Result.NOT_SUPPORTED, Result.ABORTED)
    ran = [one for one in findings if one.result not in silent]
    return bool(ran) and all(one.is_data_check for one in ran)


def _plain(group: Group, findings: list[Finding], *, is_barred: bool) -> Conclusion:
    result = rolled_up(one.result for one in findings)
    signal = _SIGNALS[result]
    reasons = _reasons(findings)
    failed = [one for one in findings if one.result is Result.FAILED]
    if failed and all(one.rank is Rank.WEAK for one in failed):
        signal = Signal.YELLOW
    if is_barred and signal is Signal.GREEN:
        signal = Signal.YELLOW
        reasons.append(_SPECIMEN)
    return _conclusion(group, result, signal, reasons)


def _reasons(findings: Iterable[Finding]) -> list[Reason]:
    """Why each finding kept the conclusion from being better, weightiest first."""
    held = [
        one
        for one in findings
        if one.result in (Result.FAILED, Result.ABORTED, Result.UNDETERMINED)
        or (
            one.is_mandatory
            and one.result is Result.NOT_SUPPORTED
            and not _is_excused(one)
        )
    ]
    held.sort(key=lambda one: (_ORDER.index(one.result), _RANKS.index(one.rank)))
    return [one.outcome.reason or _UNSAID for one in held]


def _is_excused(finding: Finding) -> bool:
    """The model is known not to have what this check looks for."""
    reason = finding.outcome.reason
    return reason is not None and reason.code == NOT_IN_MODEL.code


def _conclusion(
    group: Group, result: Result, signal: Signal, reasons: Sequence[Reason]
) -> Conclusion:
    # A check may lack what the whole examination lacks; it is said once.
    said = tuple(dict.fromkeys(reasons))
    return Conclusion(group, result, signal, _WORDS[group, signal], said)
