"""Prints an order: every page of one invented document, flat, under white light."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from docsec.model import Pixels, Region, SizeClass
from docsec.synthesis import words
from docsec.synthesis.emblem import draw_emblem
from docsec.synthesis.ground import STOCK, ZONE_MM, Palette, print_ground
from docsec.synthesis.order import Kind, Order
from docsec.synthesis.portrait import draw_portrait
from docsec.synthesis.sheet import MM_PER_INCH, Ink, Plate, Sheet
from docsec.synthesis.typeface import Face

PITCH_MM = 2.54
"""Of MRZ characters: ten to the inch (9303-3 4.4)."""
LINE_PITCH_MM = 6.35
_OCR_B_EM_MM = 3.513  # its advance is 0.723 em
_CAP_MM = 2.5
_BLACK: Ink = (0.09, 0.09, 0.10)
_LABEL: Ink = (0.20, 0.24, 0.34)
_RED: Ink = (0.80, 0.16, 0.20)

_SIZES_MM = {
    SizeClass.ID_1: (85.6, 53.98),
    SizeClass.ID_2: (105.0, 74.0),
    SizeClass.ID_3: (125.0, 88.0),
    SizeClass.VISA_A: (120.0, 80.0),
}
_SIZE_OF = {
    Kind.PASSPORT: SizeClass.ID_3,
    Kind.CARD_1: SizeClass.ID_1,
    Kind.CARD_2: SizeClass.ID_2,
    Kind.VISA_A: SizeClass.VISA_A,
    Kind.VISA_B: SizeClass.ID_2,
}
_PALETTES = {
    Kind.PASSPORT: Palette(
        (0.72, 0.86, 0.88), (0.95, 0.79, 0.76), (0.74, 0.77, 0.90), (0.16, 0.28, 0.44)
    ),
    Kind.CARD_1: Palette(
        (0.74, 0.86, 0.94), (0.80, 0.90, 0.76), (0.70, 0.84, 0.82), (0.08, 0.36, 0.42)
    ),
    Kind.CARD_2: Palette(
        (0.95, 0.85, 0.68), (0.80, 0.89, 0.76), (0.92, 0.78, 0.66), (0.45, 0.26, 0.14)
    ),
    Kind.VISA_A: Palette(
        (0.82, 0.80, 0.94), (0.74, 0.90, 0.92), (0.80, 0.76, 0.90), (0.30, 0.22, 0.46)
    ),
    Kind.VISA_B: Palette(
        (0.76, 0.90, 0.86), (0.96, 0.86, 0.72), (0.74, 0.86, 0.80), (0.10, 0.38, 0.32)
    ),
}


@dataclass(frozen=True, slots=True, eq=False)
class Printed:
    """One printed page and the truth about it.

    Attributes:
        pixels: The page from edge to edge.
        ppi: Of `pixels`.
        size: Its class.
        lines: The MRZ on it; empty where it bears none.
        zone: The MRZ's characters, in pixels; None where it bears none.
    """

    pixels: Pixels = field(repr=False)
    ppi: float
    size: SizeClass
    lines: tuple[str, ...]
    zone: Region | None


def print_document(order: Order, *, ppi: float) -> tuple[Printed, ...]:
    """Print every page: two for a TD1 card (front, back), one for all others.

    The same order at the same ppi gives the same bytes on one machine.
    """
    if order.kind is Kind.CARD_1:
        return (_card_front(order, ppi), _card_back(order, ppi))
    pages: dict[Kind, Callable[[Order, float], Printed]] = {
        Kind.PASSPORT: _passport,
        Kind.CARD_2: _residence_card,
        Kind.VISA_A: _visa,
        Kind.VISA_B: _visa,
    }
    return (pages[order.kind](order, ppi),)


class _Form:
    """A page being filled in: labels on one plate, data on another."""

    def __init__(self, order: Order, ppi: float) -> None:
        self.order = order
        self.size = _SIZE_OF[order.kind]
        self.palette = _PALETTES[order.kind]
        width, height = _SIZES_MM[self.size]
        self.sheet = Sheet(width, height, ppi, STOCK)
        self.labels = self.sheet.plate()
        self.title = self.sheet.plate()
        self.data = self.sheet.plate()

    def head(self, name: words.Words, *, emblem_mm: float, em_mm: float) -> None:
        """Emblem, state and document name; Latin at the left, Arabic at the right."""
        middle = 5.2 + emblem_mm / 2
        draw_emblem(self.title, (4.5 + emblem_mm / 2, middle), emblem_mm)
        left, right = 7 + emblem_mm, self.sheet.width_mm - 5
        top, low = middle - 0.35, middle + em_mm * 1.12
        self.title.text((left, top), words.STATE[0], em_mm, face=Face.SERIF)
        self.title.text((left, low), name[0], em_mm * 0.86, face=Face.LATIN_BOLD)
        for at, pair in ((top, words.STATE), (low, name)):
            size = em_mm * (0.92 if pair is words.STATE else 0.86)
            self.title.pair((right, at), pair[1:], size, face=Face.ARABIC_BOLD)

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
        self.data.text((x, y + em_mm * 1.02), value, em_mm, face=Face.LATIN_BOLD)
        if script is not None:
            at = (script_x, y + em_mm * 1.02)
            self.data.pair(at, script, em_mm, face=Face.ARABIC_BOLD)

    def portrait(self, x: float, y: float, width: float) -> None:
        """The holder, and a hairline frame."""
        drawn = draw_portrait(self.order.likeness)
        height = width * 45 / 35
        place = np.array([(x, y), (x + width, y + height)])
        self.sheet.blank(_rectangle(x, y, width, height), stock=STOCK)
        self.sheet.paint(drawn, place)

    def ghost(self, x: float, y: float, width: float) -> None:
        """A second, pale portrait in the colour of the ornaments."""
        drawn = draw_portrait(self.order.likeness)
        grey = drawn[..., :3].mean(2, keepdims=True) ** 0.8
        ink = np.array(self.palette.title, np.float32)
        tinted = ink + (1 - ink) * grey
        rows, columns = grey.shape[:2]
        v, u = np.mgrid[0:rows, 0:columns].astype(np.float32)
        edge = np.hypot((u / columns - 0.5) / 0.5, (v / rows - 0.52) / 0.52)
        alpha = 0.55 * np.clip((1.0 - edge) / 0.3, 0, 1)[..., None]
        picture = np.concatenate([tinted, alpha], 2).astype(np.float32)
        height = width * 45 / 35
        self.sheet.paint(picture, np.array([(x, y), (x + width, y + height)]))

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

    def finish(self, *, has_zone: bool) -> Printed:
        """Print labels, data, the mark and the MRZ."""
        self.sheet.print(self.labels, _LABEL)
        self.sheet.print(self.title, self.palette.title)
        self.sheet.print(self.data, _BLACK)
        self._mark(has_zone=has_zone)
        zone = self._zone() if has_zone else None
        lines = self.order.lines if has_zone else ()
        return Printed(self.sheet.pixels(), self.sheet.ppi, self.size, lines, zone)

    def _mark(self, *, has_zone: bool) -> None:
        """SPECIMEN, slanting, pale enough to read through, never on the MRZ."""
        plate = self.sheet.plate()
        width = self.sheet.width_mm
        height = self.sheet.height_mm - (ZONE_MM if has_zone else 0)
        em = width * 0.135
        plate.text(
            (width * 0.53, height * 0.5 + em * 0.36),
            words.SPECIMEN[0],
            em,
            face=Face.LATIN_BOLD,
            anchor="ms",
            turn_deg=14,
        )
        if has_zone:
            low = self.sheet.height_mm - ZONE_MM
            plate.erase(_rectangle(0, low, width, ZONE_MM))
        plate.coverage //= 4
        foot = height - (2.6 if has_zone else 4.4)
        sign = words.SPECIMEN[1:]
        plate.pair((width - 5, foot), sign, 2.4, face=Face.ARABIC_BOLD)
        self.sheet.print(plate, _RED)

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
        self.sheet.print(plate, _BLACK)
        scale = self.sheet.ppi / MM_PER_INCH
        return Region(
            left * scale,
            (first - _CAP_MM / 2) * scale,
            len(lines[0]) * PITCH_MM * scale,
            (LINE_PITCH_MM * (len(lines) - 1) + _CAP_MM) * scale,
        )


def _set_line(plate: Plate, line: str, left_mm: float, baseline_mm: float) -> None:
    for column, character in enumerate(line):
        x = left_mm + (column + 0.5) * PITCH_MM
        plate.text(
            (x, baseline_mm), character, _OCR_B_EM_MM, face=Face.OCR_B, anchor="ms"
        )


def _rectangle(
    x: float, y: float, width: float, height: float
) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    right, bottom = x + width, y + height
    return np.array([(x, y), (right, y), (right, bottom), (x, bottom)], np.float64)


def _day(day: object) -> str:
    return f"{day:%d %b %Y}".upper()


def _passport(order: Order, ppi: float) -> Printed:
    form = _Form(order, ppi)
    holder = order.holder
    print_ground(
        form.sheet,
        form.palette,
        centre=(78, 38),
        radius_mm=27,
        petals=12,
        has_zone=True,
    )
    form.ghost(103, 36.4, 16)
    form.portrait(5, 17.6, 34)
    form.head(words.PASSPORT, emblem_mm=9.4, em_mm=3.4)
    state = order.lines[0][2:5]
    x, right = 43.0, 120.0
    rows = [20.2 + 6.45 * row for row in range(7)]
    form.field(x, rows[0], "type", "P")
    form.field(x + 17, rows[0], "code", state)
    form.field(x + 37, rows[0], "passport_number", order.number)
    form.field(
        x, rows[1], "surname", holder.surname[0],
        script=holder.surname[1:], script_x=right,
    )  # fmt: skip
    form.field(
        x, rows[2], "given", holder.given[0],
        script=holder.given[1:], script_x=right,
    )  # fmt: skip
    form.field(x, rows[3], "nationality", words.UTOPIAN[0])
    form.field(x + 37, rows[3], "birth", _day(holder.birth))
    form.field(x, rows[4], "sex", holder.sex)
    form.field(x + 20, rows[4], "birth_place", holder.birth_place[0])
    form.field(x, rows[5], "issue", _day(order.issue))
    form.field(x + 37, rows[5], "authority", words.AUTHORITY[0])
    form.field(x, rows[6], "expiry", _day(order.expiry))
    form.field(x + 37, rows[6], "signature", "")
    form.signature(x + 38, rows[6] + 2.6, 16)
    return form.finish(has_zone=True)


def _card_front(order: Order, ppi: float) -> Printed:
    form = _Form(order, ppi)
    holder = order.holder
    print_ground(
        form.sheet,
        form.palette,
        centre=(56, 31),
        radius_mm=19,
        petals=10,
        has_zone=False,
    )
    form.ghost(68, 33.5, 12)
    form.portrait(4, 15.2, 25)
    form.head(words.IDENTITY_CARD, emblem_mm=7.4, em_mm=2.45)
    x, right, em = 32.0, 81.5, 2.5
    rows = [18.0 + 5.75 * row for row in range(6)]
    form.field(
        x, rows[0], "surname", holder.surname[0], em_mm=em,
        script=holder.surname[1:], script_x=right,
    )  # fmt: skip
    form.field(
        x, rows[1], "given", holder.given[0], em_mm=em,
        script=holder.given[1:], script_x=right,
    )  # fmt: skip
    form.field(x, rows[2], "sex", holder.sex, em_mm=em)
    form.field(x + 16, rows[2], "nationality", order.lines[0][2:5], em_mm=em)
    form.field(x, rows[3], "birth", _day(holder.birth), em_mm=em)
    form.field(x, rows[4], "card_number", order.number, em_mm=em)
    form.field(x, rows[5], "expiry", _day(order.expiry), em_mm=em)
    return form.finish(has_zone=False)


def _card_back(order: Order, ppi: float) -> Printed:
    form = _Form(order, ppi)
    print_ground(
        form.sheet,
        form.palette,
        centre=(66, 17),
        radius_mm=12,
        petals=10,
        has_zone=True,
    )
    draw_emblem(form.title, (66, 17), 13)
    em = 2.4
    form.field(6, 8.2, "birth_place", order.holder.birth_place[0], em_mm=em)
    form.field(6, 14.2, "issue", _day(order.issue), em_mm=em)
    form.field(6, 20.2, "authority", words.AUTHORITY[0], em_mm=em)
    form.signature(36, 22.5, 12)
    return form.finish(has_zone=True)


def _residence_card(order: Order, ppi: float) -> Printed:
    form = _Form(order, ppi)
    holder = order.holder
    print_ground(
        form.sheet,
        form.palette,
        centre=(66, 29),
        radius_mm=21,
        petals=9,
        has_zone=True,
    )
    form.ghost(87.5, 30.5, 13)
    form.portrait(4.5, 15.6, 25)
    form.head(words.RESIDENCE_CARD, emblem_mm=8, em_mm=2.8)
    x, right, em = 33.0, 100.5, 2.5
    rows = [18.0 + 5.7 * row for row in range(6)]
    form.field(
        x, rows[0], "surname", holder.surname[0], em_mm=em,
        script=holder.surname[1:], script_x=right,
    )  # fmt: skip
    form.field(
        x, rows[1], "given", holder.given[0], em_mm=em,
        script=holder.given[1:], script_x=right,
    )  # fmt: skip
    form.field(x, rows[2], "nationality", words.UTOPIAN[0], em_mm=em)
    form.field(x + 30, rows[2], "sex", holder.sex, em_mm=em)
    form.field(x, rows[3], "birth", _day(holder.birth), em_mm=em)
    form.field(x, rows[4], "card_number", order.number, em_mm=em)
    form.field(x + 30, rows[4], "issue", _day(order.issue), em_mm=em)
    form.field(x, rows[5], "expiry", _day(order.expiry), em_mm=em)
    form.signature(x + 32, rows[5] + 1.6, 14)
    return form.finish(has_zone=True)


def _visa(order: Order, ppi: float) -> Printed:
    form = _Form(order, ppi)
    holder, is_large = order.holder, order.kind is Kind.VISA_A
    width = form.sheet.width_mm
    print_ground(
        form.sheet,
        form.palette,
        centre=(width * 0.6, 30),
        radius_mm=22,
        petals=14,
        has_zone=True,
    )
    form.ghost(width - 18.5, 29 if not is_large else 33, 13.5)
    portrait_mm = 28.0 if is_large else 24.5
    form.portrait(4.5, 16.2, portrait_mm)
    form.head(words.VISA, emblem_mm=8.4, em_mm=3.0 if is_large else 2.7)
    x, right, em = portrait_mm + 8.5, width - 4.5, 2.7 if is_large else 2.45
    pitch = 6.3 if is_large else 5.5
    rows = [19.2 + pitch * row for row in range(6)]
    step = 34 if is_large else 30
    form.field(x, rows[0], "visa_number", order.number, em_mm=em)
    form.field(x + step, rows[0], "entries", "MULT", em_mm=em)
    form.field(
        x, rows[1], "surname", holder.surname[0], em_mm=em,
        script=holder.surname[1:], script_x=right,
    )  # fmt: skip
    form.field(
        x, rows[2], "given", holder.given[0], em_mm=em,
        script=holder.given[1:], script_x=right,
    )  # fmt: skip
    form.field(x, rows[3], "passport_number", order.passport_number, em_mm=em)
    form.field(x + step + 4, rows[3], "sex", holder.sex, em_mm=em)
    form.field(x, rows[4], "birth", _day(holder.birth), em_mm=em)
    form.field(x, rows[5], "valid_from", _day(order.issue), em_mm=em)
    form.field(x + step - 4, rows[5], "valid_until", _day(order.expiry), em_mm=em)
    return form.finish(has_zone=True)
