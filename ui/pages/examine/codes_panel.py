"""The barcodes of the document: what they say, and what their seals are worth."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from docsec.examination.code_report import (
    code_title,
    field_title,
    field_value,
    raw_text,
    signature_reason,
)
from docsec.model import CodeReading, Document, Result, Text
from docsec.model.barcode import PayloadField
from docsec.publishing.page import Cell, Code, Issuer, State, Words
from ui import actions
from ui.forms import Forms
from ui.theme import STATES
from ui.widgets.label import breakable
from ui.widgets.state_row import StateRow

_NO_STATE = "info"
_WIDE = 40
_TECHNICAL = frozenset(
    {
        "version", "state_version", "count", "signer", "certificate", "algorithm",
        "document_kind", "format_code", "leg_count", "signature", "audit",
        "discriminator", "inventory_number", "security_type", "security_size",
        "security_data", "airline_data",
    }
)  # fmt: skip


class CodesPanel(QWidget):
    """A list that opens one barcode at a time, in place.

    What a barcode says is data and shows at once; what its seal is worth is a result
    and waits for the officer's own view. The content as coded waits for one key.
    """

    chosen = Signal(object)
    """The `CodeReading` whose details are shown, or None."""
    opened = Signal(object)
    """The row to bring into sight."""

    def __init__(self, forms: Forms) -> None:
        super().__init__()
        self._forms = forms
        self._codes: tuple[CodeReading, ...] = ()
        self._is_gated = True
        self._open: int | None = None
        self._is_raw = False
        self._rows: list[StateRow] = []
        self._details: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        forms.words.changed.connect(self._fill)
        forms.theme.changed.connect(self._fill)

    def show_document(self, document: Document | None, *, is_gated: bool) -> None:
        """Show its barcodes; while gated, without a word on their seals."""
        codes = () if document is None else document.codes
        if codes[: len(self._codes)] != self._codes or not codes:
            self._open, self._is_raw = None, False
        self._codes, self._is_gated = codes, is_gated
        self._fill()

    def choose(self, index: int) -> None:
        """Open a barcode, or close it if it is open."""
        if index >= len(self._rows):
            return
        is_open = self._open == index
        self._close()
        if not is_open:
            self._show(index)
        self._rows[index].setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(self._rows[index])
        self.chosen.emit(None if is_open else self._codes[index])

    def show_raw(self) -> None:
        """Show the content of the open barcode as it is coded, or hide it again."""
        if self._open is None and self._codes:
            self.choose(0)
        if self._open is not None:
            index, self._is_raw = self._open, not self._is_raw
            self._close(keeps_raw=True)
            self._show(index)

    def colour(self, code: CodeReading) -> str:
        """The colour of a barcode's outline: that of its state, once it may show."""
        if self._is_gated or code.signature is None:
            return "accent"
        return STATES[code.signature.result].name

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows, self._details = [], None
        self.setVisible(bool(self._codes))
        if not self._codes:
            return
        heading = self._forms.label(role="section")
        heading.setText(self._forms.words.text(Text("Barcodes")))
        self._column.addWidget(heading)
        for index, code in enumerate(self._codes):
            self._add(index, code)
        if self._open is not None:
            self._show(self._open)
            self.opened.emit(self._rows[self._open])

    def _add(self, index: int, code: CodeReading) -> None:
        theme, words = self._forms.theme, self._forms.words
        state = STATES[Result.NOT_SUPPORTED]
        if code.signature is not None and not self._is_gated:
            state = STATES[code.signature.result]
            icon = theme.state_icon(state)
        else:
            icon = theme.named_icon(_NO_STATE, state)
        row = StateRow(self)
        row.setObjectName(f"code_{index}")
        row.show_state(
            icon,
            words.text(code_title(index + 1, code)),
            words.text(_state_words(code, is_gated=self._is_gated)),
            state=state.name,
            px=theme.text_px + 5,
        )
        row.clicked.connect(lambda: self.choose(index))
        self._rows.append(row)
        self._column.addWidget(row)

    def _show(self, index: int) -> None:
        row = self._rows[index]
        row.set_chosen(True)
        self._open = index
        self._details = self._filled(self._codes[index])
        self._column.insertWidget(self._column.indexOf(row) + 1, self._details)

    def _close(self, *, keeps_raw: bool = False) -> None:
        if self._open is not None and self._details is not None:
            self._rows[self._open].set_chosen(False)
            self._column.removeWidget(self._details)
            self._details.hide()
            self._details.deleteLater()
        self._open = self._details = None
        self._is_raw = self._is_raw and keeps_raw

    def _filled(self, code: CodeReading) -> QWidget:
        words = self._forms.words
        box = QWidget()
        column = QVBoxLayout(box)
        inset = self._forms.theme.text_px + 19
        left, right = (0, inset) if words.is_rtl() else (inset, 0)
        column.setContentsMargins(left, 0, right, 8)
        column.setSpacing(4)
        for text in self._remarks(code):
            label = self._forms.label()
            label.setText(words.text(text))
            column.addWidget(label)
        column.addWidget(self._fields(code))
        key = Text("Content as coded: {key}", key=actions.RAW.key)
        column.addWidget(self._said(key, "quiet"))
        if self._is_raw:
            raw = self._said(words.value(raw_text(code)))
            raw.setObjectName("raw")
            _let_copy(raw)
            column.addWidget(raw)
        return box

    def _remarks(self, code: CodeReading) -> Iterator[Text]:
        if code.signature is not None and not self._is_gated:
            # The row says why already; what to do is left to say.
            yield signature_reason(code.signature)[-1]
        yield from (*code.payload.problems, *code.payload.warnings)

    def _fields(self, code: CodeReading) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        row = 0
        for field in sorted(code.payload.fields, key=_is_technical):
            if field.value is None and not field.problems:
                continue
            text = _shown(self._forms, field_value(field))
            value = self._said(text, "strong")
            _let_copy(value)
            grid.addWidget(self._said(field_title(field), "quiet"), row, 0, top)
            if len(text) > _WIDE:  # a line of its own, over both columns
                row += 1
                grid.addWidget(value, row, 0, 1, 2, top)
            else:
                grid.addWidget(value, row, 1, top)
            row += 1
            for problem in field.problems:
                label = self._said(problem)
                label.setProperty("state", "bad")
                grid.addWidget(label, row, 1, top)
                row += 1
        return table

    def _said(self, words: Text | str, role: str = "") -> QLabel:
        label = self._forms.label(role=role)
        label.setText(breakable(self._forms.words.text(words)))
        return label


def _state_words(code: CodeReading, *, is_gated: bool) -> Text:
    if code.payload.seal is None:
        return Text("Not signed")
    if is_gated:
        return Text("Signed")
    if code.signature is None:
        return Text("Signature: not checked")
    state = STATES[code.signature.result].words
    if code.signature.reason is None:
        return Text("Signature: {state}", state=state)
    return Text(
        "Signature: {state}: {reason}", state=state, reason=code.signature.reason.words
    )


def _is_technical(field: PayloadField) -> bool:
    """It serves machines; people read it last."""
    return field.name in _TECHNICAL


def _shown(forms: Forms, cell: Cell) -> str:
    """A value of a field; several lines one below the other, print left to right."""
    parts = cell if isinstance(cell, tuple) else (cell,)
    return "\n".join(_plain(forms, one) for one in parts)


def _plain(forms: Forms, words: Words) -> str:
    if isinstance(words, Code):
        return forms.words.value(words.text)
    if isinstance(words, Issuer):
        return forms.words.state(words.code, words.english)
    if isinstance(words, State):
        return forms.words.text(words.word)
    return forms.words.value(cast("Text | str | float", words))


def _let_copy(label: QLabel) -> None:
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
