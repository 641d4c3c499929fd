import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.growing_area import GrowingArea
from ui.widgets.key_button import KeyButton
from ui.widgets.label import Label
from ui.widgets.state_row import StateRow


def row(title="Check digits", word="Failed: it differs"):
    made = StateRow()
    icon = QPixmap(96, 96)
    icon.fill(Qt.GlobalColor.red)
    made.show_state(icon, title, word, state="bad", px=20)
    return made


def test_key_stands_on_the_button_left_to_right(qtbot):
    button = KeyButton("F8")
    qtbot.addWidget(button)
    button.show_words("أغلق")
    assert button.text().endswith("\u2066F8\u2069")


def test_state_is_shape_title_and_word(qtbot):
    made = row()
    qtbot.addWidget(made)
    assert made.accessibleName() == "Check digits: Failed: it differs"
    labels = made.findChildren(Label)
    assert not labels[0].pixmap().isNull()
    assert [one.text() for one in labels[1:]] == ["Check digits", "Failed: it differs"]


def test_state_without_word_is_its_title(qtbot):
    made = row(word="")
    qtbot.addWidget(made)
    assert made.accessibleName() == "Check digits"


def test_long_words_make_the_row_higher(qtbot):
    short, long = row(word="x"), row(word="word " * 60)
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert long.hasHeightForWidth()
    assert long.heightForWidth(300) > 2 * short.heightForWidth(300)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Enter])
def test_enter_and_space_choose(qtbot, key):
    made = row()
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.clicked):
        qtbot.keyClick(made, key)


def test_a_row_alone_has_nowhere_to_go(qtbot):
    made = row()
    qtbot.addWidget(made)
    qtbot.keyClick(made, Qt.Key.Key_Down)
    assert made.parentWidget() is None


def test_label_stands_at_the_start_of_the_window_not_of_its_text(qtbot):
    label = Label("ERIKSSON")
    qtbot.addWidget(label)
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    assert label.alignment() & left
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.align()
    assert label.alignment() & right
    label.centre()
    assert label.alignment() & Qt.AlignmentFlag.AlignHCenter


def area(qtbot):
    inner = QWidget()
    column = QVBoxLayout(inner)
    labels = [Label(f"line {n}") for n in range(40)]
    for label in labels:
        column.addWidget(label)
    made = GrowingArea(inner)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    return made, labels


def test_area_scrolls_to_what_is_asked_for(qtbot):
    made, labels = area(qtbot)
    qtbot.waitUntil(lambda: made.verticalScrollBar().maximum() > 0)
    made.bring(labels[20])
    assert made.verticalScrollBar().value() == labels[20].y() - 32


def test_grown_area_is_as_high_as_its_content(qtbot):
    made, _ = area(qtbot)
    made.set_grown(True)
    assert made.minimumHeight() >= made.widget().layout().sizeHint().height()
    made.set_grown(False)
    assert made.minimumHeight() == 64
