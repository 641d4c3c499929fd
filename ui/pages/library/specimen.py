"""One specimen: its pages under every light, its features marked and explained."""

from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from docsec.library.wording import page_title
from docsec.model import (
    DocumentModel,
    FeatureModel,
    Light,
    ModelPage,
    ModelPicture,
    Picture,
    Pixels,
    Progress,
    Text,
)
from ui.actions import digit_of
from ui.evidence import levels_of
from ui.forms import Forms
from ui.jobs import Job, Jobs
from ui.pages.library.catalogue import said
from ui.pages.library.facts import FactsPanel, lights_to_look_in
from ui.widgets.picture_view import Overlay, PictureView

_SIDE_PX = 360
_NARROW_PX = 900
_STAGE_PX = 320
_MM_PER_INCH = 25.4

_SHORT = {
    Light.VI: Text("White"),
    Light.UV: Text("UV"),
    Light.IR: Text("Infrared"),
    Light.TRANSMITTED: Text("From behind"),
    Light.OBLIQUE_LEFT: Text("From the left"),
    Light.OBLIQUE_RIGHT: Text("From the right"),
    Light.COAXIAL: Text("Coaxial"),
    Light.ANGLE: Text("Tilted"),
}

Levels = tuple[QImage, ...]
Reading = Generator[Progress, None, tuple[Picture, ...]]
ReadPicture = Callable[[Path, Light], Reading]


class SpecimenPanel(QWidget):
    """The picture owns the screen; words stand beside it."""

    left = Signal()
    """The person wants to go back to the list."""

    def __init__(
        self, forms: Forms, jobs: Jobs, read: ReadPicture, back: QPushButton
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._forms, self._jobs, self._read = forms, jobs, read
        self._model: DocumentModel | None = None
        self._folder: Path | None = None
        self._page: ModelPage | None = None
        self._shown: ModelPicture | None = None
        self._chosen: FeatureModel | None = None
        self._levels: dict[str, Levels] = {}
        self._job: Job | None = None
        self.picture = PictureView()
        self.picture.setObjectName("stage")
        forms.words.put(self.picture.setAccessibleName, Text("Picture of the specimen"))
        self.facts = FactsPanel(forms)
        self.facts.feature_chosen.connect(self.show_feature)
        self.picture.overlay_clicked.connect(self._on_overlay_clicked)
        self._pages, self._lights = QHBoxLayout(), QHBoxLayout()
        self._page_group, self._light_group = QButtonGroup(self), QButtonGroup(self)
        self._words = forms.label(role="quiet")
        self._words.centre()
        self._lay_out(back)

    def show_model(self, model: DocumentModel, folder: Path | None) -> None:
        """Show a model from its first page on."""
        self._model, self._folder = model, folder
        self._fill_pages(model)
        pages = [page for page in model.pages if page.pictures] or list(model.pages)
        self.show_page(pages[0] if pages else None)

    def show_page(self, page: ModelPage | None) -> None:
        """Show a page in white light."""
        if self._model is None:
            return
        self._page, self._chosen, self._levels = page, None, {}
        self._shown = None
        self.facts.show_model(self._model, page)
        self._fill_lights()
        if self._job is not None:
            self._job.cancel()
        pictures = () if page is None else page.pictures
        if page is None or not pictures or self._folder is None:
            self.picture.show_picture(())
            self._tell(Text("There is no picture of it: only facts are known"))
            return
        self._tell(Text("Opening the pictures"))
        self._job = self._jobs.start(_opened(self._read, self._folder, pictures))
        self._job.yielded.connect(self._on_opened)
        self._job.failed.connect(self._tell)

    def show_light(self, picture: ModelPicture) -> None:
        """Show the page in another light; the point looked at stays where it is."""
        self._shown = picture
        for button in self._light_group.buttons():
            button.setChecked(button.property("file") == picture.file)
        levels = self._levels.get(picture.file)
        if levels is not None:
            self.picture.show_picture(levels)
            self._stack.setCurrentIndex(0)
            self._mark()

    def show_feature(self, feature: FeatureModel) -> None:
        """Go to a feature, in the first light that shows it."""
        self._chosen = feature
        self.facts.mark_chosen(feature)
        page, shown = self._page, self._shown
        if page is None or shown is None:
            return
        lights = lights_to_look_in(feature)
        if shown.light not in lights:
            seen = [one for one in page.pictures if one.light in lights]
            if seen:
                self.show_light(seen[0])
        self._mark()
        self.picture.show_place(QRectF(*self._box(feature)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The digits switch the light, whatever the keyboard writes."""
        digit = digit_of(event)
        pictures = () if self._page is None else self._page.pictures
        if digit is not None and 1 <= digit <= len(pictures):
            self.show_light(pictures[digit - 1])
        else:
            super().keyPressEvent(event)

    def light(self) -> Light | None:
        """The light of the picture that is shown."""
        return None if self._shown is None else self._shown.light

    def _on_opened(self, item: object) -> None:
        if not isinstance(item, tuple):
            return
        picture, levels = item
        self._levels[picture.file] = levels
        if self._shown is None or self._shown.file == picture.file:
            self.show_light(picture)

    def _on_overlay_clicked(self, index: int) -> None:
        marked = self._marked()
        if index < len(marked):
            self._chosen = marked[index]
            self.facts.mark_chosen(marked[index])
            self._mark()

    def _marked(self) -> list[FeatureModel]:
        """The features this light shows, but those that are everywhere."""
        page, shown = self._page, self._shown
        if page is None or shown is None:
            return []
        area = page.size_mm[0] * page.size_mm[1]
        return [
            one
            for one in page.features
            if shown.light in lights_to_look_in(one)
            and (
                one.region_mm.width * one.region_mm.height < 0.6 * area
                or one is self._chosen
            )
        ]

    def _mark(self) -> None:
        theme = self._forms.theme
        overlays = []
        for feature in self._marked():
            is_chosen = feature is self._chosen
            if not (feature.is_quick or is_chosen):
                continue
            left, top, width, height = self._box(feature)
            right, bottom = left + width, top + height
            corners = ((left, top), (right, top), (right, bottom), (left, bottom))
            colour = theme.colour("accent" if is_chosen else "quiet")
            overlays.append(Overlay(corners, "", colour, is_strong=is_chosen))
        self.picture.show_overlays(tuple(overlays))

    def _box(self, feature: FeatureModel) -> tuple[float, float, float, float]:
        width = self.picture.picture_size().width()
        across = 1.0 if self._page is None else self._page.size_mm[0]
        scale = width / across
        region = feature.region_mm
        return (
            region.left * scale,
            region.top * scale,
            region.width * scale,
            region.height * scale,
        )

    def _fill_pages(self, model: DocumentModel) -> None:
        _clear(self._pages, self._page_group)
        if len(model.pages) < 2 or model.is_text_only:  # noqa: PLR2004
            return
        for page in model.pages:
            button = self._choice(said(page_title(page.name)))
            button.clicked.connect(partial(self._on_page, page))
            self._page_group.addButton(button)
            self._pages.addWidget(button)
        self._page_group.buttons()[0].setChecked(True)

    def _on_page(self, page: ModelPage) -> None:
        self.show_page(page)

    def _fill_lights(self) -> None:
        _clear(self._lights, self._light_group)
        pictures = () if self._page is None else self._page.pictures
        for picture in pictures:
            words = _SHORT[picture.light]
            if picture.tilt_deg:
                words = Text(
                    "{light}: {angle} degrees",
                    light=words,
                    angle=round(picture.tilt_deg),
                )
            button = self._choice(words)
            button.setProperty("file", picture.file)
            button.clicked.connect(partial(self._on_light, picture))
            self._light_group.addButton(button)
            self._lights.addWidget(button)
        self._lights.addStretch(1)

    def _on_light(self, picture: ModelPicture) -> None:
        self.show_light(picture)

    def _choice(self, words: Text) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setAutoRaise(True)
        self._forms.words.put(button.setText, words)
        self._forms.words.put(button.setAccessibleName, words)
        return button

    def _tell(self, words: Text) -> None:
        self._forms.words.put(self._words.setText, words)
        self._stack.setCurrentIndex(1)

    def _lay_out(self, back: QPushButton) -> None:
        stage = QWidget()
        self._stack = QStackedLayout(stage)
        self._stack.addWidget(self.picture)
        self._stack.addWidget(self._words)
        foot = QWidget()
        foot.setObjectName("panel")
        line = QHBoxLayout(foot)
        line.setContentsMargins(8, 4, 8, 4)
        line.addWidget(back)
        line.addLayout(self._pages)
        line.addStretch(1)
        for icon, words, step in (
            ("zoom_out", Text("Farther away"), self.picture.zoom_out),
            ("fit", Text("Whole picture"), self.picture.fit),
            ("zoom_in", Text("Closer"), self.picture.zoom_in),
        ):
            line.addWidget(self._forms.tool(icon, words, step))
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(stage, 1)
        left.addWidget(self._make_lamps())
        left.addWidget(foot)
        work = QWidget()
        work.setObjectName("page")
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, work)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addLayout(left, 1)
        self._sides.addWidget(self.facts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(_area(work))

    def _make_lamps(self) -> QScrollArea:
        """The lights in a row that scrolls where the window is narrow."""
        lamps = QWidget()
        lamps.setObjectName("panel")
        self._lights.setContentsMargins(8, 4, 8, 0)
        self._lights.setSpacing(4)
        lamps.setLayout(self._lights)
        self._lamps = _area(lamps)
        self._lamps.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._forms.theme.changed.connect(self._fit_lamps)
        self._fit_lamps()
        return self._lamps

    def _fit_lamps(self) -> None:
        self._lamps.setFixedHeight(2 * self._forms.theme.text_px + 24)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW_PX
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        width = max(_SIDE_PX, 24 * self._forms.theme.text_px)
        self.facts.setMinimumWidth(0 if is_narrow else width)
        self.facts.setMaximumWidth(self.width() if is_narrow else width)
        self.facts.area.set_grown(is_narrow)
        self.picture.setMinimumHeight(_STAGE_PX if is_narrow else 120)


def _area(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def _opened(
    read: ReadPicture, folder: Path, pictures: tuple[ModelPicture, ...]
) -> Generator[Any, None, None]:
    """Decode all pictures of a page, white light first, all of one size."""
    size: tuple[int, int] | None = None
    for picture in pictures:
        decoded = yield from read(folder / picture.file, picture.light)
        pixels = decoded[0].pixels
        size = size or (pixels.shape[1], pixels.shape[0])
        yield picture, levels_of(_fitted(pixels, size))


def _fitted(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    """Of the size of the first, so that a switch of light moves nothing."""
    if (pixels.shape[1], pixels.shape[0]) == size:
        return pixels
    from docsec.imaging.vision import cv2  # noqa: PLC0415  # slow to load

    return np.asarray(
        cv2.resize(pixels, size, interpolation=cv2.INTER_LINEAR), np.uint8
    )


def _clear(row: QHBoxLayout, group: QButtonGroup) -> None:
    for button in group.buttons():
        group.removeButton(button)
    while (item := row.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
