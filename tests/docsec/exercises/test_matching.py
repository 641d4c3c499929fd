"""K3: pairs count one by one; the spare one belongs to none."""

from docsec.exercises import ChoiceData
from docsec.exercises.matching import Matching
from docsec.model.prompt import Pair, Paired


def choices(letters: str) -> tuple[ChoiceData, ...]:
    return tuple(ChoiceData(one, {"en": one}) for one in letters)


TASK = Matching.Task({"en": "Match"}, choices("ab"), choices("xyz"))
KEY = Matching.Key({"a": "x", "b": "y"}, {"en": "Because"})


def test_pairs_count_one_by_one(played) -> None:
    score, asked = played("matching", TASK, KEY, [Paired(pairs={"a": "x", "b": "z"})])
    assert (score.credit, score.guess) == (0.5, 1 / 3)
    assert isinstance(asked[0], Pair)
    assert {one.id for one in asked[0].right} == set("xyz")


def test_solving_it_is_worth_all(played) -> None:
    solved = Matching.solve(TASK, KEY)
    assert played("matching", TASK, KEY, solved)[0].credit == 1
    assert played("matching", TASK, KEY, [Paired()])[0].credit == 0
