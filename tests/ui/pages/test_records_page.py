from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from docsec.errors import StoreError
from docsec.model import Text
from docsec.records.key_file import Effort
from docsec.records.store import Records
from ui.pages.records.detail import text_of
from ui.pages.records.page import RecordsPage
from ui.widgets.state_row import StateRow

KEY = Qt.Key
NOW = datetime(2026, 11, 21, 10, 30, tzinfo=UTC)
IDS = [f"00000000-0000-4000-8000-00000000000{n}" for n in range(3)]


def stored(template, **values):
    return {"template": template, "values": values}


def payload(name):
    conclusion = {"signal": "red", "result": "failed", "words": stored("Signs of it")}
    return {
        "id": "1",
        "purpose": "border",
        "profile": "high_security",
        "own_view": "problem",
        "data": {"fields": [{"name": "primary_identifier", "value": name}]},
        "verdict": dict.fromkeys(("authenticity", "validity", "alert"), conclusion),
        "findings": [
            {
                "check": "mrz_check_digits",
                "title": stored("Check digits"),
                "result": "failed",
                "reason": {"code": "x", "words": stored("Wrong: {n}", n=3)},
            },
            {"check": "expiry", "title": stored("Expiry"), "result": "successful"},
        ],
        "not_checked": [{"title": stored("Chip"), "why": stored("No reader")}],
    }


@pytest.fixture
def records(tmp_path):
    quick = Effort(memory_kib=8192, passes=1)
    made, _ = Records.create(tmp_path / "r", "seven quiet herons", effort=quick)
    yield made
    made.close()


def replay(record):
    yield None
    return f"<html>{record.summary.id}</html>"


@pytest.fixture
def page(forms, jobs, qtbot):
    made = RecordsPage(forms, jobs, replay)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def filled(page, records, picture):
    for name, outcome, surname in zip(
        IDS, ("cleared", "referred", None), ("ERIKSSON", "AHMED", ""), strict=True
    ):
        record = records.begin(name, NOW, "docsec test")
        if outcome:
            record.add_picture(picture)
            record.seal(payload(surname), outcome)
    page.show_records(records)
    return page


@pytest.fixture
def detail(filled, until):
    filled.table.selectRow(1)
    until(lambda: filled.detail.record is not None)
    return filled.detail


def rows(page):
    model = page.table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def shown(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.text()]


def test_locked_says_so_and_offers_to_unlock(page, qtbot):
    assert "The records are locked" in shown(page)
    with qtbot.waitSignal(page.unlock_wanted):
        qtbot.keyClick(page, KEY.Key_F2)


def test_empty_store_says_what_will_be_here(page, records):
    page.show_records(records)
    assert "No examination has been recorded yet" in shown(page)


def test_newest_stands_first_with_whose_and_outcome(filled):
    assert [(row[0], row[3], row[4]) for row in rows(filled)] == [
        ("3", "", "Not finished"),
        ("2", "AHMED", "Referred"),
        ("1", "ERIKSSON", "Let pass"),
    ]
    assert rows(filled)[0][1] == "21 November 2026"


def test_list_follows_the_language(filled, words):
    words.switch("ar")
    assert rows(filled)[0][0] == "٣"  # the digit of the language
    assert filled.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_search_finds_by_name(filled, qtbot):
    qtbot.keyClicks(filled.search, "ahmed")
    assert [row[3] for row in rows(filled)] == ["AHMED"]


def test_search_that_finds_nothing_says_so(filled, qtbot):
    qtbot.keyClicks(filled.search, "zzz")
    assert rows(filled) == []
    assert filled._said.isVisible()


def test_arrows_open_a_record_to_be_read(filled, qtbot, until):
    filled.table.setFocus()
    qtbot.keyClick(filled.table, KEY.Key_Down)
    qtbot.keyClick(filled.table, KEY.Key_Down)
    until(lambda: filled.detail.record is not None)
    names = [row.accessibleName() for row in filled.detail.findChildren(StateRow)]
    assert names[0] == "Authenticity: Signs of it"
    assert "Check digits: Failed: Wrong: 3" in names
    assert "Chip: No reader" in names
    assert "The officer's own view: a problem" in shown(filled.detail)


def test_erased_record_shows_only_the_basic_log(filled, records, until):
    records.erase(IDS[1])
    filled.refresh()
    assert "Personal data erased" in rows(filled)[1]
    filled.table.selectRow(1)
    until(lambda: filled.detail.record is not None)
    assert "Only the basic log is left: it names nobody." in shown(filled.detail)
    assert not filled._export.isEnabled()


def test_report_is_written_where_the_officer_says(
    filled, detail, tmp_path, until, monkeypatch
):
    path = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    filled._export.trigger()
    until(path.exists)
    until(filled._export.isEnabled)
    assert path.read_text() == f"<html>{IDS[1]}</html>"
    assert filled._said.text() == "The report was saved"


def test_no_name_no_report(filled, detail, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    filled._export.trigger()
    assert filled._export.isEnabled()


def test_report_that_cannot_be_written_says_why(filled, detail, tmp_path, until):
    filled.save_report(detail.record, tmp_path)
    until(lambda: "could not be written" in filled._said.text())


def test_store_that_cannot_be_read_says_why(filled, records, monkeypatch):
    def refuse(*_):
        raise StoreError(Text("The disk is gone"))

    monkeypatch.setattr(records, "search", refuse)
    filled.refresh()
    assert "The disk is gone" in shown(filled)


@pytest.mark.parametrize("language", ["en", "ar", "ckb"])
def test_detail_follows_language_and_theme(detail, words, theme, language):
    words.switch(language)
    theme.choose(mode="dark")
    assert len(detail.findChildren(StateRow)) >= 6


def test_small_window_puts_the_record_below(filled, detail, qtbot):
    filled.resize(600, 700)
    qtbot.waitUntil(lambda: detail.y() > filled.table.y())


def test_stored_sentence_is_a_sentence_again():
    inner = stored("until {day}", day={"date": "2027-03-04"})
    assert text_of(stored("Valid {till}", till=inner)) == Text(
        "Valid {till}", till=Text("until {day}", day=datetime(2027, 3, 4).date())
    )
