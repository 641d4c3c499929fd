"""W1: eight criteria; the learner's own marks are no score."""

import pytest

from docsec.exercises.report_writing import CRITERIA, ReportWriting
from docsec.model.prompt import Choose, Chosen, Filled, Form, Write, Written
from docsec.scoring.score import Standing

TASK = ReportWriting.Task(({"en": "A card was dull under UV."},))
KEY = ReportWriting.Key(
    {"en": "The card, compared with ..."}, {"en": "Note the limits"}
)
HALF = dict.fromkeys(CRITERIA, "1") | dict.fromkeys(list(CRITERIA)[:4], "2")


def test_the_sheet_is_summed_and_waits_for_its_markers(played) -> None:
    answers = [Written(text="Seen under UV."), Filled(cells=HALF), Chosen()]
    score, asked = played("report_writing", TASK, KEY, answers)
    assert [type(one) for one in asked] == [Write, Form, Choose]
    assert score.credit == pytest.approx(12 / 24)
    assert score.standing is Standing.UNMARKED


def test_a_critical_fault_is_named(played) -> None:
    answers = [Written(text="False!"), Filled(cells=HALF), Chosen(ids=("beyond",))]
    score, _ = played("report_writing", TASK, KEY, answers)
    assert "beyond the evidence" in score.critical[0].english()


def test_an_empty_report_is_worth_nothing(played) -> None:
    answers = [Written(text="  "), Filled(cells=HALF), Chosen()]
    assert played("report_writing", TASK, KEY, answers)[0].credit == 0


def test_solving_it_is_worth_all(played) -> None:
    solved = ReportWriting.solve(TASK, KEY)
    score, _ = played("report_writing", TASK, KEY, solved)
    assert score.credit == pytest.approx(1)
    assert solved[0].text == "The card, compared with ..."
