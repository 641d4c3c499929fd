"""The models found, as rows of a table."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from docsec.library.search import Hit
from docsec.library.wording import kind_title
from docsec.model import DocumentModel, Text
from docsec.model.text import Words as Said
from docsec.standards.state import state_name
from ui.translate import Words

Index = QModelIndex | QPersistentModelIndex

HEADINGS = (
    Text("State"),
    Text("Kind"),
    Text("Specimen"),
    Text("Issued"),
    Text("Lights"),
    Text("Code"),
)
_FACTS_ONLY = Text("Facts only")


class Catalogue(QAbstractTableModel):
    """Best first; cells are words of the language in force."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._rows: tuple[Hit, ...] = ()
        words.changed.connect(self._on_language_changed)

    def show_hits(self, rows: tuple[Hit, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def model_at(self, row: int) -> DocumentModel:
        """What stands in a row."""
        return self._rows[row].model

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
        return self._cell(self._rows[index.row()].model, index.column())

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

    def _cell(self, model: DocumentModel, column: int) -> str:
        match column:
            case 0:
                name = state_name(model.state) or model.state
                return self._words.state(model.state, name)
            case 1:
                return self._words.text(said(kind_title(model.kind)))
            case 2:
                return self._words.text(said(model.title))
            case 3:
                return self._words.text(years(model))
            case 4:
                return self._lights(model)
            case _:
                return self._words.value(model.code)

    def _lights(self, model: DocumentModel) -> str:
        if model.is_text_only:
            return self._words.text(_FACTS_ONLY)
        lights = {one.light for page in model.pages for one in page.pictures}
        return self._words.value(len(lights))

    def _on_language_changed(self) -> None:
        self.beginResetModel()
        self.endResetModel()


def said(words: Said) -> Text:
    """Words that came with data, as whatever shows a `Text` takes them."""
    return Text("{words}", words=words)


def years(model: DocumentModel) -> Text:
    """When it was issued, as far as is known."""
    if model.first_year is None and model.last_year is None:
        return Text("not established")
    if model.last_year is None:
        return Text("from {first}", first=str(model.first_year))
    if model.first_year is None:
        return Text("until {last}", last=str(model.last_year))
    return Text(
        "{first} to {last}", first=str(model.first_year), last=str(model.last_year)
    )
