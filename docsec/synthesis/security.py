"""What is made with the stock: watermark, thread and fibres."""

import numpy as np

from docsec.synthesis.emblem import draw_emblem
from docsec.synthesis.ink import (
    THREAD,
    WATERMARK_BRIGHT,
    WATERMARK_DARK,
    Ink,
    fibre,
)
from docsec.synthesis.sheet import Curve, Sheet, box
from docsec.synthesis.stack import Feature
from docsec.synthesis.typeface import Face

FIBRES_PER_CM2 = 0.75
"""Of those that fluoresce; of those seen in white light there are a quarter."""
THREAD_MM = 1.5
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
