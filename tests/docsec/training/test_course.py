"""Courses: read whole or refused with the reason, and gaps never silent."""

import json

import pytest

from docsec.training.course import courses, read_course
from docsec.training.lesson import CourseError


def edited(path, change):
    """Change a JSON file."""
    said = json.loads(path.read_text(encoding="utf-8"))
    change(said)
    path.write_text(json.dumps(said), encoding="utf-8")


def test_a_course_is_read(course, course_folder) -> None:
    (module,) = course.modules
    assert len(module.items) == 25
    assert course.item("p3").objective == "m1.2"
    assert course.item("p99") is None
    assert module.lesson("inks", "ckb").language == "ckb"
    assert module.notes("ar") == ("# Notes", "en")
    assert course.terms["uv"].term["en"] == "UV"
    assert list(course.gaps()) == []
    assert [one.id for one in courses(course_folder.parent)] == ["tiny"]


def test_nothing_is_no_course(tmp_path) -> None:
    assert courses(tmp_path) == ()


def test_a_reason_of_the_examination_leads_to_its_lesson(course) -> None:
    assert course.lesson_for("uv_dull") == (course.modules[0], "inks")
    assert course.lesson_for("unheard_of") is None


def test_a_missing_translation_is_shown(course_folder) -> None:
    (course_folder / "m1" / "lessons" / "ckb" / "inks.md").unlink()
    edited(
        course_folder / "m1" / "items.json",
        lambda said: said[0]["task"]["question"].pop("ar"),
    )
    course = read_course(course_folder)
    assert set(course.gaps()) == {("ckb", "m1/inks"), ("ar", "p0")}
    assert course.modules[0].lesson("inks", "ckb").language == "en"


def test_a_lesson_in_no_language_is_a_fault(course_folder) -> None:
    for path in (course_folder / "m1" / "lessons").rglob("*.md"):
        path.unlink()
    with pytest.raises(CourseError, match="no lesson inks"):
        read_course(course_folder)


@pytest.mark.parametrize(
    ("file", "change", "fault"),
    [
        ("m1/items.json", lambda s: s[0]["key"].update(right="x"), "p0"),
        ("m1/items.json", lambda s: s[0].update(exercise="dance"), "p0"),
        ("m1/items.json", lambda s: s[0].update(objective="m9"), "no objective m9"),
        ("m1/items.json", lambda s: s[0]["key"].pop("right"), "p0"),
        ("m1/items.json", lambda s: s[1].update(id="p0"), "one id"),
        ("m1/module.json", lambda s: s.update(songs=[]), "module.json"),
        ("m1/module.json", lambda s: s["reasons"].update(x="y"), "no lesson y"),
        (
            "m1/module.json",
            lambda s: s["recipes"][0].update(objective="m9"),
            "no objective m9",
        ),
        (
            "m1/module.json",
            lambda s: s["recipes"][0].update(exercise="single_choice"),
            "invents nothing",
        ),
        (
            "m1/module.json",
            lambda s: s["recipes"][0].update(options={"length": 99}),
            "between",
        ),
        ("course.json", lambda s: s.update(level="expert"), "course.json"),
    ],
)
def test_what_cannot_be_used_is_told(course_folder, file, change, fault) -> None:
    edited(course_folder / file, change)
    with pytest.raises(Exception, match=fault) as told:
        read_course(course_folder)
    assert hasattr(told.value, "words")


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("::item p1::", "::item p99::", "no item p99"),
        ("::item p1::", "::picture x.jpg::", "no picture x.jpg"),
        ("m1.2", "m9", "no objective m9"),
    ],
)
def test_a_lesson_speaks_only_of_what_is_there(course_folder, old, new, fault) -> None:
    path = course_folder / "m1" / "lessons" / "ar" / "inks.md"
    path.write_text(path.read_text().replace(old, new))
    with pytest.raises(CourseError, match=fault):
        read_course(course_folder)


def test_a_file_that_is_not_there_is_told(course_folder) -> None:
    (course_folder / "m1" / "module.json").unlink()
    with pytest.raises(CourseError, match=r"m1/module\.json"):
        read_course(course_folder)
