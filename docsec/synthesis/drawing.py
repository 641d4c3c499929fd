"""What a plate can bear, as data: each drawing knows how to cut itself into a plate."""

from typing import Literal

import numpy as np
from msgspec import Struct

from docsec.synthesis import ornament
from docsec.synthesis.emblem import draw_emblem
from docsec.synthesis.guilloche import braid, lace, rosette, waves
from docsec.synthesis.motif import Motif, shapes
from docsec.synthesis.place import Box
from docsec.synthesis.sheet import Curve, Plate, box
from docsec.synthesis.typeface import Face

Point = tuple[float, float]
"""x and y, in mm from the top left corner of the page."""
Area = tuple[float, float, float, float]
"""Left, top, width and height, in mm."""
MICRO_EM_MM = 0.34
"""Its capitals stand 0.24 mm high: below 0.25 mm (9303-1, microprint)."""
_FULL = 0.3
"""Relief from which a part of a picture is filled."""


class Drawn(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="draw"
):
    """One thing on a plate."""

    def draw(self, plate: Plate) -> None:
        """Cut it into the plate."""
        raise NotImplementedError


class Tint(Drawn, frozen=True, kw_only=True, tag="tint"):
    """An even tone. `share` is how much of the stock it covers, 0-1."""

    area: Area
    share: float
    radius: float = 0.0

    def draw(self, plate: Plate) -> None:
        """Fill the area."""
        outline = rounded(self.area, self.radius)
        plate.fill([outline], coverage=round(255 * self.share))


class Frame(Drawn, frozen=True, kw_only=True, tag="frame"):
    """A line about an area."""

    area: Area
    width: float
    radius: float = 0.0

    def draw(self, plate: Plate) -> None:
        """Draw the outline."""
        outline = rounded(self.area, self.radius)
        plate.lines([outline], width_mm=self.width, is_closed=True)


class Rule(Drawn, frozen=True, kw_only=True, tag="rule"):
    """A straight line."""

    start: Point
    end: Point
    width: float

    def draw(self, plate: Plate) -> None:
        """Draw the line."""
        plate.lines([np.array([self.start, self.end])], width_mm=self.width)


class Waves(Drawn, frozen=True, kw_only=True, tag="waves"):
    """Lines over the whole page that swell together, and flow round a lens."""

    size: Point
    spacing: float
    amplitude: float
    length: float
    width: float
    phase: float = 0.0
    lens: Area | None = None
    """x, y, radius and strength of the bulge."""

    def draw(self, plate: Plate) -> None:
        """Draw the lines."""
        curves = waves(
            *self.size,
            spacing_mm=self.spacing,
            amplitude_mm=self.amplitude,
            length_mm=self.length,
            phase=self.phase,
            lens=self.lens,
        )
        plate.lines(curves, width_mm=self.width)


class Net(Drawn, frozen=True, kw_only=True, tag="net"):
    """Lines whose swell shifts from one to the next, so that they knot."""

    area: Area
    spacing: float
    amplitude: float
    length: float
    width: float

    def draw(self, plate: Plate) -> None:
        """Draw the lines."""
        curves = ornament.net(
            Box(*self.area),
            spacing_mm=self.spacing,
            amplitude_mm=self.amplitude,
            length_mm=self.length,
        )
        plate.lines(curves, width_mm=self.width)


class Stars(Drawn, frozen=True, kw_only=True, tag="stars"):
    """Eight-pointed stars and crosses."""

    area: Area
    pitch: float
    width: float

    def draw(self, plate: Plate) -> None:
        """Draw the lattice."""
        curves = ornament.stars(Box(*self.area), pitch_mm=self.pitch)
        plate.lines(curves, width_mm=self.width, is_closed=True)


class Rosette(Drawn, frozen=True, kw_only=True, tag="rosette"):
    """A flower of three rings of lace."""

    at: Point
    radius: float
    petals: int
    strands: int
    width: float

    def draw(self, plate: Plate) -> None:
        """Draw the flower."""
        curves = rosette(self.at, self.radius, petals=self.petals, strands=self.strands)
        plate.lines(curves, width_mm=self.width)


class Lace(Drawn, frozen=True, kw_only=True, tag="lace"):
    """A ring in which every strand crosses every other."""

    at: Point
    radius: float
    petals: int
    strands: int
    width: float

    def draw(self, plate: Plate) -> None:
        """Draw the ring."""
        curves = lace(self.at, self.radius, petals=self.petals, strands=self.strands)
        plate.lines(curves, width_mm=self.width)


class Medallion(Drawn, frozen=True, kw_only=True, tag="medallion"):
    """A flower whose strands open towards the rim."""

    at: Point
    radius: float
    lobes: int
    strands: int
    width: float

    def draw(self, plate: Plate) -> None:
        """Draw the flower."""
        curves = ornament.medallion(
            self.at, self.radius, lobes=self.lobes, strands=self.strands
        )
        plate.lines(curves, width_mm=self.width)


class Rays(Drawn, frozen=True, kw_only=True, tag="rays"):
    """Lines that run out from a point."""

    at: Point
    inner: float
    outer: float
    count: int
    width: float

    def draw(self, plate: Plate) -> None:
        """Draw the lines."""
        curves = ornament.rays(
            self.at, inner_mm=self.inner, outer_mm=self.outer, count=self.count
        )
        plate.lines(curves, width_mm=self.width)


class Rings(Drawn, frozen=True, kw_only=True, tag="rings"):
    """Rings that ripple about a point."""

    at: Point
    radius: float
    spacing: float
    lobes: int
    width: float

    def draw(self, plate: Plate) -> None:
        """Draw the rings."""
        curves = ornament.rings(
            self.at, radius_mm=self.radius, spacing_mm=self.spacing, lobes=self.lobes
        )
        plate.lines(curves, width_mm=self.width)


class Braid(Drawn, frozen=True, kw_only=True, tag="braid"):
    """A plaited band."""

    start: Point
    end: Point
    height: float
    strands: int
    length: float
    width: float

    def draw(self, plate: Plate) -> None:
        """Draw the band."""
        curves = braid(
            self.start,
            self.end,
            height_mm=self.height,
            strands=self.strands,
            length_mm=self.length,
        )
        plate.lines(curves, width_mm=self.width)


class Engraving(Drawn, frozen=True, kw_only=True, tag="engraving"):
    """A picture of the country in lines that bend and swell."""

    motif: Motif
    area: Area
    spacing: float
    depth: float
    thin: float
    thick: float

    def draw(self, plate: Plate) -> None:
        """Cut the lines."""
        outlines = ornament.engraving(
            shapes(self.motif),
            Box(*self.area),
            spacing_mm=self.spacing,
            depth_mm=self.depth,
            thin_mm=self.thin,
            thick_mm=self.thick,
        )
        plate.fill(outlines)


class Figure(Drawn, frozen=True, kw_only=True, tag="figure"):
    """A picture of the country in full areas, as foil and screen printing need it."""

    motif: Motif
    area: Area

    def draw(self, plate: Plate) -> None:
        """Fill what stands high, leave out what lies low before it."""
        left, top, width, height = self.area
        for outline, relief in shapes(self.motif):
            placed = outline * (width, height) + (left, top)
            if relief >= _FULL:
                plate.fill([placed])
            else:
                plate.erase(placed)


class Emblem(Drawn, frozen=True, kw_only=True, tag="emblem"):
    """The emblem of the state."""

    at: Point
    size: float

    def draw(self, plate: Plate) -> None:
        """Draw it."""
        draw_emblem(plate, self.at, self.size)


class Words(Drawn, frozen=True, kw_only=True, tag="words"):
    """A line in Latin letters."""

    at: Point
    text: str
    em: float
    face: Face = Face.LATIN_BOLD
    anchor: Literal["ls", "ms", "rs"] = "ls"
    turn_deg: float = 0.0

    def draw(self, plate: Plate) -> None:
        """Set it."""
        plate.text(
            self.at,
            self.text,
            self.em,
            face=self.face,
            anchor=self.anchor,
            turn_deg=self.turn_deg,
        )


class Script(Drawn, frozen=True, kw_only=True, tag="script"):
    """Arabic and Sorani, one beside the other; the Arabic stands at the right."""

    at: Point
    arabic: str
    sorani: str
    em: float
    face: Face = Face.ARABIC_BOLD
    anchor: Literal["ls", "rs"] = "rs"

    def draw(self, plate: Plate) -> None:
        """Set both."""
        pair = (self.arabic, self.sorani)
        plate.pair(self.at, pair, self.em, face=self.face, anchor=self.anchor)


class Microprint(Drawn, frozen=True, kw_only=True, tag="microprint"):
    """A line that is text: from the left end of its baseline."""

    at: Point
    length: float
    text: str = "REPUBLICOFUTOPIA"

    def draw(self, plate: Plate) -> None:
        """Set the words as often as they fit."""
        face = Face.LATIN_BOLD
        off = (-1e3, -1e3)  # measured where nothing is set
        word_mm = plate.text(off, self.text, MICRO_EM_MM, face=face)
        letters = round(self.length / word_mm * len(self.text))
        line = (self.text * (letters // len(self.text) + 1))[:letters]
        plate.text(self.at, line, MICRO_EM_MM, face=face)


Drawing = (
    Tint
    | Frame
    | Rule
    | Waves
    | Net
    | Stars
    | Rosette
    | Lace
    | Medallion
    | Rays
    | Rings
    | Braid
    | Engraving
    | Figure
    | Emblem
    | Words
    | Script
    | Microprint
)


def rounded(area: Area, radius: float) -> Curve:
    """The outline of an area with round corners."""
    if not radius:
        return box(*area)
    left, top, width, height = area
    corners = (
        (left + width - radius, top + radius, -90),
        (left + width - radius, top + height - radius, 0),
        (left + radius, top + height - radius, 90),
        (left + radius, top + radius, 180),
    )
    parts = []
    for x, y, start in corners:
        angle = np.deg2rad(np.linspace(start, start + 90, 10))
        parts.append(
            np.stack([x + radius * np.cos(angle), y + radius * np.sin(angle)], 1)
        )
    return np.concatenate(parts)
