"""Exams: the clock, the break, the release, the gates."""

import pytest

from docsec.errors import StoreError
from docsec.exercises import run
from docsec.model import Text
from docsec.model.prompt import Chosen
from docsec.scoring.score import Score, Standing, Trial
from docsec.training.course import Blueprint
from docsec.training.exam import ExamDesk, assess
from docsec.training.form import Draw, Form, Question, read_form, write_form
from docsec.training.sealing import TrainerKey

TRAINER = TrainerKey.generate()


@pytest.fixture
def form_and_key(tmp_path, course):
    making = write_form(
        tmp_path / "form",
        course,
        course.exams[0],
        trainer=TRAINER.public,
        draw=Draw(5),
    )
    try:
        while True:
            next(making)
    except StopIteration as end:
        return read_form(tmp_path / "form"), end.value


@pytest.fixture
def desk(room):
    return ExamDesk(room.database, room.journal, clock=room.clock)


def answer_all(desk, exam, key, *, right=True, questions=99, ms=1000):
    """Play the exam on, with or without knowing the key."""
    for _ in range(questions):
        sitting = desk.question(exam)
        if sitting is None:
            return
        task = sitting.asked.task
        solved = iter(sitting.asked.kind.solve(task, key.keys[exam.number]))
        playing = run(sitting.asked.kind, task, stored=sitting.answers)
        try:
            next(playing)
            while True:
                answer = next(solved) if right else Chosen()
                desk.keep(exam, answer, since_ms=ms)
                playing.send(answer)
        except StopIteration:
            desk.close_question(exam)


def test_an_exam_is_sat_handed_in_and_released(desk, learner, form_and_key) -> None:
    form, key = form_and_key
    exam = desk.begin(learner.id, form)
    answer_all(desk, exam, key)
    assert desk.question(exam) is None
    desk.hand_in(exam)
    assert desk.result(learner.id, form.id) is None
    assert desk.waiting(form) == ((exam.id, learner.id),)

    result = desk.release(exam.id, form, key)
    assert result.is_passed
    assert [(one.name, one.value, one.n) for one in result.gates] == [
        ("knowledge", 1, 4),
        ("data", 1, 3),
    ]
    assert desk.result(learner.id, form.id) == result
    assert desk.waiting(form) == ()


def test_it_goes_on_after_a_break_and_needs_no_key(
    room, desk, learner, form_and_key
) -> None:
    form, key = form_and_key
    exam = desk.begin(learner.id, form)
    answer_all(desk, exam, key, questions=3, ms=2000)
    desk.tick(exam, since_ms=500)
    room.reopen()

    desk = ExamDesk(room.database, room.journal, clock=room.clock)
    again = desk.begin(learner.id, form)
    assert (again.id, again.number, again.spent_ms) == (exam.id, 3, 6500)
    assert again.left_s == 30 * 60 - 6.5
    answer_all(desk, again, key)
    desk.hand_in(again)
    assert desk.release(again.id, form, key).is_passed


def test_a_question_broken_off_is_taken_up(room, desk, learner, form_and_key) -> None:
    form, key = form_and_key
    exam = desk.begin(learner.id, form)
    answer_all(desk, exam, key, questions=7)
    sitting = desk.question(exam)
    assert sitting.asked.exercise == "stamp_timeline"
    order, step = sitting.asked.kind.solve(sitting.asked.task, key.keys[7])
    desk.keep(exam, order, since_ms=100)
    room.reopen()

    desk = ExamDesk(room.database, room.journal, clock=room.clock)
    again = desk.begin(learner.id, form)
    sitting = desk.question(again)
    assert sitting.answers == [order]
    assert next(run(sitting.asked.kind, sitting.asked.task, stored=[order])).id == (
        "impossible"
    )
    desk.keep(again, step, since_ms=100)
    desk.close_question(again)
    assert desk.question(again) is None


def test_the_time_runs_out(desk, learner, form_and_key) -> None:
    form, key = form_and_key
    exam = desk.begin(learner.id, form)
    answer_all(desk, exam, key, questions=2)
    desk.tick(exam, since_ms=30 * 60 * 1000)
    assert (exam.left_s, desk.question(exam)) == (0, None)
    with pytest.raises(StoreError, match="over"):
        desk.keep(exam, Chosen(), since_ms=0)
    desk.hand_in(exam)
    result = desk.release(exam.id, form, key)
    assert len(result.questions) == 8
    assert sum(one.credit for one in result.questions) == 2
    assert not result.is_passed


def test_nobody_sits_it_twice(desk, learner, form_and_key) -> None:
    form, _ = form_and_key
    exam = desk.begin(learner.id, form)
    desk.hand_in(exam)
    assert desk.question(exam) is None
    with pytest.raises(StoreError, match="already"):
        desk.begin(learner.id, form)


def test_wrong_answers_fail(desk, learner, form_and_key) -> None:
    form, key = form_and_key
    exam = desk.begin(learner.id, form)
    while (sitting := desk.question(exam)) is not None:
        if sitting.asked.exercise != "single_choice":
            break
        desk.keep(exam, Chosen(ids=("a",)), since_ms=0)
        desk.close_question(exam)
    desk.hand_in(exam)
    result = desk.release(exam.id, form, key)
    assert result.gates[0].value == 0
    assert not result.is_passed


def sort_form(tmp_path, n, **cuts):
    blueprint = Blueprint("sort", {"en": "Sort"}, 30, (), **cuts)
    questions = (Question("genuine_or_false", "x", None),) * n
    return Form("f", tmp_path, "c", blueprint, questions)


def judged(is_signal, is_called):
    right = float(is_signal == is_called)
    return Score(right, trials=(Trial(is_signal, is_called),))


def test_the_sort_has_two_gates(tmp_path) -> None:
    form = sort_form(tmp_path, 40, least_discrimination=1.25, most_false_alarms=0.15)
    good = [judged(True, at < 18) for at in range(20)]
    good += [judged(False, at < 2) for at in range(20)]
    passed = assess(form, good)
    assert passed.is_passed
    # The golden vector (18, 2, 2, 18).
    assert round(passed.gates[0].value, 3) == 2.360
    assert passed.gates[1].value == 0.1
    anxious = [judged(True, True)] * 20 + [judged(False, at < 5) for at in range(20)]
    result = assess(form, anxious)
    assert [gate.is_passed for gate in result.gates] == [True, False]


def test_leaving_documents_unjudged_passes_nothing(tmp_path) -> None:
    form = sort_form(tmp_path, 3, least_discrimination=0.1, most_false_alarms=0.5)
    result = assess(form, [judged(True, True), judged(False, False), Score(0.0)])
    assert not any(gate.is_passed for gate in result.gates)
    none = assess(form, [])
    assert [gate.n for gate in none.gates] == [0, 0]


def test_what_is_critical_fails_whatever_the_credit(tmp_path) -> None:
    form = sort_form(tmp_path, 1)
    score = Score(1.0, critical=(Text("An unlawful question was asked"),))
    result = assess(form, [score])
    assert not result.is_passed
    assert result.notes == score.critical


def test_drawn_people_are_not_assessed(tmp_path) -> None:
    blueprint = Blueprint("faces", {"en": "Faces"}, 30, ())
    form = Form("f", tmp_path, "c", blueprint, (Question("face_pair", "x", None),))
    result = assess(form, [Score(1.0, standing=Standing.MECHANICS)])
    assert result.gates == ()
    assert "not assessed" in result.notes[0].english()
