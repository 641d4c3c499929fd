"""K4: pairs the wrong way round cost; some must not be."""

import pytest

from docsec.exercises import ChoiceData
from docsec.exercises.ordering import Ordering
from docsec.model.prompt import Order, Ordered

TASK = Ordering.Task(
    {"en": "Put in order"},
    tuple(ChoiceData(one, {"en": one}) for one in "abcd"),
    story=({"en": "A passport is handed over."},),
)
KEY = Ordering.Key(("a", "b", "c", "d"), {"en": "Because"}, (("a", "d"),))


@pytest.mark.parametrize(
    ("order", "due"), [("abcd", 1), ("abdc", 1 - 2 / 12), ("dbca", 0), ("", 0)]
)
def test_order(played, order, due) -> None:
    score, asked = played("ordering", TASK, KEY, [Ordered(ids=tuple(order))])
    assert score.credit == pytest.approx(due)
    assert isinstance(asked[0], Order)
    assert 0 < score.guess < 0.5


def test_solving_it_is_worth_all(played) -> None:
    assert played("ordering", TASK, KEY, Ordering.solve(TASK, KEY))[0].credit == 1
