"""The printed ground of a page: what lies under the data."""

from dataclasses import dataclass

import numpy as np

from docsec.synthesis.guilloche import braid, lace, rosette, waves
from docsec.synthesis.ink import Ink
from docsec.synthesis.sheet import Sheet, box
from docsec.synthesis.stack import Feature

ZONE_MM = 23.2
"""Height of the machine readable zone, from the lower edge (9303-4 to 9303-7)."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The inks of one document.

    Attributes:
        first: Of the ground; it runs over into the second.
        second: Of the ground.
        ornament: Of rosettes.
        border: Of the plaited bands.
        title: Of emblem, state and document name.
        ghost: Of the second portrait.
        data: Of what is about the holder, and of the MRZ.
    """

    first: Ink
    second: Ink
    ornament: Ink
    border: Ink
    title: Ink
    ghost: Ink
    data: Ink


def print_ground(
    sheet: Sheet,
    palette: Palette,
    *,
    centre: tuple[float, float],
    radius_mm: float,
    petals: int,
    has_zone: bool,
) -> None:
    """Print waves, a rosette and a border; the MRZ keeps a quieter ground."""
    _print_waves(sheet, palette, centre, radius_mm)
    flower = sheet.plate()
    flower.lines(rosette(centre, radius_mm, petals=petals, strands=12), width_mm=0.07)
    flower.lines(
        lace(centre, radius_mm * 1.12, petals=petals * 3, strands=6), width_mm=0.06
    )
    for x, y in _corners(sheet, has_zone=has_zone):
        flower.lines(rosette((x, y), 6.5, petals=8, strands=6), width_mm=0.06)
        flower.lines(lace((x, y), 7.6, petals=20, strands=4), width_mm=0.05)
    if has_zone:
        flower.erase(_zone(sheet))
    sheet.print(flower, palette.ornament, Feature.ROSETTE, to=palette.first)
    _print_border(sheet, palette, has_zone=has_zone)


def _print_waves(
    sheet: Sheet, palette: Palette, centre: tuple[float, float], radius_mm: float
) -> None:
    width, height = sheet.width_mm, sheet.height_mm
    families = (
        (palette.first, palette.second, 0.0, 1.0),
        (palette.second, palette.first, 0.5, -1.0),
    )
    for ink, to, phase, bend in families:
        plate = sheet.plate()
        curves = waves(
            width,
            height,
            spacing_mm=0.72,
            amplitude_mm=2.4,
            length_mm=width / 2.6,
            phase=phase,
            lens=(*centre, radius_mm * 1.25, 2.1 * bend),
        )
        plate.lines(curves, width_mm=0.1)
        sheet.print(plate, ink, Feature.GROUND, to=to)


def _print_border(sheet: Sheet, palette: Palette, *, has_zone: bool) -> None:
    plate = sheet.plate()
    low = sheet.height_mm - (ZONE_MM + 0.4 if has_zone else 2.4)
    for y in (2.4, low):
        band = braid(
            (0, y), (sheet.width_mm, y), height_mm=2.2, strands=7, length_mm=5.2
        )
        plate.lines(band, width_mm=0.06)
    sheet.print(plate, palette.border, Feature.BORDER, to=palette.ornament)


def _corners(sheet: Sheet, *, has_zone: bool) -> list[tuple[float, float]]:
    low = sheet.height_mm - (ZONE_MM + 3 if has_zone else 4)
    right = sheet.width_mm - 4
    return [(right, 5), (right, low)]


def _zone(sheet: Sheet) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return box(-1, sheet.height_mm - ZONE_MM - 0.6, sheet.width_mm + 2, ZONE_MM + 2)
