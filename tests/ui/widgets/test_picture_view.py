import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent

from ui.widgets.picture_view import Overlay, PictureView

KEY = Qt.Key
BOX = ((100.0, 100.0), (140.0, 100.0), (140.0, 120.0), (100.0, 120.0))


@pytest.fixture
def view(qtbot):
    made = PictureView()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    image = QImage(800, 400, QImage.Format.Format_RGB888)
    image.fill(QColor("white"))
    made.show_picture((image, image.scaled(400, 200)))
    return made


def centre(view):
    return view.to_picture(QPointF(view.width() / 2, view.height() / 2))


def test_whole_picture_fits_with_its_margin(view):
    assert view.scale() == pytest.approx((400 - 32) / 800)
    assert centre(view) == QPointF(400, 200)


def test_it_fits_again_when_the_window_changes(view):
    view.resize(800, 600)
    assert view.scale() == pytest.approx((800 - 32) / 800)


@pytest.mark.parametrize(
    ("key", "factor"), [(KEY.Key_Plus, 1.25), (KEY.Key_Minus, 0.8)]
)
def test_keys_zoom(view, qtbot, key, factor):
    before = view.scale()
    qtbot.keyClick(view, key)
    assert view.scale() == pytest.approx(before * factor)
    qtbot.keyClick(view, KEY.Key_Home)
    assert view.scale() == pytest.approx(before)


def test_the_wheel_keeps_the_point_under_the_pointer(view):
    for _ in range(8):
        view.zoom_in()
    at = QPointF(210, 160)
    before = view.to_picture(at)
    turn = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    view.wheelEvent(turn)
    after = view.to_picture(at)
    assert (after - before).manhattanLength() < 1e-6


def test_zoom_has_an_end_on_both_sides(view):
    for _ in range(100):
        view.zoom_in()
    assert view.scale() == 16
    for _ in range(200):
        view.zoom_out()
    assert view.scale() == pytest.approx((400 - 32) / 800 / 2)


def test_arrows_pan_and_never_lose_the_picture(view, qtbot):
    view.show_place(QRectF(380, 190, 40, 20))
    before = centre(view)
    qtbot.keyClick(view, KEY.Key_Right)
    assert centre(view).x() > before.x()
    for _ in range(100):
        qtbot.keyClick(view, KEY.Key_Right)
    assert 0 < centre(view).x() < 800


def test_dragging_pans(view, qtbot):
    view.show_place(QRectF(380, 190, 40, 20))
    before = centre(view)
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(view, left, pos=QPoint(200, 150))
    qtbot.mouseMove(view, QPoint(150, 150))
    qtbot.mouseRelease(view, left, pos=QPoint(150, 150))
    assert centre(view).x() > before.x()


def test_a_place_comes_to_the_middle(view):
    view.show_place(QRectF(500, 200, 40, 20))
    assert (centre(view) - QPointF(520, 210)).manhattanLength() < 1


def test_another_light_of_the_same_size_keeps_the_place(view):
    view.show_place(QRectF(500, 200, 40, 20))
    before = view.scale()
    image = QImage(800, 400, QImage.Format.Format_RGB888)
    view.show_picture((image,))
    assert view.scale() == before


def test_overlay_is_drawn_in_its_colour_at_its_place(view):
    view.show_overlays((Overlay(BOX, "1", QColor("red"), is_strong=True),))
    drawn = view.grab().toImage()
    edge = view.to_widget(QPointF(120, 120)).toPoint()
    colours = [drawn.pixelColor(edge + QPoint(0, dy)) for dy in (-1, 0, 1)]
    assert any(one.red() > 200 and one.green() < 60 for one in colours)


def test_the_topmost_overlay_is_clicked(view, qtbot):
    whole = ((0.0, 0.0), (800.0, 0.0), (800.0, 400.0), (0.0, 400.0))
    view.show_overlays(
        (Overlay(whole, "", QColor("blue")), Overlay(BOX, "1", QColor("red")))
    )
    told = []
    view.overlay_clicked.connect(told.append)
    at = view.to_widget(QPointF(120, 110)).toPoint()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    outside = view.to_widget(QPointF(700, 300)).toPoint()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=outside)
    assert told == [1, 0]


def test_the_level_with_enough_pixels_is_drawn(view):
    assert view._level().width() == 400
    view.show_place(QRectF(0, 0, 100, 100))
    assert view._level().width() == 800


def test_nothing_is_shown_after_the_last_picture(view):
    view.show_picture(())
    view.zoom_in()
    assert view.picture_size().isEmpty()
    assert not view.grab().isNull()
