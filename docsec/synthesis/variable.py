"""Features that look otherwise from another angle (9303-1, optically variable).

Tilts are turns of the page about its upright axis, in degrees; above 0 the right edge
comes towards the viewer.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from docsec.synthesis.guilloche import lace, rosette
from docsec.synthesis.ink import (
    FOIL,
    LENS,
    OVERLAY,
    Colour,
    Facet,
    Gate,
    Ink,
    Process,
    intaglio,
    iridescent,
    ovi,
)
from docsec.synthesis.optics import grating_for
from docsec.synthesis.sheet import Curve, Plate, Sheet, box
from docsec.synthesis.stack import Feature

Draw = Callable[[Plate], object]
"""Draws on a plate, in mm of the sheet."""

LENS_PITCH_MM = 0.30
LATENT_PITCH_MM = 0.30
_LATENT_LINE_MM = 0.15
_TRACKS = 13
"""Rings of a hologram, each lit at its own tilt: light seems to run across it."""
_TRACK_REACH_DEG = 32.0


def ovi_patch(sheet: Sheet, draw: Draw, *, face: Colour, tilted: Colour) -> None:
    """Print a motif in ink of one colour straight on and another when tilted."""
    plate = sheet.plate()
    draw(plate)
    sheet.print(plate, ovi(face, tilted), Feature.OVI)


def iridescent_patch(sheet: Sheet, draw: Draw, *, tilted: Colour) -> None:
    """Print a motif that is all but unseen straight on and coloured when tilted."""
    plate = sheet.plate()
    draw(plate)
    sheet.print(plate, iridescent(tilted), Feature.IRIDESCENT)


@dataclass(frozen=True, slots=True)
class HologramFrame:
    """One image in a hologram.

    Attributes:
        draw: Draws it.
        tilt_deg: At which it shines.
        wavelength_nm: In what colour, there.
    """

    draw: Draw
    tilt_deg: float
    wavelength_nm: float = 530.0


def hologram(
    sheet: Sheet,
    outline: Curve,
    motifs: Sequence[HologramFrame],
    *,
    is_clear: bool = False,
) -> None:
    """Lay on a diffractive device (DOVID): images that change, rings that run.

    Args:
        sheet: With all on it that the device covers.
        outline: Of the device, in mm.
        motifs: Each shines at its own tilt.
        is_clear: Transparent, as over a portrait; else on silver foil.
    """
    ground = sheet.plate()
    ground.fill([outline])
    sheet.print(ground, OVERLAY if is_clear else FOIL, Feature.HOLOGRAM)
    images = sheet.plate()
    for motif in motifs:
        plate = sheet.plate()
        motif.draw(plate)
        np.maximum(images.coverage, plate.coverage, out=images.coverage)
        _press(sheet, plate, ground, motif.tilt_deg, motif.wavelength_nm)
    tilts = np.linspace(-_TRACK_REACH_DEG, _TRACK_REACH_DEG, _TRACKS)
    for track, tilt_deg in enumerate(tilts):
        plate = sheet.plate()
        plate.lines(_track(outline, track), width_mm=0.09)
        plate.cut(images)
        _press(sheet, plate, ground, float(tilt_deg), 480.0 + 12.0 * track)


def _track(outline: Curve, track: int) -> list[Curve]:
    """One ring of the lace about the middle of the device."""
    low, high = outline.min(0), outline.max(0)
    reach = float((high - low).max()) / 2 * 1.1
    middle = ((low + high) / 2).tolist()
    centre = (middle[0], middle[1])
    size = reach * (0.25 + 0.8 * track / _TRACKS)
    return [
        *lace(centre, size, petals=10 + track % 3, strands=4),
        *rosette(centre, size * 0.9, petals=7, strands=1),
    ]


def _press(
    sheet: Sheet, plate: Plate, ground: Plate, tilt_deg: float, wavelength_nm: float
) -> None:
    np.minimum(plate.coverage, ground.coverage, out=plate.coverage)
    grating = grating_for(tilt_deg, wavelength_nm)
    ink = replace(OVERLAY, grating=grating, gloss=None)
    sheet.print(plate, ink, Feature.HOLOGRAM)


def lenticular(
    sheet: Sheet,
    place: Curve,
    first: NDArray[np.float32],
    second: NDArray[np.float32],
    *,
    ink: Ink,
) -> None:
    """Engrave two pictures through lenses (MLI, CLI): each is seen from one side.

    Args:
        sheet: Of plastic.
        place: Corners of an upright box, in mm, as `box` gives them.
        first: RGB and alpha, 0-1; seen at tilts below 0. Straight on both are seen
            at half their strength.
        second: Seen at tilts above 0.
        ink: Of both.
    """
    corners = place[[0, 2]]
    for picture, gate in (
        (first, Gate(-90.0, 0.0)),
        (second, Gate(0.0, 90.0)),
    ):
        sheet.paint(picture, corners, replace(ink, gate=gate), Feature.LENTICULAR)
    plate = sheet.plate()
    (left, top), (right, bottom) = corners
    lenses = np.arange(left, right - LENS_PITCH_MM / 2, LENS_PITCH_MM)
    plate.fill(
        box(x + LENS_PITCH_MM * 0.2, top, LENS_PITCH_MM * 0.6, bottom - top)
        for x in lenses
    )
    sheet.print(plate, LENS, Feature.LENTICULAR)


def latent_image(sheet: Sheet, outline: Curve, draw: Draw, *, colour: Colour) -> None:
    """Engrave lines whose direction hides a motif until light comes from the left.

    The ground's lines rise to the right and are round; the motif's fall to the right,
    and the left flank of each is steep: it mirrors a low lamp at the left.

    Args:
        sheet: To print on.
        outline: Of the whole, in mm.
        draw: Draws the motif.
        colour: Of the ink.
    """
    motif = sheet.plate()
    draw(motif)
    area = sheet.plate()
    area.fill([outline])
    np.minimum(motif.coverage, area.coverage, out=motif.coverage)
    area.cut(motif)
    ink = intaglio(colour)
    flank = replace(ink, facet=Facet(azimuth_deg=180.0, slope_deg=37.5), gloss=0.6)
    for part, made_with, rise in ((area, ink, -1.0), (motif, flank, 1.0)):
        plate = sheet.plate()
        plate.lines(_hatch(outline, rise), width_mm=_LATENT_LINE_MM)
        np.minimum(plate.coverage, part.coverage, out=plate.coverage)
        sheet.print(plate, made_with, Feature.LATENT)


def _hatch(outline: Curve, rise: float) -> list[Curve]:
    """Parallel lines at 45 degrees over an outline."""
    (left, top), (right, bottom) = outline.min(0), outline.max(0)
    reach = (right - left) + (bottom - top)
    step = LATENT_PITCH_MM * np.sqrt(2)
    start = top if rise < 0 else top - (right - left)
    return [
        np.array([(left, y), (right, y + rise * (right - left))])
        for y in np.arange(start, start + reach, step)
    ]


def laser_ink(colour: Colour = (0.09, 0.09, 0.10)) -> Ink:
    """What a laser leaves of plastic beneath lenses: it takes in infrared too."""
    return Ink(Process.LASER, colour, infrared=0.12)
