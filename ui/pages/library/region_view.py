"""A picture on which a person draws rectangles."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from typing_extensions import override

from ui.widgets.picture_view import PictureView

_SMALLEST_PX = 6


class RegionView(PictureView):
    """Dragging draws; with Shift, or another button, it moves the picture."""

    region_drawn = Signal(QRectF)
    """In pixels of the picture."""

    def __init__(self) -> None:
        super().__init__()
        self.colour = QColor("black")
        self._start: QPointF | None = None
        self._end = QPointF()
        self.setCursor(Qt.CursorShape.CrossCursor)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_drawn = event.button() is Qt.MouseButton.LeftButton
        if not is_drawn or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().mousePressEvent(event)
            return
        self._start = self._end = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is None:
            super().mouseMoveEvent(event)
            return
        self._end = event.position()
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        start, self._start = self._start, None
        if start is None:
            super().mouseReleaseEvent(event)
            return
        drawn = QRectF(start, event.position()).normalized()
        if min(drawn.width(), drawn.height()) < _SMALLEST_PX:
            self.click(self.to_picture(event.position()))
        else:
            corners = (drawn.topLeft(), drawn.bottomRight())
            whole = QRectF(QPointF(0, 0), self.picture_size())
            region = QRectF(*(self.to_picture(one) for one in corners))
            self.region_drawn.emit(region.intersected(whole))
        self.update()

    @override
    def draw_above(self, painter: QPainter) -> None:
        if self._start is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.colour, 2, Qt.PenStyle.DashLine))
        painter.drawRect(QRectF(self._start, self._end).normalized())
