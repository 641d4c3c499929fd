"""How alike two people are, in what a comparison goes by, and in nothing else.

Distances are counted in strangers: 0 is one person, 1 is as far apart as two strangers
of one sex and homeland are on average; the unlike go beyond 1.
"""

from dataclasses import dataclass, replace

import numpy as np

from docsec.model import Text
from docsec.synthesis.people.appearance import Appearance, hidden
from docsec.synthesis.people.homeland import invent_likeness, invent_marks
from docsec.synthesis.people.likeness import (
    COMPONENT_WORDS,
    TRAIT_NAMES,
    TRAITS,
    Component,
    Likeness,
    SkinMark,
    Traits,
    Vector,
)

_WEIGHTS = np.array([TRAITS[name].weight for name in TRAIT_NAMES])
_STRANGERS = 0.626
"""Weighted root mean square difference of the traits of two strangers."""
_PER_MARK = 0.16
"""What one mark that only one of two people has adds, in strangers."""
_SEEN = 0.30
"""A trait differs visibly from this difference on."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One component in which two people differ.

    Attributes:
        component: Which.
        amount: 0 to 1; 1 for the two ends of mankind.
        traits: What differs in it, the most first; names of `Traits`.
        words: The component, for people.
        details: What differs in it, for people, in the order of `traits`.
    """

    component: Component
    amount: float
    traits: tuple[str, ...]
    words: Text
    details: tuple[Text, ...]


def distance(one: Likeness, other: Likeness) -> float:
    """How far apart two people are, in strangers; the same both ways."""
    apart = one.traits.vector() - other.traits.vector()
    return float(np.hypot(_length(apart), _marks_apart(one.marks, other.marks)))


def differences(
    one: Likeness, other: Likeness, *worn: Appearance
) -> tuple[Difference, ...]:
    """List the components that differ visibly, the most different first.

    Args:
        one: A person.
        other: Another.
        worn: The days they are seen on; what hair, beard or cover hides on any of
            them is left out.
    """
    unseen = {component for day in worn for component in hidden(day)}
    found = [
        difference
        for component in Component
        if component not in unseen
        and (difference := _difference(component, one, other)) is not None
    ]
    return tuple(sorted(found, key=lambda each: -each.amount))


def look_alike(
    likeness: Likeness, distance: float, rng: np.random.Generator
) -> Likeness:
    """Invent somebody else at a distance, of the same sex, homeland and age.

    Components differ unequally, as between real people who look alike: a double may
    have the same eyes and another nose.

    Args:
        likeness: Whom they resemble.
        distance: 0 for a double, 1 for a stranger; met exactly.
        rng: Decides in what they differ.

    Raises:
        ValueError: The distance is not within 0 to 1.
    """
    if not 0 <= distance <= 1:
        raise ValueError(f"A look-alike stands within 0 to 1, not at {distance}")
    stranger = invent_likeness(
        rng, sex=likeness.sex, age=likeness.age, homeland=likeness.homeland
    )
    marks = _other_marks(likeness.marks, distance, rng)
    left = np.sqrt(max(0.0, distance**2 - _marks_apart(likeness.marks, marks) ** 2))
    here = likeness.traits.vector()
    way = (stranger.traits.vector() - here) * _emphasis(rng)
    traits = Traits.of(_walked(here, way, float(left)))
    habits = replace(likeness.habits, taste=stranger.habits.taste)
    return replace(stranger, traits=traits, marks=marks, habits=habits)


def morph(one: Likeness, other: Likeness, share: float) -> Likeness:
    """Somebody between two people, as a morphed portrait shows them.

    Args:
        one: Whom share 0 gives.
        other: Whom share 1 gives.
        share: 0 to 1. Marks of both are seen, each as faintly as its share.
    """
    here, there = one.traits.vector(), other.traits.vector()
    nearer = one if share < 0.5 else other  # noqa: PLR2004
    marks = [replace(mark, strength=mark.strength * (1 - share)) for mark in one.marks]
    marks += [replace(mark, strength=mark.strength * share) for mark in other.marks]
    return replace(
        nearer,
        traits=Traits.of((1 - share) * here + share * there),
        marks=tuple(mark for mark in marks if mark.strength > 0),
    )


def _length(apart: Vector) -> float:
    return float(np.sqrt(np.average(apart**2, weights=_WEIGHTS)) / _STRANGERS)


def _marks_apart(one: tuple[SkinMark, ...], other: tuple[SkinMark, ...]) -> float:
    alone = set(one) ^ set(other)
    return _PER_MARK * float(np.sqrt(sum(mark.strength for mark in alone)))


def _difference(
    component: Component, one: Likeness, other: Likeness
) -> Difference | None:
    if component is Component.MARKS:
        return _marks_difference(one, other)
    apart = {
        name: abs(getattr(one.traits, name) - getattr(other.traits, name))
        for name in TRAIT_NAMES
        if TRAITS[name].component is component
    }
    seen = sorted(
        (name for name in apart if apart[name] >= _SEEN), key=apart.__getitem__
    )
    if not seen:
        return None
    names = tuple(reversed(seen))
    return Difference(
        component,
        apart[names[0]] / 2,
        names,
        COMPONENT_WORDS[component],
        tuple(TRAITS[name].words for name in names),
    )


def _marks_difference(one: Likeness, other: Likeness) -> Difference | None:
    alone = set(one.marks) ^ set(other.marks)
    if not alone:
        return None
    amount = min(1.0, 0.5 * sum(mark.strength for mark in alone))
    return Difference(Component.MARKS, amount, (), COMPONENT_WORDS[Component.MARKS], ())


def _other_marks(
    marks: tuple[SkinMark, ...], distance: float, rng: np.random.Generator
) -> tuple[SkinMark, ...]:
    """Marks of somebody else: a mark is never shared by chance, if the distance lets.

    A double at 0 has them all; otherwise they are lost one after another, then own ones
    are gained, while two thirds of the distance are left to the features.
    """
    found = marks
    for lost in marks:
        fewer = tuple(mark for mark in found if mark != lost)
        if _marks_apart(marks, fewer) <= 0.66 * distance:
            found = fewer
    for own in invent_marks(rng):
        if any(own.place is mark.place for mark in marks):
            continue
        if _marks_apart(marks, (*found, own)) <= 0.66 * distance:
            found = (*found, own)
    return found


def _emphasis(rng: np.random.Generator) -> Vector:
    """How much of the difference falls on each trait, by component."""
    shares = {component: rng.exponential() + 0.15 for component in Component}
    return np.array([shares[TRAITS[name].component] for name in TRAIT_NAMES])


def _walked(here: Vector, way: Vector, far: float) -> Vector:
    """Go that far, within the bounds of traits."""
    low, high = 0.0, 1.0
    while _length(np.clip(here + high * way, -1, 1) - here) < far:
        low, high = high, 2 * high
    for _ in range(40):
        middle = (low + high) / 2
        is_near = _length(np.clip(here + middle * way, -1, 1) - here) < far
        low, high = (middle, high) if is_near else (low, middle)
    return np.clip(here + high * way, -1, 1)
