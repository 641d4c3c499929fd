"""A digital seal that is valid, and belongs to another document."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery, under
from docsec.model import Light, Text
from docsec.synthesis.order import invent_order
from docsec.synthesis.stack import Feature
from docsec.synthesis.tamper import box_of, imitated, moved, without

_LIGHTS = under(Light.VI)
_WORDS = Text("What the seal says is not what is printed on the document")


@forgery(
    Text("Seal copied from another document"),
    family=Family.FORGERY,
    lights=_LIGHTS,
    needs=(Feature.SEAL,),
)
def seal_copied(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Print the seal of somebody else's document over the due one's place."""
    craft, order = strength.craft, case.order
    other = invent_order(order.kind, seed=int(rng.integers(2**31)), today=order.issue)
    right, down = rng.choice((-0.5, 0.5), 2) * craft.offset_mm
    leaves, places = list(case.unmarked), []
    for page, (leaf, lender) in enumerate(
        zip(case.unmarked, case.again(other), strict=True)
    ):
        stack = leaf.stack
        before = stack.coverage(Feature.SEAL)
        if not before.any():
            continue
        copied = []
        for layer in lender.stack.layers:
            if layer.feature is Feature.SEAL:
                ink = imitated(layer.ink, delta_e=craft.delta_e, share=craft.share)
                off = moved(layer, float(right), float(down), ppi=stack.ppi)
                copied.append(replace(off, ink=ink))
        kept = without(stack, {Feature.SEAL})
        changed = replace(kept, layers=(*kept.layers, *copied))
        leaves[page] = replace(leaf, stack=changed)
        box = box_of(stack, np.maximum(before, changed.coverage(Feature.SEAL)))
        places.append(Place(page, box, _LIGHTS, Feature.SEAL, _WORDS))
    return Falsified(tuple(leaves), tuple(places))
