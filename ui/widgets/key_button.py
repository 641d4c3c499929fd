"""A button with its key written on it."""

from PySide6.QtWidgets import QPushButton, QWidget


class KeyButton(QPushButton):
    """A button that shows the key that does the same."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key

    def show_words(self, words: str) -> None:
        """Show the words and, after them, the key."""
        # The key is Latin in every language; isolated, it cannot turn the words.
        self.setText(f"{words}   \u2066{self._key}\u2069")
