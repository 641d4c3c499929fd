"""G3: the best light, one that would do, and one that tells nothing."""

import pytest

from docsec.exercises import ChoiceData
from docsec.exercises.next_light import NextLight
from docsec.forgeries import forgeries
from docsec.model import Light
from docsec.model.prompt import Chosen


@pytest.fixture(scope="module")
def made(one_document):
    return NextLight.make(2, 0.2, ppi=100)


@pytest.mark.parametrize(("which", "due"), [("best", 1), ("other", 0), ("none", 0)])
def test_credit(played, made, which, due) -> None:
    lights = {one.value for one in Light} - {"VI", "COAXIAL", "OBLIQUE_RIGHT"}
    other = next(iter(lights - {made.key.best, *made.key.acceptable}))
    ids = {"best": (made.key.best,), "other": (other,), "none": ()}[which]
    score, asked = played("next_light", made.task, made.key, [Chosen(ids=ids)])
    assert score.credit == due
    assert "You suspect" in asked[0].story[0].english()


def test_it_shows_white_light_only_and_the_answer_afterwards(played, made) -> None:
    score, asked = played("next_light", made.task, made.key, [Chosen()])
    assert [one.light for one in asked[0].exhibits[0].views] == [Light.VI]
    (shown,) = score.feedback[0].exhibits
    assert shown.views[0].light.value == made.key.best
    assert shown.spots


def test_the_best_is_what_its_forgery_says(made) -> None:
    one = next(one for one in forgeries if one.title == made.task.suspicion)
    assert one.lights[0].value == made.key.best


def test_an_author_may_ask_for_any_test(played) -> None:
    task = NextLight.Task(
        question={"en": "Which test?"},
        choices=tuple(
            ChoiceData(one, {"en": one}) for one in ("lamp", "loupe", "feel")
        ),
        story=({"en": "The paper is bright."},),
    )
    key = NextLight.Key("lamp", frozenset({"loupe"}), {"en": "Costs a second"})
    for answer, due in (("lamp", 1), ("loupe", 0.5), ("feel", 0)):
        score, _ = played("next_light", task, key, [Chosen(ids=(answer,))])
        assert score.credit == due
        assert score.guess == pytest.approx(1.5 / 3)
        assert score.feedback[0].exhibits == ()
    solved = NextLight.solve(task, key)
    assert played("next_light", task, key, solved)[0].credit == 1
