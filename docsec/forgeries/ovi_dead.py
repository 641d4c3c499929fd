"""Ink that should change its colour with the angle, and does not."""

from dataclasses import replace
from functools import partial

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery
from docsec.model import Light, Text
from docsec.synthesis.stack import Feature, Layer
from docsec.synthesis.tamper import box_of, exchanged

_LIGHTS = (Light.ANGLE, Light.COAXIAL, Light.OBLIQUE_LEFT, Light.OBLIQUE_RIGHT)
_WORDS = Text("This ink keeps its colour when the document is tilted")


@forgery(
    Text("Dead optically variable ink"),
    family=Family.COUNTERFEIT,
    lights=_LIGHTS,
    needs=(Feature.OVI,),
)
def ovi_dead(case: Genuine, rng: np.random.Generator, strength: Strength) -> Falsified:
    """Print it in an ink that has its first colour and little or none of the second."""
    del rng  # nothing is left to chance
    leaves, places = list(case.unmarked), []
    for page, leaf in enumerate(case.unmarked):
        stack = leaf.stack
        shape = stack.coverage(Feature.OVI)
        if shape.any():
            changed = exchanged(
                stack, Feature.OVI, partial(_deadened, share=strength.craft.share)
            )
            leaves[page] = replace(leaf, stack=changed)
            box = box_of(stack, shape)
            places.append(Place(page, box, _LIGHTS, Feature.OVI, _WORDS))
    return Falsified(tuple(leaves), tuple(places))


def _deadened(layer: Layer, share: float) -> Layer:
    film = layer.ink.film
    if film is None:
        return layer
    red, green, blue = (
        share * face + (1 - share) * tilted
        for face, tilted in zip(film.face, film.tilted, strict=True)
    )
    weak = replace(film, tilted=(red, green, blue))
    return replace(layer, ink=replace(layer.ink, film=weak))
