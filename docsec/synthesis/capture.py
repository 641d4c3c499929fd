"""A model of the device: printed pages on a bed, as a scanner or camera sees them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from docsec.imaging.vision import cv2
from docsec.model import Light, Pixels, Point, Quad, SizeClass
from docsec.synthesis.form import Printed
from docsec.synthesis.lens import dull_corners, set_exposure, strew_dust, vignette
from docsec.synthesis.light import LAMP_LEAK
from docsec.synthesis.stack import MM_PER_INCH, displayed, linear

Matrix = NDArray[np.float64]
Colour = tuple[int, int, int]


class Bed(StrEnum):
    """What lies behind the document."""

    DARK = "dark"
    GREY = "grey"
    LIGHT = "light"
    """Nearly as bright as the page: the edge is a faint line."""


_BEDS: dict[Bed, Colour] = {
    Bed.DARK: (28, 29, 31),
    Bed.GREY: (128, 127, 124),
    Bed.LIGHT: (236, 236, 233),
}
_COVERS: tuple[Colour, ...] = ((32, 44, 84), (92, 24, 32), (24, 66, 48), (40, 38, 38))
_LAMP: Colour = (248, 248, 246)
_UNLIT: Colour = (9, 9, 9)
_MIRRORED = {Light.VI, Light.COAXIAL}
"""Lights whose lamp is mirrored in the laminate."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """How a picture is taken. The defaults are those of a good flatbed.

    Attributes:
        angle_deg: Turn of everything on the bed, counter-clockwise.
        margin_mm: Bed seen around the documents.
        gap_mm: Between two pages.
        cover_mm: Cover seen around each page; 0 for cards.
        perspective: Share of the width by which a corner wanders.
        bed: What lies behind.
        blur_px: Standard deviation of the lens blur.
        noise: Standard deviation of the noise, in grey levels.
        shadow: Loss of light at the dark side, as a share.
        glare: Strength of one bright spot on the documents, as a share; the bed is
            matt. Only white light is mirrored so.
        jpeg_quality: 1-100, or None for no compression.
        corner_blur_px: Standard deviation of a further blur in the corners.
        vignetting: Loss of light in the corners, as a share.
        warmth: White balance off towards yellow (1) or blue (-1).
        exposure_stops: Light too much (positive) or too little, in factors of two.
        dust: Specks on the glass to the square inch.
        ppi: The device's own; None takes the pages' as they are.
    """

    angle_deg: float = 0.0
    margin_mm: float = 12.0
    gap_mm: float = 8.0
    cover_mm: float = 0.0
    perspective: float = 0.0
    bed: Bed = Bed.DARK
    blur_px: float = 0.6
    noise: float = 1.5
    shadow: float = 0.0
    glare: float = 0.0
    jpeg_quality: int | None = None
    corner_blur_px: float = 0.0
    vignetting: float = 0.0
    warmth: float = 0.0
    exposure_stops: float = 0.0
    dust: float = 0.0
    ppi: float | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a page truly lies, and what its MRZ truly says.

    Attributes:
        corners: In pixels of the picture.
        size: Its class.
        lines: The MRZ on it.
        homography: Three rows; takes a place on the page in mm from its top left corner
            to pixels of the picture.
    """

    corners: Quad
    size: SizeClass
    lines: tuple[str, ...]
    homography: tuple[tuple[float, float, float], ...]

    def at(self, x_mm: float, y_mm: float) -> Point:
        """Where a place on the page lies in the picture."""
        x, y, scale = np.array(self.homography) @ (x_mm, y_mm, 1.0)
        return (float(x / scale), float(y / scale))


@dataclass(frozen=True, slots=True, eq=False)
class Captured:
    """One picture and the truth about it."""

    pixels: Pixels = field(repr=False)
    ppi: float
    pages: tuple[Placed, ...]


def capture(
    pages: Sequence[Printed],
    conditions: Conditions = Conditions(),
    *,
    seed: int,
    is_upside_down: bool = False,
) -> Captured:
    """Lay pages one above another on a bed and take their picture.

    Pages laid with one seed and under the same conditions lie in the same place, with
    the same dust on the glass, whatever lights them, as they do in a reader that takes
    all lights in one pass; each light has its own noise.

    Args:
        pages: All printed at one ppi, under one light.
        conditions: Of the capture.
        seed: Of noise, cover colour and the wandering of corners.
        is_upside_down: Lay the pages turned by half.
    """
    rng = np.random.default_rng(seed)
    if conditions.ppi is not None:
        pages = [_at_ppi(page, conditions.ppi) for page in pages]
    light = pages[0].light
    if is_upside_down:
        conditions = _turned(conditions, 180.0)
    ppi = pages[0].ppi
    places, size = _arrange(pages, conditions, ppi)
    tilt, size = _tilt(size, conditions, rng)
    scene = np.empty((size[1], size[0], 3), np.float32)
    scene[:] = _bed(conditions.bed, pages[0].light)
    _cast_shadows(scene, pages, places, tilt)
    truth = []
    cover = _cloth(_COVERS[rng.integers(len(_COVERS))], pages[0].light)
    for page, place in zip(pages, places, strict=True):
        whole = tilt @ place
        if conditions.cover_mm:
            _lay_cover(
                scene, page, whole, conditions.cover_mm * ppi / MM_PER_INCH, cover
            )
        _lay(scene, page.pixels.astype(np.float32), whole)
        truth.append(_placed(page, whole))
    if conditions.glare:
        strength = conditions.glare if light in _MIRRORED else 0.0
        _dazzle(scene, truth, strength, rng)
    if conditions.dust:
        strew_dust(scene, conditions.dust, ppi=ppi, light=light, rng=rng)
    grain = np.random.default_rng([seed, *light.encode()])
    return Captured(_expose(scene, conditions, grain), ppi, tuple(truth))


def _at_ppi(page: Printed, ppi: float) -> Printed:
    """The page as seen by a device of that resolution."""
    scale = ppi / page.ppi
    rows, columns = page.pixels.shape[:2]
    size = (round(columns * scale), round(rows * scale))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    pixels = np.asarray(cv2.resize(page.pixels, size, interpolation=way), np.uint8)
    return replace(page, pixels=pixels, ppi=ppi, zone=None)


def _placed(page: Printed, matrix: Matrix) -> Placed:
    scale = page.ppi / MM_PER_INCH
    from_mm = matrix @ np.diag((scale, scale, 1.0))
    rows = tuple((float(a), float(b), float(c)) for a, b, c in from_mm / from_mm[2, 2])
    return Placed(_corners(page, matrix), page.size, page.lines, rows)


def _bed(bed: Bed, light: Light) -> Colour:
    """The bed as it looks; against the light it is the lamp."""
    if light is Light.TRANSMITTED:
        return _LAMP
    return _cloth(_BEDS[bed], light)


def _cloth(colour: Colour, light: Light) -> Colour:
    """What neither glows nor lets light through, as it looks under a light."""
    if light is Light.TRANSMITTED:
        return _UNLIT
    if light is Light.UV:
        thrown = linear(np.array(colour, np.float32) / np.float32(255))
        shown = thrown * np.array(LAMP_LEAK, np.float32)
        red, green, blue = displayed(shown[:, None, None])[0, 0].tolist()
        return (red, green, blue)
    if light is Light.IR:
        grey = round(sum(colour) / 3)
        return (grey, grey, grey)
    return colour


def _turned(conditions: Conditions, angle_deg: float) -> Conditions:
    return replace(conditions, angle_deg=conditions.angle_deg + angle_deg)


def _arrange(
    pages: Sequence[Printed], conditions: Conditions, ppi: float
) -> tuple[list[Matrix], tuple[float, float]]:
    scale = ppi / MM_PER_INCH
    border = (conditions.margin_mm + conditions.cover_mm) * scale
    gap = (conditions.gap_mm + 2 * conditions.cover_mm) * scale
    width = max(page.pixels.shape[1] for page in pages)
    places, top = [], border
    for page in pages:
        rows, columns = page.pixels.shape[:2]
        left = border + (width - columns) / 2
        places.append(np.array([(1, 0, left), (0, 1, top), (0, 0, 1)], float))
        top += rows + gap
    return places, (width + 2 * border, top - gap + border)


def _tilt(
    size: tuple[float, float], conditions: Conditions, rng: np.random.Generator
) -> tuple[Matrix, tuple[int, int]]:
    width, height = size
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)])
    angle = np.deg2rad(-conditions.angle_deg)
    turn = np.array([(np.cos(angle), -np.sin(angle)), (np.sin(angle), np.cos(angle))])
    moved = corners @ turn.T
    moved += rng.uniform(-1, 1, (4, 2)) * conditions.perspective * width
    moved -= moved.min(0)
    matrix = cv2.getPerspectiveTransform(
        corners.astype(np.float32), moved.astype(np.float32)
    )
    across, down = np.ceil(moved.max(0)).astype(int)
    return np.asarray(matrix, float), (int(across), int(down))


def _cast_shadows(
    scene: NDArray[np.float32],
    pages: Sequence[Printed],
    places: Sequence[Matrix],
    tilt: Matrix,
) -> None:
    """A page a little above the bed darkens the bed beside it."""
    shade = np.zeros(scene.shape[:2], np.uint8)
    for page, place in zip(pages, places, strict=True):
        outline = np.array(_corners(page, tilt @ place).points()) + 2
        cv2.fillConvexPoly(shade, np.round(outline).astype(np.int32), 255)
    soft = cv2.GaussianBlur(shade, (0, 0), 5).astype(np.float32) / 255
    scene *= 1 - 0.35 * soft[..., None]


def _lay_cover(
    scene: NDArray[np.float32],
    page: Printed,
    matrix: Matrix,
    border: float,
    colour: Colour,
) -> None:
    rows, columns = page.pixels.shape[:2]
    reach = round(border)
    cloth = np.empty((rows + 2 * reach, columns + 2 * reach, 3), np.float32)
    cloth[:] = colour
    shift = np.array([(1, 0, -reach), (0, 1, -reach), (0, 0, 1)], float)
    _lay(scene, cloth, matrix @ shift)


def _lay(
    scene: NDArray[np.float32], sheet: NDArray[np.float32], matrix: Matrix
) -> None:
    """Blend a sheet into the scene, its edge as soft as a pixel."""
    size = (scene.shape[1], scene.shape[0])
    # Pixel centres lie half a pixel inside the corners that the truth speaks of.
    half = np.array([(1, 0, 0.5), (0, 1, 0.5), (0, 0, 1)])
    centred = np.linalg.inv(half) @ matrix @ half
    alpha = np.ones(sheet.shape[:2], np.float32)
    flags = cv2.INTER_LINEAR
    seen = cv2.warpPerspective(
        sheet, centred, size, flags=flags, borderMode=cv2.BORDER_REPLICATE
    )
    share = cv2.warpPerspective(alpha, centred, size, flags=flags)[..., None]
    scene += share * (seen - scene)


def _corners(page: Printed, matrix: Matrix) -> Quad:
    rows, columns = page.pixels.shape[:2]
    outline = np.array([(0, 0, 1), (columns, 0, 1), (columns, rows, 1), (0, rows, 1)])
    moved = outline @ matrix.T
    flat = moved[:, :2] / moved[:, 2:]
    one, two, three, four = ((float(x), float(y)) for x, y in flat)
    return Quad(one, two, three, four)


def _dazzle(
    scene: NDArray[np.float32],
    pages: Sequence[Placed],
    strength: float,
    rng: np.random.Generator,
) -> None:
    """A lamp mirrored in the laminate of the first page."""
    height, width = scene.shape[:2]
    corners = np.array(pages[0].corners.points())
    shine = np.zeros((height, width), np.float32)
    cv2.fillConvexPoly(shine, np.round(corners).astype(np.int32), 1.0)
    x, y = rng.dirichlet(np.ones(4)) @ corners
    reach = 0.18 * float(np.hypot(*(corners[1] - corners[0])))
    v, u = np.mgrid[0:height, 0:width].astype(np.float32)
    shine *= np.exp(-((u - x) ** 2 + (v - y) ** 2) / reach**2)
    scene += (255 * strength * shine)[..., None]


def _expose(
    scene: NDArray[np.float32], conditions: Conditions, rng: np.random.Generator
) -> Pixels:
    if conditions.shadow:
        width = scene.shape[1]
        fall = np.linspace(1, 1 - conditions.shadow, width, dtype=np.float32)
        scene *= fall[None, :, None]
    if conditions.blur_px:
        blurred = cv2.GaussianBlur(scene, (0, 0), conditions.blur_px)
        scene = np.asarray(blurred, np.float32)
    if conditions.corner_blur_px:
        scene = dull_corners(scene, conditions.corner_blur_px)
    if conditions.vignetting:
        vignette(scene, conditions.vignetting)
    if conditions.exposure_stops or conditions.warmth:
        set_exposure(scene, conditions.exposure_stops, conditions.warmth)
    if conditions.noise:
        scene = scene + rng.normal(0, conditions.noise, scene.shape).astype(np.float32)
    pixels = np.round(np.clip(scene, 0, 255)).astype(np.uint8)
    if conditions.jpeg_quality is not None:
        pixels = compress(pixels, conditions.jpeg_quality)
    return pixels


def compress(pixels: Pixels, quality: int) -> Pixels:
    """What JPEG leaves of a picture; our own pixels, so decoding is safe here."""
    coded = BytesIO()
    Image.fromarray(pixels).save(coded, "JPEG", quality=quality)
    with Image.open(coded, formats=("JPEG",)) as decoded:
        return np.asarray(decoded.convert("RGB"), np.uint8)
