"""Every preference, each changed at once, and what an administrator looks after."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from docsec.model import Text
from ui.forms import Forms
from ui.settings import (
    LANGUAGE,
    OWN_VIEW_FIRST,
    PROFILE,
    PURPOSE,
    TEXT_SIZE,
    THEME,
    Preference,
)

_PARTS: tuple[tuple[Text, tuple[Preference, ...]], ...] = (
    (Text("Screen"), (LANGUAGE, THEME, TEXT_SIZE)),
    (Text("Examination"), (PROFILE, PURPOSE, OWN_VIEW_FIRST)),
)
_WIDTH_PX = 720


class SettingsPage(QWidget):
    """A form made from the declared preferences; there is nothing to confirm."""

    def __init__(self, forms: Forms, certificates: QWidget | None = None) -> None:
        """Make the form.

        Args:
            forms: Makes its controls.
            certificates: The panel of the certificates that seals are checked by.
        """
        super().__init__()
        self.setObjectName("page")
        self._forms = forms
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(16)
        column.addWidget(forms.label(Text("Settings"), "heading"))
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(_WIDTH_PX)
        card.setLayout(self._grid)
        self._grid.setContentsMargins(24, 16, 24, 24)
        column.addWidget(card)
        if certificates is not None:
            certificates.setMaximumWidth(_WIDTH_PX)
            column.addWidget(certificates)
        column.addStretch(1)
        for title, preferences in _PARTS:
            self._add_part(title, preferences)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _add_part(self, title: Text, preferences: tuple[Preference, ...]) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(self._forms.label(title, "section"), row, 0, 1, 2)
        for preference in preferences:
            self._add(preference)

    def _add(self, preference: Preference) -> None:
        row = self._grid.rowCount()
        if preference.choices:
            title = self._forms.label(preference.title)
            title.setWordWrap(False)
            self._grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(self._forms.choice(preference), row, 1)
        else:
            self._grid.addWidget(self._forms.switch(preference), row, 0, 1, 2)
        if preference.advice is not None:
            advice = self._forms.label(preference.advice, "quiet")
            first = 1 if preference.choices else 0
            self._grid.addWidget(advice, row + 1, first, 1, 2 - first)
