"""A label that stands at the start of its line in both directions of writing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

_ALIGN = Qt.AlignmentFlag


class Label(QLabel):
    """Plain words that wrap.

    Qt aligns a label by the direction of its text, so a Latin name in an Arabic
    window would stand at the wrong edge. This one goes by the window.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._is_centred = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setIndent(0)
        self.align()

    def centre(self) -> None:
        """Stand in the middle instead."""
        self._is_centred = True
        self.align()

    def align(self) -> None:
        """Go to the start of the line; to be called when the direction changes.

        Not done in `changeEvent`: Qt sends tens of thousands of those when the theme
        changes, and in Python they take a second.
        """
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start = _ALIGN.AlignRight if is_rtl else _ALIGN.AlignLeft
        across = _ALIGN.AlignHCenter if self._is_centred else start
        self.setAlignment(across | _ALIGN.AlignAbsolute | _ALIGN.AlignVCenter)
