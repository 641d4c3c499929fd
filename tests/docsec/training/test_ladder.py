"""The ladder: one level after the other, with the months between."""

from datetime import UTC, datetime, timedelta

import pytest

from docsec.training.course import Level
from docsec.training.ladder import (
    LADDER,
    Rung,
    before,
    needs_refresher,
    read_ladder,
    write_ladder,
)
from docsec.training.lesson import CourseError

NOW = datetime(2026, 6, 1, tzinfo=UTC)


def test_anybody_may_begin_at_the_bottom() -> None:
    assert before(Level.BASIC, {}, NOW).may_begin


def test_nobody_skips_a_level() -> None:
    standing = before(Level.ADVANCED, {}, NOW)
    assert not standing.may_begin
    assert "missing" in standing.reasons[0].english()
    assert not before(Level.TRAINERS, {"basic": NOW}, NOW).may_begin


@pytest.mark.parametrize(
    ("passed", "due"), [((2026, 3, 1), True), ((2026, 3, 2), False)]
)
def test_three_months_lie_between(passed, due) -> None:
    held = {"basic": datetime(*passed, tzinfo=UTC)}
    standing = before(Level.ADVANCED, held, NOW)
    assert standing.may_begin is due
    if not due:
        assert standing.reasons[0].values["day"].isoformat() == "2026-06-02"


def test_months_run_over_the_year() -> None:
    held = {"basic": datetime(2025, 11, 30, tzinfo=UTC)}
    late = datetime(2026, 2, 27, tzinfo=UTC)
    assert not before(Level.ADVANCED, held, late).may_begin
    assert before(Level.ADVANCED, held, late + timedelta(days=1)).may_begin


def test_a_manager_writes_other_gates(tmp_path) -> None:
    path = tmp_path / "ladder.json"
    assert read_ladder(path) == LADDER
    write_ladder(path, {Level.ADVANCED: Rung(after=Level.BASIC, months=6)})
    ladder = read_ladder(path)
    assert ladder[Level.BASIC] == Rung()
    held = {"basic": datetime(2026, 2, 1, tzinfo=UTC)}
    assert not before(Level.ADVANCED, held, NOW, ladder=ladder).may_begin
    path.write_text("{}x")
    with pytest.raises(CourseError, match=r"ladder\.json"):
        read_ladder(path)


@pytest.mark.parametrize(("weeks", "due"), [(7, False), (8, True), (None, True)])
def test_eight_weeks_without_practice_want_a_refresher(weeks, due) -> None:
    last = None if weeks is None else NOW - timedelta(weeks=weeks)
    assert needs_refresher(Level.BASIC, last, NOW) is due
