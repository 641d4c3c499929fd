"""F4: one person or a blend of two."""

import pytest

from docsec.exercises.morph import Morph
from docsec.model.prompt import Judged
from docsec.scoring.score import Standing


@pytest.fixture(scope="module")
def portraits():
    return {
        is_morph: Morph.make(3, 0.1, prevalence=is_morph) for is_morph in (0.0, 1.0)
    }


@pytest.mark.parametrize("is_morph", [0.0, 1.0])
def test_judgements(played, portraits, is_morph) -> None:
    made = portraits[is_morph]
    solved = Morph.solve(made.task, made.key)
    score, asked = played("morph", made.task, made.key, solved)
    assert (score.credit, score.standing) == (1, Standing.MECHANICS)
    assert len(asked[0].exhibits) == 2
    unsure = played("morph", made.task, made.key, [Judged(value=0)])[0]
    assert unsure.credit == 0.5
    assert played("morph", made.task, made.key, [Judged()])[0].trials == ()


def test_the_two_sources_are_shown_afterwards_only(portraits) -> None:
    made = portraits[1.0]
    asked = {*made.task.portrait.views.values(), *made.task.person.views.values()}
    assert asked == set(made.pictures)
    told = {one for each in made.key.sources for one in each.views.values()}
    assert told == set(made.aside)
    assert not told & asked


def test_a_blend_is_neither_of_the_two(portraits) -> None:
    made = portraits[1.0]
    (blend,) = (made.pictures[one] for one in made.task.portrait.views.values())
    for source in made.aside.values():
        assert (blend != source).mean() > 0.05


def test_it_may_stand_alone(played) -> None:
    made = Morph.make(4, 0.5, is_alone=True, prevalence=0.0)
    _, asked = played("morph", made.task, made.key, [Judged()])
    assert len(asked[0].exhibits) == 1
