"""Make a working model: captured copies in, regions drawn, kinds chosen. No code."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from docsec.errors import DocsecError
from docsec.examination.wording import LIGHTS
from docsec.library.library import Library
from docsec.library.wording import feature_title, kind_title, page_title
from docsec.model import DocumentKind, FeatureKind, Light, PageName, Region, Text
from docsec.standards.state import state_codes, state_name
from ui import actions
from ui.evidence import levels_of
from ui.forms import Forms
from ui.jobs import Jobs
from ui.pages.library.catalogue import said
from ui.pages.library.draft import Captured, Draft, Reading, captured
from ui.pages.library.region_view import RegionView
from ui.widgets.growing_area import GrowingArea
from ui.widgets.picture_view import Overlay

_SIDE_PX = 340
_PICTURES = "*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.pdf"


@dataclass(frozen=True, slots=True)
class Bench:
    """What enrolment needs of the program.

    Attributes:
        read: A picture from a file.
        light_of: The light a file name speaks of.
        library: As loaded now.
        folder: Where working models are kept.
    """

    read: Callable[[Path, Light], Reading]
    light_of: Callable[[str], Light]
    library: Callable[[], Library]
    folder: Path


class EnrolPanel(QWidget):
    """Copies, then regions, then a name; one picture, one column of steps."""

    saved = Signal(str)
    """Code of the model that was made."""

    def __init__(
        self, forms: Forms, jobs: Jobs, bench: Bench, back: QPushButton
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._forms, self._jobs, self._bench = forms, jobs, bench
        self.draft = Draft()
        self._name: PageName | None = None
        self._light = Light.VI
        self.picture = RegionView()
        self.picture.setObjectName("stage")
        forms.words.put(
            self.picture.setAccessibleName, Text("Picture of the first copy")
        )
        self.picture.region_drawn.connect(self._on_region_drawn)
        self._add = forms.action(self, actions.ADD_COPY, self._choose_copy)
        self._undo = forms.action(self, actions.TAKE_AWAY, self.take_away)
        self._keep = forms.action(self, actions.KEEP_MODEL, self.keep)
        self.kind = _box(forms, Text("Kind of the feature"))
        self.state = _box(forms, Text("State"))
        self.document_kind = _box(forms, Text("Kind"))
        self.title = QLineEdit()
        forms.words.put(self.title.setPlaceholderText, Text("Name of the document"))
        forms.words.put(self.title.setAccessibleName, Text("Name of the document"))
        self._told = forms.label(role="quiet")
        self._list = QVBoxLayout()
        self._lamps, self._pages = QHBoxLayout(), QHBoxLayout()
        self._lay_out(back)
        forms.words.changed.connect(self._fill)
        forms.theme.changed.connect(self._mark)
        self.restart()

    def restart(self) -> None:
        """Begin a new model."""
        self.draft, self._name, self._light = Draft(), None, Light.VI
        self.picture.show_picture(())
        self.title.clear()
        self._tell(
            Text("Add the pictures of a genuine copy, each light a file. More copies "
                 "make better tolerances: five are enough")
        )  # fmt: skip
        self._fill()

    def add_copy(self, files: list[Path]) -> None:
        """Take the pictures of one copy; the light follows from the file's name."""
        lit = [(path, self._bench.light_of(path.name)) for path in files]
        self._add.setEnabled(False)
        self._tell(Text("Reading the copy"))
        job = self._jobs.start(captured(lit, self._bench.read))
        job.returned.connect(self._on_captured)
        job.failed.connect(self._tell)
        job.ended.connect(lambda: self._add.setEnabled(True))

    def show_light(self, light: Light) -> None:
        """Show the page of the first copy in another light."""
        if self._name is None:
            return
        self._light = light
        pages = self.draft.captured[0][1].pages[self._name]
        self.picture.show_picture(levels_of(pages[light]))
        self._mark()

    def show_page(self, name: PageName) -> None:
        """Show another page of the first copy."""
        self._name = name
        self._fill()
        self.show_light(Light.VI)

    def place(self, region_mm: Region) -> None:
        """Place a feature of the kind that is chosen."""
        if self._name is None:
            return
        try:
            kind = FeatureKind(self.kind.currentData())
            self.draft.place(self._name, kind, region_mm)
        except DocsecError as error:
            self._tell(error.words)
            return
        self._tell(Text("Features placed: {count}", count=len(self.draft.placed)))
        self._fill()

    def take_away(self) -> None:
        """Take the last feature away again."""
        if self.draft.placed:
            self.draft.placed.pop()
            self._tell(Text("Features placed: {count}", count=len(self.draft.placed)))
            self._fill()

    def keep(self) -> None:
        """Measure and write the model."""
        try:
            facts = self.draft.facts(
                self._bench.library(),
                state=self.state.currentData() or "",
                kind=DocumentKind(self.document_kind.currentData()),
                title=self.title.text(),
            )
        except DocsecError as error:
            self._tell(error.words)
            return
        self._keep.setEnabled(False)
        self._tell(Text("Measuring the copies"))
        job = self._jobs.start(self.draft.saved(facts, self._bench.folder))
        job.returned.connect(self._on_saved)
        job.failed.connect(self._tell)
        job.ended.connect(self._fill)

    def told(self) -> str:
        """What is said now."""
        return self._told.text()

    def _on_captured(self, one: Captured) -> None:
        self.draft.captured.append(one)
        self._tell(
            Text("Copies: {count}. Draw a rectangle around each feature",
                 count=len(self.draft.captured))
        )  # fmt: skip
        data = one[0].data
        state = None if data is None else data.value("issuing_state")
        if state is not None and self.state.findData(state) >= 0:
            self.state.setCurrentIndex(self.state.findData(state))
        if self._name is None:
            self.show_page(self.draft.names[0])
        self._fill()

    def _on_saved(self, code: str) -> None:
        self.restart()
        self.saved.emit(code)

    def _on_region_drawn(self, box: QRectF) -> None:
        scale = self._px_per_mm()
        edges = (box.left(), box.top(), box.width(), box.height())
        self.place(Region(*(round(one / scale, 2) for one in edges)))

    def _px_per_mm(self) -> float:
        return self.draft.captured[0][1].ppi / 25.4 if self.draft.captured else 1.0

    def _mark(self) -> None:
        scale = self._px_per_mm()
        colour = self._forms.theme.colour("accent")
        self.picture.colour = colour
        overlays = [
            Overlay(
                tuple((x * scale, y * scale) for x, y in region.corners().points()),
                str(number),
                colour,
            )
            for number, (name, _, region) in enumerate(self.draft.placed, 1)
            if name is self._name
        ]
        self.picture.show_overlays(tuple(overlays))

    def _fill(self) -> None:
        """Put everything in the language of the screen."""
        words = self._forms.words
        _refill(
            self.kind, [(words.text(said(feature_title(k))), k) for k in FeatureKind]
        )
        kinds = [(words.text(said(kind_title(k))), k) for k in DocumentKind]
        _refill(self.document_kind, kinds)
        states = [(words.state(k, state_name(k) or k), k) for k in state_codes()]
        _refill(self.state, [("", ""), *sorted(states)])
        self._undo.setEnabled(bool(self.draft.placed))
        self._keep.setEnabled(bool(self.draft.placed))
        _clear(self._list)
        for number, (_, kind, _) in enumerate(self.draft.placed, 1):
            line = Text("{number}. {title}", number=number, title=feature_title(kind))
            self._list.addWidget(self._forms.label(line))
        self._fill_buttons()
        self._mark()

    def _fill_buttons(self) -> None:
        _clear(self._lamps)
        _clear(self._pages)
        if self._name is None:
            return
        for light in self.draft.captured[0][1].pages[self._name]:
            show = partial(self._on_light, light)
            self._lamps.addWidget(self._tool(LIGHTS[light], show))
        if len(self.draft.names) > 1:
            for name in self.draft.names:
                show = partial(self._on_page, name)
                self._pages.addWidget(self._tool(said(page_title(name)), show))

    def _on_light(self, light: Light) -> None:
        self.show_light(light)

    def _on_page(self, name: PageName) -> None:
        self.show_page(name)

    def _tool(self, words: Text, callback: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setText(self._forms.words.text(words))
        button.clicked.connect(lambda _=False: callback())
        return button

    def _tell(self, words: Text) -> None:
        self._forms.words.put(self._told.setText, words)

    def _choose_copy(self) -> None:
        words = self._forms.words.text(Text("All pictures of one copy"))
        names, _ = QFileDialog.getOpenFileNames(self, words, "", f"({_PICTURES})")
        if names:
            self.add_copy([Path(one) for one in names])

    def _lay_out(self, back: QPushButton) -> None:
        forms = self._forms
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.picture, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 8, 4)
        foot.addWidget(back)
        foot.addLayout(self._pages)
        foot.addLayout(self._lamps)
        foot.addStretch(1)
        left.addLayout(foot)
        inner = QWidget()
        inner.setObjectName("panel")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(forms.label(Text("Enrol a document"), "heading"))
        column.addWidget(self._told)
        column.addWidget(forms.button(actions.ADD_COPY, self._add))
        column.addWidget(forms.label(Text("Kind of the feature"), "strong"))
        column.addWidget(self.kind)
        column.addLayout(self._list)
        column.addWidget(forms.button(actions.TAKE_AWAY, self._undo))
        column.addWidget(forms.label(Text("The document"), "strong"))
        for part in (self.state, self.document_kind, self.title):
            column.addWidget(part)
        column.addWidget(forms.button(actions.KEEP_MODEL, self._keep))
        column.addStretch(1)
        side = GrowingArea(inner)
        side.setFixedWidth(_SIDE_PX)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(side)


def _box(forms: Forms, name: Text) -> QComboBox:
    box = QComboBox()
    policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    box.setSizeAdjustPolicy(policy)
    box.setMinimumContentsLength(8)
    forms.words.put(box.setAccessibleName, name)
    return box


def _refill(box: QComboBox, known: Iterable[tuple[str, str]]) -> None:
    chosen = box.currentData()
    box.clear()
    for words, value in known:
        box.addItem(words, str(value))
    box.setCurrentIndex(max(0, box.findData(chosen)))


def _clear(row: QHBoxLayout | QVBoxLayout) -> None:
    while (item := row.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
