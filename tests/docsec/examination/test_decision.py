"""The rules of the verdict, held against oracles written another way."""

from dataclasses import replace
from itertools import chain, combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.examination.decision import decide, rolled_up
from docsec.examination.profile import Profile
from docsec.examination.result import Conclusion, Purpose, Verdict
from docsec.library.survey import NOT_IN_MODEL
from docsec.model import (
    AbortCode,
    Finding,
    Group,
    Light,
    Outcome,
    Rank,
    Reason,
    Result,
    Signal,
    Text,
)

RESULTS = tuple(Result)
UNKNOWN = Reason("model_not_identified", Text("Unknown"), Text("Compare by hand"))
PROFILE = Profile("test", Text("Test"), frozenset({"look"}))


def finding(
    check: str,
    result: Result,
    *,
    rank: Rank = Rank.STRONG,
    light: Light = Light.VI,
    feature: str = "AA",
    group: Group = Group.AUTHENTICITY,
    is_data_check: bool = False,
    is_evaluatory: bool = False,
) -> Finding:
    reason = Reason(f"{check}_{result.name}", Text("Words"), Text("Advice"))
    return Finding(
        check=check,
        uuid="0",
        code=f"({light},AB,{feature})",
        title=Text("Title"),
        group=group,
        rank=rank,
        is_data_check=is_data_check,
        is_mandatory=check in PROFILE.mandatory,
        is_evaluatory=is_evaluatory,
        lights=(light,),
        outcome=Outcome(result, None if result is Result.SUCCESSFUL else reason),
        abort_code=AbortCode.DEADLINE if result is Result.ABORTED else None,
        elapsed_ms=1.0,
    )


def verdict(
    *findings: Finding,
    purpose: Purpose = Purpose.BORDER,
    is_identified: bool = True,
    is_specimen: bool = False,
) -> Verdict:
    return decide(
        findings,
        profile=PROFILE,
        purpose=purpose,
        hindrance=None if is_identified else UNKNOWN,
        is_specimen=is_specimen,
    )


def authenticity(*findings: Finding, **how: bool) -> Conclusion:
    return verdict(*findings, **how).authenticity  # type: ignore[arg-type]


LOOK = finding("look", Result.SUCCESSFUL)


def oracle(children: tuple[str, ...]) -> str:
    """The table of reliability.md 1.1, spelled out by counting."""
    if children.count("failed") > 0:
        return "failed"
    if children.count("aborted") > 0:
        return "aborted"
    if children.count("undetermined") > 0:
        return "undetermined"
    if children.count("not supported") == len(children):
        return "not supported"
    return "successful"


def test_roll_up_follows_the_table_for_every_combination() -> None:
    combinations_seen = 0
    for size in range(1, 7):
        for children in product(RESULTS, repeat=size):
            combinations_seen += 1
            due = oracle(tuple(one.value for one in children))
            assert rolled_up(children).value == due, children
    assert combinations_seen == 19_530


def test_nothing_to_roll_up_is_not_supported() -> None:
    assert rolled_up([]) is Result.NOT_SUPPORTED


def test_data_checks_alone_never_make_green() -> None:
    for size in range(1, 5):
        for results in product(RESULTS, repeat=size):
            for rank in Rank:
                findings = [
                    finding(
                        "look" if index == 0 else f"data{index}",
                        result,
                        rank=rank,
                        is_data_check=True,
                    )
                    for index, result in enumerate(results)
                ]
                found = authenticity(*findings)
                assert found.signal is not Signal.GREEN
                assert found.reasons or found.signal is Signal.GREY


def test_a_document_that_was_looked_at_and_recognised_is_green() -> None:
    found = authenticity(LOOK, finding("data", Result.SUCCESSFUL, is_data_check=True))
    assert (found.signal, found.result, found.reasons) == (
        Signal.GREEN,
        Result.SUCCESSFUL,
        (),
    )


def test_an_unidentified_model_is_yellow() -> None:
    found = authenticity(LOOK, is_identified=False)
    assert found.signal is Signal.YELLOW
    assert [one.code for one in found.reasons] == ["model_not_identified"]


def test_one_definitive_failure_is_red() -> None:
    bad = finding("b", Result.FAILED, rank=Rank.DEFINITIVE, is_data_check=True)
    assert authenticity(LOOK, bad, is_identified=False).signal is Signal.RED


@pytest.mark.parametrize("rank", [Rank.STRONG, Rank.ADVISORY, Rank.WEAK])
def test_one_lesser_failure_is_yellow(rank: Rank) -> None:
    found = authenticity(LOOK, finding("b", Result.FAILED, rank=rank))
    assert (found.signal, found.result) == (Signal.YELLOW, Result.FAILED)


def is_red_by_the_rule(one: Finding, other: Finding) -> bool:
    """DESIGN 4: two strong or advisory ones, another light and another feature."""
    weighty = {"strong", "advisory"}
    return (
        one.rank.value in weighty
        and other.rank.value in weighty
        and one.code[1:3] != other.code[1:3]
        and one.code[-3:-1] != other.code[-3:-1]
    )


def test_two_failures_are_red_only_if_independent() -> None:
    lesser = (Rank.STRONG, Rank.ADVISORY, Rank.WEAK)
    kinds = list(product(lesser, (Light.VI, Light.UV, Light.IR), ("AA", "BB")))
    for (rank, light, feature), (rank2, light2, feature2) in product(kinds, kinds):
        one = finding("a", Result.FAILED, rank=rank, light=light, feature=feature)
        two = finding("b", Result.FAILED, rank=rank2, light=light2, feature=feature2)
        is_red = authenticity(LOOK, one, two).signal is Signal.RED
        assert is_red == is_red_by_the_rule(one, two), (one.code, two.code)


def test_light_that_is_only_compared_with_does_not_count() -> None:
    one = finding("a", Result.FAILED, light=Light.VI, feature="AA")
    both = replace(
        finding("b", Result.FAILED, light=Light.IR, feature="BB"),
        lights=(Light.VI, Light.IR),
    )
    assert authenticity(LOOK, one, both).signal is Signal.RED
    same = replace(
        finding("b", Result.FAILED, light=Light.VI, feature="BB"),
        lights=(Light.VI, Light.IR),
    )
    assert authenticity(LOOK, one, same).signal is Signal.YELLOW


def test_many_weak_failures_stay_yellow() -> None:
    weak = [
        finding(f"w{light}", Result.FAILED, rank=Rank.WEAK, light=light, feature=name)
        for light, name in zip(Light, "ABCDEFGH", strict=True)
    ]
    assert authenticity(LOOK, *weak).signal is Signal.YELLOW


@pytest.mark.parametrize("result", [Result.ABORTED, Result.UNDETERMINED])
def test_anything_unclear_is_yellow(result: Result) -> None:
    found = authenticity(LOOK, finding("b", result))
    assert (found.signal, found.result) == (Signal.YELLOW, result)


@pytest.mark.parametrize(
    "result", [one for one in Result if one is not Result.SUCCESSFUL]
)
def test_a_mandatory_check_that_did_not_succeed_keeps_it_from_green(
    result: Result,
) -> None:
    found = authenticity(finding("look", result), finding("b", Result.SUCCESSFUL))
    assert found.signal is Signal.YELLOW
    assert found.reasons[0].code == f"look_{result.name}"


def test_a_mandatory_check_of_what_the_model_has_not_is_excused() -> None:
    absent = finding("look", Result.NOT_SUPPORTED)
    excused = replace(absent, outcome=Outcome(Result.NOT_SUPPORTED, NOT_IN_MODEL))
    other = finding("other", Result.SUCCESSFUL)
    assert authenticity(absent, other).signal is Signal.YELLOW
    assert authenticity(excused, other).signal is Signal.GREEN


def test_a_mandatory_check_that_is_absent_keeps_it_from_green() -> None:
    found = authenticity(finding("b", Result.SUCCESSFUL))
    assert found.signal is Signal.YELLOW
    assert [one.code for one in found.reasons] == ["mandatory_check_missing"]


def test_an_optional_check_that_could_not_run_leaves_green() -> None:
    found = authenticity(LOOK, finding("b", Result.NOT_SUPPORTED))
    assert found.signal is Signal.GREEN


def test_a_recognised_document_where_nothing_ran_is_grey() -> None:
    assert authenticity(finding("look", Result.NOT_SUPPORTED)).signal is Signal.GREY


def test_nothing_at_all_is_never_green() -> None:
    for is_identified in (True, False):
        signals = [
            one.signal
            for one in (
                authenticity(is_identified=is_identified),
                verdict().validity,
                verdict().alert,
            )
        ]
        assert Signal.GREEN not in signals


def test_a_specimen_is_never_green_at_the_border() -> None:
    dates = finding("dates", Result.SUCCESSFUL, group=Group.VALIDITY)
    alert = finding("list", Result.SUCCESSFUL, group=Group.ALERT)
    found = verdict(LOOK, dates, alert, is_specimen=True)
    for one in (found.authenticity, found.validity, found.alert):
        assert one.signal is Signal.YELLOW
        assert one.reasons[-1].code == "specimen"


@pytest.mark.parametrize("purpose", [Purpose.TRAINING, Purpose.EVALUATION])
def test_a_specimen_is_ordinary_in_training_and_evaluation(purpose: Purpose) -> None:
    found = verdict(LOOK, is_specimen=True, purpose=purpose)
    assert found.authenticity.signal is Signal.GREEN


def test_a_false_specimen_is_still_red() -> None:
    bad = finding("b", Result.FAILED, rank=Rank.DEFINITIVE)
    assert authenticity(LOOK, bad, is_specimen=True).signal is Signal.RED


def test_expiry_never_colours_authenticity() -> None:
    for result in Result:
        expired = finding("dates", result, rank=Rank.DEFINITIVE, group=Group.VALIDITY)
        found = verdict(LOOK, expired)
        assert found.authenticity.signal is Signal.GREEN


@pytest.mark.parametrize(
    ("result", "signal"),
    [
        (Result.SUCCESSFUL, Signal.GREEN),
        (Result.FAILED, Signal.RED),
        (Result.UNDETERMINED, Signal.YELLOW),
        (Result.NOT_SUPPORTED, Signal.GREY),
        (Result.ABORTED, Signal.GREY),
    ],
)
def test_validity_and_alert_follow_table_5_1(result: Result, signal: Signal) -> None:
    found = verdict(
        finding("dates", result, group=Group.VALIDITY),
        finding("list", result, group=Group.ALERT),
    )
    assert (found.validity.signal, found.alert.signal) == (signal, signal)


def test_a_weak_sign_alone_does_not_end_validity() -> None:
    weak = finding("dates", Result.FAILED, rank=Rank.WEAK, group=Group.VALIDITY)
    assert verdict(weak).validity.signal is Signal.YELLOW


def test_reasons_stand_weightiest_first() -> None:
    found = authenticity(
        LOOK,
        finding("u", Result.UNDETERMINED, rank=Rank.DEFINITIVE),
        finding("w", Result.FAILED, rank=Rank.WEAK),
        finding("a", Result.ABORTED, rank=Rank.WEAK),
        finding("d", Result.FAILED, rank=Rank.DEFINITIVE),
        is_identified=False,
    )
    assert [one.code for one in found.reasons] == [
        "d_FAILED",
        "w_FAILED",
        "a_ABORTED",
        "u_UNDETERMINED",
        "model_not_identified",
    ]


def test_a_failure_without_a_reason_still_has_one() -> None:
    silent = replace(LOOK, outcome=Outcome(Result.FAILED))
    assert [one.code for one in authenticity(silent).reasons] == ["no_reason_given"]


RANKED = st.builds(
    finding,
    st.sampled_from(["look", "a", "b", "c"]),
    st.sampled_from(RESULTS),
    rank=st.sampled_from(list(Rank)),
    light=st.sampled_from(list(Light)),
    feature=st.sampled_from(["AA", "BB"]),
    group=st.sampled_from(list(Group)),
    is_data_check=st.booleans(),
)


@given(st.lists(RANKED, max_size=5), st.lists(RANKED, max_size=3), st.data())
def test_flipping_an_evaluatory_result_changes_nothing(
    counted: list[Finding], trial: list[Finding], data: st.DataObject
) -> None:
    trial = [replace(one, is_evaluatory=True) for one in trial]
    flipped = [
        replace(one, outcome=Outcome(data.draw(st.sampled_from(RESULTS))))
        for one in trial
    ]
    assert verdict(*counted, *trial) == verdict(*counted, *flipped)
    assert verdict(*counted, *trial) == verdict(*counted)


@given(st.lists(RANKED, max_size=6), st.booleans(), st.randoms())
def test_the_order_of_findings_does_not_change_a_signal(
    findings: list[Finding], is_identified: bool, shuffler: "object"
) -> None:
    turned = findings[::-1]
    one = verdict(*findings, is_identified=is_identified)
    two = verdict(*turned, is_identified=is_identified)
    for group in ("authenticity", "validity", "alert"):
        assert getattr(one, group).signal is getattr(two, group).signal


@given(st.lists(RANKED, max_size=6))
def test_green_stands_only_on_a_clean_full_examination(
    findings: list[Finding],
) -> None:
    found = authenticity(*findings)
    if found.signal is Signal.GREEN:
        mine = [one for one in findings if one.group is Group.AUTHENTICITY]
        results = {one.result for one in mine}
        assert results <= {Result.SUCCESSFUL, Result.NOT_SUPPORTED}
        assert any(
            one.result is Result.SUCCESSFUL and not one.is_data_check for one in mine
        )
        assert all(one.result is Result.SUCCESSFUL for one in mine if one.is_mandatory)
        assert found.reasons == ()


def test_every_signal_of_every_group_has_words() -> None:
    pairs = chain.from_iterable(
        combinations(
            [
                finding("look", result, rank=rank, light=light, group=group)
                for result in Result
                for rank in (Rank.DEFINITIVE, Rank.WEAK)
                for light in (Light.VI, Light.UV)
            ],
            2,
        )
        for group in Group
    )
    for pair in pairs:
        found = verdict(*pair)
        for one in (found.authenticity, found.validity, found.alert):
            assert "genuine" not in one.words.english().lower()


def test_what_a_check_and_the_whole_both_lack_is_said_once() -> None:
    lacking = replace(
        finding("look", Result.NOT_SUPPORTED),
        outcome=Outcome(Result.NOT_SUPPORTED, UNKNOWN),
    )
    found = verdict(lacking, finding("other", Result.SUCCESSFUL), is_identified=False)
    assert found.authenticity.reasons.count(UNKNOWN) == 1
