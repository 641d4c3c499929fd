"""Pages as learners see them: tilted where it is said, falsified as a recipe asks."""

import numpy as np
import pytest

from docsec.errors import OptionError
from docsec.exhibits import document
from docsec.forgeries import Strength, forgeries
from docsec.model import Light
from docsec.synthesis.order import Kind

SEED = 7


@pytest.fixture(scope="module")
def passport():
    return document.invent(SEED, ppi=100, kind=Kind.PASSPORT)


def test_a_tilted_page_shows_the_other_colour_and_a_dead_ink_does_not(passport) -> None:
    dead = forgeries["ovi_dead"].forge(passport, seed=SEED, strength=Strength.CRUDE)
    (place,) = dead.truth.places
    lights = (Light.VI, Light.ANGLE)
    seen = []
    for leaf in (passport.leaves[0], dead.leaves[0]):
        pages = document.developed(leaf, lights)
        rows, columns = place.box.slices(pages[Light.VI].ppi)
        flat, tilted = (pages[one].pixels[rows, columns].astype(int) for one in lights)
        seen.append(float(np.abs(tilted - flat).mean()))
    genuine, false = seen
    assert genuine > 3 * false


def test_a_list_of_a_recipe_names_forgeries() -> None:
    assert document.named("") is None
    found = document.named("uv_missing, ovi_dead")
    assert found is not None
    assert [one.id for one in found] == ["uv_missing", "ovi_dead"]


def test_an_unknown_name_in_a_recipe_is_told() -> None:
    with pytest.raises(OptionError):
        document.named("no_such_forgery")


@pytest.mark.parametrize("kind", [Kind.PASSPORT, Kind.CARD_2, Kind.VISA_A])
def test_what_recipes_lean_on_suits_every_document_learners_see(kind) -> None:
    case = document.invent(SEED, ppi=100, kind=kind)
    forged = document.falsified(
        case, seed=SEED, difficulty=0.3, of=document.named("uv_missing")
    )
    assert forged is not None
    assert forged.truth.forgery == "uv_missing"
