"""How alike two pictures of one place are, whatever their exposure."""

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2

Grey = NDArray[np.float32]

_TELLING = 0.3
"""Of the deviation of the whole: a part with less has no pattern of its own."""
_FIFTH = 20
_WIDE_PX, _SMALL_PX = 8.0, 4.0
"""A blur of the former and more is made as the latter, on a smaller picture."""
_LEAST_DEVIATION = 1e-4
"""Of linear light: below there is nothing to be alike in."""


def correlation(seen: Grey, due: Grey, *, reach_px: int = 0) -> float:
    """The best normalised correlation within a small shift, -1 to 1.

    It does not change with brightness or gain, so it asks for the pattern alone.

    Args:
        seen: As captured, (rows, columns).
        due: What it should look like, of the same shape.
        reach_px: How far `seen` may lie off, to each side.

    Returns:
        0 where either is even, or too small to be shifted.
    """
    rows, columns = due.shape
    if min(rows, columns) <= 2 * reach_px + 2 or seen.shape != due.shape:
        return 0.0
    core = due[
        reach_px : rows - reach_px or None, reach_px : columns - reach_px or None
    ]
    if min(float(core.std()), float(seen.std())) < _LEAST_DEVIATION:
        return 0.0
    found = cv2.matchTemplate(
        np.ascontiguousarray(seen), np.ascontiguousarray(core), cv2.TM_CCOEFF_NORMED
    )
    best = float(found.max())
    return best if np.isfinite(best) else 0.0


def likeness_of_parts(
    seen: Grey, due: Grey, *, part_px: int, reach_px: int
) -> float | None:
    """The correlation that four of five parts of a pattern reach or surpass.

    Each part may lie a little off by itself, and a part that is missing or foreign is
    not hidden by the many that are right.

    Args:
        seen: As captured.
        due: What it should look like, of the same shape.
        part_px: Side of a part.
        reach_px: How far each may lie off, to each side.

    Returns:
        None where `due` has no pattern to compare.
    """
    if seen.shape != due.shape or not due.size:
        return None
    parts = [
        (slice(top, top + part_px), slice(left, left + part_px))
        for top in range(0, due.shape[0], part_px)
        for left in range(0, due.shape[1], part_px)
    ]
    telling = _TELLING * float(due.std())
    least = min(part_px // 2, *due.shape)
    found = [
        correlation(seen[part], due[part], reach_px=reach_px)
        for part in parts
        if min(due[part].shape) >= least and float(due[part].std()) > telling
    ]
    return float(np.percentile(found, _FIFTH)) if found and telling > 0 else None


def softened(light: Grey, reach_px: float) -> Grey:
    """The same, blurred, so that a fine line may lie a little off its place."""
    if reach_px <= 0:
        return light
    if reach_px >= _WIDE_PX and min(light.shape[:2]) >= _WIDE_PX:
        return _widely_softened(light, reach_px)
    return np.asarray(cv2.GaussianBlur(light, (0, 0), reach_px), np.float32)


def _widely_softened(light: Grey, reach_px: float) -> Grey:
    """Blur a smaller picture: the same within two hundredths, at a tenth of the work.

    Making it smaller (a box) and larger again (a tent) each blurs a little, which
    the blur between them leaves out.
    """
    step = int(reach_px // _SMALL_PX)
    rows, columns = light.shape[:2]
    size = max(1, round(columns / step)), max(1, round(rows / step))
    small = cv2.resize(light, size, interpolation=cv2.INTER_AREA)
    left = (reach_px**2 - (step**2 - 1) / 12 - step**2 / 6) ** 0.5 / step
    soft = cv2.GaussianBlur(small, (0, 0), left)
    whole = cv2.resize(soft, (columns, rows), interpolation=cv2.INTER_LINEAR)
    return np.asarray(whole, np.float32)
