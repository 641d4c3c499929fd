"""A scroll area that can give up scrolling and grow with what it holds."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from shiboken6 import isValid
from typing_extensions import override

_ABOVE_PX = 32


class GrowingArea(QScrollArea):
    """Scrolls by itself, or lets the page around it scroll as a whole."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._is_grown = False
        self._inner = inner
        self._wanted: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        inner.installEventFilter(self)

    def set_grown(self, is_grown: bool) -> None:
        """Grow to the full height of what is inside, or scroll it."""
        self._is_grown = is_grown
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if is_grown else policy.ScrollBarAsNeeded
        )
        self._fit()

    def bring(self, widget: QWidget) -> None:
        """Scroll until a part of the content begins near the top.

        Again when the content next gets its size, for a part that has no place yet.
        """
        self._wanted = widget
        self._go()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        elif event.type() == QEvent.Type.Resize and self._wanted is not None:
            QTimer.singleShot(0, self, self._arrive)
        return super().eventFilter(watched, event)

    def _arrive(self) -> None:
        self._go()
        self._wanted = None

    def _go(self) -> None:
        widget = self._wanted
        if widget is None or not isValid(widget) or self._is_grown:
            return
        top = widget.mapTo(self._inner, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top - _ABOVE_PX)

    def _fit(self) -> None:
        layout = self._inner.layout()
        if not self._is_grown or layout is None:
            self.setMinimumHeight(64)
            return
        self.setMinimumHeight(max(0, layout.totalHeightForWidth(self.width())))
