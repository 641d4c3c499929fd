"""Barcodes beside the picture: data at once, seals behind the own view, raw at F4."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from docsec.model import CodeReading, Document, Outcome, Reason, Region, Result, Text
from docsec.model.barcode import Barcode
from docsec.payloads import parse
from docsec.seals.writer import invent_signer, write_vds_nc
from ui.pages.examine.codes_panel import CodesPanel
from ui.pages.examine.page import ExaminePage
from ui.widgets.state_row import StateRow

TICKET = "M1DOE/JOHN            EABC123 EBLBEYLH 1234 399Y012C0045 100\u202e"
SEAL = write_vds_nc("icao.test", {"utci": "U1"}, invent_signer("screen"))
GOOD = Outcome(Result.SUCCESSFUL)
BAD = Outcome(Result.FAILED, Reason("r", Text("It does not fit"), Text("Refer it")))
DAY = date(2026, 11, 21)


def code(content: str, signature: Outcome | None = None, left: float = 600):
    place = Region(left, 60, 120, 120).corners()
    payload = parse(content, today=DAY)
    barcode = Barcode("QRCode", content.encode(), content, place)
    return CodeReading(0, barcode, payload, signature)


def coded(found: Document, *codes: CodeReading) -> Document:
    return replace(found, codes=codes)


@pytest.fixture
def panel(forms, qtbot):
    made = CodesPanel(forms)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def session_with_codes(bench, session):
    """A session whose pictures bear a seal and a boarding pass."""
    plain = bench.examine

    def examine(pictures, name, corrected):
        steps = plain(pictures, name, corrected)
        yield next(steps)
        found = next(steps)
        yield found
        both = coded(found, code(SEAL, BAD), code(TICKET, left=300))
        yield both
        examination = yield from steps
        return replace(examination, document=both)

    session._library = replace(session._library, examine=examine)
    return session


@pytest.fixture
def page(forms, session_with_codes, qtbot, until):
    session = session_with_codes
    made = ExaminePage(forms, session, [])
    qtbot.addWidget(made)
    made.resize(1290, 760)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    session.open_bytes(b"good", "page.png")
    made.show_all()
    until(lambda: session.examination is not None)
    return made


def rows(panel):
    QApplication.processEvents()  # what was put into a layout is shown by an event
    found = (row for row in panel.findChildren(StateRow) if row.isVisible())
    return [row.accessibleName() for row in found]


def labels(panel):
    QApplication.processEvents()
    return [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]


def document_of(page):
    return page._session.document


def test_without_barcodes_there_is_no_list(panel):
    panel.show_document(None, is_gated=False)
    assert not panel.isVisible()
    panel.choose(0)
    panel.show_raw()
    assert rows(panel) == []


def test_the_seal_waits_for_the_own_view_and_the_data_do_not(page, qtbot):
    names = ["Barcode 1: Proof of testing: Signed", "Barcode 2: Boarding pass: "]
    assert rows(page.side.codes) == [names[0], names[1] + "Not signed"]
    page.side.codes.choose(0)
    assert "U1" in labels(page.side.codes)
    assert "It does not fit" not in " ".join(labels(page.side.codes))
    qtbot.keyClick(page, Qt.Key.Key_F5)
    assert rows(page.side.codes)[0] == (
        "Barcode 1: Proof of testing: Signature: Failed: It does not fit"
    )
    assert "Refer it" in labels(page.side.codes)


@pytest.mark.parametrize(
    ("signature", "said"),
    [(GOOD, "Signature: Successful"), (None, "Signature: not checked")],
)
def test_a_seal_says_its_state_in_words(page, panel, signature, said):
    found = coded(document_of(page), code(SEAL, signature))
    panel.show_document(found, is_gated=False)
    assert rows(panel) == [f"Barcode 1: Proof of testing: {said}"]


def test_the_content_as_coded_shows_at_one_key(page, qtbot):
    assert "icao.test" not in labels(page.side.codes)
    qtbot.keyClick(page, Qt.Key.Key_F4)
    shown = "".join(labels(page.side.codes)).replace("\u200b", "")
    assert SEAL[:100] in shown
    qtbot.keyClick(page, Qt.Key.Key_F4)
    shown = "".join(labels(page.side.codes)).replace("\u200b", "")
    assert SEAL[:100] not in shown


def test_the_content_as_coded_is_plain_signs(page, qtbot):
    page.side.codes.choose(1)
    qtbot.keyClick(page, Qt.Key.Key_F4)
    shown = "".join(labels(page.side.codes)).replace("\u200b", "")
    assert "[U+202E]" in shown
    assert "\u202e" not in shown


def test_another_barcode_opens_without_its_content(page, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_F4)
    page.side.codes.choose(1)
    shown = labels(page.side.codes)
    assert not any(text.startswith("M1DOE") for text in shown)


def test_problems_stand_below_their_field(page):
    page.side.codes.choose(1)
    assert "There is no such day: 399" in labels(page.side.codes)


def test_what_serves_machines_comes_last(page):
    page.side.codes.choose(0)
    shown = labels(page.side.codes)
    assert shown.index("Document number") < shown.index("Version")


def test_choosing_again_closes(page):
    panel = page.side.codes
    panel.choose(1)
    many = len(labels(panel))
    panel.choose(1)
    assert len(labels(panel)) < many


def test_the_barcodes_are_outlined_with_their_number(page):
    outlines = {one.label: one for one in page.view.overlays() if one.label}
    assert set(outlines) == {"B1", "B2"}
    assert outlines["B1"].points[0] == (600, 60)
    page.side.codes.choose(1)
    strong = [one.label for one in page.view.overlays() if one.is_strong]
    assert strong == ["B2"]


def test_the_colour_of_a_seal_waits_too(page, qtbot):
    def colour():
        return next(
            one.colour.name() for one in page.view.overlays() if one.label == "B1"
        )

    theme = page._forms.theme
    assert colour() == theme.colour("accent").name()
    qtbot.keyClick(page, Qt.Key.Key_F5)
    assert colour() == theme.colour("bad").name()


def test_a_click_on_an_outline_opens_its_barcode(page):
    labels_ = [one.label for one in page.view.overlays()]
    page.view.overlay_clicked.emit(labels_.index("B2"))
    assert "DOE/JOHN" in labels(page.side.codes)


def test_the_barcodes_come_into_the_record_and_start_no_check(page, bench):
    kinds = bench.diary.kinds()
    assert kinds[:3] == ["reading", "check_started", "reading"]
    assert kinds[3] == "finding"


def test_another_language_keeps_what_is_open(page, words):
    page.side.codes.choose(1)
    words.switch("ar")
    assert any("DOE/JOHN" in text for text in labels(page.side.codes))


def test_the_next_document_starts_closed(page, panel):
    panel.show_document(coded(document_of(page), code(TICKET)), is_gated=False)
    panel.choose(0)
    panel.show_document(coded(document_of(page), code(SEAL, GOOD)), is_gated=False)
    assert "U1" not in labels(panel)
