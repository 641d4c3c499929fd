"""What is made with the stock, and what is printed to be seen under one light only."""

import numpy as np

from docsec.synthesis.emblem import draw_emblem
from docsec.synthesis.guilloche import rosette, waves
from docsec.synthesis.ink import (
    GREEN_GLOW,
    RED_GLOW,
    THREAD,
    WATERMARK_BRIGHT,
    WATERMARK_DARK,
    Ink,
    fibre,
    offset,
)
from docsec.synthesis.sheet import Curve, Plate, Sheet, box
from docsec.synthesis.stack import Feature
from docsec.synthesis.typeface import Face

MICRO_EM_MM = 0.34
"""Its capitals stand 0.24 mm high: below 0.25 mm (9303-1, microprint)."""
MICRO_WORDS = "REPUBLICOFUTOPIA"
FIBRES_PER_CM2 = 0.75
"""Of those that fluoresce; of those seen in white light there are a quarter."""
THREAD_MM = 1.5
_MICRO_INK = offset((0.16, 0.24, 0.40))
_VISIBLE = (fibre((0.80, 0.25, 0.30)), fibre((0.30, 0.40, 0.75)))
_GLOWING = (
    fibre(glow=(0.95, 0.12, 0.10)),
    fibre(glow=(0.08, 0.30, 0.95)),
    fibre(glow=(0.55, 0.75, 0.08)),
)


def make_paper(sheet: Sheet, rng: np.random.Generator, *, zone_mm: float) -> None:
    """Form the sheet: a watermark, a thread, and fibres that no two sheets share."""
    _set_watermark(sheet, zone_mm)
    _set_thread(sheet)
    area_cm2 = sheet.width_mm * sheet.height_mm / 100
    glowing = round(area_cm2 * FIBRES_PER_CM2 / len(_GLOWING))
    visible = round(area_cm2 * FIBRES_PER_CM2 / 4 / len(_VISIBLE))
    for ink in _GLOWING:
        _strew(sheet, ink, Feature.UV_FIBRES, glowing, rng)
    for ink in _VISIBLE:
        _strew(sheet, ink, Feature.VISIBLE_FIBRES, visible, rng)


def _set_watermark(sheet: Sheet, zone_mm: float) -> None:
    """The emblem where the paper is thicker, three letters where it is thinner."""
    height = sheet.height_mm - zone_mm
    x, y, size = sheet.width_mm * 0.61, height * 0.56, height * 0.46
    dark, bright = sheet.plate(), sheet.plate()
    draw_emblem(dark, (x, y), size)
    dark.soften(0.22)
    sheet.print(dark, WATERMARK_DARK, Feature.WATERMARK)
    bright.text((x, y - size * 0.6), "UTO", size * 0.3, face=Face.SERIF, anchor="ms")
    bright.soften(0.12)
    sheet.print(bright, WATERMARK_BRIGHT, Feature.WATERMARK)


def _set_thread(sheet: Sheet) -> None:
    """A strip within the paper, its letters left clear."""
    x = sheet.width_mm * 0.79
    strip, letters = sheet.plate(), sheet.plate()
    strip.fill([box(x - THREAD_MM / 2, -1, THREAD_MM, sheet.height_mm + 2)])
    for y in np.arange(6, sheet.height_mm, 11.0):
        place = (x, y + 0.4)
        letters.text(
            place, "UTOPIA", 1.3, face=Face.LATIN_BOLD, anchor="ms", turn_deg=90
        )
    strip.cut(letters)
    sheet.print(strip, THREAD, Feature.THREAD)


def _strew(
    sheet: Sheet, ink: Ink, feature: Feature, count: int, rng: np.random.Generator
) -> None:
    plate = sheet.plate()
    fibres = [_fibre(sheet, rng) for _ in range(count)]
    plate.lines(fibres, width_mm=0.07)
    sheet.print(plate, ink, feature)


def _fibre(sheet: Sheet, rng: np.random.Generator) -> Curve:
    """An arc of 3 to 5 mm anywhere on the sheet."""
    along = np.linspace(-0.5, 0.5, 24) * rng.uniform(3, 5)
    angle = rng.uniform(0, 2 * np.pi) + along * rng.uniform(-0.6, 0.6)
    step = along[1] - along[0]
    path = np.cumsum(np.stack([np.cos(angle), np.sin(angle)], 1) * step, 0)
    start = rng.uniform(0, 1, 2) * (sheet.width_mm, sheet.height_mm)
    moved: Curve = start + path - path[12]
    return moved


def overprint(sheet: Sheet, photo: Curve | None, *, zone_mm: float) -> None:
    """Print what only ultraviolet shows, across the portrait's edge and off the MRZ.

    Args:
        sheet: With the portrait on it.
        photo: Its outline; None on a page without one.
        zone_mm: Height of the machine readable zone, which stays dull (9303-3 4.11).
    """
    width, height = sheet.width_mm, sheet.height_mm - zone_mm
    size = height * 0.38  # the document's number stays clear of it
    x, y = width / 2, height / 2
    if photo is not None:
        x, y = photo[1:3].mean(0)
    first, second = sheet.plate(), sheet.plate()
    draw_emblem(first, (x, y), size)
    _print_sunbeams(second, (x, y), size, width, height)
    second.erase(_circle((x, y), size * 0.53))
    for plate, ink, feature in (
        (first, GREEN_GLOW, Feature.UV_FIRST),
        (second, RED_GLOW, Feature.UV_SECOND),
    ):
        if zone_mm:
            plate.erase(box(-1, height - 0.6, width + 2, zone_mm + 2))
        sheet.print(plate, ink, feature)


def _print_sunbeams(
    plate: Plate, sun: tuple[float, float], size: float, width: float, height: float
) -> None:
    """Waves over the whole page, and a flower at the far side."""
    curves = waves(
        width,
        height,
        spacing_mm=2.3,
        amplitude_mm=1.8,
        length_mm=width / 2,
        phase=0.25,
        lens=(*sun, size * 0.7, 2.6),
    )
    plate.lines(curves, width_mm=0.10)
    flower = (width * 0.86, height * 0.72)
    plate.erase(_circle(flower, height * 0.21))
    plate.lines(rosette(flower, height * 0.2, petals=9, strands=4), width_mm=0.09)


def microprint(sheet: Sheet, places: list[tuple[float, float, float]]) -> None:
    """Print lines that are text: x, y of the baseline and width, in mm."""
    plate = sheet.plate()
    measure = sheet.plate()
    word_mm = measure.text((0, 5), MICRO_WORDS, MICRO_EM_MM, face=Face.LATIN_BOLD)
    for x, y, width in places:
        letters = round(width / word_mm * len(MICRO_WORDS))
        words = (MICRO_WORDS * (letters // len(MICRO_WORDS) + 1))[:letters]
        plate.text((x, y), words, MICRO_EM_MM, face=Face.LATIN_BOLD)
    sheet.print(plate, _MICRO_INK, Feature.MICROPRINT)


def _circle(centre: tuple[float, float], radius: float) -> Curve:
    angle = np.linspace(0, 2 * np.pi, 90)
    return np.array(centre) + radius * np.stack([np.cos(angle), np.sin(angle)], 1)
