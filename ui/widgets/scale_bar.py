"""A row of steps of which one is chosen: seven for a face pair, six for confidence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override


class ScaleBar(QWidget):
    """Arrows move and choose; a click chooses. Nothing is chosen at first.

    The first step stands where the line of writing begins, so the bar mirrors.
    """

    chosen = Signal(int)
    """The number of the step, from 0."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._at: int | None = None
        self._steps = [QPushButton() for _ in range(count)]
        for number, button in enumerate(self._steps):
            button.setProperty("kind", "step")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(32)
            button.clicked.connect(lambda _=False, at=number: self.choose(at))
            row.addWidget(button)

    def show_steps(self, steps: Sequence[tuple[str, str]]) -> None:
        """Write on each step what stands on it, and its name in full."""
        for button, (shown, name) in zip(self._steps, steps, strict=True):
            button.setText(shown)
            button.setAccessibleName(name)
            button.setToolTip(name)

    def choose(self, at: int) -> None:
        """Choose a step."""
        self._at = at
        for number, button in enumerate(self._steps):
            button.setChecked(number == at)
        self.setAccessibleDescription(self._steps[at].accessibleName())
        self.chosen.emit(at)

    def at(self) -> int | None:
        """The step that is chosen; None before one is."""
        return self._at

    def __len__(self) -> int:
        return len(self._steps)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        onward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if is_rtl:
            onward, back = back, onward
        if event.key() in (onward, Qt.Key.Key_Up):
            self.choose(0 if self._at is None else min(self._at + 1, len(self) - 1))
        elif event.key() in (back, Qt.Key.Key_Down):
            self.choose(len(self) - 1 if self._at is None else max(self._at - 1, 0))
        else:
            super().keyPressEvent(event)
