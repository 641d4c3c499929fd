"""A genuine blank, stolen and filled in with ink from a shop."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import (
    Craft,
    Falsified,
    Family,
    Genuine,
    Place,
    Strength,
    forgery,
    under,
)
from docsec.model import Light, Text
from docsec.synthesis.stack import Feature, Layer, Stack
from docsec.synthesis.tamper import box_of, imitated, moved, within

_LIGHTS = under(Light.IR, Light.VI)
_FEATURES = (Feature.DATA, Feature.MRZ)
_WORDS = Text("Personal data are in the wrong ink: in infrared they fade or vanish")


@forgery(
    Text("Stolen blank, filled in with the wrong ink"),
    family=Family.STOLEN_BLANK,
    lights=_LIGHTS,
    needs=_FEATURES,
)
def stolen_blank(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Print all personal data in dye, a little off; the blank itself is genuine."""
    craft = strength.craft
    off = float(rng.choice((-0.5, 0.5))) * craft.offset_mm
    leaves, places = list(case.unmarked), []
    for page, leaf in enumerate(case.unmarked):
        stack = leaf.stack
        layers = (
            _filled_in(one, off, craft, stack) if one.feature in _FEATURES else one
            for one in stack.layers
        )
        changed = replace(stack, layers=tuple(one for one in layers if one))
        leaves[page] = replace(leaf, stack=changed)
        for feature in _FEATURES:
            seen = np.maximum(stack.coverage(feature), changed.coverage(feature))
            if seen.any():
                places.append(
                    Place(page, box_of(stack, seen), _LIGHTS, feature, _WORDS)
                )
    return Falsified(tuple(leaves), tuple(places))


def _filled_in(layer: Layer, off: float, craft: Craft, stack: Stack) -> Layer | None:
    ink = imitated(layer.ink, delta_e=craft.delta_e, share=craft.share)
    return within(moved(replace(layer, ink=ink), off, off, ppi=stack.ppi), stack)
