"""Find models: by state, kind, year, number, feature, colour, words, and by picture."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from docsec.library.library import Library
from docsec.model import DocumentKind, DocumentModel, FeatureKind
from docsec.standards.state import state_name, tolerated_name

if TYPE_CHECKING:  # loads cv2
    from docsec.library.appearance import Vector

_MOST_APART = 26.0
"""Colours closer than this in CIELAB pass for the same in words (a wide meaning)."""
_LEAST_LIKE = 0.3


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """What is looked for; a model must answer to all that is given.

    Attributes:
        state: ICAO code.
        kind: What it is for.
        year: It was issued in that year, as far as is known.
        number: A document number that fits its pattern; models without an
            established pattern come after those that fit.
        features: It has all of these.
        rgb: One of its features, or its page, has about that colour, 0-255 each.
        words: Each stands in its code, title, state or features; in any language.
        appearance: Of a page, from `appearance_of`, either way up; the most alike
            come first.
        has_pictures: Leave out text-only models.
    """

    state: str | None = None
    kind: DocumentKind | None = None
    year: int | None = None
    number: str | None = None
    features: frozenset[FeatureKind] = frozenset()
    rgb: tuple[int, int, int] | None = None
    words: str = ""
    appearance: "Vector | None" = None
    has_pictures: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One model found; `score` orders them, 0 to 1."""

    model: DocumentModel
    score: float


class Catalogue:
    """A library made ready to be searched; build it once."""

    def __init__(self, library: Library) -> None:
        self.library = library
        library.warm()
        self._texts = tuple(_text(one) for one in library.models)
        self._kinds = tuple(_feature_kinds(one) for one in library.models)
        self._colours = tuple(_colours(one) for one in library.models)

    def search(self, query: Query) -> tuple[Hit, ...]:
        """The models that answer, best first, then by code."""
        likeness = self._likeness(query.appearance)
        found = [
            Hit(self.library.entries[place].model, score)
            for place in self._places(query)
            if self._answers(place, query)
            and (score := self._score(place, query, likeness)) > 0
        ]
        return tuple(sorted(found, key=lambda one: (-one.score, one.model.code)))

    def _places(self, query: Query) -> Iterator[int]:
        if query.state is not None:
            yield from self.library.by_state.get(query.state, ())
        else:
            yield from range(len(self.library))

    def _answers(self, place: int, query: Query) -> bool:
        model = self.library.entries[place].model
        return (
            (query.kind is None or model.kind is query.kind)
            and (query.year is None or _was_issued(model, query.year))
            and query.features <= self._kinds[place]
            and not (query.has_pictures and model.is_text_only)
            and (query.rgb is None or _has_colour(self._colours[place], query.rgb))
            and all(word in self._texts[place] for word in _words(query.words))
        )

    def _score(
        self, place: int, query: Query, likeness: dict[int, float] | None
    ) -> float:
        score = 1.0
        if query.number is not None:
            pattern = self.library.patterns[place]
            if pattern is not None and pattern.fullmatch(query.number) is None:
                return 0.0
            score *= 0.5 if pattern is None else 1.0
        if likeness is not None:
            score *= likeness.get(place, 0.0)
        return score

    def _likeness(self, appearance: "Vector | None") -> dict[int, float] | None:
        if appearance is None:
            return None
        from docsec.library.appearance import turned_over  # noqa: PLC0415

        gallery, pages = self.library.gallery, self.library.seen_pages
        both = np.maximum(
            gallery.likeness(appearance), gallery.likeness(turned_over(appearance))
        )
        found: dict[int, float] = {}
        for index in np.flatnonzero(both >= _LEAST_LIKE):
            place = pages[index].place
            found[place] = max(found.get(place, 0.0), float(both[index]))
        return found


def _was_issued(model: DocumentModel, year: int) -> bool:
    """As far as is known: an end that nobody established keeps nothing out."""
    is_before = model.first_year is not None and year < model.first_year
    is_after = model.last_year is not None and year > model.last_year
    return not is_before and not is_after


def _words(text: str) -> list[str]:
    return text.casefold().split()


def _text(model: DocumentModel) -> str:
    state = state_name(model.state) or tolerated_name(model.state) or ""
    said = [model.title]
    for page in model.pages:
        said += [one.title for one in page.features]
    words = [text for one in said for text in (one.en, one.ar, one.ckb)]
    return " ".join([model.code, model.state, state, model.kind, *words]).casefold()


def _feature_kinds(model: DocumentModel) -> frozenset[FeatureKind]:
    return frozenset(one.kind for page in model.pages for one in page.features)


_Lab = tuple[float, float, float]


def _colours(model: DocumentModel) -> tuple[_Lab, ...]:
    seen = {
        colour.rgb
        for page in model.pages
        for feature in page.features
        for colour in feature.colours
    }
    return tuple(_lab(rgb) for rgb in sorted(seen))


def _has_colour(colours: tuple[_Lab, ...], rgb: tuple[int, int, int]) -> bool:
    wanted = _lab(rgb)
    return any(math.dist(one, wanted) <= _MOST_APART for one in colours)


def _lab(rgb: tuple[int, int, int]) -> _Lab:
    """CIELAB of a displayed colour (IEC 61966-2-1, D65).

    >>> [round(one) for one in _lab((255, 255, 255))]
    [100, 0, 0]
    """
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
        for one in (value / 255 for value in rgb)
    )
    x, y, z = (
        _cube(value)
        for value in (
            (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
            0.2126 * red + 0.7152 * green + 0.0722 * blue,
            (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
        )
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube(value: float) -> float:
    """The root that CIELAB takes, straight near black."""
    return value ** (1 / 3) if value > 216 / 24389 else value * 841 / 108 + 4 / 29
