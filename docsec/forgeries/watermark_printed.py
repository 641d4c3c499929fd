"""A watermark that was printed on the paper and not made with it."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery, under
from docsec.imaging.colour import mismatched
from docsec.model import Light, Text
from docsec.synthesis.ink import Ink, Process
from docsec.synthesis.stack import Feature
from docsec.synthesis.tamper import box_of, covered, without

_LIGHTS = under(Light.TRANSMITTED, Light.UV, Light.VI, but=(Light.IR,))
_WORDS = Text("The watermark is seen in plain light too: it is printed on the paper")
_GLOW = (0.06, 0.10, 0.26)


@forgery(
    Text("Printed watermark"),
    family=Family.COUNTERFEIT,
    lights=_LIGHTS,
    needs=(Feature.WATERMARK,),
)
def watermark_printed(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Print its shape in a pale ink, without the shades that pulp has."""
    del rng  # nothing is left to chance
    craft, leaves, places = strength.craft, list(case.unmarked), []
    for page, leaf in enumerate(case.unmarked):
        stack = leaf.stack
        shape = stack.coverage(Feature.WATERMARK)
        if not shape.any():
            continue
        red, green, blue = (value * craft.share for value in _GLOW)
        pale = Ink(
            Process.OFFSET,
            mismatched(stack.stock.colour, craft.delta_e, hue_deg=80.0),
            infrared=1.0,
            glow=(red, green, blue),
            opacity=0.1,
        )
        bare = without(stack, {Feature.WATERMARK})
        changed = covered(bare, shape, pale, Feature.WATERMARK)
        leaves[page] = replace(leaf, stack=changed)
        box = box_of(stack, shape)
        places.append(Place(page, box, _LIGHTS, Feature.WATERMARK, _WORDS))
    return Falsified(tuple(leaves), tuple(places))
