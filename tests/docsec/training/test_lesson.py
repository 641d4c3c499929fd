"""Lessons: front matter, pages, and orders that are known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.training.lesson import (
    Check,
    CourseError,
    Demonstration,
    Passage,
    Plate,
    read_lesson,
)

FRONT = "---\ntitle: Inks\nobjectives: b4.1, b4.2\n---\n"


def test_pages_and_blocks_come_in_order() -> None:
    text = (
        FRONT
        + "Look.\n\n::exhibit uv_missing kind=card_td2 seed=7 strength=1::\n\n====\n"
        + "::picture lamp.jpg::\nThen\n::item q1::\n"
    )
    lesson = read_lesson("inks", "en", text)
    assert (lesson.title, lesson.objectives) == ("Inks", ("b4.1", "b4.2"))
    assert lesson.pages == (
        (Passage("Look."), Demonstration("uv_missing", "card_td2", 7, 1)),
        (Plate("lamp.jpg"), Passage("Then"), Check("q1")),
    )


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm() -> None:
    text = "\ufeff" + (FRONT + "Look.").replace("\n", "\r\n")
    assert read_lesson("inks", "en", text).pages == ((Passage("Look."),),)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Look.", "front matter"),
        ("---\nobjectives: x\n---\n", "no title"),
        (FRONT + "::dance now::", "Nobody knows"),
        (FRONT + "::exhibit genuine seed=x::", "Nobody knows"),
    ],
)
def test_what_cannot_be_used_is_told(text: str, fault: str) -> None:
    with pytest.raises(CourseError, match=fault):
        read_lesson("inks", "en", text)


@given(st.text(max_size=200))
def test_any_text_is_a_lesson_or_a_fault(text: str) -> None:
    try:
        lesson = read_lesson("inks", "en", FRONT + text)
    except CourseError:
        return
    assert all(page for page in lesson.pages)
