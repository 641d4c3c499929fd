"""The Examine page: the picture owns the screen, the words stand beside it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QMimeData, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from docsec.model import CodeReading, Finding, Light, Marks, Quad, Text
from docsec.model import Signal as TrafficLight
from ui import actions
from ui.actions import Command, digit_of
from ui.evidence import marks_of
from ui.forms import Forms
from ui.pages.examine.marking import CODE, Marking
from ui.pages.examine.mrz_panel import MrzPanel
from ui.pages.examine.session import OwnView, Session
from ui.pages.examine.side_panel import SidePanel, signals_of
from ui.pages.examine.start_panel import StartPanel
from ui.pages.examine.strip import MrzStrip, PictureStrip
from ui.pages.examine.wording import guessed_light
from ui.settings import OWN_VIEW_FIRST
from ui.widgets.picture_view import PictureView

_NARROW_PX = 900
_PANEL_PX = 344
_UNBOUNDED_PX = 16_777_215
_ENDINGS = "*.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp *.pdf"
_CLOSED = {
    "cleared": Text("The last traveller was let pass; the record is sealed."),
    "referred": Text("The last traveller was referred; the record is sealed."),
}

Samples = Sequence[Sequence[tuple[Path, Light]]]
"""The sample documents that come with the program: each its pictures and lights."""


class ExaminePage(QWidget):
    """Put a document down, see it examined, close the case."""

    def __init__(self, forms: Forms, session: Session, samples: Samples) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self._forms = forms
        self._session = session
        self._samples = samples
        self._next_sample = 0
        self._shown = 0
        self._asked: str | None = None
        self._actions = self._make_actions()
        self._buttons = {
            command.id: forms.button(command, self._actions[command.id])
            for command in _COMMANDS
        }
        self.view = PictureView()
        self.view.setObjectName("stage")
        forms.words.name(self.view, Text("Picture of the document"))
        self.start = StartPanel(forms, [self._buttons["open"], self._buttons["sample"]])
        self.mrz = MrzStrip(forms, self._actions["reading"])
        leave = forms.button(actions.LEAVE, self._actions["cancel"])
        ask = self._buttons["opinions"]
        self.correction = MrzPanel(forms, self._buttons["apply"], leave, ask)
        self.pictures = PictureStrip(forms, self._zooms(), self._buttons["add_light"])
        self.side = SidePanel(forms, self._buttons)
        self._marking = Marking(forms.theme, self.side.findings, self.side.codes)
        self._lay_out()
        self._connect()
        self.show_all()

    def open_file(self, path: Path) -> None:
        """Examine a file; with a case open, it is added to the case."""
        self._queue([path])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if digit == 0:
            self.view.fit()
        elif digit is not None and digit <= len(self.side.findings.problems()):
            self.side.findings.choose(self.side.findings.problems()[digit - 1])
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event.mimeData()) or event.mimeData().hasImage():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._take(event.mimeData())
        event.acceptProposedAction()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_width()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.view if self._session.is_open else self._buttons["open"]).setFocus()

    @override
    def sizeHint(self) -> QSize:
        return QSize(1280, 700)

    def _make_actions(self) -> dict[str, QAction]:
        session = self._session
        callbacks: dict[Command, Callable[[], object]] = {
            actions.OPEN: self._choose_file,
            actions.SAMPLE: self._open_sample,
            actions.ADD_LIGHT: self._choose_file,
            actions.PASTE: self._paste,
            actions.CANCEL: self._escape,
            actions.NOTHING_WRONG: lambda: session.record_own_view(
                OwnView.NOTHING_WRONG
            ),
            actions.IN_DOUBT: lambda: session.record_own_view(OwnView.IN_DOUBT),
            actions.PROBLEM: lambda: session.record_own_view(OwnView.PROBLEM),
            actions.RAW: self._show_raw,
            actions.READING: lambda: self.correction.toggle_reading(session),
            actions.OPINIONS: lambda: self.correction.toggle_opinions(session),
            actions.CORRECT: lambda: self.correction.start_correction(session),
            actions.APPLY: lambda: self.correction.apply(session),
            actions.REFER: lambda: self.close_case("referred"),
            actions.CLEAR: lambda: self.close_case("cleared"),
        }
        return {
            command.id: self._forms.action(self, command, callback)
            for command, callback in callbacks.items()
        }

    def _zooms(self) -> list[QToolButton]:
        steps = (
            ("zoom_out", Text("Farther (-)"), self.view.zoom_out),
            ("zoom_in", Text("Closer (+)"), self.view.zoom_in),
            ("fit", Text("Whole picture (0)"), self.view.fit),
        )
        return [self._forms.tool(icon, words, step) for icon, words, step in steps]

    def _lay_out(self) -> None:
        work = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, work)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        stage = QVBoxLayout()
        stage.setSpacing(0)
        stage.addWidget(self.view, 1)
        stage.addWidget(self.correction)
        foot = QWidget()
        foot.setObjectName("panel")
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight, foot)
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.setSpacing(0)
        self._foot.addWidget(self.mrz, 1)
        self._foot.addWidget(self.pictures)
        stage.addWidget(foot)
        self._columns.addLayout(stage, 1)
        self._columns.addWidget(self._forms.line(is_upright=True))
        self._columns.addWidget(self.side)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(work)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.start)
        self._stack.addWidget(self._scroll)

    def _connect(self) -> None:
        session = self._session
        session.progressed.connect(self.side.show_progress)
        session.sheets_changed.connect(self._on_sheets_changed)
        session.document_read.connect(self._on_document_read)
        session.codes_read.connect(self.show_all)
        session.codes_read.connect(self._mark)
        session.examined.connect(self._on_examined)
        session.own_view_recorded.connect(self._on_examined)
        session.failed.connect(self._on_failed)
        session.cancelled.connect(self._on_cancelled)
        session.closed.connect(self._on_closed)
        self.pictures.picture_chosen.connect(self._show_picture)
        self.pictures.light_chosen.connect(self._on_light_chosen)
        self.side.findings.chosen.connect(self._on_finding_chosen)
        self.side.codes.chosen.connect(self._on_code_chosen)
        self.view.overlay_clicked.connect(self._on_overlay_clicked)
        self.correction.toggled.connect(self._on_correction_toggled)
        self._forms.theme.changed.connect(self._on_theme_changed)
        self._forms.settings.changed.connect(self.show_all)

    def _on_theme_changed(self) -> None:
        self._fit_width()
        self._mark()

    def _is_gated(self) -> bool:
        wanted = self._forms.settings.is_on(OWN_VIEW_FIRST)
        return wanted and self._session.own_view is None

    def show_all(self) -> None:
        """Show the session as it is now."""
        session = self._session
        is_shown = session.is_open or session.is_busy
        self._stack.setCurrentWidget(self._scroll if is_shown else self.start)
        self.side.show_session(session, is_gated=self._is_gated())
        self._enable()

    def _enable(self) -> None:
        session, gated = self._session, self._is_gated()
        is_idle = not session.is_busy
        can = {
            "open": is_idle and not session.is_open,
            "sample": is_idle and not session.is_open and bool(self._samples),
            "add_light": is_idle and session.is_open,
            "paste": is_idle,
            "cancel": session.is_busy or session.is_open,
        }
        can |= dict.fromkeys(
            ("nothing_wrong", "in_doubt", "problem"),
            gated and session.document is not None,
        )
        document = session.document
        can["raw"] = document is not None and bool(document.codes)
        editing = self.correction.is_editing()
        can["reading"] = document is not None and document.mrz_side() is not None
        can["opinions"] = self.correction.is_open() and not editing
        can["correct"] = is_idle and document is not None and not editing
        can["apply"] = is_idle and editing
        can |= dict.fromkeys(
            ("refer", "clear"),
            session.examination is not None and not gated and not editing,
        )
        for name, action in self._actions.items():
            action.setEnabled(can[name])

    def _on_correction_toggled(self) -> None:
        self._enable()
        if self.correction.is_open():  # in a small window it may lie below
            bring, lines = self._scroll.ensureWidgetVisible, self.correction.grid
            QTimer.singleShot(0, self, lambda: bring(lines, 0, 64))

    def _choose_file(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self._forms.words.text(Text("Open a picture of a document")),
            "",
            f"{self._forms.words.text(Text('Pictures'))} ({_ENDINGS})",
        )
        self._queue([Path(name) for name in names])

    def _open_sample(self) -> None:
        sample = self._samples[self._next_sample % len(self._samples)]
        self._next_sample += 1
        self._session.open_files(sample)
        self.show_all()

    def _queue(self, paths: list[Path]) -> None:
        if paths:
            self._session.open_files([(one, guessed_light(one.name)) for one in paths])
            self.show_all()

    def _paste(self) -> None:
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, mime: QMimeData) -> None:
        """Take what was dropped or pasted: files, or a picture."""
        if self._session.is_busy:
            return
        if paths := _paths(mime):
            self._queue(paths)
        elif mime.hasImage():
            name = self._forms.words.text(Text("Pasted picture"))
            self._session.open_bytes(_png(mime.imageData()), name)
            self.show_all()
        else:
            self._on_failed(
                Text("The clipboard holds no picture. Copy one, then paste again.")
            )

    def _escape(self) -> None:
        if self._session.is_busy:
            self._session.cancel()
        elif self.correction.is_open():
            self.correction.close_up()
            self.view.setFocus()
        else:
            self._ask(None)
            self.view.fit()

    def close_case(self, outcome: str) -> None:
        """Seal the case; letting pass against a warning asks once."""
        examination = self._session.examination
        if examination is None:
            return
        is_warned = TrafficLight.RED in signals_of(examination) and outcome == "cleared"
        if is_warned and self._asked != outcome:
            self._ask(outcome)
            return
        self._ask(None)
        self._session.close(outcome)

    def _ask(self, outcome: str | None) -> None:
        self._asked = outcome
        question = Text(
            "A result is red. Press {key} once more to let the traveller pass, "
            "or {back} to go back.",
            key=actions.CLEAR.key,
            back=actions.CANCEL.key,
        )
        self.side.ask_again(None if outcome is None else question)

    def _on_sheets_changed(self) -> None:
        self._show_picture(len(self._session.sheets) - 1)
        self.show_all()
        self.view.setFocus()

    def _show_picture(self, index: int) -> None:
        sheets = self._session.sheets
        self._shown = index
        self.view.show_picture(sheets[index].levels)
        self.pictures.show_pictures(tuple(one.picture for one in sheets), index)
        self._mark()

    def _on_document_read(self) -> None:
        document = self._session.document
        side = None if document is None else document.mrz_side()
        self.mrz.show_reading(
            None if side is None else side.mrz, self._session.corrected
        )
        self.correction.close_up()
        if side is not None and side.picture != self._shown:
            self._show_picture(side.picture)
        self._mark()
        self.show_all()

    def _show_raw(self) -> None:
        self.side.codes.show_raw()

    def _on_examined(self) -> None:
        self.show_all()
        self._mark()
        problems = self.side.findings.problems()
        if problems:
            self.side.findings.choose(problems[0])

    def _on_light_chosen(self, index: int, light: Light) -> None:
        self._session.relight(index, light)
        self.show_all()

    def _on_failed(self, words: Text) -> None:
        self.start.show_failed(words)
        self._leave()

    def _on_cancelled(self) -> None:
        self.start.show_cancelled()
        self._leave()

    def _leave(self) -> None:
        if self._session.examination is None:
            self._session.drop()
            self._blank()
        self.show_all()

    def _on_closed(self, outcome: str) -> None:
        self.start.show_empty(_CLOSED[outcome])
        self._blank()
        self.show_all()
        self._buttons["open"].setFocus()

    def _blank(self) -> None:
        self.view.show_picture(())
        self.mrz.show_reading(None)
        self.correction.close_up()
        self.pictures.show_pictures((), 0)

    def _on_finding_chosen(self, finding: Finding | None) -> None:
        marks = marks_of(finding) if finding is not None else ()
        if marks and marks[0].marks:
            self._jump(marks[0])
        self._mark(finding)

    def _on_code_chosen(self, code: CodeReading | None) -> None:
        if code is not None:
            self._go_to(code.picture, code.barcode.place)
        self._mark(code=code)

    def _jump(self, marks: Marks) -> None:
        self._go_to(marks.picture, marks.marks[0].place)

    def _go_to(self, picture: int, quad: Quad) -> None:
        if picture != self._shown:
            self._show_picture(picture)
        place = quad.bounds()
        self.view.show_place(QRectF(place.left, place.top, place.width, place.height))

    def _on_overlay_clicked(self, index: int) -> None:
        label = self.view.overlays()[index].label
        if label.startswith(CODE):
            self.side.codes.choose(int(label.removeprefix(CODE)) - 1)
        elif label:
            self.side.findings.choose(self.side.findings.problems()[int(label) - 1])

    def _mark(
        self, chosen: Finding | None = None, *, code: CodeReading | None = None
    ) -> None:
        self.view.show_overlays(
            self._marking.overlays(
                self._session.document, self._shown, finding=chosen, code=code
            )
        )

    def _fit_width(self) -> None:
        """Beside each other where there is room, one below the other where not."""
        is_narrow = self.width() < _NARROW_PX
        ways = QBoxLayout.Direction
        way = ways.TopToBottom if is_narrow else ways.LeftToRight
        self._columns.setDirection(way)
        self._foot.setDirection(way)
        self.view.setMinimumHeight(240 if is_narrow else 120)
        width = max(_PANEL_PX, 23 * self._forms.theme.text_px)
        self.side.setMinimumWidth(0 if is_narrow else width)
        self.side.setMaximumWidth(_UNBOUNDED_PX if is_narrow else width)
        self.side.set_grown(is_narrow)


_COMMANDS = (
    actions.OPEN,
    actions.SAMPLE,
    actions.ADD_LIGHT,
    actions.CANCEL,
    actions.CORRECT,
    actions.OPINIONS,
    actions.APPLY,
    actions.NOTHING_WRONG,
    actions.IN_DOUBT,
    actions.PROBLEM,
    actions.REFER,
    actions.CLEAR,
)


def _paths(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _png(image: QImage) -> bytes:
    # Through the same gate as a file: what another program pasted is a stranger's.
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # PySide takes a QIODevice
    return bytes(buffer.data().data())
