"""A document in the former name of a state, which is valid nowhere."""

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery, under
from docsec.model import Light, Text
from docsec.synthesis import words
from docsec.synthesis.renaming import State, renamed
from docsec.synthesis.rewriting import ink_of
from docsec.synthesis.stack import Feature
from docsec.synthesis.tamper import imitated

_LIGHTS = under(Light.VI)
_STATE = State("KINGDOM OF UTOPIA", "UTK", "UTOPIAN", petals=None)
_WAS = State(words.STATE[0], "UTO", words.UTOPIAN[0], None)
_WORDS = Text("The state has not borne this name and code for years")


@forgery(
    Text("Camouflage document"),
    family=Family.PSEUDO,
    lights=_LIGHTS,
    needs=(Feature.TITLE, Feature.SPLIT, Feature.MRZ),
)
def camouflage(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Issue it in the name the state bore before; the emblem is the same."""
    del rng  # nothing is left to chance
    craft, leaves, places = strength.craft, [], []
    for page, leaf in enumerate(case.unmarked):
        if not {"title", "split"} <= leaf.places.keys():
            leaves.append(leaf)
            continue
        ink = imitated(
            ink_of(leaf.stack, Feature.TITLE), delta_e=craft.delta_e, share=craft.share
        )
        done = renamed(leaf, _STATE, was=_WAS, ink=ink)
        leaves.append(done.leaf)
        places += [Place(page, box, _LIGHTS, what, _WORDS) for what, box in done.boxes]
    return Falsified(tuple(leaves), tuple(places))
