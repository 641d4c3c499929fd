from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from docsec.errors import StoreError
from docsec.model import Text
from docsec.records import folder as files
from docsec.records.entry import FolderState
from docsec.records.key_file import Effort
from docsec.records.store import Records
from ui.pages.unlock import UnlockPage, Vault

GOOD = "seven quiet herons"
KEY = Qt.Key


@pytest.fixture
def printed():
    return []


@pytest.fixture
def vault(tmp_path, printed):
    folder = tmp_path / "records"
    quick = Effort(memory_kib=8192, passes=1)
    return Vault(
        state=lambda: files.state(folder),
        create=lambda words: Records.create(folder, words, effort=quick),
        open=lambda words: Records.open(folder, words),
        recover=lambda code, words: Records.recover(folder, code, words, effort=quick),
        print_code=lambda code, _: printed.append(code),
    )


@pytest.fixture
def opened():
    kept = []
    yield kept
    for records in kept:
        records.close()


@pytest.fixture
def shown(forms, jobs, qtbot, opened):
    def show(vault):
        page = UnlockPage(forms, jobs, vault)
        qtbot.addWidget(page)
        page.unlocked.connect(opened.append)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return show


@pytest.fixture
def page(shown, vault):
    return shown(vault)


def visible(page):
    return {
        one.objectName()
        for one in page.findChildren(QAbstractButton)
        if one.isVisible()
    }


def enter(page, qtbot, *texts):
    for field, text in zip((page._passphrase, page._again), texts, strict=False):
        field.clear()
        qtbot.keyClicks(field, text)
    qtbot.keyClick(page._passphrase, KEY.Key_Return)


@pytest.fixture
def code(page, qtbot, until):
    enter(page, qtbot, GOOD, GOOD)
    until(page.is_code_shown)
    return page._recovery_code


def test_first_use_sets_a_passphrase_and_shows_the_code(page, code):
    assert code in page._shown_code.text()
    assert visible(page) == {"go", "print_code"}


def test_code_is_printed_on_one_key(page, code, printed, qtbot):
    qtbot.keyClick(page, KEY.Key_F4)
    assert printed == [code]


def test_after_the_code_the_records_are_open_and_it_is_forgotten(
    page, code, opened, qtbot, until
):
    qtbot.keyClick(page, KEY.Key_Return)
    until(lambda: len(opened) == 1)
    assert page._shown_code.text() == ""
    assert page._recovery_code == ""


def test_two_different_passphrases_are_said_in_place(page, qtbot):
    enter(page, qtbot, GOOD, "another one")
    assert page._said.isVisible()
    assert not page.is_code_shown()


def test_a_short_passphrase_is_refused_in_words(page, qtbot, until):
    enter(page, qtbot, "short", "short")
    until(page._said.isVisible)
    assert not page.is_code_shown()
    assert page._go_action.isEnabled()


def test_wrong_passphrase_opens_nothing(page, code, opened, qtbot, until):
    qtbot.keyClick(page, KEY.Key_Return)
    until(lambda: len(opened) == 1)
    opened.pop().close()
    page.restart()
    assert {"go", "recover", "practise"} == visible(page)
    enter(page, qtbot, "wrong words")
    until(page._said.isVisible)
    assert opened == []


def test_right_passphrase_opens(page, code, opened, qtbot, until):
    qtbot.keyClick(page, KEY.Key_Return)
    until(lambda: len(opened) == 1)
    opened.pop().close()
    page.restart()
    enter(page, qtbot, GOOD)
    until(lambda: len(opened) == 1)


def test_recovery_code_sets_a_new_passphrase(page, code, opened, qtbot, until):
    qtbot.keyClick(page, KEY.Key_Return)
    until(lambda: len(opened) == 1)
    opened.pop().close()
    page.restart()
    qtbot.keyClick(page, KEY.Key_F3)
    assert page._code.isVisible()
    page._code.setText(code)
    enter(page, qtbot, "nine loud ravens", "nine loud ravens")
    until(lambda: len(opened) == 1)


def test_escape_leaves_the_recovery(page, code, opened, qtbot, until):
    qtbot.keyClick(page, KEY.Key_Return)
    until(lambda: len(opened) == 1)
    page.restart()
    qtbot.keyClick(page, KEY.Key_F3)
    qtbot.keyClick(page, KEY.Key_Escape)
    assert not page._code.isVisible()


def test_practice_is_offered_and_said_to_save_nothing(page, qtbot):
    with qtbot.waitSignal(page.practice_chosen):
        qtbot.keyClick(page, KEY.Key_F6)


def test_records_that_are_not_whole_cannot_be_opened_here(shown, vault):
    page = shown(replace(vault, state=lambda: FolderState.INCOMPLETE))
    assert visible(page) == {"practise"}


def test_a_bad_place_is_said_in_words(shown, vault, qtbot, until):
    def refuse(_):
        raise StoreError(Text("The folder is on a stick"))

    page = shown(replace(vault, create=refuse))
    enter(page, qtbot, GOOD, GOOD)
    until(lambda: page._said.text() == "The folder is on a stick")


@pytest.mark.parametrize("language", ["en", "ar", "ckb"])
def test_page_follows_language_and_theme(page, words, theme, language):
    words.switch(language)
    theme.choose(mode="dark")
    assert page._passphrase.accessibleName()
