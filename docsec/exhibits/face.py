"""Drawn people as learners see them: for the mechanics of comparing, not for skill."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from docsec.exhibits import handle
from docsec.model import Pixels, Text
from docsec.synthesis.people.appearance import (
    Appearance,
    aged,
    another_day,
    hidden,
    usual_appearance,
)
from docsec.synthesis.people.blend import photo_morph
from docsec.synthesis.people.likeness import Component, Sex
from docsec.synthesis.people.resemblance import differences, look_alike
from docsec.synthesis.portrait import (
    PASSPORT_SIZE,
    Likeness,
    draw_portrait,
    invent_likeness,
)

DRAWN = Text("Drawn people: this teaches how to compare, and is not counted as skill")
SAME, OTHER = Text("Same person"), Text("Different people")
_GROUND, _HALF = 255, 0.5
_YOUNGEST, _OLDEST = 19, 70
_FARTHEST, _NEAREST = 1.0, 0.25
_LONGEST_YEARS = 12


@dataclass(frozen=True, slots=True, eq=False)
class Sitter:
    """One person on one day, and their portrait.

    Attributes:
        likeness: Who.
        appearance: The day.
        pixels: The portrait, as of a passport.
    """

    likeness: Likeness
    appearance: Appearance
    pixels: Pixels = field(repr=False)

    @property
    def handle(self) -> str:
        """Of the portrait."""
        return handle(self.pixels)


def sitter(likeness: Likeness, appearance: Appearance) -> Sitter:
    """Draw somebody."""
    drawn = draw_portrait(likeness, appearance, PASSPORT_SIZE)
    return Sitter(likeness, appearance, _flat(drawn))


def invent(rng: np.random.Generator, *, sex: Sex | None = None) -> Likeness:
    """Somebody who never lived."""
    chosen: Sex = sex or ("F" if rng.integers(2) else "M")
    age = int(rng.integers(_YOUNGEST, _OLDEST))
    return invent_likeness(rng, sex=chosen, age=age)


def on_document(likeness: Likeness) -> Appearance:
    """As on the day of the photograph for the document."""
    return usual_appearance(likeness)


def at_the_desk(
    likeness: Likeness, rng: np.random.Generator, difficulty: float
) -> Appearance:
    """Some years later, in another light; more years where it is harder."""
    years = float(rng.uniform(0, _LONGEST_YEARS * (0.2 + 0.8 * difficulty)))
    return another_day(aged(likeness, usual_appearance(likeness), years, rng), rng)


def double(likeness: Likeness, rng: np.random.Generator, difficulty: float) -> Likeness:
    """Somebody else who looks like them; the nearer the harder."""
    far = _FARTHEST - (_FARTHEST - _NEAREST) * difficulty
    return look_alike(likeness, far, rng)


def what_differs(one: Sitter, other: Sitter) -> tuple[Text, ...]:
    """The components in which two people visibly differ, the most telling first."""
    return tuple(
        each.words
        for each in differences(
            one.likeness, other.likeness, one.appearance, other.appearance
        )
    )


def unseen(*sitters: Sitter) -> frozenset[Component]:
    """The components that hair, beard or cover hides on any of them."""
    return frozenset(
        component for each in sitters for component in hidden(each.appearance)
    )


def morphed(one: Sitter, other: Sitter, *, difficulty: float) -> Sitter:
    """The portrait of a document, blended of two people; well aligned where hard."""
    drawn = photo_morph(
        (one.likeness, one.appearance),
        (other.likeness, other.appearance),
        _HALF,
        alignment=0.3 + 0.6 * difficulty,
        size=PASSPORT_SIZE,
    )
    return Sitter(one.likeness, one.appearance, _flat(drawn))


def _flat(drawn: NDArray[np.float32]) -> Pixels:
    alpha = drawn[..., 3:]
    flat = drawn[..., :3] * alpha + (1 - alpha)
    return np.asarray(np.round(np.clip(flat, 0, 1) * _GROUND), np.uint8)
