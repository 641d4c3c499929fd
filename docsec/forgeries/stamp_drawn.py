"""A stamp that was drawn by hand."""

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
from docsec.imaging.vision import cv2
from docsec.model import Light, Text
from docsec.synthesis.stack import MM_PER_INCH, Feature, Layer, Stack
from docsec.synthesis.tamper import Mask, box_of, imitated

_LIGHTS = under(Light.VI)
_PEN_INFRARED = 0.3
"""Of a gel pen, which has its black from carbon, as stamp pads have not."""
_WAVE_MM = 4.0
_WORDS = Text("The stamp is drawn: its lines waver and its ink lies evenly")


@forgery(
    Text("Stamp drawn by hand"),
    family=Family.FORGERY,
    lights=_LIGHTS,
    needs=(Feature.STAMP,),
)
def stamp_drawn(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Copy a stamp with a pen: every line wavers."""
    craft, page = strength.craft, case.page_with(Feature.STAMP)
    leaf = case.unmarked[page]
    stack = leaf.stack
    found = [one for one in stack.layers if one.feature is Feature.STAMP]
    true = found[rng.integers(len(found))]
    drawn = _drawn(true, _waver(stack, rng, craft.offset_mm), craft)
    layers = (drawn if one is true else one for one in stack.layers)
    changed = replace(stack, layers=tuple(layers))
    pair = replace(stack, layers=(true, drawn)).coverage(Feature.STAMP)
    box = box_of(stack, pair)
    place = Place(page, box, _LIGHTS, Feature.STAMP, _WORDS)
    return Falsified(case.with_page(page, replace(leaf, stack=changed)), (place,))


def _drawn(layer: Layer, waver: tuple[Mask, Mask], craft: Craft) -> Layer:
    """The stamp with its lines led by a hand, in the ink of a pen."""
    right, down = (way[layer.place] for way in waver)
    rows, columns = np.mgrid[
        0 : layer.coverage.shape[0], 0 : layer.coverage.shape[1]
    ].astype(np.float32)
    led = cv2.remap(layer.coverage, columns + right, rows + down, cv2.INTER_LINEAR)
    ink = imitated(layer.ink, delta_e=craft.delta_e, share=craft.share)
    ink = replace(ink, infrared=_PEN_INFRARED)
    return replace(layer, ink=ink, coverage=np.asarray(led, np.uint8))


def _waver(
    stack: Stack, rng: np.random.Generator, reach_mm: float
) -> tuple[Mask, Mask]:
    """How far a hand strays to the right and down, at every spot, in pixels."""
    scale = stack.ppi / MM_PER_INCH
    shape = (
        round(stack.rows / scale / _WAVE_MM) + 2,
        round(stack.columns / scale / _WAVE_MM) + 2,
    )
    size = (stack.columns, stack.rows)
    first, second = (
        cv2.resize(
            rng.uniform(-1, 1, shape).astype(np.float32),
            size,
            interpolation=cv2.INTER_CUBIC,
        )
        * np.float32(reach_mm * scale)
        for _ in range(2)
    )
    return first, second
