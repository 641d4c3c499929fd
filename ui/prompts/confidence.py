"""How sure somebody is: 50 to 100 %."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from docsec.model import Text
from ui.forms import Forms
from ui.widgets.scale_bar import ScaleBar

_PERCENTS = (50, 60, 70, 80, 90, 100)
_KEYS = {5: 0, 6: 1, 7: 2, 8: 3, 9: 4, 0: 5}
"""A digit stands for its tens; 0 for a hundred."""


class ConfidenceBar(QWidget):
    """Six steps; half is guessing."""

    changed = Signal()

    def __init__(self, forms: Forms) -> None:
        super().__init__()
        self._forms = forms
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        question = Text("How sure are you? 50 % is guessing.")
        column.addWidget(forms.label(question, "section"))
        self.bar = ScaleBar(len(_PERCENTS))
        forms.words.name(self.bar, question)
        column.addWidget(self.bar)
        self.bar.chosen.connect(self.changed)
        forms.words.changed.connect(self._fill)
        self._fill()

    def value(self) -> float | None:
        """0.5 to 1; None before anything is chosen."""
        at = self.bar.at()
        return None if at is None else _PERCENTS[at] / 100

    def press(self, digit: int) -> bool:
        """Take a digit for its tens."""
        if digit in _KEYS:
            self.bar.choose(_KEYS[digit])
            return True
        return False

    def _fill(self) -> None:
        words = self._forms.words
        shown = [words.value(percent) for percent in _PERCENTS]
        self.bar.show_steps([(one, f"{one} %") for one in shown])
