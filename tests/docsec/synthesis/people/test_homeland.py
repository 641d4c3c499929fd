import numpy as np
import pytest

from docsec.synthesis.people.homeland import invent_likeness
from docsec.synthesis.people.likeness import Beard, Cover, Cut, Homeland, Likeness, Sex


def crowd(sex: Sex, count: int = 200, **given: Homeland) -> list[Likeness]:
    rng = np.random.default_rng(0)
    return [invent_likeness(rng, sex=sex, age=45, **given) for _ in range(count)]


def test_only_men_are_given_beards_and_turbans_and_only_women_scarves():
    men, women = crowd("M"), crowd("F")
    assert {man.habits.cover for man in men} == {Cover.NONE, Cover.TURBAN}
    assert {woman.habits.beard for woman in women} == {Beard.NONE}
    assert {man.habits.beard for man in men} == set(Beard)
    assert {woman.habits.cover for woman in women} == set(Cover) - {Cover.TURBAN}
    assert {one.habits.cut for one in men + women} == set(Cut)


def test_every_homeland_is_met():
    assert {man.homeland for man in crowd("M")} == set(Homeland)


@pytest.mark.parametrize("homeland", Homeland)
def test_homeland_can_be_chosen(homeland: Homeland):
    assert {one.homeland for one in crowd("F", 5, homeland=homeland)} == {homeland}


def test_homelands_differ_by_degrees_and_overlap():
    pale, dark = (
        np.array([one.traits.skin_tone for one in crowd("M", homeland=home)])
        for home in (Homeland.SYRIA, Homeland.IRAQ)
    )
    assert pale.mean() < dark.mean()
    assert pale.max() > dark.min()


def test_one_number_is_taken_however_much_is_chosen():
    one, other = np.random.default_rng(4), np.random.default_rng(4)
    invent_likeness(one, sex="M", age=70)
    invent_likeness(other, sex="F", age=17, homeland=Homeland.AFRICA)
    assert one.integers(10**9) == other.integers(10**9)


def test_marks_of_one_face_sit_at_different_places():
    for one in crowd("M"):
        places = [mark.place for mark in one.marks]
        assert len(places) == len(set(places))
        assert len(places) <= 3


def test_young_men_wear_no_long_beards():
    rng = np.random.default_rng(1)
    young = {invent_likeness(rng, sex="M", age=20).habits.beard for _ in range(100)}
    assert not young & {Beard.LONG, Beard.MOUSTACHE}
