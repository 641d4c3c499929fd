"""Every forgery, at every strength, shows where its truth says and nowhere else."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from docsec.errors import OptionError
from docsec.forgeries import Forged, Genuine, Place, Strength, forgeries, suiting
from docsec.imaging.colour import JUST_NOTICED
from docsec.model import Light
from docsec.synthesis.light import LIGHTS
from docsec.synthesis.order import Kind
from docsec.synthesis.rewriting import grown
from docsec.synthesis.stack import MM_PER_INCH, Feature, Layer
from docsec.synthesis.tamper import size_mm
from tests.docsec.forgeries.conftest import PPI, SEED, Cases, Study

NAMES = forgeries.ids()
_TOLERANCE = 2.5  # pixels
_FEWEST = 3  # pixels that make a difference

every = pytest.mark.parametrize("name", NAMES)
at_every_strength = pytest.mark.parametrize("strength", Strength)


@at_every_strength
@every
def test_it_differs_nowhere_else(genuine: Cases, name: str, strength: Strength) -> None:
    study = genuine.study(name, strength)
    stray = {
        (page, light): int((seen > JUST_NOTICED)[~_told(study, page, light)].sum())
        for (page, light), seen in study.seen.items()
    }
    assert {key: count for key, count in stray.items() if count >= _FEWEST} == {}


@at_every_strength
@every
def test_every_place_shows_under_every_light_it_names(
    genuine: Cases, name: str, strength: Strength
) -> None:
    study = genuine.study(name, strength)
    hidden = [
        (place.words.english(), light)
        for place in study.forged.truth.places
        for light in place.lights
        if _visible(study, place, light) < _FEWEST
    ]
    assert hidden == []


@every
def test_a_better_forger_leaves_less_to_see(genuine: Cases, name: str) -> None:
    apart = [genuine.study(name, strength).apart for strength in Strength]
    assert apart == sorted(apart, reverse=True)
    assert apart[-1] < apart[0] or not any(apart)


@every
def test_the_same_seed_gives_the_same_document(genuine: Cases, name: str) -> None:
    case, first = genuine.for_(forgeries[name]), genuine.study(name, Strength.FAIR)
    again = forgeries[name].forge(case, seed=SEED, strength=Strength.FAIR)
    assert again.truth == first.forged.truth
    assert _bytes(again) == _bytes(first.forged)


@every
def test_the_genuine_is_left_as_it_was(genuine: Cases, name: str) -> None:
    case = genuine.for_(forgeries[name])
    before = [_layer_bytes(one) for leaf in case.leaves for one in leaf.stack.layers]
    forgeries[name].forge(case, seed=8, strength=Strength.CRUDE)
    after = [_layer_bytes(one) for leaf in case.leaves for one in leaf.stack.layers]
    assert after == before


@every
def test_both_bear_the_same_mark_above_all_else(genuine: Cases, name: str) -> None:
    case = genuine.for_(forgeries[name])
    forged = genuine.study(name, Strength.CRUDE).forged
    for true, false in zip(case.leaves, forged.leaves, strict=True):
        marks = [one for one in true.stack.layers if one.feature is Feature.MARK]
        assert marks
        assert list(true.stack.layers[-len(marks) :]) == marks
        assert list(false.stack.layers[-len(marks) :]) == marks
    assert not any(
        one.feature is Feature.MARK
        for leaf in forged.unmarked
        for one in leaf.stack.layers
    )


@at_every_strength
@every
def test_its_truth_lies_on_the_page(
    genuine: Cases, name: str, strength: Strength
) -> None:
    forged = genuine.study(name, strength).forged
    for place in forged.truth.places:
        width_mm, height_mm = size_mm(forged.leaves[place.page].stack)
        assert place.box.width > 0
        assert place.box.height > 0
        assert place.box.left < width_mm
        assert place.box.top < height_mm
        assert place.box.right > 0
        assert place.box.bottom > 0


@at_every_strength
@every
def test_it_names_its_lights_beforehand(
    genuine: Cases, name: str, strength: Strength
) -> None:
    truth = genuine.study(name, strength).forged.truth
    named = {light for place in truth.places for light in place.lights}
    assert named <= set(forgeries[name].lights) <= set(LIGHTS)


@pytest.mark.parametrize("kind", [Kind.CARD_1, Kind.SEAFARER])
def test_cards_are_falsified_on_the_side_that_bears_it(
    genuine: Cases, kind: Kind
) -> None:
    case = genuine[kind]
    for forgery in suiting(case):
        forged = forgery.forge(case, seed=SEED, strength=Strength.GOOD)
        assert len(forged.leaves) == 2
        for place in forged.truth.places:
            changed = forged.unmarked[place.page].stack
            assert changed is not case.unmarked[place.page].stack


def test_a_design_that_was_edited_is_not_falsified(genuine: Cases) -> None:
    case = Genuine(genuine[Kind.PASSPORT].order, ppi=PPI)
    edited = tuple(
        replace(leaf, is_shipped=False) for leaf in genuine[Kind.PASSPORT].unmarked
    )
    case.unmarked = edited
    with pytest.raises(OptionError):
        forgeries["uv_missing"].forge(case, seed=SEED, strength=Strength.FAIR)


def test_the_strengths_are_in_order() -> None:
    crafts = [strength.craft for strength in Strength]
    for worse, better in pairwise(crafts):
        assert better.offset_mm < worse.offset_mm
        assert better.edge_mm < worse.edge_mm
        assert better.pitch_mm < worse.pitch_mm
        assert better.delta_e < worse.delta_e
        assert better.density < worse.density
        assert better.relief_um < worse.relief_um
        assert better.share < worse.share


def _told(
    study: Study, page: int, light: Light
) -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
    """Where the truth says that a difference is seen under a light."""
    told = np.zeros(study.seen[page, light].shape, bool)
    for place in study.forged.truth.places:
        if place.page == page and light in place.lights:
            told[_inside(study, place)] = True
    return told


def _inside(study: Study, place: Place) -> tuple[slice, slice]:
    ppi = study.forged.leaves[place.page].stack.ppi
    return grown(place.box, _TOLERANCE * MM_PER_INCH / ppi).slices(ppi)


def _visible(study: Study, place: Place, light: Light) -> int:
    here = study.seen[place.page, light][_inside(study, place)]
    return int((here > JUST_NOTICED).sum())


def _bytes(forged: Forged) -> list[tuple[object, ...]]:
    return [_layer_bytes(one) for leaf in forged.leaves for one in leaf.stack.layers]


def _layer_bytes(layer: Layer) -> tuple[object, ...]:
    picture = None if layer.picture is None else layer.picture.tobytes()
    return (
        layer.feature,
        layer.ink,
        layer.top,
        layer.left,
        layer.coverage.tobytes(),
        picture,
    )
