"""Where in a portrait a component is to be seen: for marking, asking and explaining."""

from docsec.model import Region
from docsec.synthesis.people.appearance import Appearance
from docsec.synthesis.people.face import EYE_Y, TOP_Y, Face, face_of
from docsec.synthesis.people.likeness import Component, Likeness
from docsec.synthesis.people.years import mark_spot

_ROOM = 0.018
"""Left around a component, in heights of the portrait."""
_Box = tuple[float, float, float, float]
"""Left, top, right, bottom in the portrait's units."""


def places_of(
    component: Component,
    likeness: Likeness,
    appearance: Appearance,
    size: tuple[int, int],
) -> tuple[Region, ...]:
    """Where a component lies in a portrait of that size, in pixels.

    Two regions for ears, one for each mark, one for everything else. A turn of the head
    by a few degrees moves what is there by less than the room left around it.
    """
    face = face_of(likeness, appearance)
    if component is Component.MARKS:
        spots = [mark_spot(face, mark) for mark in likeness.marks]
        boxes = [(x, y, x, y) for x, y in spots]
    elif component is Component.EARS:
        boxes = _ears(face)
    else:
        boxes = [_box(component, face)]
    return tuple(_region(box, size) for box in boxes)


def _ears(face: Face) -> list[_Box]:
    inner, outer = face.half - 0.015, face.half + 1.3 * face.ear_out
    top, bottom = face.ear_y, face.ear_y + face.ear_height
    return [(-outer, top, -inner, bottom), (inner, top, outer, bottom)]


def _box(component: Component, face: Face) -> _Box:
    f = face
    eyes = f.eye_x + f.eye_half
    sides = {
        Component.HEAD: (f.half, TOP_Y, f.chin_y),
        Component.SKIN: (f.half, f.brow_y, f.chin_y),
        Component.FOREHEAD: (f.temple, f.hairline_y, f.brow_y),
        Component.BROWS: (eyes, f.brow_y - 0.02, f.brow_y + 0.02),
        Component.EYES: (eyes, EYE_Y - 0.025, EYE_Y + 0.025),
        Component.NOSE: (f.nose_half, EYE_Y, f.nose_y),
        Component.PHILTRUM: (0.012, f.nose_y, f.mouth_y - f.upper_lip),
        Component.MOUTH: (f.mouth_half, f.mouth_y - 0.015, f.mouth_y + f.lower_lip),
        Component.CHEEKS: (f.half, EYE_Y + 0.05, f.mouth_y),
        Component.JAW: (f.half, f.mouth_y, f.chin_y),
        Component.CHIN: (f.chin_half, f.mouth_y + f.lower_lip, f.chin_y),
    }
    half, top, bottom = sides[component]
    return (-half, top, half, bottom)


def _region(box: _Box, size: tuple[int, int]) -> Region:
    columns, rows = size
    left, top, right, bottom = (value * rows for value in box)
    room = _ROOM * rows
    return Region(
        columns / 2 + left - room,
        top - room,
        right - left + 2 * room,
        bottom - top + 2 * room,
    )
