"""The certificates by which seals are checked: look, import, remove."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from docsec.model import Result, Text
from docsec.publishing.translation import isolated
from ui.actions import Command
from ui.forms import Forms
from ui.jobs import Job, Jobs, single
from ui.theme import STATES, State
from ui.widgets.label import breakable
from ui.widgets.state_row import StateRow

if TYPE_CHECKING:
    from docsec.examination.certificate_desk import CertificateDesk, Offer
    from docsec.seals.certificate import Certificate

IMPORT = Command("import_certificate", Text("Import a certificate"), "F2", "open")
TAKE = Command("take_certificate", Text("Import it"), "Return", "add", "primary")
LEAVE = Command("leave_certificate", Text("Do not import it"), "Esc", "cancel")
REMOVE = Command("remove_certificate", Text("Remove it"), "F8", "remove")
KEEP = Command("keep_certificate", Text("Keep it"), "Esc", "cancel")
_FILES = "*.cer *.crl *.crt *.der *.pem"
_FIELD_PX = 200
_HALF = 32


class CertificatesPanel(QFrame):
    """A list that opens one certificate at a time, in place, and asks in place."""

    def __init__(
        self,
        forms: Forms,
        jobs: Jobs,
        folder: Path,
        desk: "Callable[[], CertificateDesk]",
    ) -> None:
        """Make it empty; it fills when it is first shown.

        Args:
            forms: Makes its controls.
            jobs: Reads files away from the screen.
            folder: Where the certificates of this station lie.
            desk: Gives what looks after them; its parts load slowly.
        """
        super().__init__()
        self.setObjectName("card")
        self._forms = forms
        self._jobs = jobs
        self._desk = desk
        self._kept: tuple[Offer, ...] | None = None
        self._offers: tuple[Offer, ...] = ()
        self._is_asked = False
        self._chosen: str | None = None
        self._said: Text | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 24)
        self._column.setSpacing(4)
        self._body = QWidget()
        forms.words.changed.connect(self._fill)
        forms.theme.changed.connect(self._fill)
        title = Text("Certificates for digital seals")
        self._column.addWidget(forms.label(title, "section"))
        advice = Text(
            "A seal can be checked only with the certificate of its state. They lie in "
            "{folder}",
            folder=isolated(breakable(str(folder))),
        )
        self._column.addWidget(forms.label(advice, "quiet"))
        self._open = forms.action(self, IMPORT, self._ask_for_file)
        self._column.addWidget(
            forms.button(IMPORT, self._open), 0, Qt.AlignmentFlag.AlignLeading
        )
        self._column.addWidget(self._body)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_asked:
            self.refresh()

    def refresh(self) -> None:
        """Read the store again."""
        self._is_asked = True
        self._start(lambda: self._desk().listed(), self._on_listed)

    def offer(self, path: Path) -> None:
        """Read a file and ask, one by one, what is to be imported."""
        self._start(lambda: self._desk().read(path), self._on_read)

    def choose(self, fingerprint: str) -> None:
        """Open a certificate of the list, or close it if it is open."""
        self._chosen = None if self._chosen == fingerprint else fingerprint
        self._said = None
        self._fill()
        row = self.findChild(StateRow, f"certificate_{fingerprint}")
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(
        self, function: Callable[[], object], then: Callable[[object], None]
    ) -> None:
        job: Job = self._jobs.start(single(function))
        job.returned.connect(then)
        job.failed.connect(self._on_failed)

    def _ask_for_file(self) -> None:
        words = self._forms.words.text(IMPORT.words)
        name, _ = QFileDialog.getOpenFileName(self, words, "", _FILES)
        if name:
            self.offer(Path(name))

    def _on_listed(self, kept: object) -> None:
        self._kept = cast("tuple[Offer, ...]", kept)
        self._fill()

    def _on_read(self, offers: object) -> None:
        self._offers = cast("tuple[Offer, ...]", offers)
        self._chosen = self._said = None
        self._fill()

    def _on_failed(self, words: Text) -> None:
        self._said = words
        self._kept = self._kept or ()
        self._fill()

    def _fill(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        if self._said is not None:
            said = self._label(self._said)
            said.setProperty("state", "bad")
            said.setObjectName("certificates_said")
            column.addWidget(said)
        if self._offers:
            column.addWidget(self._question(self._offers[0]))
        elif self._kept is not None:
            self._add_rows(column)
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body
        body.show()

    def _add_rows(self, column: QVBoxLayout) -> None:
        if not self._kept:
            column.addWidget(self._label(Text("No certificate has been imported yet")))
        for one in self._kept or ():
            column.addWidget(self._row(one))
            if one.entry.fingerprint == self._chosen:
                column.addWidget(self._opened(one))

    def _row(self, one: "Offer") -> StateRow:
        theme, words = self._forms.theme, self._forms.words
        state, said = _standing(one, date.today())
        row = StateRow()
        row.setObjectName(f"certificate_{one.entry.fingerprint}")
        row.show_state(
            theme.state_icon(state),
            _title(one),
            words.text(said),
            state=state.name,
            px=theme.text_px + 5,
        )
        row.set_chosen(one.entry.fingerprint == self._chosen)
        row.clicked.connect(lambda: self.choose(one.entry.fingerprint))
        return row

    def _opened(self, one: "Offer") -> QWidget:
        box, column = self._box()
        column.addLayout(self._facts(one))
        if not one.can_be_removed:
            column.addWidget(self._label(Text("It came in a signed pack")))
            return box
        words = Text("Without it, the seals it is for can no longer be checked.")
        column.addWidget(self._label(words))
        self._add_keys(column, box, (REMOVE, lambda: self._remove(one)), KEEP)
        return box

    def _question(self, one: "Offer") -> QWidget:
        box, column = self._box()
        column.addLayout(self._facts(one))
        if one.revocations is not None and not one.is_vouched:
            words = Text(
                "No authority that is trusted here signed this list. Import the "
                "certificate of its authority first."
            )
            column.addWidget(self._label(words))
            self._add_keys(column, box, None, LEAVE)
            return box
        field = None if one.is_vouched else self._field()
        if field is None:
            words = Text("An authority that is trusted here signed it.")
            column.addWidget(self._label(words))
        else:
            words = Text(
                "Ask the authority for the fingerprint by telephone and compare all of "
                "it. Then type its last 8 signs."
            )
            column.addWidget(self._label(words))
            column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeading)
        self._add_keys(column, box, (TAKE, lambda: self._take(one, field)), LEAVE)
        if field is not None:
            field.setFocus()
        return box

    def _field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("certificate_fingerprint")
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setFixedWidth(_FIELD_PX)
        self._forms.words.put(
            field.setAccessibleName, Text("Last 8 signs of the fingerprint")
        )
        return field

    def _take(self, one: "Offer", field: QLineEdit | None) -> None:
        if field is not None and not one.is_told(field.text()):
            self._said = Text(
                "These are not the last signs of the fingerprint. If they are what you "
                "were told, do not import the certificate."
            )
            self._fill()
            return
        self._offers, self._said = self._offers[1:], None
        self._start(lambda: self._desk().add(one), lambda _: self.refresh())
        self._fill()

    def _leave(self) -> None:
        self._offers, self._chosen, self._said = self._offers[1:], None, None
        self._fill()

    def _remove(self, one: "Offer") -> None:
        self._chosen = None
        self._start(lambda: self._desk().remove(one), lambda _: self.refresh())

    def _box(self) -> tuple[QWidget, QVBoxLayout]:
        box = QWidget()
        column = QVBoxLayout(box)
        inset = self._forms.theme.text_px + 19
        left, right = (0, inset) if self._forms.words.is_rtl() else (inset, 0)
        column.setContentsMargins(left, 4, right, 12)
        column.setSpacing(8)
        return box, column

    def _add_keys(
        self,
        column: QVBoxLayout,
        owner: QWidget,
        act: tuple[Command, Callable[[], object]] | None,
        leave: Command,
    ) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        both = [] if act is None else [act]
        for command, callback in (*both, (leave, self._leave)):
            action = self._forms.action(owner, command, callback)
            row.addWidget(self._forms.button(command, action))
        row.addStretch(1)
        column.addLayout(row)

    def _facts(self, one: "Offer") -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        words = self._forms.words
        for row, (title, value) in enumerate(_facts(one)):
            grid.addWidget(
                self._label(title, "quiet"), row, 0, Qt.AlignmentFlag.AlignTop
            )
            label = self._forms.label(role="strong")
            shown = words.day(value) if isinstance(value, date) else words.text(value)
            label.setText(shown)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, row, 1)
        return grid

    def _label(self, text: Text | str, role: str = "") -> QWidget:
        label = self._forms.label(role=role)
        label.setText(self._forms.words.text(text))
        return label


def _title(one: "Offer") -> str:
    """State and name, which are Latin and stay in this order."""
    return isolated(f"{one.entry.country} {one.entry.name}".strip() or "?")


def _purpose(one: "Offer") -> Text:
    if one.revocations is not None:
        return Text("List of revoked certificates")
    if one.is_authority:
        return Text("Authority of a state")
    if one.is_pinned:
        return Text("Signer of seals, trusted by itself")
    return Text("Signer of seals")


def _standing(one: "Offer", today: date) -> tuple[State, Text]:
    """State and words of a row."""
    good, doubt = STATES[Result.SUCCESSFUL], STATES[Result.UNDETERMINED]
    is_current, words = _dates(one, today)
    if not (one.is_vouched or one.is_authority):
        return doubt, Text("{words}. Its authority is not here", words=words)
    return (good if is_current else doubt), words


def _dates(one: "Offer", today: date) -> tuple[bool, Text]:
    """Whether it is valid today, and its days in words."""
    purpose = _purpose(one)
    if (listed := one.revocations) is not None:
        day = listed.issued.date()
        return True, Text("{purpose}, made on {day}", purpose=purpose, day=day)
    begin, end = _validity(one)
    if end < today:
        return False, Text("{purpose}, expired on {day}", purpose=purpose, day=end)
    if begin > today:
        words = Text("{purpose}, not valid before {day}", purpose=purpose, day=begin)
        return False, words
    return True, Text("{purpose}, valid until {day}", purpose=purpose, day=end)


def _validity(one: "Offer") -> tuple[date, date]:
    certificate = cast("Certificate", one.certificate)
    return certificate.valid_from.date(), certificate.valid_until.date()


def _facts(one: "Offer") -> Iterator[tuple[Text | str, Text | str | date]]:
    """What a person compares, title and value."""
    entry = one.entry
    yield Text("Purpose"), _purpose(one)
    yield Text("State"), isolated(entry.country or "?")
    yield Text("Name"), isolated(entry.name or "?")
    if (listed := one.revocations) is not None:
        yield Text("Made on"), listed.issued.date()
        yield Text("Revoked certificates"), str(len(listed.serials))
    if (certificate := one.certificate) is not None:
        yield Text("Certificate number"), isolated(f"{certificate.serial:X}")
        begin, end = _validity(one)
        yield Text("Valid from"), begin
        yield Text("Valid until"), end
    # Two rows: a line that Qt breaks can be cut off, and the last signs are typed.
    yield Text("Fingerprint (SHA-256)"), _in_fours(entry.fingerprint[:_HALF])
    yield "", _in_fours(entry.fingerprint[_HALF:])


def _in_fours(signs: str) -> str:
    """Groups that can be read out over a telephone, left to right in every language."""
    return isolated(" ".join(signs[at : at + 4] for at in range(0, len(signs), 4)))
