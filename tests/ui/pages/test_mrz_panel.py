"""The reading under its picture, and its correction by hand."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton

from docsec.model import Document, Region
from ui.evidence import characters_of, outline_of
from ui.pages.examine.page import ExaminePage
from ui.widgets.mrz_view import MrzView

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier
LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


@pytest.fixture
def page(forms, session, qtbot, until):
    made = ExaminePage(forms, session, [])
    qtbot.addWidget(made)
    made.resize(1290, 760)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    session.open_bytes(b"good", "page.png")
    made.show_all()
    until(lambda: session.examination is not None)
    return made


@pytest.fixture
def correcting(page, qtbot):
    qtbot.keyClick(page, KEY.Key_F3, SHIFT)
    return page.correction


def button(page, name):
    return page.findChild(QAbstractButton, name)


def put(panel, qtbot, place, key):
    panel.grid.go_to(place)
    qtbot.keyClick(panel.grid, key)


def test_the_reading_opens_under_its_picture_and_closes_at_one_key(page, qtbot):
    qtbot.keyClick(page, KEY.Key_F2, SHIFT)
    assert page.correction.isVisible()
    assert page.correction.lines() == LINES
    assert not page.correction.is_editing()
    assert not button(page, "apply").isVisible()
    qtbot.keyClick(page, KEY.Key_F2, SHIFT)
    assert not page.correction.isVisible()


def test_a_doubtful_character_says_what_else_it_may_be(forms, qtbot, page):
    reading = page._session.document.mrz_side().mrz
    line = reading.lines[1]
    other = replace(line.characters[3], alternatives=(("B", 0.04),))
    characters = (*line.characters[:3], other, *line.characters[4:])
    reading = replace(
        reading, lines=(reading.lines[0], replace(line, characters=characters))
    )
    page.correction.show_reading(reading, page._session.sheets[0].picture.pixels)
    assert page.correction.grid.cursor_place() == (1, 3)
    assert page.correction.grid.accessibleDescription() == (
        "Line 2, place 4: read as 8, probability 90%. In doubt: look at the document; "
        "or B, 4%"
    )
    page.correction.grid.go_to((0, 0))
    assert page.correction.grid.tip() == "Line 1, place 1: read as P, probability 90%"


def test_check_digits_are_judged_while_typing(correcting, qtbot):
    assert correcting.results()[0] == "Document number: 6 found, 6 due: Right"
    assert correcting.grid.wrong() == frozenset()
    put(correcting, qtbot, (1, 9), KEY.Key_7)
    assert correcting.results()[0] == "Document number: 7 found, 6 due: Wrong"
    assert {(1, at) for at in range(10)} <= correcting.grid.wrong()
    assert (1, 13) not in correcting.grid.wrong()


def test_a_fault_that_is_no_check_digit_is_told(correcting, qtbot):
    put(correcting, qtbot, (1, 15), KEY.Key_9)
    assert any(one.startswith("Date of birth: ") for one in correcting.results()[1:])
    put(correcting, qtbot, (1, 20), KEY.Key_Q)
    assert "Sex: Not allowed in this field: Q" in correcting.results()


def test_enter_examines_what_was_typed_and_keeps_what_was_read(
    correcting, page, bench, qtbot, until
):
    session = page._session
    put(correcting, qtbot, (1, 0), KEY.Key_X)
    typed = (LINES[0], "X" + LINES[1][1:])
    qtbot.keyClick(correcting.grid, KEY.Key_Return)
    until(lambda: session.examination is not None and not session.is_busy)
    assert not correcting.isVisible()
    assert session.document.corrected == typed
    step = dict(bench.diary.steps)["corrected"]
    assert step == {"read": list(LINES), "corrected": list(typed)}
    shown = [view.lines() for view in page.mrz.findChildren(MrzView)]
    assert shown == [LINES, typed]


def test_a_correction_is_taken_back_by_typing_what_was_read(
    session, bench, page, until
):
    session.correct(("A" * 44, "B" * 44))
    until(lambda: session.examination is not None and not session.is_busy)
    session.correct(LINES)
    until(lambda: session.examination is not None and not session.is_busy)
    assert session.corrected is None
    assert session.document.corrected is None
    assert bench.diary.kinds().count("corrected") == 2


def test_nothing_is_written_where_nothing_was_changed(correcting, bench, session):
    correcting.apply(session)
    assert "corrected" not in bench.diary.kinds()
    assert not session.is_busy


def test_escape_leaves_the_reading_as_it_was(correcting, page, session, bench, qtbot):
    put(correcting, qtbot, (1, 0), KEY.Key_X)
    qtbot.keyClick(correcting.grid, KEY.Key_Escape)
    assert not correcting.isVisible()
    assert session.corrected is None
    assert session.is_open
    assert "corrected" not in bench.diary.kinds()


def test_the_case_cannot_be_closed_over_an_open_correction(page, qtbot):
    qtbot.keyClick(page, KEY.Key_F5)
    assert button(page, "refer").isEnabled()
    qtbot.keyClick(page, KEY.Key_F3, SHIFT)
    assert not button(page, "refer").isEnabled()
    qtbot.keyClick(page, KEY.Key_Escape)
    assert button(page, "refer").isEnabled()


def test_digits_typed_do_not_open_checks(correcting, page, qtbot):
    qtbot.keyClick(page, KEY.Key_F5)
    opened = page.side.findings._open
    put(correcting, qtbot, (1, 1), KEY.Key_2)
    assert page.side.findings._open == opened
    assert correcting.lines()[1].startswith("L298")


def test_where_none_was_read_a_format_is_chosen_by_its_lengths(page, session, qtbot):
    found = session.document
    session.document = Document(found.pictures, (), None, found.today)
    page.show_all()
    assert "Type in the MRZ" in button(page, "correct").text()
    qtbot.keyClick(page, KEY.Key_F3, SHIFT)
    panel = page.correction
    assert panel.format.isVisible()
    assert panel.lines() == ("<" * 44, "<" * 44)
    names = [panel.format.itemText(row) for row in range(panel.format.count())]
    panel.format.setCurrentIndex(names.index("Lines: 3, characters in each: 30"))
    panel.format.activated.emit(panel.format.currentIndex())
    assert panel.lines() == ("<" * 30,) * 3
    assert "Lines: 3, characters: 9 + 30 + 30" in names


def test_a_typed_mrz_is_shown_where_none_was_read(page):
    page.mrz.show_reading(None, ("A" * 30,))
    assert page.mrz.isVisible()
    shown = [one.lines() for one in page.mrz.findChildren(MrzView) if one.isVisible()]
    assert shown == [("A" * 30,)]


def test_language_and_theme_may_change_while_typing(correcting, words, theme, qtbot):
    put(correcting, qtbot, (1, 9), KEY.Key_7)
    words.switch("ar")
    theme.choose(mode="dark")
    assert correcting.lines()[1][9] == "7"
    assert "Wrong" not in correcting.results()[0]
    assert correcting.grid.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_outline_keeps_off_the_print_by_a_fifth_of_a_line(page):
    reading = page._session.document.mrz_side().mrz
    # Lines of 24 pixels from x 40 to 832, the first at y 480, the second at 520.
    expected = [(35.2, 475.2), (836.8, 475.2), (836.8, 548.8), (35.2, 548.8)]
    assert np.allclose(outline_of(reading), expected)
    assert outline_of(replace(reading, lines=())) == reading.place.points()


def test_each_character_is_cut_where_it_stands(page):
    reading = page._session.document.mrz_side().mrz
    pixels = np.full((600, 900, 3), 255, np.uint8)
    spot = reading.lines[1].characters[7].place.bounds()
    assert spot == Region(40 + 18 * 7, 520, 18, 24)
    pixels[520:544, 166:184] = 0
    cut = characters_of(pixels, reading)
    assert [len(line) for line in cut] == [44, 44]
    dark = [
        (row, column)
        for row, line in enumerate(cut)
        for column, one in enumerate(line)
        if one.pixelColor(one.width() // 2, one.height() // 2).lightness() < 128
    ]
    assert dark == [(1, 7)]


def test_in_a_small_window_the_lines_are_brought_into_sight(page, qtbot):
    page.resize(610, 384)
    qtbot.waitUntil(lambda: page.side.y() > page.view.y())
    qtbot.keyClick(page, KEY.Key_F3, SHIFT)
    grid, area = page.correction.grid, page._scroll.viewport()

    def is_in_sight():
        top = grid.mapTo(area, QPoint(0, 0)).y()
        return top >= 0 and top + grid.height() <= area.height()

    qtbot.waitUntil(is_in_sight)
