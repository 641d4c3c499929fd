"""A page being filled in: what stands where, on which plate."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np

from docsec.model import Light, Pixels, Region, SizeClass
from docsec.synthesis import words
from docsec.synthesis.design import DESIGNS
from docsec.synthesis.emblem import draw_emblem
from docsec.synthesis.ground import ZONE_MM, print_ground
from docsec.synthesis.ink import DYE, MARK, NUMBERING, POLYCARBONATE, offset, twin
from docsec.synthesis.light import develop
from docsec.synthesis.order import Kind, Order
from docsec.synthesis.place import Box, Setting
from docsec.synthesis.portrait import draw_portrait
from docsec.synthesis.security import make_paper, microprint, overprint
from docsec.synthesis.sheet import Curve, Plate, Sheet, box
from docsec.synthesis.stack import MM_PER_INCH, Feature, Stack
from docsec.synthesis.typeface import Face

PITCH_MM = 2.54
"""Of MRZ characters: ten to the inch (9303-3 4.4)."""
LINE_PITCH_MM = 6.35
_OCR_B_EM_MM = 3.513  # its advance is 0.723 em
_CAP_MM = 2.5
_NUMBER_LABELS = {
    Kind.PASSPORT: "passport_number",
    Kind.CARD_1: "card_number",
    Kind.CARD_2: "card_number",
    Kind.VISA_A: "visa_number",
    Kind.VISA_B: "visa_number",
}
_LABEL = offset((0.20, 0.24, 0.34), infrared=0.93)


@dataclass(frozen=True, slots=True, eq=False)
class Leaf:
    """One page as a stack of layers, and the truth about it.

    Attributes:
        stack: The page from edge to edge.
        size: Its class.
        lines: The MRZ on it; empty where it bears none.
        zone: The MRZ's characters, in pixels; None where it bears none.
        places: By name (`surname`, `birth`, `number`, `portrait`, `ghost`, `mrz` ...),
            where each value or feature stands, in mm.
        settings: By name, each value as it was set; of a name in three scripts the
            Latin one.
    """

    stack: Stack = field(repr=False)
    size: SizeClass
    lines: tuple[str, ...]
    zone: Region | None
    places: Mapping[str, Box] = field(repr=False)
    settings: Mapping[str, Setting] = field(repr=False)

    def printed(self, light: Light) -> "Printed":
        """The page as it is seen under a light."""
        pixels = develop(self.stack, light)
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
    """A page being filled in, a plate for each kind of print."""

    def __init__(self, order: Order, ppi: float, *, page: int, has_zone: bool) -> None:
        self.order = order
        self.zone_mm = ZONE_MM if has_zone else 0.0
        design = DESIGNS[order.kind]
        self.size, self.palette = design.size, design.palette
        self.sheet = Sheet(*design.size_mm, ppi, design.stock)
        self._seed = int.from_bytes(f"{order.number}{page}".encode())
        self._photo: Curve | None = None
        self._drawn = draw_portrait(order.likeness)
        self._places: dict[str, Box] = {}
        self._settings: dict[str, Setting] = {}
        self._microprint: list[tuple[float, float, float]] = []
        self.labels = self.sheet.plate()
        self.title = self.sheet.plate()
        self.split = self.sheet.plate()
        self.data = self.sheet.plate()
        self.number = self.sheet.plate()

    def ground(
        self, centre: tuple[float, float], *, radius_mm: float, petals: int
    ) -> None:
        """The stock with what is in it, and the printed ground upon it."""
        if self.sheet.stock is not POLYCARBONATE:
            rng = np.random.default_rng(self._seed)
            make_paper(self.sheet, rng, zone_mm=self.zone_mm)
        print_ground(
            self.sheet,
            self.palette,
            centre=centre,
            radius_mm=radius_mm,
            petals=petals,
            has_zone=bool(self.zone_mm),
        )

    def head(self, name: words.Words, *, emblem_mm: float, em_mm: float) -> None:
        """Emblem, state and document name; Latin at the left, Arabic at the right."""
        middle = 5.2 + emblem_mm / 2
        self.emblem((4.5 + emblem_mm / 2, middle), emblem_mm)
        left, right = 7 + emblem_mm, self.sheet.width_mm - 5
        top, low = middle - 0.35, middle + em_mm * 1.12
        self.title.text((left, top), words.STATE[0], em_mm, face=Face.SERIF)
        self.title.text((left, low), name[0], em_mm * 0.86, face=Face.LATIN_BOLD)
        for at, pair in ((top, words.STATE), (low, name)):
            size = em_mm * (0.92 if pair is words.STATE else 0.86)
            self.title.pair((right, at), pair[1:], size, face=Face.ARABIC_BOLD)

    def emblem(self, centre: tuple[float, float], size_mm: float) -> None:
        """The emblem in two inks that only infrared tells apart, half in each."""
        x, y = centre
        half = size_mm / 2
        self._places["emblem"] = Box(x - half, y - half, size_mm, size_mm)
        seam = 0.015  # the halves overlap a little, or a white line would show
        for plate, left in ((self.title, x + seam), (self.split, x - seam - size_mm)):
            other = box(left, y - size_mm, size_mm, 2 * size_mm)
            draw_emblem(plate, centre, size_mm)
            plate.erase(other)

    def field(
        self,
        x: float,
        y: float,
        label: str,
        value: str,
        *,
        em_mm: float = 3.0,
        script: tuple[str, str] | None = None,
        script_x: float = 0.0,
    ) -> None:
        """A label in three languages with its value below, from the top left."""
        latin, arabic, sorani = words.LABELS[label]
        small = em_mm * 0.53
        width = self.labels.text((x, y), f"{latin}  ", small)
        self.labels.pair(
            (x + width + small * 0.4, y), (arabic, sorani), small * 0.95, anchor="ls"
        )
        name, plate, feature = label, self.data, Feature.DATA
        if label == self._numbered:
            name, plate, feature = "number", self.number, Feature.NUMBER
        low = y + em_mm * 1.02
        reach = plate.text((x, low), value, em_mm, face=Face.LATIN_BOLD)
        if value:
            face = Face.LATIN_BOLD
            self._places[name] = Box(x, low - em_mm, reach, em_mm * 1.25)
            self._settings[name] = Setting(value, x, low, em_mm, face, "ls", feature)
        if script is not None:
            at = (script_x, y + em_mm * 1.02)
            self.data.pair(at, script, em_mm, face=Face.ARABIC_BOLD)

    def portrait(self, x: float, y: float, width: float) -> None:
        """The holder, between two lines of microprint."""
        height = width * 45 / 35
        self._photo = box(x, y, width, height)
        self._places["portrait"] = Box(x, y, width, height)
        self.sheet.blank(self._photo)
        self.sheet.paint(self._drawn, self._photo[[0, 2]], DYE, Feature.PORTRAIT)
        self.microprint(x, y - 0.3, width)
        self.microprint(x, y + height + 0.55, width)

    def microprint(self, x: float, y: float, width: float) -> None:
        """A line that is text: its baseline from x, y."""
        self._microprint.append((x, y, width))

    def ghost(self, x: float, y: float, width: float) -> None:
        """A second, pale portrait in the colour of the title."""
        drawn = self._drawn
        grey = drawn[..., :3].mean(2, keepdims=True) ** 0.8
        colour = np.array(self.palette.ghost.colour, np.float32)
        tinted = colour + (1 - colour) * grey
        rows, columns = grey.shape[:2]
        v, u = np.mgrid[0:rows, 0:columns].astype(np.float32)
        edge = np.hypot((u / columns - 0.5) / 0.5, (v / rows - 0.52) / 0.52)
        alpha = 0.55 * np.clip((1.0 - edge) / 0.3, 0, 1)[..., None]
        picture = np.concatenate([tinted, alpha], 2).astype(np.float32)
        place = box(x, y, width, width * 45 / 35)[[0, 2]]
        self.sheet.paint(picture, place, self.palette.ghost, Feature.GHOST)
        self._places["ghost"] = Box.around(place)

    def signature(self, x: float, y: float, width: float) -> None:
        """A signature in one stroke, its swing taken from the number."""
        digits = [int(digit) for digit in self.order.number[1:]]
        t = np.linspace(0, 1, 240)
        turn = 2 * np.pi * (5 + digits[0] % 3) * t
        height = 0.5 + 0.12 * np.array(digits)[(t * (len(digits) - 1)).astype(int)]
        height = np.convolve(height, np.ones(31) / 31, "same") * (1.25 - t)
        run = x + width * (0.86 * t + 0.05 * np.cos(turn) + 0.1 * t**3)
        line = np.stack([run, y - height * 1.5 * np.sin(turn + 0.6) - 0.8 * t], 1)
        self.data.lines([line], width_mm=0.28)
        self._places["signature"] = Box.around(line)

    def finish(self, *, is_marked: bool) -> Leaf:
        """Print every plate, the mark and the MRZ."""
        inks = self.palette
        microprint(self.sheet, self._microprint)
        self.sheet.print(self.labels, _LABEL, Feature.LABELS)
        self.sheet.print(self.title, inks.title, Feature.TITLE)
        self.sheet.print(self.split, twin(inks.title), Feature.SPLIT)
        self.sheet.print(self.data, inks.data, Feature.DATA)
        self.sheet.print(self.number, NUMBERING, Feature.NUMBER)
        overprint(self.sheet, self._photo, zone_mm=self.zone_mm)
        if is_marked:
            self._mark()
        zone = self._zone() if self.zone_mm else None
        lines = self.order.lines if self.zone_mm else ()
        return Leaf(
            self.sheet.stack(seed=self._seed),
            self.size,
            lines,
            zone,
            MappingProxyType(self._places),
            MappingProxyType(self._settings),
        )

    @property
    def _numbered(self) -> str:
        return _NUMBER_LABELS[self.order.kind]

    def _mark(self) -> None:
        """SPECIMEN, slanting, pale enough to read through, never on the MRZ."""
        plate = self.sheet.plate()
        width = self.sheet.width_mm
        height = self.sheet.height_mm - self.zone_mm
        em = width * 0.135
        plate.text(
            (width * 0.53, height * 0.5 + em * 0.36),
            words.SPECIMEN[0],
            em,
            face=Face.LATIN_BOLD,
            anchor="ms",
            turn_deg=14,
        )
        if self.zone_mm:
            plate.erase(box(0, height, width, self.zone_mm))
        plate.coverage //= 4
        foot = height - (2.6 if self.zone_mm else 4.4)
        sign = words.SPECIMEN[1:]
        plate.pair((width - 5, foot), sign, 2.4, face=Face.ARABIC_BOLD)
        self.sheet.print(plate, MARK, Feature.MARK)

    def _zone(self) -> Region:
        """Set the MRZ in OCR-B, its lines midway in the zone (9303-3 4.4, 4.5)."""
        lines = self.order.lines
        left = 6.0 if self.size is SizeClass.ID_3 else 4.0
        middle = self.sheet.height_mm - ZONE_MM / 2
        first = middle - LINE_PITCH_MM * (len(lines) - 1) / 2
        plate = self.sheet.plate()
        for row, line in enumerate(lines):
            baseline = first + row * LINE_PITCH_MM + _CAP_MM / 2
            _set_line(plate, line, left, baseline)
        self.sheet.print(plate, self.palette.data, Feature.MRZ)
        place = Box(
            left,
            first - _CAP_MM / 2,
            len(lines[0]) * PITCH_MM,
            LINE_PITCH_MM * (len(lines) - 1) + _CAP_MM,
        )
        self._places["mrz"] = place
        scale = self.sheet.ppi / MM_PER_INCH
        return Region(
            place.left * scale,
            place.top * scale,
            place.width * scale,
            place.height * scale,
        )


def _set_line(plate: Plate, line: str, left_mm: float, baseline_mm: float) -> None:
    for column, character in enumerate(line):
        x = left_mm + (column + 0.5) * PITCH_MM
        plate.text(
            (x, baseline_mm), character, _OCR_B_EM_MM, face=Face.OCR_B, anchor="ms"
        )
