"""Draws `Write`: a text in one's own words."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from docsec.model import Text
from docsec.model.prompt import Write, Written
from ui.prompts.asker import Asker, Desk, said
from ui.prompts.stage import Stage

_LEAST_PX = 160


class WriteAsker(Asker):
    """The headings stand above; what is left to write is counted."""

    def __init__(self, prompt: Write, desk: Desk, stage: Stage | None) -> None:
        super().__init__(desk, stage)
        self._prompt = prompt
        for heading in prompt.headings:
            self.column.addWidget(said(desk.forms, heading, "section"))
        self.edit = QPlainTextEdit()
        self.edit.setMinimumHeight(_LEAST_PX)
        self.edit.setTabChangesFocus(True)
        desk.forms.words.put(self.edit.setAccessibleName, prompt.words)
        self.column.addWidget(self.edit, 1)
        self._left = desk.forms.label(role="quiet")
        self.column.addWidget(self._left)
        self.edit.textChanged.connect(self._on_changed)
        self._on_changed()

    def answer(self) -> Written:
        """The text."""
        return Written(text=self.edit.toPlainText())

    def is_complete(self) -> bool:
        """Something is written, and not too much."""
        return bool(self.edit.toPlainText().strip()) and self._room() >= 0

    def first(self) -> QWidget:
        """Where to write."""
        return self.edit

    def _room(self) -> int:
        return self._prompt.most - len(self.edit.toPlainText())

    def _on_changed(self) -> None:
        room = Text("Characters left: {count}", count=self._room())
        self.desk.forms.words.put(self._left.setText, room)
        self.changed.emit()
