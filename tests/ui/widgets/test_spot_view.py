import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from ui.widgets.spot_view import Dot, SpotView

SCENE = Path(__file__).with_name("spot_scene.py")
TRUE = (0.7, 0.25)
"""Middle of the red square that the scene paints and looks for on the screen."""


@pytest.fixture
def view(qtbot):
    made = SpotView()
    qtbot.addWidget(made)
    made.resize(640, 480)
    image = QImage(400, 200, QImage.Format.Format_RGB888)
    image.fill(QColor("white"))
    made.show_layers(1, lambda _: (image,))
    made.show()
    return made


def pointed(view):
    told = []
    view.pointed.connect(lambda x, y: told.append((x, y)))
    return told


@pytest.mark.parametrize("scale", ["1", "1.5", "2"])
def test_a_click_means_the_same_place_at_every_scale_and_direction(scale, tmp_path):
    """In a process of its own, because Qt reads the scale at its start.

    Where to click is taken from what is painted, not from what the view computes.
    """
    run = subprocess.run(
        [sys.executable, str(SCENE), scale],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[3],
    )
    found = json.loads(run.stdout.splitlines()[-1])
    assert found.keys() == {"ltr", "rtl", "ltr near", "rtl near"}
    for place in found.values():
        assert place == pytest.approx(TRUE, abs=0.004)


def test_a_click_beside_the_picture_marks_nothing(view, qtbot):
    told = pointed(view)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(320, 5))
    assert told == []


def test_arrows_move_the_cross_and_space_marks_there(view, qtbot):
    told = pointed(view)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    # A step is as long across as it is down; the picture is twice as wide as high.
    assert told == [pytest.approx((0.52, 0.504))]


def test_the_cross_stays_on_the_picture(view, qtbot):
    told = pointed(view)
    for _ in range(60):
        qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told == [(0.0, 0.5)]


def test_backspace_asks_to_take_the_last_mark_back(view, qtbot):
    with qtbot.waitSignal(view.taken_back):
        qtbot.keyClick(view, Qt.Key.Key_Backspace)


def test_marks_are_drawn_where_they_lie(view):
    view.show_dots((Dot(0.5, 0.5, "1"),), QColor("#ff0000"))
    image = view.grab().toImage()
    middle = view.place_of(0.5, 0.5).toPoint()
    assert image.pixelColor(middle) == QColor("#ff0000")


def test_the_loupe_shows_the_same_point_closer(view):
    pixels = np.full((200, 400, 3), 255, np.uint8)
    pixels[98:102, 198:202] = (255, 0, 0)
    image = QImage(pixels.data, 400, 200, 1200, QImage.Format.Format_RGB888).copy()
    view.show_layers(1, lambda _: (image,))

    def red():
        shown = view.grab().toImage()
        return sum(
            shown.pixelColor(x, 240).red() > 200
            and shown.pixelColor(x, 240).blue() < 90
            for x in range(640)
        )

    without = red()
    view.set_loupe(True)
    assert red() >= 2 * without > 0
