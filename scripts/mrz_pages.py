"""Pages with and without an MRZ, and where its lines lie: food for the finder's net."""

from dataclasses import dataclass
from pathlib import Path

import mrz_capture
import mrz_text
import numpy as np
from mrz_print import PITCH, Drawing, Grey, Hands, ink
from mrz_text import chance
from numpy.random import Generator
from PIL import Image, ImageDraw, ImageFont

from docsec.imaging.vision import cv2

SIDE = 320
STRIDE = 4
RIGHT = np.array([1.0, 0.0])
DOWN = np.array([0.0, 1.0])
_INSIDE = 0.2
"""How much of a cell must be line for its direction to count."""
_FONTS = Path("/usr/share/fonts/truetype")
_TEXT_FONTS = (
    "dejavu/DejaVuSans.ttf",
    "dejavu/DejaVuSans-Bold.ttf",
    "dejavu/DejaVuSerif.ttf",
    "dejavu/DejaVuSansMono.ttf",
    "dejavu/DejaVuSansMono-Bold.ttf",
    "liberation/LiberationSans-Regular.ttf",
    "liberation/LiberationSans-Bold.ttf",
    "liberation/LiberationSerif-Regular.ttf",
    "liberation/LiberationMono-Regular.ttf",
    "noto/NotoSansMono-Regular.ttf",
    "noto/NotoNaskhArabic-Bold.ttf",
    "../opentype/ocr-b/OCRB.otf",
)
_SCRIPTS = {
    "latin": "abcdefghijklmnopqrstuvwxyz",
    "capitals": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "figures": "0123456789./-",
    "arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
}


@dataclass(frozen=True)
class Page:
    """A picture, ready for the net, and what is where, every STRIDE pixels.

    Attributes:
        picture: SIDE x SIDE.
        core: How much of a cell lies in a line of MRZ print.
        direction: Cosine and sine of the way the print runs, x to the right and y
            down; 0 where there is none.
    """

    picture: Grey
    core: Grey
    direction: Grey


def words(rng: Generator, count: int) -> list[Grey]:
    """Lines of other print, dark 1 on 0, 32 rows high."""
    return [_line(rng) for _ in range(count)]


def page(hands: Hands, others: list[Grey], rng: Generator) -> Page:
    """One picture: most with an MRZ at any angle, some with other print only."""
    pitch = float(np.exp(rng.uniform(np.log(2.4), np.log(13.0))))
    has_mrz = chance(rng, 0.78)
    rows = int(pitch * rng.uniform(22, 36))
    columns = int(pitch * 48)
    sheet = mrz_capture.paper((rows, columns), pitch, rng)
    core = np.zeros(sheet.shape, np.float32)
    top = rows - int(pitch * rng.uniform(7, 11))
    _furnish(sheet, pitch, others, rng, bottom=top if has_mrz else rows)
    if has_mrz:
        _print_zone(sheet, core, pitch, hands.any(rng), rng, top=top)
    if chance(rng, 0.25):
        mrz_capture.overprint(sheet, pitch, rng)
    matrix = _view(sheet.shape, rng, is_about=(columns / 2, top) if has_mrz else None)
    return _photographed(sheet, core, matrix, pitch, rng)


def _photographed(
    sheet: Grey, core: Grey, matrix: Grey, pitch: float, rng: Generator
) -> Page:
    size = (SIDE, SIDE)
    table = mrz_capture.paper(size, pitch * rng.uniform(1, 6), rng)
    table *= rng.uniform(0.2, 1.0)
    cover = cv2.warpPerspective(np.ones_like(sheet), matrix, size)
    seen = cv2.warpPerspective(sheet, matrix, size, flags=cv2.INTER_LINEAR)
    picture = table * (1 - cover) + seen * cover
    picture = mrz_capture.seen(mrz_capture.lit(picture, rng), pitch, rng)
    core = cv2.warpPerspective(core, matrix, size)
    small = cv2.resize(
        core, (SIDE // STRIDE, SIDE // STRIDE), interpolation=cv2.INTER_AREA
    )
    middle = np.array([[sheet.shape[1] / 2, sheet.shape[0] * 0.8]], np.float32)
    ends = cv2.perspectiveTransform(
        np.stack([middle - RIGHT * 5, middle + RIGHT * 5]).astype(np.float32), matrix
    )[:, 0]
    run = ends[1] - ends[0]
    run /= np.linalg.norm(run)
    direction = (small > _INSIDE)[None] * run[:, None, None]
    return Page(_levelled(picture), small, direction.astype(np.float32))


def _levelled(picture: np.ndarray) -> Grey:
    level = picture.astype(np.float32)
    level -= level.mean()
    return level / max(float(level.std()), 1.0)


def _print_zone(
    sheet: Grey, core: Grey, pitch: float, hand: Drawing, rng: Generator, *, top: int
) -> None:
    spacing = float(rng.choice([2.5, rng.uniform(1.6, 3.4)]))
    coverage, middles = ink(mrz_text.zone(rng), hand, rng, spacing=spacing)
    scale = pitch / PITCH
    left = rng.uniform(0, max(1.0, sheet.shape[1] - coverage.shape[1] * scale))
    size = (round(coverage.shape[1] * scale), round(coverage.shape[0] * scale))
    small = cv2.resize(coverage, size, interpolation=cv2.INTER_AREA)
    left = max(int(min(left, sheet.shape[1] - size[0])), 0)
    part = np.s_[top : top + size[1], left : left + size[0]]
    small = small[: sheet[part].shape[0], : sheet[part].shape[1]]
    if chance(rng, 0.3):
        sheet[part] = sheet[part] * 0.3 + sheet[part].mean() * 0.7
    sheet[part] = mrz_capture.printed(sheet[part], small, rng)
    for line in middles:
        begin = line[0] * scale + (left - pitch / 2, top)
        end = line[-1] * scale + (left + pitch / 2, top)
        half = DOWN * pitch * 0.5
        corners = [begin - half, end - half, end + half, begin + half]
        cv2.fillConvexPoly(
            core, (np.array(corners) * 16).round().astype(np.int32), 1.0, cv2.LINE_AA, 4
        )


def _furnish(
    sheet: Grey, pitch: float, others: list[Grey], rng: Generator, *, bottom: int
) -> None:
    """Other print, a portrait, rules and bars above `bottom`."""
    if chance(rng, 0.6):
        _portrait(sheet, pitch, rng, bottom=bottom)
    if chance(rng, 0.2):
        _bars(sheet, pitch, rng, bottom=bottom)
    is_dense = chance(rng, 0.25)
    y = pitch * rng.uniform(0.5, 2)
    while y < bottom - pitch:
        height = pitch * (0.95 if is_dense else rng.uniform(0.7, 2.2))
        for x in rng.uniform(0, sheet.shape[1], 1 + chance(rng, 0.4)):
            word = others[int(rng.integers(len(others)))]
            start = 0 if is_dense else int(x)
            _paste(sheet, word, (round(y), start), height, rng)
        y += height * (1.9 if is_dense else rng.uniform(1.2, 3.5))
    if chance(rng, 0.3):
        row = int(rng.uniform(0, bottom))
        sheet[row : row + max(1, int(pitch / 6))] *= rng.uniform(0.2, 0.9)


def _paste(
    sheet: Grey, word: Grey, at: tuple[int, int], height: float, rng: Generator
) -> None:
    scale = height * 1.4 / word.shape[0]
    size = (max(1, round(word.shape[1] * scale)), max(2, round(word.shape[0] * scale)))
    small = cv2.resize(word, size, interpolation=cv2.INTER_AREA)
    part = sheet[at[0] : at[0] + size[1], at[1] : at[1] + size[0]]
    small = small[: part.shape[0], : part.shape[1]]
    dark = part.mean() * rng.uniform(0.0, 0.8) if part.size else 0.0
    part += small * (dark - part)


def _portrait(sheet: Grey, pitch: float, rng: Generator, *, bottom: int) -> None:
    height, width = int(pitch * rng.uniform(8, 16)), int(pitch * rng.uniform(7, 13))
    top = int(rng.uniform(0, max(1, bottom - height)))
    left = int(rng.uniform(0, sheet.shape[1] - width))
    part = sheet[top : min(top + height, bottom), left : left + width]
    if part.size:
        face = mrz_capture.cloud((height, width), rng, finest=9)
        part[:] = np.clip(120 + 110 * face[: part.shape[0], : part.shape[1]], 0, 255)


def _bars(sheet: Grey, pitch: float, rng: Generator, *, bottom: int) -> None:
    height, width = int(pitch * rng.uniform(2, 6)), int(pitch * rng.uniform(8, 30))
    top = int(rng.uniform(0, max(1, bottom - height)))
    left = int(rng.uniform(0, max(1, sheet.shape[1] - width)))
    bars = np.repeat(rng.integers(0, 2, width), max(1, round(pitch / 6)))[:width]
    part = sheet[top : min(top + height, bottom), left : left + width]
    part *= 1 - 0.85 * bars[None, : part.shape[1]].astype(np.float32)


def _view(
    shape: tuple[int, ...], rng: Generator, *, is_about: tuple[float, float] | None
) -> Grey:
    """A camera that looks at some part of the sheet, turned in any way."""
    rows, columns = shape
    x, y = is_about or (rng.uniform(0, columns), rng.uniform(0, rows))
    x += rng.uniform(-0.35, 0.35) * columns
    turn = rng.choice([0, 180], p=[0.65, 0.35])
    turn += rng.normal(0, 5) if chance(rng, 0.6) else rng.uniform(-45, 45)
    turn = np.radians(turn)
    cosine, sine = np.cos(turn), np.sin(turn)
    move = np.array([[1, 0, -x], [0, 1, -y], [0, 0, 1]])
    rotate = np.array([[cosine, -sine, 0], [sine, cosine, 0], [0, 0, 1]])
    squeeze = np.diag([np.exp(rng.normal(0, 0.05)), np.exp(rng.normal(0, 0.05)), 1])
    tilt = np.eye(3)
    tilt[2, :2] = rng.normal(0, 0.12, 2) / max(columns, SIDE)
    back = np.array(
        [
            [1, 0, SIDE * rng.uniform(0.3, 0.7)],
            [0, 1, SIDE * rng.uniform(0.3, 0.7)],
            [0, 0, 1],
        ]
    )
    return (back @ tilt @ rotate @ squeeze @ move).astype(np.float32)


def _line(rng: Generator) -> Grey:
    name = str(rng.choice(_TEXT_FONTS))
    script = str(rng.choice(list(_SCRIPTS)))
    if "Arabic" in name:
        script = "arabic"
    elif script == "arabic":
        script = "capitals"
    font = ImageFont.truetype(str(_FONTS / name), 24)
    pool = _SCRIPTS[script]
    text = ""
    for _ in range(int(rng.integers(1, 9))):
        count = int(rng.integers(1, 10))
        text += "".join(pool[i] for i in rng.integers(0, len(pool), count)) + " "
    box = Image.new("L", (int(font.getlength(text)) + 8, 32))
    ImageDraw.Draw(box).text((4, 16), text, font=font, fill=255, anchor="lm")
    return np.asarray(box, np.float32) / 255
