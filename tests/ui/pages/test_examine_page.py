from itertools import chain

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLabel, QLineEdit

from docsec.model import Group, Light, Signal
from ui.pages.examine.page import ExaminePage
from ui.pages.examine.session import OwnView
from ui.settings import OWN_VIEW_FIRST
from ui.widgets.mrz_view import MrzView
from ui.widgets.state_row import StateRow

SAMPLES = (
    (("sample.png", Light.VI),),
    (("other.png", Light.VI), ("other_uv.png", Light.UV)),
)
KEY = Qt.Key


@pytest.fixture
def page(forms, session, qtbot, tmp_path):
    samples = [[(tmp_path / name, light) for name, light in one] for one in SAMPLES]
    for path, _ in chain.from_iterable(samples):
        path.write_bytes(b"good")
    made = ExaminePage(forms, session, samples)
    qtbot.addWidget(made)
    made.resize(1290, 760)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def button(page, name) -> QAbstractButton:
    return page.findChild(QAbstractButton, name)


@pytest.fixture
def examined(page, session, qtbot, until):
    qtbot.keyClick(page, KEY.Key_F3)
    until(lambda: session.examination is not None)
    return page


@pytest.fixture
def seen(examined, qtbot):
    qtbot.keyClick(examined, KEY.Key_F7)
    return examined


def checks(page):
    rows = page.side.findings.findChildren(StateRow)
    return [row.accessibleName() for row in rows if row.isVisible()]


def test_empty_says_what_to_do_with_the_keys_on_the_buttons(page):
    assert page.start.isVisible()
    assert "F2" in button(page, "open").text()
    assert "F3" in button(page, "sample").text()
    assert not button(page, "clear").isVisible()


def test_sample_is_examined_at_one_key(examined, session):
    assert session.sheets[0].picture.name == "sample.png"
    assert examined.view.isVisible()


def test_samples_take_turns_and_open_all_their_lights(examined, session, qtbot, until):
    session.drop()
    examined.show_all()
    qtbot.keyClick(examined, KEY.Key_F3)
    until(lambda: session.examination is not None)
    lights = [sheet.picture.light for sheet in session.sheets]
    assert lights == [Light.VI, Light.UV]


def test_data_shows_at_once_and_the_verdict_only_behind_the_own_view(examined):
    assert examined.side.data.isVisible()
    assert examined.findChild(MrzView).lines()[0].startswith("P<UTOERIKSSON")
    assert not examined.side.verdict.isVisible()
    assert checks(examined) == []
    assert not [one for one in examined.view.overlays() if one.label]
    assert button(examined, "nothing_wrong").isVisible()
    assert not button(examined, "clear").isVisible()


@pytest.mark.parametrize(
    ("key", "view"),
    [
        (KEY.Key_F5, OwnView.NOTHING_WRONG),
        (KEY.Key_F6, OwnView.IN_DOUBT),
        (KEY.Key_F7, OwnView.PROBLEM),
    ],
)
def test_one_key_records_the_own_view_and_opens_the_verdict(
    examined, session, qtbot, key, view
):
    qtbot.keyClick(examined, key)
    assert session.own_view is view
    assert examined.side.verdict.isVisible()
    assert button(examined, "clear").isVisible()


def test_administrator_may_switch_the_gate_off(examined, forms):
    forms.settings.choose(OWN_VIEW_FIRST, False)
    assert examined.side.verdict.isVisible()


def test_age_and_remaining_validity_stand_beside_the_dates(examined):
    shown = {label.text() for label in examined.side.data.findChildren(QLabel)}
    assert {"12 August 1974", "Age: 52", "15 April 2012"} <= shown
    assert "Expired: more than 10 years ago" in shown
    assert "ERIKSSON, ANNA MARIA" in shown


def test_three_results_stand_apart(seen):
    names = [seen.side.verdict.row(group).accessibleName() for group in Group]
    assert names == [
        "Authenticity: It ended so",
        "Validity: It ended so",
        "Alert: It ended so",
    ]


def test_checks_say_symbol_and_word_and_what_was_not_checked(seen):
    assert checks(seen) == [
        "1. Check digit: Failed: It is so",
        "Check broken: Aborted: It is so",
        "Check unsure: Undetermined: It is so",
        "Check good: Successful",
        "2. Check late: Failed: It is so",
        "Chip: There is no reader",
    ]


def test_first_failed_check_is_opened_and_jumped_to(seen):
    at = seen.view.to_widget(QPointF(518, 532))
    middle = QPointF(seen.view.width() / 2, seen.view.height() / 2)
    assert abs(at.x() - middle.x()) < 2
    strong = [one for one in seen.view.overlays() if one.is_strong]
    assert [one.label for one in strong] == ["1"]
    assert strong[0].points[0] == (500, 520)


def test_opened_check_is_brought_into_sight(seen, until, theme):
    def is_in_sight():
        row = seen.side.findings._rows["digit"]
        area = seen.side._scroll.viewport()
        top = row.mapTo(area, QPoint(0, 0)).y()
        return row.isVisible() and 0 <= top < area.height() - 20

    seen.resize(1290, 520)
    until(is_in_sight)
    theme.choose(mode="dark")
    until(is_in_sight)


def test_a_digit_opens_the_problem_of_that_number(seen, qtbot):
    qtbot.keyClick(seen, KEY.Key_2)
    assert seen.side.findings._open == "late"
    qtbot.keyClick(seen, KEY.Key_0)
    assert seen.view._is_fitted


def test_a_marked_place_opens_its_check(seen, qtbot):
    qtbot.keyClick(seen, KEY.Key_2)
    at = seen.view.to_widget(QPointF(518, 532)).toPoint()
    qtbot.mouseClick(seen.view, Qt.MouseButton.LeftButton, pos=at)
    assert seen.side.findings._open == "digit"


def test_choosing_again_closes_the_details(seen, qtbot):
    qtbot.keyClick(seen, KEY.Key_1)
    assert seen.side.findings._open is None
    assert not [one for one in seen.view.overlays() if one.is_strong]


def test_arrows_walk_the_checks_and_enter_opens(seen, qtbot):
    findings = seen.side.findings
    qtbot.keyClick(findings._rows["digit"], KEY.Key_Down)
    assert findings._rows["broken"].hasFocus()
    qtbot.keyClick(findings._rows["broken"], KEY.Key_Return)
    assert findings._open == "broken"
    qtbot.keyClick(findings._rows["broken"], KEY.Key_Up)
    assert findings._rows["digit"].hasFocus()


def test_result_leads_to_its_checks(seen, qtbot):
    qtbot.mouseClick(seen.side.verdict.row(Group.VALIDITY), Qt.MouseButton.LeftButton)
    assert seen.side.findings._rows["late"].hasFocus()


def test_letting_pass_against_red_asks_once(seen, session, bench, qtbot):
    qtbot.keyClick(seen, KEY.Key_F8)
    assert bench.diary.sealed is None
    qtbot.keyClick(seen, KEY.Key_Escape)
    qtbot.keyClick(seen, KEY.Key_F8)
    assert bench.diary.sealed is None
    qtbot.keyClick(seen, KEY.Key_F8)
    assert bench.diary.sealed[1] == "cleared"
    assert seen.start.isVisible()


@pytest.fixture
def seen_as(page, bench, qtbot, until, session):
    """See a document whose results all have one signal, and give the own view."""

    def see(signal):
        bench.signal = signal
        qtbot.keyClick(page, KEY.Key_F3)
        until(lambda: session.examination is not None)
        qtbot.keyClick(page, KEY.Key_F5)
        return page

    return see


def test_weight_lies_on_referring_while_a_result_is_red(seen):
    assert button(seen, "refer").property("kind") == "primary"
    assert button(seen, "clear").property("kind") == "plain"


@pytest.mark.parametrize(
    ("signal", "kind"), [(Signal.YELLOW, "plain"), (Signal.GREEN, "primary")]
)
def test_weight_lies_on_letting_pass_only_where_nothing_is_open(
    seen_as, *, signal, kind
):
    page = seen_as(signal)
    assert button(page, "refer").property("kind") == "plain"
    assert button(page, "clear").property("kind") == kind


def test_referring_closes_at_once_and_is_ready_for_the_next(seen, bench, qtbot):
    qtbot.keyClick(seen, KEY.Key_F9)
    assert bench.diary.sealed[1] == "referred"
    assert seen.start.isVisible()
    assert button(seen, "open").hasFocus()


def test_without_red_letting_pass_closes_at_once(page, bench, qtbot, until, session):
    bench.signal = Signal.YELLOW
    qtbot.keyClick(page, KEY.Key_F3)
    until(lambda: session.examination is not None)
    qtbot.keyClick(page, KEY.Key_F5)
    qtbot.keyClick(page, KEY.Key_F8)
    assert bench.diary.sealed[1] == "cleared"


def test_escape_cancels_and_says_so(page, bench, session, qtbot, until):
    bench.is_endless = True
    qtbot.keyClick(page, KEY.Key_F3)
    until(lambda: session.document is not None)
    assert button(page, "cancel").isVisible() is False  # the own view comes first
    qtbot.keyClick(page, KEY.Key_Escape)
    until(page.start.isVisible)
    assert "Cancelled" in page.start._heading.text()
    assert bench.diary.is_aborted


def test_unreadable_file_says_why_in_place(page, tmp_path, until):
    path = tmp_path / "letter.doc"
    path.write_bytes(b"bad")
    page.open_file(path)
    until(lambda: "no picture" in page.start._words.text())
    assert page.start.isVisible()


def test_files_are_dropped_with_their_lights(page, session, tmp_path, until):
    urls = []
    for name in ("page.png", "page-IR.png"):
        (tmp_path / name).write_bytes(b"good")
        urls.append(QUrl.fromLocalFile(str(tmp_path / name)))
    mime = QMimeData()
    mime.setUrls(urls)
    action, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    mouse = Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), action, mime, mouse, keys)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.dropEvent(QDropEvent(QPointF(5, 5), action, mime, mouse, keys))
    until(lambda: session.examination is not None)
    assert [one.picture.light for one in session.sheets] == [Light.VI, Light.IR]


def test_pasted_picture_goes_through_the_same_gate(page, session, qtbot, until):
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(0xFF)
    QGuiApplication.clipboard().setImage(image)
    qtbot.keyClick(page, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    until(lambda: session.examination is not None)
    assert session.sheets[0].picture.name == "Pasted picture"


def test_pasting_words_says_what_to_do(page, qtbot):
    QGuiApplication.clipboard().setText("no picture")
    qtbot.keyClick(page, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "clipboard" in page.start._words.text()


def test_files_are_chosen_in_the_dialog(page, session, tmp_path, until, monkeypatch):
    (tmp_path / "page.png").write_bytes(b"good")
    chosen = ([str(tmp_path / "page.png")], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: chosen)
    button(page, "open").click()
    until(lambda: session.examination is not None)


def test_closing_the_dialog_changes_nothing(page, session, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    button(page, "open").click()
    assert not session.is_busy
    assert page.start.isVisible()


def test_light_of_the_picture_can_be_changed(examined, session, until):
    box = examined.pictures.findChild(QComboBox)
    box.setCurrentIndex(list(Light).index(Light.IR))
    box.activated.emit(list(Light).index(Light.IR))
    until(lambda: session.examination is not None and not session.is_busy)
    assert session.sheets[0].picture.light is Light.IR


def test_one_click_shows_another_picture(examined, session, tmp_path, qtbot, until):
    path = tmp_path / "page_uv.png"
    path.write_bytes(b"good")
    examined.open_file(path)
    until(lambda: len(session.sheets) == 2 and session.examination is not None)
    chips = examined.pictures._chips
    assert [chip.text() for chip in chips] == ["1 VI", "2 UV"]
    qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    assert examined._shown == 1
    assert [chip.isChecked() for chip in examined.pictures._chips] == [False, True]


def test_stamps_stay_and_practice_says_that_nothing_is_saved(
    page, bench, session, qtbot, until
):
    bench.diary = None
    qtbot.keyClick(page, KEY.Key_F3)
    until(lambda: session.examination is not None)
    shown = [label.text() for label in page.side.findChildren(QLabel)]
    assert "Evaluation: not captured here" in shown
    assert "Practice: nothing is saved" in shown


@pytest.mark.parametrize("language", ["en", "ar", "ckb"])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_everything_follows_language_and_theme(seen, forms, until, language, mode):
    forms.words.switch(language)
    forms.theme.choose(mode=mode, text_size="large")
    until(lambda: len(checks(seen)) == 6)
    assert seen.side.verdict.isVisible()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_control_has_a_name(seen, words, language):
    words.switch(language)
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    controls = [one for kind in kinds for one in seen.findChildren(kind)]
    nameless = [
        one
        for one in controls
        if not one.accessibleName() and one.objectName() != "qt_toolbar_ext_button"
    ]
    assert nameless == []
    assert seen.view.accessibleName()


def test_picture_owns_the_screen(examined):
    own = examined.view.width() * examined.view.height()
    assert own >= 0.6 * 1366 * 768 * 0.97  # the page without the rail and line
    assert (
        examined.view.geometry().right()
        <= examined.side.mapTo(examined, QPoint(0, 0)).x()
    )


def test_narrow_window_puts_the_words_below_and_nothing_is_cut(examined, qtbot):
    examined.resize(610, 384)
    qtbot.waitUntil(lambda: examined.side.y() > examined.view.y())
    inner = examined._scroll.widget()
    assert inner.width() <= examined._scroll.viewport().width()


def test_no_two_commands_share_a_key_at_the_same_time(seen):
    keys = [
        action.shortcut().toString() for action in seen.actions() if action.isEnabled()
    ]
    assert len(keys) == len(set(keys))
    assert seen.findChildren(QShortcut) == []
    assert QKeySequence("F8").toString() in keys
