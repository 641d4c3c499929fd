"""Blends two portraits in the picture, as the software of a morph does."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from docsec.synthesis.people.appearance import Appearance
from docsec.synthesis.people.likeness import TRAIT_NAMES, Likeness, Traits
from docsec.synthesis.portrait import PRINT_SIZE, draw_portrait

_OF_THE_SKIN = {"skin_tone", "skin_warmth", "eye_colour"}
"""Not moved by a warp."""


def photo_morph(
    one: tuple[Likeness, Appearance],
    other: tuple[Likeness, Appearance],
    share: float,
    *,
    alignment: float = 0.85,
    size: tuple[int, int] = PRINT_SIZE,
) -> NDArray[np.float32]:
    """Lay one portrait over another, each warped towards the features between them.

    Eyes, nose, mouth and outline come together as far as the alignment goes; what is
    left stands beside itself as ghost edges, and so do hair, ears, marks and clothes,
    which no warp brings together. A morph without them is a drawing of
    `resemblance.morph`.

    Args:
        one: A person and their day; share 0 gives them alone.
        other: Another; share 1 gives them alone.
        share: 0 to 1.
        alignment: 0 for two pictures laid over each other, 1 for a perfect warp.
        size: Columns and rows.

    Returns:
        RGB and alpha in 0-1.
    """
    drawn = [
        draw_portrait(_warped(mine, theirs, part * alignment), day, size)
        for (mine, day), theirs, part in (
            (one, other[0], share),
            (other, one[0], 1 - share),
        )
    ]
    weight = np.float32(share)
    return np.asarray((1 - weight) * drawn[0] + weight * drawn[1], np.float32)


def _warped(likeness: Likeness, towards: Likeness, part: float) -> Likeness:
    """The person with their features moved, but with their own skin and marks."""
    moved = np.array([name not in _OF_THE_SKIN for name in TRAIT_NAMES])
    here, there = likeness.traits.vector(), towards.traits.vector()
    traits = Traits.of(here + part * moved * (there - here))
    return replace(likeness, traits=traits)
