"""What stands beside a check about its own errors."""

from docsec.evaluation.figures import VERSION, CheckFigures, Count, Figures
from ui.pages.examine.wording import error_rates


def figures(**checks):
    return Figures(VERSION, "docsec", "2026-11-21", "here", 1, {}, {}, {}, {}, checks)


def test_measured_check_says_n_and_the_upper_bound():
    found = CheckFigures(
        Count(0, 20),
        Count(1, 20),
        {"photo_pasted": Count(3, 5), "unknown": Count(0, 5)},
    )
    words, best = error_rates("a", figures(a=found))
    assert "0 of 20" in words.english()
    assert "at most 17 %" in words.english()
    assert "on real documents: not measured" in words.english()
    assert "Of 5 such test documents it caught 3" in best.english()


def test_check_that_caught_nothing_boasts_of_nothing():
    found = CheckFigures(Count(0, 20), Count(0, 20), {"photo_pasted": Count(0, 5)})
    assert len(error_rates("a", figures(a=found))) == 1


def test_check_that_never_ran_is_not_measured():
    never = CheckFigures(Count(0, 0), Count(0, 0), {})
    for found in (None, figures(), figures(a=never)):
        (words,) = error_rates("a", found)
        assert "not measured yet" in words.english()
