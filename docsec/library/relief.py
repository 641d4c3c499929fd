"""Measures how far a raised feature throws light and shade as the specimen's does."""

from docsec.imaging.likeness import correlation
from docsec.imaging.relief import shading
from docsec.library.survey import twin
from docsec.model import Document, Light
from docsec.model.specimen import FeatureModel
from docsec.model.view import View

_REACH_MM = 0.35
_LEAST_SHADING = 0.01
"""Deviation of the specimen's: with less it has no relief to compare with."""
_LEAST_STRONG = 0.35
"""Of the specimen's deviation: a flat page shows noise and misfit only."""


def relief_likeness(
    document: Document, left: View, feature: FeatureModel
) -> float | None:
    """Correlation of its shading with the specimen's; 0 where it is hardly there.

    Args:
        document: What is examined.
        left: A page in light from the left.
        feature: What stands up.

    Returns:
        None where one of the four pictures is missing.
    """
    right = twin(document, left, Light.OBLIQUE_RIGHT)
    if right is None:
        return None
    box = feature.region_mm
    lit, dark = left.reference_crop(box), right.reference_crop(box)
    if lit is None or dark is None:
        return None
    scale = left.px_per_mm
    seen = shading(left.crop(box), right.crop(box), px_per_mm=scale)
    due = shading(lit, dark, px_per_mm=scale)
    if seen is None or due is None or float(due.std()) < _LEAST_SHADING:
        return None
    like = correlation(seen, due, reach_px=round(_REACH_MM * scale))
    is_strong = float(seen.std()) > _LEAST_STRONG * float(due.std())
    return like if is_strong else min(like, 0.0)
