"""The steps that differ from copy to copy: the paper, and the holder's data."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from docsec.model import SizeClass
from docsec.synthesis import step, substrate, variable, words
from docsec.synthesis.barcode import modules
from docsec.synthesis.drawing import rounded
from docsec.synthesis.form import LINE_PITCH_MM, PITCH_MM, Form
from docsec.synthesis.ink import Process
from docsec.synthesis.place import Box, Setting
from docsec.synthesis.security import make_paper
from docsec.synthesis.sheet import Plate, box
from docsec.synthesis.stack import Feature
from docsec.synthesis.stamp import print_stamp
from docsec.synthesis.typeface import Face

PORTRAIT_RATIO = 45 / 35
ZONE_MM = 23.2
"""Height of the machine readable zone, from the lower edge (9303-4 to 9303-7)."""
_OCR_B_EM_MM = 3.513  # its advance is 0.723 em
_CAP_MM = 2.5
_LIFT = 1.15
"""A backdrop is not even; lifted by this it is white all over."""
_SCRIPT_SHARE = 0.95
"""Arabic letters look larger than Latin ones of the same em."""


def _paper(form: Form, _: step.Paper) -> None:
    rng = np.random.default_rng(form.seed)
    make_paper(form.sheet, rng, zone_mm=form.page.zone_mm)


def _blank(form: Form, made: step.Blank) -> None:
    form.sheet.blank(rounded(made.area, made.radius))


def _portrait(form: Form, made: step.Portrait) -> None:
    """On paper in a place left free of print; in plastic in grey, over the ground."""
    ink = form.design.ink(made.ink)
    area = (*made.at, made.width, made.width * PORTRAIT_RATIO)
    picture = form.drawn
    if ink.process is Process.LASER:
        picture = _greyed(picture)
    else:
        form.sheet.blank(box(*area))
    form.sheet.paint(picture, box(*area)[[0, 2]], ink, Feature.PORTRAIT)
    form.note("portrait", area)


def _ghost(form: Form, made: step.Ghost) -> None:
    """Tinted with its ink, and running out at the edge."""
    ink = form.design.ink(made.ink)
    drawn = form.drawn
    grey = drawn[..., :3].mean(2, keepdims=True) ** 0.8
    tint = np.array(ink.colour, np.float32)
    tinted = tint + (1 - tint) * grey
    rows, columns = grey.shape[:2]
    v, u = np.mgrid[0:rows, 0:columns].astype(np.float32)
    edge = np.hypot((u / columns - 0.5) / 0.5, (v / rows - 0.52) / 0.52)
    alpha = made.strength * np.clip((1.0 - edge) / 0.3, 0, 1)[..., None]
    picture = np.concatenate([tinted, alpha], 2).astype(np.float32)
    area = (*made.at, made.width, made.width * PORTRAIT_RATIO)
    form.sheet.paint(picture, box(*area)[[0, 2]], ink, Feature.GHOST)
    form.note("ghost", area)


def _greyed(picture: NDArray[np.float32]) -> NDArray[np.float32]:
    """As a laser engraves it: the backdrop is left to the ground, the foot runs out."""
    grey = picture[..., :3] @ np.array((0.30, 0.59, 0.11), np.float32)
    backdrop = float(np.median(grey[: len(grey) // 12]))
    tone = np.clip(grey / backdrop * _LIFT, 0, 1)[..., None] ** np.float32(0.95)
    rows = np.linspace(0, 1, len(grey), dtype=np.float32)[:, None, None]
    alpha = np.clip((1.0 - rows) / 0.06, 0, 1) * picture[..., 3:]
    return np.concatenate([np.repeat(tone, 3, 2), alpha], 2, dtype=np.float32)


def _fields(form: Form, made: step.Fields) -> None:
    labels, data, number = (form.sheet.plate() for _ in range(3))
    for field in made.fields:
        _label(labels, made, field)
        is_number = field.name == "number" and made.number_ink is not None
        plate, feature = data, Feature.DATA
        if is_number:
            plate, feature = number, Feature.NUMBER
        _value(form, plate, made, field, feature)
    ink = form.design.ink
    form.sheet.print(labels, ink(made.label_ink), Feature.LABELS)
    form.sheet.print(data, ink(made.ink), Feature.DATA)
    form.sheet.print(number, ink(made.number_ink or made.ink), Feature.NUMBER)


def _label(plate: Plate, made: step.Fields, field: step.Field) -> None:
    """English, then Arabic and Sorani, in one line."""
    key = field.name if field.label is None else field.label
    small = (field.em or made.em) * made.label_em
    latin, arabic, sorani = words.LABELS.get(key, (key, "", ""))
    width = plate.text(field.at, f"{latin}  ", small) if latin else 0.0
    if made.has_script_labels and arabic:
        x, y = field.at
        beside = (x + width + small * 0.4, y)
        plate.pair(beside, (arabic, sorani), small * _SCRIPT_SHARE, anchor="ls")


def _value(
    form: Form, plate: Plate, made: step.Fields, field: step.Field, feature: Feature
) -> None:
    latin, *script = form.values[field.name]
    em = field.em or made.em
    x, y = field.at
    if not field.drop:  # beside the label, which is a number and a point
        x += em * 1.5
    low = y + em * field.drop
    if latin:
        reach = plate.text((x, low), latin, em, face=made.face)
        form.note(field.name, (x, low - em, reach, em * 1.25))
        form.settings[field.name] = Setting(latin, x, low, em, made.face, "ls", feature)
    if field.script_right is not None:
        right = (field.script_right, low)
        _script(plate, right, (script[0], script[1]), em)


def _script(
    plate: Plate, right: tuple[float, float], pair: tuple[str, str], em: float
) -> None:
    if all(pair):
        plate.pair(right, pair, em, face=Face.ARABIC_BOLD)
    elif pair[0]:
        plate.text(right, pair[0], em, face=Face.ARABIC_BOLD, anchor="rs")


def _signature(form: Form, made: step.Signature) -> None:
    """One stroke, its swing taken from the number."""
    digits = [int(digit) for digit in form.order.number[1:]]
    x, y = made.at
    t = np.linspace(0, 1, 240)
    turn = 2 * np.pi * (5 + digits[0] % 3) * t
    height = 0.5 + 0.12 * np.array(digits)[(t * (len(digits) - 1)).astype(int)]
    height = np.convolve(height, np.ones(31) / 31, "same") * (1.25 - t)
    run = x + made.width * (0.86 * t + 0.05 * np.cos(turn) + 0.1 * t**3)
    line = np.stack([run, y - height * 1.5 * np.sin(turn + 0.6) - 0.8 * t], 1)
    plate = form.sheet.plate()
    plate.lines([line], width_mm=0.28)
    form.sheet.print(plate, form.design.ink(made.ink), Feature.DATA)
    form.places["signature"] = Box.around(line)


def _zone(form: Form, made: step.Zone) -> None:
    """Set the MRZ in OCR-B, its lines midway in the zone (9303-3 4.4, 4.5)."""
    lines = form.order.lines
    left = 6.0 if form.design.size is SizeClass.ID_3 else 4.0
    middle = form.sheet.height_mm - ZONE_MM / 2
    first = middle - LINE_PITCH_MM * (len(lines) - 1) / 2
    plate = form.sheet.plate()
    for row, line in enumerate(lines):
        baseline = first + row * LINE_PITCH_MM + _CAP_MM / 2
        for column, character in enumerate(line):
            at = (left + (column + 0.5) * PITCH_MM, baseline)
            plate.text(at, character, _OCR_B_EM_MM, face=Face.OCR_B, anchor="ms")
    form.sheet.print(plate, form.design.ink(made.ink), Feature.MRZ)
    width = len(lines[0]) * PITCH_MM
    height = LINE_PITCH_MM * (len(lines) - 1) + _CAP_MM
    form.note("mrz", (left, first - _CAP_MM / 2, width, height))
    form.is_lined = True


def _barcode(form: Form, made: step.Barcode) -> None:
    """As large as the area allows, in its middle."""
    dark = modules(form.order, made.symbology, made.content)
    rows, columns = dark.shape
    left, top, width, height = made.area
    side = min(width / columns, height / rows)
    x_0 = left + (width - columns * side) / 2
    y_0 = top + (height - rows * side) / 2
    plate = form.sheet.plate()
    plate.fill(
        box(x_0 + start * side, y_0 + row * side, length * side, side)
        for row in range(rows)
        for start, length in _runs(dark[row])
    )
    is_seal = made.content.endswith("seal")
    feature = Feature.SEAL if is_seal else Feature.BARCODE
    form.sheet.print(plate, form.design.ink(made.ink), feature)
    form.note("barcode", (x_0, y_0, columns * side, rows * side))


def _runs(row: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Start and length of each dark run."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], row.astype(np.int8), [0]])))
    return [
        (int(start), int(end - start))
        for start, end in zip(edges[::2], edges[1::2], strict=True)
    ]


def _lenticular(form: Form, made: step.Lenticular) -> None:
    """The portrait from one side, the year of expiry from the other."""
    rows, columns = form.drawn.shape[:2]
    year = Plate(rows, columns, rows / 20)
    year.text(
        (columns / rows * 10, 12),
        f"{form.order.expiry:%Y}",
        columns / rows * 8.4,
        face=Face.LATIN_BOLD,
        anchor="ms",
    )
    alpha = year.coverage[..., None].astype(np.float32) / np.float32(255)
    black = np.zeros((rows, columns, 3), np.float32)
    second = np.concatenate([black, alpha], 2)
    variable.lenticular(
        form.sheet,
        box(*made.area),
        _greyed(form.drawn),
        second,
        ink=form.design.ink(made.ink),
    )


def _perforation(form: Form, made: step.Perforation) -> None:
    substrate.perforate(form.sheet, made.at, form.order.number, pitch_mm=made.pitch)


def _stamp(form: Form, made: step.Stamp) -> None:
    visits = form.order.visits
    if made.number < len(visits):
        visit, ink = visits[made.number], form.design.ink(made.ink)
        rng = np.random.default_rng([form.seed, made.number])
        print_stamp(
            form.sheet, visit, made.at, turn_deg=made.turn_deg, ink=ink, rng=rng
        )


COPY_STEPS: dict[type[step.Made], Callable[[Form, Any], None]] = {
    step.Paper: _paper,
    step.Blank: _blank,
    step.Portrait: _portrait,
    step.Ghost: _ghost,
    step.Fields: _fields,
    step.Signature: _signature,
    step.Zone: _zone,
    step.Barcode: _barcode,
    step.Lenticular: _lenticular,
    step.Perforation: _perforation,
    step.Stamp: _stamp,
}
