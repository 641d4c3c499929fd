"""What can be done to a printed page afterwards: cut, scrape, paste, print over.

All of it works on layers, so the page stays true under every light. Masks are
(rows, columns) of the page, 0-1: the share of a spot that is treated.
"""

from collections.abc import Callable, Container
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.colour import mismatched
from docsec.imaging.vision import cv2
from docsec.synthesis.ink import Ink, Process
from docsec.synthesis.place import Box
from docsec.synthesis.sheet import Curve, Sheet
from docsec.synthesis.stack import MM_PER_INCH, Feature, Layer, Stack

Mask = NDArray[np.float32]

_DYE_HUE_DEG = 285.0
"""The black of cheap dyes leans towards violet."""
_DYE_INFRARED = 0.93
_FLECK_MM = 0.2


def blank_sheet(stack: Stack) -> Sheet:
    """An empty sheet of the page's size and grid, to print on what is laid over it."""
    width_mm, height_mm = size_mm(stack)
    return Sheet(width_mm, height_mm, stack.ppi, stack.stock)


def size_mm(stack: Stack) -> tuple[float, float]:
    """Width and height of the page."""
    return (
        stack.columns / stack.ppi * MM_PER_INCH,
        stack.rows / stack.ppi * MM_PER_INCH,
    )


def laid_over(stack: Stack, sheet: Sheet) -> Stack:
    """The page with all that was printed on a sheet above what it bore."""
    return replace(stack, layers=(*stack.layers, *sheet.stack().layers))


def outlined(stack: Stack, *outlines: Curve, soft_mm: float = 0.0) -> Mask:
    """A mask of everything inside the outlines, its edge as soft as said."""
    plate = blank_sheet(stack).plate()
    plate.fill(outlines)
    if soft_mm:
        plate.soften(soft_mm)
    size = (stack.columns, stack.rows)
    small = cv2.resize(plate.coverage, size, interpolation=cv2.INTER_AREA)
    return small.astype(np.float32) * np.float32(1 / 255)


def is_printed(layer: Layer) -> bool:
    """It was printed on this side: what is in the stock stays when print comes off."""
    return layer.ink.process is not Process.IN_STOCK and not layer.is_behind


def faded(
    stack: Stack, mask: Mask, *, which: Callable[[Layer], bool] = is_printed
) -> Stack:
    """Take ink off where the mask says, from the layers it concerns."""
    kept = np.float32(1) - mask
    layers = []
    for layer in stack.layers:
        here = kept[layer.place]
        if which(layer) and (here < 1).any():
            left = np.round(layer.coverage * here).astype(np.uint8)
            layer = replace(layer, coverage=left)  # noqa: PLW2901  # the new one
        layers.append(layer)
    return replace(stack, layers=tuple(layers))


def without(stack: Stack, features: Container[Feature]) -> Stack:
    """The page without these features."""
    kept = tuple(one for one in stack.layers if one.feature not in features)
    return replace(stack, layers=kept)


def exchanged(
    stack: Stack, feature: Feature, new: Callable[[Layer], Layer | None]
) -> Stack:
    """The page with every layer of a feature exchanged; None takes it away."""
    layers = (
        new(layer) if layer.feature is feature else layer for layer in stack.layers
    )
    return replace(stack, layers=tuple(one for one in layers if one is not None))


def moved(layer: Layer, right_mm: float, down_mm: float, *, ppi: float) -> Layer:
    """A layer laid off its place, between pixels too."""
    scale = ppi / MM_PER_INCH
    right, down = right_mm * scale, down_mm * scale
    whole_right, whole_down = int(np.floor(right)), int(np.floor(down))
    shift = np.array(
        [(1, 0, right - whole_right), (0, 1, down - whole_down)], np.float64
    )
    rows, columns = layer.coverage.shape
    size = (columns + 1, rows + 1)
    coverage = cv2.warpAffine(layer.coverage, shift, size)
    picture = layer.picture
    if picture is not None:
        warped = cv2.warpAffine(picture, shift, size, borderMode=cv2.BORDER_REPLICATE)
        picture = np.asarray(warped, np.float32)
    share = layer.share
    if share is not None:
        share = np.append(share, share[-1:])
    return replace(
        layer,
        top=layer.top + whole_down,
        left=layer.left + whole_right,
        coverage=np.asarray(coverage, np.uint8),
        picture=picture,
        share=share,
    )


def within(layer: Layer, stack: Stack) -> Layer | None:
    """What of a layer lies on the page; None if nothing does."""
    return _cut_out(layer, slice(0, stack.rows), slice(0, stack.columns))


def covered(stack: Stack, mask: Mask, ink: Ink, feature: Feature) -> Stack:
    """Lay a material over the page wherever the mask says."""
    inked = np.round(mask * 255).astype(np.uint8)
    left, top, width, height = cv2.boundingRect(inked)
    if not width:
        return stack
    piece = inked[top : top + height, left : left + width].copy()
    return replace(stack, layers=(*stack.layers, Layer(feature, ink, top, left, piece)))


def box_of(stack: Stack, mask: Mask | NDArray[np.bool_]) -> Box:
    """The smallest box about a mask, in mm."""
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    pixel = MM_PER_INCH / stack.ppi
    top, left = float(rows[0]) * pixel, float(columns[0]) * pixel
    bottom, right = float(rows[-1] + 1) * pixel, float(columns[-1] + 1) * pixel
    return Box(left, top, right - left, bottom - top)


def imitated(ink: Ink, *, delta_e: float, share: float) -> Ink:
    """What a forger has in place of an ink: dye from a shop.

    Args:
        ink: To be imitated.
        delta_e: How far its colour is missed (CIE 1976).
        share: How far it has the dye's own behaviour: it lets infrared pass, does not
            glow and does not stand up; 0 has all that of the genuine ink.
    """
    red, green, blue = ink.glow
    kept = 1 - share
    return replace(
        ink,
        process=Process.INKJET,
        colour=mismatched(ink.colour, delta_e, hue_deg=_DYE_HUE_DEG),
        infrared=ink.infrared + (_DYE_INFRARED - ink.infrared) * share,
        glow=(red * kept, green * kept, blue * kept),
        relief_um=ink.relief_um * kept,
    )


def grained(stack: Stack, mask: Mask, rng: np.random.Generator) -> Mask:
    """A mask torn up into flecks of a fifth of a millimetre, as scraping leaves it."""
    pitch = _FLECK_MM * stack.ppi / MM_PER_INCH
    size = (round(stack.rows / pitch) + 2, round(stack.columns / pitch) + 2)
    flecks = rng.uniform(0, 1, size).astype(np.float32)
    wide = cv2.resize(
        flecks, (stack.columns, stack.rows), interpolation=cv2.INTER_LINEAR
    )
    return np.asarray(mask * wide, np.float32)


def cropped(stack: Stack, rows: slice, columns: slice) -> Stack:
    """A part of a page by itself; the clouds of its stock are other clouds."""
    parts = (_cut_out(layer, rows, columns) for layer in stack.layers)
    return replace(
        stack,
        layers=tuple(part for part in parts if part is not None),
        rows=rows.stop - rows.start,
        columns=columns.stop - columns.start,
    )


def _cut_out(layer: Layer, rows: slice, columns: slice) -> Layer | None:
    down, across = layer.place
    top, bottom = max(down.start, rows.start), min(down.stop, rows.stop)
    left, right = max(across.start, columns.start), min(across.stop, columns.stop)
    if top >= bottom or left >= right:
        return None
    inside = np.s_[
        top - down.start : bottom - down.start,
        left - across.start : right - across.start,
    ]
    return replace(
        layer,
        top=top - rows.start,
        left=left - columns.start,
        coverage=layer.coverage[inside],
        picture=None if layer.picture is None else layer.picture[inside],
        share=None if layer.share is None else layer.share[inside[1]],
    )
