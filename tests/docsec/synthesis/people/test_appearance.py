from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from docsec.synthesis.people.appearance import (
    Appearance,
    Frame,
    aged,
    another_day,
    hidden,
    usual_appearance,
)
from docsec.synthesis.people.face import face_of
from docsec.synthesis.people.homeland import invent_likeness
from docsec.synthesis.people.likeness import Beard, Component, Cover, Cut, Likeness

PLAIN = Appearance(age=30, weight=0.0, cut=Cut.CROPPED)


def test_usual_appearance_is_of_the_age_when_first_met(man: Likeness):
    assert usual_appearance(man).age == man.age
    assert usual_appearance(man) == usual_appearance(man, age=man.age)


def test_boy_wears_no_beard(man: Likeness):
    bearded = replace(man, habits=replace(man.habits, beard=Beard.FULL))
    assert usual_appearance(bearded, age=16).beard is Beard.NONE
    assert usual_appearance(bearded, age=30).beard is Beard.FULL


def test_spectacles_are_worn_from_their_age_on(man: Likeness):
    habits = replace(man.habits, spectacles_from=45.0)
    reader = replace(man, habits=habits)
    assert usual_appearance(reader, age=44).frame is Frame.NONE
    assert usual_appearance(reader, age=45).frame is not Frame.NONE


def test_hair_only_goes_greyer_and_thinner(man: Likeness):
    years = [usual_appearance(man, age=age) for age in range(20, 80, 5)]
    for before, after in pairwise(years):
        assert after.grey >= before.grey
        assert after.bald >= before.bald


def test_some_dye_what_has_gone_grey_and_nobody_what_has_not():
    rng = np.random.default_rng(2)
    women = [invent_likeness(rng, sex="F", age=70) for _ in range(30)]
    assert {usual_appearance(one).dye is None for one in women} == {True, False}
    assert {usual_appearance(one, age=20).dye for one in women} == {None}


def test_bones_ears_and_eyes_stay_over_the_years(man: Likeness):
    day = usual_appearance(man, age=25)
    young = face_of(man, day)
    old = face_of(man, replace(day, age=75))
    for name in (
        *("half", "temple", "cheek", "jaw_half", "chin_half", "chin_y", "chin_cleft"),
        *("eye_x", "eye_half", "brow_inner", "bridge", "nose_bend", "nose_tip"),
        *("ear_y", "ear_height", "ear_out", "ear_lobe", "ear_rim", "skin", "iris"),
    ):
        assert getattr(old, name) == getattr(young, name), name
    assert old.upper_lip < young.upper_lip
    assert old.eye_open < young.eye_open
    assert old.old > young.old


def test_later_day_is_so_many_years_later_and_replays(woman: Likeness):
    day = usual_appearance(woman)
    one, other = (aged(woman, day, 10, np.random.default_rng(1)) for _ in range(2))
    assert one == other
    assert one.age == day.age + 10


@pytest.mark.parametrize("cover", [Cover.NONE, Cover.HIJAB])
def test_looks_change_over_the_years(woman: Likeness, cover: Cover):
    day = replace(usual_appearance(woman), cover=cover)
    rng = np.random.default_rng(3)
    later = [aged(woman, day, 5, rng) for _ in range(30)]
    assert len({(one.cut, one.cover) for one in later}) > 1
    assert {one.cover is Cover.NONE for one in later} == {cover is Cover.NONE}


def test_some_beards_change_over_the_years_and_some_stay(man: Likeness):
    day = usual_appearance(man)
    rng = np.random.default_rng(3)
    beards = [aged(man, day, 5, rng).beard for _ in range(30)]
    assert day.beard in beards
    assert len(set(beards)) > 1


def test_another_day_keeps_age_hair_and_beard(man: Likeness):
    day = usual_appearance(man)
    other = another_day(day, np.random.default_rng(0))
    assert other != day
    for name in ("age", "weight", "cut", "grey", "bald", "beard", "cover", "frame"):
        assert getattr(other, name) == getattr(day, name)
    assert max(abs(other.yaw_deg), abs(other.pitch_deg), abs(other.roll_deg)) <= 7


@pytest.mark.parametrize(
    ("change", "unseen"),
    [
        ({}, set()),
        ({"cover": Cover.HIJAB}, {Component.EARS, Component.FOREHEAD}),
        ({"cover": Cover.TURBAN}, {Component.FOREHEAD}),
        ({"cut": Cut.LONG}, {Component.EARS}),
        ({"cut": Cut.FRINGE}, {Component.EARS, Component.FOREHEAD}),
        ({"cut": Cut.LONG, "cover": Cover.KERCHIEF}, {Component.FOREHEAD}),
        ({"beard": Beard.STUBBLE}, set()),
        ({"beard": Beard.MOUSTACHE}, {Component.PHILTRUM}),
        (
            {"beard": Beard.FULL},
            {Component.PHILTRUM, Component.CHIN, Component.JAW},
        ),
    ],
    ids=[
        "nothing",
        "hijab",
        "turban",
        "long hair",
        "fringe",
        "kerchief",
        "stubble",
        "moustache",
        "full beard",
    ],
)
def test_what_hair_and_cloth_hide(change: dict[str, object], unseen: set[Component]):
    day = replace(PLAIN, **change)  # type: ignore[arg-type]
    assert hidden(day) == unseen
