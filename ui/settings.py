"""Every preference, declared once; kept in an INI file in the data folder."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

from docsec.model import Text

Value = str | bool


@dataclass(frozen=True, slots=True)
class Preference:
    """One thing a person may choose.

    Attributes:
        key: In the file; never changes.
        title: What it is.
        default: Taken until somebody chooses.
        choices: Value and words of each; empty for a yes-or-no.
        advice: What it does, and to whom it belongs to change it.
        is_logged: A change is written down for good, in `changes.log`.
    """

    key: str
    title: Text
    default: Value
    choices: tuple[tuple[str, Text | str], ...] = ()
    advice: Text | None = None
    is_logged: bool = False

    def accept(self, stored: object) -> Value:
        """Read what a file holds; anything else is the default."""
        if not self.choices:
            known: dict[object, Value] = {True: True, "true": True, "false": False}
            return known.get(stored, False if stored is False else self.default)
        known = {value: value for value, _ in self.choices}
        return known.get(stored, self.default)


LANGUAGE = Preference(
    "screen/language",
    Text("Language"),
    "en",
    # Each language is named in itself, whatever is shown around it.
    (("en", "English"), ("ar", "العربية"), ("ckb", "کوردی")),
)
THEME = Preference(
    "screen/theme",
    Text("Colours"),
    "system",
    (
        ("system", Text("As this computer")),
        ("light", Text("Light")),
        ("dark", Text("Dark")),
    ),
)
TEXT_SIZE = Preference(
    "screen/text_size",
    Text("Text size"),
    "normal",
    (
        ("normal", Text("Normal")),
        ("large", Text("Large")),
        ("largest", Text("Largest")),
    ),
)
PROFILE = Preference(
    "examination/profile",
    Text("Profile"),
    "high_security",
    (
        ("high_security", Text("High security")),
        ("high_convenience", Text("High convenience")),
    ),
    Text("Decides which checks must succeed before a result can be green."),
)
PURPOSE = Preference(
    "examination/purpose",
    Text("Purpose"),
    "border",
    (
        ("border", Text("Border control")),
        ("training", Text("Training")),
        ("evaluation", Text("Measuring the program")),
    ),
    Text("At border control a specimen is never green."),
)
OWN_VIEW_FIRST = Preference(
    "examination/own_view_first",
    Text("Record my own view before the program shows its result"),
    True,
    advice=Text(
        "For the administrator. People judge better when they look first. "
        "A change is written to the log."
    ),
    is_logged=True,
)
ALL = (LANGUAGE, THEME, TEXT_SIZE, PROFILE, PURPOSE, OWN_VIEW_FIRST)


class Settings(QObject):
    """What has been chosen. Says at once when something changes."""

    changed = Signal(object)
    """With the `Preference`."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = folder / "changes.log"
        self._file = QSettings(
            str(folder / "settings.ini"), QSettings.Format.IniFormat, self
        )

    def __getitem__(self, preference: Preference) -> Value:
        return preference.accept(self._file.value(preference.key, preference.default))

    def choose(self, preference: Preference, value: Value) -> None:
        """Keep a choice.

        Raises:
            ValueError: It is not among the choices.
        """
        if preference.accept(value) != value:
            raise ValueError(f"{preference.key} cannot be {value!r}")
        if self[preference] == value:
            return
        if preference.is_logged:
            self._write_down(preference, value)  # first: no change goes unlogged
        self._file.setValue(preference.key, value)
        self._file.sync()
        self.changed.emit(preference)

    def _write_down(self, preference: Preference, value: Value) -> None:
        """Add a line: when, what, from, to. It names nobody and is never shortened."""
        at = datetime.now(UTC).isoformat(timespec="seconds")
        line = f"{at} {preference.key}: {self[preference]} -> {value}\n"
        with self._log.open("a", encoding="utf-8", newline="\n") as log:
            log.write(line)
            log.flush()
            os.fsync(log.fileno())

    def word(self, preference: Preference) -> str:
        """The value of a preference with choices."""
        return str(self[preference])

    def is_on(self, preference: Preference) -> bool:
        """The value of a yes-or-no preference."""
        return self[preference] is True
