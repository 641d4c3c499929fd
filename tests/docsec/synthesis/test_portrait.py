from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.synthesis.people.appearance import (
    Appearance,
    Frame,
    Garment,
    another_day,
    usual_appearance,
)
from docsec.synthesis.people.likeness import (
    TRAIT_NAMES,
    Beard,
    Cover,
    Cut,
    MarkKind,
    MarkPlace,
    SkinMark,
)
from docsec.synthesis.people.resemblance import look_alike
from docsec.synthesis.portrait import (
    PASSPORT_SIZE,
    Likeness,
    draw_portrait,
    invent_likeness,
)

SMALL = (140, 180)
PLAIN = Appearance(age=30, weight=0.0, cut=Cut.CROPPED)


@pytest.fixture(scope="module")
def person() -> Likeness:
    found = invent_likeness(np.random.default_rng(1), sex="M", age=30)
    middle = replace(found.traits, **dict.fromkeys(TRAIT_NAMES, 0.0))
    return replace(found, traits=middle, marks=())


@cache
def drawn(
    likeness: Likeness,
    appearance: Appearance = PLAIN,
    size: tuple[int, int] = SMALL,
) -> NDArray[np.float32]:
    return draw_portrait(likeness, appearance, size)[..., :3]


def test_portrait_has_the_proportions_of_a_passport_photograph(person: Likeness):
    picture = draw_portrait(person)
    assert picture.shape[1] / picture.shape[0] == pytest.approx(35 / 45)
    assert picture.dtype == np.float32
    assert picture.min() >= 0
    assert picture.max() <= 1


def test_portrait_has_the_size_asked_for(person: Likeness):
    assert draw_portrait(person, PLAIN, (778, 1000)).shape == (1000, 778, 4)


def test_sizes_show_the_same_person(person: Likeness):
    large = drawn(person, size=PASSPORT_SIZE)
    small = drawn(person, size=(PASSPORT_SIZE[0] // 2, PASSPORT_SIZE[1] // 2))
    shrunk = cv2.resize(large, small.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(shrunk - small).mean() < 0.02


def test_same_person_and_day_give_the_same_bytes():
    one, other = (
        draw_portrait(
            invent_likeness(np.random.default_rng(5), sex="F", age=44), size=SMALL
        ).tobytes()
        for _ in range(2)
    )
    assert one == other


@pytest.mark.parametrize("name", TRAIT_NAMES)
def test_each_trait_shows(person: Likeness, name: str):
    low, high = (
        drawn(replace(person, traits=replace(person.traits, **{name: value})))
        for value in (-1.0, 1.0)
    )
    assert np.abs(low - high).max() > 0.05


@pytest.mark.parametrize("kind", MarkKind)
@pytest.mark.parametrize("place", MarkPlace)
def test_each_mark_shows_at_its_place(
    person: Likeness, kind: MarkKind, place: MarkPlace
):
    mark = SkinMark(kind, place, across=0.5, down=0.0, size=1.0)
    apart = np.abs(drawn(replace(person, marks=(mark,))) - drawn(person)).max(2)
    rows, columns = np.nonzero(apart > 0.02)
    assert rows.size
    assert np.ptp(rows) < 0.12 * SMALL[1]
    if place.value.startswith("right"):  # the person's own right
        assert columns.max() < SMALL[0] / 2
    if place.value.startswith("left"):
        assert columns.min() > SMALL[0] / 2


@pytest.mark.parametrize(
    "change",
    [
        *({"beard": beard} for beard in Beard if beard is not Beard.NONE),
        *({"cover": cover} for cover in Cover if cover is not Cover.NONE),
        *({"cut": cut} for cut in Cut if cut is not Cut.CROPPED),
        *({"frame": frame} for frame in Frame if frame is not Frame.NONE),
        *({"garment": each} for each in Garment if each is not Garment.SHIRT),
        {"garment": Garment.ROBE, "cloth": 3},
        {"age": 75},
        {"weight": 1.0},
        {"dye": 1.0},
        {"grey": 1.0},
        {"bald": 0.4},
        {"bald": 1.0},
        {"light_deg": 50.0},
        {"light_contrast": 0.9},
        {"warmth": 0.9},
        {"yaw_deg": 6.0},
        {"pitch_deg": 4.0},
        {"roll_deg": 4.0},
        {"smile": 0.8},
        {"brow_raise": 0.8},
        {"squint": 0.4},
    ],
    ids=str,
)
def test_each_choice_of_a_day_shows(person: Likeness, change: dict[str, object]):
    changed = replace(PLAIN, **change)  # type: ignore[arg-type]
    assert np.abs(drawn(person, changed) - drawn(person)).max() > 0.05


def test_curls_are_not_straight(person: Likeness):
    curled = replace(person, habits=replace(person.habits, curl=1.0))
    day = replace(PLAIN, cut=Cut.SHORT)
    assert np.abs(drawn(curled, day) - drawn(person, day)).max() > 0.05


def pupils_px(picture: NDArray[np.float32]) -> float:
    """Distance of the darkest spots of the two halves at the height of the eyes."""
    rows, columns = picture.shape[:2]
    grey = cv2.GaussianBlur(picture.mean(2), (0, 0), rows / 120)
    band = grey[round(0.44 * rows) : round(0.485 * rows)].min(0)
    edge, middle = round(0.25 * columns), columns // 2
    left = edge + int(band[edge:middle].argmin())
    right = middle + int(band[middle : columns - edge].argmin())
    return float(right - left)


def test_distance_of_the_eyes_stays_over_the_years(person: Likeness):
    young, old = (
        pupils_px(drawn(person, replace(PLAIN, age=age, grey=age / 80), PASSPORT_SIZE))
        for age in (20, 75)
    )
    assert abs(young - old) <= 2
    traits = replace(person.traits, eye_distance=1.0)
    other = drawn(replace(person, traits=traits), PLAIN, PASSPORT_SIZE)
    assert pupils_px(other) - young > 6


def test_head_turned_to_the_right_brings_the_nose_to_the_right(person: Likeness):
    lit = replace(PLAIN, light_deg=0.0)

    def nostrils(yaw_deg: float) -> float:
        day = replace(lit, yaw_deg=yaw_deg)
        face = drawn(person, day, PASSPORT_SIZE).mean(2)[300:325, 140:275]
        dark = np.clip(np.median(face) - face - 0.15, 0, None).sum(0)
        return float((dark * np.arange(dark.size)).sum() / dark.sum())

    assert nostrils(-7) + 4 < nostrils(0) < nostrils(7) - 4


def test_side_away_from_the_lamp_is_darker(person: Likeness):
    def cheeks(light_deg: float) -> float:
        day = replace(PLAIN, light_deg=light_deg, light_contrast=0.7)
        face = drawn(person, day).mean(2)[90:120]
        return float(face[:, 85:105].mean() - face[:, 35:55].mean())

    assert cheeks(-50) < -0.02
    assert cheeks(50) > 0.02


def edges(picture: NDArray[np.float32]) -> NDArray[np.float32]:
    """Where lines run in the inner face, whatever light falls on it."""
    grey = cv2.GaussianBlur(picture[60:145, 30:110].mean(2), (0, 0), 1.0)
    dx, dy = cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    strength = cv2.GaussianBlur(np.hypot(dx, dy), (0, 0), 1.5)
    flat = strength - strength.mean()
    return np.asarray(flat / np.linalg.norm(flat), np.float32)


def test_stranger_looks_less_alike_than_look_alike_and_that_than_the_person():
    rng = np.random.default_rng(3)
    likeness = np.zeros(3)
    for number in range(5):
        one = invent_likeness(rng, sex="MF"[number % 2], age=35)
        day = replace(
            usual_appearance(one), beard=Beard.NONE, cover=Cover.NONE, frame=Frame.NONE
        )
        later = another_day(day, rng)
        others = (one, look_alike(one, 0.5, rng), look_alike(one, 1.0, rng))
        known = edges(drawn(one, day))
        likeness += [
            float((known * edges(drawn(other, replace(later, yaw_deg=0)))).sum())
            for other in others
        ]
    assert likeness[0] > likeness[1] > likeness[2]
