import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from docsec.model import Mark, Marks, Region, Table, Text
from ui.evidence import levels_of, overlays_of, table_of

RED = QColor("red")
MARKS = Marks(1, (Mark(Region(1, 2, 3, 4).corners(), Text("Here")),))


def test_levels_halve_until_they_fit_a_screen():
    levels = levels_of(np.zeros((1200, 3000, 3), np.uint8))
    assert [(one.width(), one.height()) for one in levels] == [
        (3000, 1200),
        (1500, 600),
        (750, 300),
    ]


@pytest.mark.parametrize("shape", [(10, 20), (10, 20, 3)], ids=["grey", "colour"])
def test_a_level_holds_the_pixels_themselves(shape):
    pixels = np.full(shape, 50, np.uint8)
    pixels[3, 4] = 200
    level = levels_of(pixels)[0]
    pixels[:] = 0
    assert level.pixelColor(4, 3) == QColor(200, 200, 200)
    assert level.pixelColor(5, 3) == QColor(50, 50, 50)


def test_marks_are_drawn_in_their_own_picture_only():
    drawn = overlays_of(MARKS, picture=1, label="2", colour=RED, is_strong=True)
    assert [one.points[0] for one in drawn] == [(1, 2)]
    assert drawn[0].label == "2"
    assert not overlays_of(MARKS, picture=0, label="", colour=RED, is_strong=False)


def test_a_table_is_no_overlay():
    table = Table((), ())
    assert not overlays_of(table, picture=0, label="", colour=RED, is_strong=False)


def words_of(*numbers):
    return [chr(0x660 + number) for number in numbers]


def test_a_table_shows_its_words_and_holds_its_print(words, qtbot):
    words.switch("ar")
    table = Table((Text("{n}", n=1), Text("{n}", n=2)), (("A<", Text("{n}", n=3)),))
    drawn = table_of(table, words)
    qtbot.addWidget(drawn)
    shown = [label.text() for label in drawn.findChildren(QLabel)]
    assert shown == [*words_of(1, 2), "\u2066A<\u2069", *words_of(3)]
