"""Line work beyond the plain guilloche: nets, stars, medallions, engraved pictures.

All functions are pure and return curves or outlines in mm; a plate draws them.
"""

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.synthesis.motif import Shapes
from docsec.synthesis.place import Box
from docsec.synthesis.sheet import Curve

_TURN = 2 * np.pi
_PIXELS_PER_MM = 8
_UNSEEN = 0.03
_Grey = NDArray[np.float32]


def net(
    area: Box, *, spacing_mm: float, amplitude_mm: float, length_mm: float
) -> list[Curve]:
    """Lines whose swell shifts from neighbour to neighbour, so that they knot.

    >>> len(net(Box(0, 0, 20, 10), spacing_mm=1, amplitude_mm=0.8, length_mm=6))
    10
    """
    x = np.linspace(area.left, area.right, round(area.width * 6) + 2)
    curves = []
    for number, y_0 in enumerate(np.arange(area.top, area.bottom, spacing_mm)):
        turn = _TURN * (x / length_mm + 0.31 * number)
        slow = np.sin(_TURN * (x / (3.7 * length_mm) + 0.043 * number))
        y = y_0 + amplitude_mm * np.sin(turn) * (0.65 + 0.35 * slow)
        curves.append(np.stack([x, y], 1))
    return curves


def stars(area: Box, *, pitch_mm: float) -> list[Curve]:
    """Eight-pointed stars with crosses between them, as tiles of the region lie."""
    angle = np.linspace(0, _TURN, 17) + np.pi / 8
    reach = pitch_mm / 2 / np.cos(np.pi / 8)
    inner = reach * 0.765  # the inner corners of two squares laid crosswise
    curves = []
    rows = round(area.height / pitch_mm) + 1
    columns = round(area.width / pitch_mm) + 1
    for row in range(rows):
        for column in range(columns):
            centre = (area.left + column * pitch_mm, area.top + row * pitch_mm)
            for share in (1.0, 0.82, 0.34):
                r = np.where(np.arange(17) % 2, inner, reach) * share
                curves.append(_polar(centre, r, angle - np.pi / 8))
    return curves


def medallion(
    centre: tuple[float, float], radius_mm: float, *, lobes: int, strands: int
) -> list[Curve]:
    """A flower whose strands open and close towards its rim.

    >>> len(medallion((0, 0), 10, lobes=8, strands=9))
    9
    """
    angle = np.linspace(0, _TURN, lobes * 90 + 1)
    curves = []
    for strand in range(strands):
        share = (strand + 0.5) / strands
        swell = np.sin(lobes * angle / 2 + np.pi * share) ** 2
        r = 0.16 + 0.84 * (share + (1 - share) * swell) * (0.72 + 0.28 * share)
        curves.append(_polar(centre, radius_mm * r, angle + 0.4 * share))
    return curves


def rays(
    centre: tuple[float, float], *, inner_mm: float, outer_mm: float, count: int
) -> list[Curve]:
    """Lines that run out from a point, every second one shorter."""
    curves = []
    for number in range(count):
        angle = _TURN * number / count
        along = np.array([np.cos(angle), np.sin(angle)])
        reach = outer_mm * (1.0 if number % 2 else 0.86)
        curves.append(np.array(centre) + np.outer([inner_mm, reach], along))
    return curves


def rings(
    centre: tuple[float, float], *, radius_mm: float, spacing_mm: float, lobes: int
) -> list[Curve]:
    """Rings that ripple about one another, as water does about a stone."""
    angle = np.linspace(0, _TURN, 60 * max(lobes, 6) // 2 + 1)
    curves = []
    for number, r in enumerate(np.arange(spacing_mm, radius_mm, spacing_mm)):
        ripple = 1 + 0.045 * np.sin(lobes * angle + 0.35 * number)
        curves.append(_polar(centre, r * ripple, angle))
    return curves


def engraving(
    shapes: Shapes,
    area: Box,
    *,
    spacing_mm: float,
    depth_mm: float,
    thin_mm: float,
    thick_mm: float,
) -> list[Curve]:
    """A picture in lines that bend and swell with its heights.

    Args:
        shapes: The picture, in units of the area.
        area: Where it stands.
        spacing_mm: Between lines.
        depth_mm: How far a line is lifted where the picture is highest.
        thin_mm: Width of a line where there is nothing.
        thick_mm: Width where the picture is highest.

    Returns:
        Outlines to be filled.
    """
    height = _heights(shapes, area)
    rows, columns = height.shape
    x = np.linspace(area.left, area.right, columns)
    outlines = []
    for y_0 in np.arange(area.top + spacing_mm / 2, area.bottom, spacing_mm):
        row = min(int((y_0 - area.top) / area.height * rows), rows - 1)
        here = height[row].astype(np.float64)
        middle = y_0 - depth_mm * here
        half = (thin_mm + (thick_mm - thin_mm) * here) / 2
        upper = np.stack([x, middle - half], 1)
        lower = np.stack([x, middle + half], 1)
        outlines += [
            np.concatenate([upper[run], lower[run][::-1]]) for run in _runs(here)
        ]
    return outlines


def _runs(height: Curve) -> list[slice]:
    """Where a line has something to show; on the bare ground it ends."""
    is_seen = (height > _UNSEEN).astype(np.int8)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], is_seen, [0]])))
    return [
        slice(start, end)
        for start, end in zip(edges[::2], edges[1::2], strict=True)
        if end - start > 1
    ]


def _heights(shapes: Shapes, area: Box) -> _Grey:
    """The picture as heights 0-1, its edges softened so that lines can follow."""
    rows = max(2, round(area.height * _PIXELS_PER_MM))
    columns = max(2, round(area.width * _PIXELS_PER_MM))
    drawn = np.zeros((rows, columns), np.uint8)
    scale = np.array([columns, rows])
    for outline, height in shapes:
        path = np.round(outline * scale * 16).astype(np.int32)
        cv2.fillPoly(drawn, [path], round(255 * height), cv2.LINE_AA, 4)
    soft = cv2.GaussianBlur(drawn, (0, 0), 0.16 * _PIXELS_PER_MM)
    return np.asarray(soft, np.float32) / np.float32(255)


def _polar(centre: tuple[float, float], r: Curve | float, angle: Curve) -> Curve:
    return np.stack([centre[0] + r * np.cos(angle), centre[1] + r * np.sin(angle)], 1)
