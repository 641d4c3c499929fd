"""Whatever a check does, the examination goes on, says so, and is never green."""

from collections.abc import Callable, Generator
from dataclasses import replace
from types import ModuleType
from typing import TypeVar

import numpy as np
import pytest

from docsec.checks import Check
from docsec.examination import run as run_module
from docsec.examination.decision import decide
from docsec.examination.profile import Profile
from docsec.examination.result import Purpose
from docsec.examination.run import Examiner, attempted, lay, measure
from docsec.model import (
    AbortCode,
    Document,
    Finding,
    Light,
    PageName,
    Picture,
    Placement,
    Result,
    Signal,
    Text,
)

T = TypeVar("T")
Make = Callable[..., Picture]
MakeDocument = Callable[..., Document]
MakeCheck = Callable[..., Check]
PLAIN = Profile("plain", Text("Plain"), frozenset())

FAULTS = {
    "raises": AbortCode.EXCEPTION,
    "hangs": AbortCode.DEADLINE,
    "eats_memory": AbortCode.MEMORY,
    "dies": AbortCode.WORKER_DIED,
    "leaves": AbortCode.WORKER_DIED,
    "answers_true": AbortCode.WRONG_ANSWER,
    "answers_nothing": AbortCode.WRONG_ANSWER,
    "aborts_itself": AbortCode.WRONG_ANSWER,
    "fails_without_reason": AbortCode.WRONG_ANSWER,
    "exaggerates": AbortCode.WRONG_ANSWER,
    "answers_in_strings": AbortCode.WRONG_ANSWER,
    "shows_nonsense": AbortCode.WRONG_ANSWER,
    "paints_over": AbortCode.EXCEPTION,
}


def ended(steps: Generator[object, None, T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value


@pytest.fixture
def run(
    examiner: Examiner,
    faulty: ModuleType,
    make_check: MakeCheck,
    make_document: MakeDocument,
    make_picture: Make,
) -> Callable[..., Finding]:
    def run_it(
        name: str,
        document: Document | None = None,
        *,
        profile: Profile = PLAIN,
        examination: str = "same",
        **values: object,
    ) -> Finding:
        check = make_check(getattr(faulty, name), **values)
        document = document or make_document(make_picture())
        return ended(examiner.run(document, check, profile, examination=examination))

    return run_it


def test_a_sound_check_is_answered_from_the_pixels(
    run: Callable[..., Finding],
) -> None:
    found = run("sound")
    assert found.result is Result.SUCCESSFUL
    assert found.outcome.margin == pytest.approx(102 / 255)
    assert found.abort_code is None
    assert found.elapsed_ms > 0


@pytest.mark.parametrize(("name", "code"), FAULTS.items())
def test_a_fault_is_aborted_with_its_code_and_never_green(
    run: Callable[..., Finding], name: str, code: AbortCode
) -> None:
    found = run(name)
    assert (found.result, found.abort_code) == (Result.ABORTED, code)
    assert found.outcome.reason is not None
    assert str(code.value) in found.outcome.reason.words.english()
    verdict = decide(
        [run("sound"), found],
        profile=PLAIN,
        purpose=Purpose.BORDER,
        hindrance=None,
        is_specimen=False,
    )
    assert verdict.authenticity.signal is Signal.YELLOW
    assert verdict.authenticity.result is Result.ABORTED


def test_the_same_examination_without_the_fault_is_green(
    run: Callable[..., Finding],
) -> None:
    verdict = decide(
        [run("sound")],
        profile=PLAIN,
        purpose=Purpose.BORDER,
        hindrance=None,
        is_specimen=False,
    )
    assert verdict.authenticity.signal is Signal.GREEN


def test_what_an_exception_says_is_not_kept(run: Callable[..., Finding]) -> None:
    reason = run("raises").outcome.reason
    assert reason is not None
    assert "ValueError" in reason.words.english()
    assert "personal" not in reason.words.english()


def test_a_function_the_child_cannot_find_is_aborted(
    examiner: Examiner,
    make_check: MakeCheck,
    make_document: MakeDocument,
    make_picture: Make,
) -> None:
    check = make_check(lambda document: None)
    document = make_document(make_picture())
    found = ended(examiner.run(document, check, PLAIN, examination="lambda"))
    assert found.abort_code is AbortCode.EXCEPTION


def test_another_token_brings_another_document(
    run: Callable[..., Finding],
    make_document: MakeDocument,
    make_picture: Make,
) -> None:
    white = make_picture(pixels=make_picture().pixels | 255)
    assert run("sound", examination="one").outcome.margin == pytest.approx(0.4)
    assert run("sound", make_document(white), examination="two").outcome.margin == 1.0


def test_the_original_bytes_stay_here(run: Callable[..., Finding]) -> None:
    assert run("needs_the_file", examination="fresh").outcome.margin == 0.0


def test_the_options_of_the_profile_reach_the_check(
    run: Callable[..., Finding],
) -> None:
    strict = Profile("s", Text("S"), frozenset({"strict"}), {"strict": {"level": 3}})
    found = run("strict", profile=strict)
    assert found.outcome.margin == pytest.approx(-0.3)
    assert found.is_mandatory
    assert not run("strict").is_mandatory


def test_a_missing_light_is_not_supported_and_not_run(
    run: Callable[..., Finding],
) -> None:
    found = run("dies", lights=(Light.VI, Light.UV))
    assert found.result is Result.NOT_SUPPORTED
    assert found.outcome.reason is not None
    assert found.outcome.reason.code == "light_missing"
    assert "Ultraviolet" in found.outcome.reason.words.english()


@pytest.mark.parametrize(
    ("ppi", "reason"),
    [
        (None, "resolution_unknown"),
        (384.0, "resolution_too_low"),
    ],
)
def test_too_little_resolution_is_not_supported_and_not_run(
    run: Callable[..., Finding],
    make_document: MakeDocument,
    make_picture: Make,
    ppi: float | None,
    reason: str,
) -> None:
    document = make_document(make_picture(ppi=ppi))
    found = run("dies", document, min_ppi=385.0)
    assert found.result is Result.NOT_SUPPORTED
    assert found.outcome.reason is not None
    assert found.outcome.reason.code == reason


def test_enough_resolution_is_run(
    run: Callable[..., Finding], make_document: MakeDocument, make_picture: Make
) -> None:
    document = make_document(make_picture(ppi=385.0))
    assert run("sound", document, min_ppi=385.0).result is Result.SUCCESSFUL


def test_the_model_says_the_resolution_where_the_picture_does_not(
    run: Callable[..., Finding], make_document: MakeDocument, make_picture: Make
) -> None:
    placed = Placement(
        PageName.DATA, 0, Light.VI, 400.0, np.eye(3), (0.0, 0.0), residual_mm=0.01
    )
    document = make_document(make_picture(ppi=None))
    document = replace(document, placements=(placed,))
    assert run("sound", document, min_ppi=385.0).result is Result.SUCCESSFUL
    assert run("sound", document, min_ppi=500.0).result is Result.NOT_SUPPORTED


def test_a_picture_under_another_light_lends_no_resolution(
    run: Callable[..., Finding], make_document: MakeDocument, make_picture: Make
) -> None:
    document = make_document(make_picture(ppi=100.0), make_picture(Light.UV, ppi=600.0))
    assert run("dies", document, min_ppi=385.0).result is Result.NOT_SUPPORTED


def test_a_closed_examiner_cancels(
    faulty: ModuleType,
    make_check: MakeCheck,
    make_document: MakeDocument,
    make_picture: Make,
) -> None:
    closed = Examiner([])
    closed.close()
    document = make_document(make_picture())
    found = ended(
        closed.run(document, make_check(faulty.sound), PLAIN, examination="x")
    )
    assert found.abort_code is AbortCode.CANCELLED


def test_a_run_given_up_leaves_a_working_examiner(
    run: Callable[..., Finding],
    examiner: Examiner,
    faulty: ModuleType,
    make_check: MakeCheck,
    make_document: MakeDocument,
) -> None:
    check = make_check(faulty.hangs, lights=())
    steps = examiner.run(make_document(), check, PLAIN, examination="given up")
    next(steps)
    steps.close()
    assert run("sound").result is Result.SUCCESSFUL


def test_without_a_list_all_checks_are_run() -> None:
    assert {one.id for one in Examiner().checks()} >= {"mrz_check_digits"}


def test_a_fault_before_the_checks_is_named() -> None:
    assert attempted(int, "7") == (7, None)
    assert attempted(int, "x") == (None, "ValueError")


def test_the_side_in_the_child_answers_in_plain_values(
    faulty: ModuleType,
    make_document: MakeDocument,
    make_picture: Make,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(run_module, "_DESK", run_module._Desk())
    # The same functions that run in the child, called here where they can be counted.
    here = "in this process"
    assert type(measure(here, faulty.sound, {})).__name__ == "_NotHere"
    lay(here, make_document(make_picture()))
    assert measure(here, faulty.sound, {}).result is Result.SUCCESSFUL
    codes = {
        name: measure(here, getattr(faulty, name), {}).code
        for name in ("raises", "eats_memory", "answers_true")
    }
    assert codes == {"raises": 1001, "eats_memory": 1003, "answers_true": 1005}


@pytest.mark.parametrize("reply", [None, 7, "green", run_module._NotHere()])
def test_an_answer_that_is_none_is_not_believed(reply: object) -> None:
    ended_so = run_module._end_of(reply)
    assert ended_so.code is AbortCode.WRONG_ANSWER


def test_a_code_that_does_not_exist_is_not_believed() -> None:
    reply = run_module._Fault(4711, "x")
    assert run_module._end_of(reply).code is AbortCode.WRONG_ANSWER
