"""Pictures with words beside them, or above them where there is no room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget
from typing_extensions import override

from ui.prompts import Stage
from ui.prompts.stage import LEAST_PX

_NARROW_PX = 900
_READING_PX = 880
_UNBOUNDED_PX = 16_777_215
_STAGE_SHARE = 0.85
"""Of the height, where the words are below and come by scrolling."""


class Spread(QScrollArea):
    """Without pictures the words stand in the middle, no wider than is read well."""

    def __init__(self, *, panel_px: int) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel_px = panel_px
        self._stage: Stage | None = None
        self._side = QScrollArea()
        self._side.setWidgetResizable(True)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("page")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self._side)
        self.setWidget(inner)

    def show_words(self, words: QWidget) -> None:
        """Show these words instead of those before."""
        _drop(self._side.takeWidget())
        self._side.setWidget(words)
        words.show()
        self.fit()

    def show_stage(self, stage: Stage | None) -> None:
        """Show these pictures instead of those before; None: none."""
        _drop(self._stage)
        self._stage = stage
        if stage is not None:
            self._columns.insertWidget(0, stage, 1)
            stage.show()  # at once, or its keys mean nothing until Qt does it
        self.fit()

    def is_below(self) -> bool:
        """The words stand below the pictures."""
        return self._columns.direction() is QBoxLayout.Direction.TopToBottom

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Find the place of the words for this width."""
        is_beside = self._stage is not None and self.width() >= _NARROW_PX
        is_below = self._stage is not None and not is_beside
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if is_below else way.LeftToRight)
        self._side.setMinimumWidth(self._panel_px if is_beside else 0)
        self._side.setMaximumWidth(self._panel_px if is_beside else _UNBOUNDED_PX)
        self._side.setMinimumHeight(self._words_px() if is_below else 0)
        if self._stage is not None:
            height = max(LEAST_PX, round(self.height() * _STAGE_SHARE))
            self._stage.setMinimumHeight(height if is_below else LEAST_PX)
            self._stage.setMaximumHeight(height if is_below else _UNBOUNDED_PX)
        margin = max(0, (self.width() - _READING_PX) // 2) if self._stage is None else 0
        self._columns.setContentsMargins(margin, 0, margin, 0)

    def _words_px(self) -> int:
        words = self._side.widget()
        layout = None if words is None else words.layout()
        width = self.viewport().width()
        return 0 if layout is None else layout.totalHeightForWidth(width)


def _drop(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()
