"""A class before and after: means and intervals, and no person."""

import pytest

from docsec.exercises import Family
from docsec.scoring.gain import Change, Gain
from docsec.scoring.score import Standing
from docsec.training.class_report import compare, kept_share
from docsec.training.course import Blueprint
from docsec.training.exam import ExamResult
from docsec.training.form import Form, Question
from docsec.training.result import Result


def form(tmp_path, *names):
    questions = tuple(Question(one, "x", None) for one in names)
    return Form("f", tmp_path, "c", Blueprint("b", {}, 1, ()), questions)


def result(*marks, standing=Standing.COUNTS):
    rows = tuple(Result(credit=one, standing=standing) for one in marks)
    return ExamResult(rows, (), True)


def people(*shares):
    return {str(at): result(one, one) for at, one in enumerate(shares)}


@pytest.fixture
def two(tmp_path):
    return form(tmp_path, "single_choice", "check_digit")


def test_a_gain_is_told_with_its_interval(two) -> None:
    found = compare(
        (two, people(0.5, 0.6, 0.55, 0.6, 0.5)),
        (two, people(0.7, 0.8, 0.70, 0.8, 0.75)),
    )
    assert found.gain.change is Change.IMPROVED
    assert found.gain.n == 5
    assert found.missing == 0
    assert "Improved" in found.words.english()


def test_improved_is_not_said_where_the_interval_holds_nothing(two) -> None:
    found = compare(
        (two, people(0.5, 0.6, 0.5, 0.6, 0.5)), (two, people(0.4, 0.9, 0.4, 0.8, 0.6))
    )
    assert found.gain.value > 0
    assert "No change shown" in found.words.english()


def test_who_sat_one_form_only_is_counted_and_left_out(two) -> None:
    found = compare((two, people(*[0.5] * 7)), (two, people(*[0.6] * 5)))
    assert (found.gain.n, found.missing) == (5, 2)


def test_a_group_in_which_people_could_be_seen_is_not_shown(two) -> None:
    assert compare((two, people(*[0.5] * 4)), (two, people(*[0.6] * 4))) is None


def test_a_family_alone(two) -> None:
    earlier = {str(at): result(0.2, 0.5) for at in range(5)}
    later = {str(at): result(0.9, 0.5) for at in range(5)}
    found = compare((two, earlier), (two, later), family=Family.DATA)
    assert found.gain.value == 0


def test_drawn_people_are_not_in_it(tmp_path) -> None:
    faces = form(tmp_path, "face_pair")
    drawn = {str(at): result(1.0, standing=Standing.MECHANICS) for at in range(6)}
    assert compare((faces, drawn), (faces, drawn)) is None


def test_what_was_kept_after_eight_weeks() -> None:
    gain, lasting = Gain(0.2, 0.1, 0.3, 16), Gain(0.15, 0.0, 0.3, 16)
    assert kept_share(gain, lasting) == pytest.approx(0.75)
    assert kept_share(Gain(0.2, -0.1, 0.5, 16), lasting) is None
