from pathlib import Path

import pytest

from docsec.errors import StoreError
from docsec.model import Light, Text
from ui.pages.examine.session import OwnView


def opened(session, until, *, data=b"good", light=Light.VI):
    session.open_bytes(data, "page.png", light)
    until(lambda: session.examination is not None)
    return session


def test_every_step_is_in_the_record_before_it_is_told(session, bench, until):
    told = []
    session.document_read.connect(lambda: told.append(list(bench.diary.kinds())))
    opened(session, until)
    assert told[0][0] == "reading"
    assert bench.diary.pictures == ["page.png"]
    assert bench.diary.kinds() == [
        "reading", "check_started",
        *("finding", "check_started") * 5,
        "finding",
    ]  # fmt: skip


def test_first_own_view_counts_and_is_kept(session, bench, until):
    opened(session, until)
    session.record_own_view(OwnView.IN_DOUBT)
    session.record_own_view(OwnView.NOTHING_WRONG)
    assert session.own_view is OwnView.IN_DOUBT
    assert bench.diary.steps[-1] == ("own_view", {"view": "in doubt"})


def test_there_is_no_own_view_of_nothing(session, bench):
    session.record_own_view(OwnView.PROBLEM)
    assert session.own_view is None
    assert bench.diary.steps == []


def test_closing_seals_both_views_and_is_ready_for_the_next(session, bench, until):
    opened(session, until)
    session.record_own_view(OwnView.PROBLEM)
    told = []
    session.closed.connect(told.append)
    session.close("referred")
    payload, outcome = bench.diary.sealed
    assert (payload["own_view"], outcome, told) == ("problem", "referred", ["referred"])
    assert not session.is_open
    assert session.own_view is None


def test_closing_nothing_does_nothing(session, bench):
    session.close("cleared")
    assert bench.diary.sealed is None


def test_unreadable_file_fails_in_words_and_opens_no_record(session, bench, until):
    told = []
    session.failed.connect(lambda words: told.append(words.english()))
    session.open_bytes(b"bad", "letter.doc")
    until(lambda: bool(told))
    assert told == ["letter.doc is no picture"]
    assert bench.diary.pictures == []


def test_cancel_reaches_into_the_library(session, bench, until):
    bench.is_endless = True
    told = []
    session.cancelled.connect(lambda: told.append("cancelled"))
    session.open_bytes(b"good", "page.png")
    until(lambda: session.document is not None)
    session.cancel()
    until(lambda: not session.is_busy)
    assert told == ["cancelled"]
    assert len(bench.closed) == 1
    session.drop()
    assert bench.diary.is_aborted
    assert not session.is_open


def test_another_light_is_added_to_the_same_case(session, bench, until, tmp_path):
    opened(session, until)
    path = tmp_path / "page_uv.png"
    path.write_bytes(b"good")
    session.open_files([(path, Light.UV)])
    until(lambda: len(session.sheets) == 2 and not session.is_busy)
    assert [one.picture.light for one in session.sheets] == [Light.VI, Light.UV]
    assert bench.diary.pictures == ["page.png", "page_uv.png"]
    assert bench.closed[0] != bench.closed[1]


def test_changing_the_light_examines_again(session, bench, until):
    opened(session, until)
    session.relight(0, Light.IR)
    until(lambda: session.examination is not None and not session.is_busy)
    assert session.sheets[0].picture.light is Light.IR
    assert ("relit", {"picture": 0, "light": "IR"}) in bench.diary.steps


def test_nothing_is_taken_while_busy(session, bench, until):
    bench.is_endless = True
    session.open_bytes(b"good", "page.png")
    session.open_bytes(b"good", "second.png")
    until(lambda: session.document is not None)
    assert bench.diary.pictures == ["page.png"]
    session.cancel()
    until(lambda: not session.is_busy)


def test_resumed_record_keeps_its_pictures_as_they_are(session, bench, until):
    session.resume(bench.diary, [(b"good", "page.png", Light.VI)])
    until(lambda: session.examination is not None)
    assert bench.diary.pictures == []
    assert session.is_kept


def test_resumed_record_keeps_its_correction(session, bench, until):
    pictures, lines = [(b"good", "page.png", Light.VI)], ("A" * 44, "B" * 44)
    session.resume(bench.diary, pictures, corrected=lines)
    until(lambda: session.examination is not None)
    assert session.document.corrected == lines


def test_without_a_store_the_case_goes_on_and_says_so(session, bench, until):
    bench.diary = None
    opened(session, until)
    assert not session.is_kept
    session.record_own_view(OwnView.PROBLEM)
    session.close("cleared")
    assert not session.is_open


def test_a_full_disk_is_said_in_words(session, bench, until, monkeypatch):
    opened(session, until)
    told = []
    session.failed.connect(lambda words: told.append(words.english()))

    def refuse(*_):
        raise StoreError(Text("The disk is full"))

    monkeypatch.setattr(bench.diary, "add_step", refuse)
    session.record_own_view(OwnView.PROBLEM)
    assert told == ["The disk is full"]
    assert session.own_view is None


def test_a_record_that_cannot_take_the_picture_is_closed(
    session, bench, until, monkeypatch
):
    def refuse(*_):
        raise StoreError(Text("The disk is full"))

    monkeypatch.setattr(bench.diary, "add_picture", refuse)
    told = []
    session.failed.connect(lambda words: told.append(words.english()))
    session.open_bytes(b"good", "page.png")
    until(lambda: bool(told))
    assert bench.diary.is_aborted


@pytest.mark.parametrize("name", ["missing.png"])
def test_missing_file_is_a_fault_in_words(session, until, name, caplog):
    told = []
    session.failed.connect(told.append)
    session.open_files([(Path(name), Light.VI)])
    until(lambda: bool(told))
    assert "FileNotFoundError" in told[0].english()
