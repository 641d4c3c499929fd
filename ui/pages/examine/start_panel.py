"""What the Examine page shows while no document lies there: what to do now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from docsec.model import Result, Text
from ui.forms import Forms
from ui.theme import STATES, State

_NO_PICTURE = Text("Lay the document down and open its picture")
_HOW = Text("Open a picture, drop it here, or paste it with {key}", key="Ctrl+V")


class StartPanel(QWidget):
    """First use, cancelled, failed and closed are its states; each says what to do."""

    def __init__(self, forms: Forms, buttons: list[QPushButton]) -> None:
        super().__init__()
        self._forms = forms
        self._state: State | None = None
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._heading = forms.label(role="heading")
        self._words = forms.label(role="quiet")
        self._last = forms.label(role="quiet")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self._icon)
        for label in (self._heading, self._words):
            label.centre()
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(row)
        column.addSpacing(8)
        self._last.centre()
        column.addWidget(self._last)
        column.addStretch(1)
        forms.theme.changed.connect(self._draw)
        self.show_empty()

    def show_empty(self, last: Text | None = None) -> None:
        """Nothing lies there; say how the last case ended, if there was one."""
        self._show(None, _NO_PICTURE, _HOW)
        self._last.setVisible(last is not None)
        if last is not None:
            self._forms.words.put(self._last.setText, last)

    def show_failed(self, words: Text) -> None:
        """The picture could not be used: say why, and what to do."""
        title = Text("This could not be examined")
        self._show(STATES[Result.FAILED], title, words)

    def show_cancelled(self) -> None:
        """The officer stopped it."""
        self._show(
            STATES[Result.ABORTED],
            Text("Cancelled"),
            Text("Nothing was examined. Open the picture again, or another one."),
        )

    def _show(self, state: State | None, heading: Text, words: Text) -> None:
        self._state = state
        self._last.hide()
        self._forms.words.put(self._heading.setText, heading)
        self._forms.words.put(self._words.setText, words)
        self._draw()

    def _draw(self) -> None:
        theme = self._forms.theme
        icon = (
            theme.icon("examine", "quiet").pixmap(96, 96)
            if self._state is None
            else theme.state_icon(self._state)
        )
        self._icon.setPixmap(
            icon.scaledToHeight(64, Qt.TransformationMode.SmoothTransformation)
        )
