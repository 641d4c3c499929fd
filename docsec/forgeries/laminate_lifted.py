"""The laminate was lifted, the photo exchanged, and the laminate laid down again."""

from dataclasses import replace

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
from docsec.synthesis.ink import LAMINATE as MARKER
from docsec.synthesis.ink import Ink, Process
from docsec.synthesis.place import Box
from docsec.synthesis.rewriting import grown
from docsec.synthesis.sheet import Curve
from docsec.synthesis.stack import Feature, Layer, Stack
from docsec.synthesis.tamper import (
    Mask,
    blank_sheet,
    covered,
    exchanged,
    moved,
    within,
)

_FOLDS = 5
_SOFT_MM = 0.22
_LIFTED = (Light.OBLIQUE_LEFT, Light.OBLIQUE_RIGHT)
_LIGHTS = under(*_LIFTED, Light.VI)
_CREASED = Text("The film over the photo has creases and bubbles: it was lifted")
_OTHER = Text("Another photo was laid under the film")
_PHOTO = Feature.PORTRAIT


@forgery(
    Text("Laminate lifted, photo exchanged"),
    family=Family.FORGERY,
    lights=_LIGHTS,
    needs=(_PHOTO,),
)
def laminate_lifted(
    case: Genuine, rng: np.random.Generator, strength: Strength
) -> Falsified:
    """Exchange the portrait beneath the film and leave creases in it."""
    craft, bearer = strength.craft, case.stranger(rng)
    page = case.page_with(_PHOTO)
    leaf = case.unmarked[page]
    others = case.again(replace(case.order, likeness=bearer))[page].stack.layers
    portraits = iter([one for one in others if one.feature is _PHOTO])
    off = craft.offset_mm / 2

    def other(layer: Layer) -> Layer | None:
        del layer  # nothing of it stays
        new = moved(next(portraits), off, off, ppi=case.ppi)
        return within(new, leaf.stack)

    stack = exchanged(leaf.stack, _PHOTO, other)
    portrait = leaf.places["portrait"]
    creases = _creases(stack, portrait, rng, craft)
    film = Ink(
        Process.IN_STOCK, (1.0, 1.0, 1.0), infrared=1.0, relief_um=craft.relief_um
    )
    creased = covered(stack, creases, film, Feature.LAMINATE)
    lifted = grown(portrait, craft.edge_mm + 0.4)
    places = (
        Place(page, lifted, _LIFTED, Feature.LAMINATE, _CREASED),
        Place(page, grown(portrait, off + 0.2), _LIGHTS, _PHOTO, _OTHER),
    )
    return Falsified(case.with_page(page, replace(leaf, stack=creased)), places, bearer)


def _creases(
    stack: Stack, portrait: Box, rng: np.random.Generator, craft: Craft
) -> Mask:
    """Folds that run from a corner, and a bubble where it was lifted first."""
    sheet = blank_sheet(stack)
    plate = sheet.plate()
    corner = np.array((portrait.left, portrait.bottom))
    way = np.array((portrait.width, -portrait.height))
    starts, ends = rng.uniform(0.0, 0.3, (2, _FOLDS, 2)) + np.array([[[0.0]], [[0.6]]])
    folds = [
        corner + way * np.stack([one, two])
        for one, two in zip(starts, ends, strict=True)
    ]
    plate.lines(map(_bent, folds), width_mm=0.25 + craft.edge_mm / 4)
    turn = np.linspace(0, 2 * np.pi, 40)
    ring = np.stack([np.cos(turn), np.sin(turn)], 1) * (1.2 + craft.edge_mm)
    plate.fill([corner + way * 0.18 + ring])
    plate.soften(_SOFT_MM)
    sheet.print(plate, MARKER, Feature.LAMINATE)
    return sheet.stack().coverage(Feature.LAMINATE)


def _bent(fold: Curve) -> Curve:
    """A fold that sags in the middle, as film does."""
    along = np.linspace(0, 1, 16)[:, None]
    start, end = fold
    across = np.array((start[1] - end[1], end[0] - start[0])) * 0.12
    bent: Curve = start + (end - start) * along + across * np.sin(np.pi * along)
    return bent
