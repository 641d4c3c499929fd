"""The words beside the picture: results, data, checks, and what to press now."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from docsec.examination.result import Examination
from docsec.examination.wording import GROUPS
from docsec.model import Document, Group, Progress, Text
from docsec.model import Signal as Light
from ui import actions
from ui.forms import Forms
from ui.pages.examine.codes_panel import CodesPanel
from ui.pages.examine.data_panel import DataPanel
from ui.pages.examine.findings_panel import FindingsPanel
from ui.pages.examine.session import OwnView, Session
from ui.pages.examine.verdict_panel import VerdictPanel
from ui.widgets.growing_area import GrowingArea
from ui.widgets.key_button import KeyButton

OWN_VIEWS = {
    OwnView.NOTHING_WRONG: Text("Your view: nothing wrong"),
    OwnView.IN_DOUBT: Text("Your view: in doubt"),
    OwnView.PROBLEM: Text("Your view: a problem"),
}


class SidePanel(QWidget):
    """From top to bottom: results, data and checks (scrolled), the keys."""

    def __init__(self, forms: Forms, buttons: dict[str, KeyButton]) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._forms = forms
        self.verdict = VerdictPanel(forms)
        self.data = DataPanel(forms)
        self.codes = CodesPanel(forms)
        self.findings = FindingsPanel(forms)
        self._stamps = _Stamps(forms)
        self._own_view = forms.label(role="quiet")
        self._next = forms.label()
        self._correct = buttons["correct"]
        self._keys = _Keys(forms, buttons)
        self._scroll = self._scrolled()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(8, 8, 8, 8)
        head.addWidget(self.verdict)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(forms.line())
        column.addWidget(self._keys)
        self.findings.opened.connect(self.reveal)
        self.codes.opened.connect(self.reveal)
        for group in GROUPS:
            self.verdict.row(group).clicked.connect(
                lambda _=False, one=group: self._show_group(one)
            )

    def show_progress(self, progress: Progress) -> None:
        """Say what is being done."""
        self._keys.show_progress(progress)

    def show_session(self, session: Session, *, is_gated: bool) -> None:
        """Show as much as may be shown: the verdict only behind the officer's view."""
        examination = None if is_gated else session.examination
        self.data.show_document(session.document)
        self._offer_correction(session.document)
        self.codes.show_document(session.document, is_gated=examination is None)
        self.verdict.show_examination(examination)
        self.findings.show_examination(examination)
        self._stamps.show_stamps(
            () if session.examination is None else session.examination.stamps,
            is_kept=session.is_kept,
        )
        self._own_view.setVisible(session.own_view is not None and not is_gated)
        if session.own_view is not None:
            self._forms.words.put(self._own_view.setText, OWN_VIEWS[session.own_view])
        advice = None
        if examination is not None:
            advice = next_step(*signals_of(examination))
            self._forms.words.put(self._next.setText, advice)
        self._next.setVisible(advice is not None)
        self._keys.show_for(session, is_gated=is_gated)

    def _offer_correction(self, document: Document | None) -> None:
        self._correct.setVisible(document is not None)
        is_read = document is not None and document.mrz_side() is not None
        words = actions.CORRECT.words if is_read else actions.TYPE_IN
        self._forms.words.put(self._correct.show_words, words)
        self._forms.words.put(self._correct.setAccessibleName, words)

    def ask_again(self, words: Text | None) -> None:
        """Ask once before what cannot be undone; None takes the question back."""
        self._keys.ask_again(words)

    def set_grown(self, is_grown: bool) -> None:
        """Let the page scroll as a whole, where the window is small."""
        self._scroll.set_grown(is_grown)

    def reveal(self, widget: QWidget) -> None:
        """Scroll until a part can be seen, once it has its place."""
        QTimer.singleShot(0, self, lambda: self._scroll.bring(widget))

    def _show_group(self, group: Group) -> None:
        row = self.findings.first_row(group)
        if row is not None:
            row.setFocus()
            self.reveal(row)

    def _scrolled(self) -> GrowingArea:
        inner = QWidget()
        inner.setObjectName("panel")
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._own_view)
        column.addWidget(self._next)
        column.addWidget(self._stamps)
        column.addWidget(self.data)
        column.addWidget(self._correct)
        column.addWidget(self.codes)
        column.addWidget(self.findings)
        column.addStretch(1)
        return GrowingArea(inner)


class _Stamps(QWidget):
    """What cannot be taken away from this examination."""

    def __init__(self, forms: Forms) -> None:
        super().__init__()
        self.setObjectName("stamp")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._forms = forms
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(4)
        self._labels: list[QLabel] = []

    def show_stamps(self, stamps: tuple[Text, ...], *, is_kept: bool) -> None:
        texts = stamps if is_kept else (*stamps, Text("Practice: nothing is saved"))
        for label in self._labels:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = [self._forms.label(text, "strong") for text in texts]
        for label in self._labels:
            self._column.addWidget(label)
        self.setVisible(bool(texts))


class _Keys(QWidget):
    """What can be pressed now, always at the foot of the panel."""

    def __init__(self, forms: Forms, buttons: dict[str, KeyButton]) -> None:
        super().__init__()
        self._forms = forms
        self._words = forms.label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        forms.words.put(self._bar.setAccessibleName, Text("Progress"))
        question = Text("Look at the document first. What do you see?")
        self._ask = forms.label(role="strong")
        self._weighed = (buttons["refer"], buttons["clear"])
        self._busy = _stacked(self._words, self._bar, buttons["cancel"])
        self._view = _stacked(
            forms.label(question, "strong"),
            *(buttons[name] for name in ("nothing_wrong", "in_doubt", "problem")),
        )
        self._close = _stacked(self._ask, buttons["refer"], buttons["clear"])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for one in (self._busy, self._view, self._close):
            column.addWidget(one)

    def show_progress(self, progress: Progress) -> None:
        self._forms.words.put(self._words.setText, progress.words)
        self._bar.setRange(0, 0 if progress.share is None else 100)
        self._bar.setValue(round(100 * (progress.share or 0)))

    def ask_again(self, words: Text | None) -> None:
        self._ask.setVisible(words is not None)
        if words is not None:
            self._forms.words.put(self._ask.setText, words)

    def show_for(self, session: Session, *, is_gated: bool) -> None:
        self.ask_again(None)
        if is_gated and session.document is not None:
            self._choose(self._view)
        elif session.examination is None:
            self._choose(self._busy)
        else:
            self._weigh(signals_of(session.examination))
            self._choose(self._close)

    def _weigh(self, signals: tuple[Light, ...]) -> None:
        """Put weight where the results do, and nowhere while they are not clear.

        The places stay. A button that stands out would decide for a tired officer.
        """
        refer, clear = self._weighed
        is_red = Light.RED in signals
        is_clear = (
            not is_red and Light.YELLOW not in signals and signals[0] is Light.GREEN
        )
        self._forms.emphasise(refer, "primary" if is_red else "plain")
        self._forms.emphasise(clear, "primary" if is_clear else "plain")

    def _choose(self, page: QWidget) -> None:
        for one in (self._busy, self._view, self._close):
            one.setVisible(one is page)


def signals_of(examination: Examination) -> tuple[Light, ...]:
    """The three signals of a verdict."""
    verdict = examination.verdict
    groups = (verdict.authenticity, verdict.validity, verdict.alert)
    return tuple(one.signal for one in groups)


def next_step(*signals: Light) -> Text:
    """What to do now. Advice, never a decision."""
    if Light.RED in signals:
        return Text(
            "Next: keep the document and refer the traveller to the second line."
        )
    if Light.YELLOW in signals:
        return Text(
            "Next: look at what is marked, with magnifier and lamp. If a doubt "
            "stays, refer to the second line."
        )
    if Light.GREY in signals:
        return Text(
            "Next: what was not checked by the program, check by hand. The program "
            "did not decide."
        )
    return Text("Next: compare the holder with the picture, then decide yourself.")


def _stacked(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(16, 12, 16, 16)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return page
