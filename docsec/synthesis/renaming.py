"""Gives a document the name of another state: what pseudo-documents are made of."""

from dataclasses import dataclass, replace

from docsec.synthesis.form import Leaf
from docsec.synthesis.guilloche import rosette
from docsec.synthesis.ink import Ink
from docsec.synthesis.place import Box, Setting
from docsec.synthesis.rewriting import (
    around,
    boxed,
    grown,
    ink_of,
    lifted,
    respelled,
    set_again,
    width_mm,
    zone_changes,
)
from docsec.synthesis.stack import Feature, Stack
from docsec.synthesis.tamper import blank_sheet, laid_over
from docsec.synthesis.typeface import Face

_GAP_MM = 2.0
_EM = 0.33  # of the emblem's height
_WIDE = 6.0  # a title this much wider than half the emblem has words


@dataclass(frozen=True, slots=True)
class State:
    """A state that nobody recognises.

    Attributes:
        name: As it stands at the head of the page.
        code: Its three letters; assigned to nobody.
        citizen: The nationality.
        petals: Of the flower that stands for an emblem; None keeps the emblem.
    """

    name: str
    code: str
    citizen: str
    petals: int | None


@dataclass(frozen=True, slots=True)
class Renamed:
    """A page in the name of another state.

    Attributes:
        leaf: The page.
        boxes: What was changed, by feature, in mm.
    """

    leaf: Leaf
    boxes: tuple[tuple[Feature, Box], ...]


def renamed(leaf: Leaf, state: State, *, was: State, ink: Ink) -> Renamed:
    """Print the page in another state's name.

    Args:
        leaf: The page.
        state: Its new name.
        was: Its old one, to be found in fields and MRZ.
        ink: Of the new head.
    """
    stack, boxes = leaf.stack, list[tuple[Feature, Box]]()
    if leaf.places["title"].width > _WIDE * leaf.places["split"].width:
        stack, boxes = _headed(leaf, state, ink)
    changed = replace(leaf, stack=stack)
    for setting in leaf.settings.values():
        new = {was.code: state.code, was.citizen: state.citizen}.get(setting.text)
        if new not in {None, setting.text}:
            written = replace(setting, text=new)
            changed = _exchanged(changed, [setting], [written])
            wider = max(around(setting), around(written), key=lambda box: box.width)
            boxes.append((setting.feature, grown(wider, 0.15)))
    if leaf.lines:
        changed, zone_boxes = _zone_renamed(changed, state)
        boxes += [(Feature.MRZ, box) for box in zone_boxes]
    return Renamed(changed, tuple(boxes))


def _headed(
    leaf: Leaf, state: State, ink: Ink
) -> tuple[Stack, list[tuple[Feature, Box]]]:
    """The head with another name, and with a flower for an emblem."""
    stack, sheet = leaf.stack, blank_sheet(leaf.stack)
    title, emblem = leaf.places["title"], _emblem(leaf)
    kept = grown(emblem, _GAP_MM / 4)
    cut = boxed(stack, [grown(title, 0.3)])
    if state.petals is None:
        cut = cut * (1 - boxed(stack, [kept]))
    plate = sheet.plate()
    for feature in (Feature.TITLE, Feature.SPLIT):
        stack = lifted(stack, cut, feature)
    x, y = emblem.left + emblem.width / 2, emblem.top + emblem.height / 2
    if state.petals is not None:
        flower = rosette((x, y), emblem.width * 0.48, petals=state.petals, strands=5)
        plate.lines(flower, width_mm=0.16)
    is_left = emblem.left - title.left < emblem.width
    start = kept.right + _GAP_MM if is_left else title.left
    end = title.right if is_left else kept.left - _GAP_MM
    name = Setting(state.name, start, y, 1.0, Face.SERIF, "ls", Feature.TITLE)
    em_mm = min(emblem.height * _EM, (end - start) / width_mm(name))
    plate.text((start, y + em_mm * 0.35), state.name, em_mm, face=Face.SERIF)
    sheet.print(plate, ink, Feature.TITLE)
    return laid_over(stack, sheet), [(Feature.TITLE, grown(title, 0.4))]


def _emblem(leaf: Leaf) -> Box:
    """The emblem; its right half is the one that infrared makes vanish."""
    half = leaf.places["split"]
    return replace(half, left=half.left - half.width, width=2 * half.width)


def _exchanged(leaf: Leaf, old: list[Setting], new: list[Setting]) -> Leaf:
    feature = old[0].feature
    ink = ink_of(leaf.stack, feature)
    cut = boxed(leaf.stack, [around(one, margin_mm=0.05) for one in old])
    return replace(leaf, stack=set_again(lifted(leaf.stack, cut, feature), new, ink))


def _zone_renamed(leaf: Leaf, state: State) -> tuple[Leaf, list[Box]]:
    """The MRZ under the new code; no check digit counts it (9303-4 4.2.2)."""
    codes = {"issuing_state": state.code, "nationality": state.code}
    lines = respelled(leaf.lines, codes)
    altered, new = zone_changes(leaf, lines), replace(leaf, lines=lines)
    changed = _exchanged(new, [old for old, _ in altered], [due for _, due in altered])
    return changed, [grown(around(old), 0.15) for old, _ in altered]
