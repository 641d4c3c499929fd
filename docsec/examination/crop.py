"""The place a finding points at, cut out of its picture, for reports and logs."""

import io
from collections.abc import Sequence

from docsec.model import Mark, Marks, Outcome, Picture, Pixels, Region

_MARGIN = 0.6
"""Around the marks, in heights of the tallest: enough to see where it stands."""
_LEAST_MARGIN_PX = 8
_QUALITY = 82


def marks_in(outcome: Outcome, picture: int) -> list[Mark]:
    """What an outcome marks in the picture of that index."""
    return [
        mark
        for evidence in outcome.evidence
        if isinstance(evidence, Marks) and evidence.picture == picture
        for mark in evidence.marks
    ]


def around(marks: Sequence[Mark], picture: Picture) -> Region:
    """The region of all marks and a margin, within the picture, in whole pixels."""
    places = [mark.place.bounds() for mark in marks]
    margin = _MARGIN * max(one.height for one in places) + _LEAST_MARGIN_PX
    left, width = _span(
        min(one.left for one in places) - margin,
        max(one.right for one in places) + margin,
        picture.width,
    )
    top, height = _span(
        min(one.top for one in places) - margin,
        max(one.bottom for one in places) + margin,
        picture.height,
    )
    return Region(left, top, width, height)


def jpeg(pixels: Pixels, region: Region, side: int) -> bytes:
    """A region as a JPEG file, no side longer than `side` pixels."""
    from PIL import Image  # noqa: PLC0415  # slow to load

    left, top = int(region.left), int(region.top)
    part = pixels[top : int(region.bottom), left : int(region.right)]
    image = Image.fromarray(part)
    image.thumbnail((side, side))
    file = io.BytesIO()
    image.save(file, "JPEG", quality=_QUALITY)
    return file.getvalue()


def _span(start: float, end: float, size: int) -> tuple[int, int]:
    """First pixel and number of pixels, at least one, all within the picture."""
    first = int(min(max(start, 0), size - 1))
    return first, max(1, int(min(end, size)) - first)
