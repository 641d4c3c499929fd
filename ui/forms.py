"""Makes the controls of a page from what is declared: commands, preferences, words."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFrame,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from docsec.model import Text
from docsec.model.wording import Words as Wording
from ui.actions import Command
from ui.settings import Preference, Settings
from ui.theme import Theme
from ui.translate import Words
from ui.widgets.key_button import KeyButton
from ui.widgets.label import Label

_POINTING = ("refer",)
"""Icons that point onwards: to the left where words run from right to left."""


class Forms:
    """Makes controls that follow language and theme by themselves."""

    def __init__(self, words: Words, theme: Theme, settings: Settings) -> None:
        self.words = words
        self.theme = theme
        self.settings = settings

    def action(
        self, owner: QWidget, command: Command, callback: Callable[[], object]
    ) -> QAction:
        """Give a command its key while `owner` is on the screen."""
        action = QAction(owner)
        action.setObjectName(command.id)
        action.setShortcut(QKeySequence(command.key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _=False: callback())
        owner.addAction(action)
        return action

    def button(self, command: Command, action: QAction) -> KeyButton:
        """Make the button of a command, with its key written on it."""
        button = KeyButton(command.key)
        button.setObjectName(command.id)
        button.setProperty("kind", command.kind)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(action.trigger)
        button.setEnabled(action.isEnabled())
        action.enabledChanged.connect(button.setEnabled)
        self.words.put(button.show_words, command.words)
        self.words.put(button.setAccessibleName, command.name or command.words)
        if command.name is not None:
            self.words.put(button.setToolTip, command.name)
        if command.icon:
            self.keep_icon(button, command.icon)
        return button

    def tool(
        self, icon: str, words: Text, callback: Callable[[], object]
    ) -> QToolButton:
        """Make a small button with an icon only; its words are its name and tip."""
        button = QToolButton()
        button.setAutoRaise(True)
        button.clicked.connect(lambda _=False: callback())
        self.words.name(button, words)
        self.keep_icon(button, icon)
        return button

    def label(self, text: Wording | None = None, role: str = "") -> Label:
        """Make a label that wraps; without a text it is filled by the caller."""
        label = Label()
        label.setProperty("role", role)
        if text is not None:
            self.words.put(label.setText, text)
        return label

    def line(self, *, is_upright: bool = False) -> QFrame:
        """Make a thin line between two parts."""
        line = QFrame()
        line.setProperty("role", "upright" if is_upright else "line")
        return line

    def choice(self, preference: Preference) -> QComboBox:
        """Make the list of a preference; a choice is kept at once."""
        box = QComboBox()
        box.setObjectName(preference.key)
        for value, _ in preference.choices:
            box.addItem("", value)
        self._fill(box, preference)
        self.words.changed.connect(lambda: self._fill(box, preference))
        self.words.put(box.setAccessibleName, preference.title)
        box.setCurrentIndex(box.findData(self.settings[preference]))
        box.activated.connect(
            lambda row: self.settings.choose(preference, box.itemData(row))
        )
        return box

    def switch(self, preference: Preference) -> QCheckBox:
        """Make the box of a yes-or-no preference; a change is kept at once."""
        box = QCheckBox()
        box.setObjectName(preference.key)
        self.words.put(box.setText, preference.title)
        self.words.put(box.setAccessibleName, preference.title)
        box.setChecked(self.settings.is_on(preference))
        box.toggled.connect(lambda is_on: self.settings.choose(preference, is_on))
        return box

    def emphasise(self, button: QAbstractButton, kind: str) -> None:
        """Give a button another weight: `primary` or `plain`."""
        if button.property("kind") != kind:
            button.setProperty("kind", kind)
            button.style().unpolish(button)
            button.style().polish(button)
            self._draw_icon(button)

    def keep_icon(self, button: QAbstractButton, name: str) -> None:
        """Draw a button's icon, again after each change of theme."""
        button.setProperty("icon_name", name)
        self._draw_icon(button)
        self.theme.changed.connect(lambda: self._draw_icon(button))
        if name in _POINTING:
            self.words.changed.connect(lambda: self._draw_icon(button))

    def _draw_icon(self, button: QAbstractButton) -> None:
        if not isValid(button):
            return
        colour = "accent_text" if button.property("kind") == "primary" else "text"
        name = button.property("icon_name")
        is_turned = name in _POINTING and self.words.is_rtl()
        button.setIcon(self.theme.icon(name, colour, is_turned=is_turned))
        side = self.theme.text_px + 5
        button.setIconSize(QSize(side, side))

    def _fill(self, box: QComboBox, preference: Preference) -> None:
        for row, (_, words) in enumerate(preference.choices):
            box.setItemText(row, self.words.text(words))
