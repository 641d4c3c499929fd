"""The portrait was taken off and another one printed in its place."""

from dataclasses import replace
from typing import Annotated

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
from docsec.synthesis.place import Box
from docsec.synthesis.rewriting import boxed, grown
from docsec.synthesis.stack import Feature, Layer
from docsec.synthesis.tamper import faded, imitated, moved, within, without

_LIGHTS = under(Light.UV, Light.IR, Light.VI)
_PHOTO = Feature.PORTRAIT
_OVERPRINT = (Feature.UV_FIRST, Feature.UV_SECOND)
_WORDS = Text("Another portrait was printed here; compare it with the second portrait")


@forgery(
    Text("Photo printed anew"),
    family=Family.FORGERY,
    lights=_LIGHTS,
    needs=(_PHOTO,),
)
def photo_printed_over(
    case: Genuine,
    rng: np.random.Generator,
    strength: Strength,
    *,
    is_overprint_continued: Annotated[
        bool, Text("The forger prints the fluorescent ink across the photo again")
    ] = False,
) -> Falsified:
    """Print a stranger in dye where the holder was; the second portrait stays."""
    craft, bearer = strength.craft, case.stranger(rng)
    page = case.page_with(_PHOTO)
    leaf = case.unmarked[page]
    stack, portrait = leaf.stack, leaf.places["portrait"]
    off = craft.offset_mm / 2
    others = case.again(replace(case.order, likeness=bearer))[page].stack.layers
    new = [one for one in others if one.feature is _PHOTO]
    ink = imitated(new[0].ink, delta_e=0.0, share=craft.share)
    printed = tuple(
        moved(replace(one, ink=ink), off, -off, ppi=stack.ppi) for one in new
    )
    cut = boxed(stack, [portrait])
    lost = [one for one in stack.layers if one.feature in _OVERPRINT]
    cleared = faded(without(stack, {_PHOTO}), cut, which=lambda one: one in lost)
    layers = (*cleared.layers, *printed)
    if is_overprint_continued:
        layers += tuple(
            _within(imitation, portrait, stack.ppi)
            for one in lost
            if (imitation := within(_imitation(one, craft, stack.ppi), stack))
        )
    changed = replace(cleared, layers=layers)
    place = Place(page, grown(portrait, off + 0.2), _LIGHTS, _PHOTO, _WORDS)
    return Falsified(
        case.with_page(page, replace(leaf, stack=changed)), (place,), bearer
    )


def _imitation(layer: Layer, craft: Craft, ppi: float) -> Layer:
    """The overprint as the forger prints it: paler, and off its place."""
    red, green, blue = (value * (1 - craft.share / 2) for value in layer.ink.glow)
    paler = replace(layer, ink=replace(layer.ink, glow=(red, green, blue)))
    return moved(paler, craft.offset_mm, craft.offset_mm, ppi=ppi)


def _within(layer: Layer, box: Box, ppi: float) -> Layer:
    rows, columns = box.slices(ppi)
    kept = np.zeros_like(layer.coverage)
    inside = np.s_[
        max(0, rows.start - layer.top) : max(0, rows.stop - layer.top),
        max(0, columns.start - layer.left) : max(0, columns.stop - layer.left),
    ]
    kept[inside] = layer.coverage[inside]
    return replace(layer, coverage=kept)
