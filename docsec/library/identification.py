"""Which model is this document of? MRZ first, then size and appearance.

The MRZ names state, code, number and dates, and so leaves few models; what the page
looks like tells them apart, or finds the model where no MRZ was read. A model is
`identified` only if nothing speaks against it and no other fits about as well: a new
series that is not in the library must not be measured by the rules of an old one.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from docsec.formats import formats
from docsec.library.appearance import Vector, appearance_of, turned_over
from docsec.library.library import Library
from docsec.model import (
    Candidate,
    Document,
    DocumentKind,
    DocumentModel,
    Identified,
    Light,
    MrzData,
    PageName,
    Recognition,
    Side,
)

MM_PER_INCH = 25.4

_ALIKE = 0.55
"""A page at least this like its model looks the same to a person."""
_UNLIKE = 0.30
"""Below this it is something else, whatever its MRZ says."""
_FITS = 0.7
"""Nothing in the MRZ speaks against the model, though not all is established."""
_CLEAR = 0.12
"""How far the best must lie before the next."""
_MOST = 5
_LOOKED_AT = 20
_SIZE_SHARE = 0.045
_LONGEST_YEARS = 10.0

_LETTERS = {
    DocumentKind.PASSPORT: "P",
    DocumentKind.DIPLOMATIC_PASSPORT: "P",
    DocumentKind.SERVICE_PASSPORT: "P",
    DocumentKind.SPECIAL_PASSPORT: "P",
    DocumentKind.EMERGENCY_DOCUMENT: "P",
    DocumentKind.REFUGEE_DOCUMENT: "P",
    DocumentKind.LAISSEZ_PASSER: "P",
    DocumentKind.IDENTITY_CARD: "IAC",
    DocumentKind.RESIDENCE_CARD: "IACR",
    DocumentKind.VISA: "V",
    DocumentKind.SEAFARER_CARD: "IACPS",
    DocumentKind.CREW_CARD: "AI",
}


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """One page of the document in white light.

    Attributes:
        side: Index in `Document.sides`.
        vector: Its appearance as it lies.
        over: The same upside down; None: its MRZ says which way is up.
        bears_mrz: An MRZ was read on it.
        is_outlined: Its edges were found; else a part of the picture may be bed.
    """

    side: int
    vector: Vector
    over: Vector | None
    bears_mrz: bool
    is_outlined: bool


def identify(document: Document, library: Library) -> Identified:
    """Search the library for the model of a document.

    Returns:
        `identified` with one model, `partially identified` with those it may be, or
        `not identified`, the nearest ones with it.
    """
    seen = pages_seen(document)
    looks = _Looks(library, seen)
    places = _places(document.data, library, looks)
    scored = [_scored(place, document, library, looks) for place in places]
    ranked = sorted(
        (one for one in scored if one.score > 0),
        key=lambda one: (-one.score, one.model.code),
    )
    return _concluded(ranked, has_mrz=_state(document.data) is not None)


def chosen(model: DocumentModel) -> Identified:
    """A person says which model it is."""
    sure = Candidate(model.code, model.title, 1.0)
    return Identified(Recognition.MANUAL, model, (sure,))


def pages_seen(document: Document) -> tuple[Seen, ...]:
    """What the sides of a document look like in white light."""
    found = []
    for index, side in enumerate(document.sides):
        if document.pictures[side.picture].light is not Light.VI:
            continue
        vector = appearance_of(side.page.pixels)
        is_upright = side.mrz is not None
        found.append(
            Seen(
                index,
                vector,
                None if is_upright else turned_over(vector),
                is_upright,
                not side.page.is_whole_picture or _fills(side),
            )
        )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Fit:
    """Which page of a model a side is most like, 0 to 1."""

    page: PageName
    likeness: float
    is_over: bool


class _Looks:
    """How like the pages seen are to those of models."""

    def __init__(self, library: Library, seen: Sequence[Seen]) -> None:
        self._library = library
        self.seen = seen
        self.bearing = tuple(one.side for one in seen if one.bears_mrz)
        gallery = library.gallery
        self._likeness = [
            (
                gallery.likeness(one.vector),
                None if one.over is None else gallery.likeness(one.over),
            )
            for one in seen
        ]

    def best(self, place: int, *, with_mrz: Sequence[int] = ()) -> float | None:
        """Of a model, over its pages and the sides; None: nothing to compare.

        Args:
            place: Of the model.
            with_mrz: Sides that carry an MRZ; if any, they alone are asked.
        """
        fits = [
            fit.likeness
            for index, one in enumerate(self.seen)
            if (not with_mrz or one.side in with_mrz) and one.is_outlined
            for fit in [self._fit(index, place)]
            if fit is not None
        ]
        return max(fits, default=None)

    def nearest(self) -> set[int]:
        """Places of the models most like any page seen."""
        found: set[int] = set()
        for straight, over in self._likeness:
            both = straight if over is None else np.maximum(straight, over)
            best = np.argsort(-both)[:_LOOKED_AT]
            found |= {
                self._library.seen_pages[i].place for i in best if both[i] >= _UNLIKE
            }
        return found

    def _fit(self, index: int, place: int) -> Fit | None:
        pages = self._library.pages_of.get(place, ())
        straight, over = self._likeness[index]
        fits = [
            Fit(self._library.seen_pages[page].page.name, float(likeness[page]), turned)
            for page in pages
            for likeness, turned in ((straight, False), (over, True))
            if likeness is not None
        ]
        return max(fits, key=lambda one: one.likeness, default=None)


def fits_of(seen: Sequence[Seen], model: DocumentModel) -> tuple[Fit | None, ...]:
    """Which page of that model each page seen is; None: the model has no pictures."""
    from docsec.library.library import Entry  # noqa: PLC0415  # for one model only

    looks = _Looks(Library([Entry(model)]), seen)
    return tuple(looks._fit(index, 0) for index in range(len(seen)))  # noqa: SLF001


@dataclass(frozen=True, slots=True)
class _Scored:
    model: DocumentModel
    score: float
    mrz: float | None
    look: float | None
    size: float | None
    looked_at: tuple[str, ...]


def _places(data: MrzData | None, library: Library, looks: _Looks) -> set[int]:
    state = _state(data)
    of_state = library.by_state.get(state, ()) if state is not None else ()
    return {*of_state, *looks.nearest()}


def _scored(place: int, document: Document, library: Library, looks: _Looks) -> _Scored:
    model = library.entries[place].model
    mrz = _mrz_score(document, model, library.patterns[place])
    look = looks.best(place, with_mrz=looks.bearing if mrz is not None else ())
    size = _size_score(document, model)
    asked = (("MRZ", mrz), ("size", size), ("appearance", look))
    looked_at = tuple(name for name, value in asked if value is not None)
    score = (0.6 if mrz is None else mrz) * (1.0 if size is None else size)
    score *= _FITS if look is None else look
    return _Scored(model, score, mrz, look, size, looked_at)


def _mrz_score(
    document: Document, model: DocumentModel, pattern: re.Pattern[str] | None
) -> float | None:
    """How well the MRZ fits; None where none was read or it named no state."""
    data, state = document.data, _state(document.data)
    if data is None or state is None:
        return None
    if model.mrz_format is None or model.mrz_format != data.format:
        return 0.0
    score = 1.0 if model.state == state else 0.05
    for share in (
        _code_share(data, model),
        _number_share(data, pattern),
        _rules_share(data, model),
        _dates_share(data, model),
    ):
        score *= share
    return score


def _code_share(data: MrzData, model: DocumentModel) -> float:
    code = data.value("document_code") or ""
    if model.document_codes:
        if code in model.document_codes:
            return 1.0
        return 0.3 if code[:1] in {one[:1] for one in model.document_codes} else 0.02
    return 0.9 if code[:1] in _LETTERS.get(model.kind, "") else 0.02


def _number_share(data: MrzData, pattern: re.Pattern[str] | None) -> float:
    number = data.value("document_number")
    if pattern is None or number is None:
        return 0.85
    return 1.0 if pattern.fullmatch(number) else 0.25


def _rules_share(data: MrzData, model: DocumentModel) -> float:
    others = [one for one in model.number_rules if one.field != "document_number"]
    broken = sum(
        re.fullmatch(one.pattern, (data.value(one.field) or "")) is None
        for one in others
    )
    return 0.5 ** min(broken, 3)


def _dates_share(data: MrzData, model: DocumentModel) -> float:
    """Could a document of this series end in that year?"""
    expiry = _day(data.value("expiry_date"))
    if expiry is None:
        return 1.0
    years = [one.years for one in model.validity]
    shortest, longest = min(years, default=0.0), max(years, default=_LONGEST_YEARS)
    is_early = (
        model.first_year is not None
        and expiry.year < model.first_year + math.floor(shortest)
    )
    is_late = model.last_year is not None and expiry.year > model.last_year + math.ceil(
        longest
    )
    return 0.1 if is_early or is_late else 1.0


def _size_score(document: Document, model: DocumentModel) -> float | None:
    """Whether any page has the size of the side that counts; None: nobody knows."""
    if model.kind is DocumentKind.VISA or not model.pages:
        return None  # a sticker lies on a page of another size
    side = document.mrz_side() or next(iter(document.sides), None)
    if side is None or side.page.is_whole_picture:
        return None
    return max(_size_share(side, page.size_mm) for page in model.pages)


def _size_share(side: Side, size_mm: tuple[float, float]) -> float:
    due = max(size_mm) / min(size_mm)
    if abs(side.page.aspect / due - 1) > _SIZE_SHARE:
        return 0.5
    if side.page.ppi is None:
        return 1.0
    found = max(side.page.pixels.shape[:2]) / side.page.ppi * MM_PER_INCH
    return 1.0 if abs(found / max(size_mm) - 1) <= 2 * _SIZE_SHARE else 0.6


def _concluded(ranked: Sequence[_Scored], *, has_mrz: bool) -> Identified:
    candidates = tuple(_candidate(one) for one in ranked[:_MOST])
    if not ranked:
        return Identified(Recognition.NOT_IDENTIFIED)
    best = ranked[0]
    if _is_sound(best) and all(_is_behind(one, best) for one in ranked[1:]):
        return Identified(Recognition.IDENTIFIED, best.model, candidates)
    kindred = has_mrz and best.mrz is not None and best.mrz >= _FITS / 2
    if kindred or (best.look or 0.0) >= _ALIKE:
        return Identified(Recognition.PARTIAL, None, candidates)
    return Identified(Recognition.NOT_IDENTIFIED, None, candidates)


def _is_sound(one: _Scored) -> bool:
    """Nothing speaks against it, and something speaks for it."""
    if one.mrz is None:
        return one.look is not None and one.look >= _ALIKE
    if one.look is None and one.size is not None and one.size < _FITS:
        return False
    # A worn or badly captured page is less like its model; the MRZ speaks for it.
    return one.mrz >= _FITS and (one.look is None or one.look >= _UNLIKE)


def _is_behind(other: _Scored, best: _Scored) -> bool:
    """It fits clearly less well, or its own MRZ rules it out."""
    if best.mrz is not None and (other.mrz or 0.0) < _FITS / 2:
        return True
    if other.look is not None and other.look < _ALIKE <= (best.look or 0.0):
        return best.score - other.score >= _CLEAR / 2
    return best.score - other.score >= _CLEAR


def _candidate(one: _Scored) -> Candidate:
    return Candidate(
        one.model.code, one.model.title, round(one.score, 3), one.looked_at
    )


def _state(data: MrzData | None) -> str | None:
    if data is None or data.format is None or data.format not in formats.ids():
        return None
    return data.value("issuing_state") or None


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        return None


def _fills(side: Side) -> bool:
    """A picture cut to the page: its proportions are those of some document."""
    from docsec.reading.page import sizes_fitting  # noqa: PLC0415  # loads cv2

    return bool(sizes_fitting(side.page.aspect))
