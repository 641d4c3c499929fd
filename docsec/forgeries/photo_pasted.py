"""Another person's photograph was glued over the portrait."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery, under
from docsec.model import Light, Text
from docsec.synthesis.ink import BRIGHT_PAPER, DYE, Ink, Process
from docsec.synthesis.rewriting import boxed, grown
from docsec.synthesis.stack import Feature, Layer
from docsec.synthesis.tamper import covered, faded, moved

_LIGHTS = under(Light.OBLIQUE_LEFT, Light.UV, Light.VI)
_EDGE = Text(
    "A photo was pasted on: its edge stands up and fluorescent print stops there"
)
_WITHIN = {Feature.WATERMARK, Feature.THREAD, Feature.PERFORATION, Feature.STITCHING}
"""What a photograph does not hide from light that comes from behind."""
_GLUE_GLOW = (0.06, 0.09, 0.16)
_PAPER = (0.965, 0.97, 0.975)


@forgery(
    Text("Photo pasted on"),
    family=Family.FORGERY,
    lights=_LIGHTS,
    needs=(Feature.PORTRAIT,),
)
def photo_pasted(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Glue a photograph with a white rim over the portrait, not quite straight."""
    craft, bearer = strength.craft, case.stranger(rng)
    page = case.page_with(Feature.PORTRAIT)
    leaf = case.unmarked[page]
    stack, portrait = leaf.stack, leaf.places["portrait"]
    off = craft.offset_mm / 2
    lying = replace(portrait, left=portrait.left + off, top=portrait.top + off / 2)
    rim = grown(lying, craft.edge_mm / 4)
    cut = boxed(stack, [rim])
    cleared = faded(stack, cut, which=_is_beneath)
    glue = boxed(stack, [rim], soft_mm=craft.edge_mm / 3)
    red, green, blue = (value * craft.share for value in _GLUE_GLOW)
    glued = covered(
        cleared, glue, Ink(Process.IN_STOCK, _CLEAR, 1.0, (red, green, blue)), _PHOTO
    )
    red, green, blue = (value * craft.share for value in BRIGHT_PAPER.glow)
    card = Ink(
        Process.DYE, _PAPER, 0.95, (red, green, blue), 0.45, craft.relief_um, gloss=0.1
    )
    pasted = covered(glued, cut, card, _PHOTO)
    others = case.again(replace(case.order, likeness=bearer))[page].stack.layers
    new = tuple(
        moved(replace(one, ink=DYE), off, off / 2, ppi=stack.ppi)
        for one in others
        if one.feature is _PHOTO
    )
    changed = replace(pasted, layers=(*pasted.layers, *new))
    place = Place(page, grown(rim, craft.edge_mm + 0.2), _LIGHTS, _PHOTO, _EDGE)
    return Falsified(
        case.with_page(page, replace(leaf, stack=changed)), (place,), bearer
    )


_PHOTO = Feature.PORTRAIT
_CLEAR = (1.0, 1.0, 1.0)


def _is_beneath(layer: Layer) -> bool:
    return layer.feature not in _WITHIN and not layer.is_behind
