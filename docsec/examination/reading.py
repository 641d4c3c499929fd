"""From pictures to a `Document`: the MRZ, the pages made upright, the data."""

from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from docsec.errors import OptionError
from docsec.examination.result import NotChecked
from docsec.examination.run import attempted
from docsec.model import (
    Document,
    Light,
    MrzData,
    MrzReading,
    Page,
    Picture,
    Progress,
    Quad,
    Region,
    Side,
    SizeClass,
    Text,
)

_MRZ_SHARE, _PAGE_SHARE = 0.0, 0.5
# Ink of the MRZ absorbs infrared and the background does not (9303-2 B900), so it is
# the best picture to read from; under other lights it is mostly unreadable.
_PREFERENCE = (Light.IR, Light.VI)


@dataclass(frozen=True, slots=True, eq=False)
class Read:
    """What reading gave.

    Attributes:
        document: For the checks.
        zones: Every MRZ found, taken apart, the surest first.
        gaps: What could not be read, or was found beyond the first MRZ.
    """

    document: Document
    zones: tuple[MrzData, ...]
    gaps: tuple[NotChecked, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Zone:
    """One MRZ: which picture it stands in, how it was read, what it says."""

    picture: int
    mrz: MrzReading
    data: MrzData


def read_document(
    pictures: tuple[Picture, ...],
    *,
    today: date,
    corrected: tuple[str, ...] | None = None,
) -> Generator[Progress, None, Read]:
    """Read all that can be read before any check.

    Lines that a person corrected take the place of what the surest MRZ says; the
    reading itself stays as it was.

    Raises:
        OptionError: There is no picture.
    """
    if not pictures:
        raise OptionError(Text("There is no picture to examine. Give at least one"))
    yield Progress(Text("Reading the MRZ"), _MRZ_SHARE)
    zones, gaps = read_zones(pictures, today=today)
    yield Progress(Text("Finding the page"), _PAGE_SHARE)
    sides, faults = _sides(pictures, zones)
    document = Document(pictures, sides, zones[0].data if zones else None, today)
    gaps += faults + [
        NotChecked(
            Text("Another MRZ"),
            Text(
                "Another MRZ was found in {name} and not checked. Examine it alone",
                name=pictures[zone.picture].name,
            ),
        )
        for zone in zones[1:]
    ]
    read = Read(document, tuple(zone.data for zone in zones), tuple(gaps))
    return read if corrected is None else _corrected(read, corrected)


def _corrected(read: Read, lines: tuple[str, ...]) -> Read:
    from docsec.formats import parse  # noqa: PLC0415  # loads the formats

    document = read.document
    data = parse(lines, today=document.today)
    marked = document.mrz_side()
    sides = tuple(
        replace(one, data=data) if one is marked else one for one in document.sides
    )
    document = replace(document, sides=sides, data=data, corrected=lines)
    # The reading still says whether this is a specimen: no hand can take that away.
    return replace(read, document=document, zones=(data, *read.zones))


def read_zones(
    pictures: Sequence[Picture], *, today: date
) -> tuple[list[Zone], list[NotChecked]]:
    """Every MRZ in the pictures, the surest first, and what kept it from being read."""
    from docsec.formats import parse  # noqa: PLC0415  # loads the formats
    from docsec.reading.mrz import read_mrz  # noqa: PLC0415  # loads the reader

    found: list[Zone] = []
    gaps: list[NotChecked] = []
    for index in _reading_order(pictures):
        picture = pictures[index]
        if found and not _may_show_another_page(pictures, index):
            continue
        readings, fault = attempted(read_mrz, picture.pixels)
        if fault is not None:
            gaps.append(_broken(Text("MRZ"), picture, fault))
        found += [
            Zone(index, one, parse(one.texts(), today=today)) for one in readings or ()
        ]
    # A zone that is no known format at all comes last, however clear its print.
    found.sort(key=lambda one: (one.data.format is None, -_confidence(one.mrz)))
    if not found:
        gaps.append(
            NotChecked(
                Text("MRZ"),
                Text("No MRZ was found. Type it in, or capture the page again"),
            )
        )
    return found, gaps


def _reading_order(pictures: Sequence[Picture]) -> list[int]:
    def rank(index: int) -> int:
        light = pictures[index].light
        return _PREFERENCE.index(light) if light in _PREFERENCE else len(_PREFERENCE)

    return sorted(range(len(pictures)), key=rank)


def _may_show_another_page(pictures: Sequence[Picture], index: int) -> bool:
    """A further picture under a light already read is another page, not a copy.

    White beside infrared shows the same page, unless there are more white ones.
    """
    light = pictures[index].light
    if light not in _PREFERENCE:
        return False
    count = sum(1 for one in pictures if one.light is light)
    infrared = sum(1 for one in pictures if one.light is Light.IR)
    return light is Light.IR or count > infrared


def _confidence(mrz: MrzReading) -> float:
    characters = [one for line in mrz.lines for one in line.characters]
    if not characters:
        return 0.0
    return float(np.mean([one.probability for one in characters]))


def _sides(
    pictures: Sequence[Picture], zones: Sequence[Zone]
) -> tuple[tuple[Side, ...], list[NotChecked]]:
    """Every page of every picture, upright, each MRZ on its page; best MRZ first."""
    gaps: list[NotChecked] = []
    marked: list[tuple[Zone, Side]] = []
    bare: list[Side] = []
    for index, picture in enumerate(pictures):
        pages, fault = attempted(_pages_of, picture)
        if fault is not None or not pages:
            gaps.append(_broken(Text("Outline of the page"), picture, fault or ""))
            pages = (whole_page(picture),)
        taken: list[Page] = []
        for zone in zones:
            if zone.picture == index:
                page = _page_around(zone.mrz, pages) or whole_page(picture)
                taken.append(page)
                page = _turned(page, zone.mrz, zone.data)
                marked.append((zone, Side(index, page, zone.mrz, zone.data)))
        guide = _guide(pictures, index, zones)
        bare += [
            Side(index, _turned(page, guide, None), None)
            for page in pages
            if not any(page is one for one in taken)
        ]
    marked.sort(key=lambda pair: next(i for i, z in enumerate(zones) if z is pair[0]))
    return (*(side for _, side in marked), *bare), gaps


def _pages_of(picture: Picture) -> tuple[Page, ...]:
    from docsec.reading.page import find_pages  # noqa: PLC0415  # loads cv2

    return find_pages(picture.pixels, ppi=picture.ppi)


def _guide(
    pictures: Sequence[Picture], index: int, zones: Sequence[Zone]
) -> MrzReading | None:
    """An MRZ that says which way is up in this picture.

    Its own, or that of a picture of the same measures, which is the same page under
    another light.
    """
    shape = pictures[index].pixels.shape[:2]
    own = [zone for zone in zones if zone.picture == index]
    like = [zone for zone in zones if pictures[zone.picture].pixels.shape[:2] == shape]
    return next((zone.mrz for zone in own + like), None)


def whole_page(picture: Picture) -> Page:
    """The whole picture as a page, where no outline is to be had."""
    aspect = max(picture.width, picture.height) / min(picture.width, picture.height)
    return Page(
        pixels=picture.pixels,
        corners=Region(0, 0, picture.width, picture.height).corners(),
        ppi=picture.ppi,
        size=SizeClass.UNKNOWN,
        aspect=aspect,
        is_whole_picture=True,
    )


def _turned(page: Page, guide: MrzReading | None, data: MrzData | None) -> Page:
    """The page upright, and of the size that its MRZ's format names, if that fits."""
    from docsec.formats import formats  # noqa: PLC0415
    from docsec.reading import page as finder  # noqa: PLC0415  # loads cv2

    if guide is not None:
        page = finder.upright(page, guide.angle_deg)
    if data is not None and data.format is not None:
        size = formats[data.format].size
        if size in finder.sizes_fitting(page.aspect):
            page = finder.with_known_size(page, size)
    return page


def _page_around(mrz: MrzReading, pages: Iterable[Page]) -> Page | None:
    """The page whose outline holds the middle of the MRZ; the smallest of several."""
    xs, ys = zip(*mrz.place.points(), strict=True)
    middle = (sum(xs) / 4, sum(ys) / 4)
    around = [page for page in pages if page.corners.holds(middle)]
    return min(around, key=lambda page: _area(page.corners), default=None)


def _area(quad: Quad) -> float:
    bounds = quad.bounds()
    return bounds.width * bounds.height


def _broken(title: Text, picture: Picture, fault: str) -> NotChecked:
    return NotChecked(
        title,
        Text(
            "It could not be read from {name}: the program met an error ({fault}). "
            "Capture the page again",
            name=picture.name,
            fault=fault,
        ),
    )
