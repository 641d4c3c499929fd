"""Draws `Form`: each row answered with one of the same columns."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from docsec.model.prompt import Choice, Filled, Form
from ui.prompts.asker import Asker, Desk, said
from ui.prompts.stage import Stage
from ui.widgets.scale_bar import ScaleBar


class FormAsker(Asker):
    """A bar of columns beside each row; a digit answers it and goes on."""

    def __init__(self, prompt: Form, desk: Desk, stage: Stage | None) -> None:
        super().__init__(desk, stage)
        self._prompt = prompt
        self.bars = [self._bar(choice) for choice in prompt.rows]
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        is_narrow = stage is not None
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 0 if is_narrow else 1)
        for row, choice in enumerate(prompt.rows):
            if choice.words is not None:
                label = said(desk.forms, choice.words)
                at = (2 * row, 0) if is_narrow else (row, 0)
                grid.addWidget(label, *at, Qt.AlignmentFlag.AlignVCenter)
            at = (2 * row + 1, 0) if is_narrow else (row, 1)
            grid.addWidget(self.bars[row], *at)
        self.column.addLayout(grid)
        self.keep_said(self._fill)

    def answer(self) -> Filled:
        """The column of each row that is answered."""
        columns = [one.id for one in self._prompt.columns]
        cells = {
            row.id: columns[at]
            for row, bar in zip(self._prompt.rows, self.bars, strict=True)
            if (at := bar.at()) is not None
        }
        return Filled(cells=cells)

    def is_complete(self) -> bool:
        """Every row is answered."""
        return all(bar.at() is not None for bar in self.bars)

    def first(self) -> QWidget:
        """The first row."""
        return self.bars[0]

    def press(self, digit: int) -> bool:
        """Answer the row that has the keyboard, and go to the next."""
        for at, bar in enumerate(self.bars):
            if bar.hasFocus() and 1 <= digit <= len(bar):
                bar.choose(digit - 1)
                self.bars[min(at + 1, len(self.bars) - 1)].setFocus()
                return True
        return False

    def _bar(self, choice: Choice) -> ScaleBar:
        bar = ScaleBar(len(self._prompt.columns))
        if choice.words is not None:
            self.desk.forms.words.put(bar.setAccessibleName, choice.words)
        bar.chosen.connect(self.changed)
        return bar

    def _fill(self) -> None:
        words = self.desk.forms.words
        shown = [
            "" if one.words is None else words.text(one.words)
            for one in self._prompt.columns
        ]
        for bar in self.bars:
            bar.show_steps([(one, one) for one in shown])
