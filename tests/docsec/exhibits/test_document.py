"""Pages as learners see them: tilted where it is said, falsified as a recipe asks."""

from types import SimpleNamespace

import numpy as np
import pytest

from docsec.errors import OptionError
from docsec.exhibits import document
from docsec.forgeries import Place, Strength, forgeries
from docsec.model import Light, Text
from docsec.synthesis.order import Kind
from docsec.synthesis.place import Box

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


def lights_of(passport, difficulty):
    """What would be done to a document by many seeds."""
    chosen = []
    for seed in range(60):
        offered = [Watched(one, chosen) for one in forgeries]
        document.falsified(passport, seed=seed, difficulty=difficulty, of=offered)
    return chosen


class Watched:
    """A forgery that only notes that it was chosen first."""

    def __init__(self, forgery, chosen):
        self.id, self.lights = forgery.id, forgery.lights
        self.family, self._chosen = forgery.family, chosen

    def suits(self, case):
        return True

    def forge(self, case, **_):
        self._chosen.append(self)
        return Done


PLACE = Place(0, Box(0, 0, 1, 1), (Light.VI,), None, Text("Here"))


class Done:
    """A falsified page with one place."""

    truth = SimpleNamespace(places=(PLACE,))


def test_light_is_part_of_the_difficulty(passport) -> None:
    easy, hard = lights_of(passport, 0.1), lights_of(passport, 0.9)
    assert sum(Light.VI in one.lights for one in easy) >= 42
    assert sum(one.lights[0] is not Light.VI for one in hard) >= 42


def test_what_no_eye_finds_is_not_asked(passport) -> None:
    chosen = {one.id for one in lights_of(passport, 0.5)}
    assert chosen.isdisjoint({"seal_copied", "microprint_line", "look_alike_holder"})


def test_fine_print_is_asked_only_where_it_can_be_seen() -> None:
    class Sharp:
        ppi = 600

    chosen = {one.id for one in lights_of(Sharp(), 0.5)}
    assert "microprint_line" in chosen
