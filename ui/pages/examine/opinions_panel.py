"""What other readers of the MRZ say, beside our reading, when somebody asks."""

from collections.abc import Callable, Generator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from docsec.model import Pixels, Progress, Text
from docsec.reading.opinions.asking import Opinion
from ui.forms import Forms
from ui.jobs import Job
from ui.widgets.mrz_grid import Lines
from ui.widgets.mrz_view import MrzView

_STOPPED = Text("Stopped")

Asking = Generator[Progress | Opinion, None, None]


class OpinionsPanel(QWidget):
    """A row for each reader, marked where it reads otherwise than we do."""

    asked = Signal()
    """Asking has begun or ended."""

    def __init__(self, forms: Forms, button: QPushButton) -> None:
        super().__init__()
        self._forms = forms
        self._lines: Lines = ()
        self._job: Job | None = None
        self._said = forms.label(role="quiet")
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(16)
        self._rows.setColumnStretch(1, 1)
        self._shown: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._said)
        column.addLayout(self._rows)

    def show_for(self, lines: Lines) -> None:
        """Be ready to compare with these lines; what was asked before is gone."""
        self.stop()
        self._lines = lines
        self._clear()
        self._said.hide()

    def is_asking(self) -> bool:
        """Somebody is being asked."""
        return self._job is not None

    def toggle(
        self, pixels: Pixels, ask: Callable[[Pixels], Asking], start: Callable[..., Job]
    ) -> None:
        """Ask all other readers, or stop asking them.

        Args:
            pixels: The picture that we have read.
            ask: Yields progress and opinions.
            start: Starts a job.
        """
        if self._job is not None:
            self.stop()
            return
        self._clear()
        job = start(ask(pixels))
        self._job = job
        job.yielded.connect(lambda item: self._on_yielded(job, item))
        job.failed.connect(lambda words: self._on_ended(job, words))
        job.cancelled.connect(lambda: self._on_ended(job, _STOPPED))
        job.returned.connect(lambda _: self._on_ended(job, None))
        self.asked.emit()

    def stop(self) -> None:
        """Ask no further; what has come stays."""
        if self._job is not None:
            self._job.cancel()
            self._on_ended(self._job, _STOPPED)

    def opinions(self) -> list[tuple[str, Lines]]:
        """What stands in the rows: the words, and the lines under them."""
        words = [one.accessibleName() for one in self._shown[::2]]
        views = [one for one in self._shown[1::2] if isinstance(one, MrzView)]
        return [(text, view.lines()) for text, view in zip(words, views, strict=True)]

    def _on_yielded(self, job: Job, item: Progress | Opinion) -> None:
        if job is not self._job:
            return
        if isinstance(item, Opinion):
            self._add(item)
        else:
            self._say(item.words)

    def _on_ended(self, job: Job, words: Text | None) -> None:
        if job is not self._job:
            return
        self._job = None
        self._say(words)
        self.asked.emit()

    def _say(self, words: Text | None) -> None:
        self._said.setVisible(words is not None)
        if words is not None:
            self._forms.words.put(self._said.setText, words)

    def _add(self, opinion: Opinion) -> None:
        label, view = self._forms.label(), MrzView()
        words = self._forms.words.text(_words(opinion, self._lines))
        label.setText(words)
        label.setAccessibleName(words)
        theme = self._forms.theme
        view.set_look(QFont(theme.mrz_font()), QColor(theme.colour("bad")))
        view.show_lines(opinion.lines, opinion.differences(self._lines))
        view.setAccessibleName(words)
        view.setVisible(bool(opinion.lines))
        row = self._rows.rowCount()
        self._rows.addWidget(label, row, 0)
        self._rows.addWidget(view, row, 1)
        self._shown += [label, view]

    def _clear(self) -> None:
        for one in self._shown:
            self._rows.removeWidget(one)
            one.hide()
            one.deleteLater()
        self._shown = []


def _words(opinion: Opinion, lines: Lines) -> Text:
    if opinion.hindrance is not None:
        return Text(
            "{engine}: {problem}", engine=opinion.title, problem=opinion.hindrance
        )
    if not opinion.lines:
        return Text("{engine} finds no MRZ", engine=opinion.title)
    if opinion.lines == lines:
        return Text("{engine} reads the same", engine=opinion.title)
    return Text("{engine} reads otherwise where marked", engine=opinion.title)
