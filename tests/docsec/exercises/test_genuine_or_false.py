"""G1: verdict, place and kind; the pixels prove the key."""

import pytest

from docsec.exercises.genuine_or_false import GenuineOrFalse
from docsec.model.prompt import Choose, Chosen, Judge, Judged, Mark, Marked, Placed
from docsec.scoring.score import RIGHT_FOR_WRONG_REASON, Trial
from docsec.scoring.spot import inner

FALSE_SEED = 9


@pytest.fixture(scope="module")
def genuine(one_document):
    return GenuineOrFalse.make(FALSE_SEED, 0.2, prevalence=0.0, ppi=100)


@pytest.fixture(scope="module")
def false(one_document):
    return GenuineOrFalse.make(FALSE_SEED, 0.2, prevalence=1.0, ppi=100)


def test_the_key_is_right_by_the_pixels(genuine, false, prove) -> None:
    assert genuine.key.fraud is None
    assert not genuine.key.faults
    prove(false, genuine)


def test_a_genuine_one_is_worth_all_for_the_verdict(played, genuine) -> None:
    answers = [Judged(value=-1, confidence=0.8)]
    score, asked = played("genuine_or_false", genuine.task, genuine.key, answers)
    assert (score.credit, score.guess, len(asked)) == (1, 0.5, 1)
    assert score.trials == (Trial(False, False, confidence=0.8),)


def test_calling_it_false_asks_where_and_what(played, genuine) -> None:
    answers = [Judged(value=1), Marked(), Chosen()]
    score, asked = played("genuine_or_false", genuine.task, genuine.key, answers)
    assert [type(one) for one in asked] == [Judge, Mark, Choose]
    assert score.credit == 0


def test_verdict_place_and_kind_make_up_a_false_one(played, false) -> None:
    verdict, place, kind = GenuineOrFalse.solve(false.task, false.key)
    name = "genuine_or_false"
    score, _ = played(name, false.task, false.key, [verdict, place, kind])
    assert (score.credit, score.flags) == (1, ())
    assert dict(score.figures) == {"light": 1}
    other = next(one for one in ("impostor", "forgery") if one != false.key.fraud)
    score, _ = played(
        name, false.task, false.key, [verdict, place, Chosen(ids=(other,))]
    )
    assert score.credit == 0.9


def test_right_for_the_wrong_reason_stands_apart(played, false) -> None:
    verdict, _, kind = GenuineOrFalse.solve(false.task, false.key)
    wrong = Marked(marks=(Placed(0.0, 0.0),))
    answers = [verdict, wrong, kind]
    score, _ = played("genuine_or_false", false.task, false.key, answers)
    assert score.credit == pytest.approx(0.7)
    assert score.flags == (RIGHT_FOR_WRONG_REASON,)


def test_the_light_of_the_mark_is_noted(played, false) -> None:
    verdict, _, kind = GenuineOrFalse.solve(false.task, false.key)
    mark = Placed(*inner(false.key.faults[0].outline), light=None)
    answers = [verdict, Marked(marks=(mark,)), kind]
    score, _ = played("genuine_or_false", false.task, false.key, answers)
    assert (score.credit, dict(score.figures)) == (1, {"light": 0})


def test_missing_a_false_one_is_worth_nothing(played, false) -> None:
    for answer in (Judged(value=-1), Judged()):
        score, _ = played("genuine_or_false", false.task, false.key, [answer])
        assert score.credit == 0
    assert score.trials == ()


def test_a_genuine_one_is_shown_beside_it_afterwards(played, false) -> None:
    score, _ = played("genuine_or_false", false.task, false.key, [Judged()])
    asked, genuine = score.feedback[0].exhibits
    assert asked.spots
    assert asked.views[0].light is false.key.faults[0].lights[0]
    assert {one.picture for one in genuine.views} == set(false.aside)
    assert not set(false.aside) & set(false.pictures)


def test_handles_and_sizes_tell_nothing(genuine, false) -> None:
    views = [one.task.exhibit.views for one in (genuine, false)]
    assert list(views[0]) == list(views[1])
    shapes = [
        {pixels.shape for pixels in one.pictures.values()} for one in (genuine, false)
    ]
    assert shapes[0] == shapes[1]
