"""Foil from a gift shop in place of a hologram."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import Falsified, Family, Genuine, Place, Strength, forgery
from docsec.model import Light, Text
from docsec.synthesis.ink import OVERLAY
from docsec.synthesis.optics import grating_for
from docsec.synthesis.stack import MM_PER_INCH, Feature, Layer, Stack
from docsec.synthesis.tamper import Mask, box_of, covered, faded

_LIGHTS = (Light.ANGLE, Light.VI)
_STRIPE_MM = 1.1
_WORDS = Text("The foil shines in stripes; it has no images that change with the angle")


@forgery(
    Text("Foil instead of a hologram"),
    family=Family.COUNTERFEIT,
    lights=_LIGHTS,
    needs=(Feature.HOLOGRAM,),
)
def hologram_foil(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Lay stripes that shine in all colours where the images should be."""
    share, leaves, places = np.float32(strength.craft.share), list(case.unmarked), []
    for page, leaf in enumerate(case.unmarked):
        stack = leaf.stack
        shape = stack.coverage(Feature.HOLOGRAM)
        if not shape.any():
            continue
        tilt_deg = float(rng.uniform(20.0, 30.0))
        changed = faded(stack, shape * share, which=_is_image)
        wavelengths_nm = (470.0, 530.0, 600.0)
        for index, wavelength_nm in enumerate(wavelengths_nm):
            grating = grating_for((index - 1) * tilt_deg, wavelength_nm)
            ink = replace(OVERLAY, grating=grating, gloss=None)
            stripes = shape * share * _stripes(stack, index, len(wavelengths_nm))
            changed = covered(changed, stripes, ink, Feature.HOLOGRAM)
        leaves[page] = replace(leaf, stack=changed)
        box = box_of(stack, shape)
        places.append(Place(page, box, _LIGHTS, Feature.HOLOGRAM, _WORDS))
    return Falsified(tuple(leaves), tuple(places))


def _is_image(layer: Layer) -> bool:
    return layer.feature is Feature.HOLOGRAM and layer.ink.grating is not None


def _stripes(stack: Stack, index: int, count: int) -> Mask:
    """Every so many of the slanting stripes that cover a page."""
    step = _STRIPE_MM * stack.ppi / MM_PER_INCH
    down, across = np.mgrid[0 : stack.rows, 0 : stack.columns]
    stripe = ((down + across) / step).astype(int) % count
    return np.asarray(stripe == index, np.float32)
