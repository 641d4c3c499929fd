"""The three separate results, always in sight once the officer has looked."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from docsec.examination.result import Conclusion, Examination
from docsec.examination.wording import GROUPS
from docsec.model import Group
from ui.forms import Forms
from ui.theme import SIGNALS
from ui.widgets.state_row import StateRow


class VerdictPanel(QWidget):
    """Authenticity, validity and alert, each with shape, colour and words."""

    def __init__(self, forms: Forms) -> None:
        super().__init__()
        self._forms = forms
        self._examination: Examination | None = None
        self._rows = {group: StateRow() for group in GROUPS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for group, row in self._rows.items():
            row.setObjectName(f"verdict_{group}")
            column.addWidget(row)
        forms.words.changed.connect(self._fill)
        forms.theme.changed.connect(self._fill)

    def show_examination(self, examination: Examination | None) -> None:
        """Show its three results, or nothing."""
        self._examination = examination
        self._fill()

    def row(self, group: Group) -> StateRow:
        """The row of one result; clicking it shows its checks."""
        return self._rows[group]

    def _fill(self) -> None:
        self.setVisible(self._examination is not None)
        if self._examination is None:
            return
        verdict = self._examination.verdict
        for one in (verdict.authenticity, verdict.validity, verdict.alert):
            self._show(one)

    def _show(self, conclusion: Conclusion) -> None:
        theme, words = self._forms.theme, self._forms.words
        state = SIGNALS[conclusion.signal]
        self._rows[conclusion.group].show_state(
            theme.state_icon(state),
            words.text(GROUPS[conclusion.group]),
            words.text(conclusion.words),
            state=state.name,
            px=2 * theme.text_px,
        )
