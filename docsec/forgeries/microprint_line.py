"""Microprint that came out as a line, because it was copied."""

from dataclasses import replace
from functools import partial

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery, under
from docsec.imaging.vision import cv2
from docsec.model import Light, Text
from docsec.synthesis.stack import MM_PER_INCH, Feature, Layer
from docsec.synthesis.tamper import box_of, exchanged

_LIGHTS = under(Light.VI, but=(Light.IR,))
_WORDS = Text("Under a magnifier the microprint is a line without letters")


@forgery(
    Text("Microprint as a line"),
    family=Family.COUNTERFEIT,
    lights=_LIGHTS,
    needs=(Feature.MICROPRINT,),
    min_ppi=200.0,
)
def microprint_line(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Let the letters run into one another."""
    del rng  # nothing is left to chance
    leaves, places = list(case.unmarked), []
    for page, leaf in enumerate(case.unmarked):
        stack = leaf.stack
        before = stack.coverage(Feature.MICROPRINT)
        if not before.any():
            continue
        reach = strength.craft.edge_mm * stack.ppi / MM_PER_INCH
        changed = exchanged(
            stack,
            Feature.MICROPRINT,
            partial(_smeared, reach=reach),
        )
        box = box_of(stack, np.maximum(before, changed.coverage(Feature.MICROPRINT)))
        places.append(Place(page, box, _LIGHTS, Feature.MICROPRINT, _WORDS))
        leaves[page] = replace(leaf, stack=changed)
    return Falsified(tuple(leaves), tuple(places))


def _smeared(layer: Layer, *, reach: float) -> Layer:
    """The layer with its ink drawn out along the line, by a deviation in pixels."""
    blurred = cv2.GaussianBlur(layer.coverage, (0, 0), sigmaX=reach, sigmaY=1e-3)
    return replace(layer, coverage=np.asarray(blurred, np.uint8))
