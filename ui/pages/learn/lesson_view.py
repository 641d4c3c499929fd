"""Reads a lesson page by page: words, pictures under every light, questions."""

from collections.abc import Callable, Generator, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from docsec.model import Light, Picture, Pixels, Text
from docsec.model.prompt import Exhibit, Inspect, View
from docsec.training.course import Module
from docsec.training.lesson import (
    Block,
    Check,
    Demonstration,
    Lesson,
    Passage,
    Plate,
)
from ui.actions import Command
from ui.forms import Forms
from ui.jobs import Job, Jobs, single
from ui.pages.learn.course_view import READ, titled
from ui.pages.learn.spread import Spread
from ui.pages.learn.station import demonstrated
from ui.prompts import Desk, Stage, ask, staged

ON = Command("page_on", Text("Go on"), "F8", "refer", "primary")
BACK = Command("page_back", Text("Page before"), "F7")
CLOSE = Command("lesson_close", Text("Close"), "Esc", "cancel")
_PANEL_PX = 440

Reading = Generator[object, None, tuple[Picture, ...]]
Shown = tuple[Exhibit, Mapping[str, Pixels]]


class LessonView(QWidget):
    """One page at a time; `note` keeps the place for next time."""

    asked = Signal(object)
    """Names of the items to be asked before the next page."""
    closed = Signal()
    """It was left, or read to its end."""

    def __init__(
        self, forms: Forms, jobs: Jobs, read: Callable[[Path, Light], Reading]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._forms, self._jobs, self._read = forms, jobs, read
        self._module: Module | None = None
        self._name = ""
        self._lesson: Lesson | None = None
        self._at = 0
        self.note: Callable[[str], None] = lambda _: None
        self._job: Job | None = None
        self._stage: Stage | None = None
        self._kept: dict[object, Shown] = {}
        self._lay_out()
        forms.words.changed.connect(self._on_language_changed)

    def read(self, module: Module, name: str, *, page: int) -> None:
        """Open a lesson at a page."""
        self._module, self._name = module, name
        self._kept = {}
        self._lesson = module.lesson(name, self._forms.words.language)
        self._show(min(page, len(self._lesson.pages) - 1))

    def page(self) -> int:
        """The page that is shown, from 0."""
        return self._at

    def stage(self) -> Stage | None:
        """The pictures, once they are there."""
        return self._stage

    def go_on(self) -> None:
        """The questions of this page, else the next page, else the end."""
        checks = [one.item for one in self._blocks() if isinstance(one, Check)]
        if checks:
            self.asked.emit(checks)
        else:
            self.turn()

    def turn(self) -> None:
        """The next page, or the end."""
        if self._lesson is not None and self._at + 1 < len(self._lesson.pages):
            self._show(self._at + 1)
        else:
            self.note(READ)
            self.closed.emit()

    def go_back(self) -> None:
        """The page before."""
        if self._at > 0:
            self._show(self._at - 1)

    def _blocks(self) -> tuple[Block, ...]:
        return () if self._lesson is None else self._lesson.pages[self._at]

    def _show(self, page: int) -> None:
        if self._lesson is None:
            return
        self._at = page
        self._clear()
        words = self._forms.words
        words.put(self._title.setText, titled(self._lesson))
        words.put(
            self._count.setText,
            Text("Page {page} of {pages}", page=page + 1,
                 pages=len(self._lesson.pages)),
        )  # fmt: skip
        self._column = self._passages()
        self._back.setEnabled(page > 0)
        for block in self._blocks():
            if isinstance(block, Demonstration | Plate):
                self._picture(block)
                break
        self.note(str(page))

    def _passages(self) -> QVBoxLayout:
        inner = QWidget()
        inner.setObjectName("panel")
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        for block in self._blocks():
            if isinstance(block, Passage):
                column.addWidget(self._prose(block.markdown))
        column.addStretch(1)
        self._spread.show_words(inner)
        return column

    def _prose(self, markdown: str) -> QLabel:
        label = self._forms.label()
        label.setTextFormat(Qt.TextFormat.MarkdownText)
        label.setAlignment(label.alignment() | Qt.AlignmentFlag.AlignTop)
        label.setOpenExternalLinks(False)
        label.setText(markdown)
        return label

    def _picture(self, block: Demonstration | Plate) -> None:
        """Show a picture, made ready in a job the first time."""
        if block in self._kept:
            self._show_stage(self._kept[block])
            return
        self._said = self._forms.label(Text("Making the picture"), "quiet")
        self._column.insertWidget(0, self._said)
        self._job = self._jobs.start(self._made(block))
        page = self._at
        self._job.returned.connect(lambda shown: self._on_picture(block, page, shown))
        self._job.failed.connect(
            lambda words: self._forms.words.put(self._said.setText, words)
        )

    def _made(self, block: Demonstration | Plate) -> Generator[object, None, object]:
        if isinstance(block, Demonstration):
            return single(lambda: demonstrated(block))
        if self._module is None:
            raise ValueError("a picture is of a module")
        return plate(self._module, block.file, self._read)

    def _on_picture(
        self, block: Demonstration | Plate, page: int, shown: Shown
    ) -> None:
        self._kept[block] = shown
        if page == self._at and self._stage is None:
            self._said.hide()
            self._show_stage(shown)

    def _show_stage(self, shown: Shown) -> None:
        exhibit, pixels = shown
        prompt = Inspect(id="page", words=Text("Picture"), exhibits=(exhibit,))
        desk = Desk(self._forms, pixels)
        self._stage = staged(prompt, desk)
        if self._stage is None:
            return
        self._spread.show_stage(self._stage)
        if exhibit.spots:
            self._column.insertWidget(0, ask(prompt, desk, self._stage))
        self._spread.fit()

    def _on_language_changed(self) -> None:
        if self._module is not None and self._lesson is not None:
            language = self._forms.words.language
            self._lesson = self._module.lesson(self._name, language)
            self._show(min(self._at, len(self._lesson.pages) - 1))

    def _clear(self) -> None:
        self._spread.show_stage(None)
        self._stage = None

    def _lay_out(self) -> None:
        forms = self._forms
        self._title = forms.label(role="strong")
        self._count = forms.label(role="quiet")
        self._count.setWordWrap(False)
        self._spread = Spread(panel_px=_PANEL_PX)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(forms.line())
        whole.addWidget(self._spread, 1)
        whole.addWidget(forms.line())
        whole.addWidget(self._foot())

    def _foot(self) -> QWidget:
        forms = self._forms
        on = forms.action(self, ON, self.go_on)
        self._back = forms.action(self, BACK, self.go_back)
        close = forms.action(self, CLOSE, self.closed.emit)
        foot = QWidget()
        foot.setObjectName("panel")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(forms.button(CLOSE, close))
        row.addStretch(1)
        row.addWidget(forms.button(BACK, self._back))
        row.addWidget(forms.button(ON, on))
        return foot


def plate(
    module: Module, file: str, read: Callable[[Path, Light], Reading]
) -> Generator[object, None, Shown]:
    """Read a picture of a module."""
    (picture, *_) = yield from read(module.media(file), Light.VI)
    view = View(Light.VI, file)
    exhibit = Exhibit("page", (view,), picture.width, picture.height)
    return exhibit, {file: picture.pixels}


def media(
    module: Module, read: Callable[[Path, Light], Reading]
) -> Generator[object, None, dict[str, Pixels]]:
    """Read all pictures that a module's items may show, by file name."""
    found: dict[str, Pixels] = {}
    folder = module.folder / "media"
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        (picture, *_) = yield from read(path, Light.VI)
        found[path.name] = picture.pixels
    return found
