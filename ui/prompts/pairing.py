"""Draws `Pair`: give each on the left one on the right."""

from functools import partial

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from docsec.model import Text
from docsec.model.prompt import Choice, Pair, Paired
from ui.prompts.asker import Asker, Desk
from ui.prompts.stage import Stage
from ui.widgets.choice_button import ChoiceButton

_PICTURE_PX = 110
_OPEN = Text("Choose ...")


class PairAsker(Asker):
    """A list beside each; where the right ones are pictures, they stand numbered."""

    def __init__(self, prompt: Pair, desk: Desk, stage: Stage | None) -> None:
        super().__init__(desk, stage)
        self._prompt = prompt
        self._has_pictures = any(one.exhibit for one in prompt.right)
        self.boxes = [self._box() for _ in prompt.left]
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for row, choice in enumerate(prompt.left):
            grid.addWidget(self._tile("", choice), row, 0)
            grid.addWidget(self.boxes[row], row, 1)
            name = choice.words or Text("Picture")
            desk.forms.words.put(self.boxes[row].setAccessibleName, name)
        pairs = QWidget()
        pairs.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        whole = QHBoxLayout()
        whole.setSpacing(24)
        whole.addWidget(pairs, 3)
        if self._has_pictures:
            whole.addLayout(self._gallery(), 1)
        self.column.addLayout(whole)
        self.keep_said(self._fill)

    def answer(self) -> Paired:
        """What was chosen, by what it was chosen for."""
        chosen = {
            left.id: self._prompt.right[box.currentIndex() - 1].id
            for left, box in zip(self._prompt.left, self.boxes, strict=True)
            if box.currentIndex() > 0
        }
        return Paired(pairs=chosen)

    def is_complete(self) -> bool:
        """Every left one has one."""
        return len(self.answer().pairs) == len(self.boxes)

    def first(self) -> QWidget:
        """The first list."""
        return self.boxes[0]

    def press(self, digit: int) -> bool:
        """Choose in the list that has the keyboard, and go to the next."""
        for at, box in enumerate(self.boxes):
            if box.hasFocus() and 1 <= digit < box.count():
                box.setCurrentIndex(digit)
                self.boxes[min(at + 1, len(self.boxes) - 1)].setFocus()
                return True
        return False

    def _box(self) -> QComboBox:
        box = QComboBox()
        box.addItems(["", *("" for _ in self._prompt.right)])
        box.currentIndexChanged.connect(lambda row: self._on_chosen(box, row))
        return box

    def _tile(self, number: str, choice: Choice) -> ChoiceButton:
        tile = ChoiceButton(number)
        tile.setEnabled(False)
        if choice.exhibit is not None:
            tile.show_picture(self.desk.first_view(choice.exhibit), _PICTURE_PX)
        if choice.words is not None:
            self.desk.forms.words.put(tile.show_words, choice.words)
        else:
            tile.show_words("")
        return tile

    def _gallery(self) -> QVBoxLayout:
        column = QVBoxLayout()
        for number, choice in enumerate(self._prompt.right, 1):
            tile = self._tile(str(number), choice)
            self.keep_said(partial(self._number, tile, number))
            column.addWidget(tile)
        column.addStretch(1)
        return column

    def _number(self, tile: ChoiceButton, number: int) -> None:
        tile.show_number(self.desk.forms.words.value(number))

    def _fill(self) -> None:
        words = self.desk.forms.words
        for box in self.boxes:
            box.setItemText(0, words.text(_OPEN))
            for row, choice in enumerate(self._prompt.right, 1):
                said = "" if choice.words is None else words.text(choice.words)
                number = words.value(row)
                box.setItemText(row, f"{number}  {said}" if said else number)

    def _on_chosen(self, box: QComboBox, row: int) -> None:
        for other in self.boxes:
            if row > 0 and other is not box and other.currentIndex() == row:
                other.setCurrentIndex(0)  # each right one goes once
        self.changed.emit()
