from datetime import datetime

import pytest

from ui.settings import ALL, LANGUAGE, OWN_VIEW_FIRST, TEXT_SIZE, Settings


@pytest.mark.parametrize("preference", ALL, ids=lambda one: one.key)
def test_default_is_among_the_choices(preference):
    assert preference.accept(preference.default) == preference.default


def test_choice_survives_the_program(settings, tmp_path):
    settings.choose(LANGUAGE, "ckb")
    settings.choose(OWN_VIEW_FIRST, False)
    again = Settings(tmp_path)
    assert again.word(LANGUAGE) == "ckb"
    assert not again.is_on(OWN_VIEW_FIRST)
    assert (tmp_path / "settings.ini").exists()


def test_says_what_changed_once(settings, qtbot):
    told = []
    settings.changed.connect(told.append)
    settings.choose(TEXT_SIZE, "large")
    settings.choose(TEXT_SIZE, "large")
    assert told == [TEXT_SIZE]


def test_unknown_choice_is_refused(settings):
    with pytest.raises(ValueError, match="cannot be"):
        settings.choose(LANGUAGE, "xx")


def test_nonsense_in_the_file_is_the_default(settings, tmp_path):
    (tmp_path / "settings.ini").write_text(
        "[screen]\nlanguage=klingon\n[examination]\nown_view_first=perhaps\n"
    )
    again = Settings(tmp_path)
    assert again.word(LANGUAGE) == "en"
    assert again.is_on(OWN_VIEW_FIRST)


@pytest.mark.parametrize(("stored", "is_on"), [("true", True), ("false", False)])
def test_yes_or_no_is_read_back_from_the_file(tmp_path, qapp, stored, is_on):
    (tmp_path / "settings.ini").write_text(f"[examination]\nown_view_first={stored}\n")
    assert Settings(tmp_path).is_on(OWN_VIEW_FIRST) is is_on


def test_a_change_for_the_administrator_is_written_down_for_good(settings, tmp_path):
    settings.choose(OWN_VIEW_FIRST, False)
    settings.choose(OWN_VIEW_FIRST, False)
    Settings(tmp_path).choose(OWN_VIEW_FIRST, True)
    lines = (tmp_path / "changes.log").read_text(encoding="utf-8").splitlines()
    assert [line.partition(" ")[2] for line in lines] == [
        "examination/own_view_first: True -> False",
        "examination/own_view_first: False -> True",
    ]
    assert all(datetime.fromisoformat(line.split()[0]).tzinfo for line in lines)


def test_what_cannot_be_written_down_is_not_changed(settings, tmp_path):
    (tmp_path / "changes.log").mkdir()
    with pytest.raises(OSError, match="changes"):
        settings.choose(OWN_VIEW_FIRST, False)
    assert settings.is_on(OWN_VIEW_FIRST)


def test_other_choices_leave_no_trace(settings, tmp_path):
    settings.choose(TEXT_SIZE, "large")
    assert not (tmp_path / "changes.log").exists()
