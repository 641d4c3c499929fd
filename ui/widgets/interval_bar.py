"""A share with how far it may be off, on a line from 0 to 100 %."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

_HIGH_PX = 24
_PAD_PX = 8


class IntervalBar(QWidget):
    """A thick line is the interval, a dot the share. It runs with the writing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._low, self._value, self._high = 0.0, 0.0, 1.0
        self._line, self._colour = QColor("gray"), QColor("black")

    def show_share(self, low: float, value: float, high: float) -> None:
        """Show a share and its interval, all 0 to 1."""
        self._low, self._value, self._high = low, value, high
        self.update()

    def set_look(self, line: QColor, colour: QColor) -> None:
        """Set the colours of the scale and of the share."""
        self._line, self._colour = line, colour
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, _HIGH_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # a few lines: drawn whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(self._line, 2))
        painter.drawLine(QPointF(self._x(0), middle), QPointF(self._x(1), middle))
        for tick in (0, 0.5, 1):
            x = self._x(tick)
            painter.drawLine(QPointF(x, middle - 5), QPointF(x, middle + 5))
        soft = QColor(self._colour)
        soft.setAlpha(120)
        painter.setPen(QPen(soft, 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        ends = QPointF(self._x(self._low), middle), QPointF(self._x(self._high), middle)
        painter.drawLine(*ends)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(QRectF(self._x(self._value) - 6, middle - 6, 12, 12))

    def _x(self, share: float) -> float:
        room = self.width() - 2 * _PAD_PX
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return _PAD_PX + share * room
