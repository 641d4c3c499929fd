"""A date was scraped off the paper and written anew."""

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
from docsec.synthesis.tamper import covered, faded, grained, imitated

_LIGHTS = under(Light.OBLIQUE_LEFT, Light.TRANSMITTED, Light.VI)
_WORDS = Text("The paper is rough and thin here and its print is damaged")
_REACH = 2.5  # of a soft edge, in its deviations


@forgery(
    Text("Data scraped off"),
    family=Family.FORGERY,
    lights=_LIGHTS,
    needs=(Feature.DATA,),
    is_for_paper=True,
)
def data_erased_mechanically(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Scrape a date off with all print about it, and set it in for another year."""
    craft = strength.craft
    found = digits(case.unmarked, has_number=False)
    old = found[rng.integers(len(found))]
    year = str((int(old.text) + rng.integers(1, 10)) % 10)
    leaf, setting = case.unmarked[old.page], old.setting
    field = around(setting, margin_mm=0.2)
    soft = craft.edge_mm / 2
    torn = grained(leaf.stack, boxed(leaf.stack, [field], soft_mm=soft), rng)
    scraped = faded(leaf.stack, torn * np.float32(craft.share))
    scraped = lifted(scraped, boxed(leaf.stack, [field]), setting.feature)
    rough = Ink(
        Process.IN_STOCK,
        (1.0, 1.0, 1.0),
        infrared=1.0,
        opacity=-0.6 * craft.share,
        relief_um=-craft.relief_um,
    )
    thinned = covered(scraped, torn, rough, Feature.DATA)
    ink = imitated(
        ink_of(leaf.stack, setting.feature),
        delta_e=craft.delta_e,
        share=craft.share * 0.8,
    )
    off = craft.offset_mm / 2
    new = nudged(replace(setting, text=setting.text[:-1] + year), off, off)
    changed = set_again(thinned, [new], ink)
    box = grown(field, max(_REACH * soft, craft.offset_mm) + 0.1)
    place = Place(old.page, box, _LIGHTS, setting.feature, _WORDS)
    return Falsified(case.with_page(old.page, replace(leaf, stack=changed)), (place,))
