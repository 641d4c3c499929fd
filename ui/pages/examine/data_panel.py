"""What the document says of its holder, with age and what is left of its validity."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from docsec.examination.age import age, in_words
from docsec.examination.wording import RECOGNITIONS
from docsec.formats import formats
from docsec.model import Document, MrzData, Text
from docsec.standards.fields import field_title
from docsec.standards.state import state_name
from ui.forms import Forms
from ui.pages.examine.wording import day_of, validity_words

Row = tuple[Text, str, str]
"""What it is, its value, and what follows from it."""

_SEXES = {"M": Text("Male"), "F": Text("Female"), "X": Text("Not specified")}
_IN_NAME = ("primary_identifier", "secondary_identifier")
_STATES = ("issuing_state", "nationality")
_DATES = ("birth_date", "expiry_date")
_SHOWN = (
    "document_number",
    "nationality",
    "birth_date",
    "sex",
    "expiry_date",
    "issuing_state",
    "optional_data",
    "optional_data_2",
)


class DataPanel(QWidget):
    """The fields of the MRZ, in words an officer reads at a glance."""

    def __init__(self, forms: Forms) -> None:
        super().__init__()
        self._forms = forms
        self._document: Document | None = None
        self._name = forms.label(role="heading")
        self._kind = forms.label(role="quiet")
        self._model = forms.label()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(self._kind)
        column.addWidget(self._model)
        column.addSpacing(4)
        column.addLayout(self._grid)
        forms.words.changed.connect(self._fill)

    def show_document(self, document: Document | None) -> None:
        """Show what was read, or nothing."""
        self._document = document
        self._fill()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        document, text = self._document, self._forms.words.text
        self.setVisible(document is not None)
        if document is None:
            return
        recognised = _recognised(document)
        self._model.setVisible(recognised is not None)
        self._model.setText("" if recognised is None else text(recognised))
        data = document.data
        if data is None or not data.fields:
            self._name.setText(text(Text("No MRZ was read")))
            self._kind.setText(text(_no_mrz()))
            return
        self._name.setText(self._forms.words.value(_holder(data)))
        self._kind.setText(text(_kind(data)))
        for row, (title, value, more) in enumerate(self._rows(data, document.today)):
            self._add(row, title, value, more)

    def _add(self, row: int, title: Text, value: str, more: str) -> None:
        top = Qt.AlignmentFlag.AlignTop
        name = self._forms.label(role="quiet")
        name.setText(self._forms.words.text(title))
        shown = self._forms.label(role="strong")
        shown.setText(value)
        _let_copy(shown)
        self._grid.addWidget(name, 2 * row, 0, top)
        self._grid.addWidget(shown, 2 * row, 1, top)
        if more:
            follows = self._forms.label()
            follows.setText(more)
            self._grid.addWidget(follows, 2 * row + 1, 1, top)

    def _rows(self, data: MrzData, today: date) -> Iterator[Row]:
        for name in _SHOWN:
            field = data.field(name)
            if field is None or not (field.value or field.raw.strip("<")):
                continue
            value = field.value or field.raw
            yield (
                field_title(name),
                self._value(name, value),
                self._more(name, value, today),
            )

    def _value(self, name: str, value: str) -> str:
        words = self._forms.words
        if name in _DATES:
            return words.value(in_words(value))
        if name == "sex":
            return words.text(_SEXES.get(value, value))
        if name in _STATES and (state := state_name(value)):
            return f"{words.state(value, state)} ({words.value(value)})"
        return words.value(value)

    def _more(self, name: str, value: str, today: date) -> str:
        follows = None
        if name == "birth_date":
            follows = age(value, today)
        elif name == "expiry_date" and (day := day_of(value)) is not None:
            follows = validity_words(day, today)
        return "" if follows is None else self._forms.words.text(follows)


def _recognised(document: Document) -> Text | None:
    """Which specimen it was found to be of; None: nobody has looked yet."""
    found = document.identified
    if found is None:
        return None
    state = RECOGNITIONS[found.recognition]
    if found.model is None:
        return state
    return Text(
        "{state}: {title}, {code}",
        state=state,
        title=found.model.title,
        code=found.model.code,
    )


def _holder(data: MrzData) -> str:
    names = [data.value(name) for name in _IN_NAME]
    return ", ".join(name for name in names if name) or "?"


def _kind(data: MrzData) -> Text:
    if data.format is None:
        return Text("The MRZ fits no known format")
    return formats[data.format].title


def _no_mrz() -> Text:
    return Text(
        "Lay the page with the MRZ flat and straight, all of it inside the picture, "
        "and take the picture again."
    )


def _let_copy(label: QLabel) -> None:
    # By mouse only: the Tab key goes to what can be done, not to each value.
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
