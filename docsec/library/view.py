"""Lays the pictures of an identified document on the millimetres of its model.

`place` finds the pages, once for a document; `Views` cuts them out, each light when it
is first asked for. Both run where checks run: in the child process.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from statistics import median

import numpy as np

from docsec.imaging.geometry import points_of
from docsec.imaging.vision import cv2
from docsec.library.identification import Fit, fits_of, pages_seen
from docsec.library.registration import (
    Pattern,
    Registered,
    outline_matrix,
    pattern_of,
    ppi_of,
    register,
)
from docsec.model import (
    Document,
    DocumentModel,
    FeatureKind,
    FeatureModel,
    Light,
    ModelPage,
    MrzReading,
    PageName,
    Picture,
    Pixels,
    Placement,
    Side,
    View,
)
from docsec.model.view import MM_PER_INCH, Matrix

MOST_PPI = 1200.0
"""Finer than this no page is laid out; the picture itself may be."""
_LEAST_LIKE = 0.2
"""A side less like every page of the model is another page, or bed."""
_FAR_MM = 1.5
"""Personal print farther off its place than this was not measured but mistaken."""
_PITCH_MM, _CAPITAL_MM = 2.54, 2.5


def place(
    document: Document, model: DocumentModel, folder: Path
) -> tuple[Placement, ...]:
    """Find the pages of a model in the pictures of a document.

    Args:
        document: As read.
        model: What it is of.
        folder: Where the model's pictures lie.

    Returns:
        One for each page in each picture in which its print was found, white light
        first; none where the model has no pictures.
    """
    seen = pages_seen(document)
    found: list[Placement] = []
    for one, fit in zip(seen, fits_of(seen, model), strict=True):
        side = document.sides[one.side]
        page = None if fit is None else model.page(fit.page)
        if fit is None or page is None:
            continue
        if fit.likeness < _LEAST_LIKE and side.mrz is None:
            continue
        placed = _in_white(document, side, page, fit, folder)
        if placed is not None:
            found.append(placed)
    others = [
        placed
        for white in found
        for index, picture in enumerate(document.pictures)
        if picture.light is not Light.VI
        for placed in [_in_other(document, index, white, model, folder)]
        if placed is not None
    ]
    return _with_personal(document, model, (*found, *others))


class Views(Mapping[Light, Sequence[View]]):
    """What placements say, cut out and upright; each light when it is asked for."""

    def __init__(self, document: Document, model: DocumentModel, folder: Path) -> None:
        self._pictures = document.pictures
        self._placements = document.placements
        self._model, self._folder = model, folder
        self._made: dict[Light, tuple[View, ...]] = {}

    def __getitem__(self, light: Light) -> tuple[View, ...]:
        if light not in self._made:
            made = tuple(self._views(light))
            if not made:
                raise KeyError(light)
            self._made[light] = made
        return self._made[light]

    def __iter__(self) -> Iterator[Light]:
        return iter(dict.fromkeys(one.light for one in self._placements))

    def __len__(self) -> int:
        return len({one.light for one in self._placements})

    def _views(self, light: Light) -> Iterator[View]:
        count: dict[str, int] = {}
        for placement in self._placements:
            page = self._model.page(placement.page)
            if placement.light is not light or page is None:
                continue
            turn = count.get(page.name, 0)
            count[page.name] = turn + 1
            reference = _reference(self._folder, page, light, turn)
            yield view_of(
                self._pictures[placement.picture].pixels,
                placement,
                page,
                reference,
                ppi=self._grid_ppi(placement),
            )

    def _grid_ppi(self, placement: Placement) -> float:
        """That of the white picture: all lights of a page lie on one grid."""
        white = next(
            (
                one
                for one in self._placements
                if one.light is Light.VI and one.page is placement.page
            ),
            placement,
        )
        return white.ppi


def view_of(
    picture: Pixels,
    placement: Placement,
    page: ModelPage,
    reference: Pixels | None,
    *,
    ppi: float | None = None,
) -> View:
    """Cut one page out of a picture, upright, edge to edge.

    Args:
        picture: The whole picture.
        placement: Where the page lies in it.
        page: Of the model.
        reference: The model's picture under the same light, at any resolution.
        ppi: Of the view; None: that of the picture.
    """
    ppi = float(min(MOST_PPI, max(50.0, round(ppi or placement.ppi))))
    scale = ppi / MM_PER_INCH
    size = (round(page.size_mm[0] * scale), round(page.size_mm[1] * scale))
    step = np.array(
        [[1 / scale, 0, 0.5 / scale], [0, 1 / scale, 0.5 / scale], [0, 0, 1]]
    )
    centres = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]])
    matrix = centres @ placement.to_picture @ step
    way = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    cut = cv2.warpPerspective(
        _coloured(picture), matrix, size, flags=way, borderMode=cv2.BORDER_REPLICATE
    )
    inside = np.full(picture.shape[:2], 255, np.uint8)
    valid = cv2.warpPerspective(
        inside, matrix, size, flags=cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP
    )
    pixels = np.asarray(cut, np.uint8)
    pixels.setflags(write=False)
    fitted = None if reference is None else _fitted(reference, size)
    return View(page, placement, ppi, pixels, fitted, valid > 0)


def load_picture(path: Path) -> Pixels:
    """A picture of a model, RGB and read-only.

    For the confined child only: the file may come from a stranger's stick.
    """
    from PIL import Image  # noqa: PLC0415  # in the child only

    with Image.open(path) as image:
        pixels = np.array(image.convert("RGB"))
    pixels.setflags(write=False)
    return pixels


def _in_white(
    document: Document, side: Side, page: ModelPage, fit: Fit, folder: Path
) -> Placement | None:
    pattern = _pattern(folder, page, Light.VI)
    if pattern is None:
        return None
    corners = points_of(side.page.corners)
    if fit.is_over:
        corners = np.roll(corners, 2, 0)
    start = outline_matrix(corners, page.size_mm)
    pixels = document.pictures[side.picture].pixels
    registered = register(pixels, start, pattern)
    if registered is None:
        return None
    return _placement(page, side.picture, Light.VI, registered)


def _in_other(
    document: Document,
    index: int,
    white: Placement,
    model: DocumentModel,
    folder: Path,
) -> Placement | None:
    """The page of a white picture under another light.

    Devices that change the light leave the page where it lies, so where both pictures
    have the same measures the white one says where it is, if the print does not.
    """
    picture, page = document.pictures[index], model.page(white.page)
    if page is None:
        return None
    is_alike = _is_alike(picture, document.pictures[white.picture])
    starts = [white.to_picture] if is_alike else _outlines(document, index, page)
    pattern = _pattern(folder, page, picture.light)
    if pattern is not None:
        for start in starts:
            registered = register(picture.pixels, start, pattern)
            if registered is not None:
                return _placement(page, index, picture.light, registered)
    if not is_alike:
        return None
    assumed = Registered(white.to_picture, white.residual_mm, 0, white.ppi)
    return _placement(page, index, picture.light, assumed, is_registered=False)


def _outlines(document: Document, index: int, page: ModelPage) -> list[Matrix]:
    sides = [one for one in document.sides if one.picture == index]
    corners = [points_of(one.page.corners) for one in sides]
    return [
        outline_matrix(np.roll(one, turn, 0), page.size_mm)
        for one in corners
        for turn in (0, 2)
    ]


def _is_alike(one: Picture, other: Picture) -> bool:
    return one.pixels.shape[:2] == other.pixels.shape[:2]


def _placement(
    page: ModelPage,
    picture: int,
    light: Light,
    registered: Registered,
    *,
    is_registered: bool = True,
) -> Placement:
    return Placement(
        page=page.name,
        picture=picture,
        light=light,
        ppi=ppi_of(registered.to_picture, page.size_mm),
        to_picture=registered.to_picture,
        personal_mm=(0.0, 0.0),
        residual_mm=registered.residual_mm,
        is_registered=is_registered,
    )


def _with_personal(
    document: Document, model: DocumentModel, placements: tuple[Placement, ...]
) -> tuple[Placement, ...]:
    """Say how far the personal print lies off, by the MRZ that was printed with it."""
    shifts: dict[PageName, tuple[float, float]] = {}
    for one in placements:
        page = model.page(one.page)
        zone = next(iter(page.of_kind(FeatureKind.MRZ)), None) if page else None
        for side in document.sides:
            if zone is None or side.mrz is None or side.picture != one.picture:
                continue
            shift = _shift_mm(side.mrz, zone, one.to_picture)
            if max(map(abs, shift)) <= _FAR_MM:
                shifts.setdefault(one.page, shift)
    return tuple(
        replace(one, personal_mm=shifts.get(one.page, one.personal_mm))
        for one in placements
    )


def _shift_mm(
    mrz: MrzReading, zone: FeatureModel, to_picture: Matrix
) -> tuple[float, float]:
    count = len(mrz.lines)
    pitch = (zone.region_mm.height - _CAPITAL_MM) / max(1, count - 1)
    inverse = np.linalg.inv(to_picture)
    off: list[tuple[float, float]] = []
    for row, line in enumerate(mrz.lines):
        due_y = zone.region_mm.top + _CAPITAL_MM / 2 + row * pitch
        for column, character in enumerate(line.characters):
            due_x = zone.region_mm.left + (column + 0.5) * _PITCH_MM
            x, y, w = inverse @ [*points_of(character.place).mean(0), 1.0]
            off.append((x / w - due_x, y / w - due_y))
    right, down = (median(one) for one in zip(*off, strict=True))
    return float(right), float(down)


def _pattern(folder: Path, page: ModelPage, light: Light) -> Pattern | None:
    picture = page.picture(light)
    if picture is None:
        return None
    return _made_pattern(folder / picture.file, page, picture.ppi)


@lru_cache(maxsize=16)
def _made_pattern(path: Path, page: ModelPage, ppi: float) -> Pattern:
    return pattern_of(page, _loaded(path), ppi)


def _reference(folder: Path, page: ModelPage, light: Light, turn: int) -> Pixels | None:
    """The model's picture under a light; of an angle series, that of the same turn."""
    pictures = [one for one in page.pictures if one.light is light]
    if turn >= len(pictures):
        return None
    return _loaded(folder / pictures[turn].file)


@lru_cache(maxsize=12)
def _loaded(path: Path) -> Pixels:
    return load_picture(path)


def _fitted(reference: Pixels, size: tuple[int, int]) -> Pixels:
    is_larger = reference.shape[1] > size[0]
    way = cv2.INTER_AREA if is_larger else cv2.INTER_LINEAR
    fitted = np.asarray(cv2.resize(reference, size, interpolation=way), np.uint8)
    fitted.setflags(write=False)
    return fitted


def _coloured(pixels: Pixels) -> Pixels:
    if pixels.ndim == 2:  # noqa: PLR2004  # grey
        return np.repeat(pixels[..., None], 3, axis=2)
    return pixels
