"""Credit by hand-counted examples, and what must hold for any answer."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.scoring import credit


@pytest.mark.parametrize(
    ("ticked", "right", "due"),
    [
        ("ab", "ab", 1),
        ("a", "ab", 0.5),
        ("abx", "ab", 0.5),
        ("ax", "ab", 0),
        ("xy", "ab", 0),
        ("", "ab", 0),
    ],
)
def test_wrong_ticks_take_right_ones_away(ticked: str, right: str, due: float) -> None:
    assert credit.several(set(ticked), set(right)) == due


def test_pairs_count_one_by_one() -> None:
    right = {"1": "a", "2": "b", "3": "c", "4": "d"}
    assert credit.pairs({"1": "a", "2": "c", "3": "b", "4": "d"}, right) == 0.5
    assert credit.pairs({}, right) == 0


@pytest.mark.parametrize(
    ("order", "due"),
    [("abcd", 1), ("bacd", 1 - 1 / 6), ("dcba", 0), ("badc", 1 - 2 / 6), ("", 0)],
)
def test_every_pair_the_wrong_way_round_costs_the_same(order: str, due: float) -> None:
    assert credit.order(order, "abcd") == pytest.approx(due)


def test_what_must_come_first_fails_the_item() -> None:
    assert credit.order("bacd", "abcd", [("a", "b")]) == 0
    assert credit.order("abdc", "abcd", [("a", "b")]) > 0


def test_a_blind_order_is_worth_half_on_average() -> None:
    marks = [credit.order(one, "abcde") for one in permutations("abcde")]
    assert sum(marks) / len(marks) == pytest.approx(0.5)


def test_one_thing_is_in_order() -> None:
    assert credit.order("a", "a") == 1


@pytest.mark.parametrize(
    ("hits", "misses", "false_marks", "due"),
    [(0, 0, 0, 1), (0, 0, 1, 0), (2, 0, 0, 1), (1, 1, 0, 2 / 3), (0, 2, 3, 0)],
)
def test_f1_of_a_search(hits: int, misses: int, false_marks: int, due: float) -> None:
    assert credit.found(hits, misses, false_marks) == pytest.approx(due)


@given(st.booleans(), st.integers(0, 9))
def test_clicks_cost_a_quarter_and_never_more_than_all(hit: bool, wrong: int) -> None:
    due = max(0, hit - wrong / 4)
    assert credit.one_place(hit, wrong) == due
