"""The Records page: a list with a search, and one record beside it."""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from docsec.errors import DocsecError
from docsec.model import Text
from docsec.records.entry import Record
from ui import actions
from ui.forms import Forms
from ui.jobs import Jobs, single
from ui.pages.records.catalogue import Catalogue
from ui.pages.records.detail import Detail

if TYPE_CHECKING:
    from docsec.records.store import Records

_NARROW_PX = 900
_DETAIL_PX = 400
_LIST_PX = 200
_WHOSE = 3

Replay = Callable[[Record], Generator[Any, None, str]]
"""A record to the HTML of its report, examined again from its own pictures."""


class RecordsPage(QWidget):
    """Locked, empty, nothing found and a list are its states."""

    unlock_wanted = Signal()

    def __init__(self, forms: Forms, jobs: Jobs, replay: Replay) -> None:
        super().__init__()
        self.setObjectName("page")
        self._forms = forms
        self._jobs = jobs
        self._replay = replay
        self._records: Records | None = None
        self._catalogue = Catalogue(forms.words)
        self._export = forms.action(self, actions.EXPORT, self._save_report)
        self._unlock = forms.action(self, actions.UNLOCK, self.unlock_wanted.emit)
        self.detail = Detail(forms, forms.button(actions.EXPORT, self._export))
        self.search = self._make_search()
        self.table = self._make_table()
        self._said = forms.label(role="quiet")
        self._said.hide()
        self._lay_out()
        self.refresh()

    def show_records(self, records: "Records") -> None:
        """Show the records of an open store."""
        self._records = records
        self.refresh()

    def refresh(self) -> None:
        """Look again."""
        self.detail.show_record(None)
        self._export.setEnabled(False)
        self._unlock.setEnabled(self._records is None)
        if self._records is None:
            self._show_empty(Text("The records are locked"),
                             Text("Unlock them with the passphrase."))  # fmt: skip
            return
        try:
            found = self._records.search(self.search.text())
        except DocsecError as error:
            self._show_empty(Text("The records cannot be read"), error.words)
            return
        self._catalogue.show_summaries(found)
        if found or self.search.text():
            self._stack.setCurrentIndex(0)
            self._say(None if found else Text("Nothing fits. Search for less."))
        else:
            self._show_empty(
                Text("No examination has been recorded yet"),
                Text("Each one appears here as soon as it begins."),
            )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW_PX
        ways = QBoxLayout.Direction
        way = ways.TopToBottom if is_narrow else ways.LeftToRight
        self._sides.setDirection(way)
        width = max(_DETAIL_PX, 26 * self._forms.theme.text_px)
        self.detail.setMinimumWidth(0 if is_narrow else width)
        self.detail.setMaximumWidth(self.width() if is_narrow else width)
        self.detail.area.set_grown(is_narrow)
        self.table.setMinimumHeight(_LIST_PX if is_narrow else 0)

    def _make_search(self) -> QLineEdit:
        field = QLineEdit()
        field.setClearButtonEnabled(True)
        words = Text("Search by name, document number or record number")
        self._forms.words.put(field.setPlaceholderText, words)
        self._forms.words.put(field.setAccessibleName, words)
        field.textChanged.connect(self.refresh)
        return field

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._catalogue)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_WHOSE, QHeaderView.ResizeMode.Stretch)
        self._forms.words.put(table.setAccessibleName, Text("Records"))
        table.selectionModel().selectionChanged.connect(self._on_selected)
        return table

    def _lay_out(self) -> None:
        listed = QVBoxLayout()
        listed.setContentsMargins(24, 24, 24, 16)
        listed.setSpacing(12)
        listed.addWidget(self._forms.label(Text("Records"), "heading"))
        listed.addWidget(self.search)
        listed.addWidget(self._said)
        listed.addWidget(self.table, 1)
        work = QWidget()
        work.setObjectName("page")
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, work)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addLayout(listed, 1)
        self._sides.addWidget(self.detail)
        self._stack = QStackedLayout(self)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(work)
        self._stack.addWidget(area)
        self._stack.addWidget(self._make_empty())

    def _make_empty(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        self._empty_icon = QLabel()
        self._empty_title = self._forms.label(role="heading")
        self._empty_words = self._forms.label(role="quiet")
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self._empty_icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._empty_title, self._empty_words):
            label.centre()
            column.addWidget(label)
        self._unlock_button = self._forms.button(actions.UNLOCK, self._unlock)
        column.addWidget(self._unlock_button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        self._forms.theme.changed.connect(self._draw)
        self._draw()
        return page

    def _draw(self) -> None:
        icon = self._forms.theme.icon("records", "quiet")
        self._empty_icon.setPixmap(icon.pixmap(64, 64))
        row = self._forms.theme.text_px + 24
        self.table.verticalHeader().setDefaultSectionSize(row)

    def _show_empty(self, title: Text, words: Text) -> None:
        self._forms.words.put(self._empty_title.setText, title)
        self._forms.words.put(self._empty_words.setText, words)
        self._unlock_button.setVisible(self._records is None)
        self._stack.setCurrentIndex(1)

    def _say(self, words: Text | None) -> None:
        self._said.setVisible(words is not None)
        if words is not None:
            self._forms.words.put(self._said.setText, words)

    def _on_selected(self, selected: QItemSelection) -> None:
        records = self._records
        if records is None or not selected.indexes():
            return
        name = self._catalogue.summary(selected.indexes()[0].row()).id
        job = self._jobs.start(single(lambda: records.load(name)))
        job.returned.connect(self._on_loaded)
        job.failed.connect(self._say)

    def _on_loaded(self, record: Record) -> None:
        self._say(None)
        self.detail.show_record(record)
        self._export.setEnabled(bool(record.pictures))

    def _save_report(self) -> None:
        record = self.detail.record
        if record is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            self._forms.words.text(Text("Save the report. It holds personal data.")),
            f"docsec-{record.summary.sequence}.html",
            "HTML (*.html)",
        )
        if name:
            self.save_report(record, Path(name))

    def save_report(self, record: Record, path: Path) -> None:
        """Examine the record's own pictures again and write the report."""
        self._export.setEnabled(False)
        self._say(Text("Making the report"))
        job = self._jobs.start(_written(self._replay(record), path))
        job.returned.connect(lambda _: self._say(Text("The report was saved")))
        job.failed.connect(self._say)
        job.ended.connect(lambda: self._export.setEnabled(True))


def _written(work: Generator[Any, None, str], path: Path) -> Generator[Any, None, None]:
    page = yield from work
    try:
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        raise DocsecError(
            Text("The report could not be written: {why}", why=str(error))
        ) from error
