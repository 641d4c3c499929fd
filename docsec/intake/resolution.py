"""When to believe the resolution a picture claims."""

import math

_MEANINGLESS = (72.0, 96.0)
_TOLERANCE = 0.1
_SQUARENESS = 0.01
_LOWEST = 50.0
_HIGHEST = 4800.0


def believed_ppi(claim: tuple[float, float] | None, *, is_photo: bool) -> float | None:
    """Say how many pixels an inch of the document has, or None if nobody knows.

    Only a flatbed or a reader knows: it writes the resolution it was set to. A photo
    never does; cameras fill in 72, 180, 240, 300 or 350 whatever the distance, so
    one with an exposure or a focal length is not believed. 72 and 96 are what
    programs write when they know nothing (a screen's figure), 1 is an aspect ratio
    of JFIF, and no scanner has unequal axes or figures beyond 50-4800.

    >>> believed_ppi((300, 300), is_photo=False)
    300.0
    >>> believed_ppi((72, 72), is_photo=False) is None
    True
    """
    if claim is None or is_photo or not all(math.isfinite(axis) for axis in claim):
        return None
    across, down = claim
    ppi = (across + down) / 2
    if not _LOWEST <= ppi <= _HIGHEST or abs(across - down) > _SQUARENESS * ppi:
        return None
    if any(abs(ppi - figure) <= _TOLERANCE for figure in _MEANINGLESS):
        return None
    return ppi
