"""H1: one place, three clicks, a quarter for each wrong one."""

import pytest

from docsec.exercises import Fault
from docsec.exercises.genuine_or_false import GenuineOrFalse
from docsec.exercises.one_anomaly import OneAnomaly
from docsec.model import Light, Text
from docsec.model.prompt import Mark, Marked, Placed
from docsec.scoring.spot import inner

CORNER = Placed(0.001, 0.001)


@pytest.fixture(scope="module")
def made(one_document):
    return OneAnomaly.make(4, 0.2, ppi=100)


def hit(made):
    return Placed(*inner(made.key.fault.outline), light=made.key.fault.lights[0])


def test_the_key_is_right_by_the_pixels(made, prove) -> None:
    genuine = GenuineOrFalse.make(4, 0.2, prevalence=0.0, ppi=100)
    prove(made, genuine)


@pytest.mark.parametrize(("wrong", "due"), [(0, 1), (1, 0.75), (2, 0.5)])
def test_wrong_clicks_cost_a_quarter(played, made, wrong, due) -> None:
    marks = (*(CORNER,) * wrong, hit(made))
    score, asked = played("one_anomaly", made.task, made.key, [Marked(marks=marks)])
    assert score.credit == due
    assert isinstance(asked[0], Mark)
    assert asked[0].most == 3


def test_nothing_found_is_worth_nothing(played, made) -> None:
    for marks in ((), (CORNER,), (CORNER,) * 3):
        answer = [Marked(marks=marks)]
        assert played("one_anomaly", made.task, made.key, answer)[0].credit == 0


def test_a_blind_click_is_worth_the_area(played, made) -> None:
    task = OneAnomaly.Task(made.task.exhibit, {"en": "Where is the photo?"})
    outline = ((0.1, 0.2), (0.5, 0.2), (0.5, 0.7), (0.1, 0.7))
    key = OneAnomaly.Key(Fault(outline, (Light.VI,), Text("Here")), Text("Photo"))
    solved = OneAnomaly.solve(task, key)
    score, asked = played("one_anomaly", task, key, solved)
    assert (score.credit, score.guess) == (1, pytest.approx(0.2))
    assert asked[0].words.shown("en")[0] == "Where is the photo?"
