"""Who learns: a name and a PIN, on a computer that many share."""

from unicodedata import digit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from docsec.errors import DocsecError
from docsec.model import Text
from docsec.training.learner import Learner, Roll
from ui.actions import Command
from ui.forms import Forms
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.growing_area import GrowingArea

SIGN_IN = Command("sign_in", Text("Sign in"), "F8", "clear", "primary")
ENROL = Command("enrol", Text("I am new here"), "F2", "add")
_WIDTH_PX = 480
_LONGEST_PIN = 8


class SignInView(QWidget):
    """A row for each name; whoever is new writes theirs."""

    signed_in = Signal(object)
    """A `Learner`."""

    def __init__(self, forms: Forms, roll: Roll) -> None:
        super().__init__()
        self.setObjectName("page")
        self._forms, self._roll = forms, roll
        self._chosen: Learner | None = None
        self._rows: dict[str, ChoiceButton] = {}
        self.name = self._edit(Text("Name"))
        self.pin = self._edit(Text("PIN, 4 to 8 digits"))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(_LONGEST_PIN)
        self.pin.returnPressed.connect(self.go)
        self._wrong = forms.label(role="strong")
        self._wrong.setProperty("state", "bad")
        self._names = QVBoxLayout()
        self._names.setSpacing(8)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Read the names again; a PIN is never kept on the screen."""
        for row in self._rows.values():
            row.hide()
            row.deleteLater()
        self._rows = {}
        self.pin.clear()
        self.name.clear()
        self._wrong.clear()
        people = self._roll.learners()
        for one in people:
            row = ChoiceButton("")
            row.show_words(one.name)
            row.show_note(one.agency)
            row.clicked.connect(lambda _=False, who=one: self.choose(who))
            self._rows[one.id] = row
            self._names.addWidget(row)
        if people:
            self.choose(people[0])
        else:
            self.be_new()

    def choose(self, learner: Learner) -> None:
        """Take a name; the PIN comes next."""
        self._chosen = learner
        self._show_new(False)
        for one, row in self._rows.items():
            row.setChecked(one == learner.id)
        self.pin.setFocus()

    def be_new(self) -> None:
        """Write a new name."""
        self._chosen = None
        for row in self._rows.values():
            row.setChecked(False)
        self._show_new(True)
        self.name.setFocus()

    def go(self) -> None:
        """Sign in, or be enrolled and signed in."""
        pin = "".join(str(digit(one, one)) for one in self.pin.text())
        name = self.name.text()
        self.pin.clear()
        try:
            if self._chosen is None:
                learner = self._roll.enrol(name, pin)
            else:
                learner = self._roll.sign_in(self._chosen.id, pin)
        except DocsecError as error:
            self._forms.words.put(self._wrong.setText, error.words)
            return
        self._wrong.clear()
        self.signed_in.emit(learner)

    def _show_new(self, is_new: bool) -> None:
        self._name_label.setVisible(is_new)
        self.name.setVisible(is_new)

    def _edit(self, words: Text) -> QLineEdit:
        edit = QLineEdit()
        self._forms.words.put(edit.setAccessibleName, words)
        return edit

    def _lay_out(self) -> None:
        forms = self._forms
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(_WIDTH_PX)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(8)
        column.addWidget(forms.label(Text("Who learns?"), "heading"))
        column.addLayout(self._names)
        enrol = forms.action(self, ENROL, self.be_new)
        column.addWidget(forms.button(ENROL, enrol))
        self._name_label = forms.label(Text("Name"), "section")
        column.addWidget(self._name_label)
        column.addWidget(self.name)
        column.addWidget(forms.label(Text("PIN, 4 to 8 digits"), "section"))
        column.addWidget(self.pin)
        column.addWidget(self._wrong)
        sign_in = forms.action(self, SIGN_IN, self.go)
        column.addWidget(forms.button(SIGN_IN, sign_in))
        inner = QWidget()
        inner.setObjectName("page")
        around = QVBoxLayout(inner)
        around.setContentsMargins(32, 24, 32, 24)
        around.addWidget(card)
        around.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(GrowingArea(inner))
