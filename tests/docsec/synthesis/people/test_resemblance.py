from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from docsec.synthesis.people.appearance import Appearance
from docsec.synthesis.people.homeland import invent_likeness
from docsec.synthesis.people.likeness import (
    Beard,
    Component,
    Cut,
    Homeland,
    Likeness,
    MarkKind,
    MarkPlace,
    SkinMark,
)
from docsec.synthesis.people.resemblance import (
    differences,
    distance,
    look_alike,
    morph,
)

MOLE = SkinMark(MarkKind.MOLE, MarkPlace.CHIN, 0.0, 0.0, 0.5)


def test_nobody_is_apart_from_themselves(man: Likeness):
    assert distance(man, man) == 0
    assert differences(man, man) == ()


def test_distance_is_the_same_both_ways(man: Likeness, woman: Likeness):
    assert distance(man, woman) == distance(woman, man) > 0


def test_strangers_are_one_apart_on_average():
    rng = np.random.default_rng(8)
    apart = [
        distance(one, other)
        for homeland in Homeland
        for one, other in combinations(
            [
                invent_likeness(rng, sex="F", age=30, homeland=homeland)
                for _ in range(20)
            ],
            2,
        )
    ]
    assert np.mean(apart) == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize("wanted", [0.0, 0.05, 0.3, 0.6, 1.0])
def test_look_alike_stands_at_the_distance_asked_for(man: Likeness, wanted: float):
    marked = replace(man, marks=(MOLE,))
    for seed in range(10):
        other = look_alike(marked, wanted, np.random.default_rng(seed))
        assert distance(marked, other) == pytest.approx(wanted, abs=1e-6)
        assert (other.sex, other.homeland) == (man.sex, man.homeland)


def test_look_alike_does_not_share_a_mark(man: Likeness):
    marked = replace(man, marks=(MOLE,))
    other = look_alike(marked, 0.5, np.random.default_rng(0))
    assert MOLE not in other.marks
    assert MarkPlace.CHIN not in {mark.place for mark in other.marks}


def test_features_of_a_look_alike_differ_unequally(man: Likeness):
    other = look_alike(man, 0.7, np.random.default_rng(0))
    apart = np.abs(other.traits.vector() - man.traits.vector())
    assert apart.max() > 3 * np.median(apart)


@pytest.mark.parametrize("wanted", [-0.1, 1.1])
def test_look_alike_beyond_the_ends_is_refused(man: Likeness, wanted: float):
    with pytest.raises(ValueError, match="0 to 1"):
        look_alike(man, wanted, np.random.default_rng(0))


def test_morph_runs_from_one_to_the_other(man: Likeness, woman: Likeness):
    assert distance(morph(man, woman, 0.0), man) == 0
    assert distance(morph(man, woman, 1.0), woman) == 0
    to_man = [distance(morph(man, woman, s), man) for s in (0.2, 0.4, 0.6, 0.8)]
    assert to_man == sorted(to_man)


def test_morph_shows_the_marks_of_both_faintly(man: Likeness, woman: Likeness):
    mixed = morph(replace(man, marks=(MOLE,)), replace(woman, marks=(MOLE,)), 0.25)
    assert [mark.strength for mark in mixed.marks] == [0.75, 0.25]


def test_one_feature_changed_is_the_one_difference(man: Likeness):
    wide = replace(man, traits=replace(man.traits, nostril_width=1.0, nose_tip=0.0))
    slim = replace(man, traits=replace(man.traits, nostril_width=-1.0, nose_tip=0.4))
    (found,) = differences(wide, slim)
    assert found.component is Component.NOSE
    assert found.amount == 1
    assert found.traits == ("nostril_width", "nose_tip")
    assert [words.english() for words in found.details] == [
        "Width of the nostrils",
        "Tip of the nose",
    ]


def test_mark_of_one_is_a_difference(man: Likeness):
    plain, marked = replace(man, marks=()), replace(man, marks=(MOLE,))
    (found,) = differences(plain, marked)
    assert (found.component, found.amount) == (Component.MARKS, 0.5)


def test_largest_difference_comes_first(man: Likeness, woman: Likeness):
    amounts = [each.amount for each in differences(man, woman)]
    assert amounts == sorted(amounts, reverse=True)


def test_what_a_beard_hides_is_no_visible_difference(man: Likeness):
    one, other = (
        replace(man, traits=replace(man.traits, chin_width=value, mouth_width=value))
        for value in (-1.0, 1.0)
    )
    bare = Appearance(age=30, weight=0.0, cut=Cut.SHORT)
    full = replace(bare, beard=Beard.FULL)
    bare_ones = {each.component for each in differences(one, other, bare, bare)}
    seen = {each.component for each in differences(one, other, bare, full)}
    assert bare_ones == {Component.CHIN, Component.MOUTH}
    assert seen == {Component.MOUTH}
