"""Shows one picture with places marked on it; zooms, pans and jumps."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOption, QWidget
from typing_extensions import override

_STEP = 1.25
_LARGEST = 16.0
_MARGIN = 16
_CLOSEST = 1.5
_PIXELS_SEEN_FROM = 4.0
_DRAG_PX = 4
_BRIGHT = 150
_PANS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


@dataclass(frozen=True, slots=True)
class Overlay:
    """A place to draw, in pixels of the picture.

    Attributes:
        points: Its corners in order.
        label: A number or letter drawn beside it; empty for none.
        colour: Of line and label.
        is_strong: Drawn with a thick line.
    """

    points: tuple[tuple[float, float], ...]
    label: str
    colour: QColor
    is_strong: bool = False


class PictureView(QWidget):
    """A picture and its overlays. Words are never drawn over it, only numbers.

    Keys: + and - zoom, 0 fits, arrows pan, Home fits too.
    """

    overlay_clicked = Signal(int)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self._levels: tuple[QImage, ...] = ()
        self._overlays: tuple[Overlay, ...] = ()
        self._scale = 1.0
        self._shift = QPointF(0, 0)
        self._is_fitted = True
        self._grip: QPointF | None = None
        self._is_dragged = False

    def show_picture(self, levels: tuple[QImage, ...]) -> None:
        """Show a picture given at full size and at halves of it; empty for none.

        The smaller ones are drawn when zoomed out: shrinking well takes too long to
        be done at each paint.
        """
        is_same_size = bool(levels) and self.picture_size() == levels[0].size()
        self._levels = levels
        self._overlays = ()
        if not (is_same_size and not self._is_fitted):
            self.fit()
        self.update()

    def show_overlays(self, overlays: tuple[Overlay, ...]) -> None:
        """Mark these places instead of those marked before."""
        self._overlays = overlays
        self.update()

    def overlays(self) -> tuple[Overlay, ...]:
        """The places that are marked."""
        return self._overlays

    def picture_size(self) -> QSize:
        """Of the full picture."""
        return self._levels[0].size() if self._levels else QSize(0, 0)

    def scale(self) -> float:
        """Pixels of the screen per pixel of the picture."""
        return self._scale

    def whole_scale(self) -> float:
        """The scale at which the whole picture is seen."""
        return self._fitting_scale(QRectF(QPointF(0, 0), self.picture_size()))

    def fit(self) -> None:
        """Show the whole picture."""
        self._is_fitted = True
        self._scale = self.whole_scale()
        self.centre_on(QRectF(QPointF(0, 0), self.picture_size()).center())

    def show_place(self, place: QRectF) -> None:
        """Go close enough to see a place of the picture with what is around it."""
        margin = max(place.width(), place.height()) * 1.5
        around = place.adjusted(-margin, -margin, margin, margin)
        self._is_fitted = False
        self._scale = max(
            self.whole_scale(),
            min(self._fitting_scale(around), _CLOSEST),
        )
        self.centre_on(place.center())

    def zoom(self, factor: float, anchor: QPointF | None = None) -> None:
        """Zoom, keeping the point of the widget at `anchor` where it is."""
        if not self._levels:
            return
        anchor = anchor or QPointF(self.width() / 2, self.height() / 2)
        smallest = self.whole_scale() / 2
        scale = min(max(self._scale * factor, smallest), _LARGEST)
        at = (anchor - self._shift) / self._scale
        self._scale = scale
        self._shift = anchor - at * scale
        self._is_fitted = False
        self.view_changed()

    def zoom_in(self) -> None:
        """One step closer."""
        self.zoom(_STEP)

    def zoom_out(self) -> None:
        """One step away."""
        self.zoom(1 / _STEP)

    def to_picture(self, point: QPointF) -> QPointF:
        """Where a point of the widget lies in the picture."""
        return (point - self._shift) / self._scale

    def to_widget(self, point: QPointF) -> QPointF:
        """Where a point of the picture lies in the widget."""
        return point * self._scale + self._shift

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # drawn whole
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        element = QStyle.PrimitiveElement.PE_Widget
        self.style().drawPrimitive(element, option, painter, self)
        if not self._levels:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_smooth = self._scale * self.devicePixelRatioF() < _PIXELS_SEEN_FROM
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
        size = self.picture_size()
        target = QRectF(
            self._shift,
            QPointF(size.width(), size.height()) * self._scale + self._shift,
        )
        self.draw_picture(painter, target)
        for overlay in self._overlays:
            self._draw(painter, overlay)
        self.draw_above(painter)

    def draw_picture(self, painter: QPainter, target: QRectF) -> None:
        """Draw the picture itself where it lies."""
        painter.drawImage(target, self._level())

    def draw_above(self, painter: QPainter) -> None:
        """Draw what lies over picture and places; nothing here."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        self.zoom(_STEP**steps, event.position())
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position()
        self._is_dragged = False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        step = event.position() - self._grip
        if self._is_dragged or step.manhattanLength() > _DRAG_PX:
            self._is_dragged = True
            self._grip = event.position()
            self._pan(step)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        if not self._is_dragged:
            self.click(self.to_picture(event.position()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _PANS:
            across, down = _PANS[key]
            self._pan(QPointF(across, down) * 48)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_Home:
            self.fit()
        else:
            super().keyPressEvent(event)

    def _pan(self, step: QPointF) -> None:
        self._shift += step
        self._is_fitted = False
        self.view_changed()

    def centre_on(self, point: QPointF) -> None:
        """Bring a point of the picture to the middle."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        self._shift = middle - point * self._scale
        self.view_changed()

    def _hold(self) -> None:
        """Keep the picture over the widget, or in its middle if it is smaller."""
        size = self.picture_size()
        self._shift = QPointF(
            _held(self._shift.x(), size.width() * self._scale, self.width()),
            _held(self._shift.y(), size.height() * self._scale, self.height()),
        )

    def view_changed(self) -> None:
        """Hold the picture in the widget, and tell how close it is."""
        self._hold()
        self.zoomed.emit(self._scale)
        self.update()

    def _fitting_scale(self, place: QRectF) -> float:
        if place.isEmpty():
            return 1.0
        across = (self.width() - 2 * _MARGIN) / place.width()
        down = (self.height() - 2 * _MARGIN) / place.height()
        return max(0.001, min(across, down))

    def _level(self) -> QImage:
        wanted = self._scale * self.devicePixelRatioF() * self.picture_size().width()
        return level_for(self._levels, wanted)

    def _draw(self, painter: QPainter, overlay: Overlay) -> None:
        corners = [self.to_widget(QPointF(x, y)) for x, y in overlay.points]
        # A light line under the coloured one keeps it visible on any print.
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = 3.0 if overlay.is_strong else 1.5
        for colour, thickness in ((QColor(255, 255, 255, 200), width + 2),
                                  (overlay.colour, width)):  # fmt: skip
            painter.setPen(QPen(colour, thickness))
            painter.drawPolygon(QPolygonF(corners))
        if overlay.label:
            self._draw_label(painter, overlay, corners)

    def _draw_label(
        self, painter: QPainter, overlay: Overlay, corners: list[QPointF]
    ) -> None:
        box = QPolygonF(corners).boundingRect()
        side = self.fontMetrics().height() + 4
        badge = QRectF(box.left() - 2, box.top() - side - 4, side, side)
        inside = QRectF(self.rect())
        badge.moveLeft(min(max(badge.left(), 0), inside.right() - side))
        badge.moveTop(min(max(badge.top(), 0), inside.bottom() - side))
        painter.setPen(QPen(QColor(255, 255, 255, 220), 2))
        painter.setBrush(overlay.colour)
        painter.drawRoundedRect(badge, 4, 4)
        is_bright = overlay.colour.lightness() >= _BRIGHT
        painter.setPen(QColor("black" if is_bright else "white"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, overlay.label)

    def click(self, point: QPointF) -> None:
        """Take a click on a point of the picture: tell the place that lies there."""
        # The one drawn last lies on top.
        for index in reversed(range(len(self._overlays))):
            overlay = self._overlays[index]
            outline = QPolygonF([QPointF(x, y) for x, y in overlay.points])
            if outline.containsPoint(point, Qt.FillRule.OddEvenFill):
                self.overlay_clicked.emit(index)
                return


def level_for(levels: tuple[QImage, ...], wanted_px: float) -> QImage:
    """The smallest level that still has a pixel for each of the screen's."""
    enough = [one for one in levels if one.width() >= wanted_px]
    return enough[-1] if enough else levels[0]


def _held(shift: float, length: float, room: float) -> float:
    """Where a picture of a length may begin in a room, its margin included."""
    if length + 2 * _MARGIN <= room:
        return (room - length) / 2
    return min(max(shift, room - length - _MARGIN), _MARGIN)
