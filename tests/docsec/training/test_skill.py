"""The skill map: what counts, with intervals, and nothing from too little."""

from datetime import UTC, datetime

import pytest

from docsec.exercises import Family
from docsec.scoring.score import RIGHT_FOR_WRONG_REASON, Standing, Trial
from docsec.training.journal import Occasion, Past
from docsec.training.result import Result
from docsec.training.skill import by_quarter, calibrated, skill_map


def past(credit, *, family=Family.SORTING, standing=Standing.COUNTS, **more):
    return Past(
        "id",
        Occasion.PRACTICE,
        "genuine_or_false",
        family,
        "",
        "b4.1",
        1,
        0.5,
        datetime(2026, 3, 1, tzinfo=UTC),
        10.0,
        Result(credit=credit, standing=standing, **more),
    )


def test_every_share_has_its_interval() -> None:
    # 17 of 20: 62 to 97 %, as known for short tests.
    (row,) = skill_map([past(1.0)] * 17 + [past(0.0)] * 3)
    assert row.family is Family.SORTING
    assert (round(row.right.low, 2), round(row.right.high, 2)) == (0.62, 0.97)
    assert row.n == 20


def test_too_little_says_nothing() -> None:
    (row,) = skill_map([past(1.0)] * 4)
    assert (row.right, row.detection, row.calibration) == (None, None, None)


@pytest.mark.parametrize("standing", [Standing.MECHANICS, Standing.UNMARKED])
def test_drawn_people_and_unmarked_reports_are_not_in_it(standing) -> None:
    assert skill_map([past(1.0, standing=standing)] * 20) == ()


def test_what_is_open_is_not_in_it() -> None:
    waiting = past(1.0)
    open_one = Past(*(getattr(waiting, name) for name in waiting.__slots__[:-1]), None)
    assert skill_map([open_one]) == ()


def test_right_for_the_wrong_reason_stands_apart() -> None:
    hit = Trial(is_signal=True, is_called=True)
    lucky = past(0.6, trials=(hit,), flags=(RIGHT_FOR_WRONG_REASON,))
    (row,) = skill_map([past(1.0, trials=(hit,))] * 6 + [lucky] * 2)
    assert row.wrong_reason.value == 0.25
    assert row.detection.hits == 8


def test_confidence_says_nothing_below_forty_answers() -> None:
    sure = Trial(True, True, confidence=0.9)
    assert calibrated([sure] * 39) is None
    assert calibrated([sure] * 40) is not None


def test_who_is_too_sure_is_told_so() -> None:
    trials = [Trial(True, at % 2 == 0, confidence=0.95) for at in range(40)]
    found = calibrated(trials)
    assert found.over == pytest.approx(0.45)
    (step,) = found.bins
    assert (step.confidence, step.right.value) == (pytest.approx(0.95), 0.5)


def test_a_shift_has_four_quarters() -> None:
    trials = [Trial(at % 2 == 0, at < 20) for at in range(40)]
    quarters = by_quarter(trials)
    assert [one.hits for one in quarters] == [5, 5, 0, 0]
    assert quarters[0].criterion < quarters[3].criterion
