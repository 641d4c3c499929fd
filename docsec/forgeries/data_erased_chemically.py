"""A date was bleached out of the paper and written anew."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery, under
from docsec.model import Light, Text
from docsec.synthesis.ink import Ink, Process
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
from docsec.synthesis.tamper import covered, faded, imitated

_LIGHTS = under(Light.UV, Light.IR, Light.VI)
_WORDS = Text(
    "A stain glows about this entry under ultraviolet: something was washed out"
)
_GLOW = (0.10, 0.16, 0.30)
_STAIN = (0.975, 0.965, 0.915)
_REACH = 2.5  # of a soft edge, in its deviations


@forgery(
    Text("Data bleached out"),
    family=Family.FORGERY,
    lights=_LIGHTS,
    needs=(Feature.DATA,),
    is_for_paper=True,
)
def data_erased_chemically(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Wash a date out; something of it, and of the wash, stays in the paper."""
    craft = strength.craft
    found = digits(case.unmarked, has_number=False)
    old = found[rng.integers(len(found))]
    year = str((int(old.text) + rng.integers(1, 10)) % 10)
    leaf, setting = case.unmarked[old.page], old.setting
    field, soft = around(setting, margin_mm=craft.edge_mm), craft.edge_mm
    wet = boxed(leaf.stack, [field], soft_mm=soft)
    washed = faded(leaf.stack, wet * np.float32(craft.share * 0.7))
    gone = np.float32(1 - craft.density / 2)
    washed = lifted(washed, boxed(leaf.stack, [field]) * gone, setting.feature)
    red, green, blue = (value * craft.share for value in _GLOW)
    stain = Ink(Process.IN_STOCK, _STAIN, infrared=1.0, glow=(red, green, blue))
    stained = covered(washed, wet * np.float32(craft.share), stain, Feature.DATA)
    ink = imitated(
        ink_of(leaf.stack, setting.feature), delta_e=craft.delta_e, share=craft.share
    )
    off = craft.offset_mm / 2
    new = nudged(replace(setting, text=setting.text[:-1] + year), off, off)
    changed = set_again(stained, [new], ink)
    box = grown(field, max(_REACH * soft, craft.offset_mm) + 0.1)
    place = Place(old.page, box, _LIGHTS, setting.feature, _WORDS)
    return Falsified(case.with_page(old.page, replace(leaf, stack=changed)), (place,))
