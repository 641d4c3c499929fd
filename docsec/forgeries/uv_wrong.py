"""What only ultraviolet shows was imitated: one ink for two colours, off its place."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery
from docsec.model import Light, Text
from docsec.synthesis.ink import Colour
from docsec.synthesis.rewriting import ink_of
from docsec.synthesis.stack import Feature
from docsec.synthesis.tamper import box_of, moved, within

_FEATURES = (Feature.UV_FIRST, Feature.UV_SECOND)
_WORDS = Text("The fluorescent print has the wrong colour or lies off its place")


@forgery(
    Text("Fluorescent print imitated"),
    family=Family.COUNTERFEIT,
    lights=(Light.UV,),
    needs=_FEATURES,
)
def uv_wrong(case: Genuine, rng: np.random.Generator, strength: Strength) -> Falsified:
    """Print the second colour with the ink of the first, both a little off."""
    craft = strength.craft
    right, down = (float(one) for one in rng.choice((-0.7, 0.7), 2) * craft.offset_mm)
    leaves, places = list(case.unmarked), []
    for page, leaf in enumerate(case.unmarked):
        stack = leaf.stack
        if not stack.coverage(Feature.UV_SECOND).any():
            continue
        first = ink_of(stack, Feature.UV_FIRST).glow
        layers = []
        for layer in stack.layers:
            if layer.feature not in _FEATURES:
                layers.append(layer)
                continue
            glow = _mixed(layer.ink.glow, first, craft.share)
            pale = replace(layer, ink=replace(layer.ink, glow=glow))
            off = within(moved(pale, right, down, ppi=stack.ppi), stack)
            layers += [off] if off else []
        changed = replace(stack, layers=tuple(layers))
        leaves[page] = replace(leaf, stack=changed)
        for feature in reversed(_FEATURES):  # the second colour is the wrong one
            seen = np.maximum(stack.coverage(feature), changed.coverage(feature))
            box = box_of(stack, seen)
            places.append(Place(page, box, (Light.UV,), feature, _WORDS))
    return Falsified(tuple(leaves), tuple(places))


def _mixed(one: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (
        (1 - share) * a + share * b for a, b in zip(one, other, strict=True)
    )
    return (red, green, blue)
