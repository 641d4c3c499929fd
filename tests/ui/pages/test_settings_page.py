import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel

from ui.pages.settings import SettingsPage
from ui.settings import ALL, OWN_VIEW_FIRST, TEXT_SIZE


@pytest.fixture
def page(forms, qtbot):
    made = SettingsPage(forms)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_preference_has_its_control_with_a_name(page):
    controls = [*page.findChildren(QComboBox), *page.findChildren(QCheckBox)]
    assert {one.objectName() for one in controls} == {one.key for one in ALL}
    assert all(one.accessibleName() for one in controls)


def test_a_choice_by_keys_is_kept_at_once(page, forms, qtbot):
    box = page.findChild(QComboBox, TEXT_SIZE.key)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert forms.settings.word(TEXT_SIZE) == "large"


def test_a_box_is_switched_by_space(page, forms, qtbot):
    box = page.findChild(QCheckBox, OWN_VIEW_FIRST.key)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not forms.settings.is_on(OWN_VIEW_FIRST)


def test_languages_are_named_in_themselves_in_every_language(page, words):
    box = page.findChild(QComboBox, "screen/language")
    for language in ("en", "ar", "ckb"):
        words.switch(language)
        shown = [box.itemText(row) for row in range(box.count())]
        assert shown == ["English", "العربية", "کوردی"]


def test_the_certificates_have_their_place(forms, qtbot):
    panel = QLabel("certificates")
    made = SettingsPage(forms, panel)
    qtbot.addWidget(made)
    made.show()
    assert panel.isVisible()
