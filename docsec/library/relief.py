"""Measures how far a raised feature throws light and shade as the specimen's does."""

import numpy as np

from docsec.imaging.likeness import likeness_of_parts
from docsec.imaging.relief import shading
from docsec.imaging.tone import Grey
from docsec.library.survey import twin
from docsec.model import Document, Light
from docsec.model.specimen import FeatureModel
from docsec.model.view import View

_REACH_MM = 0.35
_PART_MM = 6.0
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
    like = likeness_of_parts(
        seen, due, part_px=round(_PART_MM * scale), reach_px=round(_REACH_MM * scale)
    )
    is_strong = _strength(seen, due, round(_PART_MM * scale)) > _LEAST_STRONG
    return like if like is None or is_strong else min(like, 0.0)


def _strength(seen: Grey, due: Grey, part_px: int) -> float:
    """Its shading by the specimen's, as four of five columns of parts reach it."""
    found = [
        float(seen[:, part].std()) / max(float(due[:, part].std()), _LEAST_SHADING)
        for left in range(0, due.shape[1] - part_px // 2, part_px)
        for part in [slice(left, left + part_px)]
        if float(due[:, part].std()) > _LEAST_SHADING
    ]
    return float(np.percentile(found, 20)) if found else 0.0
