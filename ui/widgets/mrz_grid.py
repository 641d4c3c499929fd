"""The lines of an MRZ, one cell a character: its picture, what was read, what is typed.

Always left to right. Every mark is a shape: a dashed box is a doubt, a bar below is a
fault, a corner is a change.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget
from typing_extensions import override

_PAD = 4
_GAP = 6
_WIDEST = 24.0
_TALL = 1.6
_FILLER = "<"
_CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextForceLeftToRight)
_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}

Place = tuple[int, int]
"""Line and character, from 0."""
Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """Print and colours.

    Attributes:
        font: Of the characters; made smaller where there is no room.
        quiet: What was read, beside what is typed.
        accent: Where the next key goes, and what was changed.
        soft: Below the character under the cursor.
        bad: Doubts and faults.
        line: Between the cells.
    """

    font: QFont
    quiet: QColor
    accent: QColor
    soft: QColor
    bad: QColor
    line: QColor


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands in the cells.

    Attributes:
        read: The lines as read; empty where none were.
        doubtful: Which of them the picture leaves open.
        pictures: Of each character; empty where there are none.
        tips: What is known of each character, in words.
    """

    read: Lines = ()
    doubtful: frozenset[Place] = frozenset()
    pictures: tuple[tuple[QImage, ...], ...] = ()
    tips: tuple[tuple[str, ...], ...] = ()


class MrzGrid(QWidget):
    """Arrows move; while editing, a key replaces the character under the cursor.

    Backspace goes back and takes the change back, Delete draws the rest of the line
    nearer, Insert makes room. A line never changes its length.
    """

    edited = Signal()
    moved = Signal()

    def __init__(self, character_of: Callable[[QKeyEvent], str | None]) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._character_of = character_of
        self._sheet = Sheet()
        self._lines: Lines | None = None
        self._wrong: frozenset[Place] = frozenset()
        self._cursor: Place = (0, 0)
        self._look: Look | None = None

    def show_sheet(self, sheet: Sheet, lines: Lines | None) -> None:
        """Show what was read and, if lines are given, let them be changed."""
        self._sheet, self._lines = sheet, lines
        self._wrong = frozenset()
        self._go(min(sorted(sheet.doubtful), default=(0, 0)))
        self.updateGeometry()

    def change_lines(self, lines: Lines) -> None:
        """Take other lines, of other lengths perhaps, for what is typed."""
        self._lines = lines
        self._go((0, 0))
        self.updateGeometry()
        self.edited.emit()

    def show_tips(self, tips: tuple[tuple[str, ...], ...]) -> None:
        """Say what is known of each character in another language."""
        sheet = self._sheet
        self._sheet = Sheet(sheet.read, sheet.doubtful, sheet.pictures, tips)
        self._go(self._cursor)

    def show_wrong(self, wrong: frozenset[Place]) -> None:
        """Mark the characters of faulty fields."""
        self._wrong = wrong
        self.update()

    def set_look(self, look: Look) -> None:
        """Set print and colours."""
        self._look = look
        self.updateGeometry()
        self.update()

    def lines(self) -> Lines:
        """What is typed or, where nothing may be typed, what was read."""
        return self._sheet.read if self._lines is None else self._lines

    def is_editing(self) -> bool:
        """Characters may be changed."""
        return self._lines is not None

    def wrong(self) -> frozenset[Place]:
        """The places marked as faulty."""
        return self._wrong

    def cursor_place(self) -> Place:
        """Where the next key goes."""
        return self._cursor

    def tip(self) -> str:
        """What is known of the character under the cursor."""
        return self._tip_at(self._cursor)

    def go_to(self, place: Place) -> None:
        """Put the cursor there."""
        self._go(place)

    @override
    def sizeHint(self) -> QSize:
        lines = max(1, len(self.lines()))
        return QSize(200, round(lines * self._line_height()) + 2 * _PAD)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()  # narrower cells are lower

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(
            event, QKeyEvent
        ):
            if self._takes(event):
                event.accept()
                return True
        elif isinstance(event, QHelpEvent):
            tip = self._tip_at(self._place_at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if self._holds(place):
            self._go(place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        row, column = self._cursor
        if key in _MOVES:
            down, along = _MOVES[key]
            self._step(row + down, column + along)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step(row, 0 if key == Qt.Key.Key_Home else len(self.lines()[row]))
        elif self._lines is None or not self._edit(event):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # at most a hundred cells: drawn whole
        if self._look is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(self._fitting_font())
        for row, line in enumerate(self.lines()):
            for column in range(len(line)):
                self._draw(painter, self._look, (row, column))

    def _takes(self, event: QKeyEvent) -> bool:
        """A key of the page that means something else while typing."""
        is_paste = event.matches(QKeySequence.StandardKey.Paste)
        return self.is_editing() and is_paste

    def _edit(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._step(self._cursor[0], self._cursor[1] - 1)
            self._put(self._read_at(self._cursor))
        elif event.key() == Qt.Key.Key_Delete:
            self._shift(1, "")
        elif event.key() == Qt.Key.Key_Insert:
            self._shift(0, _FILLER)
        elif (character := self._character_of(event)) is not None:
            self._put(character)
            self._advance()
        else:
            return False
        return True

    def _paste(self, text: str) -> None:
        for character in text.upper():
            if character in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<":
                self._put(character)
                self._advance()

    def _put(self, character: str) -> None:
        row, column = self._cursor
        line = self.lines()[row]
        self._change(row, line[:column] + character + line[column + 1 :])

    def _shift(self, skipped: int, put: str) -> None:
        row, column = self._cursor
        line = self.lines()[row]
        changed = line[:column] + put + line[column + skipped :] + _FILLER
        self._change(row, changed[: len(line)])

    def _change(self, row: int, line: str) -> None:
        lines = list(self.lines())
        lines[row] = line
        self._lines = tuple(lines)
        self.update()
        self.edited.emit()

    def _advance(self) -> None:
        row, column = self._cursor
        if column + 1 < len(self.lines()[row]):
            self._go((row, column + 1))
        elif row + 1 < len(self.lines()):
            self._go((row + 1, 0))

    def _step(self, row: int, column: int) -> None:
        lines = self.lines()
        if lines:
            row = min(max(row, 0), len(lines) - 1)
            self._go((row, min(max(column, 0), len(lines[row]) - 1)))

    def _go(self, place: Place) -> None:
        self._cursor = place
        self.setAccessibleDescription(self.tip())
        self.moved.emit()
        self.update()

    def _holds(self, place: Place) -> bool:
        lines = self.lines()
        row, column = place
        return 0 <= row < len(lines) and 0 <= column < len(lines[row])

    def _read_at(self, place: Place) -> str:
        row, column = place
        read = self._sheet.read
        is_there = row < len(read) and column < len(read[row])
        return read[row][column] if is_there else _FILLER

    def _tip_at(self, place: Place) -> str:
        row, column = place
        tips = self._sheet.tips
        is_there = 0 <= row < len(tips) and 0 <= column < len(tips[row])
        return tips[row][column] if is_there else ""

    def _place_at(self, point: QPointF) -> Place:
        row = int((point.y() - _PAD) // self._line_height())
        return row, int((point.x() - _PAD) // self._cell_width())

    def _cell_width(self) -> float:
        longest = max((len(line) for line in self.lines()), default=1)
        return min(_WIDEST, (self.width() - 2 * _PAD) / longest)

    def _picture_height(self) -> float:
        return self._cell_width() * _TALL if self._sheet.pictures else 0.0

    def _text_height(self) -> float:
        return QFontMetricsF(self._fitting_font()).height() + 4

    def _line_height(self) -> float:
        rows = bool(self._sheet.read) + self.is_editing()
        return self._picture_height() + rows * self._text_height() + _GAP

    def _fitting_font(self) -> QFont:
        font = QFont(self._look.font) if self._look else QFont()
        cell = self._cell_width()
        while font.pixelSize() > 1:
            if QFontMetricsF(font).horizontalAdvance("0") + 1 <= cell:
                break
            font.setPixelSize(font.pixelSize() - 1)
        return font

    def _draw(self, painter: QPainter, look: Look, place: Place) -> None:
        row, column = place
        width = self._cell_width()
        left, top = _PAD + column * width, _PAD + row * self._line_height()
        pictures = self._sheet.pictures
        if row < len(pictures) and column < len(pictures[row]):
            target = QRectF(left, top, width, self._picture_height())
            painter.drawImage(target, pictures[row][column])
        top += self._picture_height()
        cell = QRectF(left, top, width, self._text_height())
        if self._sheet.read:
            self._draw_read(painter, look, cell, place)
            cell.translate(0, cell.height())
        if self._lines is not None:
            self._draw_typed(painter, look, cell, place)

    def _draw_read(
        self, painter: QPainter, look: Look, cell: QRectF, place: Place
    ) -> None:
        row, column = place
        read = self._sheet.read
        if row >= len(read) or column >= len(read[row]):
            return
        if not self.is_editing() and place == self._cursor and self.hasFocus():
            painter.fillRect(cell, look.soft)
        ink = look.quiet if self.is_editing() else self.palette().text().color()
        painter.setPen(ink)
        painter.drawText(cell, _CENTRED, read[row][column])
        if place in self._sheet.doubtful:
            painter.setPen(QPen(look.bad, 1, Qt.PenStyle.DashLine))
            painter.drawRect(cell.adjusted(0.5, 1, -0.5, -3))
            painter.fillRect(_foot(cell, 2), look.bad)

    def _draw_typed(
        self, painter: QPainter, look: Look, cell: QRectF, place: Place
    ) -> None:
        row, column = place
        is_here = place == self._cursor
        if is_here:
            painter.fillRect(cell, look.soft)
        painter.setPen(QPen(look.accent, 2) if is_here else QPen(look.line, 1))
        painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(self.palette().text().color())
        painter.drawText(cell, _CENTRED, self.lines()[row][column])
        if place in self._wrong:
            painter.fillRect(_foot(cell, 3), look.bad)
        if self._sheet.read and self.lines()[row][column] != self._read_at(place):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent)
            at, side = cell.topLeft(), cell.width() / 3
            corner = [at, at + QPointF(side, 0), at + QPointF(0, side)]
            painter.drawPolygon(QPolygonF(corner))
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def centre_of(self, place: Place) -> QPoint:
        """The middle of a cell, for the mouse."""
        row, column = place
        width, height = self._cell_width(), self._line_height()
        return QPointF(
            _PAD + (column + 0.5) * width, _PAD + (row + 0.5) * height
        ).toPoint()


def _foot(cell: QRectF, thickness: float) -> QRectF:
    return QRectF(
        cell.left() + 1, cell.bottom() - thickness, cell.width() - 2, thickness
    )
