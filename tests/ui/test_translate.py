import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from docsec.model import Text
from ui.translate import I18N, Words

_BUTTONS = QDialogButtonBox.StandardButton


def standard_words():
    box = QDialogButtonBox()
    buttons = [one for one in _BUTTONS if one.value and one.name[0] != "F"]
    return {one.name: box.addButton(one).text() for one in buttons if one.value > 0}


def test_what_was_put_follows_the_language(words, qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    words.put(label.setText, Text("{years}", years=34))
    assert label.text() == "34"
    words.switch("ar")
    assert label.text() == "٣٤"
    words.switch("en")
    assert label.text() == "34"


def test_putting_again_replaces(words, qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    words.put(label.setText, Text("Old {n}", n=1))
    words.put(label.setText, Text("{n}", n=2))
    words.switch("ckb")
    assert label.text() == "٢"


def test_name_is_for_assistive_technology_and_the_pointer(words, qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    words.name(label, Text("Short"), Text("Longer"))
    assert (label.accessibleName(), label.toolTip()) == ("Short", "Longer")


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("en", Qt.LayoutDirection.LeftToRight),
        ("ar", Qt.LayoutDirection.RightToLeft),
        ("ckb", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_direction_is_that_of_the_language(words, qapp, language, direction):
    words.switch(language)
    assert qapp.layoutDirection() is direction
    assert words.is_rtl() is (direction is Qt.LayoutDirection.RightToLeft)


def test_says_that_it_changed_once(words, qtbot):
    told = []
    words.changed.connect(lambda: told.append(words.language))
    words.switch("ar")
    words.switch("ar")
    assert told == ["ar"]


@pytest.mark.parametrize("language", ["ar", "ckb"])
def test_every_standard_button_speaks_the_language(words, qapp, language):
    english = standard_words()
    words.switch(language)
    shown = standard_words()
    assert [name for name in english if shown[name] == english[name]] == []


def test_kurdish_words_of_qt_are_compiled_from_their_source():
    compiled = QTranslator()
    assert compiled.load(str(I18N / "qtbase_ckb.qm"))
    source = ET.ElementTree(file=I18N / "qtbase_ckb.ts")
    for context in source.iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            key, due = message.findtext("source"), message.findtext("translation")
            assert compiled.translate(name, key) == due


def test_only_a_method_of_a_widget_can_be_put(words):
    with pytest.raises(TypeError):
        words.put(print, Text("x"))


def test_unknown_language_is_refused(qapp):
    with pytest.raises(ValueError, match="no such language"):
        Words("xx")


def test_a_plain_string_is_data(words):
    words.switch("ar")
    assert words.text("ERIKSSON") == "ERIKSSON"
    assert words.value("P<UTO") == "\u2066P<UTO\u2069"
