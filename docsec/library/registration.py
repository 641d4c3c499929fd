"""Finds where a page of a model lies in a picture, print upon print.

Coarse from the outline of the page or, where that is no good, from points both have;
fine from tiles of the static print, each looked for by correlation of its phases, first
at 100 ppi some millimetres around, then at full resolution. Most tiles agree; a stamp,
a fold, another holder's data do not and are outvoted. What is left over is measured.
"""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from docsec.imaging.vision import cv2
from docsec.model import ModelPage, Pixels, Region
from docsec.model.view import MM_PER_INCH, Matrix

Grey = NDArray[np.float32]
_Complex = NDArray[np.complex64]
_Points = NDArray[np.float64]

_COARSE_PPI, _FINE_PPI = 100.0, 400.0
_COARSE_PX, _FINE_PX = 64, 128
_COARSE_REACH_MM, _FINE_REACH_MM = 5.0, 0.9
_COARSE_TOLERANCE_MM, _FINE_TOLERANCE_MM = 0.5, 0.10
_CELLS = (9, 6)
_LEAST_TILES = 6
_LEAST_SHARE = 0.3
"""Of the tiles with a peak; fewer, and what agrees may agree by chance."""
_LEAST_TEXTURE = 1.2
_PERSONAL_SHARE = 0.35
_CLEAR_PEAK = 6.0
"""A peak this many deviations above the rest of its tile is no accident."""
_WHITENING = 0.7
_POINTS, _POINTS_APART_MM = 900, 2.0
_MOST_SKEW = 1.35
_WORST_MM = 0.25


@dataclass(frozen=True, slots=True, eq=False)
class _Level:
    """Tiles of the reference at one resolution."""

    ppi: float
    side: int
    middles_mm: _Points
    spectra: _Complex = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """A reference picture made ready to be looked for; make it once a model."""

    size_mm: tuple[float, float]
    coarse: _Level
    fine: _Level
    small: Pixels = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Registered:
    """Where the page lies.

    Attributes:
        to_picture: From mm on the page to pixels of the picture.
        residual_mm: Root mean square of what the tiles that agree leave unexplained.
        tiles: How many agree.
        ppi: Of the document in the picture.
    """

    to_picture: Matrix
    residual_mm: float
    tiles: int
    ppi: float


def pattern_of(page: ModelPage, reference: Pixels, ppi: float) -> Pattern:
    """Make a reference picture ready.

    Args:
        page: Tells what is personal and so of no use.
        reference: Of the page, edge to edge.
        ppi: Of `reference`; what is finer than 400 ppi is not needed.
    """
    grey = _grey(reference)
    mask = _static(page)
    fine_ppi = min(_FINE_PPI, ppi)
    small = _scaled(grey, ppi, _COARSE_PPI)
    return Pattern(
        page.size_mm,
        _level(small, _COARSE_PPI, _COARSE_PX, mask, step_mm=8.0),
        _level(_scaled(grey, ppi, fine_ppi), fine_ppi, _FINE_PX, mask, step_mm=6.5),
        np.asarray(np.clip(small, 0, 255), np.uint8),
    )


def register(
    picture: Pixels, start: Matrix | None, pattern: Pattern
) -> Registered | None:
    """Find the page of a pattern in a picture.

    Args:
        picture: The whole of it, RGB or grey.
        start: From mm on the page to its pixels, a few mm off at most; None: nobody
            knows where it lies.
        pattern: What to look for.

    Returns:
        None where the print does not match, or too little of it.
    """
    sought = _Picture(picture)
    if start is not None:
        rough = _refined(sought, start, pattern.coarse, _COARSE_TOLERANCE_MM)
    else:
        rough = None
    if rough is None:
        start = _by_points(sought, pattern)
        if start is None:
            return None
        rough = _refined(sought, start, pattern.coarse, _COARSE_TOLERANCE_MM)
        if rough is None:
            return None
    return refine(sought, rough.to_picture, pattern)


def refine(
    picture: "Pixels | _Picture", start: Matrix, pattern: Pattern
) -> Registered | None:
    """Register a picture whose place is known to within half a millimetre."""
    sought = picture if isinstance(picture, _Picture) else _Picture(picture)
    first = _refined(sought, start, pattern.fine, 3 * _FINE_TOLERANCE_MM)
    if first is None:
        return None
    best = _refined(sought, first.to_picture, pattern.fine, _FINE_TOLERANCE_MM)
    if best is None or best.residual_mm > _WORST_MM:
        return None
    return best if _is_page(best.to_picture, pattern.size_mm) else None


def outline_matrix(corners: _Points, size_mm: tuple[float, float]) -> Matrix:
    """From mm on the page to pixels, by the page's four corners in the picture."""
    width, height = size_mm
    page = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    found = cv2.getPerspectiveTransform(page, corners.astype(np.float32))
    return np.asarray(found, np.float64)


def _is_page(to_picture: Matrix, size_mm: tuple[float, float]) -> bool:
    """It is a page as a camera may see it, not one folded over to fit."""
    width, height = size_mm
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)])
    if (np.hstack([corners, np.ones((4, 1))]) @ to_picture[2] <= 0).any():
        return False
    sides = np.roll(_moved(to_picture, corners), -1, 0) - _moved(to_picture, corners)
    top, right, bottom, left = np.hypot(*sides.T) / (width, height, width, height)
    lengths = (top, right, bottom, left)
    return bool(max(lengths) < _MOST_SKEW * min(lengths))


def ppi_of(to_picture: Matrix, size_mm: tuple[float, float]) -> float:
    """Pixels per inch of document about the middle of a page."""
    x, y = size_mm[0] / 2, size_mm[1] / 2
    at = [to_picture @ np.array([*point, 1.0]) for point in _CROSS + np.array([x, y])]
    one, two, three = (point[:2] / point[2] for point in at)
    across, down = two - one, three - one
    area = abs(across[0] * down[1] - across[1] * down[0])
    return float(np.sqrt(area) * MM_PER_INCH)


_CROSS = np.array([(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)])


class _Picture:
    """A picture and its halves, so that no page is cut out finer than asked for."""

    def __init__(self, pixels: Pixels) -> None:
        grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY) if pixels.ndim == 3 else pixels  # noqa: PLR2004
        self.halves: list[Pixels] = [np.asarray(grey, np.uint8)]

    def warped(
        self,
        to_picture: Matrix,
        left_top_mm: _Points,
        ppi: float,
        size: tuple[int, int],
    ) -> Pixels:
        """Cut out a rectangle of the page.

        Args:
            to_picture: Of the full picture.
            left_top_mm: Its corner on the page.
            ppi: Of what is cut out.
            size: Columns and rows of it.
        """
        scale = MM_PER_INCH / ppi
        step = np.array(
            [
                [scale, 0, left_top_mm[0] + scale / 2],
                [0, scale, left_top_mm[1] + scale / 2],
                [0, 0, 1],
            ]
        )
        matrix = to_picture @ step
        half = self._half(ppi_at(matrix, size) or 1.0)
        rows, columns = self.shape
        small = self.halves[half].shape  # a little less than half, of an odd length
        # Centres of pixels, not their edges, are what is sampled.
        down = np.array(
            [[small[1] / columns, 0, -0.5], [0, small[0] / rows, -0.5], [0, 0, 1]]
        )
        cut = cv2.warpPerspective(
            self.halves[half],
            down @ matrix,
            size,
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_CONSTANT,
        )
        return np.asarray(cut, np.uint8)

    def _half(self, step_px: float) -> int:
        """Which half has about one pixel for each that is asked for."""
        wanted = 0
        while step_px >= 1.6 * 2**wanted and min(self.halves[-1].shape) > 64:  # noqa: PLR2004
            wanted += 1
            if wanted >= len(self.halves):
                last = self.halves[-1]
                self.halves.append(
                    np.asarray(
                        cv2.resize(
                            last,
                            (last.shape[1] // 2, last.shape[0] // 2),
                            interpolation=cv2.INTER_AREA,
                        ),
                        np.uint8,
                    )
                )
        return wanted

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        rows, columns = self.halves[0].shape[:2]
        return rows, columns


def ppi_at(matrix: Matrix, size: tuple[int, int]) -> float:
    """Pixels of the source for one of the target, in its middle."""
    middle = np.array([size[0] / 2, size[1] / 2, 1.0])
    one = matrix @ middle
    two = matrix @ (middle + np.array([1.0, 0, 0]))
    return float(np.hypot(*(two[:2] / two[2] - one[:2] / one[2])))


def _refined(
    picture: _Picture, start: Matrix, level: _Level, tolerance_mm: float
) -> Registered | None:
    """Look for each tile about where it should be, and let most of them decide."""
    reach_mm = _COARSE_REACH_MM if level.ppi == _COARSE_PPI else _FINE_REACH_MM
    usable = _inside(picture, start, level)
    if np.count_nonzero(usable) < _LEAST_TILES:
        return None
    middles = level.middles_mm[usable]
    tiles = _tiles(picture, start, level, middles)
    shifts, peaks = _shifts(tiles, level.spectra[usable], level, reach_mm)
    clear = peaks > _CLEAR_PEAK
    if np.count_nonzero(clear) < _LEAST_TILES:
        return None
    found = _agreed(middles[clear], middles[clear] + shifts[clear], tolerance_mm)
    if found is None:
        return None
    change, residual_mm, count = found
    to_picture = start @ change
    width, height = level.middles_mm.max(0) + level.middles_mm.min(0)
    return Registered(
        to_picture / to_picture[2, 2], residual_mm, count,
        ppi_of(to_picture, (float(width), float(height))),
    )  # fmt: skip


def _inside(picture: _Picture, start: Matrix, level: _Level) -> NDArray[np.bool_]:
    half = level.side / 2 / level.ppi * MM_PER_INCH
    rows, columns = picture.shape
    kept = np.ones(len(level.middles_mm), bool)
    for corner in ((-half, -half), (half, -half), (half, half), (-half, half)):
        at = _moved(start, level.middles_mm + np.array(corner))
        kept &= (at >= -1).all(1) & (at[:, 0] <= columns + 1) & (at[:, 1] <= rows + 1)
    return kept


def _tiles(
    picture: _Picture, start: Matrix, level: _Level, middles_mm: _Points
) -> Grey:
    half = level.side / 2 / level.ppi * MM_PER_INCH
    size = (level.side, level.side)
    return np.stack(
        [picture.warped(start, middle - half, level.ppi, size) for middle in middles_mm]
    ).astype(np.float32)


def _shifts(
    tiles: Grey, references: _Complex, level: _Level, reach_mm: float
) -> tuple[_Points, NDArray[np.float32]]:
    """How far each tile lies off, in mm, and how clear its peak is."""
    crossed = _spectra(tiles) * np.conj(references)
    crossed /= np.maximum(np.abs(crossed), 1e-6) ** _WHITENING
    side = level.side
    seen = np.fft.fftshift(np.fft.irfft2(crossed, (side, side)), axes=(1, 2))
    reach = min(round(reach_mm / MM_PER_INCH * level.ppi), side // 2 - 2)
    middle = side // 2
    near = seen[
        :, middle - reach : middle + reach + 1, middle - reach : middle + reach + 1
    ]
    flat = near.reshape(len(near), -1)
    best = flat.argmax(1)
    spread = seen.reshape(len(seen), -1).std(1)
    peaks = (flat.max(1) - seen.mean((1, 2))) / np.maximum(spread, 1e-9)
    rows, columns = np.divmod(best, 2 * reach + 1)
    down = _parabola(seen, middle - reach + rows, middle - reach + columns, 0)
    right = _parabola(seen, middle - reach + rows, middle - reach + columns, 1)
    shift = np.stack([columns - reach + right, rows - reach + down], 1)
    return shift / level.ppi * MM_PER_INCH, np.asarray(peaks, np.float32)


def _parabola(
    seen: NDArray[np.floating],
    rows: NDArray[np.intp],
    columns: NDArray[np.intp],
    axis: int,
) -> NDArray[np.float64]:
    """Where between pixels the top lies, along rows (0) or columns (1)."""
    index = np.arange(len(seen))
    step = (1, 0) if axis == 0 else (0, 1)
    before = seen[index, rows - step[0], columns - step[1]]
    after = seen[index, rows + step[0], columns + step[1]]
    bend = before - 2 * seen[index, rows, columns] + after
    top = np.where(bend < 0, (before - after) / np.minimum(2 * bend, -1e-12), 0.0)
    return np.asarray(np.clip(top, -0.5, 0.5), np.float64)


def _agreed(
    page: _Points, found: _Points, tolerance_mm: float
) -> tuple[Matrix, float, int] | None:
    """The change most tiles agree on: affine of few, projective of many."""
    cv2.setRNGSeed(1)  # the same picture gives the same result
    voted: Any = cv2.estimateAffine2D(
        page, found, method=cv2.RANSAC,
        ransacReprojThreshold=2.5 * tolerance_mm, maxIters=400,
    )  # fmt: skip
    if voted[0] is None:
        return None
    kept = voted[1].ravel().astype(bool)
    left = np.zeros(len(page))
    for _ in range(_ROUNDS):
        if np.count_nonzero(kept) < max(_LEAST_TILES, _LEAST_SHARE * len(page)):
            return None
        change = _fitted(page[kept], found[kept], _weights(left[kept]))
        left = np.hypot(*(_moved(change, page) - found).T)
        kept = left < 2 * tolerance_mm
    if np.count_nonzero(kept) < max(_LEAST_TILES, _LEAST_SHARE * len(page)):
        return None
    weight = _weights(left[kept])
    residual = float(np.sqrt(np.sum(weight * left[kept] ** 2) / np.sum(weight)))
    return change, residual, int(np.count_nonzero(kept))


def _weights(left_mm: NDArray[np.float64]) -> NDArray[np.float64]:
    """Little for what lies far off (Cauchy): one edge of a line may pass for another.

    A tile that took it is a line's width off, and looks as sure as any.
    """
    scale = max(_FINEST_MM, 1.5 * float(np.median(left_mm)))
    return np.asarray(1 / (1 + (left_mm / scale) ** 2), np.float64)


_ROUNDS = 6
_FINEST_MM = 0.012
_ENOUGH = 14


def _fitted(page: _Points, found: _Points, weights: NDArray[np.float64]) -> Matrix:
    """Weighted least squares, with as much freedom as the tiles can bear."""
    middle, reach = page.mean(0), max(1.0, float(np.ptp(page, axis=0).max()) / 2)
    near, far = (page - middle) / reach, (found - middle) / reach
    ones, nothing = np.ones((len(near), 1)), np.zeros((len(near), 3))
    plain = np.hstack([near, ones])
    if len(page) >= _ENOUGH:
        left = -far[:, :1] * near
        right = -far[:, 1:] * near
        rows = np.vstack(
            [np.hstack([plain, nothing, left]), np.hstack([nothing, plain, right])]
        )
    else:
        rows = np.vstack([np.hstack([plain, nothing]), np.hstack([nothing, plain])])
    share = np.sqrt(np.tile(weights, 2))
    answer = np.linalg.lstsq(
        rows * share[:, None], far.T.reshape(-1) * share, rcond=None
    )[0]
    full = np.append(answer, [0.0] * (8 - len(answer)) + [1.0]).reshape(3, 3)
    into = np.array([[1, 0, -middle[0]], [0, 1, -middle[1]], [0, 0, reach]]) / reach
    return np.asarray(np.linalg.inv(into) @ full @ into, np.float64)


def _moved(matrix: Matrix, points: _Points) -> _Points:
    moved = np.hstack([points, np.ones((len(points), 1))]) @ matrix.T
    return np.asarray(moved[:, :2] / moved[:, 2:], np.float64)


def _by_points(picture: _Picture, pattern: Pattern) -> Matrix | None:
    """A first guess where no outline helps: points that look alike (ORB)."""
    rows, columns = picture.shape
    size = pattern.small.shape
    factor = max(1.0, max(rows, columns) / (2.2 * max(size)))
    small = cv2.resize(
        picture.halves[0],
        (round(columns / factor), round(rows / factor)),
        interpolation=cv2.INTER_AREA,
    )
    finder = cv2.ORB.create(_POINTS, fastThreshold=7)
    everywhere: Any = None
    here, near = finder.detectAndCompute(small, everywhere)
    there, far = finder.detectAndCompute(pattern.small, everywhere)
    if not here or not there:
        return None
    pairs = cv2.BFMatcher(cv2.NORM_HAMMING, crossCheck=True).match(far, near)
    if len(pairs) < 2 * _LEAST_TILES:
        return None
    scale = MM_PER_INCH / _COARSE_PPI
    page = np.array([there[one.queryIdx].pt for one in pairs], np.float64) * scale
    seen = np.array([here[one.trainIdx].pt for one in pairs], np.float64) * factor
    cv2.setRNGSeed(1)
    # Turned, scaled and moved only: what perspective adds, the tiles find.
    near_px = _POINTS_APART_MM / scale * factor
    voted: Any = cv2.estimateAffinePartial2D(
        page, seen, method=cv2.RANSAC, ransacReprojThreshold=near_px, maxIters=3000
    )
    if voted[0] is None or np.count_nonzero(voted[1]) < 2 * _LEAST_TILES:
        return None
    return np.asarray(np.vstack([voted[0], [0, 0, 1]]), np.float64)


def _grey(pixels: Pixels) -> Grey:
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY) if pixels.ndim == 3 else pixels  # noqa: PLR2004
    return np.asarray(grey, np.float32)


def _scaled(grey: Grey, ppi: float, target_ppi: float) -> Grey:
    if abs(ppi - target_ppi) < 1:
        return grey
    factor = target_ppi / ppi
    size = (round(grey.shape[1] * factor), round(grey.shape[0] * factor))
    way = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(grey, size, interpolation=way), np.float32)


def _static(page: ModelPage) -> tuple[Region, ...]:
    """What of a page differs from holder to holder, and is of no use here."""
    return tuple(one.region_mm for one in page.features if one.is_personal)


def _level(
    grey: Grey, ppi: float, side: int, personal: tuple[Region, ...], *, step_mm: float
) -> _Level:
    """Tiles on an even grid, those with most print of each part of the page."""
    scale = ppi / MM_PER_INCH
    rows, columns = grey.shape
    mask = np.zeros(grey.shape, np.float32)
    for one in personal:
        mask[
            max(0, round(one.top * scale)) : round(one.bottom * scale),
            max(0, round(one.left * scale)) : round(one.right * scale),
        ] = 1
    across = max(1, round((columns - side) / (step_mm * scale)))
    down = max(1, round((rows - side) / (step_mm * scale)))
    corners = [
        (round(x), round(y))
        for y in np.linspace(0, max(0, rows - side), down + 1)
        for x in np.linspace(0, max(0, columns - side), across + 1)
    ]
    best: dict[tuple[int, int], tuple[float, int, int]] = {}
    for x, y in corners:
        part = grey[y : y + side, x : x + side]
        share = float(mask[y : y + side, x : x + side].mean())
        if part.shape != (side, side) or share > _PERSONAL_SHARE:
            continue
        texture = float((part - cv2.GaussianBlur(part, (0, 0), 4)).std()) * (1 - share)
        # The best of each part of the page: those with most print stand together.
        cell = (x * _CELLS[0] // columns, y * _CELLS[1] // rows)
        if texture >= max(_LEAST_TEXTURE, best.get(cell, (0.0, 0, 0))[0]):
            best[cell] = (texture, x, y)
    kept = list(best.values())
    tiles = [grey[y : y + side, x : x + side] for _, x, y in kept]
    middles = np.array([(x + side / 2, y + side / 2) for _, x, y in kept]) / scale
    stacked = np.array(tiles, np.float32).reshape(-1, side, side)
    return _Level(ppi, side, middles.reshape(-1, 2), _spectra(stacked))


def _spectra(tiles: Grey) -> _Complex:
    """Of each tile, its mean taken off and its rim faded out."""
    side = tiles.shape[-1]
    fade = np.hanning(side + 2)[1:-1].astype(np.float32)
    level = tiles - tiles.mean((1, 2), keepdims=True)
    return np.asarray(np.fft.rfft2(level * fade * fade[:, None]), np.complex64)
