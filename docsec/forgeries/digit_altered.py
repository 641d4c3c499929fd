"""One digit was scraped off and another written in its place."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery, under
from docsec.model import Light, Text
from docsec.synthesis.rewriting import (
    around,
    boxed,
    digits,
    grown,
    ink_of,
    lifted,
    nudged,
    set_again,
)
from docsec.synthesis.stack import Feature
from docsec.synthesis.tamper import faded, imitated

_LIGHTS = under(Light.VI, Light.IR)
_WORDS = Text("One digit differs from the others in ink, height or place")


@forgery(
    Text("One digit altered"),
    family=Family.FORGERY,
    lights=_LIGHTS,
    needs=(Feature.DATA, Feature.NUMBER),
)
def digit_altered(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Exchange the last digit of a year, or a digit of the number."""
    craft = strength.craft
    found = digits(case.unmarked)
    old = found[rng.integers(len(found))]
    new = str((int(old.text) + rng.integers(1, 10)) % 10)
    leaf = case.unmarked[old.page]
    stack, feature = leaf.stack, old.setting.feature
    cut = boxed(stack, [around(old.alone())], soft_mm=0.03)
    scraped = faded(stack, cut * np.float32(craft.share * 0.6))
    off = craft.offset_mm / 2
    ink = imitated(
        ink_of(stack, feature), delta_e=craft.delta_e, share=craft.share * 0.8
    )
    written = nudged(old.alone(new), off * rng.choice((-1, 1)), -off)
    changed = set_again(lifted(scraped, cut, feature), [written], ink)
    box = grown(around(old.alone()), craft.offset_mm + 0.1)
    place = Place(old.page, box, _LIGHTS, feature, _WORDS)
    return Falsified(case.with_page(old.page, replace(leaf, stack=changed)), (place,))
