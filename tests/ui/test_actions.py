import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui import actions
from ui.actions import Command, digit_of, mrz_character_of

_PLAIN = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_FIRST = 2 if sys.platform == "win32" else 10


def press(key, text="", *, code=0, modifiers=_PLAIN):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, code, 0, 0, text)


@pytest.mark.parametrize(
    "event",
    [
        press(Qt.Key.Key_3, "3"),
        press(Qt.Key.Key_3, "3", modifiers=_KEYPAD),
        press(0x0663, "٣", code=_FIRST + 2),  # Arabic layout
        press(0x06F3, "۳", code=_FIRST + 2),  # Kurdish layout
        press(Qt.Key.Key_QuoteDbl, '"', code=_FIRST + 2),  # French layout
    ],
    ids=["top row", "keypad", "arabic", "kurdish", "french"],
)
def test_the_third_key_means_three_in_every_layout(event):
    assert digit_of(event) == 3


def test_the_tenth_key_means_nought():
    assert digit_of(press(Qt.Key.Key_Agrave, "à", code=_FIRST + 9)) == 0


@pytest.mark.parametrize(
    "event",
    [
        press(Qt.Key.Key_A, "a", code=38),
        press(Qt.Key.Key_3, "3", modifiers=Qt.KeyboardModifier.ControlModifier),
        QEvent(QEvent.Type.User),
    ],
    ids=["letter", "with control", "no key"],
)
def test_anything_else_is_no_digit(event):
    assert digit_of(event) is None


def commands():
    return [one for one in vars(actions).values() if isinstance(one, Command)]


@pytest.mark.parametrize("command", commands(), ids=lambda one: one.id)
def test_every_command_has_a_key_that_qt_knows(command):
    assert not QKeySequence(command.key).isEmpty()
    assert command.words.english()


@pytest.mark.parametrize("command", commands(), ids=lambda one: one.id)
def test_no_command_needs_a_letter_alone(command):
    keys = QKeySequence(command.key)
    assert len(command.key) > 1, keys


def pressed(text, scan=0, key=0, modifiers=Qt.KeyboardModifier.NoModifier):
    kind = QEvent.Type.KeyPress
    return mrz_character_of(QKeyEvent(kind, key, modifiers, scan, 0, 0, text))


@pytest.mark.parametrize(
    ("text", "meant"),
    [("a", "A"), ("Q", "Q"), ("7", "7"), ("<", "<"), (">", "<"), (" ", "<")],
)
def test_what_a_latin_layout_writes_counts(text, meant):
    assert pressed(text) == meant


@pytest.mark.parametrize("text", [",", "ß", "É", "\x16", ""])
def test_what_no_mrz_holds_is_nothing(text):
    assert pressed(text) is None


@pytest.mark.parametrize(
    ("text", "x11", "windows", "meant"),
    [
        ("ض", 24, 16, "Q"),
        ("ش", 38, 30, "A"),
        ("لا", 56, 48, "B"),
        ("ۆ", 32, 24, "O"),
        ("ة", 58, 50, "M"),
        ("و", 59, 51, "<"),
        ("\N{ARABIC-INDIC DIGIT THREE}", 12, 4, "3"),
    ],
)
def test_an_arabic_layout_gives_the_letter_printed_in_latin(
    monkeypatch, text, x11, windows, meant
):
    for platform, code in (("linux", x11), ("win32", windows)):
        monkeypatch.setattr(sys, "platform", platform)
        assert pressed(text, code) == meant


def test_with_ctrl_no_character_is_meant():
    assert pressed("v", modifiers=Qt.KeyboardModifier.ControlModifier) is None
