from dataclasses import replace

import numpy as np
import pytest

from docsec.synthesis.portrait import Likeness, draw_portrait, invent_likeness


@pytest.fixture
def person() -> Likeness:
    return invent_likeness(np.random.default_rng(1), sex="M", age=30)


def test_portrait_has_the_proportions_of_a_passport_photograph(person: Likeness):
    drawn = draw_portrait(person)
    assert drawn.shape[1] / drawn.shape[0] == pytest.approx(35 / 45)
    assert drawn.dtype == np.float32
    assert drawn.min() >= 0
    assert drawn.max() <= 1


@pytest.mark.parametrize(
    "change",
    [
        {"beard": "moustache"},
        {"beard": "short"},
        {"beard": "full"},
        {"has_spectacles": True},
        {"has_long_hair": True},
        {"scarf": (0.2, 0.3, 0.4)},
        {"age": 1.0},
        {"nose_width": 0.06},
    ],
)
def test_each_parameter_shows(person: Likeness, change: dict[str, object]):
    plain = replace(person, beard="none", has_spectacles=False, age=0.0)
    changed = replace(plain, **change)  # type: ignore[arg-type]
    assert np.abs(draw_portrait(plain) - draw_portrait(changed)).max() > 0.05


def test_only_men_are_given_beards_and_only_women_scarves():
    rng = np.random.default_rng(0)
    men = [invent_likeness(rng, sex="M", age=40) for _ in range(40)]
    women = [invent_likeness(rng, sex="F", age=70) for _ in range(40)]
    assert {man.scarf for man in men} == {None}
    assert {woman.beard for woman in women} == {"none"}
    assert len({man.beard for man in men}) == 4
