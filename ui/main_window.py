"""The window: a rail to go by, notices above, one page."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from docsec.model import Text
from ui.actions import Command
from ui.forms import Forms
from ui.theme import ICONS

_RAIL_PX = 68
_RIM_PX = 16
_SMALLEST = QSize(480, 320)


class MainWindow(QMainWindow):
    """Holds the pages; knows nothing of what they do."""

    def __init__(self, forms: Forms) -> None:
        super().__init__()
        self._forms = forms
        self._pages: dict[str, QWidget] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._rail = QVBoxLayout()
        self._rail.setContentsMargins(0, 8, 0, 8)
        self._rail.setSpacing(0)
        self._rail.addStretch(1)
        self._notices = QVBoxLayout()
        self._notices.setContentsMargins(0, 0, 0, 0)
        self._notices.setSpacing(0)
        self._stack = QStackedWidget()
        self._lay_out()
        forms.words.put(self.setWindowTitle, Text("Document examination"))
        self.setWindowIcon(QIcon(str(ICONS / "app.svg")))
        self.setMinimumSize(_SMALLEST)
        self.resize(1366, 768)

    def add_page(self, command: Command, page: QWidget) -> None:
        """Add a page with its place in the rail and its key."""
        action = self._forms.action(self, command, lambda: self.go(command.id))
        button = QToolButton()
        button.setObjectName(command.id)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setMinimumWidth(_RAIL_PX)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.clicked.connect(action.trigger)
        self._forms.words.put(
            button.setText,
            Text("{page}\n{key}", page=command.words, key=command.key),
        )
        self._forms.words.put(button.setAccessibleName, command.words)
        self._forms.words.put(button.setToolTip, command.words)
        self._forms.keep_icon(button, command.icon or "info")
        self._rail.insertWidget(self._rail.count() - 1, button)
        self._pages[command.id] = page
        self._buttons[command.id] = button
        self._stack.addWidget(page)
        self._fit_rail()
        if len(self._pages) == 1:
            self.go(command.id)

    def go(self, name: str) -> None:
        """Show a page."""
        self._stack.setCurrentWidget(self._pages[name])
        for one, button in self._buttons.items():
            button.setChecked(one == name)

    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    def replace_page(self, name: str, page: QWidget) -> None:
        """Show another widget in the place of a page."""
        old = self._pages[name]
        is_shown = self._stack.currentWidget() is old
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._pages[name] = page
        if is_shown:
            self._stack.setCurrentWidget(page)

    def notify(
        self,
        words: Text,
        offers: tuple[tuple[Command, Callable[[], object]], ...] = (),
    ) -> QWidget:
        """Say something above the page, in line; it stays until it is answered.

        Args:
            words: What to say.
            offers: Commands and their callbacks; any of them takes the notice away.

        Returns:
            The notice, to take away with `deleteLater`.
        """
        notice = QWidget()
        notice.setObjectName("banner")
        notice.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(notice)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        icon = QLabel()
        icon.setPixmap(self._forms.theme.icon("info", "accent").pixmap(20, 20))
        row.addWidget(icon)
        row.addWidget(self._forms.label(words), 1)
        for command, callback in offers:
            action = self._forms.action(notice, command, _then(callback, notice))
            row.addWidget(self._forms.button(command, action))
        self._notices.addWidget(notice)
        return notice

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        rail = QWidget()
        rail.setObjectName("rail")
        rail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rail.setLayout(self._rail)
        rail.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._notices)
        right.addWidget(self._stack, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        # A small screen has no room for all pages at once: the rail then scrolls.
        self._rail_area = QScrollArea()
        self._rail_area.setWidget(rail)
        self._rail_area.setWidgetResizable(True)
        self._rail_area.setFrameShape(QFrame.Shape.NoFrame)
        self._rail_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._rail_area.setHorizontalScrollBarPolicy(never)
        for change in (self._forms.words.changed, self._forms.theme.changed):
            change.connect(self._fit_rail)
        row.addWidget(self._rail_area)
        row.addWidget(self._forms.line(is_upright=True))
        row.addLayout(right, 1)
        self.setCentralWidget(whole)

    def _fit_rail(self) -> None:
        """As wide as its widest name in this language and size of text."""
        buttons = self._buttons.values()
        width = max([_RAIL_PX, *(one.sizeHint().width() for one in buttons)])
        if sum(one.sizeHint().height() for one in buttons) > self.height() - _RIM_PX:
            metric = QStyle.PixelMetric.PM_ScrollBarExtent
            width += self.style().pixelMetric(metric)
        self._rail_area.setFixedWidth(width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()


def _then(callback: Callable[[], object], notice: QWidget) -> Callable[[], None]:
    def answer() -> None:
        notice.hide()
        notice.deleteLater()
        callback()

    return answer
