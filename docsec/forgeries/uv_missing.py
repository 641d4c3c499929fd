"""What only ultraviolet shows was not printed, or with too weak an ink."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import (
    Falsified,
    Family,
    Genuine,
    Place,
    Strength,
    forgery,
)
from docsec.model import Light, Text
from docsec.synthesis.stack import Feature, Layer
from docsec.synthesis.tamper import box_of, exchanged

_FEATURES = (Feature.UV_FIRST, Feature.UV_SECOND)
_WORDS = Text("The fluorescent print is missing or too weak")


@forgery(
    Text("Fluorescent print missing"),
    family=Family.COUNTERFEIT,
    lights=(Light.UV,),
    needs=_FEATURES,
)
def uv_missing(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Leave out the fluorescent overprint, or print it pale."""
    del rng  # nothing is left to chance
    kept = 1 - strength.craft.share

    def paler(layer: Layer) -> Layer:
        red, green, blue = layer.ink.glow
        glow = (red * kept, green * kept, blue * kept)
        return replace(layer, ink=replace(layer.ink, glow=glow))

    leaves, places = list(case.unmarked), []
    for page, leaf in enumerate(case.unmarked):
        stack = leaf.stack
        for feature in _FEATURES:
            covered = stack.coverage(feature)
            if covered.any():
                box = box_of(stack, covered)
                places.append(Place(page, box, (Light.UV,), feature, _WORDS))
                stack = exchanged(stack, feature, paler)
        leaves[page] = replace(leaf, stack=stack)
    return Falsified(tuple(leaves), tuple(places))
