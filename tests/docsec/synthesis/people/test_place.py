from dataclasses import replace

import numpy as np
import pytest

from docsec.synthesis.people.appearance import Appearance
from docsec.synthesis.people.likeness import (
    TRAITS,
    Component,
    Cut,
    Likeness,
    MarkKind,
    MarkPlace,
    SkinMark,
)
from docsec.synthesis.people.place import places_of
from docsec.synthesis.portrait import draw_portrait

SIZE = (140, 180)
DAY = Appearance(age=30, weight=0.0, cut=Cut.CROPPED)
_LOCAL = {
    "brow_slant": Component.BROWS,
    "eye_slant": Component.EYES,
    "nose_tip": Component.NOSE,
    "mouth_width": Component.MOUTH,
    "ear_size": Component.EARS,
    "chin_cleft": Component.CHIN,
}
"""Traits that change nothing but their component."""


@pytest.mark.parametrize("name", _LOCAL)
def test_what_a_trait_changes_lies_in_the_place_of_its_component(
    man: Likeness, name: str
):
    component = _LOCAL[name]
    assert TRAITS[name].component is component
    inside = np.zeros(SIZE[::-1], bool)
    drawn = []
    for value in (-0.9, 0.9):
        traits = replace(man.traits, **{name: value})
        person = replace(man, traits=traits, marks=())
        for place in places_of(component, person, DAY, SIZE):
            rows = slice(int(place.top), round(place.bottom) + 1)
            inside[rows, int(place.left) : round(place.right) + 1] = True
        drawn.append(draw_portrait(person, DAY, SIZE))
    apart = np.abs(drawn[0] - drawn[1]).max(2)
    assert apart[inside].max() > 0.05
    assert apart[~inside].sum() < 0.1 * apart.sum()


def test_each_mark_has_its_place(man: Likeness):
    mark = SkinMark(MarkKind.MOLE, MarkPlace.LEFT_CHEEK, 0.0, 0.0, 1.0)
    person = replace(man, marks=(mark,))
    (place,) = places_of(Component.MARKS, person, DAY, SIZE)
    bare = draw_portrait(replace(man, marks=()), DAY, SIZE)
    apart = np.abs(draw_portrait(person, DAY, SIZE) - bare).max(2)
    rows, columns = np.nonzero(apart > 0.02)
    assert place.left < columns.min() < columns.max() < place.right
    assert place.top < rows.min() < rows.max() < place.bottom


@pytest.mark.parametrize(
    "component", [one for one in Component if one is not Component.MARKS]
)
def test_place_lies_in_the_picture(man: Likeness, component: Component):
    places = places_of(component, man, DAY, SIZE)
    assert len(places) == (2 if component is Component.EARS else 1)
    for place in places:
        assert 0 <= place.left < place.right <= SIZE[0]
        assert 0 <= place.top < place.bottom <= SIZE[1]
