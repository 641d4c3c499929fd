"""Draws `Type`: blanks to type in; lines of an MRZ in equal cells."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from docsec.model import Text
from docsec.model.prompt import Blank, BlankKind, Type, Typed
from ui.actions import mrz_character_of
from ui.prompts.asker import Asker, Desk
from ui.prompts.stage import Stage
from ui.widgets.mrz_grid import Look, MrzGrid, Sheet

_GAP = re.compile(r"\[\[(\w+)\]\]")
_FILLER = "<"
_GRID_FROM = 10
"""Characters; shorter ones need no cells."""


class TypeAsker(Asker):
    """One blank below the other; gaps in a text bear their numbers."""

    def __init__(self, prompt: Type, desk: Desk, stage: Stage | None) -> None:
        super().__init__(desk, stage)
        self._prompt = prompt
        self.edits: dict[str, QLineEdit] = {}
        self.grid: MrzGrid | None = None
        if prompt.body is not None:
            self._body = desk.forms.label()
            self.column.addWidget(self._body)
            self.keep_said(self._fill_body)
        lined = [one for one in prompt.blanks if _is_line(one)]
        if lined:
            self.grid = self._grid(lined)
            self.column.addWidget(self.grid)
        for number, blank in enumerate(prompt.blanks, 1):
            if not _is_line(blank):
                self._add(number, blank)

    def answer(self) -> Typed:
        """As it was typed, by blank; what is empty is left out."""
        values = {name: edit.text() for name, edit in self.edits.items()}
        if self.grid is not None:
            lined = [one.id for one in self._prompt.blanks if _is_line(one)]
            values |= dict(zip(lined, self.grid.lines(), strict=True))
        return Typed(values={name: text for name, text in values.items() if text})

    def is_complete(self) -> bool:
        """Something stands in every blank."""
        is_typed = all(edit.text().strip() for edit in self.edits.values())
        lines = () if self.grid is None else self.grid.lines()
        return is_typed and all(line.strip(_FILLER) for line in lines)

    def first(self) -> QWidget | None:
        """The first blank."""
        if self.grid is not None:
            return self.grid
        return next(iter(self.edits.values()), None)

    def _grid(self, lined: list[Blank]) -> MrzGrid:
        grid = MrzGrid(mrz_character_of)
        lines = tuple(_FILLER * (one.length or 0) for one in lined)
        grid.show_sheet(Sheet(), lines)
        grid.edited.connect(self.changed)
        self.desk.forms.words.name(grid, Text("Lines of the MRZ"))
        self.desk.forms.theme.changed.connect(self._dress)
        self.grid = grid
        self._dress()
        return grid

    def _dress(self) -> None:
        theme = self.desk.forms.theme
        names = ("quiet", "accent", "accent_soft", "bad", "line")
        if self.grid is not None:
            look = Look(QFont(theme.mrz_font()), *(theme.colour(one) for one in names))
            self.grid.set_look(look)

    def _add(self, number: int, blank: Blank) -> None:
        forms = self.desk.forms
        edit = _MrzEdit() if blank.kind is BlankKind.MRZ else QLineEdit()
        if blank.kind is not BlankKind.TEXT:
            edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if blank.length is not None:
            edit.setMaxLength(blank.length)
        name = blank.label or Text("Blank {number}", number=number)
        forms.words.put(edit.setAccessibleName, name)
        if blank.label is not None or len(self._prompt.blanks) > 1:
            self.column.addWidget(forms.label(name, "section"))
        edit.textChanged.connect(self.changed)
        edit.returnPressed.connect(lambda: self._go_on_from(blank.id))
        self.edits[blank.id] = edit
        self.column.addWidget(edit)

    def _go_on_from(self, name: str) -> None:
        names = list(self.edits)
        after = names[names.index(name) + 1 :]
        if after:
            self.edits[after[0]].setFocus()

    def _fill_body(self) -> None:
        words = self.desk.forms.words
        if self._prompt.body is None:
            return
        numbers = {one.id: at for at, one in enumerate(self._prompt.blanks, 1)}

        def numbered(gap: re.Match[str]) -> str:
            return f" [{words.value(numbers.get(gap[1], 0))}] ______ "

        self._body.setText(_GAP.sub(numbered, words.text(self._prompt.body)))


class _MrzEdit(QLineEdit):
    """Takes what may stand in an MRZ, under any layout of the keyboard."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        character = mrz_character_of(event)
        if character is None:
            super().keyPressEvent(event)
        else:
            self.insert(character)


def _is_line(blank: Blank) -> bool:
    return blank.kind is BlankKind.MRZ and (blank.length or 0) >= _GRID_FROM
