"""Invents people: ranges of features by where a family comes from.

The ranges are wide and overlap; they give a line-up the variety an officer of the
region meets, and claim nothing about any people.
"""

from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from docsec.synthesis.people.likeness import (
    TRAIT_NAMES,
    Beard,
    Cover,
    Cut,
    Habits,
    Homeland,
    Likeness,
    MarkKind,
    MarkPlace,
    Sex,
    SkinMark,
    Traits,
)

T = TypeVar("T")

_SPREAD = 0.46
"""Standard deviation of a trait inside one homeland."""
_NEVER = 200.0
_YOUNG, _OLD = 30, 60


@dataclass(frozen=True, slots=True)
class _Range:
    """Middles of a homeland, where they are not those of mankind."""

    share: float
    skin: tuple[float, float]
    eyes: tuple[float, float]
    hair: tuple[float, float]
    curl: tuple[float, float]
    shifts: dict[str, float]
    covers: dict[Cover, float]
    turbans: float = 0.0


_COVERS_ARAB = {Cover.HIJAB: 0.35, Cover.AMIRA: 0.12, Cover.SHAYLA: 0.06}
_RANGES: dict[Homeland, _Range] = {
    Homeland.IRAQ: _Range(
        0.28,
        (-0.15, 0.28),
        (-0.75, 0.28),
        (0.08, 0.07),
        (0.3, 0.2),
        {"brow_thickness": 0.3, "nose_length": 0.15, "lid_fold": 0.2},
        _COVERS_ARAB | {Cover.CHADOR: 0.12},
    ),
    Homeland.KURDISTAN: _Range(
        0.2,
        (-0.42, 0.24),
        (-0.45, 0.42),
        (0.18, 0.12),
        (0.2, 0.18),
        {"brow_thickness": 0.3, "nose_length": 0.2, "face_length": 0.1},
        {Cover.HIJAB: 0.16, Cover.KERCHIEF: 0.14, Cover.SHAYLA: 0.08},
        turbans=0.06,
    ),
    Homeland.IRAN: _Range(
        0.1,
        (-0.35, 0.24),
        (-0.6, 0.35),
        (0.12, 0.1),
        (0.2, 0.18),
        {"brow_thickness": 0.25, "brow_arch": 0.2, "nose_length": 0.2},
        {Cover.SHAYLA: 0.4, Cover.CHADOR: 0.25, Cover.AMIRA: 0.12},
    ),
    Homeland.TURKEY: _Range(
        0.1,
        (-0.5, 0.24),
        (-0.35, 0.45),
        (0.22, 0.14),
        (0.18, 0.16),
        {"cheekbones": 0.15},
        {Cover.KERCHIEF: 0.18, Cover.AMIRA: 0.12, Cover.HIJAB: 0.1},
    ),
    Homeland.SYRIA: _Range(
        0.12,
        (-0.48, 0.24),
        (-0.4, 0.45),
        (0.18, 0.13),
        (0.22, 0.18),
        {"brow_thickness": 0.15, "eye_size": 0.1},
        _COVERS_ARAB,
    ),
    Homeland.SOUTH_ASIA: _Range(
        0.1,
        (0.3, 0.25),
        (-0.9, 0.12),
        (0.03, 0.03),
        (0.2, 0.15),
        {"eye_size": 0.25, "upper_lip": 0.15, "lower_lip": 0.2},
        {Cover.SHAYLA: 0.25, Cover.HIJAB: 0.1},
        turbans=0.15,
    ),
    Homeland.AFRICA: _Range(
        0.06,
        (0.75, 0.2),
        (-0.95, 0.06),
        (0.01, 0.02),
        (0.95, 0.06),
        {
            "nostril_width": 0.5,
            "nose_bridge": 0.45,
            "upper_lip": 0.5,
            "lower_lip": 0.5,
            "brow_thickness": -0.15,
        },
        {Cover.HIJAB: 0.15, Cover.SHAYLA: 0.15},
    ),
    Homeland.EUROPE: _Range(
        0.04,
        (-0.8, 0.14),
        (0.35, 0.55),
        (0.55, 0.3),
        (0.15, 0.15),
        {"upper_lip": -0.25, "brow_thickness": -0.25, "skin_warmth": 0.4},
        {},
    ),
}
_BY_SEX: dict[Sex, dict[str, float]] = {
    "M": {
        "face_width": 0.1,
        "brow_thickness": 0.25,
        "brow_height": -0.3,
        "brow_arch": -0.25,
        "jaw_width": 0.3,
        "jaw_angle": 0.3,
        "chin_width": 0.3,
        "eye_opening": -0.15,
        "upper_lip": -0.15,
        "ear_size": 0.15,
    },
    "F": {
        "face_width": -0.25,
        "face_length": -0.15,
        "brow_thickness": -0.45,
        "brow_height": 0.25,
        "brow_arch": 0.25,
        "brow_gap": 0.3,
        "jaw_width": -0.35,
        "jaw_angle": -0.4,
        "chin_width": -0.35,
        "eye_opening": 0.2,
        "eye_size": 0.15,
        "nostril_width": -0.2,
        "upper_lip": 0.2,
        "chin_cleft": -0.4,
    },
}
_CUTS: dict[Sex, dict[Cut, float]] = {
    "M": {
        Cut.CROPPED: 0.2,
        Cut.SHORT: 0.3,
        Cut.SIDE_PARTED: 0.25,
        Cut.BRUSHED_BACK: 0.17,
        Cut.TO_COLLAR: 0.08,
    },
    "F": {
        Cut.PIXIE: 0.1,
        Cut.BOB: 0.16,
        Cut.FRINGE: 0.12,
        Cut.LONG: 0.2,
        Cut.LONG_SIDE: 0.2,
        Cut.TIED_BACK: 0.22,
    },
}
_BEARDS = {
    Beard.NONE: 0.26,
    Beard.STUBBLE: 0.16,
    Beard.MOUSTACHE: 0.18,
    Beard.GOATEE: 0.08,
    Beard.SHORT: 0.17,
    Beard.FULL: 0.1,
    Beard.LONG: 0.05,
}


def invent_likeness(
    rng: np.random.Generator,
    *,
    sex: Sex,
    age: int,
    homeland: Homeland | None = None,
) -> Likeness:
    """Invent one person.

    Takes one number from `rng`, however much there is to choose, so that what is
    invented afterwards does not change when people gain a feature.

    Args:
        rng: Decides everything that is not given.
        sex: As a document says it.
        age: Years, when first met.
        homeland: None: the mixture an officer of the region meets.
    """
    own = np.random.default_rng(rng.integers(2**63))
    if homeland is None:
        shares = {home: each.share for home, each in _RANGES.items()}
        homeland = _chosen(own, shares)
    ranges = _RANGES[homeland]
    return Likeness(
        sex=sex,
        homeland=homeland,
        age=age,
        traits=_traits(own, ranges, sex),
        marks=invent_marks(own),
        habits=_habits(own, ranges, sex, age),
    )


def invent_marks(rng: np.random.Generator) -> tuple[SkinMark, ...]:
    """Invent the marks of a face: none in two fifths of them, seldom three."""
    places = list(MarkPlace)
    count = int(rng.choice(4, p=(0.42, 0.38, 0.15, 0.05)))
    kinds = {MarkKind.MOLE: 0.66, MarkKind.SCAR: 0.24, MarkKind.BIRTHMARK: 0.1}
    return tuple(
        SkinMark(
            kind=_chosen(rng, kinds),
            place=places[index],
            across=float(rng.uniform(-1, 1)),
            down=float(rng.uniform(-1, 1)),
            size=float(rng.uniform(0.25, 1)),
        )
        for index in rng.choice(len(places), count, replace=False)
    )


def _traits(rng: np.random.Generator, ranges: _Range, sex: Sex) -> Traits:
    middle = dict.fromkeys(TRAIT_NAMES, 0.0)
    for shifts in (ranges.shifts, _BY_SEX[sex]):
        for name, shift in shifts.items():
            middle[name] += shift
    drawn = np.array(list(middle.values())) + rng.normal(0, _SPREAD, len(middle))
    values = dict(zip(TRAIT_NAMES, drawn, strict=True))
    values["skin_tone"] = rng.normal(*ranges.skin)
    values["eye_colour"] = rng.normal(*ranges.eyes)
    return Traits.of(np.array(list(values.values())))


def _habits(rng: np.random.Generator, ranges: _Range, sex: Sex, age: int) -> Habits:
    curl = float(np.clip(rng.normal(*ranges.curl), 0, 1))
    needs_help = rng.random() < (0.2 if age < _OLD else 0.5)
    return Habits(
        hair=float(np.clip(rng.normal(*ranges.hair), 0, 1)),
        curl=curl,
        cut=_cut(rng, sex, curl),
        beard=_beard(rng, age) if sex == "M" else Beard.NONE,
        cover=_cover(rng, ranges, sex),
        greys_at=float(np.clip(rng.normal(52, 9), 32, 80)),
        balding=float(rng.beta(1.1, 1.3)) if sex == "M" else 0.0,
        spectacles_from=float(rng.uniform(8, max(9, age))) if needs_help else _NEVER,
        build=float(np.clip(rng.normal(0.05, 0.42), -1, 1)),
        weathered=float(rng.uniform(0.15, 1.0)),
        taste=int(rng.integers(2**31)),
    )


def _cut(rng: np.random.Generator, sex: Sex, curl: float) -> Cut:
    cut = _chosen(rng, _CUTS[sex])
    tight, wavy = 0.8, 0.45
    if sex == "M" and curl > wavy and cut is not Cut.CROPPED:
        return Cut.CURLY
    if sex == "F" and curl > tight and cut in {Cut.FRINGE, Cut.BOB, Cut.PIXIE}:
        return Cut.TIED_BACK
    return cut


def _beard(rng: np.random.Generator, age: int) -> Beard:
    beard = _chosen(rng, _BEARDS)
    if age < _YOUNG and beard in {Beard.MOUSTACHE, Beard.LONG}:
        return Beard.NONE if rng.random() < 0.5 else Beard.STUBBLE  # noqa: PLR2004
    return beard


def _cover(rng: np.random.Generator, ranges: _Range, sex: Sex) -> Cover:
    covers = ranges.covers if sex == "F" else {Cover.TURBAN: ranges.turbans}
    return _chosen(rng, covers | {Cover.NONE: 1 - sum(covers.values())})


def _chosen(rng: np.random.Generator, shares: dict[T, float]) -> T:
    total = np.cumsum(list(shares.values()))
    return list(shares)[int(np.searchsorted(total, rng.random() * total[-1]))]
