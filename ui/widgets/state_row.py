"""A row with a shape, a title and a word, that can be chosen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
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

_STEP = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class StateRow(QAbstractButton):
    """One check or result in a list. Enter and Space choose it, arrows move on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._icon = _plain_label()
        self._title = _plain_label()
        self._word = _plain_label()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._word)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_state(
        self, icon: QPixmap, title: str, word: str, *, state: str, px: int
    ) -> None:
        """Show a shape `px` high, the title and the word in the state's colour."""
        self._icon.setPixmap(scaled(icon, px, self.devicePixelRatioF()))
        self._icon.setFixedWidth(px)
        self._title.setText(title)
        self._title.setProperty("role", "strong")
        self._word.setText(word)
        self._word.setProperty("state", state)
        self._word.setVisible(bool(word))
        self.setAccessibleName(f"{title}: {word}" if word else title)
        for label in (self._title, self._word):
            label.style().polish(label)

    def set_chosen(self, is_chosen: bool) -> None:
        """Mark it as the one whose details are shown."""
        self.setProperty("chosen", is_chosen)
        self.style().unpolish(self)
        self.style().polish(self)

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
        painter = QPainter(self)
        element = QStyle.PrimitiveElement.PE_Widget
        self.style().drawPrimitive(element, option, painter, self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEP.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif step is not None:
            self._move(step)
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        rows = [one for one in parent.findChildren(StateRow) if one.isVisible()]
        rows.sort(key=lambda one: one.mapTo(parent, one.rect().topLeft()).y())
        place = rows.index(self) + step
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)


def _plain_label() -> Label:
    label = Label()
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label


def scaled(icon: QPixmap, px: int, ratio: float) -> QPixmap:
    """Make a shape so high on a screen of that many pixels a point."""
    size = round(px * ratio)
    scaled = icon.scaled(
        size,
        size,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    scaled.setDevicePixelRatio(ratio)
    return scaled
