"""F1: signs decide, drawn people are never counted."""

import pytest

from docsec.exercises.face_pair import FacePair
from docsec.model.prompt import Judge, Judged, Scale
from docsec.scoring.score import Standing, Trial


@pytest.fixture(scope="module")
def pairs():
    return {
        is_other: FacePair.make(5, 0.3, prevalence=float(is_other))
        for is_other in (False, True)
    }


@pytest.mark.parametrize("is_other", [False, True])
@pytest.mark.parametrize(("value", "due"), [(3, 1), (1, 1), (0, 0.5), (-2, 0)])
def test_the_sign_decides(played, pairs, is_other, value, due) -> None:
    made = pairs[is_other]
    signed = value if is_other else -value
    score, asked = played("face_pair", made.task, made.key, [Judged(value=signed)])
    assert score.credit == due
    assert score.trials == (Trial(is_other, signed > 0, signed),)
    assert isinstance(asked[0], Judge)
    assert asked[0].scale is Scale.SEVEN


def test_drawn_people_say_so_and_count_nowhere(played, pairs) -> None:
    made = pairs[True]
    score, asked = played("face_pair", made.task, made.key, [Judged()])
    assert score.standing is Standing.MECHANICS
    assert "Drawn people" in asked[0].notices[0].english()
    assert (score.credit, score.trials) == (0, ())


def test_two_people_are_told_apart_by_what_differs(pairs) -> None:
    assert pairs[True].key.differing
    assert not pairs[False].key.differing
    assert set(pairs[True].key.tags) == {"sex", "cover", "years"}


def test_both_portraits_are_there(pairs) -> None:
    for made in pairs.values():
        shown = (made.task.left, made.task.right)
        assert {one for each in shown for one in each.views.values()} == set(
            made.pictures
        )
