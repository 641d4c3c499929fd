import random
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from docsec.exercises import Family, exercises
from docsec.model import Light
from docsec.model.prompt import Exhibit, View
from docsec.records.key_file import Effort
from docsec.records.store import Records
from docsec.scoring.detection import Detection
from docsec.scoring.interval import share
from docsec.training.journal import Occasion
from docsec.training.lesson import Demonstration
from docsec.training.skill import Skill
from ui.pages.learn import lesson_view
from ui.pages.learn.ahead import Ahead, Order
from ui.pages.learn.page import LearnPage
from ui.pages.learn.station import Piece

KEY = Qt.Key
QUICK = Effort(memory_kib=8192, passes=1)
PIN = "2468"


@pytest.fixture
def records(tmp_path):
    made, _ = Records.create(tmp_path / "records", "seven quiet herons", effort=QUICK)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    """Only what is soon made is made: the rest takes minutes."""
    monkeypatch.setattr(Ahead, "wish", _only_quick(Ahead.wish))


@pytest.fixture
def page(forms, jobs, bench, qtbot, until):
    made = LearnPage(
        forms,
        jobs,
        lambda path, light: bench.decode(b"", path.name, light),
        chance=random.Random(1),  # noqa: S311 - draws exercises, not keys
    )
    qtbot.addWidget(made)
    made.resize(1298, 768)
    made.show()
    made.activateWindow()
    until(lambda: made.desk is not None and made.isActiveWindow())
    yield made.desk
    made.hide()


def _only_quick(wish):
    quick = (
        "single_choice",
        "check_digit",
        "mrz_comparison",
        "stamp_timeline",
        "date_arithmetic",
    )

    def some(self, orders):
        wish(self, [one for one in orders if one.exercise in quick])

    return some


@pytest.fixture
def enrolled(page, records, qtbot, until):
    page.open(records.database)
    page.sign_in.name.setText("Hawar")
    page.sign_in.pin.setText(PIN)
    qtbot.keyClick(page, KEY.Key_F8)
    until(lambda: page.learner is not None)
    return page


def shown(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def test_without_records_only_exercises_are_offered(page):
    assert page.home.name() == "exercises"
    assert "Unlock the records to learn under your own name" in shown(page)
    assert not page.today.isVisible()


def test_every_kind_that_invents_is_in_the_list(page):
    assert set(page.list.rows) == {one.id for one in exercises if one.make}


def test_an_exercise_is_tried_and_nothing_is_kept(page, qtbot, until):
    page.list.rows["check_digit"].click()
    until(lambda: page.view() is page.player)
    qtbot.keyClick(page, KEY.Key_F9)
    assert page.player.is_feedback()
    qtbot.keyClick(page, KEY.Key_F8)
    assert page.view() is page.home


def test_waiting_can_be_left(page, qtbot, until):
    page.list.rows["stamp_timeline"].click()
    if page.view() is not page.player:
        qtbot.keyClick(page, KEY.Key_Escape)
        assert page.view() is page.home


def test_another_difficulty_orders_other_items(page):
    before = dict(page._orders)
    page.list.bar.choose(2)
    assert page._orders["morph"] != before["morph"]
    assert page._orders["morph"].difficulty > before["morph"].difficulty


def test_somebody_new_is_enrolled_and_sees_today(enrolled):
    assert enrolled.home.name() == "today"
    assert "Hawar" in shown(enrolled)


def test_a_wrong_pin_is_said_and_the_right_one_lets_in(enrolled, qtbot):
    page = enrolled
    qtbot.keyClick(page, KEY.Key_F6, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert page.learner is None
    page.sign_in.pin.setText("1111")
    qtbot.keyClick(page, KEY.Key_F8)
    assert "The PIN is wrong." in shown(page)
    page.sign_in.pin.setText("٢٤٦٨")
    qtbot.keyClick(page, KEY.Key_F8)
    assert page.learner.name == "Hawar"


def test_the_day_fills_the_minutes(enrolled, qtbot):
    few = len(enrolled._queue)
    enrolled.today.bar.choose(2)
    assert len(enrolled._queue) > few > 0


def item_of(page, name):
    pieces = [one for one in page._queue if one.exercise == name and one.item]
    return pieces[0]


def test_an_answer_of_today_is_kept_and_the_queue_goes_on(enrolled, qtbot, until):
    page = enrolled
    piece = item_of(page, "single_choice")
    page._queue = [piece]
    page.today.begun.emit()
    until(lambda: page.view() is page.player)
    page.player.asker.press(1)
    qtbot.keyClick(page, KEY.Key_F8)
    (past,) = page.station.journal.history(page.learner.id)
    assert past.item == piece.item
    assert page.station.facts.known(page.learner.id) == {piece.item}
    qtbot.keyClick(page, KEY.Key_F8)
    assert page.view() is page.home
    assert "That is all for today. Done: 1" in shown(page)


def test_what_was_broken_off_comes_first_and_goes_on(enrolled, qtbot, until):
    page = enrolled
    page._queue = [item_of_two_steps(page)]
    page.today.begun.emit()
    until(lambda: page.view() is page.player)
    first = page.player.prompt.id
    qtbot.keyClick(page, KEY.Key_F9)
    assert page.player.prompt.id != first
    qtbot.keyClick(page, KEY.Key_Escape)
    page._plan()
    assert page._queue[0].sitting is not None
    page.begin()
    until(lambda: page.view() is page.player)
    assert page.player.prompt.id != first


def item_of_two_steps(page):

    return Piece(
        "stamp_timeline", Occasion.PRACTICE, order=Order("stamp_timeline", 7, 0.2)
    )


@pytest.fixture
def reading(enrolled, monkeypatch, until):
    """A lesson with pictures that are quick to make."""

    def drawn(_shown):
        views = (View(Light.VI, "a"), View(Light.UV, "b"))
        flat = np.full((90, 120, 3), 90, np.uint8)
        return Exhibit("page", views, 120, 90), {"a": flat, "b": flat}

    monkeypatch.setattr(lesson_view, "demonstrated", drawn)
    page = enrolled
    page.course.rows["b4/b4-1"].click()
    assert page.view() is page.lesson
    return page


def test_a_lesson_shows_its_picture_under_every_light(reading, qtbot, until):
    first = reading.lesson._lesson.pages[0]
    assert any(isinstance(one, Demonstration) for one in first)
    until(lambda: reading.lesson.stage() is not None)
    qtbot.keyClick(reading, KEY.Key_F3)
    assert reading.lesson.stage().light is Light.UV


def test_a_question_is_asked_before_the_next_page(reading, qtbot, until):
    qtbot.keyClick(reading, KEY.Key_F8)
    until(lambda: reading.view() is reading.player)
    reading.player.asker.press(1)
    qtbot.keyClick(reading, KEY.Key_F8)
    qtbot.keyClick(reading, KEY.Key_F8)
    until(lambda: reading.view() is not reading.player)
    (past,) = reading.station.journal.history(reading.learner.id)
    assert past.occasion == "lesson"


def test_a_lesson_is_gone_on_with_at_its_place(reading, qtbot):
    reading.lesson.turn()
    page = reading.lesson.page()
    qtbot.keyClick(reading, KEY.Key_Escape)
    assert reading.view() is reading.home
    reading.course.rows["b4/b4-1"].click()
    assert reading.lesson.page() == page


def test_what_is_read_stays_read(reading):
    lesson = reading.lesson
    for _ in lesson._lesson.pages:
        lesson.turn()
    assert reading.view() is reading.home
    reading.home.go("course")
    assert "Read" in shown(reading.course)
    reading.course.rows["b4/b4-1"].click()
    lesson.closed.emit()
    assert "Read" in shown(reading.course)


def test_a_lesson_changes_its_language_at_its_page(reading, words):
    lesson = reading.lesson
    before = lesson.page()
    words.switch("ckb")
    assert lesson._lesson.language == "ckb"
    assert lesson.page() == before
    words.switch("en")


def test_skill_is_empty_before_anything_is_measured(enrolled, qtbot):
    qtbot.keyClick(enrolled, KEY.Key_F6)
    assert "Nothing is measured yet. Practise first." in shown(enrolled)


def test_skill_has_an_interval_beside_every_figure(enrolled):

    seven = Skill(
        Family.SORTING, share(7, 10), Detection(4, 1, 2, 3), None, share(1, 4), 10
    )
    few = Skill(Family.DATA, None, None, None, None, 2)
    enrolled.home.go("skills")
    enrolled.skills.show_skills((seven, few))
    texts = shown(enrolled.skills)
    # Clopper and Pearson for 7 of 10.
    assert "Right: 70%, between 35% and 93%. Exercises: 10" in texts
    assert "Right for the wrong reason: 1 of 4" in texts
    assert "Exercises: 2. A figure needs 5." in texts


def test_an_order_of_what_authors_write_is_refused():
    with pytest.raises(ValueError, match="written by authors"):
        Order("single_choice", 1, 0.5).made()


def test_orders_are_made_first_wish_first_and_kept_while_wished_for(jobs, until):
    ahead = Ahead(jobs)
    one, two = (Order("check_digit", seed, 0.5) for seed in (1, 2))
    ready = []
    ahead.ready.connect(ready.append)
    ahead.wish([two, one])
    until(lambda: len(ready) == 2)
    assert ready == [two, one]
    ahead.wish([one])
    assert not ahead.is_ready(two)
    assert ahead.take(one) is not None
    assert ahead.take(one) is None


def test_what_cannot_be_made_says_why(jobs, until):
    ahead = Ahead(jobs)
    told = []
    ahead.failed.connect(lambda order, words: told.append(order))
    order = Order("single_choice", 1, 0.5)
    ahead.wish([order])
    until(lambda: told == [order])


def test_media_are_read_by_name(tmp_path, bench, jobs, until):
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "a.webp").write_bytes(b"x")

    class Module:
        folder = Path(tmp_path)

    reading = lesson_view.media(
        Module(), lambda path, light: bench.decode(b"", path.name, light)
    )
    found = []
    job = jobs.start(reading)
    job.returned.connect(found.append)
    until(lambda: bool(found))
    assert set(found[0]) == {"a.webp"}


def test_nothing_is_made_after_the_program_closed(jobs, until):
    ahead = Ahead(jobs)
    ahead.wish([Order("stamp_timeline", seed, 0.5) for seed in range(50)])
    jobs.close()
    until(lambda: ahead._job is None)
    assert ahead._wishes == []
