"""What each kind of document is printed on, and with which inks."""

from dataclasses import dataclass, replace

from docsec.model import SizeClass
from docsec.synthesis.ground import Palette
from docsec.synthesis.ink import (
    CARBON,
    ENGRAVED,
    POLYCARBONATE,
    SECURITY_PAPER,
    Colour,
    Ink,
    Process,
    Stock,
    intaglio,
    offset,
)
from docsec.synthesis.order import Kind

_SIZES_MM = {
    SizeClass.ID_1: (85.6, 53.98),
    SizeClass.ID_2: (105.0, 74.0),
    SizeClass.ID_3: (125.0, 88.0),
    SizeClass.VISA_A: (120.0, 80.0),
}


@dataclass(frozen=True, slots=True)
class Design:
    """One kind of document before anybody's data is on it."""

    size: SizeClass
    stock: Stock
    palette: Palette

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height (9303-3 to 9303-7)."""
        return _SIZES_MM[self.size]


def _paper(first: Colour, second: Colour, ornament: Colour, title: Colour) -> Palette:
    """Intaglio titles, data and a second portrait from the inkjet."""
    return Palette(
        offset(first),
        offset(second),
        offset(ornament),
        offset(title),
        intaglio(title),
        Ink(Process.INKJET, title, infrared=0.88),
        CARBON,
    )


def _plastic(first: Colour, second: Colour, ornament: Colour, title: Colour) -> Palette:
    """Offset titles under the surface, data and a second portrait from the laser."""
    return replace(
        _paper(first, second, ornament, title),
        title=offset(title, infrared=0.20),
        ghost=Ink(Process.LASER, title, infrared=0.12),
        data=ENGRAVED,
    )


DESIGNS = {
    Kind.PASSPORT: Design(
        SizeClass.ID_3,
        SECURITY_PAPER,
        _paper(
            (0.72, 0.86, 0.88),
            (0.95, 0.79, 0.76),
            (0.74, 0.77, 0.90),
            (0.16, 0.28, 0.44),
        ),
    ),
    Kind.CARD_1: Design(
        SizeClass.ID_1,
        POLYCARBONATE,
        _plastic(
            (0.74, 0.86, 0.94),
            (0.80, 0.90, 0.76),
            (0.70, 0.84, 0.82),
            (0.08, 0.36, 0.42),
        ),
    ),
    Kind.CARD_2: Design(
        SizeClass.ID_2,
        POLYCARBONATE,
        _plastic(
            (0.95, 0.85, 0.68),
            (0.80, 0.89, 0.76),
            (0.92, 0.78, 0.66),
            (0.45, 0.26, 0.14),
        ),
    ),
    Kind.VISA_A: Design(
        SizeClass.VISA_A,
        SECURITY_PAPER,
        _paper(
            (0.82, 0.80, 0.94),
            (0.74, 0.90, 0.92),
            (0.80, 0.76, 0.90),
            (0.30, 0.22, 0.46),
        ),
    ),
    Kind.VISA_B: Design(
        SizeClass.ID_2,
        SECURITY_PAPER,
        _paper(
            (0.76, 0.90, 0.86),
            (0.96, 0.86, 0.72),
            (0.74, 0.86, 0.80),
            (0.10, 0.38, 0.32),
        ),
    ),
}
