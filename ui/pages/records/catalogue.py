"""The list of records as rows of a table."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from docsec.model import Text
from docsec.records.entry import RecordState, Summary
from docsec.records.retention import RecordOutcome
from ui.translate import Words

Index = QModelIndex | QPersistentModelIndex

HEADINGS = (Text("No."), Text("Day"), Text("Time"), Text("Whose"), Text("Outcome"))
OUTCOMES = {
    RecordOutcome.CLEARED: Text("Let pass"),
    RecordOutcome.REFERRED: Text("Referred"),
    RecordOutcome.RETAINED: Text("Document kept"),
}
STATES = {
    RecordState.OPEN: Text("Not finished"),
    RecordState.ABORTED: Text("Broken off"),
    RecordState.SEALED: Text("Sealed"),
}
_ERASED = Text("Personal data erased")


class Catalogue(QAbstractTableModel):
    """Newest first; cells are words of the language in force."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._rows: tuple[Summary, ...] = ()
        words.changed.connect(self._on_language_changed)

    def show_summaries(self, rows: tuple[Summary, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def summary(self, row: int) -> Summary:
        """What stands in a row."""
        return self._rows[row]

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._cells(self._rows[index.row()])[index.column()]

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.text(HEADINGS[section])
        return None

    def _cells(self, one: Summary) -> tuple[str, ...]:
        words = self._words
        local = one.started_at.astimezone()
        whose = ", ".join(one.subject)
        return (
            words.value(one.sequence),
            words.day(local.date()),
            words.value(clock(local)),
            words.text(_ERASED) if one.erased_at else words.value(whose),
            words.text(ending(one)),
        )

    def _on_language_changed(self) -> None:
        self.beginResetModel()
        self.endResetModel()


def ending(summary: Summary) -> Text:
    """How an examination ended, or that it has not."""
    if summary.outcome is not None:
        return OUTCOMES[summary.outcome]
    return STATES[summary.state]


def clock(moment: datetime) -> str:
    """Hours and minutes, which are never turned round."""
    return f"{moment:%H:%M}"
