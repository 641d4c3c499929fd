"""A few millimetres of print under a magnifier, by one process and no other."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from docsec.exhibits import face, handle
from docsec.model import Light, Pixels, Text
from docsec.synthesis.guilloche import waves
from docsec.synthesis.ink import (
    DYE,
    POLYCARBONATE,
    SECURITY_PAPER,
    Colour,
    Ink,
    Process,
    intaglio,
    offset,
)
from docsec.synthesis.light import develop
from docsec.synthesis.reproduction import INKJET_PRINTER, LASER_PRINTER, reproduce
from docsec.synthesis.sheet import Sheet, box
from docsec.synthesis.stack import Feature, Stack
from docsec.synthesis.typeface import Face

LIGHTS = (Light.VI, Light.OBLIQUE_LEFT)
WORDS = {
    Process.OFFSET: Text("Offset"),
    Process.INTAGLIO: Text("Intaglio"),
    Process.LETTERPRESS: Text("Letterpress"),
    Process.SCREEN: Text("Screen print"),
    Process.INKJET: Text("Inkjet"),
    Process.TONER: Text("Laser printer, toner"),
    Process.LASER: Text("Laser engraving"),
    Process.DYE: Text("Dye diffusion"),
}
SIGNS = {
    Process.OFFSET: Text("Even ink, clean edges, flat"),
    Process.INTAGLIO: Text("Raised ink that throws a shadow; feathered edges"),
    Process.LETTERPRESS: Text("A darker rim where the ink was squeezed out"),
    Process.SCREEN: Text("Thick ink; the mesh makes edges jagged"),
    Process.INKJET: Text("Scattered drops of four colours; edges run"),
    Process.TONER: Text("Rows of dots of powder, stray grains about them"),
    Process.LASER: Text("Black only, burnt into plastic; no ink upon it"),
    Process.DYE: Text("Soft colours without dots or edges"),
}
WIDTH_MM, HEIGHT_MM = 9.0, 6.5
PPI = 1200
_INKS: tuple[Colour, ...] = (
    (0.14, 0.16, 0.38),
    (0.10, 0.30, 0.24),
    (0.38, 0.12, 0.18),
    (0.16, 0.15, 0.16),
    (0.30, 0.16, 0.36),
)
"""Every process prints in any of them: colour tells nothing."""
_BLACK: Colour = (0.09, 0.09, 0.10)
_LETTERS = "ABDEGHKMNPRSTUX2345689"


@dataclass(frozen=True, slots=True, eq=False)
class PrintSample:
    """A crop of print.

    Attributes:
        views: Handle by light.
        pictures: Pixels by handle.
        width: Of each, in pixels.
        height: Likewise.
    """

    views: dict[Light, str]
    pictures: dict[str, Pixels] = field(repr=False)
    width: int
    height: int


def print_sample(process: Process, seed: int, *, ppi: float = PPI) -> PrintSample:
    """Print letters, lines and a tint by one process, and look closely."""
    rng = np.random.default_rng([seed, *b"print"])
    stack = _PRESSES.get(process, _lines)(process, rng, ppi)
    views, pictures = {}, {}
    for light in LIGHTS:
        pixels = develop(stack, light)
        views[light] = handle(pixels)
        pictures[views[light]] = pixels
    height, width = next(iter(pictures.values())).shape[:2]
    return PrintSample(views, pictures, width, height)


def _lines(process: Process, rng: np.random.Generator, ppi: float) -> Stack:
    """Letters and waves, in solid ink."""
    stock = POLYCARBONATE if process is Process.LASER else SECURITY_PAPER
    sheet = Sheet(WIDTH_MM, HEIGHT_MM, ppi, stock)
    colour = _INKS[int(rng.integers(len(_INKS)))]
    ink = _INK_OF[process](colour)
    plate = sheet.plate()
    plate.lines(
        waves(
            WIDTH_MM,
            HEIGHT_MM,
            spacing_mm=float(rng.uniform(0.7, 1.1)),
            amplitude_mm=float(rng.uniform(0.3, 0.9)),
            length_mm=float(rng.uniform(4, 9)),
            phase=float(rng.uniform(0, 6)),
        ),
        width_mm=float(rng.uniform(0.10, 0.18)),
    )
    word = "".join(_LETTERS[int(rng.integers(len(_LETTERS)))] for _ in range(4))
    at = (WIDTH_MM / 2, float(rng.uniform(3.2, 5.2)))
    plate.text(at, word, float(rng.uniform(2.6, 3.4)), face=Face.SERIF, anchor="ms")
    sheet.print(plate, ink, Feature.TITLE)
    return sheet.stack(seed=int(rng.integers(2**31)))


def _portrait(process: Process, rng: np.random.Generator, ppi: float) -> Stack:
    """A piece of a portrait, as dyes or the drops and dots of a printer lay it."""
    person = face.invent(rng)
    drawn = face.sitter(person, face.on_document(person)).pixels
    rows, columns = drawn.shape[:2]
    top, left = (int(rng.uniform(0.25, 0.5) * side) for side in (rows, columns))
    piece = drawn[top : top + rows // 4, left : left + columns // 3]
    picture = np.ones((*piece.shape[:2], 4), np.float32)
    picture[..., :3] = piece.astype(np.float32) / 255
    sheet = Sheet(WIDTH_MM, HEIGHT_MM, ppi, SECURITY_PAPER)
    place = box(0, 0, WIDTH_MM, HEIGHT_MM)[[0, 2]]
    sheet.paint(picture, place, DYE, Feature.PORTRAIT)
    stack = sheet.stack(seed=int(rng.integers(2**31)))
    if process is Process.DYE:
        return stack
    return _reprinted(stack, process, rng)


def _office(process: Process, rng: np.random.Generator, ppi: float) -> Stack:
    """What a scanner and an office printer make of offset lines, or of a portrait."""
    if rng.integers(2):
        return _portrait(process, rng, ppi)
    return _reprinted(_lines(Process.OFFSET, rng, ppi), process, rng)


def _reprinted(stack: Stack, process: Process, rng: np.random.Generator) -> Stack:
    printer = INKJET_PRINTER if process is Process.INKJET else LASER_PRINTER
    return reproduce(
        stack, printer=printer, stock=SECURITY_PAPER, seed=int(rng.integers(2**31))
    )


def _of(process: Process) -> Callable[[Colour], Ink]:
    return lambda colour: replace(offset(colour), process=process)


_INK_OF: dict[Process, Callable[[Colour], Ink]] = {
    Process.OFFSET: offset,
    Process.INTAGLIO: intaglio,
    Process.LETTERPRESS: _of(Process.LETTERPRESS),
    Process.SCREEN: lambda colour: replace(
        offset(colour), process=Process.SCREEN, relief_um=14.0
    ),
    Process.LASER: lambda _colour: replace(
        offset(_BLACK), process=Process.LASER, relief_um=9.0
    ),
}
_PRESSES: dict[Process, Callable[[Process, np.random.Generator, float], Stack]] = {
    Process.INKJET: _office,
    Process.TONER: _office,
    Process.DYE: _portrait,
}
