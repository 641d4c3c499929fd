"""A page being made: the sheet, what is to stand on it, and where it came to stand."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from docsec.model import Light, Pixels, Region, SizeClass
from docsec.synthesis.design import Drafted
from docsec.synthesis.drawing import Area
from docsec.synthesis.light import develop
from docsec.synthesis.order import Order
from docsec.synthesis.place import Box, Setting
from docsec.synthesis.portrait import draw_portrait
from docsec.synthesis.sheet import Sheet
from docsec.synthesis.stack import MM_PER_INCH, Stack
from docsec.synthesis.value import values_of
from docsec.synthesis.words import Words

PITCH_MM = 2.54
"""Of MRZ characters: ten to the inch (9303-3 4.4)."""
LINE_PITCH_MM = 6.35


@dataclass(frozen=True, slots=True, eq=False)
class Leaf:
    """One page as a stack of layers, and the truth about it.

    Attributes:
        stack: The page from edge to edge.
        size: Its class.
        lines: The MRZ on it; empty where it bears none.
        zone: The MRZ's characters, in pixels; None where it bears none.
        places: By name (`surname`, `birth`, `number`, `portrait`, `ghost`, `mrz`, and
            a feature's name in small letters), where it stands, in mm.
        settings: By name, each value as it was set; of a name in three scripts the
            Latin one.
        document: The design's name.
        page: `front`, `back` or `page`.
        is_shipped: The design came with the program, unchanged.
    """

    stack: Stack = field(repr=False)
    size: SizeClass
    lines: tuple[str, ...]
    zone: Region | None
    places: Mapping[str, Box] = field(repr=False)
    settings: Mapping[str, Setting] = field(repr=False)
    document: str
    page: str
    is_shipped: bool

    def printed(self, light: Light, *, tilt_deg: float = 0.0) -> "Printed":
        """The page as it is seen under a light, tilted where the light allows it."""
        pixels = develop(self.stack, light, tilt_deg=tilt_deg)
        return Printed(pixels, self.stack.ppi, self.size, self.lines, self.zone, light)


@dataclass(frozen=True, slots=True, eq=False)
class Printed:
    """One printed page under one light, and the truth about it.

    Attributes:
        pixels: The page from edge to edge.
        ppi: Of `pixels`.
        size: Its class.
        lines: The MRZ on it; empty where it bears none.
        zone: The MRZ's characters, in pixels; None where it bears none.
        light: What lit it.
    """

    pixels: Pixels = field(repr=False)
    ppi: float
    size: SizeClass
    lines: tuple[str, ...]
    zone: Region | None
    light: Light = Light.VI


class Form:
    """A page while its steps are carried out."""

    def __init__(
        self, order: Order, drafted: Drafted, *, page: int, ppi: float
    ) -> None:
        self.order = order
        self.drafted = drafted
        self.design = drafted.design
        self.number = page
        self.page = self.design.pages[page]
        self.values: Mapping[str, Words] = values_of(order)
        self.sheet = Sheet(*self.design.size_mm, ppi, self.design.material)
        self.seed = int.from_bytes(f"{order.number}{page}".encode())
        self.places: dict[str, Box] = {}
        self.settings: dict[str, Setting] = {}
        self.is_lined = False

    @cached_property
    def drawn(self) -> NDArray[np.float32]:
        """The holder: RGB and alpha, 0-1."""
        return draw_portrait(self.order.likeness)

    @property
    def zone_top_mm(self) -> float:
        """Where the machine readable zone begins; without one, the lower edge."""
        return self.sheet.height_mm - self.page.zone_mm

    def note(self, name: str, area: Area) -> None:
        """Keep where something stands."""
        self.places[name] = Box(*area)

    def leaf(self) -> Leaf:
        """The page as it is now."""
        stack = self.sheet.stack(seed=self.seed)
        return Leaf(
            stack,
            self.design.size,
            self.order.lines if self.is_lined else (),
            self._zone(stack.ppi) if self.is_lined else None,
            MappingProxyType(_feature_places(stack) | self.places),
            MappingProxyType(self.settings),
            self.design.document,
            self.page.name,
            self.drafted.is_shipped,
        )

    def _zone(self, ppi: float) -> Region:
        scale = ppi / MM_PER_INCH
        place = self.places["mrz"]
        return Region(
            place.left * scale,
            place.top * scale,
            place.width * scale,
            place.height * scale,
        )


def _feature_places(stack: Stack) -> dict[str, Box]:
    """Where each feature lies, by what its layers cover."""
    reach: dict[str, tuple[int, int, int, int]] = {}
    for layer in stack.layers:
        rows, columns = layer.coverage.shape
        name = layer.feature.name.lower()
        left, top, right, bottom = reach.get(name, (10**9, 10**9, 0, 0))
        reach[name] = (
            min(left, layer.left),
            min(top, layer.top),
            max(right, layer.left + columns),
            max(bottom, layer.top + rows),
        )
    mm = MM_PER_INCH / stack.ppi
    return {
        name: Box(left * mm, top * mm, (right - left) * mm, (bottom - top) * mm)
        for name, (left, top, right, bottom) in reach.items()
    }
