"""Draws `Order`: put all in order, the first on top."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from docsec.model import Text
from docsec.model.prompt import Choice, Order, Ordered
from ui.actions import Command
from ui.prompts.asker import Asker, Desk
from ui.prompts.stage import Stage
from ui.widgets.choice_button import ChoiceButton

UP = Command("up", Text("Up"), "F5")
DOWN = Command("down", Text("Down"), "F6")
_PICTURE_PX = 90


class OrderAsker(Asker):
    """One row is held; it goes up and down by two keys."""

    def __init__(self, prompt: Order, desk: Desk, stage: Stage | None) -> None:
        super().__init__(desk, stage)
        self._prompt = prompt
        self._order = list(prompt.choices)
        self._rows = {one.id: self._row(one) for one in prompt.choices}
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.column.addLayout(self._list)
        keys = QHBoxLayout()
        self.column.addLayout(keys)
        for command, by in ((UP, -1), (DOWN, 1)):
            action = desk.forms.action(self, command, partial(self.shift, by))
            keys.addWidget(desk.forms.button(command, action))
        self._held = prompt.choices[0].id
        self._show()

    def answer(self) -> Ordered:
        """All ids from the top."""
        return Ordered(ids=tuple(one.id for one in self._order))

    def first(self) -> QWidget:
        """The row that is held."""
        return self._rows[self._held]

    def press(self, digit: int) -> bool:
        """Hold the row at this place."""
        if 1 <= digit <= len(self._order):
            self.hold(self._order[digit - 1].id)
            return True
        return False

    def hold(self, name: str) -> None:
        """Take a row, to be moved."""
        self._held = name
        for one, row in self._rows.items():
            row.setChecked(one == name)
        self._rows[name].setFocus()

    def shift(self, by: int) -> None:
        """Move the row that is held."""
        at = [one.id for one in self._order].index(self._held)
        to = min(max(at + by, 0), len(self._order) - 1)
        self._order.insert(to, self._order.pop(at))
        self._show()
        self._rows[self._held].setFocus()
        self.changed.emit()

    def _row(self, choice: Choice) -> ChoiceButton:
        row = ChoiceButton("")
        if choice.exhibit is not None:
            row.show_picture(self.desk.first_view(choice.exhibit), _PICTURE_PX)
        if choice.words is not None:
            self.desk.forms.words.put(row.show_words, choice.words)
        row.clicked.connect(lambda: self.hold(choice.id))
        row.stepped.connect(self._step)
        return row

    def _step(self, by: int) -> None:
        at = [one.id for one in self._order].index(self._held) + by
        if 0 <= at < len(self._order):
            self.hold(self._order[at].id)

    def _show(self) -> None:
        for one in self._order:
            self._list.removeWidget(self._rows[one.id])
        previous: QWidget | None = None
        for one in self._order:
            row = self._rows[one.id]
            self._list.addWidget(row)
            row.setChecked(one.id == self._held)
            if previous is not None:
                QWidget.setTabOrder(previous, row)
            previous = row
