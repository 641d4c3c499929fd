"""What documents are made of: inks and stocks, and what each does under every light."""

from dataclasses import dataclass
from enum import StrEnum

Colour = tuple[float, float, float]
"""Red, green and blue, 0-1."""


class Process(StrEnum):
    """How ink comes onto the stock; it decides relief, edges and dots."""

    OFFSET = "offset line"
    INTAGLIO = "intaglio"
    LETTERPRESS = "letterpress"
    SCREEN = "screen"
    INKJET = "inkjet"
    TONER = "toner"
    LASER = "laser engraving"
    DYE = "dye diffusion"
    IN_STOCK = "in the stock"
    """Not printed: made with the paper, as a watermark, a thread or fibres are."""


@dataclass(frozen=True, slots=True)
class Screen:
    """Dots in rows: how a press that knows only ink and no ink prints a tint.

    Attributes:
        ruling_lpi: Rows of dots in an inch.
        angle_deg: Of the rows, counter-clockwise from the horizontal.
    """

    ruling_lpi: float
    angle_deg: float


@dataclass(frozen=True, slots=True)
class Film:
    """A pigment of thin films: its colour follows the path of the light through it.

    Attributes:
        face: Colour seen straight on (sRGB).
        tilted: Colour seen from `tilted_deg`; on the way there the hue runs towards
            the shorter waves, red over green to blue, as the path gets shorter.
        tilted_deg: Angle between the light and the upright on the film.
    """

    face: Colour
    tilted: Colour
    tilted_deg: float = 40.0


@dataclass(frozen=True, slots=True)
class Grating:
    """Fine grooves that throw each wavelength another way: one piece of a hologram.

    Attributes:
        lines_per_mm: Of the grooves.
        azimuth_deg: Across the grooves, counter-clockwise from the right.
    """

    lines_per_mm: float
    azimuth_deg: float


@dataclass(frozen=True, slots=True)
class Gate:
    """The tilts at which something under lenses is seen.

    Attributes:
        from_deg: First tilt.
        to_deg: Last tilt.
        soft_deg: Half the way from unseen to seen.
    """

    from_deg: float
    to_deg: float
    soft_deg: float = 6.0


@dataclass(frozen=True, slots=True)
class Facet:
    """The flank of an engraved line: it mirrors a lamp from one side only.

    Attributes:
        azimuth_deg: Where it faces, counter-clockwise from the right.
        slope_deg: How steep it is.
    """

    azimuth_deg: float
    slope_deg: float


@dataclass(frozen=True, slots=True)
class Ink:
    """A material and its response to every light.

    Attributes:
        process: How it comes onto the stock.
        colour: What it leaves of white light, as displayed (sRGB).
        infrared: What it leaves of 850-950 nm, as a share of the light; 1 drops out.
        glow: Fluorescence under 365 nm: light given off, as a share of full white.
        opacity: What it holds back of light from behind, beyond what its colour takes;
            below 0 where it stands for paper made thinner.
        relief_um: How far it stands above the stock; below 0 in a hollow.
        screen: Of a tint printed in dots; None for one printed in lines and areas.
        film: What makes its colour change with the angle; None where it stays.
        grating: What makes it a piece of a hologram.
        gate: The tilts at which it is seen; None for all of them.
        facet: How its flanks face, where they mirror; None for flat or round ones.
        gloss: Share of a lamp that its surface mirrors; None leaves the shine of
            what lies beneath.
        retro: Share of light it throws back to where it came from.
        clear: Share of light from behind that passes freely; 1 is a hole.
        hides: Share of what lies beneath that is not seen from the front; 0 is a
            transparent ink, 1 foil or paint.
    """

    process: Process
    colour: Colour
    infrared: float
    glow: Colour = (0.0, 0.0, 0.0)
    opacity: float = 0.0
    relief_um: float = 0.0
    screen: Screen | None = None
    film: Film | None = None
    grating: Grating | None = None
    gate: Gate | None = None
    facet: Facet | None = None
    gloss: float | None = None
    retro: float = 0.0
    clear: float = 0.0
    hides: float = 0.0


@dataclass(frozen=True, slots=True)
class Stock:
    """What is printed on.

    Attributes:
        colour: In white light, as displayed (sRGB).
        infrared: Share of 850-950 nm it throws back.
        glow: Fluorescence under 365 nm; near nothing where it is UV-dull.
        transmittance: Share of white light from behind it lets through.
        formation: How cloudy it is against the light, as a share; plastic is even.
        grain_um: Roughness of the surface.
        gloss: Share of a lamp that its surface mirrors.
    """

    colour: Colour
    infrared: float
    glow: Colour
    transmittance: float
    formation: float
    grain_um: float
    gloss: float = 0.0


SECURITY_PAPER = Stock(
    colour=(0.985, 0.982, 0.968),
    infrared=0.92,
    glow=(0.003, 0.004, 0.008),
    transmittance=0.55,
    formation=0.05,
    grain_um=1.6,
)
POLYCARBONATE = Stock(
    colour=(0.985, 0.982, 0.968),
    infrared=0.90,
    glow=(0.004, 0.006, 0.014),
    transmittance=0.20,
    formation=0.0,
    grain_um=0.3,
    gloss=0.22,
)
BRIGHT_PAPER = Stock(
    colour=(0.975, 0.980, 0.995),
    infrared=0.92,
    glow=(0.10, 0.24, 0.80),
    transmittance=0.45,
    formation=0.09,
    grain_um=2.4,
)
"""Ordinary paper with an optical brightener: no security document is made of it."""

_UNSEEN: Colour = (1.0, 1.0, 1.0)
_BLACK: Colour = (0.09, 0.09, 0.10)


def offset(colour: Colour, *, infrared: float = 0.97) -> Ink:
    """An offset ink; those of the ground drop out in infrared."""
    return Ink(Process.OFFSET, colour, infrared)


def intaglio(colour: Colour) -> Ink:
    """An ink pressed out of a groove: it stands up and takes in infrared."""
    return Ink(Process.INTAGLIO, colour, 0.20, opacity=0.15, relief_um=32.0)


CARBON = Ink(Process.INKJET, _BLACK, infrared=0.05, opacity=0.3)
"""Black with carbon, so that machines read it at 900 nm (B900; 9303-3 4.4)."""
ENGRAVED = Ink(Process.LASER, _BLACK, infrared=0.06, opacity=0.3, relief_um=9.0)
"""Carbonised polycarbonate; raised a little where the laser was strong."""
NUMBERING = Ink(
    Process.LETTERPRESS, (0.12, 0.07, 0.08), infrared=0.85, glow=(0.85, 0.20, 0.03)
)
"""Black in white light, red under ultraviolet, all but gone in infrared."""
DYE = Ink(Process.DYE, _UNSEEN, infrared=0.85)
"""The three dyes of a portrait; the picture gives the colour."""
GREEN_GLOW = Ink(Process.OFFSET, _UNSEEN, infrared=1.0, glow=(0.10, 0.62, 0.14))
RED_GLOW = Ink(Process.OFFSET, _UNSEEN, infrared=1.0, glow=(0.72, 0.10, 0.05))
MARK = Ink(Process.SCREEN, (0.80, 0.16, 0.20), infrared=0.15, glow=(0.45, 0.09, 0.10))
"""SPECIMEN: made to show under every light."""

WATERMARK_DARK = Ink(Process.IN_STOCK, _UNSEEN, infrared=1.0, opacity=0.50)
WATERMARK_BRIGHT = Ink(Process.IN_STOCK, _UNSEEN, infrared=1.0, opacity=-0.45)
THREAD = Ink(Process.IN_STOCK, _UNSEEN, infrared=1.0, opacity=0.72)


def fibre(colour: Colour = _UNSEEN, *, glow: Colour = (0.0, 0.0, 0.0)) -> Ink:
    """A fibre in the paper: seen in white light, under ultraviolet, or both."""
    return Ink(Process.IN_STOCK, colour, infrared=1.0, glow=glow, opacity=0.0)


def ovi(face: Colour, tilted: Colour, *, tilted_deg: float = 40.0) -> Ink:
    """Optically variable ink, screen printed: one colour straight on, one tilted."""
    film = Film(face, tilted, tilted_deg)
    return Ink(
        Process.SCREEN,
        face,
        infrared=0.55,
        opacity=0.6,
        relief_um=14.0,
        film=film,
        gloss=0.12,
    )


def iridescent(tilted: Colour, *, tilted_deg: float = 40.0) -> Ink:
    """Pearl lustre: all but unseen straight on, coloured when tilted."""
    film = Film((0.985, 0.98, 0.97), tilted, tilted_deg)
    return Ink(Process.SCREEN, film.face, infrared=0.98, film=film, gloss=0.10)


FOIL = Ink(
    Process.IN_STOCK,
    (0.47, 0.49, 0.52),
    infrared=0.75,
    opacity=0.93,
    gloss=0.55,
    hides=1.0,
)
"""The silver ground of a metallised hologram: no light from behind comes through."""
OVERLAY = Ink(Process.IN_STOCK, _UNSEEN, infrared=1.0, gloss=0.25)
"""The clear ground of a transparent hologram."""
RETRO = Ink(Process.IN_STOCK, _UNSEEN, infrared=1.0, retro=0.55)
"""Glass beads under a laminate: they throw light back to the lamp."""
LAMINATE = Ink(Process.IN_STOCK, (0.992, 0.992, 0.988), infrared=0.98, gloss=0.30)
HOLE = Ink(Process.IN_STOCK, (0.20, 0.19, 0.18), infrared=0.10, clear=1.0)
"""What is seen through it against the light is the lamp; else the dark behind."""
CRATER = Ink(Process.IN_STOCK, (0.80, 0.73, 0.64), infrared=0.80, relief_um=-25.0)
"""The singed cone a laser leaves round its hole, wider where it came in."""
STITCH = Ink(
    Process.IN_STOCK,
    (0.90, 0.88, 0.80),
    infrared=0.95,
    glow=(0.30, 0.85, 0.20),
    opacity=0.7,
    relief_um=120.0,
)
"""Sewing thread that glows under ultraviolet."""
LENS = Ink(Process.IN_STOCK, _UNSEEN, infrared=1.0, relief_um=16.0, gloss=0.2)
"""Cylindrical lenses embossed in the surface of a card."""
