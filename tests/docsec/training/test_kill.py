"""Killed exams in small; `scripts/kill_exam.py` runs it a hundred times."""

import random

from scripts import kill_exam


def test_no_answer_is_lost_and_the_clock_is_right(capsys) -> None:
    chance = random.Random(3)  # noqa: S311 - a fixed seed
    assert kill_exam.kill_many(1, chance, longest_s=0.3, questions=40) == 0
    assert "1 kills" in capsys.readouterr().out


def test_a_lost_answer_would_be_found_out() -> None:
    class Cheated:
        sittings = ()
        spent_ms = 0

    heard = kill_exam.Heard(about=3, kept=3)
    assert "3 acknowledged" in kill_exam.problem_of(Cheated, heard)
