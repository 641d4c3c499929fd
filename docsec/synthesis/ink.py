"""What documents are made of: inks and stocks, and what each does under every light."""

from dataclasses import dataclass, replace
from enum import StrEnum

Colour = tuple[float, float, float]
"""Red, green and blue, 0-1."""


class Process(StrEnum):
    """How ink comes onto the stock; it decides relief and, one day, edges and dots."""

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
class Ink:
    """A material and its response to every light.

    Attributes:
        process: How it comes onto the stock.
        colour: What it leaves of white light, as displayed (sRGB).
        infrared: What it leaves of 850-950 nm, as a share of the light; 1 drops out.
        glow: Fluorescence under 365 nm: light given off, as a share of full white.
        opacity: What it holds back of light from behind, beyond what its colour takes;
            below 0 where it stands for paper made thinner.
        relief_um: How far it stands above the stock.
    """

    process: Process
    colour: Colour
    infrared: float
    glow: Colour = (0.0, 0.0, 0.0)
    opacity: float = 0.0
    relief_um: float = 0.0


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
    """

    colour: Colour
    infrared: float
    glow: Colour
    transmittance: float
    formation: float
    grain_um: float


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


def twin(ink: Ink) -> Ink:
    """The metameric twin of an ink: alike in white light, gone in infrared."""
    return replace(ink, infrared=0.96)


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
