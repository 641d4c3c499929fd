"""Pictures of documents, and the pages found in them."""

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from docsec.model.place import Quad

Pixels = NDArray[np.uint8]
"""(height, width, 3) in RGB, or (height, width) grey."""


class Light(StrEnum):
    """What lit the document (TR-03135-1 table 5.3, and the lights beyond it)."""

    VI = "VI"
    """White, 400-700 nm."""
    UV = "UV"
    """Ultraviolet, 365 nm; what is seen is the fluorescence."""
    IR = "IR"
    """Infrared, 850-950 nm."""
    TRANSMITTED = "TRANSMITTED"
    """White, from behind."""
    OBLIQUE_LEFT = "OBLIQUE_LEFT"
    OBLIQUE_RIGHT = "OBLIQUE_RIGHT"
    COAXIAL = "COAXIAL"
    """White, along the axis of the lens."""
    ANGLE = "ANGLE"
    """One of a series that tilts the document or the lamp."""


class Origin(StrEnum):
    """How a picture came here. Sealed with it; only a capture can decide."""

    DEVICE = "device"
    HOT_FOLDER = "hot folder"
    FILE = "file"


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """One decoded picture with the bytes it came from.

    Attributes:
        pixels: As a person would look at it (EXIF orientation applied); read-only.
        light: What lit it.
        ppi: Pixels per inch of document, or None where nobody knows.
        origin: How it came here.
        name: File name or device label, for people.
        original: The very bytes received.
        sha256: Of `original`, in hexadecimal.
        page: Which page of a file with several, from 0.
    """

    pixels: Pixels = field(repr=False)
    light: Light
    ppi: float | None
    origin: Origin
    name: str
    original: bytes = field(repr=False)
    sha256: str
    page: int = 0

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.pixels.shape[1])


class SizeClass(StrEnum):
    """Document sizes of ICAO 9303-4 to 9303-7 (ISO/IEC 7810)."""

    ID_1 = "ID-1"
    """85.60 x 53.98 mm: TD1 cards."""
    ID_2 = "ID-2"
    """105 x 74 mm: TD2 documents, MRV-B visas."""
    ID_3 = "ID-3"
    """125 x 88 mm: TD3 data pages."""
    VISA_A = "MRV-A"
    """120 x 80 mm: MRV-A visas."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """One side of a document, cut out of a picture and made upright.

    Attributes:
        pixels: The rectified page.
        corners: Where it lay in the picture it was cut from.
        ppi: Of `pixels`, or None where neither the picture nor the size tells.
        size: The class its proportions fit best.
        aspect: Long side by short side.
        is_whole_picture: No outline was found; the picture itself was taken.
    """

    pixels: Pixels = field(repr=False)
    corners: Quad
    ppi: float | None
    size: SizeClass
    aspect: float
    is_whole_picture: bool
