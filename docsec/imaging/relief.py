"""What stands up from the page, by the difference of light from left and right."""

import numpy as np

from docsec.imaging.likeness import softened
from docsec.imaging.tone import Grey, luminance
from docsec.model import Pixels

_SOFT_MM = 0.2
_WIDE_MM = 2.0
"""What changes more slowly is the lamp's fall-off, or a bent page."""
_DARKEST = 1e-3


def shading(left: Pixels, right: Pixels, *, px_per_mm: float) -> Grey | None:
    """How much brighter each spot is in light from the left, -1 to 1.

    Colour takes the same share from both, so flat print leaves nothing.

    Args:
        left: A place in light from the left.
        right: The same place in light from the right, pixel for pixel.
        px_per_mm: Of both.

    Returns:
        None where the two do not match in shape.
    """
    if left.shape != right.shape or not left.size:
        return None
    soft = _SOFT_MM * px_per_mm
    one, other = (softened(luminance(pixels), soft) for pixels in (left, right))
    apart = (one - other) / (one + other + np.float32(_DARKEST))
    return np.asarray(apart - softened(apart, _WIDE_MM * px_per_mm), np.float32)
