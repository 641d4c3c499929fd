"""Every check with its result, and everything that was not checked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from docsec.examination.result import Examination, NotChecked
from docsec.model import Finding, Group, Result, Table, Text
from ui.evidence import table_of
from ui.forms import Forms
from ui.pages.examine.wording import error_rates, margin_words, shipped_figures
from ui.theme import STATES
from ui.widgets.state_row import StateRow

GROUPS = {
    Group.AUTHENTICITY: Text("Checks of authenticity"),
    Group.VALIDITY: Text("Checks of validity"),
    Group.ALERT: Text("Checks against lists"),
}
_WORST_FIRST = (
    Result.FAILED,
    Result.ABORTED,
    Result.UNDETERMINED,
    Result.SUCCESSFUL,
    Result.NOT_SUPPORTED,
)


class FindingsPanel(QWidget):
    """A list that opens one finding at a time, in place."""

    chosen = Signal(object)
    """The `Finding` whose details are shown, or None."""
    opened = Signal(object)
    """The row to bring into sight."""

    def __init__(self, forms: Forms) -> None:
        super().__init__()
        self._forms = forms
        self._examination: Examination | None = None
        self._open: str | None = None
        self._opened: QWidget | None = None
        self._rows: dict[str, StateRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        forms.words.changed.connect(self._fill)
        forms.theme.changed.connect(self._fill)

    def show_examination(self, examination: Examination | None) -> None:
        """Show its findings, or nothing."""
        self._examination = examination
        self._open = None
        self._fill()

    def problems(self) -> tuple[Finding, ...]:
        """The failed findings in the order in which they are numbered."""
        return tuple(one for one in self._ordered() if one.result is Result.FAILED)

    def number(self, finding: Finding) -> str:
        """The number of a failed finding, the same in list and picture."""
        numbers = {one.check: str(n) for n, one in enumerate(self.problems(), start=1)}
        return numbers.get(finding.check, "")

    def choose(self, finding: Finding) -> None:
        """Open a finding, or close it if it is open."""
        if finding.check not in self._rows:
            return
        is_open = self._open == finding.check
        self._close_details()
        if not is_open:
            self._open_details(finding)
        row = self._rows[finding.check]
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(row)
        self.chosen.emit(None if is_open else finding)

    def first_row(self, group: Group) -> StateRow | None:
        """Where the checks of one result begin."""
        found = (one for one in self._run() if one.group is group)
        finding = next(found, None)
        return None if finding is None else self._rows.get(finding.check)

    def _run(self) -> list[Finding]:
        """Those that ran. The others stand under "Not checked", with their reason."""
        return [one for one in self._ordered()
                if one.result is not Result.NOT_SUPPORTED]  # fmt: skip

    def _ordered(self) -> list[Finding]:
        if self._examination is None:
            return []
        groups = list(GROUPS)
        return sorted(
            self._examination.findings,
            key=lambda one: (groups.index(one.group), _WORST_FIRST.index(one.result)),
        )

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = {}
        if self._examination is None:
            return
        for group, title in GROUPS.items():
            findings = [one for one in self._run() if one.group is group]
            if findings:
                self._column.addWidget(self._heading(title))
            for finding in findings:
                self._add(finding)
        if self._examination.not_checked:
            self._column.addWidget(self._heading(Text("Not checked")))
        for one in self._examination.not_checked:
            self._column.addWidget(self._unchecked(one))

    def _heading(self, title: Text) -> QWidget:
        label = self._forms.label(role="section")
        label.setText(self._forms.words.text(title))
        return label

    def _add(self, finding: Finding) -> None:
        theme, words = self._forms.theme, self._forms.words
        state = STATES[finding.result]
        reason = finding.outcome.reason
        word = words.text(state.words)
        if reason is not None:
            said = words.text(reason.words)
            word = words.text(Text("{result}: {reason}", result=word, reason=said))
        number = self.number(finding)
        title = words.text(finding.title)
        if number:
            title = words.text(Text("{number}. {title}", number=number, title=title))
        row = StateRow(self)
        row.setObjectName(f"check_{finding.check}")
        row.show_state(
            theme.state_icon(state), title, word, state=state.name, px=theme.text_px + 5
        )
        row.clicked.connect(lambda: self.choose(finding))
        self._rows[finding.check] = row
        self._column.addWidget(row)
        if finding.check == self._open:
            self._open_details(finding)
            self.opened.emit(row)

    def _open_details(self, finding: Finding) -> None:
        row = self._rows[finding.check]
        row.set_chosen(True)
        self._open = finding.check
        self._opened = self._details(finding)
        self._column.insertWidget(self._column.indexOf(row) + 1, self._opened)

    def _close_details(self) -> None:
        # The rows themselves stay: the one that was pressed must outlive its press.
        if self._open is not None and self._opened is not None:
            self._rows[self._open].set_chosen(False)
            self._column.removeWidget(self._opened)
            self._opened.hide()
            self._opened.deleteLater()
        self._open = self._opened = None

    def _details(self, finding: Finding) -> QWidget:
        words = self._forms.words
        box = QWidget()
        column = QVBoxLayout(box)
        inset = self._forms.theme.text_px + 19
        left, right = (0, inset) if words.is_rtl() else (inset, 0)
        column.setContentsMargins(left, 0, right, 8)
        column.setSpacing(4)
        reason = finding.outcome.reason
        texts = [None if reason is None else reason.advice]
        rates = error_rates(finding.check, shipped_figures())
        texts += [margin_words(finding.outcome), *rates, _about(finding)]
        for text in texts:
            if text is not None:
                label = self._forms.label(role="quiet" if column.count() else "")
                label.setText(words.text(text))
                column.addWidget(label)
        for evidence in finding.outcome.evidence:
            if isinstance(evidence, Table):
                column.addWidget(table_of(evidence, words))
        return box

    def _unchecked(self, one: NotChecked) -> QWidget:
        theme, words = self._forms.theme, self._forms.words
        row = StateRow(self)
        state = STATES[Result.NOT_SUPPORTED]
        icon = theme.named_icon("not_checked", state)
        row.show_state(
            icon, words.text(one.title), words.text(one.why), state=state.name,
            px=theme.text_px + 5,
        )  # fmt: skip
        return row


def _about(finding: Finding) -> Text:
    """What kind of check it is, in the words of the standard."""
    if finding.is_evaluatory:
        return Text("Code {code}. On trial: it never counts.", code=finding.code)
    if finding.is_mandatory:
        return Text("Code {code}. Mandatory in this profile.", code=finding.code)
    return Text("Code {code}. Optional in this profile.", code=finding.code)
