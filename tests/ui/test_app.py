import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6 import QtPrintSupport
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QToolButton

from docsec.errors import DocsecError
from docsec.records.entry import Step
from docsec.records.key_file import Effort
from docsec.records.store import Records
from docsec.synthesis.samples import samples
from ui import __main__ as program
from ui import app as app_module
from ui.app import App
from ui.pages.examine.session import OwnView
from ui.settings import LANGUAGE, PURPOSE, TEXT_SIZE, THEME, Settings

KEY = Qt.Key
GOOD = "seven quiet herons"
ONE = "00000000-0000-4000-8000-000000000001"
QUICK = Effort(memory_kib=8192, passes=1)


@pytest.fixture
def start(qapp, tmp_path, qtbot):
    made = []

    def begin(**options):
        app = App(qapp, tmp_path, **options)
        made.append(app)
        app.start()
        app.window.activateWindow()
        qtbot.waitUntil(app.window.isActiveWindow)
        return app

    yield begin
    for app in made:
        app.close()
        app.words.switch("en")
        app.window.deleteLater()
        app.theme.setParent(None)


@pytest.fixture
def app(start):
    return start()


@pytest.fixture
def practising(app, qtbot):
    qtbot.keyClick(app.window, KEY.Key_F6)
    return app


@pytest.fixture
def store(tmp_path):
    """Records that were made before the program starts."""
    records, _ = Records.create(tmp_path / "records", GOOD, effort=QUICK)
    return records


@pytest.fixture
def unlocked(start, store, until):
    store.close()
    app = start()
    app.unlock_page.type_in(GOOD)
    app.unlock_page.go()
    until(app.examine_page.isVisible)
    return app


def test_first_use_asks_for_a_passphrase_before_any_document(app):
    assert app.unlock_page.isVisible()
    assert not app.examine_page.isVisible()


def test_practice_saves_nothing(practising, until):
    practising.examine_page.open_file(samples()[0].path)
    until(lambda: practising.session.examination is not None)
    assert not practising.session.is_kept
    assert practising.session.examination.purpose == "training"


def test_a_sample_goes_from_picture_to_sealed_record(unlocked, qtbot, until):
    qtbot.keyClick(unlocked.window, KEY.Key_F3)
    until(lambda: unlocked.session.examination is not None)
    assert unlocked.session.document.data.value("issuing_state") == "UTO"
    unlocked.session.record_own_view(OwnView.IN_DOUBT)
    qtbot.keyClick(unlocked.window, KEY.Key_F9)
    (found,) = unlocked.records.search()
    kept = unlocked.records.load(found.id)
    assert (found.outcome, kept.payload["own_view"]) == ("referred", "in doubt")
    assert kept.payload["own_view_first"] is True
    kinds = [step.kind for step in kept.steps]
    lights = len(samples()[0].pictures)
    assert kinds[:lights] == ["picture"] * lights
    assert kinds[lights : lights + 2] == ["reading", "check_started"]
    assert kept.pictures[0].original == samples()[0].path.read_bytes()


def test_report_of_a_record_is_made_from_its_own_pictures(
    unlocked, qtbot, until, tmp_path
):
    qtbot.keyClick(unlocked.window, KEY.Key_F3)
    until(lambda: unlocked.session.examination is not None)
    number = unlocked.session.document.data.value("document_number")
    unlocked.session.close("cleared")
    (found,) = unlocked.records.search()
    path = tmp_path / "report.html"
    page = unlocked.records_page
    page.save_report(unlocked.records.load(found.id), path)
    until(path.exists)
    until(lambda: not unlocked.jobs.is_busy())
    assert number in path.read_text(encoding="utf-8")


@pytest.fixture
def broken_off(store, picture):
    """An examination that the program did not live to finish."""
    data = samples()[0].path.read_bytes()
    whole = replace(picture, original=data, sha256=sha256(data).hexdigest())
    store.begin(ONE, datetime.now(UTC), "docsec test").add_picture(whole)


def test_broken_off_examination_is_gone_on_with(broken_off, unlocked, qtbot, until):
    qtbot.keyClick(unlocked.window, KEY.Key_F1)
    until(lambda: unlocked.session.examination is not None)
    unlocked.session.close("referred")
    assert unlocked.records.load(ONE).summary.outcome == "referred"
    assert unlocked.records.unfinished() == ()


def test_broken_off_examination_is_closed_as_such(broken_off, unlocked, qtbot):
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(unlocked.window, KEY.Key_F1, shift)
    assert unlocked.records.load(ONE).summary.state == "aborted"
    assert unlocked.records.unfinished() == ()


@pytest.mark.parametrize(
    ("key", "page"), [(KEY.Key_F11, "records_page"), (KEY.Key_F12, "settings_page")]
)
def test_keys_go_to_the_pages_and_back(practising, qtbot, key, page):
    qtbot.keyClick(practising.window, key)
    assert getattr(practising, page).isVisible()
    qtbot.keyClick(practising.window, KEY.Key_F10)
    assert practising.examine_page.isVisible()


def test_rail_goes_to_the_pages_too(practising, qtbot):
    button = practising.window.findChild(QToolButton, "settings")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert practising.window.page() is practising.settings_page
    assert button.isChecked()


def test_locked_records_lead_to_the_unlock_page(practising, qtbot):
    qtbot.keyClick(practising.window, KEY.Key_F11)
    qtbot.keyClick(practising.window, KEY.Key_F2)
    assert practising.unlock_page.isVisible()


def test_language_theme_and_text_size_switch_while_it_runs(practising, qtbot, qapp):
    qtbot.keyClick(practising.window, KEY.Key_F12)
    for preference, row in ((LANGUAGE, 1), (THEME, 2), (TEXT_SIZE, 1)):
        box = practising.settings_page.findChild(QComboBox, preference.key)
        box.setCurrentIndex(row)
        box.activated.emit(row)
    assert practising.words.language == "ar"
    assert practising.theme.is_dark()
    assert qapp.font().pixelSize() == 18
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_training_begins_without_a_passphrase(qapp, tmp_path, start):
    Settings(tmp_path).choose(PURPOSE, "training")
    assert start().examine_page.isVisible()


def test_language_of_the_command_line_holds(start):
    assert start(language="ckb").words.language == "ckb"


def test_missing_letters_are_said_above_the_page(start, monkeypatch, qtbot):
    monkeypatch.setattr(
        app_module, "missing_fonts", lambda: (app_module.Text("No letters"),)
    )
    app = start()
    notice = app.window.findChild(type(app.window.centralWidget()), "banner")
    assert notice.isVisible()
    qtbot.keyClick(app.window, KEY.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert not notice.isVisible()


def test_print_of_an_mrz_is_there_without_the_system(app):
    assert "OCR B" in QFontDatabase.families()


def test_window_fits_a_small_screen(app):
    assert app.window.minimumSizeHint().width() <= 683
    assert app.window.minimumSizeHint().height() <= 384


def test_closing_ends_the_workers(start):
    app = start()
    app.close()
    with pytest.raises(DocsecError):
        list(app.intake.decode(samples()[0].path.read_bytes(), name="x"))


def test_recovery_code_is_printed_on_a_sheet(words, tmp_path, monkeypatch, qapp):
    paths = []

    class Dialog:
        def __init__(self, printer, parent):
            printer.setOutputFormat(printer.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(tmp_path / "code.pdf"))
            paths.append(tmp_path / "code.pdf")

        def exec(self):
            return True

    monkeypatch.setattr(QtPrintSupport, "QPrintDialog", Dialog)
    app_module._print_code(words, "ABCD-EFGH", None)
    assert paths[0].read_bytes().startswith(b"%PDF")


def test_selftest_says_when_it_can_be_used(tmp_path):
    # A process of its own: a second event loop in this one would end all later ones.
    done = subprocess.run(
        [sys.executable, "-m", "ui", "--selftest", "--data-folder", tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("usable after ")


def test_options_are_read_before_qt_is_loaded():
    options = program._parser().parse_args(["--language", "ckb", "page.png"])
    assert (options.language, options.files) == ("ckb", [Path("page.png")])
    assert program._data_folder().name == "docsec"


def a_correction(*typed):
    payload = {"read": ["A", "B"], "corrected": list(typed)}
    return Step(1, "corrected", datetime.now(UTC), payload)


def test_the_latest_correction_counts_after_a_break():
    other = Step(1, "finding", datetime.now(UTC), {"check": "x"})
    latest = app_module._latest_correction
    assert latest([other]) is None
    assert latest([a_correction("C", "D"), a_correction("E", "F"), other]) == ("E", "F")
    assert latest([a_correction("C", "D"), a_correction("A", "B")]) is None
