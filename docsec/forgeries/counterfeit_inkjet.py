"""The whole page was scanned and printed by an inkjet printer."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery, under
from docsec.model import Light, Text
from docsec.synthesis.counterfeit import Workshop, counterfeited
from docsec.synthesis.place import Box
from docsec.synthesis.reproduction import INKJET_PRINTER
from docsec.synthesis.stack import Feature
from docsec.synthesis.tamper import size_mm

_LIGHTS = under(Light.VI, Light.UV, Light.IR)
_DOTS = Text("Under a magnifier the lines are made of scattered coloured drops")
_DARK = Text("Under ultraviolet the paper glows and the fluorescent print is weak")


@forgery(
    Text("Counterfeit from an inkjet printer"),
    family=Family.COUNTERFEIT,
    lights=_LIGHTS,
    needs=(Feature.GROUND,),
)
def counterfeit_inkjet(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Scan every page and print it so."""
    craft = strength.craft
    workshop = Workshop(INKJET_PRINTER, craft.share, craft.offset_mm)
    leaves, places = [], []
    for page, leaf in enumerate(case.unmarked):
        copy = counterfeited(leaf.stack, workshop, seed=int(rng.integers(2**32)))
        leaves.append(replace(leaf, stack=copy))
        whole = Box(0, 0, *size_mm(copy))
        places.append(Place(page, whole, _LIGHTS, None, _DOTS))
        places.append(Place(page, whole, (Light.UV,), None, _DARK))
    return Falsified(tuple(leaves), tuple(places))
