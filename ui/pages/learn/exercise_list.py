"""Every kind of exercise, to be tried: choose one, and it begins."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from docsec.exercises import Exercise
from docsec.model import Text
from ui.forms import Forms
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.scale_bar import ScaleBar

DIFFICULTIES = (0.1, 0.5, 0.9)
_NAMES = (Text("Easy"), Text("Medium"), Text("Hard"))
_WIDTH_PX = 1040
_TWO_FROM_PX = 700


class ExerciseList(QWidget):
    """One row for each, in two columns where there is room."""

    chosen = Signal(str)
    """Id of the exercise."""
    changed = Signal()
    """Another difficulty."""

    def __init__(self, forms: Forms, kinds: Sequence[Exercise]) -> None:
        super().__init__()
        self.setObjectName("page")
        self._forms = forms
        self.rows = {kind.id: self._row(kind) for kind in kinds}
        self.bar = ScaleBar(len(DIFFICULTIES))
        self.bar.setMaximumWidth(_WIDTH_PX // 2)
        forms.words.name(self.bar, Text("Difficulty"))
        forms.words.changed.connect(self._fill)
        self._fill()
        self.bar.choose(0)
        self.bar.chosen.connect(self.changed)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._lay_out()

    def difficulty(self) -> float:
        """What is chosen, 0 to 1."""
        return DIFFICULTIES[self.bar.at() or 0]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(2 if self.width() >= _TWO_FROM_PX else 1)

    def _row(self, kind: Exercise) -> ChoiceButton:
        row = ChoiceButton("")
        row.setCheckable(False)
        row.words.setProperty("role", "strong")
        self._forms.words.put(row.show_words, kind.title)
        self._forms.words.put(row.show_note, kind.trains)
        row.clicked.connect(lambda: self.chosen.emit(kind.id))
        row.stepped.connect(lambda by: self._step(kind.id, by))
        return row

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 16, 32, 24)
        column.setSpacing(12)
        column.addWidget(self._forms.label(Text("Difficulty"), "section"))
        column.addWidget(self.bar)
        column.addLayout(self._grid)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._place(2)

    def _place(self, across: int) -> None:
        for at, row in enumerate(self.rows.values()):
            self._grid.addWidget(row, *divmod(at, across))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, int(across > 1))

    def _step(self, name: str, by: int) -> None:
        names = list(self.rows)
        at = names.index(name) + by
        if 0 <= at < len(names):
            self.rows[names[at]].setFocus()

    def _fill(self) -> None:
        shown = [self._forms.words.text(one) for one in _NAMES]
        self.bar.show_steps([(one, one) for one in shown])
