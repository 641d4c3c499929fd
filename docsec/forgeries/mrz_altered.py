"""The machine-readable zone was printed anew with another date of birth."""

from dataclasses import replace
from typing import Annotated

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery, under
from docsec.model import Light, Text
from docsec.synthesis.rewriting import (
    around,
    boxed,
    grown,
    ink_of,
    lifted,
    nudged,
    respelled,
    set_again,
    zone_changes,
)
from docsec.synthesis.stack import Feature
from docsec.synthesis.tamper import imitated

_LIGHTS = under(Light.IR, Light.VI)
_BIRTH = "birth_date"
_WORDS = Text("These characters differ from the rest of the machine-readable zone")


@forgery(
    Text("Machine-readable zone altered"),
    family=Family.FORGERY,
    lights=_LIGHTS,
    needs=(Feature.MRZ,),
)
def mrz_altered(
    case: Genuine,
    rng: np.random.Generator,
    strength: Strength,
    *,
    is_recomputed: Annotated[
        bool, Text("The forger knows how to compute check digits")
    ] = True,
) -> Falsified:
    """Exchange the year of birth, and the check digits over it."""
    craft, page = strength.craft, case.page_with(Feature.MRZ)
    leaf = case.unmarked[page]
    year = int(case.order.holder.birth.strftime("%y")) + int(rng.integers(1, 10))
    birth = f"{year % 100:02}{case.order.holder.birth:%m%d}"
    lines = respelled(leaf.lines, {_BIRTH: birth}, is_recomputed=is_recomputed)
    altered, stack = zone_changes(leaf, lines), leaf.stack
    ink = imitated(ink_of(stack, Feature.MRZ), delta_e=craft.delta_e, share=craft.share)
    cut = boxed(stack, [around(old, margin_mm=0.1) for old, _ in altered])
    off = craft.offset_mm / 2
    written = [nudged(due, off / 2, off) for _, due in altered]
    changed = set_again(lifted(stack, cut, Feature.MRZ), written, ink)
    places = tuple(
        Place(page, grown(around(old), off + 0.15), _LIGHTS, Feature.MRZ, _WORDS)
        for old, _ in altered
    )
    return Falsified(
        case.with_page(page, replace(leaf, lines=lines, stack=changed)), places
    )
