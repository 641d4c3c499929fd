"""K6: each gap alone."""

import pytest

from docsec.exercises.gap_text import GapText
from docsec.model.prompt import Type, Typed

TASK = GapText.Task(
    {"en": "Fill in"}, {"en": "Under [[lamp]] the paper is [[look]]."}, ("lamp", "look")
)
KEY = GapText.Key({"lamp": ("UV", "365 nm"), "look": ("dull", "dark")}, {"en": "So"})


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ({"lamp": "uv", "look": "dark"}, 1),
        ({"lamp": "365 nm"}, 0.5),
        ({"lamp": "IR", "look": "bright"}, 0),
        ({}, 0),
    ],
)
def test_each_gap_counts_alone(played, typed, due) -> None:
    score, asked = played("gap_text", TASK, KEY, [Typed(values=typed)])
    assert score.credit == due
    assert isinstance(asked[0], Type)
    assert asked[0].body is not None


def test_solving_it_is_worth_all(played) -> None:
    assert played("gap_text", TASK, KEY, GapText.solve(TASK, KEY))[0].credit == 1
