"""Grab every page in every state, language and theme, for eyes to look at.

    python scripts/shots.py OUT                 all of it, about 150 pictures
    python scripts/shots.py OUT --languages en --themes light --only examine

Nothing is compared: a person looks for clipped words, a mirrored MRZ, a control out
of line, a state that speaks by colour alone.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from ui.app import App

LANGUAGES = ("en", "ar", "ckb")
THEMES = ("light", "dark")
SCALES = (100, 200)
PATIENCE_S = 60.0
PASSPHRASE = "seven quiet herons"  # noqa: S105  # of a store that lives a minute

Shot = tuple[str, Callable[["App"], None]]


def main() -> int:
    """Grab what was asked for; the exit code says whether all came out."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--languages", nargs="+", default=LANGUAGES)
    parser.add_argument("--themes", nargs="+", default=THEMES)
    parser.add_argument("--only", default="", help="states whose name holds this")
    parser.add_argument("--scale", type=int, choices=SCALES)
    parser.add_argument("--text-size", default="normal")
    options = parser.parse_args()
    if options.scale is None:
        return max(_again(scale) for scale in SCALES)
    os.environ["QT_SCALE_FACTOR"] = str(options.scale / 100)
    _grab_all(options)
    return 0


def _again(scale: int) -> int:
    """Qt reads the scale once, at start: one process for each."""
    command = [sys.executable, __file__, *sys.argv[1:], "--scale", str(scale)]
    return subprocess.run(command, check=False).returncode


def _grab_all(options: argparse.Namespace) -> None:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from ui.app import App  # noqa: PLC0415

    application = QApplication([])
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        app = App(application, Path(folder))
        app.start()
        factor = options.scale // 100
        app.window.resize(1366 // factor, 768 // factor)
        try:
            for name, prepare in STATES:
                prepare(app)
                if options.only in name:
                    _grab_state(app, name, options)
        finally:
            app.close()


def _grab_state(app: "App", name: str, options: argparse.Namespace) -> None:
    app.theme.choose(text_size=options.text_size)
    for theme in options.themes:
        app.theme.choose(mode=theme)
        for language in options.languages:
            app.words.switch(language)
            settle()
            file = f"{name}_{language}_{theme}_{options.scale}.png"
            app.window.grab().save(str(options.out / file))
    app.words.switch("en")


def settle() -> None:
    """Let layouts and deletions come to rest."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    for _ in range(5):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def wait(is_done: Callable[[], bool]) -> None:
    """Walk the event loop until something is so.

    Raises:
        TimeoutError: It never was.
    """
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    end = time.monotonic() + PATIENCE_S
    while not is_done():
        if time.monotonic() > end:
            raise TimeoutError(is_done)
        QApplication.processEvents()
        time.sleep(0.01)


def _first_use(app: "App") -> None:
    app.window.go("examine")
    wait(app.unlock_page.isVisible)


def _mismatch(app: "App") -> None:
    page = app.unlock_page
    page.type_in(PASSPHRASE, "another")
    page.go()


def _recovery_code(app: "App") -> None:
    page = app.unlock_page
    page.type_in(PASSPHRASE, PASSPHRASE)
    page.go()
    wait(app.unlock_page.is_code_shown)


def _empty(app: "App") -> None:
    app.unlock_page.go()
    wait(app.examine_page.isVisible)


def _unreadable(app: "App") -> None:
    app.session.open_bytes(b"no picture at all", "letter.docx")
    app.examine_page.show_all()
    wait(lambda: not app.session.is_busy)


def _busy(app: "App") -> None:
    _open(app, "passport_fine")
    wait(lambda: app.session.is_open)


def _gated(app: "App") -> None:
    wait(lambda: app.session.examination is not None)


def _seen(app: "App") -> None:
    from ui.pages.examine.session import OwnView  # noqa: PLC0415

    app.session.record_own_view(OwnView.NOTHING_WRONG)


def _next(sample: str) -> Callable[["App"], None]:
    def prepare(app: "App") -> None:
        app.session.close("referred")
        _open(app, sample)
        _gated(app)
        _seen(app)
        settle()

    return prepare


def _coded(name: str) -> Callable[["App"], None]:
    """A picture with a barcode; the certificates of some seals are imported."""

    def prepare(app: "App") -> None:
        from coded import coded_picture, import_certificates  # noqa: PLC0415

        import_certificates(app.examiner.certificates)
        app.session.close("referred")
        app.session.open_bytes(coded_picture(name, today=date.today()), f"{name}.png")
        app.examine_page.show_all()
        _gated(app)
        _seen(app)
        settle()
        side = app.examine_page.side
        for finding in side.findings.problems()[:1]:
            side.findings.choose(finding)  # it opened by itself; close it
        side.codes.choose(0)
        settle()

    return prepare


def _raw(app: "App") -> None:
    app.examine_page.side.codes.show_raw()
    settle()


def _read(app: "App") -> None:
    app.examine_page.correction.toggle_reading(app.session)
    settle()


def _correct(app: "App") -> None:
    """One character is typed, and the check digit of its field is wrong by it."""
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415

    panel = app.examine_page.correction
    panel.start_correction(app.session)
    panel.grid.go_to((1, 4))
    QTest.keyClick(panel.grid, Qt.Key.Key_7)
    settle()


def _corrected(app: "App") -> None:
    app.examine_page.correction.apply(app.session)
    _gated(app)
    settle()


def _asked(app: "App") -> None:
    app.examine_page.close_case("cleared")


def _detail(app: "App") -> None:
    app.records_page.table.selectRow(2)
    wait(lambda: app.records_page.detail.record is not None)


def _nothing_found(app: "App") -> None:
    app.records_page.search.setText("zzz")


def _closed(app: "App") -> None:
    app.session.close("cleared")


def _records(app: "App") -> None:
    app.window.go("records")


def _locked(app: "App") -> None:
    app.records.close()
    app.unlock_page.restart()
    app.window.replace_page("examine", app.unlock_page)
    app.window.go("examine")


def _wrong(app: "App") -> None:
    app.unlock_page.type_in("something else")
    app.unlock_page.go()
    wait(lambda: not app.jobs.is_busy())


def _forgotten(app: "App") -> None:
    app.unlock_page.forget()


def _learn(app: "App") -> None:
    app.window.go("learn")
    wait(lambda: app.learn_page.desk is not None)


def _signed_in(app: "App") -> None:
    view = app.learn_page.desk.sign_in
    view.be_new()
    view.name.setText("Hawar")
    view.pin.setText("2468")
    view.go()


def _learn_view(name: str) -> Callable[["App"], None]:
    def prepare(app: "App") -> None:
        app.learn_page.desk.show_home()
        app.learn_page.desk.home.go(name)

    return prepare


def _lesson(page: int) -> Callable[["App"], None]:
    def prepare(app: "App") -> None:
        learn = app.learn_page.desk
        learn.show_home()
        learn.course.rows["b4/b4-1"].click()
        wait(lambda: learn.lesson.stage() is not None)
        for _ in range(page):
            learn.lesson.turn()

    return prepare


def _exercise(name: str) -> Callable[["App"], None]:
    def prepare(app: "App") -> None:
        learn = app.learn_page.desk
        learn.show_home()
        learn.try_exercise(name)
        wait(lambda: learn.view() is learn.player)

    return prepare


def _feedback(app: "App") -> None:
    """A wrong answer, and what is said of it."""
    from docsec.model.prompt import Choose, Mark  # noqa: PLC0415

    player = app.learn_page.desk.player
    while not player.is_feedback():
        if isinstance(player.prompt, Mark):
            player.stage.spot_view.pointed.emit(0.1, 0.9)
        elif isinstance(player.prompt, Choose):
            player.asker.press(1)
        player.hand_in()


def _settings(app: "App") -> None:
    app.window.go("settings")


def _library(app: "App") -> None:
    app.window.go("library")
    wait(lambda: app.library_page.is_ready)


def _specimen(code: str, feature: str = "") -> Callable[["App"], None]:
    def prepare(app: "App") -> None:
        model = app.examiner.library.model(code)
        app.library_page.show_model(model)
        wait(lambda: not app.jobs.is_busy())
        settle()
        page = model.pages[0] if model.pages else None
        found = page.feature(feature) if page and feature else None
        if found is not None:
            app.library_page.specimen.show_feature(found)
        settle()

    return prepare


def _enrol(app: "App") -> None:
    """A copy is there, and two regions are drawn."""
    from docsec.model import FeatureKind, Region  # noqa: PLC0415
    from docsec.synthesis.samples import samples  # noqa: PLC0415

    page = app.library_page
    page.show_list()
    page.show_enrolment()
    one = next(one for one in samples() if one.id == "passport_fine")
    page.enrol.add_copy([path for path, _ in one.pictures])
    wait(lambda: bool(page.enrol.draft.captured))
    for kind, region in (
        (FeatureKind.PORTRAIT, Region(5, 17.6, 34, 43.7)),
        (FeatureKind.UV_OVERPRINT, Region(26.7, 27.2, 24.6, 24.6)),
    ):
        page.enrol.kind.setCurrentIndex(page.enrol.kind.findData(kind))
        page.enrol.place(region)
    settle()


def _library_nothing(app: "App") -> None:
    app.library_page.show_list()
    app.library_page.browse.search.setText("zzz")


def _open(app: "App", name: str) -> None:
    from docsec.synthesis.samples import samples  # noqa: PLC0415

    one = next(one for one in samples() if one.id == name)
    app.session.open_files([(one.path, one.light)])
    app.examine_page.show_all()


STATES: tuple[Shot, ...] = (
    ("records_locked", _records),
    ("unlock_first", _first_use),
    ("unlock_mismatch", _mismatch),
    ("unlock_code", _recovery_code),
    ("examine_empty", _empty),
    ("examine_unreadable", _unreadable),
    ("examine_busy", _busy),
    ("examine_gated", _gated),
    ("examine_good", _seen),
    ("examine_check_digit", _next("passport_check_digit")),
    ("examine_read", _read),
    ("examine_correct", _correct),
    ("examine_corrected", _corrected),
    ("examine_expired", _next("passport_expired")),
    ("examine_seal_valid", _coded("seal_valid")),
    ("examine_seal_raw", _raw),
    ("examine_seal_broken", _coded("seal_broken")),
    ("examine_seal_open", _coded("seal_open")),
    ("examine_pass", _coded("pass_other_name")),
    ("examine_visa_again", _next("visa_a")),
    ("examine_asked", _asked),
    ("examine_card", _next("card_two_sides")),
    ("examine_visa", _next("visa_a")),
    ("examine_closed", _closed),
    ("records", _records),
    ("records_detail", _detail),
    ("records_nothing", _nothing_found),
    ("library", _library),
    ("library_specimen", _specimen("UTO-AO-01001")),
    ("library_feature", _specimen("UTO-AO-01001", "uv_first")),
    ("library_facts", _specimen("IRQ-BO-90001")),
    ("library_enrol", _enrol),
    ("library_nothing", _library_nothing),
    ("learn_sign_in", _learn),
    ("learn_today", _signed_in),
    ("learn_course", _learn_view("course")),
    ("learn_lesson", _lesson(0)),
    ("learn_skill", _learn_view("skills")),
    ("learn_exercises", _learn_view("exercises")),
    ("learn_check_digit", _exercise("check_digit")),
    ("learn_mrz", _exercise("mrz_building")),
    ("learn_stamps", _exercise("stamp_timeline")),
    ("learn_pair", _exercise("face_pair")),
    ("learn_features", _exercise("feature_record")),
    ("learn_line_up", _exercise("line_up")),
    ("learn_print", _exercise("print_process")),
    ("learn_anomaly", _exercise("one_anomaly")),
    ("learn_feedback", _feedback),
    ("settings", _settings),
    ("unlock", _locked),
    ("unlock_wrong", _wrong),
    ("unlock_recover", _forgotten),
)


if __name__ == "__main__":
    sys.exit(main())
