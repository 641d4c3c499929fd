"""Print MRZ lines as numpy pictures: the only material the MRZ reader learns from.

Glyphs are kept as signed distances, so that one drawing gives every stroke weight; a
*drawing* is a typeface bent by its own smooth field, so that the reader does not learn
one foundry's outlines. Used by `scripts/train_mrz.py` and by the tests of the reader,
with other seeds.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from mrz_text import chance
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from docsec.imaging.vision import cv2

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
PITCH = 32
"""Pixels from one character to the next in the drawings."""
CELL = (72, 56)
"""Rows and columns of a glyph's picture; its middle is the middle of a capital."""

Grey = NDArray[np.float32]

_FONTS = Path("/usr/share/fonts")
_OVERSAMPLING = 4
_HALF = 127
# path below _FONTS, cap height in pitches, weight in the draw, oblique is by warp
_TYPEFACES: tuple[tuple[str, float, float], ...] = (
    ("opentype/ocr-b/OCRB.otf", 1.0, 30.0),
    ("opentype/ocr-b/OCRBS.otf", 1.0, 30.0),
    ("truetype/dejavu/DejaVuSansMono.ttf", 1.0, 4.0),
    ("truetype/dejavu/DejaVuSansMono-Bold.ttf", 1.0, 2.0),
    ("truetype/liberation/LiberationMono-Regular.ttf", 1.0, 4.0),
    ("truetype/liberation/LiberationMono-Bold.ttf", 1.0, 3.0),
    ("truetype/noto/NotoSansMono-Regular.ttf", 1.0, 3.0),
    ("opentype/urw-base35/NimbusMonoPS-Bold.otf", 1.0, 2.0),
    ("truetype/liberation/LiberationSans-Regular.ttf", 0.85, 3.0),
    ("truetype/liberation/LiberationSansNarrow-Regular.ttf", 0.95, 1.5),
    ("truetype/dejavu/DejaVuSans.ttf", 0.8, 1.5),
)


@dataclass(frozen=True)
class Drawing:
    """One typeface in one hand: a signed distance in pixels for each character."""

    glyphs: dict[str, Grey]
    weight: float


class Hands:
    """Every typeface that is installed, straight and in `bent` bent versions."""

    def __init__(self, rng: Generator, *, bent: int) -> None:
        self.drawings = _drawings(rng, bent)
        weights = np.array([one.weight for one in self.drawings])
        self._weights = weights / weights.sum()

    def any(self, rng: Generator) -> Drawing:
        """One of them; OCR-B most often."""
        return self.drawings[int(rng.choice(len(self.drawings), p=self._weights))]


def _drawings(rng: Generator, bent: int) -> list[Drawing]:
    found: list[Drawing] = []
    for name, cap, weight in _TYPEFACES:
        path = _FONTS / name
        if not path.exists():
            continue
        straight = _glyphs(path, cap)
        share = weight / (bent + 1)
        found.append(Drawing(straight, share))
        found += [Drawing(_bent(straight, rng), share) for _ in range(bent)]
    return found


def ink(
    lines: list[str], drawing: Drawing, rng: Generator, *, spacing: float
) -> tuple[Grey, list[Grey]]:
    """Set lines in one hand.

    Args:
        lines: Their text; a blank leaves its place empty.
        drawing: The hand.
        rng: Of the irregularities.
        spacing: From line to line, in pitches.

    Returns:
        The ink, 0 to 1, and for each line the x, y of its characters' middles.
    """
    step = spacing * PITCH
    height = int(CELL[0] + step * (len(lines) - 1))
    width = int(PITCH * (max(map(len, lines)) + 2))
    canvas = np.full((height, width), -8.0, np.float32)
    middles = []
    jitter = rng.uniform(0, 1.2) * chance(rng, 0.4)
    for row, line in enumerate(lines):
        x = PITCH * 1.5 + np.arange(len(line)) * PITCH
        y = np.full(len(line), CELL[0] / 2 + step * row)
        x = x + rng.normal(0, 0.4 + jitter, len(line)).round()
        y = y + rng.normal(0, 0.2 + jitter, len(line)).round()
        for character, left, top in zip(line, x, y, strict=True):
            _stamp(canvas, drawing.glyphs.get(character), left, top)
        middles.append(np.stack([x, y], axis=1).astype(np.float32))
    heavier = rng.normal(0.0, 0.5) + 0.1
    soft = rng.uniform(0.8, 1.6)
    return np.clip((canvas + heavier) / soft + 0.5, 0, 1), middles


def _stamp(canvas: Grey, glyph: Grey | None, x: float, y: float) -> None:
    if glyph is None:
        return
    top, left = round(y) - CELL[0] // 2, round(x) - CELL[1] // 2
    y0, x0 = max(top, 0), max(left, 0)
    part = canvas[y0 : top + CELL[0], x0 : left + CELL[1]]
    rows, columns = part.shape
    source = glyph[y0 - top :, x0 - left :][:rows, :columns]
    np.maximum(part, source, out=part)


def _glyphs(path: Path, cap: float) -> dict[str, Grey]:
    """Draw a font's characters with capitals `cap` pitches less a little high."""
    big = PITCH * _OVERSAMPLING
    probe = ImageFont.truetype(str(path), 200)
    is_fixed = probe.getlength("I") == probe.getlength("W")
    if is_fixed and "ocr-b" in str(path):
        size = 200 * big / probe.getlength("H")
    else:
        ink_top, ink_bottom = _ink_rows(probe, "H")
        size = 200 * cap * 0.97 * big / (ink_bottom - ink_top)
        if is_fixed:
            size = min(size, 200 * 1.18 * big / probe.getlength("H"))
    font = ImageFont.truetype(str(path), round(size))
    ink_top, ink_bottom = _ink_rows(font, "H")
    middle = (ink_top + ink_bottom) / 2
    return {one: _distance(font, one, middle) for one in ALPHABET}


def _ink_rows(font: ImageFont.FreeTypeFont, text: str) -> tuple[int, int]:
    page = Image.new("L", (900, 900))
    ImageDraw.Draw(page).text((100, 200), text, font=font, fill=255)
    box = page.getbbox() or (0, 200, 0, 201)
    return box[1] - 200, box[3] - 200


def _distance(font: ImageFont.FreeTypeFont, character: str, middle: float) -> Grey:
    rows, columns = CELL[0] * _OVERSAMPLING, CELL[1] * _OVERSAMPLING
    page = Image.new("L", (columns, rows))
    left = columns / 2 - font.getlength(character) / 2
    ImageDraw.Draw(page).text((left, rows / 2 - middle), character, font=font, fill=255)
    inside = (np.asarray(page) > _HALF).astype(np.uint8)
    distance = cv2.distanceTransform(inside, cv2.DIST_L2, 5)
    distance -= cv2.distanceTransform(1 - inside, cv2.DIST_L2, 5)
    small = cv2.resize(
        distance / _OVERSAMPLING, (CELL[1], CELL[0]), interpolation=cv2.INTER_AREA
    )
    return np.maximum(small, -8.0).astype(np.float32)


def _bent(glyphs: dict[str, Grey], rng: Generator) -> dict[str, Grey]:
    """Another hand: each glyph bent, the whole slanted, widened and made taller."""
    rows, columns = CELL
    grid_y, grid_x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    middle_x, middle_y = columns / 2, rows / 2
    slant = rng.normal(0, 0.05)
    wide, tall = rng.uniform(0.86, 1.12), rng.uniform(0.88, 1.08)
    strength = rng.uniform(0.3, 1.2)
    bent = {}
    for character, glyph in glyphs.items():
        field = rng.normal(0, strength, (2, 5, 4)).astype(np.float32)
        bend = [
            cv2.resize(one, (columns, rows), interpolation=cv2.INTER_CUBIC)
            for one in field
        ]
        x = middle_x + (grid_x - middle_x) / wide + slant * (grid_y - middle_y)
        y = middle_y + (grid_y - middle_y) / tall
        bent[character] = cv2.remap(
            glyph,
            (x + bend[0]).astype(np.float32),
            (y + bend[1]).astype(np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=-8.0,
        )
    return bent
