"""Cells of an MRZ: where the cursor goes, what a key changes."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QHelpEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QToolTip

from ui.actions import mrz_character_of
from ui.widgets.mrz_grid import Look, MrzGrid, Sheet

KEY = Qt.Key
READ = ("P<UTO", "L8989")


@pytest.fixture
def grid(qtbot):
    made = MrzGrid(mrz_character_of)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show_sheet(Sheet(READ), READ)
    return made


def typed(grid, qtbot, *keys):
    for key in keys:
        qtbot.keyClick(grid, key)
    return grid.lines()


def test_a_key_replaces_one_character_and_goes_on(grid, qtbot):
    assert typed(grid, qtbot, KEY.Key_V, KEY.Key_7) == ("V7UTO", "L8989")
    assert grid.cursor_place() == (0, 2)


def test_the_end_of_a_line_leads_to_the_next(grid, qtbot):
    assert typed(grid, qtbot, KEY.Key_End, KEY.Key_A, KEY.Key_B)[1] == "B8989"


def test_no_line_ever_changes_its_length(grid, qtbot):
    grid.go_to((1, 4))
    keys = [KEY.Key_1] * 9 + [KEY.Key_Insert, KEY.Key_Delete, KEY.Key_Delete]
    assert [len(line) for line in typed(grid, qtbot, *keys)] == [5, 5]


def test_signs_outside_the_alphabet_change_nothing(grid, qtbot):
    assert typed(grid, qtbot, KEY.Key_Comma, KEY.Key_Plus, KEY.Key_Period) == READ


def test_backspace_takes_a_change_back(grid, qtbot):
    assert typed(grid, qtbot, KEY.Key_V, KEY.Key_Backspace) == READ
    assert grid.cursor_place() == (0, 0)


def test_delete_draws_nearer_and_insert_makes_room(grid, qtbot):
    assert typed(grid, qtbot, KEY.Key_Delete)[0] == "<UTO<"
    assert typed(grid, qtbot, KEY.Key_Insert)[0] == "<<UTO"


def test_arrows_stop_at_the_edges(grid, qtbot):
    typed(grid, qtbot, KEY.Key_Up, KEY.Key_Left)
    assert grid.cursor_place() == (0, 0)
    typed(grid, qtbot, KEY.Key_Down, KEY.Key_Down, KEY.Key_End, KEY.Key_Right)
    assert grid.cursor_place() == (1, 4)
    typed(grid, qtbot, KEY.Key_Home)
    assert grid.cursor_place() == (1, 0)


def test_pasted_lines_fill_from_the_cursor(grid, qtbot):
    QGuiApplication.clipboard().setText("v<irq\nab-12\n")
    qtbot.keyClick(grid, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert grid.lines() == ("V<IRQ", "AB129")


def test_paste_is_taken_from_the_page_only_while_typing(grid):
    def override():
        ctrl = Qt.KeyboardModifier.ControlModifier
        event = QKeyEvent(QEvent.Type.ShortcutOverride, KEY.Key_V, ctrl)
        event.ignore()
        QApplication.sendEvent(grid, event)
        return event.isAccepted()

    assert override()
    grid.show_sheet(Sheet(READ), None)
    assert not override()


def test_what_was_read_cannot_be_changed_without_editing(grid, qtbot):
    grid.show_sheet(Sheet(READ), None)
    assert typed(grid, qtbot, KEY.Key_V, KEY.Key_Delete) == READ
    assert not grid.is_editing()


def test_it_opens_at_the_first_doubtful_character(grid):
    grid.show_sheet(Sheet(READ, frozenset({(1, 3), (1, 1)})), READ)
    assert grid.cursor_place() == (1, 1)


def test_the_mouse_puts_the_cursor(grid, qtbot):
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.centre_of((1, 2)))
    assert grid.cursor_place() == (1, 2)


def test_the_words_of_a_character_are_its_tip_and_description(grid, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(QToolTip, "showText", lambda at, tip, on: told.append(tip))
    tips = (tuple("abcde"), tuple("fghij"))
    grid.show_sheet(Sheet(READ, tips=tips), None)
    qtbot.keyClick(grid, KEY.Key_Down)
    assert grid.accessibleDescription() == "f"
    at = grid.centre_of((0, 3))
    event = QHelpEvent(QEvent.Type.ToolTip, at, grid.mapToGlobal(at))
    QApplication.sendEvent(grid, event)
    assert told == ["d"]


def painted(grid):
    return grid.grab().toImage()


def test_every_mark_is_seen(grid):
    colours = [QColor(one) for one in ("gray", "blue", "yellow", "red", "black")]
    font = QFont()
    font.setPixelSize(16)
    grid.set_look(Look(font, *colours))
    grid.show_sheet(Sheet(READ), READ)
    plain = painted(grid)
    grid.show_wrong(frozenset({(1, 1)}))
    assert painted(grid) != plain
    grid.show_sheet(Sheet(READ), ("V<UTO", READ[1]))
    changed = painted(grid)
    assert changed != plain
    grid.show_sheet(Sheet(READ, frozenset({(1, 1)})), None)
    doubtful = painted(grid)
    grid.show_sheet(Sheet(READ), None)
    grid.go_to((1, 1))
    assert painted(grid) != doubtful


def test_each_character_stands_below_its_own_picture(grid):
    font = QFont()
    font.setPixelSize(16)
    grid.set_look(Look(font, *[QColor("black")] * 5))
    pictures = []
    for colour in ("red", "green", "blue", "cyan", "magenta"):
        picture = QImage(10, 16, QImage.Format.Format_RGB32)
        picture.fill(QColor(colour))
        pictures.append(picture)
    grid.show_sheet(Sheet(READ, pictures=(tuple(pictures), ())), READ)
    seen = painted(grid)
    ratio = grid.devicePixelRatioF()
    for column, colour in enumerate(("red", "green", "blue", "cyan", "magenta")):
        x = grid.centre_of((0, column)).x()
        at = seen.pixelColor(round(x * ratio), round(8 * ratio))
        assert at == QColor(colour)
