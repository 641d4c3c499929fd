"""A fault in any check, or in any two, is `aborted` and never green (DESIGN 4)."""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, cycle, product
from types import ModuleType
from typing import TypeVar

import pytest

from docsec.checks import Check
from docsec.examination.decision import decide
from docsec.examination.profile import PROFILES, Profile
from docsec.examination.result import Purpose, Verdict
from docsec.examination.run import Examiner
from docsec.model import (
    AbortCode,
    Document,
    Finding,
    Group,
    Light,
    Outcome,
    Picture,
    Reason,
    Result,
    Signal,
    Text,
)

T = TypeVar("T")
CODES = (
    AbortCode.EXCEPTION,
    AbortCode.DEADLINE,
    AbortCode.WRONG_ANSWER,
    AbortCode.MEMORY,
    AbortCode.WORKER_DIED,
)
# What needs no new child afterwards is injected into every check there is.
CHEAP = {
    "raises": AbortCode.EXCEPTION,
    "answers_true": AbortCode.WRONG_ANSWER,
    "eats_memory": AbortCode.MEMORY,
}
DEAR = {"dies": AbortCode.WORKER_DIED, "hangs": AbortCode.DEADLINE}
EVERY = Examiner().checks()
ALL = tuple(one for one in EVERY if not one.is_evaluatory)
"""All that count; an evaluatory check is no part of the verdict (TR-03135-1 3.7)."""


@pytest.fixture(params=PROFILES.values(), ids=PROFILES)
def profile(request: pytest.FixtureRequest) -> Profile:
    table: Profile = request.param
    return table


@pytest.fixture(scope="module")
def impatient(faulty: ModuleType) -> Iterator[Examiner]:
    """A warm child that a planted hang holds up for half a second."""
    one = Examiner([], deadline_s=0.5)
    one.start()
    yield one
    one.close()


@pytest.fixture
def injected(
    impatient: Examiner,
    faulty: ModuleType,
    make_document: Callable[..., Document],
    make_picture: Callable[..., Picture],
) -> Callable[[Check, str], Finding]:
    """Run a check in the child with a planted fault in the place of its function."""
    # Under every light and fine enough: no check is excused from running.
    lit = make_document(*(make_picture(light, ppi=1200.0) for light in Light))
    plain = replace(PROFILES["high_security"], options={})

    def inject(check: Check, fault: str) -> Finding:
        broken = replace(check, run=getattr(faulty, fault))
        return ended(impatient.run(lit, broken, plain, examination="lit"))

    return inject


def sound(check: Check, profile: Profile) -> Finding:
    """How the check ends where nothing is wrong with document or program."""
    return Finding(
        check=check.id,
        uuid=check.uuid,
        code=check.code,
        title=check.title,
        group=check.group,
        rank=check.rank,
        is_data_check=check.is_data_check,
        is_mandatory=check.id in profile.mandatory,
        is_evaluatory=check.is_evaluatory,
        lights=check.lights,
        outcome=Outcome(Result.SUCCESSFUL),
        abort_code=None,
        elapsed_ms=1.0,
    )


def aborted(finding: Finding, code: AbortCode) -> Finding:
    reason = Reason(f"aborted_{code.name.lower()}", Text("Aborted"), Text("Again"))
    outcome = Outcome(Result.ABORTED, reason)
    return replace(finding, outcome=outcome, abort_code=code)


def judged(findings: Sequence[Finding], profile: Profile) -> Verdict:
    return decide(
        findings,
        profile=profile,
        purpose=Purpose.BORDER,
        hindrance=None,
        is_specimen=False,
    )


def signal_of(verdict: Verdict, group: Group) -> Signal:
    signals: Mapping[Group, Signal] = {
        Group.AUTHENTICITY: verdict.authenticity.signal,
        Group.VALIDITY: verdict.validity.signal,
        Group.ALERT: verdict.alert.signal,
    }
    return signals[group]


def ended(steps: Generator[object, None, T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value


def with_faults(
    genuine: Sequence[Finding], faults: Mapping[int, AbortCode]
) -> list[Finding]:
    return [
        aborted(one, faults[index]) if index in faults else one
        for index, one in enumerate(genuine)
    ]


def test_without_a_fault_all_checks_together_are_green(profile: Profile) -> None:
    verdict = judged([sound(one, profile) for one in ALL], profile)
    assert verdict.authenticity.signal is Signal.GREEN
    assert verdict.validity.signal is Signal.GREEN


def test_no_evaluatory_check_is_mandatory_and_its_fault_changes_nothing(
    profile: Profile,
) -> None:
    tried = [one for one in EVERY if one.is_evaluatory]
    assert not profile.mandatory & {one.id for one in tried}
    genuine = [sound(one, profile) for one in ALL]
    faults = [aborted(sound(one, profile), AbortCode.EXCEPTION) for one in tried]
    assert judged([*genuine, *faults], profile) == judged(genuine, profile)


@pytest.mark.parametrize("code", CODES)
def test_one_aborted_check_is_never_green(profile: Profile, code: AbortCode) -> None:
    genuine = [sound(one, profile) for one in ALL]
    for index, check in enumerate(ALL):
        verdict = judged(with_faults(genuine, {index: code}), profile)
        assert signal_of(verdict, check.group) is not Signal.GREEN, check.id


def test_two_aborted_checks_are_never_green(profile: Profile) -> None:
    genuine = [sound(one, profile) for one in ALL]
    kinds = cycle(product(CODES, repeat=2))
    for (one, other), (first, second) in zip(
        combinations(range(len(ALL)), 2), kinds, strict=False
    ):
        verdict = judged(with_faults(genuine, {one: first, other: second}), profile)
        for index in (one, other):
            found = signal_of(verdict, ALL[index].group)
            assert found is not Signal.GREEN, (ALL[one].id, ALL[other].id)


def test_an_aborted_check_beside_an_excused_one_is_never_green(
    profile: Profile,
) -> None:
    genuine = [sound(one, profile) for one in ALL]
    for one, other in product(range(len(ALL)), repeat=2):
        if one == other:
            continue
        findings = with_faults(genuine, {one: AbortCode.EXCEPTION})
        silent = Outcome(Result.NOT_SUPPORTED, Reason("lack", Text("L"), Text("A")))
        findings[other] = replace(findings[other], outcome=silent)
        found = signal_of(judged(findings, profile), ALL[one].group)
        assert found is not Signal.GREEN, (ALL[one].id, ALL[other].id)


def test_a_check_that_left_no_finding_is_never_green(profile: Profile) -> None:
    genuine = [sound(one, profile) for one in ALL]
    for one in profile.mandatory:
        left = [finding for finding in genuine if finding.check != one]
        assert judged(left, profile).authenticity.signal is not Signal.GREEN, one


@pytest.mark.parametrize(("fault", "code"), CHEAP.items())
def test_a_fault_in_any_check_comes_out_of_the_child_as_aborted(
    injected: Callable[[Check, str], Finding], fault: str, code: AbortCode
) -> None:
    profile = PROFILES["high_security"]
    genuine = [sound(one, profile) for one in ALL]
    for check in EVERY:
        found = injected(check, fault)
        assert (found.result, found.abort_code) == (Result.ABORTED, code), check.id
        others = [one for one in genuine if one.check != check.id]
        verdict = judged([*others, found], profile)
        is_green = signal_of(verdict, check.group) is Signal.GREEN
        assert is_green is check.is_evaluatory, check.id


@pytest.mark.parametrize(
    ("first", "second"), [("eats_memory", "dies"), ("hangs", "dies")]
)
def test_two_faults_one_after_another_are_both_aborted(
    injected: Callable[[Check, str], Finding], first: str, second: str
) -> None:
    profile = PROFILES["high_security"]
    findings = {check.id: sound(check, profile) for check in ALL}
    pair = [check for check in ALL if check.id in ("static_print", "ir_mrz")]
    for check, fault in zip(pair, (first, second), strict=True):
        findings[check.id] = injected(check, fault)
    codes = {**CHEAP, **DEAR}
    ends = [findings[check.id].abort_code for check in pair]
    assert ends == [codes[first], codes[second]]
    verdict = judged(list(findings.values()), profile)
    assert verdict.authenticity.result is Result.ABORTED
    assert verdict.authenticity.signal is Signal.YELLOW
