"""A row of steps, a choice with a number, and a picture of several layers."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage

from ui.widgets.choice_button import ChoiceButton
from ui.widgets.layered_view import LayeredView
from ui.widgets.scale_bar import ScaleBar

KEY = Qt.Key


@pytest.fixture
def bar(qtbot):
    made = ScaleBar(3)
    made.show_steps([("1", "one"), ("2", "two"), ("3", "three")])
    qtbot.addWidget(made)
    return made


def flat(colour):
    image = QImage(300, 200, QImage.Format.Format_RGB888)
    image.fill(QColor(colour))
    return (image,)


@pytest.fixture
def layers(qtbot):
    made = LayeredView()
    qtbot.addWidget(made)
    made.resize(400, 300)
    asked = []

    def layer(at):
        asked.append(at)
        return flat(("#000000", "#ffffff", "#00ff00")[at])

    made.show_layers(3, layer)
    made.asked = asked
    made.show()
    return made


def middle(view):
    image = view.grab().toImage()
    return image.pixelColor(image.rect().center())


def test_nothing_is_chosen_at_first(bar):
    assert bar.at() is None


def test_arrows_go_along_the_line_of_writing(bar, qtbot):
    qtbot.keyClick(bar, KEY.Key_Right)
    qtbot.keyClick(bar, KEY.Key_Right)
    assert bar.at() == 1
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(bar, KEY.Key_Left)
    assert bar.at() == 2
    qtbot.keyClick(bar, KEY.Key_Left)
    assert bar.at() == 2


def test_the_first_arrow_back_begins_at_the_end(bar, qtbot):
    qtbot.keyClick(bar, KEY.Key_Left)
    assert bar.at() == 2
    assert bar.accessibleDescription() == "three"


def test_other_keys_are_left_to_the_page(bar, qtbot):
    qtbot.keyClick(bar, KEY.Key_A)
    assert bar.at() is None


def test_a_choice_is_ticked_by_enter_and_arrows_step(qtbot):
    button = ChoiceButton("1")
    qtbot.addWidget(button)
    button.show_words("Ink")
    stepped = []
    button.stepped.connect(stepped.append)
    for key in (KEY.Key_Return, KEY.Key_Down, KEY.Key_Up, KEY.Key_A):
        qtbot.keyClick(button, key)
    assert button.isChecked()
    assert stepped == [1, -1]
    assert button.accessibleName() == "Ink"


def test_only_the_layer_that_is_shown_is_made(layers):
    assert layers.asked == [0]
    layers.show_at(1)
    assert layers.asked == [0, 1]
    assert middle(layers) == QColor("#ffffff")


def test_between_two_layers_they_are_mixed(layers):
    layers.show_at(0.5)
    assert 110 < middle(layers).red() < 145


def test_no_layer_is_beyond_the_last(layers):
    layers.show_at(9)
    assert layers.position() == 2
    assert middle(layers) == QColor("#00ff00")


def test_another_view_looks_at_the_same_place(layers, qtbot):
    other = LayeredView()
    qtbot.addWidget(other)
    other.resize(200, 300)
    other.show_layers(1, lambda _: flat("#0000ff"))
    other.show()
    layers.looked.connect(other.look_at)
    layers.zoom(4, QPointF(100, 100))
    at = other.to_picture(QPointF(100, 150))
    here = layers.to_picture(QPointF(200, 150))
    assert (at.x(), at.y()) == pytest.approx((here.x(), here.y()), abs=1)
    layers.fit()
    assert other.scale() == pytest.approx(other.whole_scale())


def test_without_layers_nothing_is_drawn(qtbot):
    view = LayeredView()
    qtbot.addWidget(view)
    view.show_layers(0, lambda _: ())
    view.show_at(1)
    assert view.picture_size().isEmpty()
