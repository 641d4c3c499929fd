"""Puts the program together and takes it apart. Decides nothing else."""

import logging
from collections.abc import Generator, Iterable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

import docsec
from docsec.examination.examine import SOFTWARE, examine
from docsec.examination.record import (
    as_json,
    code_json,
    data_json,
    finding_json,
    model_json,
)
from docsec.examination.result import Purpose
from docsec.examination.run import Examiner
from docsec.intake.intake import Intake
from docsec.library.library import Library as Models
from docsec.model import Document, Finding, Picture, Text
from docsec.packs.shipped import shipped_folder
from docsec.publishing.translation import Translator
from docsec.records import folder as records_folder
from docsec.records.entry import Record as StoredRecord
from docsec.records.entry import Step, Unfinished
from docsec.synthesis.samples import samples
from ui import actions
from ui.forms import Forms
from ui.jobs import Jobs, single
from ui.main_window import MainWindow
from ui.pages.certificates import CertificatesPanel
from ui.pages.examine.page import ExaminePage
from ui.pages.examine.session import (
    Corrected,
    Examining,
    Library,
    Record,
    Session,
)
from ui.pages.examine.wording import guessed_light
from ui.pages.learn.page import LearnPage
from ui.pages.library.page import LibraryPage, Shelf
from ui.pages.records.page import RecordsPage
from ui.pages.settings import SettingsPage
from ui.pages.unlock import UnlockPage, Vault
from ui.settings import (
    LANGUAGE,
    OWN_VIEW_FIRST,
    PROFILE,
    PURPOSE,
    TEXT_SIZE,
    THEME,
    Preference,
    Settings,
)
from ui.theme import Theme, missing_fonts
from ui.translate import Words

if TYPE_CHECKING:
    from docsec.examination.certificate_desk import CertificateDesk
    from docsec.records.store import Records

log = logging.getLogger(__name__)

CERTIFICATES = "certificates"
"""Folder beside the records; `docsec certificates import` fills it."""
_OCR_B = Path(docsec.__file__).parent / "synthesis" / "fonts" / "OCRB.otf"


class App(QObject):
    """The program: its parts, and the wires between them."""

    def __init__(
        self, application: QApplication, folder: Path, *, language: str | None = None
    ) -> None:
        super().__init__(application)
        folder.mkdir(parents=True, exist_ok=True)
        if _OCR_B.exists():
            QFontDatabase.addApplicationFont(str(_OCR_B))
        self.settings = Settings(folder, self)
        self.words = Words(language or self.settings.word(LANGUAGE), self)
        self.theme = Theme(
            application,
            mode=self.settings.word(THEME),
            text_size=self.settings.word(TEXT_SIZE),
        )
        self.jobs = Jobs(self)
        self.intake = Intake()
        self._certificates = folder / CERTIFICATES
        self._models = folder / "models"
        self.examiner = Examiner(certificates=self._certificates)
        self.records: Records | None = None
        self._records_folder = folder / "records"
        self._is_practice = False
        self.forms = Forms(self.words, self.theme, self.settings)
        self.window = MainWindow(self.forms)
        self._make_pages()
        self.settings.changed.connect(self._on_setting_changed)

    def start(self) -> None:
        """Show the window; what is heavy warms up after the first picture of it."""
        self.window.show()
        for words in missing_fonts():
            self.window.notify(words, ((actions.UNDERSTOOD, lambda: None),))
        QTimer.singleShot(0, self, self._warm)

    def close(self) -> None:
        """Cancel all work and let go of everything."""
        self.jobs.close()
        self.intake.close()
        self.examiner.close()
        if self.records is not None:
            self.records.close()

    def _make_pages(self) -> None:
        self.session = Session(self._library(), self.jobs, self)
        shipped = [one.pictures for one in samples()]
        self.examine_page = ExaminePage(self.forms, self.session, shipped)
        self.unlock_page = UnlockPage(self.forms, self.jobs, self._vault())
        self.records_page = RecordsPage(self.forms, self.jobs, self._replay)
        self.library_page = LibraryPage(
            self.forms,
            self.jobs,
            Shelf(
                load=self._load_models,
                read=lambda path, light: self.intake.read(path, light=light),
                light_of=guessed_light,
                folder=self._models,
            ),
        )
        self.learn_page = LearnPage(
            self.forms,
            self.jobs,
            lambda path, light: self.intake.read(path, light=light),
        )
        folder = self._certificates
        certificates = CertificatesPanel(
            self.forms, self.jobs, folder, lambda: _certificate_desk(folder)
        )
        self.settings_page = SettingsPage(self.forms, certificates)
        is_border = self.settings.word(PURPOSE) == Purpose.BORDER
        first = self.unlock_page if is_border else self.examine_page
        self.window.add_page(actions.GO_EXAMINE, first)
        self.window.add_page(actions.GO_LIBRARY, self.library_page)
        self.window.add_page(actions.GO_RECORDS, self.records_page)
        self.window.add_page(actions.GO_LEARN, self.learn_page)
        self.window.add_page(actions.GO_SETTINGS, self.settings_page)
        self.unlock_page.unlocked.connect(self._on_unlocked)
        self.unlock_page.practice_chosen.connect(self._on_practice_chosen)
        self.session.closed.connect(self.records_page.refresh)
        self.records_page.unlock_wanted.connect(self._on_unlock_wanted)

    def _library(self) -> Library:
        return Library(
            decode=lambda data, name, light: self.intake.decode(
                data, name=name, light=light
            ),
            read=lambda path, light: self.intake.read(path, light=light),
            examine=self._examine,
            begin=self._begin,
            as_json=self._as_json,
            step=_step,
            checks=lambda: tuple(check.id for check in self.examiner.checks()),
        )

    def _examine(
        self, pictures: tuple[Picture, ...], name: str, corrected: Corrected
    ) -> Examining:
        return examine(
            pictures,
            today=date.today(),  # the officer's own calendar
            examiner=self.examiner,
            purpose=self._purpose(),
            profile=self.settings.word(PROFILE),
            examination_id=name,
            corrected=corrected,
        )

    def _purpose(self) -> Purpose:
        if self._is_practice:
            return Purpose.TRAINING
        return Purpose(self.settings.word(PURPOSE))

    def _begin(self, name: str) -> Record | None:
        if self.records is None:
            return None
        return self.records.begin(name, datetime.now(UTC), SOFTWARE)

    def _as_json(self, examination: object) -> dict[str, object]:
        kept = as_json(examination)  # type: ignore[arg-type]
        kept["own_view_first"] = self.settings.is_on(OWN_VIEW_FIRST)
        return kept

    def _replay(self, record: StoredRecord) -> Generator[object, None, str]:
        """Examine a record's own pictures again, as of its own day, and report."""
        # The report is made on request only, and its parts load slowly.
        from docsec.examination.report import report_html  # noqa: PLC0415

        payload = record.payload or {}
        pictures: list[Picture] = []
        originals = {one.sha256: one for one in record.pictures}
        for one in originals.values():
            decoded = yield from self.intake.decode(
                one.original, name=one.name, light=one.light, origin=one.origin
            )
            pictures += decoded
        examination = yield from examine(
            pictures,
            today=date.fromisoformat(payload["today"]),
            examiner=self.examiner,
            purpose=Purpose(payload["purpose"]),
            profile=payload["profile"],
            started_at=record.summary.started_at,
            examination_id=payload["id"],
            corrected=_lines(payload.get("corrected")),
        )
        return report_html([examination], Translator(self.words.language))

    def _vault(self) -> Vault:
        folder = self._records_folder
        return Vault(
            state=lambda: records_folder.state(folder),
            create=lambda passphrase: _store().create(folder, passphrase),
            open=lambda passphrase: _store().open(folder, passphrase),
            recover=lambda code, passphrase: _store().recover(folder, code, passphrase),
            print_code=partial(_print_code, self.words),
        )

    def _warm(self) -> None:
        self.intake.warm()
        self.examiner.start()
        self.jobs.start(single(_store))
        self.jobs.start(single(_import_vision))
        self.jobs.start(single(self._load_models))

    def _load_models(self) -> Models:
        """What was enrolled here, then what came with the program; for every part."""
        shipped = shipped_folder("specimens")
        folders = [self._models] if shipped is None else [self._models, shipped]
        self.examiner.library = Models.load(folders)
        return self.examiner.library

    def _on_unlocked(self, records: "Records") -> None:
        self.records = records
        self.records_page.show_records(records)
        self.learn_page.open(records.database)
        for words in records.warnings:
            self.window.notify(words, ((actions.UNDERSTOOD, lambda: None),))
        self.window.replace_page("examine", self.examine_page)
        self.window.go("examine")
        for unfinished in records.unfinished()[:1]:
            self._offer(records, unfinished)

    def _offer(self, records: "Records", unfinished: Unfinished) -> None:
        """Say in line that an examination was broken off, and ask what to do."""
        local = unfinished.started_at.astimezone()
        words = Text(
            "An examination was broken off: {day}, {time}.",
            day=local.date(),
            time=f"{local:%H:%M}",
        )

        def discard() -> None:
            records.discard(unfinished.id)
            self.records_page.refresh()

        def resume() -> None:
            stored = records.load(unfinished.id)
            pictures = [(one.original, one.name, one.light) for one in stored.pictures]
            self.session.resume(
                records.resume(unfinished.id),
                pictures,
                corrected=_latest_correction(stored.steps),
            )
            self.examine_page.show_all()

        offers = [(actions.DISCARD, discard)]
        if unfinished.pictures:
            offers.insert(0, (actions.RESUME, resume))
        self.window.notify(words, tuple(offers))

    def _on_practice_chosen(self) -> None:
        self._is_practice = True
        self.window.replace_page("examine", self.examine_page)
        self.window.go("examine")

    def _on_unlock_wanted(self) -> None:
        self.unlock_page.restart()
        self.window.replace_page("examine", self.unlock_page)
        self.window.go("examine")

    def _on_setting_changed(self, preference: Preference) -> None:
        log.info("%s is now %s", preference.key, self.settings[preference])
        if preference is LANGUAGE:
            self.words.switch(self.settings.word(LANGUAGE))
        elif preference in (THEME, TEXT_SIZE):
            self.theme.choose(
                mode=self.settings.word(THEME),
                text_size=self.settings.word(TEXT_SIZE),
            )


def _step(item: Document | Finding) -> tuple[str, dict[str, object]]:
    """A step of an examination, for the record."""
    if isinstance(item, Finding):
        return "finding", finding_json(item)
    if item.codes:
        return "codes", {"codes": [code_json(one) for one in item.codes]}
    if item.identified is not None:
        return "model", {"model": model_json(item.identified)}
    data = None if item.data is None else data_json(item.data)
    return "reading", {"data": data, "is_corrected": item.corrected is not None}


def _latest_correction(steps: Iterable[Step]) -> Corrected:
    """What a person last typed for the MRZ; None where that is what was read."""
    corrections = [one.payload for one in steps if one.kind == "corrected"]
    if not corrections or corrections[-1]["corrected"] == corrections[-1]["read"]:
        return None
    return _lines(corrections[-1]["corrected"])


def _lines(kept: object) -> Corrected:
    return tuple(map(str, kept)) if isinstance(kept, list | tuple) else None


def _certificate_desk(folder: Path) -> "CertificateDesk":
    """Who looks after the certificates: packs and cryptography load slowly."""
    from docsec.examination.certificate_desk import (  # noqa: PLC0415
        CertificateDesk,
    )

    return CertificateDesk(folder)


def _store() -> "type[Records]":
    """The records, loaded after the first paint: the database takes a second."""
    from docsec.records.store import Records  # noqa: PLC0415  # slow to load

    return Records


def _import_vision() -> None:
    """Have cv2 ready before the first picture comes."""
    import docsec.imaging.vision  # noqa: F401, PLC0415


def _print_code(words: Words, code: str, parent: QWidget) -> None:
    """Print the sheet with the recovery code. Printing is loaded when it is used."""
    from PySide6.QtGui import QTextDocument  # noqa: PLC0415
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

    printer = QPrinter()
    if QPrintDialog(printer, parent).exec():
        sheet = QTextDocument()
        title = words.text(Text("Recovery code of the examination records"))
        advice = words.text(Text("Lock this sheet away. It opens all records."))
        sheet.setHtml(
            f"<h2>{title}</h2><p>{advice}</p>"
            f"<p dir='ltr' style='font-size: 18pt'><code>{code}</code></p>"
        )
        sheet.print_(printer)
