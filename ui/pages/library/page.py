"""The Library page: a list of specimens, and one of them."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget
from typing_extensions import override

from docsec.library.library import Library
from docsec.library.search import Catalogue
from docsec.model import DocumentModel, Light, Text
from ui import actions
from ui.forms import Forms
from ui.jobs import Jobs, single
from ui.pages.library.browse import BrowsePanel
from ui.pages.library.enrol import Bench, EnrolPanel
from ui.pages.library.specimen import Reading, SpecimenPanel
from ui.widgets.label import Label

_PICTURES = "*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.pdf"


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the page needs of the program.

    Attributes:
        load: The library; slow.
        read: A picture from a file, decoded by the confined child.
        light_of: The light a file name speaks of.
        folder: Where working models are kept.
    """

    load: Callable[[], Library]
    read: Callable[[Path, Light], Reading]
    light_of: Callable[[str], Light]
    folder: Path


class LibraryPage(QWidget):
    """Loading, failed, a list and a specimen are its states."""

    opened = Signal(str)
    """Code of the model that is shown."""

    def __init__(self, forms: Forms, jobs: Jobs, shelf: Shelf) -> None:
        super().__init__()
        self.setObjectName("page")
        self._forms, self._jobs, self._shelf = forms, jobs, shelf
        self._catalogue: Catalogue | None = None
        self._is_asked = False
        self._wanted = ""
        self._like = forms.action(self, actions.LIKE, self._choose_picture)
        self._back = forms.action(self, actions.BACK, self.show_list)
        self._enrol = forms.action(self, actions.ENROL, self.show_enrolment)
        tools = [
            forms.button(actions.ENROL, self._enrol),
            forms.button(actions.LIKE, self._like),
        ]
        self.browse = BrowsePanel(forms, tools)
        back = forms.button(actions.BACK, self._back)
        self.specimen = SpecimenPanel(forms, jobs, shelf.read, back)
        bench = Bench(shelf.read, shelf.light_of, self._library, shelf.folder)
        away = forms.button(actions.BACK, self._back)
        self.enrol = EnrolPanel(forms, jobs, bench, away)
        self.enrol.saved.connect(self._on_enrolled)
        self._words: Label = forms.label(Text("Opening the library"), "quiet")
        self._words.centre()
        self.browse.model_chosen.connect(self.show_model)
        self._stack = QStackedLayout(self)
        for widget in (self._words, self.browse, self.specimen, self.enrol):
            self._stack.addWidget(widget)
        self._back.setEnabled(False)

    @property
    def is_ready(self) -> bool:
        """The library is loaded."""
        return self._catalogue is not None

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_asked:
            self.refresh()

    def refresh(self) -> None:
        """Load the library again."""
        self._is_asked = True
        job = self._jobs.start(single(lambda: Catalogue(self._shelf.load())))
        job.returned.connect(self._on_loaded)
        job.failed.connect(self._on_failed)

    def show_list(self) -> None:
        """Go back to the list."""
        self._back.setEnabled(False)
        if self.is_ready:
            self._stack.setCurrentWidget(self.browse)
            self.browse.search.setFocus()

    def show_model(self, model: DocumentModel) -> None:
        """Show one specimen."""
        if self._catalogue is None:
            return
        folder = self._catalogue.library.folder(model.code)
        self.specimen.show_model(model, folder)
        self._stack.setCurrentWidget(self.specimen)
        self._back.setEnabled(True)
        self.specimen.picture.setFocus()
        self.opened.emit(model.code)

    def show_enrolment(self) -> None:
        """Go on making a model."""
        if self.is_ready:
            self._stack.setCurrentWidget(self.enrol)
            self._back.setEnabled(True)

    def find_like(self, path: Path) -> None:
        """List the specimens most like a picture, the most alike first."""
        job = self._jobs.start(_appearance(self._shelf.read(path, Light.VI)))
        job.returned.connect(self._on_looked)
        job.failed.connect(self._on_failed)

    def _on_looked(self, appearance: object) -> None:
        self.show_list()
        self.browse.show_like(appearance)

    def _library(self) -> Library:
        return Library() if self._catalogue is None else self._catalogue.library

    def _on_enrolled(self, code: str) -> None:
        self._wanted = code
        self.refresh()

    def _on_loaded(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.browse.show_library(catalogue)
        self.show_list()
        made = catalogue.library.model(self._wanted)
        self._wanted = ""
        if made is not None:
            self.show_model(made)

    def _on_failed(self, words: Text) -> None:
        self._forms.words.put(self._words.setText, words)
        self._stack.setCurrentWidget(self._words)

    def _choose_picture(self) -> None:
        words = self._forms.words.text(Text("Find a specimen by a picture of a page"))
        name, _ = QFileDialog.getOpenFileName(self, words, "", f"({_PICTURES})")
        if name:
            self.find_like(Path(name))


def _appearance(reading: Reading) -> Generator[Any, None, object]:
    """What the page in a picture looks like."""
    pictures = yield from reading
    # Both load cv2: not before somebody asks.
    from docsec.library.appearance import appearance_of  # noqa: PLC0415
    from docsec.reading.page import find_pages  # noqa: PLC0415

    page = find_pages(pictures[0].pixels, ppi=pictures[0].ppi)[0]
    return appearance_of(page.pixels)
