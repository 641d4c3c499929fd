"""The portrait was morphed before the document was issued, to look like two people."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import (
    Falsified,
    Family,
    Genuine,
    Place,
    Strength,
    forgery,
    seen_under,
    under,
)
from docsec.model import Light, Text
from docsec.synthesis.people.resemblance import morph
from docsec.synthesis.stack import Feature, Layer
from docsec.synthesis.tamper import box_of

_LIGHTS = under(Light.VI)
_FACES = (Feature.PORTRAIT, Feature.GHOST)
_HALF = 0.5
_WORDS = Text("The portrait was blended of two faces; its outlines are doubled or soft")


@forgery(
    Text("Morphed portrait"),
    family=Family.OBTAINED,
    lights=_LIGHTS,
    needs=(Feature.PORTRAIT,),
)
def portrait_morphed(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Issue the document upon a face between the holder's and the bearer's."""
    share = np.float32(strength.craft.share)
    bearer, holder = case.stranger(rng), case.order.likeness
    mixed = morph(holder, bearer, _HALF)
    morphed = case.again(replace(case.order, likeness=mixed))
    other = case.again(replace(case.order, likeness=bearer))
    leaves, places = list(case.unmarked), []
    for page, leaf in enumerate(case.unmarked):
        stacks = (morphed[page].stack, leaf.stack, other[page].stack)
        layers, changed = [], []
        for due, *ends in zip(*(stack.layers for stack in stacks), strict=True):
            if due.feature in _FACES:
                changed.append(ends[0].feature)
                layers.append(_doubled(due, ends, share))
            else:
                layers.append(ends[0])
        leaves[page] = replace(leaf, stack=replace(leaf.stack, layers=tuple(layers)))
        for feature in dict.fromkeys(changed):
            box = box_of(leaf.stack, leaf.stack.coverage(feature))
            lights = seen_under(leaf.stack, leaves[page].stack, box)
            places.append(Place(page, box, lights, feature, _WORDS))
    places.sort(key=lambda place: place.feature is not Feature.PORTRAIT)
    return Falsified(tuple(leaves), tuple(places), bearer)


def _doubled(morphed: Layer, ends: list[Layer], share: np.float32) -> Layer:
    """A morph in which both faces still stand, beside each other, by a share."""
    pictures = [one.picture for one in (morphed, *ends)]
    between, holder, bearer = (one for one in pictures if one is not None)
    both = (holder + bearer) / 2
    mixed = np.asarray((1 - share) * between + share * both, np.float32)
    return replace(morphed, picture=mixed)
