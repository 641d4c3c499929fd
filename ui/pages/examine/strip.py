"""Under the picture: the lines of the MRZ, and the pictures with their lights."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from docsec.examination.wording import LIGHTS
from docsec.model import Light, MrzReading, Picture, Text
from ui.forms import Forms
from ui.pages.examine.session import Corrected
from ui.widgets.mrz_view import MrzView

Lines = tuple[str, ...]


class MrzStrip(QWidget):
    """The MRZ as read; a doubtful character is boxed."""

    def __init__(self, forms: Forms, reading: QAction) -> None:
        super().__init__()
        self._forms = forms
        self._view = MrzView()
        self._view.setAccessibleName("MRZ")
        self._typed = MrzView()
        self._marks = (
            forms.label(Text("As read"), "quiet"),
            forms.label(Text("Corrected by hand"), "quiet"),
        )
        forms.words.put(self._typed.setAccessibleName, Text("Corrected by hand"))
        closer = forms.tool("search", Text("MRZ under its picture"), reading.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        column = QVBoxLayout()
        column.setSpacing(0)
        for mark, view in zip(self._marks, (self._view, self._typed), strict=True):
            column.addWidget(mark)
            column.addWidget(view)
        row.addLayout(column, 1)
        row.addWidget(closer)
        forms.theme.changed.connect(self._restyle)
        self._restyle()
        self.show_reading(None)

    def show_reading(
        self, reading: MrzReading | None, corrected: Corrected = None
    ) -> None:
        """Show its lines and, below them, those that a person typed; or nothing."""
        self.setVisible(reading is not None or corrected is not None)
        self._view.setVisible(reading is not None)
        for part in (*self._marks, self._typed):
            part.setVisible(corrected is not None)
        self._marks[0].setVisible(reading is not None and corrected is not None)
        read = () if reading is None else reading.texts()
        self._typed.show_lines(corrected or (), _changes(read, corrected or ()))
        self._typed.setAccessibleDescription("\n".join(corrected or ()))
        if reading is None:
            self._view.show_lines(())
            return
        doubtful = frozenset(
            (row, column)
            for row, line in enumerate(reading.lines)
            for column, character in enumerate(line.characters)
            if character.is_doubtful
        )
        self._view.show_lines(reading.texts(), doubtful)
        self._view.setAccessibleDescription("\n".join(reading.texts()))

    def _restyle(self) -> None:
        theme = self._forms.theme
        for view in (self._view, self._typed):
            view.set_look(theme.mrz_font(), theme.colour("bad"))


def _changes(read: Lines, typed: Lines) -> frozenset[tuple[int, int]]:
    """Where a person typed something else than was read."""
    return frozenset(
        (row, column)
        for row, (one, other) in enumerate(zip(read, typed, strict=False))
        for column, pair in enumerate(zip(one, other, strict=False))
        if pair[0] != pair[1]
    )


class PictureStrip(QWidget):
    """One button a picture, and the light of the one that is shown."""

    picture_chosen = Signal(int)
    light_chosen = Signal(int, object)

    def __init__(
        self, forms: Forms, zooms: list[QToolButton], add: QPushButton
    ) -> None:
        super().__init__()
        self._forms = forms
        self._pictures: tuple[Picture, ...] = ()
        self._shown = 0
        self._chips: list[QToolButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        self._light = QComboBox()
        self._light.setMinimumContentsLength(9)
        for control in (self._light, add):
            control.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._light.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        forms.words.name(self._light, Text("Light of this picture"))
        self._light.activated.connect(self._on_light_activated)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        row.addLayout(self._row)
        row.addWidget(self._light)
        row.addWidget(add)
        row.addStretch(1)
        for zoom in zooms:
            row.addWidget(zoom)
        forms.words.changed.connect(self._fill)
        self._fill()

    def show_pictures(self, pictures: tuple[Picture, ...], shown: int) -> None:
        """Offer these pictures; `shown` is on the screen."""
        self._pictures = pictures
        self._shown = shown
        self._fill()

    def _fill(self) -> None:
        words = self._forms.words
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        # One picture needs no button to choose it.
        several = self._pictures if len(self._pictures) > 1 else ()
        for index, picture in enumerate(several):
            self._chips.append(self._chip(index, picture))
            self._row.addWidget(self._chips[-1])
        with QSignalBlocker(self._light):
            self._light.clear()
            for light, name in LIGHTS.items():
                self._light.addItem(words.text(name), light)
            if self._pictures:
                light = self._pictures[self._shown].light
                self._light.setCurrentIndex(list(LIGHTS).index(light))

    def _chip(self, index: int, picture: Picture) -> QToolButton:
        chip = QToolButton()
        chip.setCheckable(True)
        chip.setChecked(index == self._shown)
        name = Text("{number}: {light}", number=index + 1, light=LIGHTS[picture.light])
        chip.setText(f"{self._forms.words.value(index + 1)} {picture.light:.2}")
        chip.setAccessibleName(self._forms.words.text(name))
        chip.setToolTip(self._forms.words.text(name))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        chip.clicked.connect(lambda: self.picture_chosen.emit(index))
        return chip

    def _on_light_activated(self, row: int) -> None:
        light: Light = list(LIGHTS)[row]
        if self._pictures and light is not self._pictures[self._shown].light:
            self.light_chosen.emit(self._shown, light)
