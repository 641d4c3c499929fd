"""Setting personal data anew: one character, a field, or the machine-readable zone."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from docsec.formats import formats, recognise
from docsec.model import Region
from docsec.standards.check_digit import check_digit
from docsec.synthesis.form import LINE_PITCH_MM, PITCH_MM, Leaf
from docsec.synthesis.ink import Ink
from docsec.synthesis.place import Box, Setting
from docsec.synthesis.sheet import Curve, Plate
from docsec.synthesis.sheet import box as outline
from docsec.synthesis.stack import MM_PER_INCH, Feature, Stack
from docsec.synthesis.tamper import Mask, blank_sheet, faded, laid_over, outlined
from docsec.synthesis.typeface import Face, typeface

_OCR_B_EM_MM = 3.513
_CAP_MM = 2.5
_DATE = re.compile(r"\d\d [A-Z]{3} \d{4}|\d\d\.\d\d\.\d{4}")
_FINE = 512  # pixels per em, to measure words by


def width_mm(setting: Setting) -> float:
    """How far the words of a setting reach."""
    font = typeface(setting.face, _FINE)
    return 0.0 if font is None else font.getlength(setting.text) / _FINE * setting.em_mm


def around(setting: Setting, *, margin_mm: float = 0.0) -> Box:
    """The box that a setting's words fill, from ascender to descender."""
    width = width_mm(setting)
    left = setting.x_mm - {"l": 0.0, "m": width / 2, "r": width}[setting.anchor[0]]
    return grown(
        Box(left, setting.y_mm - setting.em_mm, width, setting.em_mm * 1.25), margin_mm
    )


def grown(box: Box, margin_mm: float) -> Box:
    """A box with so much more on every side."""
    return Box(
        box.left - margin_mm,
        box.top - margin_mm,
        box.width + 2 * margin_mm,
        box.height + 2 * margin_mm,
    )


def character(setting: Setting, index: int, text: str) -> Setting:
    """The setting of one character of a line that begins at the left, said anew."""
    before = replace(setting, text=setting.text[:index])
    return replace(setting, text=text, x_mm=setting.x_mm + width_mm(before))


def zone_settings(leaf: Leaf) -> tuple[tuple[Setting, ...], ...]:
    """Every character of the machine-readable zone, line by line."""
    zone = leaf.places["mrz"]
    return tuple(
        tuple(
            Setting(
                one,
                zone.left + (column + 0.5) * PITCH_MM,
                zone.top + _CAP_MM + row * LINE_PITCH_MM,
                _OCR_B_EM_MM,
                Face.OCR_B,
                "ms",
                Feature.MRZ,
            )
            for column, one in enumerate(line)
        )
        for row, line in enumerate(leaf.lines)
    )


@dataclass(frozen=True, slots=True)
class Digit:
    """A digit that is worth altering: the last of a year, or one of the number.

    Attributes:
        page: Where it stands.
        name: Of its field.
        index: Of the character in the field.
        setting: Of the whole field.
    """

    page: int
    name: str
    index: int
    setting: Setting

    @property
    def text(self) -> str:
        """The digit."""
        return self.setting.text[self.index]

    def alone(self, text: str | None = None) -> Setting:
        """The setting of this one character, as it is or said anew."""
        return character(self.setting, self.index, text or self.text)


def digits(leaves: Sequence[Leaf], *, has_number: bool = True) -> tuple[Digit, ...]:
    """All digits worth altering, in the order of the fields."""
    return tuple(
        Digit(page, name, index, setting)
        for page, leaf in enumerate(leaves)
        for name, setting in leaf.settings.items()
        for index in _worthwhile(setting, has_number=has_number)
    )


def days(leaves: Sequence[Leaf]) -> tuple[Digit, ...]:
    """The last digits of days that stay days whatever is made of them: 01 to 29."""
    return tuple(
        replace(year, index=1)
        for year in digits(leaves, has_number=False)
        if year.setting.text[0] in "012"
    )


def _worthwhile(setting: Setting, *, has_number: bool) -> range | tuple[int, ...]:
    if _DATE.fullmatch(setting.text):
        return (len(setting.text) - 1,)
    if has_number and setting.feature is Feature.NUMBER:
        return range(1, len(setting.text))  # its first character is a letter
    return ()


def zone_changes(
    leaf: Leaf, lines: tuple[str, ...]
) -> tuple[tuple[Setting, Setting], ...]:
    """The characters of the machine-readable zone that change, as they are and due."""
    before, after = zone_settings(leaf), zone_settings(replace(leaf, lines=lines))
    return tuple(
        (old, due)
        for old_row, due_row in zip(before, after, strict=True)
        for old, due in zip(old_row, due_row, strict=True)
        if old.text != due.text
    )


def with_zone(leaf: Leaf, box: Box) -> Leaf:
    """The page with its machine-readable zone in another place."""
    scale = leaf.stack.ppi / MM_PER_INCH
    sides = (box.left, box.top, box.width, box.height)
    left, top, width, height = (value * scale for value in sides)
    return replace(
        leaf,
        zone=Region(left, top, width, height),
        places=MappingProxyType({**leaf.places, "mrz": box}),
    )


def ink_of(stack: Stack, feature: Feature) -> Ink:
    """The ink a feature is printed with."""
    return next(one.ink for one in stack.layers if one.feature is feature)


def lifted(stack: Stack, mask: Mask, feature: Feature) -> Stack:
    """Take one feature's ink off where the mask says, and nothing else."""
    return faded(stack, mask, which=lambda layer: layer.feature is feature)


def set_again(stack: Stack, settings: Iterable[Setting], ink: Ink) -> Stack:
    """Print words over what is there, in an ink of the forger's choice."""
    sheet = blank_sheet(stack)
    plates: dict[Feature, Plate] = {}
    for one in settings:
        plate = plates.setdefault(one.feature, sheet.plate())
        plate.text(
            (one.x_mm, one.y_mm), one.text, one.em_mm, face=one.face, anchor=one.anchor
        )
    for feature, plate in plates.items():
        sheet.print(plate, ink, feature)
    return laid_over(stack, sheet)


def nudged(setting: Setting, right_mm: float, down_mm: float) -> Setting:
    """The same words off their place."""
    return replace(setting, x_mm=setting.x_mm + right_mm, y_mm=setting.y_mm + down_mm)


def boxed(stack: Stack, boxes: Iterable[Box], *, soft_mm: float = 0.0) -> Mask:
    """A mask of everything inside the boxes."""
    return outlined(stack, *(_outline(one) for one in boxes), soft_mm=soft_mm)


def respelled(
    lines: tuple[str, ...], values: Mapping[str, str], *, is_recomputed: bool = True
) -> tuple[str, ...]:
    """The lines of an MRZ with other characters in some of its fields.

    Args:
        lines: As printed.
        values: By field name of the format, the characters due there, filled up with
            `<`; of a field that stands twice, as the issuer does on some, both change.
        is_recomputed: Put right the check digits over what was changed.
    """
    name = recognise(lines)
    if name is None:
        return lines
    sheet = [list(line) for line in lines]
    table = formats[name]
    for rule in table.fields:
        if rule.name in values:
            text = iter(values[rule.name].ljust(rule.width, "<"))
            for span in rule.spans:
                sheet[span.line][span.start : span.end] = [
                    next(text) for _ in range(span.start, span.end)
                ]
    for rule in table.fields if is_recomputed else ():
        if rule.covers:
            covered = "".join(
                "".join(sheet[span.line][span.start : span.end]) for span in rule.covers
            )
            place = rule.spans[0]
            was = lines[place.line][place.start]
            is_unused = was == "<" and not covered.strip("<")
            sheet[place.line][place.start] = "<" if is_unused else check_digit(covered)
    return tuple("".join(line) for line in sheet)


def _outline(box: Box) -> Curve:
    return outline(box.left, box.top, box.width, box.height)
