"""Draws `Mark`: point at places in the first picture."""

from PySide6.QtWidgets import QWidget

from docsec.model import Text
from docsec.model.prompt import Mark, Marked, Placed
from ui.actions import Command
from ui.prompts.asker import Asker, Desk
from ui.prompts.stage import Stage
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.spot_view import Dot, SpotView

TAKE_BACK = Command("take_back", Text("Take the last mark back"), "F7", "remove")


class MarkAsker(Asker):
    """The picture takes the clicks; here stand the labels and what is set."""

    def __init__(self, prompt: Mark, desk: Desk, stage: Stage | None) -> None:
        super().__init__(desk, stage)
        if stage is None or stage.spot_view is None:
            raise ValueError(f"{prompt.id} has no picture to mark")
        self._prompt = prompt
        self._stage: Stage = stage
        self._view: SpotView = stage.spot_view
        self._marks: list[Placed] = []
        self.labels = [self._label(at) for at in range(len(prompt.labels))]
        for button in self.labels:
            self.column.addWidget(button)
        self._told = desk.forms.label(role="quiet")
        self.column.addWidget(self._told)
        self._back = desk.forms.action(self, TAKE_BACK, self._on_taken_back)
        self.column.addWidget(desk.forms.button(TAKE_BACK, self._back))
        self._view.pointed.connect(self._on_pointed)
        self._view.taken_back.connect(self._on_taken_back)
        desk.forms.theme.changed.connect(self._draw)
        desk.forms.words.changed.connect(self._draw)
        self._choose_label(0)
        self._show()

    def answer(self) -> Marked:
        """The marks in the order they were set."""
        return Marked(marks=tuple(self._marks))

    def is_complete(self) -> bool:
        """A mark is set, or none is needed."""
        return bool(self._marks) or self._prompt.may_be_none

    def go_on(self) -> Text:
        """No mark says that there is nothing, where that may be."""
        if self._prompt.may_be_none and not self._marks:
            return Text("Nothing to mark")
        return super().go_on()

    def first(self) -> QWidget:
        """The picture."""
        return self._view

    def press(self, digit: int) -> bool:
        """Take the label with this number."""
        if 1 <= digit <= len(self.labels):
            self._choose_label(digit - 1)
            return True
        return False

    def _label(self, at: int) -> ChoiceButton:
        words = self.desk.forms.words
        button = ChoiceButton(str(at + 1))
        self.keep_said(lambda: button.show_number(words.value(at + 1)))
        choice = self._prompt.labels[at]
        if choice.words is not None:
            words.put(button.show_words, choice.words)
        button.clicked.connect(lambda: self._choose_label(at))
        return button

    def _choose_label(self, at: int) -> None:
        for number, button in enumerate(self.labels):
            button.setChecked(number == at)

    def _chosen_label(self) -> int | None:
        ticked = (at for at, one in enumerate(self.labels) if one.isChecked())
        return next(ticked, None)

    def _on_pointed(self, x: float, y: float) -> None:
        label = None
        at = self._chosen_label()
        if self.labels:
            if at is None:
                return
            label = self._prompt.labels[at].id
            self._marks = [one for one in self._marks if one.label != label]
        elif len(self._marks) >= self._prompt.most:
            # Where one mark is asked for, a second click moves it.
            if self._prompt.most > 1:
                return
            self._marks = []
        self._marks.append(Placed(x, y, self._stage.light, label))
        if at is not None:
            self._go_to_next_label(at)
        self._show()

    def _go_to_next_label(self, at: int) -> None:
        placed = {one.label for one in self._marks}
        count = len(self.labels)
        order = [(at + by) % count for by in range(1, count)]
        open_ones = (n for n in order if self._prompt.labels[n].id not in placed)
        self._choose_label(next(open_ones, at))

    def _on_taken_back(self) -> None:
        if self._marks:
            self._marks.pop()
            self._show()

    def _show(self) -> None:
        self._draw()
        self._back.setEnabled(bool(self._marks))
        most = len(self.labels) or self._prompt.most
        self.desk.forms.words.put(
            self._told.setText,
            Text("Marks: {count} of {most} at most", count=len(self._marks), most=most),
        )
        self.changed.emit()

    def _draw(self) -> None:
        words = self.desk.forms.words
        ids = [one.id for one in self._prompt.labels]
        dots = tuple(
            Dot(
                mark.x,
                mark.y,
                words.value(ids.index(mark.label) + 1 if mark.label else number),
            )
            for number, mark in enumerate(self._marks, 1)
        )
        self._view.show_dots(dots, self.desk.forms.theme.colour("accent"))
