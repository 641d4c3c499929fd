"""A page of an invented document under a learner's lights, and where its faults lie."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np

from docsec.exhibits import handle
from docsec.forgeries import (
    Family,
    Forged,
    Forgery,
    Genuine,
    Place,
    Strength,
    forgeries,
    suiting,
)
from docsec.model import Light, Pixels, Point, Quad, Text
from docsec.synthesis.capture import Bed, Conditions, capture
from docsec.synthesis.form import Leaf, Printed
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.place import Box
from docsec.synthesis.stack import MM_PER_INCH

LIGHTS = (
    Light.VI,
    Light.UV,
    Light.IR,
    Light.TRANSMITTED,
    Light.OBLIQUE_LEFT,
    Light.ANGLE,
)
"""What a learner has at hand; white is shown first."""
LIGHT_WORDS = {
    Light.VI: Text("White light"),
    Light.UV: Text("Ultraviolet light"),
    Light.IR: Text("Infrared light"),
    Light.TRANSMITTED: Text("Light from behind"),
    Light.OBLIQUE_LEFT: Text("Slanting light from the left"),
    Light.OBLIQUE_RIGHT: Text("Slanting light from the right"),
    Light.COAXIAL: Text("Coaxial light"),
    Light.ANGLE: Text("Tilted"),
}
FAMILY_WORDS = {
    Family.COUNTERFEIT: Text("Counterfeit: made from scratch"),
    Family.FORGERY: Text("Forgery: a genuine document, altered"),
    Family.PSEUDO: Text("Fantasy or camouflage: no state issues it"),
    Family.STOLEN_BLANK: Text("Stolen blank, filled in by thieves"),
    Family.OBTAINED: Text("Obtained by fraud: genuine, issued upon a lie"),
    Family.IMPOSTOR: Text("Impostor: genuine, in the hand of somebody else"),
}
ON_SCREEN = Text("Seen on a screen, this is a photograph of the light, not the light")
TODAY = date(2026, 6, 15)
PPI = 200
TILT_DEG = 25.0
"""How far a tilted page is turned; forgeries are proved to show at this angle."""
SMALL = 0.35
"""Share of a page up to which a fault has a place that can be pointed at."""
FOR_MACHINES = frozenset({"seal_copied"})
"""Forgeries that no eye finds without a machine."""
LEAST_PPI = {"microprint_line": 600}
"""Forgeries that a picture shows from this resolution on only."""
_MOSTLY, _EASY, _HARD = 0.7, 0.34, 0.67
_MARGIN_MM = 3.0
_KINDS = (Kind.PASSPORT, Kind.PASSPORT, Kind.CARD_2, Kind.VISA_A)


@dataclass(frozen=True, slots=True, eq=False)
class Photograph:
    """One page under several lights, each picture covering the others.

    Attributes:
        views: Handle of the picture by light, white first.
        pictures: Pixels by handle.
        width: Of each, in pixels.
        height: Likewise.
        corners: Where the page lies in them.
        size_mm: Of the page.
    """

    views: dict[Light, str]
    pictures: dict[str, Pixels] = field(repr=False)
    width: int
    height: int
    corners: Quad
    size_mm: tuple[float, float]

    def outline(self, box: Box) -> tuple[Point, ...]:
        """Where a place of the page lies, in fractions of the picture."""
        wide, high = self.size_mm
        origin, right, _, down = (np.array(one) for one in self.corners.points())
        points = []
        for x, y in (
            (box.left, box.top),
            (box.right, box.top),
            (box.right, box.bottom),
            (box.left, box.bottom),
        ):
            at = origin + (right - origin) * (x / wide) + (down - origin) * (y / high)
            points.append((float(at[0]) / self.width, float(at[1]) / self.height))
        return tuple(points)


def invent(seed: int, *, ppi: float = PPI, kind: Kind | None = None) -> Genuine:
    """A genuine document that is valid on `TODAY`."""
    if kind is None:
        rng = np.random.default_rng([seed, *b"kind"])
        kind = _KINDS[int(rng.integers(len(_KINDS)))]
    return Genuine(invent_order(kind, seed=seed, today=TODAY), ppi=ppi)


def strength_of(difficulty: float) -> Strength:
    """The forger's skill: crude at 0, an expert at 1."""
    return Strength(1 + round(4 * min(max(difficulty, 0.0), 1.0)))


def named(ids: str) -> tuple[Forgery, ...] | None:
    """The forgeries of a list as it stands in a recipe; None where it names none.

    Raises:
        OptionError: There is no forgery of that name.
    """
    return tuple(forgeries[one.strip()] for one in ids.split(",")) if ids else None


def falsified(
    case: Genuine, *, seed: int, difficulty: float, of: Iterable[Forgery] | None = None
) -> Forged | None:
    """Falsify it in one of the ways that leave a trace on a page.

    Easy ones are mostly seen in white light already, hard ones mostly best elsewhere.
    None: nothing can be done to this document.
    """
    rng = np.random.default_rng([seed, *b"forger"])
    able = [one for one in (of or suiting(case)) if one.suits(case)]
    able = [
        one
        for one in able
        if one.family is not Family.IMPOSTOR
        and one.id not in FOR_MACHINES
        and case.ppi >= LEAST_PPI.get(one.id, 0)
    ]
    able = [able[int(index)] for index in rng.permutation(len(able))]
    if rng.random() < _MOSTLY:
        able.sort(key=lambda one: _is_out_of_reach(one, difficulty))
    for one in able:
        done = one.forge(case, seed=seed, strength=strength_of(difficulty))
        if places_of(done):
            return done
    return None


def _is_out_of_reach(one: Forgery, difficulty: float) -> bool:
    """It asks for a lamp where it should be easy, or for none where it should not."""
    if difficulty < _EASY:
        return Light.VI not in one.lights
    return difficulty > _HARD and one.lights[0] is Light.VI


def places_of(forged: Forged) -> tuple[Place, ...]:
    """Its places on the page that learners see, and under lights they have."""
    return tuple(
        place for place in forged.truth.places if place.page == 0 and seen_under(place)
    )


def seen_under(place: Place) -> tuple[Light, ...]:
    """The lights learners have that show a place, the best first."""
    return tuple(light for light in place.lights if light in LIGHTS)


def title_of(forged: Forged) -> Text:
    """What was done to a document."""
    return forgeries[forged.truth.forgery].title


def photograph(
    printed: Mapping[Light, Printed], *, seed: int, wear: float = 0.0
) -> Photograph:
    """Lay a page on a scanner and take it under every light.

    Args:
        printed: The flat page by light.
        seed: How it lies, and of the noise; not of the document.
        wear: 0 for a fresh page and a good scanner, 1 for neither.
    """
    rng = np.random.default_rng([seed, *b"bed"])
    conditions = Conditions(
        angle_deg=float(rng.uniform(-1.2, 1.2)),
        margin_mm=_MARGIN_MM,
        bed=Bed.DARK,
        blur_px=0.4 + 0.8 * wear,
        noise=1.0 + 5.0 * wear,
        shadow=0.10 * wear,
    )
    views, pictures = {}, {}
    taken = None
    for light, page in printed.items():
        taken = capture([page], conditions, seed=seed)
        views[light] = handle(taken.pixels)
        pictures[views[light]] = taken.pixels
    if taken is None:
        raise ValueError("a page is photographed under one light at least")
    height, width = taken.pixels.shape[:2]
    page = next(iter(printed.values()))
    rows, columns = page.pixels.shape[:2]
    size_mm = (columns / page.ppi * MM_PER_INCH, rows / page.ppi * MM_PER_INCH)
    return Photograph(views, pictures, width, height, taken.pages[0].corners, size_mm)


def developed(leaf: Leaf, lights: Sequence[Light] = LIGHTS) -> dict[Light, Printed]:
    """The page under each light, flat but where it is tilted."""
    tilts = dict.fromkeys(lights, 0.0) | {Light.ANGLE: TILT_DEG}
    return {light: leaf.printed(light, tilt_deg=tilts[light]) for light in lights}


def joined(
    ground: Mapping[Light, Printed],
    pieces: Iterable[tuple[Box, Mapping[Light, Printed]]],
) -> dict[Light, Printed]:
    """A page with places of others laid in: several faults on one page.

    A forgery changes nothing outside its places, so the seams are not seen.
    """
    pages = {light: page.pixels.copy() for light, page in ground.items()}
    for box, other in pieces:
        for light, pixels in pages.items():
            rows, columns = box.slices(other[light].ppi)
            pixels[rows, columns] = other[light].pixels[rows, columns]
    return {light: replace(page, pixels=pages[light]) for light, page in ground.items()}


def is_small(place: Place, leaf: Leaf) -> bool:
    """The place is a part of the page that can be pointed at."""
    scale = MM_PER_INCH / leaf.stack.ppi
    page = leaf.stack.columns * leaf.stack.rows * scale * scale
    return place.box.width * place.box.height <= SMALL * page


def overlap(one: Box, other: Box) -> bool:
    """The two share some of the page."""
    return (
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    )


def apart(
    case: Genuine, rng: np.random.Generator, count: int, difficulty: float
) -> list[tuple[Place, Forged]]:
    """So many small places, of different forgeries, none over another."""
    chosen: list[tuple[Place, Forged]] = []
    for forged in _shuffled(case, rng, difficulty):
        if len(chosen) == count:
            break
        places = places_of(forged)
        is_fit = len(places) == 1 and is_small(places[0], forged.leaves[0])
        if is_fit and not any(overlap(places[0].box, other.box) for other, _ in chosen):
            chosen.append((places[0], forged))
    return chosen


def _shuffled(
    case: Genuine, rng: np.random.Generator, difficulty: float
) -> Iterator[Forged]:
    every = list(forgeries)
    for index in rng.permutation(len(every)):
        forged = falsified(
            case,
            seed=int(rng.integers(2**31)),
            difficulty=difficulty,
            of=(every[int(index)],),
        )
        if forged is not None:
            yield forged
