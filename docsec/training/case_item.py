"""From a case on the desk to an exercise: what a trainer adds to a course of their own.

The keeper of the case consents first. What could tell a person is covered before
anything is written, in every light alike, so nothing of it is in the file; the picture
is coded anew and carries no name, date or device.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from docsec.errors import OptionError
from docsec.exercises import ExhibitData, Fault, WordsData
from docsec.exercises.one_anomaly import OneAnomaly
from docsec.imaging.vision import cv2
from docsec.model import Light, Pixels, Point, Text
from docsec.packs.key import replace_file
from docsec.training import coding

Outline = Sequence[Point]
_QUALITY = 90
_COVER = (128, 128, 128)
_ITEMS, _MEDIA = "items.json", "media"


@dataclass(frozen=True, slots=True)
class Consent:
    """Who keeps the case and lets it be used.

    Attributes:
        keeper: Name and office.
        has_agreed: They did.
        has_checked: They saw the covered pictures and found nothing personal in them.
    """

    keeper: str
    has_agreed: bool
    has_checked: bool


def covered(pixels: Pixels, personal: Sequence[Outline]) -> Pixels:
    """The picture with every personal place painted over."""
    height, width = pixels.shape[:2]
    painted = np.ascontiguousarray(
        pixels if pixels.ndim == 3 else np.repeat(pixels[..., None], 3, 2)  # noqa: PLR2004
    ).copy()
    for outline in personal:
        corners = np.round(np.array(outline) * (width, height)).astype(np.int32)
        cv2.fillPoly(painted, [corners], _COVER)
    return painted


def add_item(
    module: Path,
    *,
    pictures: Mapping[Light, Pixels],
    personal: Sequence[Outline],
    fault: Outline,
    shown_by: tuple[Light, ...],
    said: WordsData,
    objective: str,
    consent: Consent,
) -> str:
    """Write an H1 item and its covered pictures into a module; answer its id.

    Args:
        module: Folder of the module, with or without items so far.
        pictures: Of one page, each covering the others.
        personal: Places to paint over, in fractions of the picture.
        fault: The place to be found, likewise.
        shown_by: Lights that show it, the best first.
        said: What a person should say of it, by language.
        objective: Id of what it serves.
        consent: Of the case's keeper.

    Raises:
        OptionError: There is no consent, or the fault is covered, or no light shows it.
    """
    _refuse(pictures, personal, fault, shown_by, consent)
    media = module / _MEDIA
    media.mkdir(parents=True, exist_ok=True)
    views = {}
    shape = next(iter(pictures.values())).shape
    for light, pixels in pictures.items():
        data = _coded(covered(pixels, personal))
        name = f"{hashlib.sha256(data).hexdigest()[:32]}.jpg"
        (media / name).write_bytes(data)
        views[light] = name
    task = OneAnomaly.Task(ExhibitData(views, shape[1], shape[0]))
    key = OneAnomaly.Key(Fault(tuple(fault), shown_by, said=said))
    body = coding.plain({"task": task, "key": key})
    identity = "case-" + hashlib.sha256(json.dumps(body).encode()).hexdigest()[:10]
    item = {"id": identity, "exercise": "one_anomaly", "objective": objective, **body}
    _append(module / _ITEMS, item)
    return identity


def _refuse(
    pictures: Mapping[Light, Pixels],
    personal: Sequence[Outline],
    fault: Outline,
    shown_by: tuple[Light, ...],
    consent: Consent,
) -> None:
    if not (consent.keeper.strip() and consent.has_agreed and consent.has_checked):
        raise OptionError(
            Text("The keeper of the case must agree, and check the covered pictures.")
        )
    shapes = {pixels.shape[:2] for pixels in pictures.values()}
    if len(shapes) != 1 or not set(shown_by) & set(pictures):
        raise OptionError(
            Text("The pictures must cover each other, and one must show the fault.")
        )
    (height, width) = next(iter(shapes))
    place = np.zeros((height, width, 3), np.uint8)
    corners = np.round(np.array(fault) * (width, height)).astype(np.int32)
    cv2.fillPoly(place, [corners], (255, 255, 255))
    left = covered(place, personal)
    if not (left == place.max()).all(2).any():
        raise OptionError(Text("The fault lies under a cover."))


def _append(path: Path, item: Mapping[str, Any]) -> None:
    items = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []
    written = json.dumps([*items, item], ensure_ascii=False, indent=1)
    replace_file(path, written.encode())


def _coded(pixels: Pixels) -> bytes:
    coded = BytesIO()
    Image.fromarray(pixels).save(coded, "JPEG", quality=_QUALITY)
    return coded.getvalue()
