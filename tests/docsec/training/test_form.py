"""Forms: no seed, no key, parallel ones share nothing."""

import msgspec
import numpy as np
import pytest

from docsec.errors import OptionError, StoreError
from docsec.exercises import exercises
from docsec.training import coding
from docsec.training.course import Share
from docsec.training.form import Draw, balanced, open_key, read_form, write_form
from docsec.training.sealing import TrainerKey

TRAINER = TrainerKey.generate()


def written(folder, course, *, draw=1, taken=(), blueprint=None):
    making = write_form(
        folder,
        course,
        blueprint or course.exams[0],
        trainer=TRAINER.public,
        taken=taken,
        draw=Draw(draw),
    )
    steps = []
    try:
        while True:
            steps.append(next(making))
    except StopIteration as end:
        return end.value, steps


def with_shares(course, *shares):
    return msgspec.structs.replace(course.exams[0], shares=shares)


def test_a_form_has_all_its_parts_and_says_how_far_it_is(tmp_path, course) -> None:
    key, steps = written(tmp_path / "form", course)
    form = read_form(tmp_path / "form")
    names = [one.exercise for one in form.questions]
    assert names.count("single_choice") == 4
    assert names.count("mrz_comparison") == 3
    assert len(key.keys) == len(steps) == 8
    assert [step.share for step in steps] == [n / 8 for n in range(8)]


def test_every_question_can_be_solved_with_its_key(tmp_path, course) -> None:
    key, _ = written(tmp_path / "form", course)
    form = read_form(tmp_path / "form")
    for number, right in enumerate(key.keys):
        asked = form.asked(number)
        solved = asked.kind.solve(asked.task, right)
        assert asked.kind.mark(asked.task, right, solved).credit == 1


def test_no_seed_stands_in_it(tmp_path, course) -> None:
    written(tmp_path / "form", course)
    form = read_form(tmp_path / "form")
    for number in range(len(form.questions)):
        asked = form.asked(number)
        assert asked.seed is None
        if asked.kind.make is not None:
            seed = getattr(asked.task, "seed", None)
            again = None if seed is None else asked.kind.make(seed, 0.5)
            assert again is None or again.task != asked.task


def test_how_many_are_false_is_not_told(tmp_path, course) -> None:
    share = Share(2, "face_pair", signals=1, options={"prevalence": 0.5})
    written(tmp_path / "form", course, blueprint=with_shares(course, share))
    form = read_form(tmp_path / "form")
    assert form.blueprint.shares == ()
    assert form.blueprint.cut == course.exams[0].cut
    asked = (tmp_path / "form" / "form.json").read_text()
    assert "signals" not in asked
    assert "prevalence" not in asked


def test_the_trainer_alone_opens_the_key(tmp_path, course) -> None:
    made, _ = written(tmp_path / "form", course)
    form = read_form(tmp_path / "form")
    assert open_key(form, TRAINER).keys == made.keys
    with pytest.raises(StoreError):
        open_key(form, TrainerKey.generate())


def test_a_changed_form_does_not_open(tmp_path, course) -> None:
    written(tmp_path / "form", course)
    path = tmp_path / "form" / "form.json"
    path.write_text(path.read_text().replace("Question", "Request"))
    with pytest.raises(StoreError):
        open_key(read_form(tmp_path / "form"), TRAINER)


def test_nothing_a_learner_can_read_holds_the_key(
    tmp_path, course, course_folder
) -> None:
    key, _ = written(tmp_path / "form", course)
    (course_folder / "m1" / "exam_items.json").unlink()  # it is not on their machine
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    readable = b"".join(path.read_bytes() for path in files)
    asked = (tmp_path / "form" / "form.json").read_bytes()
    for right in key.keys:
        if coding.plain(right).get("explanation") is None:
            assert coding.encode(right) not in readable
        for field in coding.plain(right):
            assert f'"{field}":'.encode() not in asked
    for item in key.items:
        assert not item or f'"{item}"'.encode() not in readable


def test_parallel_forms_share_no_item_and_no_picture(tmp_path, course) -> None:
    first, _ = written(tmp_path / "a", course)
    taken = (*first.items, *first.fingerprints)
    second, _ = written(tmp_path / "b", course, draw=1, taken=taken)
    own = {one for one in first.items if one} & {one for one in second.items if one}
    assert not own
    assert not set(first.fingerprints) & set(second.fingerprints)


def test_a_bank_too_small_is_told(tmp_path, course) -> None:
    first, _ = written(tmp_path / "a", course, blueprint=with_shares(course, Share(10)))
    with pytest.raises(OptionError, match="2 items for the exam; 4 are wanted"):
        written(tmp_path / "b", course, taken=first.items)


def test_items_are_spread_over_the_objectives(tmp_path, course) -> None:
    written(tmp_path / "form", course, blueprint=with_shares(course, Share(6)))
    served = [one.objective for one in read_form(tmp_path / "form").questions]
    assert served.count("m1.1") == served.count("m1.2") == 3


def test_pictures_are_files_and_the_false_ones_are_counted_out(
    tmp_path, course
) -> None:
    share = Share(4, "face_pair", signals=2)
    key, _ = written(tmp_path / "form", course, blueprint=with_shares(course, share))
    form = read_form(tmp_path / "form")
    assert sum(one.is_other for one in key.keys) == 2
    pictures = list((tmp_path / "form" / "pictures").iterdir())
    assert len(pictures) == 8
    for number in range(4):
        task = form.asked(number).task
        for exhibit in (task.left, task.right):
            (handle,) = exhibit.views.values()
            pixels = form.picture(handle)
            assert pixels.shape == (exhibit.height, exhibit.width, 3)
            assert pixels.dtype == np.uint8


def test_pictures_for_feedback_lie_under_the_seal(tmp_path, course) -> None:
    share = Share(1, "morph", signals=1)
    key, _ = written(tmp_path / "form", course, blueprint=with_shares(course, share))
    shown = {path.stem for path in (tmp_path / "form" / "pictures").iterdir()}
    handles = {one for each in key.keys[0].sources for one in each.views.values()}
    assert handles == set(key.aside)
    assert not handles & shown
    assert key.picture(next(iter(handles))).shape[2] == 3


def test_a_changed_picture_is_noticed(tmp_path, course) -> None:
    share = Share(1, "face_pair")
    written(tmp_path / "form", course, blueprint=with_shares(course, share))
    one, other = (tmp_path / "form" / "pictures").iterdir()
    one.write_bytes(other.read_bytes())
    with pytest.raises(OptionError, match="changed"):
        read_form(tmp_path / "form").picture(one.stem)


def test_what_invents_nothing_is_told(tmp_path, course) -> None:
    assert exercises["interview"].make is None
    share = Share(1, "interview")
    with pytest.raises(OptionError, match="invents nothing"):
        written(tmp_path / "form", course, blueprint=with_shares(course, share))


def test_a_folder_without_a_form_is_told(tmp_path) -> None:
    with pytest.raises(OptionError, match="no exam form"):
        read_form(tmp_path)


def test_forms_are_as_hard_as_the_bank(course) -> None:
    items = [one for one in course.items() if one.is_for_exams]
    facility = {one.id: 0.9 if at < 8 else 0.3 for at, one in enumerate(items)}
    chosen = balanced(items, 6, facility)
    due = sum(facility.values()) / len(facility)
    hardest = [facility[one.id] for one in items[:6]]
    got = sum(facility[one.id] for one in chosen) / 6
    assert abs(got - due) < abs(sum(hardest) / 6 - due)
    assert abs(got - due) <= 0.1
    objectives = sorted(one.objective for one in chosen)
    assert objectives == sorted(one.objective for one in items[:6])


def test_without_statistics_the_draw_stands(course) -> None:
    items = list(course.items())
    assert balanced(items, 5, {}) == items[:5]
    assert balanced(items, len(items), {"p1": 0.5}) == items
