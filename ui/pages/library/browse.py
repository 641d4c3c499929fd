"""Find a model: words, a number or a year; state, kind, feature; a picture."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from docsec.library.search import Catalogue as Searched
from docsec.library.search import Hit, Query
from docsec.library.wording import feature_title, kind_title
from docsec.model import DocumentKind, DocumentModel, FeatureKind, Text
from docsec.standards.state import state_name
from ui.forms import Forms
from ui.pages.library.catalogue import Catalogue, said

_TITLE_COLUMN = 2
_YEAR = re.compile(r"(19|20)[0-9]{2}")
_NUMBER = re.compile(r"(?=.*[0-9].*[0-9].*[0-9])[A-Z0-9]{6,}")


class BrowsePanel(QWidget):
    """The list of models, and what narrows it."""

    model_chosen = Signal(object)
    """A `DocumentModel` was opened."""

    def __init__(self, forms: Forms, tools: Iterable[QPushButton]) -> None:
        super().__init__()
        self.setObjectName("page")
        self._forms = forms
        self._library: Searched | None = None
        self._appearance: object = None
        self._rows = Catalogue(forms.words)
        self.search = self._make_search()
        self.state = self._make_choice(Text("State"))
        self.kind = self._make_choice(Text("Kind"))
        self.feature = self._make_choice(Text("Feature"))
        self.table = self._make_table()
        self._said = forms.label(role="quiet")
        self._said.hide()
        self._lay_out(tools)
        forms.words.changed.connect(self._fill)
        forms.theme.changed.connect(self._restyle)
        self._restyle()

    def show_library(self, library: Searched) -> None:
        """Search in this one from now on."""
        self._library = library
        self._fill()

    def show_like(self, appearance: object) -> None:
        """List what looks most like a picture; None: whatever it looks like."""
        self._appearance = appearance
        self._look()

    def open_first(self) -> None:
        """Open what stands first."""
        if self._rows.rowCount():
            self.model_chosen.emit(self._rows.model_at(0))

    def codes(self) -> list[str]:
        """The codes of the models listed, in order."""
        return [self._rows.model_at(row).code for row in range(self._rows.rowCount())]

    def query(self) -> Query:
        """What is asked for."""
        words, number, year = _taken_apart(self.search.text())
        # Qt gives back a plain string for what was put in as a member.
        kind, feature = self.kind.currentData(), self.feature.currentData()
        return Query(
            state=self.state.currentData(),
            kind=None if kind is None else DocumentKind(kind),
            features=frozenset({FeatureKind(feature)} if feature else ()),
            words=words,
            number=number,
            year=year,
            appearance=self._appearance,  # type: ignore[arg-type]  # an array or None
        )

    def _look(self) -> None:
        if self._library is None:
            return
        found: tuple[Hit, ...] = self._library.search(self.query())
        self._rows.show_hits(found)
        self._said.setVisible(not found)
        if not found:
            words = Text("Nothing fits. Search for less.")
            self._forms.words.put(self._said.setText, words)

    def _fill(self) -> None:
        """Offer what the library has, in the language of the screen."""
        if self._library is None:
            return
        words, library = self._forms.words, self._library.library
        models = library.models
        states = [
            (words.state(one, state_name(one) or one), one) for one in library.states
        ]
        kinds = [
            (words.text(said(kind_title(one))), one)
            for one in DocumentKind
            if any(model.kind is one for model in models)
        ]
        features = [
            (words.text(said(feature_title(one))), one)
            for one in FeatureKind
            if any(_has(model, one) for model in models)
        ]
        for box, known, name in (
            (self.state, sorted(states), Text("All states")),
            (self.kind, kinds, Text("All kinds")),
            (self.feature, features, Text("Any feature")),
        ):
            _refill(box, words.text(name), known)
        self._look()

    def _make_search(self) -> QLineEdit:
        field = QLineEdit()
        field.setClearButtonEnabled(True)
        words = Text("Search by words, document number or year of issue")
        self._forms.words.put(field.setPlaceholderText, words)
        self._forms.words.put(field.setAccessibleName, words)
        field.textChanged.connect(self._look)
        field.returnPressed.connect(self.open_first)
        return field

    def _make_choice(self, name: Text) -> QComboBox:
        box = QComboBox()
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        box.setSizeAdjustPolicy(policy)
        box.setMinimumContentsLength(6)
        self._forms.words.put(box.setAccessibleName, name)
        box.activated.connect(self._look)
        return box

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._rows)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_TITLE_COLUMN, QHeaderView.ResizeMode.Stretch)
        self._forms.words.put(table.setAccessibleName, Text("Specimens"))
        table.activated.connect(self._on_activated)
        table.clicked.connect(self._on_activated)
        return table

    def _lay_out(self, tools: Iterable[QPushButton]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self._forms.label(Text("Specimen library"), "heading"), 1)
        for tool in tools:
            head.addWidget(tool)
        column.addLayout(head)
        column.addWidget(self.search)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        for box in (self.state, self.kind, self.feature):
            filters.addWidget(box, 1)
        column.addLayout(filters)
        column.addWidget(self._said)
        column.addWidget(self.table, 1)

    def _restyle(self) -> None:
        row = self._forms.theme.text_px + 24
        self.table.verticalHeader().setDefaultSectionSize(row)

    def _on_activated(self, index: QModelIndex | QItemSelection) -> None:
        if isinstance(index, QModelIndex) and index.isValid():
            self.model_chosen.emit(self._rows.model_at(index.row()))


def _taken_apart(text: str) -> tuple[str, str | None, int | None]:
    """Words, a document number and a year, from what was typed in one field."""
    words, number, year = [], None, None
    for token in text.split():
        if _YEAR.fullmatch(token):
            year = int(token)
        elif _NUMBER.fullmatch(token.upper()):
            number = token.upper()
        else:
            words.append(token)
    return " ".join(words), number, year


def _has(model: DocumentModel, kind: FeatureKind) -> bool:
    return any(page.of_kind(kind) for page in model.pages)


def _refill(box: QComboBox, every: str, known: Iterable[tuple[str, object]]) -> None:
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        box.addItem(every, None)
        for words, value in known:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
