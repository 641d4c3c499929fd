"""M3: every character counts, and the first that differs is shown."""

import pytest

from docsec.exercises.mrz_building import MrzBuilding
from docsec.model.prompt import Type, Typed
from docsec.model.wording import Verbatim
from scripts.item_keys import agrees

MADE = MrzBuilding.make(3, 0.0)


def answer(first: str, second: str) -> list[Typed]:
    return [Typed(values={"first": first, "second": second})]


def test_the_lines_are_right_in_small_letters_too(played) -> None:
    first, second = MADE.key.lines
    typed = answer(first.lower(), f" {second} ")
    score, asked = played("mrz_building", MADE.task, MADE.key, typed)
    assert score.credit == 1
    assert isinstance(asked[0], Type)
    assert asked[0].blanks[0].length == 44


@pytest.mark.parametrize(("line", "column"), [(0, 7), (1, 43)])
def test_the_first_difference_is_shown(played, line, column) -> None:
    lines = list(MADE.key.lines)
    lines[line] = lines[line][:column] + "?" + lines[line][column + 1 :]
    score, _ = played("mrz_building", MADE.task, MADE.key, answer(*lines))
    assert score.credit == 0
    told = score.feedback[0].story[0].english()
    assert told == f"First difference: line {line + 1}, character {column + 1}"


def test_a_line_too_short_differs_where_it_ends(played) -> None:
    first, second = MADE.key.lines
    score, _ = played("mrz_building", MADE.task, MADE.key, answer(first, second[:40]))
    assert "character 41" in score.feedback[0].story[0].english()


def test_the_letters_of_an_arabic_name_are_given(played) -> None:
    made = MrzBuilding.make(5, 1.0)
    _, asked = played("mrz_building", made.task, made.key, [Typed()])
    table = asked[0].story[-1]
    assert isinstance(table, Verbatim)
    names = made.task.values["primary_identifier"]
    assert all(one in table.print for one in names if one.isalpha())


@pytest.mark.parametrize("difficulty", [0.0, 0.5, 1.0])
def test_keys_are_right(played, difficulty) -> None:
    for seed in range(40):
        made = MrzBuilding.make(seed, difficulty)
        assert agrees("mrz_building", made.task, made.key)
        solved = MrzBuilding.solve(made.task, made.key)
        assert played("mrz_building", made.task, made.key, solved)[0].credit == 1


def test_more_given_names_may_be_wished_for() -> None:
    names = MrzBuilding.make(1, 0.0, given_names=3).task.values["secondary_identifier"]
    assert len(set(names.split())) == 3
