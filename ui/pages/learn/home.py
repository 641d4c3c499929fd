"""The views of the Learn page that are chosen by a key, one at a time."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from docsec.model.wording import Words as Wording
from ui.actions import Command
from ui.forms import Forms
from ui.widgets.key_button import KeyButton

_NARROW_PX = 800


class Home(QWidget):
    """A row of names above, one view below."""

    def __init__(self, forms: Forms) -> None:
        super().__init__()
        self.setObjectName("page")
        self._forms = forms
        self._buttons: dict[str, KeyButton] = {}
        self._views: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._who = forms.label(role="quiet")
        self._who.setWordWrap(False)
        self._end = QHBoxLayout()
        self._end.setSpacing(8)
        self._end.addWidget(self._who, 1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(32, 12, 16, 4)
        self._head.addLayout(self._row, 1)
        self._head.addLayout(self._end)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addWidget(self._stack, 1)

    def add(self, command: Command, view: QWidget, *, is_first: bool = False) -> None:
        """Add a view with its name and key."""
        action = self._forms.action(self, command, lambda: self.go(command.id))
        button = self._forms.button(command, action)
        button.setCheckable(True)
        self._buttons[command.id], self._views[command.id] = button, view
        self._row.insertWidget(0 if is_first else len(self._buttons) - 1, button)
        self._stack.addWidget(view)

    def offer(self, *names: str) -> None:
        """Let only these be gone to."""
        for action in self.actions():
            if action.objectName() in self._buttons:
                action.setEnabled(action.objectName() in names)
        for name, button in self._buttons.items():
            button.setVisible(name in names)

    def go(self, name: str) -> None:
        """Show a view."""
        self._stack.setCurrentWidget(self._views[name])
        for one, button in self._buttons.items():
            button.setChecked(one == name)

    def name(self) -> str:
        """Of the view that is shown."""
        shown = self._stack.currentWidget()
        return next((name for name, one in self._views.items() if one is shown), "")

    def say(self, words: Wording | None) -> None:
        """Say who learns, or why nothing is kept."""
        if words is not None:
            self._forms.words.put(self._who.setText, words)
        self._who.setVisible(words is not None)

    def add_at_end(self, widget: QWidget) -> None:
        """Put something beside who learns."""
        self._end.addWidget(widget)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        is_narrow = self.width() < _NARROW_PX
        self._head.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
