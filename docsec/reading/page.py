"""Finds the page or pages in a picture and cuts them out.

What is behind the document (the bed) is known from the rim of the picture; what is not
bed is an object; an object with four straight sides is a page, or a cover with the page
inside it. The search runs on a small copy, the sides are then measured on the picture.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.geometry import (
    Points,
    angle_deg,
    crossing,
    points_of,
    quad_of,
    rectified,
    side_lengths,
    turned,
)
from docsec.imaging.vision import cv2
from docsec.model import Page, Pixels, Quad, SizeClass

MM_PER_INCH = 25.4
SIZES_MM: dict[SizeClass, tuple[float, float]] = {
    SizeClass.ID_1: (85.6, 53.98),
    SizeClass.ID_2: (105.0, 74.0),
    SizeClass.ID_3: (125.0, 88.0),
    SizeClass.VISA_A: (120.0, 80.0),
}
"""Long and short side (9303-4 to 9303-7; ISO/IEC 7810)."""

_SMALL_SIDE = 640
_RIM_SHARE = 0.018
_BED_SHARE = 0.55
_LEAST_AREA = 0.04
_MOST_AREA = 0.985
_LEAST_FILL = 0.9
_ASPECT_TOLERANCE = 0.022
_LENGTH_TOLERANCE = 0.035
_COVER_CONTRAST = 22.0
_PROBES = 48
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
_LEAST_CONTRAST = 5.0
_MOST_SKEW = 1.2
_ASPECTS = (1.2, 1.8)
_MOST_LEFT_OVER = 0.12
_FALL_SHARE = 0.2
_RISE_SHARE = 0.3
_SHARP_PX = 4.0


def find_pages(pixels: Pixels, *, ppi: float | None = None) -> tuple[Page, ...]:
    """Find every page in a picture, from top to bottom.

    Args:
        pixels: RGB or grey.
        ppi: Of the picture, or None.

    Returns:
        At least one page; the whole picture where no outline is found. Long sides lie
        horizontally; which way is up is settled by `upright`.
    """
    colour = _as_colour(pixels)
    outlines = _outlines(colour)
    if not outlines:
        return (_whole(colour, ppi),)
    pages = [_page(colour, outline, ppi) for outline in outlines]
    return tuple(sorted(pages, key=lambda page: page.corners.bounds().top))


def upright(page: Page, mrz_angle_deg: float) -> Page:
    """Turn a page by quarters so that its MRZ reads from left to right.

    Args:
        page: As found.
        mrz_angle_deg: How far the MRZ is turned in the *picture*, counter-clockwise.
    """
    quarters = round((mrz_angle_deg - angle_deg(page.corners)) / 90) % 4
    if quarters == 0:
        return page
    pixels = np.ascontiguousarray(np.rot90(page.pixels, -quarters))
    return replace(page, pixels=pixels, corners=turned(page.corners, -quarters))


def with_known_size(page: Page, size: SizeClass) -> Page:
    """The same page once its class is known otherwise, from the MRZ's format.

    Where no ppi was known, it follows from the page's long side; a ppi that came with
    the picture is kept. A page that is the whole picture says nothing of its size.
    """
    if size is SizeClass.UNKNOWN:
        return page
    ppi = page.ppi
    if ppi is None and not page.is_whole_picture:
        ppi = max(page.pixels.shape[:2]) * MM_PER_INCH / SIZES_MM[size][0]
    return replace(page, size=size, ppi=ppi)


def sizes_fitting(
    aspect: float, *, long_px: float | None = None, ppi: float | None = None
) -> tuple[SizeClass, ...]:
    """The classes that proportions, and length where the ppi is known, allow.

    ID-2 and ID-3 have the same proportions; only a length tells them apart.

    >>> sizes_fitting(1.42)
    (<SizeClass.ID_2: 'ID-2'>, <SizeClass.ID_3: 'ID-3'>)
    >>> sizes_fitting(1.42, long_px=1476, ppi=300)
    (<SizeClass.ID_3: 'ID-3'>,)
    """
    fitting = [
        size
        for size, (long_mm, short_mm) in SIZES_MM.items()
        if abs(aspect / (long_mm / short_mm) - 1) <= _ASPECT_TOLERANCE
    ]
    if ppi is None or long_px is None:
        return tuple(fitting)
    found_mm = long_px / ppi * MM_PER_INCH
    return tuple(
        size
        for size in fitting
        if abs(found_mm / SIZES_MM[size][0] - 1) <= _LENGTH_TOLERANCE
    )


def _as_colour(pixels: Pixels) -> Pixels:
    if pixels.ndim == 2:  # noqa: PLR2004  # grey
        return np.repeat(pixels[..., None], 3, axis=2)
    return pixels[..., :3]


def _whole(pixels: Pixels, ppi: float | None) -> Page:
    height, width = pixels.shape[:2]
    outline = quad_of(
        np.array([(0, 0), (width, 0), (width, height), (0, height)], float)
    )
    is_tall = height > width
    upright_pixels = np.ascontiguousarray(np.rot90(pixels)) if is_tall else pixels
    return Page(
        pixels=upright_pixels,
        corners=turned(outline, 1) if is_tall else outline,
        ppi=ppi,
        size=SizeClass.UNKNOWN,
        aspect=max(height, width) / max(1, min(height, width)),
        is_whole_picture=True,
    )


def _page(pixels: Pixels, outline: Quad, ppi: float | None) -> Page:
    top, right, bottom, left = side_lengths(outline)
    across, down = (top + bottom) / 2, (left + right) / 2
    if down > across:
        outline, across, down = turned(outline, 1), down, across
    size = (max(1, round(across)), max(1, round(down)))
    aspect = across / down
    fitting = sizes_fitting(aspect, long_px=across, ppi=ppi)
    return Page(
        pixels=rectified(pixels, outline, size),
        corners=outline,
        ppi=ppi,
        size=fitting[0] if len(fitting) == 1 else SizeClass.UNKNOWN,
        aspect=aspect,
        is_whole_picture=False,
    )


@dataclass(frozen=True, slots=True)
class _Small:
    """The reduced picture, in Lab, and how to come back from it."""

    lab: NDArray[np.float32]
    scale: float


def _outlines(pixels: Pixels) -> list[Quad]:
    small = _reduced(pixels)
    found = []
    for rough in _objects(small):
        outline = _measured(pixels, rough, small.scale)
        if outline is None:
            continue
        inner = _page_in_cover(pixels, outline)
        found.append(inner if inner is not None else outline)
    return found


def _reduced(pixels: Pixels) -> _Small:
    height, width = pixels.shape[:2]
    scale = max(1.0, max(height, width) / _SMALL_SIDE)
    size = (max(1, round(width / scale)), max(1, round(height / scale)))
    coarse = max(1, int(scale // 2))
    small = cv2.resize(pixels[::coarse, ::coarse], size, interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(small, cv2.COLOR_RGB2LAB).astype(np.float32)
    return _Small(lab, width / size[0])


def _objects(small: _Small) -> list[Points]:
    """Rough outlines, in pixels of the small copy, of what is not bed."""
    distance = _distance_from_bed(small.lab)
    if distance is None:
        return []
    mask = (distance > 1).astype(np.uint8)
    side = max(3, round(0.012 * max(mask.shape)) | 1)
    kernel = np.ones((side, side), np.uint8)
    padded = cv2.copyMakeBorder(mask, side, side, side, side, cv2.BORDER_CONSTANT)
    closed = cv2.morphologyEx(padded, cv2.MORPH_CLOSE, kernel)
    opened = cv2.morphologyEx(closed, cv2.MORPH_OPEN, kernel)
    contours, _ = cv2.findContours(
        opened, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE, offset=(-side, -side)
    )
    quads = (_four_sided(np.asarray(one, np.int32), mask.size) for one in contours)
    pages = [quad for quad in quads if quad is not None and _is_page_like(quad)]
    objects = np.asarray(opened[side:-side, side:-side], np.uint8)
    return pages if _is_all(objects, pages) else []


def _is_page_like(quad: Points) -> bool:
    """Nearly a rectangle, in a proportion that some document has."""
    top, right, bottom, left = side_lengths(quad_of(quad))
    across, down = (top + bottom) / 2, (left + right) / 2
    if min(top, right, bottom, left) <= 0:
        return False
    skew = max(top / bottom, bottom / top, left / right, right / left)
    aspect = max(across, down) / min(across, down)
    return skew < _MOST_SKEW and _ASPECTS[0] < aspect < _ASPECTS[1]


def _is_all(objects: Pixels, pages: list[Points]) -> bool:
    """Hardly anything lies outside the pages.

    Else what was taken for the bed is the page's own ground, and the "pages" are
    blocks of print on it.
    """
    rest = objects.copy()
    for page in pages:
        outline = np.round(page).astype(np.int32)
        cv2.fillConvexPoly(rest, outline, 0)
        cv2.polylines(rest, [outline], True, 0, 9)
    left, total = np.count_nonzero(rest), np.count_nonzero(objects)
    return bool(left <= _MOST_LEFT_OVER * total)


def _distance_from_bed(lab: NDArray[np.float32]) -> NDArray[np.float32] | None:
    """How far each pixel is from the bed, 1 at the limit; None if there is no bed.

    The bed's colour may change evenly across the picture, as light falls off.
    """
    height, width = lab.shape[:2]
    rim = max(2, round(_RIM_SHARE * min(height, width)))
    is_rim = np.ones((height, width), bool)
    is_rim[rim:-rim, rim:-rim] = False
    v, u = (places[::3] for places in np.nonzero(is_rim))
    seen = lab[v, u]
    basis = np.stack([np.ones_like(u), u / width, v / height], 1).astype(np.float32)
    plane, limit, share = _fitted_bed(basis, seen)
    if share < _BED_SHARE:
        return None
    across = np.arange(width, dtype=np.float32)[None, :, None] / width
    down = np.arange(height, dtype=np.float32)[:, None, None] / height
    bed = plane[0] + across * plane[1] + down * plane[2]
    return _farthest(lab - bed) / limit


def _fitted_bed(
    basis: NDArray[np.float32], seen: NDArray[np.float32]
) -> tuple[NDArray[np.float32], float, float]:
    """Fit the bed's colour; what crosses the rim is outvoted (Cauchy weights).

    Returns:
        The coefficients, the largest distance that is still bed, and the share of the
        rim within it.
    """
    weight = np.ones((len(seen), 1), np.float32)
    for _ in range(12):
        weighed = basis * weight
        gram = np.linalg.pinv(basis.T @ weighed)
        plane = np.asarray(gram @ (weighed.T @ seen), np.float32)
        left = _farthest(seen - basis @ plane)
        scale = max(2.0, 1.48 * float(np.median(left)))
        weight = np.asarray(1 / (1 + (left[:, None] / scale) ** 2), np.float32)
    near = left < 3 * scale
    spread = 1.48 * float(np.median(left[near]))
    limit = max(_LEAST_CONTRAST, 4 * spread)
    return plane, limit, float(np.mean(left < limit))


def _farthest(gap: NDArray[np.float32]) -> NDArray[np.float32]:
    """The largest of the three differences of each pixel."""
    size = np.abs(gap)
    largest: NDArray[np.float32] = np.maximum(
        np.maximum(size[..., 0], size[..., 1]), size[..., 2]
    )
    return largest


def _four_sided(contour: NDArray[np.int32], area: int) -> Points | None:
    hull = np.asarray(cv2.convexHull(contour), np.int32)
    covered = cv2.contourArea(hull)
    if not _LEAST_AREA * area < covered < _MOST_AREA * area:
        return None
    box = cv2.boxPoints(cv2.minAreaRect(hull))
    if covered < _LEAST_FILL * cv2.contourArea(box):
        return _reduced_hull(hull, covered)
    return _in_order(np.asarray(box, float))


def _reduced_hull(hull: NDArray[np.int32], covered: float) -> Points | None:
    """A quad where perspective keeps the hull from filling a rectangle."""
    length = cv2.arcLength(hull, closed=True)
    for share in (0.02, 0.03, 0.05):
        rough = cv2.approxPolyDP(hull, share * length, closed=True)
        if len(rough) == 4 and cv2.contourArea(rough) > _LEAST_FILL * covered:  # noqa: PLR2004
            return _in_order(rough.reshape(4, 2).astype(float))
    return None


def _in_order(points: Points) -> Points:
    """Clockwise as seen, from the corner nearest to the top left."""
    centre = points.mean(0)
    angle = np.arctan2(points[:, 1] - centre[1], points[:, 0] - centre[0])
    ordered = points[np.argsort(angle)]
    return np.roll(ordered, -int(np.argmin(ordered.sum(1))), 0)


def _measured(pixels: Pixels, rough: Points, scale: float) -> Quad | None:
    """Move each side to the straightest edge near it, on the picture itself."""
    corners = (rough + 0.5) * scale
    # The rough outline takes in the shadow beside the page: look a good way round.
    reach = max(6.0, 3.5 * scale, 0.018 * float(np.ptp(corners, axis=0).max()))
    for width in (reach, max(3.0, reach / 3), max(1.5, reach / 8)):
        step = max(0.25, width / 16)
        sides = [
            _side(pixels, corners[i], corners[(i + 1) % 4], width, step)
            for i in range(4)
        ]
        crossings = [crossing(sides[i - 1], sides[i]) for i in range(4)]
        if any(point is None for point in crossings):
            return None
        corners = np.array(crossings, float)
    return quad_of(corners)


def _side(
    pixels: Pixels, start: Points, end: Points, reach: float, step: float
) -> tuple[Points, Points]:
    """The line near two rough corners across which colour changes most.

    Change is summed with its sign along every line tried, so that print and noise,
    which change now one way and now the other, cancel, and a faint edge adds up.
    """
    along = (end - start) / max(1e-6, float(np.hypot(*(end - start))))
    outward = np.array([along[1], -along[0]])
    shares = _spread(_PROBES)
    lag, apart = max(1, round(1.0 / step)), max(2, round(_SHARP_PX / step))
    margin = (lag + apart) * step
    steps = np.arange(-reach - margin, reach + margin + step / 2, step)
    feet = start + shares[:, None] * (end - start)
    x = feet[:, :1] + steps * outward[0] - 0.5
    y = feet[:, 1:] + steps * outward[1] - 0.5
    profile = cv2.remap(
        pixels,
        x.astype(np.float32),
        y.astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    ).astype(np.float32)
    grey = profile @ _LUMA
    change = grey[:, 2 * lag :] - grey[:, : -2 * lag]
    near, far = _edge_offsets(change, shares, apart)
    middle = steps[0] + margin
    first, last = (start, end)
    one = first + (middle + near * step) * outward
    other = last + (middle + far * step) * outward
    return one, (other - one) / max(1e-6, float(np.hypot(*(other - one))))


def _spread(count: int) -> NDArray[np.float64]:
    """Places along a side, unevenly apart: borders of a page repeat evenly."""
    golden = 0.6180339887498949
    return np.sort(0.05 + 0.9 * ((np.arange(count) * golden) % 1))


def _edge_offsets(
    change: NDArray[np.float32], shares: NDArray[np.float64], apart: int
) -> tuple[float, float]:
    """Where the edge starts and ends, in steps from `apart` on.

    The strongest line gives the direction: it is the edge, or a border printed along
    it. Of the lines that way the outermost sharp one is the edge.
    """
    probes, count = change.shape[:2]
    starts = np.arange(count, dtype=np.int32)
    tilts = np.arange(-(count // 3), count // 3 + 1)
    shift = np.round(tilts[:, None] * (shares - 0.5)).astype(np.int32)
    place = np.minimum(np.maximum(starts + shift[..., None], 0), count - 1)
    rows = (np.arange(probes, dtype=np.int32) * count)[:, None]
    sums = np.take(change, place + rows).sum(1)
    strongest = _weighted(sums)[:, apart:-apart].max(1)
    best = int(np.argmax(strongest))
    summed, direction = sums[best], int(tilts[best])
    middle = _outermost(summed, apart)
    return middle - direction / 2, middle + direction / 2


def _outermost(change: NDArray[np.float32], apart: int) -> float:
    """The outermost place where change is much greater than a little to either side.

    An edge is sharp; the shadow beside it changes as much, but slowly. From page to
    bed it mostly grows darker, if only by that shadow, so a fall may be faint; a rise
    must stand out, since borders printed along the edge end in one.
    """
    strength = _weighted(change)
    count = len(strength) - 2 * apart
    gap = max(1, apart // 2)
    beside = np.max(
        [
            strength[apart + away :][:count]
            for away in (-apart, -gap - 1, gap + 1, apart)
        ],
        axis=0,
    )
    here = strength[apart:-apart]
    is_fall = change[apart:-apart] < 0
    sharp = np.where(is_fall, here, here - 0.6 * beside)
    least = np.where(is_fall, _FALL_SHARE, _RISE_SHARE) * here.max()
    is_peak = (here[1:-1] >= here[:-2]) & (here[1:-1] >= here[2:])
    standing = np.flatnonzero(is_peak & (sharp > least)[1:-1]) + 1
    best = int(standing[-1]) if len(standing) else int(np.argmax(sharp))
    return _peak(here, best)


def _weighted(change: NDArray[np.float32]) -> NDArray[np.float32]:
    """How strong a change is; growing lighter outwards counts half."""
    return np.asarray(np.where(change < 0, -change, change / 2), np.float32)


def _peak(strength: NDArray[np.float32], best: int) -> float:
    """Top of the parabola through the best and its neighbours."""
    if not 0 < best < len(strength) - 1:
        return float(best)
    before, top, after = (float(value) for value in strength[best - 1 : best + 2])
    bend = before - 2 * top + after
    return best + (0.5 * (before - after) / bend if bend < 0 else 0.0)


def _page_in_cover(pixels: Pixels, outline: Quad) -> Quad | None:
    """The page inside a cover, where the object's rim is darker cloth all round."""
    top, right, bottom, left = side_lengths(outline)
    scale = max(1.0, max(top, right, bottom, left) / _SMALL_SIDE)
    size = (
        max(8, round((top + bottom) / 2 / scale)),
        max(8, round((left + right) / 2 / scale)),
    )
    cut = rectified(pixels, _shrunk(outline), size)
    small = _Small(cv2.cvtColor(cut, cv2.COLOR_RGB2LAB).astype(np.float32), 1.0)
    objects = _objects(small)
    if len(objects) != 1 or not _is_cover(small.lab, objects[0]):
        return None
    target = np.array([(0, 0), (size[0], 0), size, (0, size[1])], np.float32)
    back = cv2.getPerspectiveTransform(
        target, points_of(_shrunk(outline)).astype(np.float32)
    )
    placed = cv2.perspectiveTransform(objects[0][None].astype(np.float32) + 0.5, back)
    return _measured(pixels, placed[0].astype(float) / scale - 0.5, scale)


def _shrunk(outline: Quad) -> Quad:
    """A hair smaller, so that the bed beyond the edge is not seen."""
    points = points_of(outline)
    centre = points.mean(0)
    return quad_of(centre + (points - centre) * 0.99)


def _is_cover(lab: NDArray[np.float32], inner: Points) -> bool:
    """The rim is darker than the inside, and the inside is most of it."""
    area = lab.shape[0] * lab.shape[1]
    if cv2.contourArea(inner.astype(np.float32)) < 0.5 * area:
        return False
    mask = np.zeros(lab.shape[:2], np.uint8)
    cv2.fillConvexPoly(mask, np.round(inner).astype(np.int32), 1)
    lightness = lab[..., 0]
    inside = float(np.median(lightness[mask == 1]))
    outside = float(np.median(lightness[mask == 0])) if (mask == 0).any() else inside
    return inside - outside > _COVER_CONTRAST
