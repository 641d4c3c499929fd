import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont

from ui.widgets.mrz_view import MrzView

LINES = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F")


@pytest.fixture
def view(qtbot, qapp):
    font = QFont("DejaVu Sans Mono")
    font.setPixelSize(18)
    made = MrzView()
    qtbot.addWidget(made)
    made.set_look(font, QColor("red"))
    made.resize(620, 60)
    yield made
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_print_is_the_same_in_a_window_that_runs_from_right_to_left(view, qapp):
    view.show_lines(LINES)
    before = view.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert view.grab().toImage() == before


def test_print_is_not_its_own_mirror(view):
    view.show_lines(("<<<<<",))
    drawn = view.grab().toImage()
    assert drawn.flipped(Qt.Orientation.Horizontal) != drawn


def test_a_doubtful_character_alone_is_boxed(view):
    view.show_lines(LINES)
    plain = view.grab().toImage()
    view.show_lines(LINES, frozenset({(1, 3)}))
    marked = view.grab().toImage()
    columns = {
        x
        for x in range(marked.width())
        for y in range(marked.height())
        if marked.pixelColor(x, y) != plain.pixelColor(x, y)
    }
    cell = 4 + 3 * ((max(columns) - min(columns)) or 1)
    assert columns
    assert abs(min(columns) - cell) < 8


def test_long_lines_are_drawn_smaller_and_not_cut(view):
    view.show_lines(LINES)
    wide = view._fitting_font().pixelSize()
    view.resize(400, 60)
    assert view._fitting_font().pixelSize() < wide


def test_height_follows_the_lines(view):
    view.show_lines(LINES)
    two = view.sizeHint().height()
    view.show_lines((*LINES, LINES[0]))
    assert view.sizeHint().height() > two
    assert view.minimumSizeHint() == view.sizeHint()
    assert view.lines()[2] == LINES[0]
