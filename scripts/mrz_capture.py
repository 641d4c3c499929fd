"""What happens to print on its way to a reader: paper, light, lens, sensor, JPEG."""

import numpy as np
from mrz_print import Grey
from mrz_text import chance
from numpy.random import Generator
from numpy.typing import NDArray

from docsec.imaging.vision import cv2

Pixels = NDArray[np.uint8]


def paper(shape: tuple[int, int], scale: float, rng: Generator) -> Grey:
    """A background, 0 to 255.

    Args:
        shape: Rows and columns.
        scale: Pixels in one character's pitch, the measure of all patterns.
        rng: Of everything.
    """
    page = np.full(shape, rng.uniform(120, 250), np.float32)
    page += cloud(shape, rng) * rng.uniform(0, 35)
    for _ in range(int(rng.choice([0, 1, 2], p=[0.4, 0.4, 0.2]))):
        page += _guilloche(shape, scale, rng) * rng.uniform(4, 45)
    if chance(rng, 0.15):
        cell = max(1, round(scale * rng.uniform(0.05, 0.4)))
        size = (shape[1] // cell + 1, shape[0] // cell + 1)
        grain = rng.normal(0, rng.uniform(2, 14), size[::-1]).astype(np.float32)
        page += cv2.resize(grain, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR)
    return page


def cloud(shape: tuple[int, int], rng: Generator, *, finest: int = 6) -> Grey:
    """A smooth random field of about -1 to 1."""
    cells = (int(rng.integers(2, finest + 1)), int(rng.integers(2, finest + 1)))
    field = rng.uniform(-1, 1, cells).astype(np.float32)
    return cv2.resize(field, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)


def _guilloche(shape: tuple[int, int], scale: float, rng: Generator) -> Grey:
    """Bundles of fine wavy lines, 0 or below."""
    turn = rng.uniform(0, np.pi)
    y = np.arange(shape[0], dtype=np.float32)[:, None]
    x = np.arange(shape[1], dtype=np.float32)[None]
    cosine, sine = np.float32(np.cos(turn)), np.float32(np.sin(turn))
    height = np.float32(rng.uniform(0, 2.5) * scale)
    length = np.float32(scale * rng.uniform(4.0, 40.0))
    wave = _waves((x * cosine + y * sine) / length + np.float32(rng.random()))
    across = y * cosine - x * sine + height * wave * (2 - np.abs(wave))
    bundle = _waves(across / np.float32(scale * rng.uniform(0.12, 1.2)))
    return -np.clip((bundle - np.float32(rng.uniform(-0.6, 0.8))) * 2, 0, 1)


def _waves(phase: Grey) -> Grey:
    """Triangles of -1 to 1 with period 1; a sine would be the slowest step of all."""
    return np.abs(phase - np.floor(phase) - np.float32(0.5)) * 4 - 1


def overprint(page: Grey, scale: float, rng: Generator) -> None:
    """Strokes, boxes and big letters over (or, drawn first, under) the print."""
    rows, columns = page.shape
    layer = np.zeros(page.shape, np.uint8)
    for _ in range(int(rng.integers(1, 4))):
        start = (int(rng.integers(0, columns)), int(rng.integers(0, rows)))
        thick = max(1, round(scale * rng.uniform(0.05, 0.35)))
        kind = rng.choice(["line", "ring", "box", "word"], p=[0.4, 0.2, 0.1, 0.3])
        if kind == "line":
            end = (int(rng.integers(0, columns)), int(rng.integers(0, rows)))
            cv2.line(layer, start, end, 255, thick, cv2.LINE_AA)
        elif kind == "ring":
            size = (int(scale * rng.uniform(1, 4)), int(scale * rng.uniform(1, 3)))
            cv2.ellipse(
                layer, start, size, rng.uniform(0, 180), 0, 360, 255, thick, cv2.LINE_AA
            )
        elif kind == "box":
            end = (start[0] + int(scale * 3), start[1] + int(scale * 1.5))
            cv2.rectangle(layer, start, end, 255, thick, cv2.LINE_AA)
        else:
            word = str(rng.choice(["SPECIMEN", "VOID", "MUSTER", "VZOR", "FRANCE"]))
            size = scale * rng.uniform(0.05, 0.16)
            begin = (start[0] - int(scale * 6), start[1] + int(scale))
            cv2.putText(
                layer,
                word,
                begin,
                cv2.FONT_HERSHEY_SIMPLEX,
                size,
                255,
                thick,
                cv2.LINE_AA,
            )
    strength = rng.uniform(0.1, 0.75) * (1 if chance(rng, 0.85) else -1)
    page -= layer.astype(np.float32) / 255 * strength * 140


def printed(page: Grey, ink: Grey, rng: Generator) -> Grey:
    """Lay ink on paper, with the voids of a poor print."""
    if chance(rng, 0.25):
        voids = rng.random(ink.shape, dtype=np.float32) < rng.uniform(0.05, 0.3)
        small = cv2.GaussianBlur(voids.astype(np.float32), (3, 3), 0)
        ink = ink * np.clip(1.2 - small, 0, 1)
    level = float(page.mean())
    dark = rng.uniform(0, max(level - rng.uniform(35, 120), 5))
    return page + ink * (dark - page)


def lit(page: Grey, rng: Generator) -> Grey:
    """Uneven light: a gradient, a shadow's edge, a reflection, a dark room."""
    kind = rng.choice(["even", "slope", "shadow", "glare"], p=[0.5, 0.2, 0.15, 0.15])
    if kind == "slope":
        page = page * (1 + cloud(page.shape, rng, finest=3) * rng.uniform(0.05, 0.7))
    elif kind == "shadow":
        page = page * _shadow(page.shape, rng)
    elif kind == "glare":
        glare = np.clip(cloud(page.shape, rng, finest=5) * 1.6 - 0.5, 0, 1)
        page = page + glare * rng.uniform(40, 190)
    if chance(rng, 0.25):
        page = page * rng.uniform(0.2, 1.0) + rng.uniform(0, 25)
    if chance(rng, 0.15):
        page = 128 + (page - 128) * rng.uniform(0.3, 0.8)
    return np.clip(page, 0, 255)


def _shadow(shape: tuple[int, int], rng: Generator) -> Grey:
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    turn = rng.uniform(0, 2 * np.pi)
    across = (x - shape[1] * rng.uniform(0.1, 0.9)) * np.cos(turn)
    across += (y - shape[0] * rng.uniform(0.1, 0.9)) * np.sin(turn)
    edge = np.clip(across / rng.uniform(2, 40) + 0.5, 0, 1)
    return 1 - edge * rng.uniform(0.2, 0.8)


def seen(page: Grey, scale: float, rng: Generator) -> Pixels:
    """Through lens, sensor and file, at the size the picture has.

    Args:
        page: The light that arrives.
        scale: Pixels in one character's pitch; blur is bound to it.
        rng: Of everything.
    """
    kind = rng.choice(["sharp", "soft", "moved"], p=[0.45, 0.45, 0.1])
    if kind == "soft":
        most = max(0.5, 0.12 * scale)
        page = cv2.GaussianBlur(page, (0, 0), rng.uniform(0.3, most))
    elif kind == "moved":
        page = _moved(page, rng.uniform(0.1, 0.32) * scale, rng)
    if chance(rng, 0.3):
        soft = cv2.GaussianBlur(page, (0, 0), rng.uniform(0.6, 1.6))
        page = page + (page - soft) * rng.uniform(0.3, 1.8)
    if chance(rng, 0.5):
        noise = rng.standard_normal(page.shape, dtype=np.float32)
        page = page + noise * (rng.uniform(0.5, 4) ** 2)
    pixels = np.clip(page, 0, 255).astype(np.uint8)
    if chance(rng, 0.5):
        pixels = jpeg(pixels, int(rng.integers(10, 96)))
    return pixels


def jpeg(pixels: Pixels, quality: int) -> Pixels:
    """Through a JPEG file."""
    _, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return cv2.imdecode(data, cv2.IMREAD_GRAYSCALE)


def _moved(page: Grey, reach: float, rng: Generator) -> Grey:
    middle = int(np.ceil(reach / 2))
    kernel = np.zeros((2 * middle + 1, 2 * middle + 1), np.float32)
    turn = rng.uniform(0, np.pi)
    for step in np.linspace(-reach / 2, reach / 2, 8 * middle):
        row = round(middle + step * np.sin(turn))
        kernel[row, round(middle + step * np.cos(turn))] += 1
    return cv2.filter2D(page, -1, kernel / kernel.sum())
