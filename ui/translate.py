"""Switches the language while the program runs.

Every sentence on the screen is a `Text` put through one `Words`. It remembers which
widget shows which, and puts them all again when the language changes.
"""

import contextlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import cast
from weakref import WeakKeyDictionary

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from docsec.model import Text
from docsec.model.wording import Authored, Verbatim
from docsec.model.wording import Words as Wording
from docsec.publishing.translation import (
    LANGUAGES,
    Language,
    Translator,
    isolated,
)
from ui.widgets.label import Label

LOCALES: dict[Language, str] = {"en": "en_GB", "ar": "ar_IQ", "ckb": "ckb_IQ"}
_OWN_NAMES = {"en": "English", "ar": "العربية", "ckb": "کوردی"}

I18N = Path(__file__).parent / "i18n"


class Words(QObject):
    """The language of the screen."""

    changed = Signal()
    """After everything put with `put` is in the new language."""

    def __init__(self, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._put: WeakKeyDictionary[QObject, dict[str, Wording]] = WeakKeyDictionary()
        self._qt_words: QTranslator | None = None
        self._language: Language = "en"
        self._translator = Translator("en")
        self._use(cast("Language", language))

    @property
    def language(self) -> Language:
        """Of the screen: `en`, `ar` or `ckb`."""
        return self._language

    @property
    def locale(self) -> QLocale:
        """How numbers and dates look."""
        return QLocale(LOCALES[self._language])

    def is_rtl(self) -> bool:
        """The screen runs from right to left."""
        return self._translator.direction == "rtl"

    def text(self, text: Wording | str) -> str:
        """A sentence in the language of the screen; a plain string is data.

        An author's words in another language say which, for nobody translated them.
        """
        if isinstance(text, str):
            return text
        if isinstance(text, Verbatim):
            return isolated(text.print) if self.is_rtl() else text.print
        if isinstance(text, Authored):
            words, language = text.shown(self._language)
            if not words or language == self._language:
                return words
            return f"{words} ({_OWN_NAMES.get(language, language)})"
        return self._translator.text(text)

    def value(self, value: Text | str | float | date) -> str:
        """A cell of a table: a sentence, number, day, or print held left to right."""
        return self._translator.value(value)

    def state(self, code: str, english: str) -> str:
        """The name of a state or organisation by its code."""
        return self._translator.state(code, english)

    def day(self, value: date) -> str:
        """A date with the month in words."""
        return self._translator.day(value)

    def put(self, setter: Callable[[str], object], text: Wording) -> None:
        """Show a sentence through a widget's own setter, now and after each switch.

        Putting again through the same setter replaces what was put before.
        """
        owner, name = _parts(setter)
        self._put.setdefault(owner, {})[name] = text
        setter(self.text(text))

    def name(self, widget: QWidget, text: Wording, hint: Wording | None = None) -> None:
        """Give a control its name for assistive technology, and its tooltip."""
        self.put(widget.setAccessibleName, text)
        self.put(widget.setToolTip, hint or text)

    def switch(self, language: str) -> None:
        """Show everything in another language, at once."""
        if language == self._language:
            return
        self._use(cast("Language", language))
        for owner, texts in list(self._put.items()):
            if isValid(owner):
                for name, text in texts.items():
                    getattr(owner, name)(self.text(text))
        for widget in QApplication.allWidgets():
            if isinstance(widget, Label):
                widget.align()
        self.changed.emit()

    def _use(self, language: Language) -> None:
        if language not in LANGUAGES:
            raise ValueError(f"no such language: {language}")
        self._language = language
        self._translator = Translator(language)
        QLocale.setDefault(self.locale)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._use_in_qt(application)

    def _use_in_qt(self, application: QApplication) -> None:
        """Qt's own buttons and menus, and the direction of everything."""
        if self._qt_words is not None:
            application.removeTranslator(self._qt_words)
            self._qt_words = None
        words = QTranslator(self)
        if any(words.load(str(file)) for file in _qt_files(self._language)):
            application.installTranslator(words)
            self._qt_words = words
        application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if self.is_rtl()
            else Qt.LayoutDirection.LeftToRight
        )


def _parts(setter: Callable[[str], object]) -> tuple[QObject, str]:
    owner = getattr(setter, "__self__", None)
    with contextlib.suppress(AttributeError):
        if isinstance(owner, QObject):
            return owner, setter.__name__
    raise TypeError("put takes a bound method of a widget")


def _qt_files(language: Language) -> tuple[Path, ...]:
    # Qt ships its own words in Arabic and none in Kurdish; ours are beside this.
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    names = {"en": (), "ar": ("qtbase_ar.qm",), "ckb": ("qtbase_ckb.qm",)}[language]
    return tuple(folder / name for name in names for folder in (I18N, of_qt))
