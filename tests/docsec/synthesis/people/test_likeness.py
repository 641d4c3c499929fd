import numpy as np

from docsec.synthesis.people.likeness import (
    COMPONENT_WORDS,
    TRAIT_NAMES,
    TRAITS,
    Component,
    Likeness,
    Traits,
)


def test_traits_come_back_from_their_vector(man: Likeness):
    assert Traits.of(man.traits.vector()) == man.traits


def test_vector_beyond_the_ends_is_held_there():
    held = Traits.of(np.linspace(-3, 3, len(TRAIT_NAMES)))
    assert held.vector().min() == -1
    assert held.vector().max() == 1


def test_every_trait_says_how_it_is_compared():
    assert tuple(TRAITS) == TRAIT_NAMES
    assert all(0 < trait.weight <= 1 for trait in TRAITS.values())
    assert len({trait.words for trait in TRAITS.values()}) == len(TRAITS)


def test_every_component_has_words_and_something_to_compare():
    assert set(COMPONENT_WORDS) == set(Component)
    compared = {trait.component for trait in TRAITS.values()}
    assert compared == set(Component) - {Component.MARKS}
