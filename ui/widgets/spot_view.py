"""A picture on which a person marks points, by mouse or by keys."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.widgets.layered_view import LayeredView

_ARM_PX = 9
_BADGE_PX = 11
_STEP, _FINE_STEP = 0.02, 0.002
"""Of the picture's width, for one press of an arrow; the fine one with Shift."""
_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SETS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKES = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark in fractions of the picture, with a number or letter beside it."""

    x: float
    y: float
    label: str


class SpotView(LayeredView):
    """Tells where in the picture a person points: fractions, whatever the scale.

    Left is left in every language: a picture is never mirrored. Keys: arrows move a
    cross, with Shift finely; Space or Enter marks; Backspace takes the last back.
    """

    pointed = Signal(float, float)
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._cross = QPointF(0.5, 0.5)
        self._dots: tuple[Dot, ...] = ()
        self._colour = QColor("black")

    def show_dots(self, dots: tuple[Dot, ...], colour: QColor) -> None:
        """Draw these marks instead of those before."""
        self._dots, self._colour = dots, colour
        self.update()

    def dots(self) -> tuple[Dot, ...]:
        """What is marked."""
        return self._dots

    def to_fractions(self, point: QPointF) -> QPointF:
        """A point of the picture in pixels, as fractions of it."""
        size = self.picture_size()
        return QPointF(point.x() / size.width(), point.y() / size.height())

    def place_of(self, x: float, y: float) -> QPointF:
        """Where a point in fractions lies in the widget."""
        size = self.picture_size()
        return self.to_widget(QPointF(x * size.width(), y * size.height()))

    @override
    def click(self, point: QPointF) -> None:
        if self.picture_size().isEmpty():
            return
        at = self.to_fractions(point)
        if 0 <= at.x() <= 1 and 0 <= at.y() <= 1:
            self._cross = at
            self.pointed.emit(at.x(), at.y())
            self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            is_fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._move(*_MOVES[key], _FINE_STEP if is_fine else _STEP)
        elif key in _SETS:
            self.pointed.emit(self._cross.x(), self._cross.y())
        elif key in _TAKES:
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def draw_above(self, painter: QPainter) -> None:
        for dot in self._dots:
            self._draw_dot(painter, dot)
        if self.hasFocus() and not self.picture_size().isEmpty():
            self._draw_cross(painter)
        super().draw_above(painter)

    def _move(self, across: int, down: int, step: float) -> None:
        size = self.picture_size()
        if size.isEmpty():
            return
        x = self._cross.x() + across * step
        y = self._cross.y() + down * step * size.width() / size.height()
        self._cross = QPointF(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
        at = self.place_of(self._cross.x(), self._cross.y())
        if not QRectF(self.rect()).contains(at):
            self.centre_on(self.to_picture(at))
        self.update()

    def _draw_cross(self, painter: QPainter) -> None:
        at = self.place_of(self._cross.x(), self._cross.y())
        for colour, width in ((QColor(255, 255, 255, 220), 4), (self._colour, 2)):
            painter.setPen(QPen(colour, width))
            for arm in (QPointF(_ARM_PX * 2, 0), QPointF(0, _ARM_PX * 2)):
                painter.drawLine(at - arm, at - arm / 3)
                painter.drawLine(at + arm / 3, at + arm)

    def _draw_dot(self, painter: QPainter, dot: Dot) -> None:
        at = self.place_of(dot.x, dot.y)
        for colour, width in ((QColor(255, 255, 255, 220), 6), (self._colour, 3)):
            painter.setPen(QPen(colour, width))
            for arm in (QPointF(_ARM_PX, _ARM_PX), QPointF(_ARM_PX, -_ARM_PX)):
                painter.drawLine(at - arm, at + arm)
        badge = QRectF(0, 0, 2 * _BADGE_PX, 2 * _BADGE_PX)
        badge.moveCenter(at + QPointF(_BADGE_PX * 1.7, -_BADGE_PX * 1.7))
        painter.setPen(QPen(QColor(255, 255, 255, 220), 2))
        painter.setBrush(self._colour)
        painter.drawEllipse(badge)
        is_bright = self._colour.lightness() >= 150  # noqa: PLR2004 - of 255
        painter.setPen(QColor("black" if is_bright else "white"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, dot.label)
        painter.setBrush(Qt.BrushStyle.NoBrush)
