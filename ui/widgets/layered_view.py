"""A picture under several lights that cover each other, with a loupe."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.widgets.picture_view import PictureView, level_for

_LOUPE_PX = 110
"""Radius."""
_LOUPE_FACTOR = 3.0

Levels = tuple[QImage, ...]
"""A picture at full size and at halves of it."""


class LayeredView(PictureView):
    """Shows one layer, or two neighbours mixed, always at the same place.

    A layer is made ready when it is first shown, so that many of them cost nothing.
    """

    looked = Signal(QPointF, float)
    """Point of the picture in the middle, in fractions, and how close: 1 is whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer: Callable[[int], Levels] = lambda _: ()
        self._count = 0
        self._position = 0.0
        self._above: Levels = ()
        self._has_loupe = False
        self._pointer: QPointF | None = None
        self.setMouseTracking(True)

    def show_layers(self, count: int, layer: Callable[[int], Levels]) -> None:
        """Show other layers of one size, from the first.

        Args:
            count: How many.
            layer: Makes one of them by its number.
        """
        self._count, self._layer = count, cache(layer)
        self._position = 0.0
        self._above = ()
        self.show_picture(self._layer(0) if count else ())

    def show_at(self, position: float) -> None:
        """Show a layer by its number; between two whole numbers a mixture."""
        if not self._count:
            return
        self._position = min(max(position, 0.0), self._count - 1.0)
        below = int(self._position)
        is_mixed = self._position > below
        self._above = self._layer(below + 1) if is_mixed else ()
        overlays = self.overlays()
        self.show_picture(self._layer(below))
        self.show_overlays(overlays)

    def position(self) -> float:
        """Which layer is shown."""
        return self._position

    def set_loupe(self, is_on: bool) -> None:
        """Show what is under the pointer closer, or no longer."""
        self._has_loupe = is_on
        if self._pointer is None:
            self._pointer = QPointF(self.rect().center())
        self.update()

    def look_at(self, middle: QPointF, closeness: float) -> None:
        """Go where another view of the same thing is, without telling of it."""
        was_blocked = self.blockSignals(True)
        if closeness <= 1:
            self.fit()
        else:
            size = self.picture_size()
            factor = closeness * self.whole_scale() / self.scale()
            self.zoom(factor)
            at = QPointF(middle.x() * size.width(), middle.y() * size.height())
            self.centre_on(at)
        self.blockSignals(was_blocked)

    @override
    def view_changed(self) -> None:
        super().view_changed()
        size = self.picture_size()
        if size.isEmpty():
            return
        at = self.to_picture(QPointF(self.width() / 2, self.height() / 2))
        middle = QPointF(at.x() / size.width(), at.y() / size.height())
        self.looked.emit(middle, self.scale() / self.whole_scale())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._pointer = event.position()
        if self._has_loupe:
            self.update()

    @override
    def draw_picture(self, painter: QPainter, target: QRectF) -> None:
        super().draw_picture(painter, target)
        if self._above:
            painter.setOpacity(self._position - int(self._position))
            width = target.width() * self.devicePixelRatioF()
            painter.drawImage(target, level_for(self._above, width))
            painter.setOpacity(1.0)

    @override
    def draw_above(self, painter: QPainter) -> None:
        if self._has_loupe and self._pointer is not None and self._count:
            self._draw_loupe(painter, self._pointer)

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, 360)

    def _draw_loupe(self, painter: QPainter, at: QPointF) -> None:
        size = self.picture_size()
        scale = self.scale() * _LOUPE_FACTOR
        spot = self.to_picture(at)
        target = QRectF(
            at.x() - spot.x() * scale,
            at.y() - spot.y() * scale,
            size.width() * scale,
            size.height() * scale,
        )
        circle = QPainterPath()
        circle.addEllipse(at, _LOUPE_PX, _LOUPE_PX)
        painter.save()
        painter.setClipPath(circle)
        painter.fillPath(circle, self.palette().window())
        self.draw_picture(painter, target)
        painter.restore()
        painter.setPen(QPen(self.palette().highlight(), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, _LOUPE_PX, _LOUPE_PX)
