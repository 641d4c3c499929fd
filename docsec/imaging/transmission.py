"""What a page holds inside: light from behind, with the print upon it taken away."""

import numpy as np

from docsec.imaging.tone import Grey, luminance
from docsec.model import Pixels

_DARKEST = np.float32(0.01)


def thickness(through: Pixels, front: Pixels) -> Grey | None:
    """The paper's own shades, as the logarithm of what it lets through.

    Light from behind crosses the ink once, light from the front twice: what comes
    through, by the root of what is thrown back, is the paper's own.

    Args:
        through: A place against the light.
        front: The same place in white light, pixel for pixel.

    Returns:
        Higher where the paper is thinner; None where the two do not match in shape.
    """
    if through.shape != front.shape:
        return None
    ink = np.sqrt(np.maximum(luminance(front), _DARKEST))
    return np.asarray(np.log(np.maximum(luminance(through), _DARKEST) / ink))
