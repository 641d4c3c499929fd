"""A visa was washed out and filled in for somebody else."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery, under
from docsec.imaging.vision import cv2
from docsec.model import Light, Text
from docsec.synthesis.ink import Ink, Process
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.rewriting import lifted, respelled
from docsec.synthesis.stack import MM_PER_INCH, Feature
from docsec.synthesis.tamper import box_of, covered, faded, imitated, moved

_LIGHTS = under(Light.UV, Light.IR, Light.VI)
_FEATURES = (Feature.DATA, Feature.MRZ)
_GLOW = (0.10, 0.16, 0.30)
_SPREAD = 4.0
_STAIN = (0.975, 0.965, 0.915)
_WORDS = Text("The data were washed out and written anew; a stain glows about them")


@forgery(
    Text("Visa washed and filled in anew"),
    family=Family.FORGERY,
    lights=_LIGHTS,
    kinds=(Kind.VISA_A, Kind.VISA_B),
    needs=_FEATURES,
    is_for_paper=True,
)
def visa_washed(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Write another person's data where the holder's were; the number stays."""
    craft, order = strength.craft, case.order
    other = invent_order(order.kind, seed=int(rng.integers(2**31)), today=order.issue)
    lines = respelled(other.lines, {"document_number": order.number})
    lent = case.again(replace(other, lines=lines))[0]
    leaf = case.unmarked[0]
    stack = leaf.stack
    before = np.maximum(*(stack.coverage(one) for one in _FEATURES))
    reach = craft.edge_mm * stack.ppi / MM_PER_INCH
    inked = (before > 0).astype(np.float32)
    wet = np.clip(_SPREAD * cv2.GaussianBlur(inked, (0, 0), reach), 0, 1)
    washed = faded(stack, wet * np.float32(craft.share * 0.6))
    for feature in _FEATURES:
        gone = np.float32(1 - craft.density / 2)
        washed = lifted(washed, np.ones_like(wet) * gone, feature)
    red, green, blue = (value * craft.share for value in _GLOW)
    stain = Ink(Process.IN_STOCK, _STAIN, infrared=1.0, glow=(red, green, blue))
    stained = covered(washed, wet * np.float32(craft.share), stain, Feature.DATA)
    written = []
    for layer in lent.stack.layers:
        if layer.feature in _FEATURES:
            ink = imitated(layer.ink, delta_e=craft.delta_e, share=craft.share)
            off = craft.offset_mm / 2
            written.append(moved(replace(layer, ink=ink), off, off, ppi=stack.ppi))
    changed = replace(stained, layers=(*stained.layers, *written))
    seen = np.maximum(wet > 1 / 255, changed.coverage(Feature.DATA))
    seen = np.maximum(seen, changed.coverage(Feature.MRZ))
    place = Place(0, box_of(stack, seen), _LIGHTS, Feature.DATA, _WORDS)
    new = replace(leaf, stack=changed, lines=lines, settings=lent.settings)
    return Falsified((new,), (place,))
