"""A choice with its number, words that wrap, and a picture if it has one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.widgets.label import Label


class ChoiceButton(QAbstractButton):
    """Ticked by a click, Space or Enter. Its number is the key that does the same."""

    stepped = Signal(int)
    """An arrow was pressed: -1 to the one before, 1 to the next."""

    def __init__(self, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._number = _quiet(Label(number))
        self._number.setProperty("role", "badge")
        self._number.setFixedWidth(28)
        self._number.centre()
        self.words = _quiet(Label())
        self._note = _quiet(Label())
        self._note.setProperty("role", "quiet")
        self._note.setVisible(False)
        self._picture = _quiet(Label())
        self._picture.setVisible(False)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 8, 8, 8)
        self._row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        self._row.addWidget(self._number, 0, top)
        self._number.setVisible(bool(number))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._picture)
        column.addWidget(self.words)
        column.addWidget(self._note)
        self._row.addLayout(column, 1)
        self.toggled.connect(self._on_toggled)

    def show_number(self, number: str) -> None:
        """Write its number in other digits."""
        self._number.setText(number)

    def show_picture(self, image: QImage, height_px: int) -> None:
        """Show a picture above the words, so high."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap.fromImage(image).scaledToHeight(
            round(height_px * ratio), Qt.TransformationMode.SmoothTransformation
        )
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)
        self._picture.setVisible(True)

    def show_words(self, words: str) -> None:
        """Show the words; none where the picture says all."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.setAccessibleName(words or self._number.text())

    def show_note(self, note: str) -> None:
        """Show quieter words below."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleDescription(note)

    @override
    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._row.heightForWidth(width)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # the whole is drawn by the stylesheet
        option = QStyleOption()
        option.initFrom(self)
        element = QStyle.PrimitiveElement.PE_Widget
        self.style().drawPrimitive(element, option, QPainter(self), self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _on_toggled(self, is_on: bool) -> None:
        self.setProperty("chosen", is_on)
        self.style().unpolish(self)
        self.style().polish(self)


def _quiet(label: Label) -> Label:
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
