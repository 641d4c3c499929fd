"""How a person looks one day: age, weight, hair, beard, cover, light, pose."""

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from docsec.synthesis.people.likeness import (
    Beard,
    Component,
    Cover,
    Cut,
    Habits,
    Likeness,
    Sex,
)


class Frame(StrEnum):
    """Frames of spectacles."""

    NONE = "none"
    ROUND = "round"
    SQUARE = "square"
    RIMLESS = "rimless"
    HEAVY = "heavy"


class Garment(StrEnum):
    """What is worn on the shoulders."""

    JACKET = "jacket"
    SHIRT = "shirt"
    ROBE = "robe"
    """A dishdasha or kurta, closed at a standing collar."""
    BLOUSE = "blouse"
    SWEATER = "sweater"


_GARMENTS: dict[Sex, tuple[Garment, ...]] = {
    "M": (Garment.JACKET, Garment.SHIRT, Garment.ROBE, Garment.SWEATER),
    "F": (Garment.JACKET, Garment.BLOUSE, Garment.SWEATER, Garment.ROBE),
}
COLOURS = 10
"""Number of cloth colours to choose from."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """One person on one day, in one light. Nothing here identifies anybody.

    Attributes:
        age: Years.
        weight: Thin -1 to heavy 1.
        cut: How the hair is worn.
        dye: Natural hair: None; else the dyed colour, 0 black to 1 fair.
        grey: Share of hair that has gone grey, 0-1; not seen where it is dyed.
        bald: How far the hairline has gone back, 0-1.
        beard: How it is worn.
        cover: What covers the head.
        frame: The spectacles.
        garment: On the shoulders.
        cloth: Its colour, one of `COLOURS`.
        scarf: The colour of the cover, one of `COLOURS`.
        light_deg: Where the main light stands: 0 in front, 90 at the picture's right.
        light_height: Its height: 0 level with the eyes, 1 well above.
        light_contrast: Even 0 to hard 1.
        warmth: Colour of the light: cold -1 to warm 1.
        yaw_deg: Turn of the head to the picture's right.
        pitch_deg: The head lowered.
        roll_deg: The head tilted, clockwise in the picture.
        smile: -0.5 to 1.
        brow_raise: 0 to 1.
        squint: 0 to 1.
    """

    age: float
    weight: float
    cut: Cut
    dye: float | None = None
    grey: float = 0.0
    bald: float = 0.0
    beard: Beard = Beard.NONE
    cover: Cover = Cover.NONE
    frame: Frame = Frame.NONE
    garment: Garment = Garment.SHIRT
    cloth: int = 0
    scarf: int = 0
    light_deg: float = -25.0
    light_height: float = 0.5
    light_contrast: float = 0.45
    warmth: float = 0.0
    yaw_deg: float = 0.0
    pitch_deg: float = 0.0
    roll_deg: float = 0.0
    smile: float = 0.0
    brow_raise: float = 0.0
    squint: float = 0.0


def usual_appearance(likeness: Likeness, *, age: float | None = None) -> Appearance:
    """How somebody usually looks at an age, in the even light of a photographer.

    Args:
        likeness: Who.
        age: Years; None: as when first met.
    """
    years = likeness.age if age is None else age
    habits = likeness.habits
    own = np.random.default_rng(habits.taste)
    frames = [frame for frame in Frame if frame is not Frame.NONE]
    garments = _GARMENTS[likeness.sex]
    garment = garments[own.integers(len(garments))]
    frame = frames[own.integers(len(frames))]
    has_spectacles = years >= habits.spectacles_from
    return Appearance(
        age=years,
        weight=_weight(habits, years),
        cut=habits.cut,
        dye=_dye(likeness, years, own),
        grey=_grey(habits, years),
        bald=_bald(habits, years),
        beard=habits.beard if years >= _BEARDED else Beard.NONE,
        cover=habits.cover,
        frame=frame if has_spectacles else Frame.NONE,
        garment=garment,
        cloth=int(own.integers(COLOURS)),
        scarf=int(own.integers(COLOURS)),
        light_deg=float(own.uniform(-30, 30)),
    )


def aged(
    likeness: Likeness, appearance: Appearance, years: float, rng: np.random.Generator
) -> Appearance:
    """The same person some years later (or earlier), dressed for that day.

    Hair goes grey and recedes as the person's habits have it; weight wanders; cut,
    beard and spectacles may change, as they do between two documents.
    """
    habits, then = likeness.habits, appearance.age + years
    drift = float(rng.normal(0, 0.05 * np.sqrt(abs(years))))
    usual = usual_appearance(likeness, age=then)
    changed = replace(
        appearance,
        age=then,
        weight=float(np.clip(_weight(habits, then) + drift, -1, 1)),
        grey=_grey(habits, then),
        bald=_bald(habits, then),
        dye=usual.dye,
        frame=usual.frame,
    )
    changed = replace(
        changed, cloth=int(rng.integers(COLOURS)), scarf=int(rng.integers(COLOURS))
    )
    return _restyled(likeness, changed, rng)


def another_day(appearance: Appearance, rng: np.random.Generator) -> Appearance:
    """The same person at the same age, in another light, pose and mood."""
    return replace(
        appearance,
        cloth=int(rng.integers(COLOURS)),
        light_deg=float(rng.uniform(-55, 55)),
        light_height=float(rng.uniform(0.1, 1.0)),
        light_contrast=float(rng.uniform(0.25, 0.7)),
        warmth=float(rng.uniform(-0.8, 0.8)),
        yaw_deg=float(rng.uniform(-7, 7)),
        pitch_deg=float(rng.uniform(-4, 4)),
        roll_deg=float(rng.uniform(-4, 4)),
        smile=float(rng.uniform(-0.3, 0.8)),
        brow_raise=float(rng.uniform(0, 0.6)),
        squint=float(rng.uniform(0, 0.4)),
    )


_HIDING_EARS = {Cover.HIJAB, Cover.AMIRA, Cover.SHAYLA, Cover.CHADOR}
_HAIR_OVER_EARS = {Cut.BOB, Cut.FRINGE, Cut.LONG, Cut.LONG_SIDE}
_ON_CHIN = {Beard.GOATEE, Beard.SHORT, Beard.FULL, Beard.LONG}
_ON_JAW = {Beard.SHORT, Beard.FULL, Beard.LONG}
_ON_LIP = _ON_CHIN | {Beard.MOUSTACHE}


def hidden(appearance: Appearance) -> frozenset[Component]:
    """The components a comparison cannot use that day."""
    cover, beard, found = appearance.cover, appearance.beard, set()
    hair_hides = appearance.cut in _HAIR_OVER_EARS
    if cover in _HIDING_EARS or (cover is Cover.NONE and hair_hides):
        found.add(Component.EARS)
    if cover is not Cover.NONE or appearance.cut is Cut.FRINGE:
        found.add(Component.FOREHEAD)
    for where, component in (
        (_ON_CHIN, Component.CHIN),
        (_ON_JAW, Component.JAW),
        (_ON_LIP, Component.PHILTRUM),
    ):
        if beard in where:
            found.add(component)
    return frozenset(found)


_BEARDED = 19.0


def _weight(habits: Habits, age: float) -> float:
    return float(np.clip(habits.build + 0.008 * (min(age, 60) - 35), -1, 1))


def _grey(habits: Habits, age: float) -> float:
    return float(1 / (1 + np.exp(-(age - habits.greys_at) / 4.5)))


def _bald(habits: Habits, age: float) -> float:
    return float(habits.balding * np.clip((age - 22) / 38, 0, 1))


def _dye(likeness: Likeness, age: float, rng: np.random.Generator) -> float | None:
    likes = 0.6 if likeness.sex == "F" else 0.15
    wish, shade = rng.random(), rng.uniform(-0.05, 0.2)
    is_grey = _grey(likeness.habits, age) > 0.3  # noqa: PLR2004
    if wish >= likes or not is_grey:
        return None
    return float(np.clip(likeness.habits.hair + shade, 0, 1))


def _restyled(
    likeness: Likeness, appearance: Appearance, rng: np.random.Generator
) -> Appearance:
    """Another cut, beard or cover, now and then."""
    if likeness.sex == "M":
        beards = list(Beard)
        if rng.random() < 0.4:  # noqa: PLR2004
            return replace(appearance, beard=beards[rng.integers(len(beards))])
        return appearance
    if appearance.cover is not Cover.NONE:
        kept = [Cover.HIJAB, Cover.AMIRA, Cover.SHAYLA]
        if rng.random() < 0.4:  # noqa: PLR2004
            return replace(appearance, cover=kept[rng.integers(len(kept))])
        return appearance
    cuts = [Cut.PIXIE, Cut.BOB, Cut.LONG, Cut.LONG_SIDE, Cut.TIED_BACK]
    if rng.random() < 0.5:  # noqa: PLR2004
        return replace(appearance, cut=cuts[rng.integers(len(cuts))])
    return appearance
