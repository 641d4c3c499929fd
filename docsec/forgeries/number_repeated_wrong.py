"""The number perforated through this page is not the number of the book."""

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
from docsec.synthesis.rewriting import grown
from docsec.synthesis.stack import Feature, Layer
from docsec.synthesis.substrate import HOLE_FRONT_MM, perforate, perforation_width_mm
from docsec.synthesis.tamper import blank_sheet, box_of, exchanged, without

_LIGHTS = under(Light.VI, Light.TRANSMITTED, Light.OBLIQUE_LEFT)
_DIGITS = 3
_HALF = 0.5  # covered: the edge of a hole
_WORDS = Text("The perforated number differs from the number of the document")


@forgery(
    Text("Perforated number altered"),
    family=Family.FORGERY,
    lights=_LIGHTS,
    needs=(Feature.PERFORATION,),
)
def number_repeated_wrong(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Prick the last digits of another number with a needle, not a laser."""
    craft, number = strength.craft, case.order.number
    added = int(rng.integers(1, 10**_DIGITS))
    last = (int(number[-_DIGITS:]) + added) % 10**_DIGITS
    page = case.page_with(Feature.PERFORATION)
    leaf = case.unmarked[page]
    stack = leaf.stack
    before = stack.coverage(Feature.PERFORATION)
    box, off = box_of(stack, before > _HALF), craft.offset_mm / 2
    steps = perforation_width_mm(number, pitch_mm=1.0) - 1
    pitch_mm = (box.width - HOLE_FRONT_MM) / steps
    sheet = blank_sheet(stack)
    corner = (box.left + HOLE_FRONT_MM / 2 + off, box.top + HOLE_FRONT_MM / 2 + off)
    pricked_number = f"{number[:-_DIGITS]}{last:0{_DIGITS}}"
    perforate(sheet, corner, pricked_number, pitch_mm=pitch_mm)
    pricked = exchanged(sheet.stack(), Feature.PERFORATION, partial(_pricked, craft))
    kept = without(stack, {Feature.PERFORATION})
    changed = replace(kept, layers=(*kept.layers, *pricked.layers))
    seen = np.maximum(before, changed.coverage(Feature.PERFORATION))
    place = Place(
        page, grown(box_of(stack, seen), 0.2), _LIGHTS, Feature.PERFORATION, _WORDS
    )
    return Falsified(case.with_page(page, replace(leaf, stack=changed)), (place,))


def _pricked(craft: Craft, layer: Layer) -> Layer:
    """A needle singes nothing, and pushes the paper up around its hole."""
    if layer.ink.clear:
        return layer
    red, green, blue = (value + (1 - value) * craft.share for value in layer.ink.colour)
    relief_um = layer.ink.relief_um + craft.relief_um / 2
    ink = replace(layer.ink, colour=(red, green, blue), relief_um=relief_um)
    return replace(layer, ink=ink)
