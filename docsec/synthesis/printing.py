"""The steps that make a document before anybody's data is on it."""

from collections.abc import Callable
from typing import Any

import numpy as np

from docsec.synthesis import step, substrate, variable
from docsec.synthesis.design import colour
from docsec.synthesis.drawing import Drawing, rounded
from docsec.synthesis.form import Form
from docsec.synthesis.security import make_paper
from docsec.synthesis.sheet import Curve, Plate, box


def _paper(form: Form, _: step.Paper) -> None:
    make_paper(form.sheet, np.random.default_rng(form.seed), zone_mm=form.page.zone_mm)


def _plate(form: Form, made: step.Plate) -> None:
    design, plate = form.design, form.plate(made.draw)
    if made.within is not None:
        kept = form.sheet.plate()
        kept.fill([box(*made.within)])
        np.minimum(plate.coverage, kept.coverage, out=plate.coverage)
    for area in made.spare:
        plate.erase(box(*area))
    if made.cut:
        plate.cut(form.plate(made.cut))
    to = design.ink(made.to) if made.to else None
    form.sheet.print(
        plate, design.ink(made.ink), made.feature, to=to, is_behind=made.is_behind
    )


def _blank(form: Form, made: step.Blank) -> None:
    form.sheet.blank(rounded(made.area, made.radius))


def _ovi(form: Form, made: step.Varying) -> None:
    variable.ovi_patch(
        form.sheet,
        _cut(made.draw),
        face=colour(made.face),
        tilted=colour(made.tilted),
    )


def _iridescent(form: Form, made: step.Iridescent) -> None:
    variable.iridescent_patch(form.sheet, _cut(made.draw), tilted=colour(made.tilted))


def _hologram(form: Form, made: step.Hologram) -> None:
    images = [
        variable.HologramFrame(_cut(image.draw), image.tilt_deg, image.wavelength_nm)
        for image in made.images
    ]
    outline = rounded(made.area, made.radius)
    variable.hologram(form.sheet, outline, images, is_clear=made.is_clear)


def _latent(form: Form, made: step.Latent) -> None:
    variable.latent_image(
        form.sheet, _outline(made), _cut(made.draw), colour=colour(made.colour)
    )


def _stitching(form: Form, made: step.Stitching) -> None:
    substrate.stitch(form.sheet, made.x)


def _laminate(form: Form, made: step.Laminate) -> None:
    substrate.laminate(form.sheet, _outline(made), _cut(made.draw))


def _register(form: Form, made: step.Register) -> None:
    ink = form.design.ink(made.ink)
    substrate.see_through(form.sheet, _cut(made.front), _cut(made.back), ink)


def _outline(made: step.Latent | step.Laminate) -> Curve:
    return box(*made.area)


def _cut(drawings: tuple[Drawing, ...]) -> Callable[[Plate], None]:
    """What cuts the drawings into a plate."""

    def cut(plate: Plate) -> None:
        for drawing in drawings:
            drawing.draw(plate)

    return cut


PRINTING_STEPS: dict[type[step.Made], Callable[[Form, Any], None]] = {
    step.Paper: _paper,
    step.Plate: _plate,
    step.Blank: _blank,
    step.Varying: _ovi,
    step.Iridescent: _iridescent,
    step.Hologram: _hologram,
    step.Latent: _latent,
    step.Stitching: _stitching,
    step.Laminate: _laminate,
    step.Register: _register,
}
