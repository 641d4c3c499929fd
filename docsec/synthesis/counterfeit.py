"""A page made from scratch: scanned, printed anew, and helped where it is known by."""

from dataclasses import dataclass, replace

import numpy as np

from docsec.synthesis.ink import BRIGHT_PAPER
from docsec.synthesis.reproduction import Printer, reproduce
from docsec.synthesis.stack import Feature, Stack

_FLUORESCENT = (Feature.UV_FIRST, Feature.UV_SECOND)
_SCAN_PPI = (100.0, 600.0)
"""What the worst scans at, and the best."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """What a counterfeiter has.

    Attributes:
        printer: The machine.
        share: How little care is taken: 1 for bright paper, a coarse scan and no
            fluorescent ink; towards 0 for dull paper, a fine scan and all of it.
        miss_mm: By how much plates and overprint miss their place.
    """

    printer: Printer
    share: float
    miss_mm: float


def counterfeited(stack: Stack, workshop: Workshop, *, seed: int) -> Stack:
    """Reproduce a page, and print on it again what glows, as far as that was known."""
    share, coarse, fine = workshop.share, *_SCAN_PPI
    printer = replace(
        workshop.printer,
        scan_ppi=fine * (coarse / fine) ** share,
        miss_mm=workshop.miss_mm / 8,
    )
    glow = np.array(stack.stock.glow) * (1 - share)
    red, green, blue = (glow + np.array(BRIGHT_PAPER.glow) * share).tolist()
    stock = replace(BRIGHT_PAPER, glow=(red, green, blue))
    copy = reproduce(stack, printer=printer, stock=stock, seed=seed)
    overprint = []
    for layer in stack.layers:
        if layer.feature in _FLUORESCENT:
            red, green, blue = (value * (1 - share) for value in layer.ink.glow)
            weak = replace(layer.ink, glow=(red, green, blue))
            overprint.append(replace(layer, ink=weak))
    return replace(copy, layers=(*copy.layers, *overprint), seed=stack.seed)
