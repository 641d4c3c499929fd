"""Shows the lines of an MRZ, each character in its own cell, always left to right."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

_PAD = 4
# A `<` alone is drawn as `>` where the window runs from right to left, unless forced.
_CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextForceLeftToRight)
_SMALLEST_PX = 8


class MrzView(QWidget):
    """Lines of equal width. A doubtful character has a box and a dotted underline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Never mirrored, whatever the language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines: tuple[str, ...] = ()
        self._doubtful: frozenset[tuple[int, int]] = frozenset()
        self._font = QFont()
        self._mark = QColor("black")

    def show_lines(
        self, lines: tuple[str, ...], doubtful: frozenset[tuple[int, int]] = frozenset()
    ) -> None:
        """Show the lines; `doubtful` names characters by line and column, from 0."""
        self._lines = lines
        self._doubtful = doubtful
        self.updateGeometry()
        self.update()

    def set_look(self, font: QFont, mark: QColor) -> None:
        """Set the print, and the colour in which doubtful characters are marked."""
        self._font = font
        self._mark = mark
        self.updateGeometry()
        self.update()

    def lines(self) -> tuple[str, ...]:
        """What is shown."""
        return self._lines

    @override
    def sizeHint(self) -> QSize:
        count = max(1, len(self._lines))
        return QSize(200, round(count * self._row_height()) + 2 * _PAD)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # a few hundred characters: drawn whole
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        font = self._fitting_font()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        cell = metrics.horizontalAdvance("0") + 1
        for row, line in enumerate(self._lines):
            top = _PAD + row * self._row_height()
            for column, character in enumerate(line):
                box = QRectF(_PAD + column * cell, top, cell, self._row_height())
                self._draw(painter, box, character, (row, column))

    def _draw(
        self, painter: QPainter, box: QRectF, character: str, place: tuple[int, int]
    ) -> None:
        painter.setPen(self.palette().text().color())
        painter.drawText(box, _CENTRED, character)
        if place in self._doubtful:
            painter.setPen(self._mark)
            painter.drawRect(box.adjusted(0.5, 2, -0.5, -2))

    def _row_height(self) -> float:
        return QFontMetricsF(self._font).height() + 2

    def _fitting_font(self) -> QFont:
        """The font, smaller where the widget is too narrow for the longest line."""
        longest = max((len(line) for line in self._lines), default=1)
        font = QFont(self._font)
        while font.pixelSize() > _SMALLEST_PX:
            cell = QFontMetricsF(font).horizontalAdvance("0") + 1
            if cell * longest + 2 * _PAD <= self.width():
                break
            font.setPixelSize(font.pixelSize() - 1)
        return font
