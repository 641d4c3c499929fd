"""Portraits drawn by parameters: plainly drawings, never passed off as photographs."""

import numpy as np
from numpy.typing import NDArray

from docsec.synthesis.people.appearance import Appearance, usual_appearance
from docsec.synthesis.people.attire import draw_body, draw_spectacles
from docsec.synthesis.people.beard import draw_beard
from docsec.synthesis.people.easel import Cover as Covered
from docsec.synthesis.people.easel import Easel
from docsec.synthesis.people.face import Face, face_of
from docsec.synthesis.people.features import (
    draw_brows,
    draw_colours,
    draw_contour,
    draw_ears,
    draw_eyes,
    draw_head,
    draw_mouth,
    draw_nose,
)
from docsec.synthesis.people.hair import BARE, draw_back_hair, draw_hair
from docsec.synthesis.people.headwear import (
    draw_cover,
    draw_cover_back,
    shows_hair,
)
from docsec.synthesis.people.homeland import invent_likeness
from docsec.synthesis.people.likeness import Likeness, SkinMark
from docsec.synthesis.people.relief import Relief, model
from docsec.synthesis.people.years import draw_lines, draw_marks

__all__ = ["Likeness", "draw_portrait", "invent_likeness"]

PASSPORT_SIZE = (413, 531)
"""35 x 45 mm at 300 ppi."""
PRINT_SIZE = (630, 810)
_TOP = (0.885, 0.905, 0.925)
_LOW = (0.800, 0.835, 0.870)


def draw_portrait(
    likeness: Likeness,
    appearance: Appearance | None = None,
    size: tuple[int, int] = PRINT_SIZE,
) -> NDArray[np.float32]:
    """Draw a person on a day.

    Args:
        likeness: Who.
        appearance: The day; None: as they usually look at the age when first met.
        size: Columns and rows, about 35 to 45 in proportion.

    Returns:
        RGB and alpha in 0-1.
    """
    if appearance is None:
        appearance = usual_appearance(likeness)
    face = face_of(likeness, appearance)
    easel = Easel(*size)
    _draw_ground(easel)
    hair_seen = shows_hair(appearance.cover)
    if hair_seen:
        draw_back_hair(easel, face, appearance)
    draw_cover_back(easel, face, appearance)
    skin = draw_body(easel, face, appearance)
    relief = model(face, *size)
    head = _draw_face(easel, face, likeness.marks, (relief, appearance), skin)
    curl = likeness.habits.curl
    draw_beard(easel, face, appearance, curl, head)
    draw_mouth(easel, face)
    if hair_seen:
        draw_hair(easel, face, appearance, curl)
    draw_cover(easel, face, appearance)
    draw_spectacles(easel, face, appearance.frame)
    easel.paint = relief.turned(easel.paint, appearance)
    warm = 1 + np.array((0.05, 0.0, -0.08)) * appearance.warmth
    easel.paint *= warm.astype(np.float32)[:, None, None]
    return easel.finished()


def _draw_face(
    easel: Easel,
    face: Face,
    marks: tuple[SkinMark, ...],
    lamp: tuple[Relief, Appearance],
    neck: Covered,
) -> Covered:
    """Lay the skin, light it, draw on it; return the cover of the head."""
    ears = draw_ears(easel, face)
    head = draw_head(easel, face)
    draw_colours(easel, face, head)
    relief, appearance = lamp
    shading = relief.shading(appearance)
    skin = np.maximum(np.maximum(head, ears * 0.7), neck * 0.8)
    easel.paint *= 1 + skin * (shading - 1)
    draw_lines(easel, face, smile=appearance.smile, head=head)
    draw_marks(easel, face, marks, head)
    draw_nose(easel, face)
    draw_eyes(easel, face)
    draw_brows(easel, face)
    draw_contour(easel, face, is_bald=appearance.bald > BARE)
    return head


def _draw_ground(easel: Easel) -> None:
    down = np.linspace(0, 1, easel.rows, dtype=np.float32)[:, None]
    for plane, top, low in zip(easel.paint, _TOP, _LOW, strict=True):
        plane[:] = top + (low - top) * down
