"""A label that stands at the start of its line in both directions of writing."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

_ALIGN = Qt.AlignmentFlag
_LONG_RUN = re.compile(r"[!-~]{20,}")
_PIECE = re.compile(r"(.{4})(?=.)")
_BREAK = "\N{ZERO WIDTH SPACE}"


def breakable(text: str) -> str:
    """Let a long run of print, a hash or a line of an MRZ, go over several lines.

    Without a place to break, one such run makes a whole panel wider than the window.

    >>> len(breakable("0123456789abcdefghij").split(_BREAK))
    5
    """
    return _LONG_RUN.sub(lambda run: _PIECE.sub(rf"\1{_BREAK}", run[0]), text)


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
