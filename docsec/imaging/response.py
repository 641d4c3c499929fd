"""How much of a printed pattern another light leaves."""

import numpy as np

from docsec.imaging.likeness import softened
from docsec.imaging.tone import Grey
from docsec.imaging.vision import cv2

_FLAT = 0.004
"""Deviation of a pattern, as a share of its light, below which there is none."""
_LEAST_ALIKE = 0.2
"""Correlation with the specimen below which the pattern itself is not found."""
_SOFT_PX = 0.8
_DARKEST = np.float32(1e-3)


def share_left(
    due: Grey, seen: Grey, left: Grey, where: Grey, *, wide_px: float
) -> float | None:
    """Contrast of a pattern in one light by its contrast in another.

    Both are measured along the specimen's pattern, so that dirt and folds, which are
    seen in every light, and noise have no part in it.

    Args:
        due: The specimen in the light that shows the pattern, linear light.
        seen: The copy in that light.
        left: The copy in the other light.
        where: 1 where to look, 0 elsewhere, of the same shape as all others.
        wide_px: What changes more slowly is the lamp's, not the pattern's.

    Returns:
        1 where the other light shows it as well, 0 where it vanishes; None where the
        pattern is not found in the copy, or there is none.
    """
    if not due.shape == seen.shape == left.shape == where.shape or not due.size:
        return None
    size = (2 * max(1, round(wide_px)) + 1,) * 2
    # Sums over a window: as wide a Gaussian would take most of the time.
    count = np.maximum(cv2.boxFilter(where, -1, size, normalize=False), np.float32(1))
    pattern, stays = (_relief(one, where, count, size) for one in (due, left))
    shown = pattern if seen is due else _relief(seen, where, count, size)
    if not pattern.size or float(pattern.std()) < _FLAT:
        return None
    along = float((pattern * shown).mean())
    if along <= 0 or along < _LEAST_ALIKE * float(pattern.std()) * float(shown.std()):
        return None
    return float((pattern * stays).mean()) / along


def _relief(light: Grey, where: Grey, count: Grey, size: tuple[int, int]) -> Grey:
    """What stands out from the light around it, as a share of that light."""
    soft = softened(light, _SOFT_PX)
    lit = cv2.boxFilter(soft * where, -1, size, normalize=False)
    around = np.maximum(lit / count, _DARKEST)
    found = (soft / around - 1)[where > 0]
    return np.asarray(found - found.mean() if found.size else found, np.float32)
