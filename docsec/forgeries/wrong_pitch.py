"""The machine-readable zone was set by a printer that misses its pitch."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery, under
from docsec.model import Light, Text
from docsec.synthesis.rewriting import (
    grown,
    ink_of,
    nudged,
    set_again,
    with_zone,
    zone_settings,
)
from docsec.synthesis.stack import Feature
from docsec.synthesis.tamper import without

_LIGHTS = under(Light.VI, Light.IR)
_WORDS = Text("The characters of the machine-readable zone do not stand 2.54 mm apart")


@forgery(
    Text("Machine-readable zone with the wrong pitch"),
    family=Family.COUNTERFEIT,
    lights=_LIGHTS,
    needs=(Feature.MRZ,),
)
def wrong_pitch(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Set the whole zone anew, a little too narrow."""
    del rng  # nothing is left to chance
    page = case.page_with(Feature.MRZ)
    leaf, step_mm = case.unmarked[page], -strength.craft.pitch_mm
    stack, rows = leaf.stack, zone_settings(leaf)
    ink = ink_of(stack, Feature.MRZ)
    settings = [
        nudged(one, column * step_mm, 0.0)
        for row in rows
        for column, one in enumerate(row)
    ]
    changed = set_again(without(stack, {Feature.MRZ}), settings, ink)
    old = leaf.places["mrz"]
    place = Place(page, grown(old, 0.3), _LIGHTS, Feature.MRZ, _WORDS)
    narrower = replace(old, width=old.width + step_mm * (len(rows[0]) - 1))
    new = with_zone(replace(leaf, stack=changed), narrower)
    return Falsified(case.with_page(page, new), (place,))
