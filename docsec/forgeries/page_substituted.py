"""A page was taken out of the book and one of another book sewn in."""

from dataclasses import replace
from functools import partial

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
from docsec.synthesis.order import invent_order
from docsec.synthesis.place import Box
from docsec.synthesis.stack import Feature, Layer
from docsec.synthesis.tamper import box_of, exchanged, moved, size_mm, within

_LIGHTS = under(Light.TRANSMITTED, Light.UV, Light.VI)
_WORDS = Text("This page is of another book: its number and its seam do not fit")
_OTHER_SEAM = Text("The seam was sewn anew; its thread does not glow")


@forgery(
    Text("Page of another book sewn in"),
    family=Family.FORGERY,
    lights=_LIGHTS,
    needs=(Feature.STITCHING,),
)
def page_substituted(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Sew in the same page of somebody else's book, with thread from a shop."""
    craft, order = strength.craft, case.order
    other = invent_order(order.kind, seed=int(rng.integers(2**31)), today=order.issue)
    page = case.page_with(Feature.STITCHING)
    leaf, lent = case.unmarked[page], case.again(other)[page]
    stack = leaf.stack
    thread, off = partial(_thread, craft), craft.offset_mm
    sewn = exchanged(lent.stack, Feature.STITCHING, thread)
    layers = [
        within(moved(one, off / 2, off, ppi=stack.ppi), stack)
        if one.feature is Feature.STITCHING
        else one
        for one in sewn.layers
    ]
    changed = replace(sewn, layers=tuple(one for one in layers if one))
    seam = np.maximum(
        stack.coverage(Feature.STITCHING), changed.coverage(Feature.STITCHING)
    )
    whole = Box(0, 0, *size_mm(stack))
    places = (
        Place(page, whole, _LIGHTS, None, _WORDS),
        Place(page, box_of(stack, seam), (Light.UV,), Feature.STITCHING, _OTHER_SEAM),
    )
    new = replace(lent, stack=changed)
    return Falsified(case.with_page(page, new), places, other.likeness)


def _thread(craft: Craft, layer: Layer) -> Layer:
    kept = 1 - craft.share
    red, green, blue = (value * kept for value in layer.ink.glow)
    return replace(layer, ink=replace(layer.ink, glow=(red, green, blue)))
