"""The steps that make a document before anybody's data is on it."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np

from docsec.synthesis import step, substrate, variable
from docsec.synthesis.design import Design, Drafted, colour
from docsec.synthesis.drawing import Drawing, rounded
from docsec.synthesis.sheet import Plate, Sheet, box
from docsec.synthesis.stack import Layer

_KEPT_PAGES = 6
"""Each some 40 MB at 300 ppi."""
_MOST_PPI = 600.0
"""A page in finer layers is not kept: it would fill a small machine."""


def print_step(sheet: Sheet, drafted: Drafted, *, page: int, number: int) -> None:
    """Carry out one step that is alike on every copy; soon done where it was before."""
    if sheet.ppi > _MOST_PPI:
        made = drafted.design.pages[page].steps[number]
        STATIC_STEPS[type(made)](sheet, drafted.design, made)
    else:
        sheet.add(_printed(drafted, page, sheet.ppi)[number])


@lru_cache(_KEPT_PAGES)
def _printed(drafted: Drafted, page: int, ppi: float) -> tuple[tuple[Layer, ...], ...]:
    """The layers of each step of a page; none for those that differ by copy."""
    design = drafted.design
    layers = []
    for made in design.pages[page].steps:
        sheet = Sheet(*design.size_mm, ppi, design.material)
        if type(made) in STATIC_STEPS:
            STATIC_STEPS[type(made)](sheet, design, made)
        layers.append(sheet.stack().layers)
        for layer in layers[-1]:
            layer.coverage.flags.writeable = False
    return tuple(layers)


def _plate(sheet: Sheet, design: Design, made: step.Plate) -> None:
    plate = _cut_plate(sheet, made.draw)
    if made.within is not None:
        kept = sheet.plate()
        kept.fill([box(*made.within)])
        np.minimum(plate.coverage, kept.coverage, out=plate.coverage)
    for area in made.spare:
        plate.erase(box(*area))
    if made.cut:
        plate.cut(_cut_plate(sheet, made.cut))
    to = design.ink(made.to) if made.to else None
    sheet.print(
        plate, design.ink(made.ink), made.feature, to=to, is_behind=made.is_behind
    )


def _ovi(sheet: Sheet, _: Design, made: step.Varying) -> None:
    face, tilted = colour(made.face), colour(made.tilted)
    variable.ovi_patch(sheet, _cut(made.draw), face=face, tilted=tilted)


def _iridescent(sheet: Sheet, _: Design, made: step.Iridescent) -> None:
    variable.iridescent_patch(sheet, _cut(made.draw), tilted=colour(made.tilted))


def _hologram(sheet: Sheet, _: Design, made: step.Hologram) -> None:
    images = [
        variable.HologramFrame(_cut(image.draw), image.tilt_deg, image.wavelength_nm)
        for image in made.images
    ]
    outline = rounded(made.area, made.radius)
    variable.hologram(sheet, outline, images, is_clear=made.is_clear)


def _latent(sheet: Sheet, _: Design, made: step.Latent) -> None:
    outline, ink = box(*made.area), colour(made.colour)
    variable.latent_image(sheet, outline, _cut(made.draw), colour=ink)


def _stitching(sheet: Sheet, _: Design, made: step.Stitching) -> None:
    substrate.stitch(sheet, made.x)


def _laminate(sheet: Sheet, _: Design, made: step.Laminate) -> None:
    substrate.laminate(sheet, box(*made.area), _cut(made.draw))


def _register(sheet: Sheet, design: Design, made: step.Register) -> None:
    ink = design.ink(made.ink)
    substrate.see_through(sheet, _cut(made.front), _cut(made.back), ink)


def _cut_plate(sheet: Sheet, drawings: tuple[Drawing, ...]) -> Plate:
    plate = sheet.plate()
    _cut(drawings)(plate)
    return plate


def _cut(drawings: tuple[Drawing, ...]) -> Callable[[Plate], None]:
    """What cuts the drawings into a plate."""

    def cut(plate: Plate) -> None:
        for drawing in drawings:
            drawing.draw(plate)

    return cut


STATIC_STEPS: dict[type[step.Made], Callable[[Sheet, Design, Any], None]] = {
    step.Plate: _plate,
    step.Varying: _ovi,
    step.Iridescent: _iridescent,
    step.Hologram: _hologram,
    step.Latent: _latent,
    step.Stitching: _stitching,
    step.Laminate: _laminate,
    step.Register: _register,
}
