"""Commands as data: what can be done, its words, its key and its icon."""

import sys
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from docsec.model import Text

_FIRST_DIGIT_CODES = (10, 2)
"""The key `1` in X11 (evdev code + 8) and in Windows (PC scan code set 1)."""

_LETTER_CODES = (
    (("QWERTYUIOP", 24), ("ASDFGHJKL", 38), ("ZXCVBNM", 52), ("<", 59), ("<", 94)),
    (("QWERTYUIOP", 16), ("ASDFGHJKL", 30), ("ZXCVBNM", 44), ("<", 51), ("<", 86)),
)
"""First key of each row of letters, and the two keys of `<`, counted likewise."""
_MRZ_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ<")

_WITH = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done.

    Attributes:
        id: Never shown.
        words: On the button.
        key: Written on the button too.
        icon: Name of the picture, or None.
        kind: `primary`, `plain` or `view`.
        name: In full, where the button has room for a word only.
    """

    id: str
    words: Text
    key: str
    icon: str | None = None
    kind: str = "plain"
    name: Text | None = None


OPEN = Command("open", Text("Open a picture"), "F2", "open", "primary")
SAMPLE = Command("sample", Text("Try a sample"), "F3", "sample")
PASTE = Command("paste", Text("Paste"), "Ctrl+V", "paste")
ADD_LIGHT = Command(
    "add_light",
    Text("Another light"),
    "F3",
    "add",
    name=Text("Add a picture under another light"),
)
CANCEL = Command("cancel", Text("Cancel"), "Esc", "cancel")
NOTHING_WRONG = Command(
    "nothing_wrong", Text("I see nothing wrong"), "F5", "view_good", "view"
)
IN_DOUBT = Command("in_doubt", Text("I am in doubt"), "F6", "view_doubt", "view")
PROBLEM = Command("problem", Text("I see a problem"), "F7", "view_bad", "view")
RAW = Command("raw", Text("Content as coded"), "F4")
CLEAR = Command("clear", Text("Let the traveller pass"), "F8", "clear", "primary")
REFER = Command("refer", Text("Refer to the second line"), "F9", "refer")
UNDERSTOOD = Command("understood", Text("Understood"), "Shift+F4")
RESUME = Command("resume", Text("Go on with it"), "F1")
DISCARD = Command("discard", Text("Close it as broken off"), "Shift+F1")
READING = Command("reading", Text("MRZ under its picture"), "Shift+F2", "search")
OPINIONS = Command("opinions", Text("Ask other readers"), "Shift+F5", "search")
CORRECT = Command("correct", Text("Correct the MRZ"), "Shift+F3", "edit")
TYPE_IN = Text("Type in the MRZ")
"""What `CORRECT` is called where none was read."""
APPLY = Command("apply", Text("Apply"), "Return", "clear", "primary")
LEAVE = Command("leave", Text("Close without a change"), "Esc", "cancel")
EXPORT = Command("export", Text("Save as a report"), "F2", "save", "primary")
UNLOCK = Command("unlock", Text("Unlock"), "F2", "lock", "primary")
GO_EXAMINE = Command("examine", Text("Examine"), "F10", "examine")
GO_RECORDS = Command("records", Text("Records"), "F11", "records")
LIKE = Command("like", Text("Find by a picture"), "F3", "search")
BACK = Command("back", Text("Back to the list"), "Esc", "cancel")
ENROL = Command("enrol", Text("Enrol a document"), "F4", "add")
ADD_COPY = Command("add_copy", Text("Add a copy"), "F2", "open")
TAKE_AWAY = Command("take_away", Text("Take the last away"), "F6", "remove")
KEEP_MODEL = Command("keep_model", Text("Save the model"), "F5", "save", "primary")
GO_LIBRARY = Command("library", Text("Library"), "Shift+F10", "library")
GO_LEARN = Command("learn", Text("Learn"), "Shift+F9", "learn")
GO_SETTINGS = Command("settings", Text("Settings"), "F12", "settings")


def digit_of(event: QEvent) -> int | None:
    """The digit of a key press by the key's place, whatever the layout writes.

    The top row of an Arabic or Kurdish layout writes other digits, a French one
    writes letters; the officer presses the third key and means 3.
    """
    if not isinstance(event, QKeyEvent) or event.modifiers() & _WITH:
        return None
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return int(event.key() - Qt.Key.Key_0)
    if len(event.text()) == 1 and event.text().isdecimal():
        return int(event.text())
    return _by_place(event.nativeScanCode())


def _by_place(code: int) -> int | None:
    place = code - _FIRST_DIGIT_CODES[sys.platform == "win32"]
    return (place + 1) % 10 if place in range(10) else None


def mrz_character_of(event: QKeyEvent) -> str | None:
    """The character of an MRZ that a key press means, whatever the layout writes.

    Where the layout writes Latin letters, what it writes counts. Under an Arabic or
    Kurdish layout the place of the key does, as printed on it in Latin. A space is a
    filler, and so is `>`: layouts from right to left write it with the key of `<`.
    """
    text = event.text().upper()
    # Some layouts write `<` with AltGr, which is Ctrl and Alt together.
    if event.modifiers() & _WITH and text != "<":
        return None
    if text in _MRZ_LETTERS:
        return text
    if text in (" ", ">"):
        return "<"
    digit = digit_of(event)
    if digit is not None:
        return str(digit)
    return None if text.isascii() else _letter_by_place(event.nativeScanCode())


def _letter_by_place(code: int) -> str | None:
    for letters, first in _LETTER_CODES[sys.platform == "win32"]:
        if 0 <= code - first < len(letters):
            return letters[code - first]
    return None
