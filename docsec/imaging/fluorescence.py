"""What a picture under ultraviolet light says, whatever its exposure.

A lamp ages, a camera exposes as it likes, and some violet leaks into every picture.
So nothing is measured against full white: brightness is told as a share of what
glows brightest on the same page, which every security document has ink for.
"""

import numpy as np

from docsec.imaging.tone import Grey, luminance
from docsec.model import Pixels

TOO_DARK = 0.03
"""Of linear light: where even the brightest stays below, nothing can be told."""
_BRIGHTEST_PERCENTILE = 99.5
_ENOUGH = 200_000
_GROUND_PERCENTILE = 35
"""Ink and fibres that glow cover less than half of any page."""


def brightest(light: Grey) -> float:
    """How bright the page glows where it glows most, 0-1."""
    return _percentile(light, _BRIGHTEST_PERCENTILE)


def is_too_dark(pixels: Pixels) -> bool:
    """Even what glows brightest on the page glows too little to tell anything.

    Looks at few pixels of a large page, before any is turned into light.
    """
    rows, columns = pixels.shape[:2]
    step = _step(rows * columns)
    return brightest(luminance(pixels[::step, ::step])) < TOO_DARK


def ground_level(light: Grey) -> float:
    """How bright the substrate between the glowing ink is, 0-1."""
    return _percentile(light, _GROUND_PERCENTILE)


def dullness_share(light: Grey, page: Grey) -> float | None:
    """Light of the ground of a region as a share of the brightest on its page.

    Near 0 on paper without brightener; half and more on ordinary paper, whether or
    not something is printed on it that glows.

    Args:
        light: The region, linear light.
        page: The whole page.

    Returns:
        None where the page is too dark to tell.
    """
    top = brightest(page)
    if top < TOO_DARK:
        return None
    return ground_level(light) / top


def _percentile(light: Grey, percent: float) -> float:
    """Of a large area every few pixels will do: nothing small is asked for."""
    step = _step(light.size)
    few = light[::step, ::step]
    return float(np.percentile(few, percent)) if few.size else 0.0


def _step(count: int) -> int:
    return max(1, int((count / _ENOUGH) ** 0.5))
