"""Opens the records: first use, the passphrase, the recovery code. Calm, in place."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from docsec.model import Text
from docsec.publishing.translation import isolated
from docsec.records.entry import FolderState
from ui.actions import Command
from ui.forms import Forms
from ui.jobs import Jobs, single

if TYPE_CHECKING:
    from docsec.records.store import Records

_WIDTH_PX = 520
_GO = Command("go", Text("Continue"), "Enter", None, "primary")
_PRINT = Command("print_code", Text("Print the code"), "F4", "print")
_RECOVER = Command("recover", Text("Passphrase forgotten"), "F3")
_BACK = Command("back", Text("Back"), "Esc")
_PRACTISE = Command("practise", Text("Practise only: nothing is saved"), "F6")


@dataclass(frozen=True, slots=True)
class Vault:
    """How the records are reached; `app.py` fills it in.

    Attributes:
        state: What lies in the folder.
        create: New records and their recovery code.
        open: With the passphrase.
        recover: With the code, setting a new passphrase.
        print_code: Show the print dialog for the sheet with the code.
    """

    state: Callable[[], FolderState]
    create: "Callable[[str], tuple[Records, str]]"
    open: "Callable[[str], Records]"
    recover: "Callable[[str, str], Records]"
    print_code: Callable[[str, QWidget], None]


class _Step(Enum):
    FIRST = auto()
    CODE = auto()
    LOCKED = auto()
    RECOVER = auto()
    INCOMPLETE = auto()


_TITLES = {
    _Step.FIRST: Text("Set the passphrase of this station"),
    _Step.CODE: Text("Keep the recovery code"),
    _Step.LOCKED: Text("Unlock the records"),
    _Step.RECOVER: Text("Set a new passphrase"),
    _Step.INCOMPLETE: Text("The records are not whole"),
}
_WORDS = {
    _Step.FIRST: Text(
        "Every examination is kept encrypted. All who work at this station use one "
        "passphrase. Take several words; at least 8 signs."
    ),
    _Step.CODE: Text(
        "It opens the records when the passphrase is forgotten. Print it and lock it "
        "away. It is shown only now."
    ),
    _Step.LOCKED: Text("Every examination is kept encrypted."),
    _Step.RECOVER: Text("Type the printed recovery code, and choose a new passphrase."),
    _Step.INCOMPLETE: Text(
        "The database and its key file belong together, and one is missing. Put it "
        "back from the backup, then start the program again."
    ),
}


class UnlockPage(QWidget):
    """One card in the middle of the window; one thing at a time."""

    unlocked = Signal(object)
    """With the open `Records`."""
    practice_chosen = Signal()

    def __init__(self, forms: Forms, jobs: Jobs, vault: Vault) -> None:
        super().__init__()
        self.setObjectName("page")
        self._forms = forms
        self._jobs = jobs
        self._vault = vault
        self._records: Records | None = None
        self._recovery_code = ""
        self._make_parts()
        self._make_keys()
        self._lay_out()
        forms.theme.changed.connect(self._draw)
        self.restart()

    def restart(self) -> None:
        """Begin with what the folder holds."""
        steps = {
            FolderState.ABSENT: _Step.FIRST,
            FolderState.LOCKED: _Step.LOCKED,
            FolderState.INCOMPLETE: _Step.INCOMPLETE,
        }
        self._show(steps[self._vault.state()])

    def type_in(self, passphrase: str, again: str = "") -> None:
        """Fill the fields, as a person would."""
        self._passphrase.setText(passphrase)
        self._again.setText(again)

    def is_code_shown(self) -> bool:
        """The recovery code is on the screen."""
        return self._step is _Step.CODE

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus()

    def _make_parts(self) -> None:
        forms = self._forms
        self._icon = QLabel()
        self._title = forms.label(role="heading")
        self._words = forms.label(role="quiet")
        self._shown_code = forms.label(role="code")
        self._shown_code.setObjectName("recovery_code")
        self._shown_code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._code = self._field(Text("Recovery code"), is_secret=False)
        self._code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._passphrase = self._field(Text("Passphrase"))
        self._again = self._field(Text("The passphrase once more"))
        self._said = forms.label()
        self._said.setProperty("state", "bad")

    def _field(self, title: Text, *, is_secret: bool = True) -> QLineEdit:
        field = QLineEdit()
        if is_secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self._forms.words.put(field.setPlaceholderText, title)
        self._forms.words.put(field.setAccessibleName, title)
        field.returnPressed.connect(self.go)
        return field

    def _make_keys(self) -> None:
        forms = self._forms
        self._go_action = forms.action(self, _GO, self.go)
        self._go_action.setShortcuts([QKeySequence("Return"), QKeySequence("Enter")])
        self._print = forms.action(self, _PRINT, self._print_code)
        self._forgotten = forms.action(self, _RECOVER, self.forget)
        self._back = forms.action(self, _BACK, self.restart)
        self._practise = forms.action(self, _PRACTISE, self.practice_chosen.emit)
        self._buttons = {
            action: forms.button(command, action)
            for command, action in (
                (_GO, self._go_action),
                (_PRINT, self._print),
                (_RECOVER, self._forgotten),
                (_BACK, self._back),
                (_PRACTISE, self._practise),
            )
        }

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        for part in (self._words, self._shown_code, self._code, self._passphrase,
                     self._again, self._said, *self._buttons.values()):  # fmt: skip
            column.addWidget(part)
        card.setMaximumWidth(_WIDTH_PX)
        inner = QWidget()
        inner.setObjectName("page")
        middle = QHBoxLayout(inner)
        middle.setContentsMargins(16, 16, 16, 16)
        middle.addStretch(1)
        middle.addWidget(card, 100, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _show(self, step: _Step) -> None:
        self._step = step
        self._forms.words.put(self._title.setText, _TITLES[step])
        self._forms.words.put(self._words.setText, _WORDS[step])
        for field in (self._code, self._passphrase, self._again):
            field.clear()
        self._shown_code.setText(isolated(self._recovery_code))
        self._shown_code.setVisible(step is _Step.CODE)
        self._code.setVisible(step is _Step.RECOVER)
        self._passphrase.setVisible(step in (_Step.FIRST, _Step.LOCKED, _Step.RECOVER))
        self._again.setVisible(step in (_Step.FIRST, _Step.RECOVER))
        self._say(None)
        is_start = step in (_Step.FIRST, _Step.LOCKED, _Step.INCOMPLETE)
        offered = {
            self._go_action: step is not _Step.INCOMPLETE,
            self._print: step is _Step.CODE,
            self._forgotten: step is _Step.LOCKED,
            self._back: step is _Step.RECOVER,
            self._practise: is_start,
        }
        for action, is_offered in offered.items():
            action.setEnabled(is_offered)
            self._buttons[action].setVisible(is_offered)
        self._draw()
        self._focus()

    def _focus(self) -> None:
        fields = (self._code, self._passphrase)
        shown = [field for field in fields if not field.isHidden()]
        (shown[0] if shown else self._buttons[self._go_action]).setFocus()

    def _draw(self) -> None:
        theme = self._forms.theme
        side = 2 * theme.text_px
        self._icon.setPixmap(theme.icon("lock", "accent").pixmap(side, side))

    def _say(self, words: Text | None) -> None:
        self._said.setVisible(words is not None)
        if words is not None:
            self._forms.words.put(self._said.setText, words)

    def go(self) -> None:
        """Do what the one primary button says."""
        if not self._go_action.isEnabled():
            return
        passphrase = self._passphrase.text()
        if self._step is _Step.CODE:
            self._hand_over()
        elif self._again.isVisible() and passphrase != self._again.text():
            self._say(Text("The two passphrases differ. Type them again."))
        elif self._step is _Step.FIRST:
            self._start(lambda: self._vault.create(passphrase), self._on_created)
        elif self._step is _Step.LOCKED:
            self._start(lambda: self._vault.open(passphrase), self._on_opened)
        else:
            code = self._code.text()
            self._start(lambda: self._vault.recover(code, passphrase), self._on_opened)

    def _start(
        self, function: Callable[[], object], then: Callable[[object], None]
    ) -> None:
        self._go_action.setEnabled(False)
        job = self._jobs.start(single(function))
        job.returned.connect(then)
        job.failed.connect(self._on_failed)

    def _on_created(self, made: object) -> None:
        if isinstance(made, tuple):
            self._records, self._recovery_code = made
            self._show(_Step.CODE)

    def _on_opened(self, records: object) -> None:
        self._records = cast("Records", records)
        self._hand_over()

    def _on_failed(self, words: Text) -> None:
        self._go_action.setEnabled(True)
        self._passphrase.selectAll()
        self._say(words)
        self._focus()

    def _hand_over(self) -> None:
        records, self._records, self._recovery_code = self._records, None, ""
        self._shown_code.clear()
        self.unlocked.emit(records)

    def forget(self) -> None:
        """Ask for the recovery code instead."""
        self._show(_Step.RECOVER)

    def _print_code(self) -> None:
        self._vault.print_code(self._recovery_code, self)
