"""The document was made of paper with a brightener, as every shop sells it."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery
from docsec.model import Light, Text
from docsec.synthesis.ink import BRIGHT_PAPER
from docsec.synthesis.place import Box
from docsec.synthesis.tamper import size_mm

_WORDS = Text("The paper glows blue under ultraviolet; security paper stays dark")


@forgery(
    Text("Ordinary bright paper"),
    family=Family.COUNTERFEIT,
    lights=(Light.UV,),
    is_for_paper=True,
)
def bright_paper(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Give every page a stock that glows, the weaker the better it was chosen."""
    del rng  # nothing is left to chance
    share = strength.craft.share
    leaves, places = [], []
    for page, leaf in enumerate(case.unmarked):
        stock = leaf.stack.stock
        red, green, blue = (
            (1 - share) * dull + share * bright
            for dull, bright in zip(stock.glow, BRIGHT_PAPER.glow, strict=True)
        )
        bright_stock = replace(stock, glow=(red, green, blue))
        leaves.append(replace(leaf, stack=replace(leaf.stack, stock=bright_stock)))
        whole = Box(0, 0, *size_mm(leaf.stack))
        places.append(Place(page, whole, (Light.UV,), None, _WORDS))
    return Falsified(tuple(leaves), tuple(places))
