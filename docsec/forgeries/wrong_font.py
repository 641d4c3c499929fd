"""Personal data set in a typeface that the issuer does not use."""

import math
from dataclasses import replace

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery, under
from docsec.model import Light, Text
from docsec.synthesis.rewriting import (
    around,
    boxed,
    grown,
    ink_of,
    lifted,
    set_again,
)
from docsec.synthesis.stack import Feature
from docsec.synthesis.typeface import Face

_LIGHTS = under(Light.VI)
_WORDS = Text("This entry is set in another typeface than the rest")


@forgery(
    Text("Wrong typeface"),
    family=Family.COUNTERFEIT,
    lights=_LIGHTS,
    needs=(Feature.DATA,),
)
def wrong_font(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Set entries in roman type: all of them, or only the few that were altered."""
    fields = [
        (page, setting)
        for page, leaf in enumerate(case.unmarked)
        for setting in leaf.settings.values()
        if setting.feature is Feature.DATA and len(setting.text) >= _LETTERS
    ]
    count = math.ceil(strength.craft.share * len(fields))
    chosen = [fields[index] for index in rng.permutation(len(fields))[:count]]
    leaves, places = list(case.unmarked), []
    for page, setting in chosen:
        stack = leaves[page].stack
        cut = boxed(stack, [around(setting, margin_mm=0.05)])
        new = replace(setting, face=Face.SERIF)
        ink = ink_of(case.unmarked[page].stack, setting.feature)
        changed = set_again(lifted(stack, cut, setting.feature), [new], ink)
        leaves[page] = replace(leaves[page], stack=changed)
        reach = max(around(setting).right, around(new).right)
        box = grown(replace(around(setting), width=reach - setting.x_mm), 0.15)
        places.append(Place(page, box, _LIGHTS, setting.feature, _WORDS))
    return Falsified(tuple(leaves), tuple(places))


_LETTERS = 3  # fewer do not show a typeface
