"""Today: so many minutes, these exercises; one key, and it begins."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from docsec.exercises import exercises
from docsec.model import Text
from ui.actions import Command
from ui.forms import Forms
from ui.pages.learn.station import FAMILY_WORDS, Piece
from ui.widgets.growing_area import GrowingArea
from ui.widgets.scale_bar import ScaleBar

BEGIN = Command("begin", Text("Begin"), "F8", "refer", "primary")
MINUTES = (10, 20, 30)
_USUAL = 1
_WIDTH_PX = 640


class TodayView(QWidget):
    """What is to be done, by what it trains."""

    begun = Signal()
    minutes_changed = Signal()

    def __init__(self, forms: Forms) -> None:
        super().__init__()
        self.setObjectName("page")
        self._forms = forms
        self.bar = ScaleBar(len(MINUTES))
        forms.words.name(self.bar, Text("Minutes"))
        forms.words.changed.connect(self._fill)
        self._fill()
        self.bar.choose(_USUAL)
        self.bar.chosen.connect(self.minutes_changed)
        self._told = forms.label(role="strong")
        self._parts = QVBoxLayout()
        self._begin = forms.action(self, BEGIN, self.begun.emit)
        self._lay_out()

    def minutes(self) -> int:
        """How long somebody has."""
        return MINUTES[self.bar.at() or 0]

    def show_queue(self, pieces: Sequence[Piece], *, done: int) -> None:
        """Say what is left, and how much is done."""
        words = self._forms.words
        while (item := self._parts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not pieces:
            told = Text("That is all for today. Done: {done}", done=done)
        elif done:
            told = Text("Done: {done}. Left: {left}", done=done, left=len(pieces))
        else:
            told = Text("Exercises: {count}", count=len(pieces))
        words.put(self._told.setText, told)
        counts = Counter(exercises[one.exercise].family for one in pieces)
        for family, count in counts.items():
            line = Text("{part}: {count}", part=FAMILY_WORDS[family], count=count)
            self._parts.addWidget(self._forms.label(line))
        self._begin.setEnabled(bool(pieces))

    def _fill(self) -> None:
        words = self._forms.words
        self.bar.show_steps([(words.value(one), words.value(one)) for one in MINUTES])

    def _lay_out(self) -> None:
        forms = self._forms
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(_WIDTH_PX)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        column.addWidget(forms.label(Text("Minutes"), "section"))
        column.addWidget(self.bar)
        column.addWidget(self._told)
        column.addLayout(self._parts)
        column.addWidget(forms.button(BEGIN, self._begin))
        inner = QWidget()
        inner.setObjectName("page")
        around = QVBoxLayout(inner)
        around.setContentsMargins(32, 24, 32, 24)
        around.addWidget(card)
        around.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(GrowingArea(inner))
