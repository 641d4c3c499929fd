"""A digit was turned into another by printing strokes over it."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery, under
from docsec.model import Light, Text
from docsec.synthesis.rewriting import (
    around,
    days,
    digits,
    grown,
    ink_of,
    nudged,
    set_again,
)
from docsec.synthesis.stack import Feature
from docsec.synthesis.tamper import imitated

_LIGHTS = {
    Feature.DATA: under(Light.IR, Light.VI),
    Feature.NUMBER: under(Light.UV, Light.VI),
}
"""Data take in infrared and the number glows; the new strokes do neither."""
_TURNED = {"0": "8", "1": "4", "3": "8", "5": "6", "6": "8", "9": "8"}
"""Digits that lie within another: nothing has to be taken off."""
_WORDS = Text("Strokes in another ink were printed over this digit")


@forgery(
    Text("Digit turned by overprinting"),
    family=Family.FORGERY,
    lights=_LIGHTS[Feature.DATA],
    needs=(Feature.DATA, Feature.NUMBER),
)
def data_overprinted(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Print the new digit over the old one, which stays beneath it."""
    craft = strength.craft
    found = [one for one in days(case.unmarked) if one.text in _TURNED]
    found = found or [one for one in digits(case.unmarked) if one.text in _TURNED]
    old = found[rng.integers(len(found))]
    leaf = case.unmarked[old.page]
    feature = old.setting.feature
    ink = imitated(
        ink_of(leaf.stack, feature), delta_e=craft.delta_e, share=craft.share
    )
    off = craft.offset_mm / 2
    new = nudged(old.alone(_TURNED[old.text]), off * rng.choice((-1, 1)), off)
    changed = set_again(leaf.stack, [new], ink)
    box = grown(around(old.alone()), craft.offset_mm + 0.1)
    place = Place(old.page, box, _LIGHTS[feature], feature, _WORDS)
    return Falsified(case.with_page(old.page, replace(leaf, stack=changed)), (place,))
