"""One way to falsify an invented document a module.

A forgery takes a genuine document apart into its layers, changes them as a forger
would, and says what it did: where, which lights show it, and what a person should say.
It only ever works on documents laid up from the designs that are shipped with the
program; what was enrolled from pictures holds no layers, so nothing of it can be
falsified or printed here.

Genuine and falsified pages bear the same visible mark, laid last on both, so that
nothing but the fault tells one from the other.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum, StrEnum
from functools import cached_property

import numpy as np

from docsec.errors import OptionError
from docsec.imaging.colour import JUST_NOTICED, difference
from docsec.model import Light, Text
from docsec.params import Option, OptionValue, options_of
from docsec.registry import Registry
from docsec.synthesis.form import Leaf
from docsec.synthesis.light import LIGHTS, develop
from docsec.synthesis.order import Kind, Order
from docsec.synthesis.place import Box
from docsec.synthesis.portrait import Likeness, invent_likeness
from docsec.synthesis.press import stack_document
from docsec.synthesis.stack import Feature, Stack
from docsec.synthesis.tamper import cropped

_FEWEST_PIXELS = 3  # that make a difference
_KEPT = 4  # documents of other orders; each takes some 10 MB at 300 ppi


class Family(StrEnum):
    """The families of document fraud (INTERPOL; ICAO 9303-1 and 9303-2 A.4)."""

    COUNTERFEIT = "counterfeit"
    """An unauthorised reproduction, made from scratch."""
    FORGERY = "forgery"
    """A genuine document, altered."""
    PSEUDO = "pseudo-document"
    """Fantasy and camouflage: no recognised authority issues such a thing."""
    STOLEN_BLANK = "stolen blank"
    """A genuine blank, personalised by thieves."""
    OBTAINED = "fraudulently obtained"
    """Genuine and duly issued, upon a lie."""
    IMPOSTOR = "impostor"
    """Genuine, in the hand of somebody else."""


class Strength(IntEnum):
    """How good the forger is."""

    CRUDE = 1
    POOR = 2
    FAIR = 3
    GOOD = 4
    EXPERT = 5

    @property
    def craft(self) -> "Craft":
        """What that means in numbers."""
        return _CRAFTS[self]


@dataclass(frozen=True, slots=True)
class Craft:
    """How far off a forger's work is. Fixed before any check was written.

    Attributes:
        offset_mm: How far what is added lies off its place.
        edge_mm: Width of the trace about a cut, a scrape or a washed place.
        pitch_mm: Error of the step from character to character.
        delta_e: CIE 1976 colour difference of an ink or a stock to the genuine one.
        density: Optical density of what should not be there, or is missing.
        relief_um: Height of an edge that should be flat.
        share: How much of the whole fault there is: 1 where nothing was done to
            hide it.
    """

    offset_mm: float
    edge_mm: float
    pitch_mm: float
    delta_e: float
    density: float
    relief_um: float
    share: float


_CRAFTS = {
    Strength.CRUDE: Craft(0.80, 1.20, 0.050, 24.0, 0.35, 160.0, 1.00),
    Strength.POOR: Craft(0.45, 0.80, 0.031, 15.0, 0.22, 110.0, 0.70),
    Strength.FAIR: Craft(0.25, 0.50, 0.020, 10.0, 0.15, 75.0, 0.48),
    Strength.GOOD: Craft(0.14, 0.32, 0.013, 7.0, 0.10, 50.0, 0.33),
    Strength.EXPERT: Craft(0.08, 0.20, 0.008, 5.0, 0.07, 34.0, 0.22),
}


@dataclass(frozen=True, slots=True)
class Place:
    """One thing that gives the forgery away.

    Attributes:
        page: Which leaf of the document, from 0.
        box: Where on it, in mm; nothing of this differs outside.
        lights: All that show it, the best first; no other does.
        feature: What was changed; None: the stock, or all there is.
        words: What a person should say of it.
    """

    page: int
    box: Box
    lights: tuple[Light, ...]
    feature: Feature | None
    words: Text


@dataclass(frozen=True, slots=True)
class Truth:
    """What was done to a document. It is never in a picture or in its name.

    Attributes:
        forgery: Id of the plug-in.
        family: Of fraud.
        strength: Of the forger.
        places: Where it can be seen, the most telling first; none where the document
            itself is genuine and only its bearer is not the holder.
    """

    forgery: str
    family: Family
    strength: Strength
    places: tuple[Place, ...]


class Genuine:
    """One document as it was issued, laid up in layers when that is first needed."""

    def __init__(self, order: Order, *, ppi: float) -> None:
        self.order, self.ppi = order, ppi
        self._others: dict[Order, tuple[Leaf, ...]] = {}

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """Its pages with the mark SPECIMEN, to be shown."""
        return _marked_like(self.unmarked, self._laid_up)

    @cached_property
    def unmarked(self) -> tuple[Leaf, ...]:
        """Its pages without the mark, for measurement, in memory only."""
        return tuple(unmarked(leaf) for leaf in self._laid_up)

    @cached_property
    def features(self) -> frozenset[Feature]:
        """All it has, on any page."""
        return frozenset(
            layer.feature for leaf in self.unmarked for layer in leaf.stack.layers
        )

    @property
    def is_paper(self) -> bool:
        """Its stock can be scraped and washed; plastic cannot."""
        return self.unmarked[0].stack.stock.formation > 0

    def page_with(self, feature: Feature) -> int:
        """The first page that bears a feature; `needs` makes sure that there is one."""
        return next(
            page
            for page, leaf in enumerate(self.unmarked)
            if any(layer.feature is feature for layer in leaf.stack.layers)
        )

    def with_page(self, page: int, changed: Leaf) -> tuple[Leaf, ...]:
        """All pages, unmarked, one of them changed."""
        return (*self.unmarked[:page], changed, *self.unmarked[page + 1 :])

    def stranger(self, rng: np.random.Generator) -> Likeness:
        """Somebody else of the holder's sex and age, to steal the document."""
        holder = self.order.holder
        age = holder.age(self.order.issue)
        return invent_likeness(rng, sex=holder.sex, age=age)

    def again(self, order: Order) -> tuple[Leaf, ...]:
        """The same kind of document for another order, without the mark."""
        # Kept, for it takes a second and every strength asks for the same.
        if order not in self._others:
            while len(self._others) >= _KEPT:
                self._others.pop(next(iter(self._others)))
            self._others[order] = stack_document(order, ppi=self.ppi)
        return tuple(unmarked(leaf) for leaf in self._others[order])

    def finish(self, leaves: Sequence[Leaf]) -> tuple[Leaf, ...]:
        """Lay the very mark of the genuine document on changed pages."""
        return _marked_like(leaves, self._laid_up)

    @cached_property
    def _laid_up(self) -> tuple[Leaf, ...]:
        return stack_document(self.order, ppi=self.ppi)


@dataclass(frozen=True, slots=True, eq=False)
class Falsified:
    """What a forger hands in.

    Attributes:
        leaves: The pages as they are now, without the mark.
        places: Where it can be seen, the most telling first.
        bearer: Who presents it, where that is not the holder as drawn in the order.
    """

    leaves: tuple[Leaf, ...]
    places: tuple[Place, ...]
    bearer: Likeness | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Forged:
    """A falsified document and the truth about it.

    Attributes:
        leaves: Its pages with the mark SPECIMEN, to be shown.
        unmarked: Its pages without it, for measurement, in memory only.
        bearer: Who presents it.
        truth: What was done.
    """

    leaves: tuple[Leaf, ...] = field(repr=False)
    unmarked: tuple[Leaf, ...] = field(repr=False)
    bearer: Likeness
    truth: Truth


ForgeryFunction = Callable[..., Falsified]
"""Takes a `Genuine`, a generator and a `Strength`, and further options by keyword.

The same generator comes at every strength: what is changed stays the same, and only
how well it is done differs.
"""


@dataclass(frozen=True, slots=True)
class Forgery:
    """One way to falsify a document and what is fixed about it.

    Attributes:
        id: Name of the module.
        title: For people.
        family: Of fraud.
        lights: Those that may show it, the best first.
        kinds: Documents it is done to.
        needs: Features the document must have.
        is_for_paper: Only paper can be treated so.
        min_ppi: The coarsest picture that shows it, in pixels per inch of document.
        falsify: The function.
        options: Read from its signature.
    """

    id: str
    title: Text
    family: Family
    lights: tuple[Light, ...]
    kinds: frozenset[Kind]
    needs: frozenset[Feature]
    is_for_paper: bool
    min_ppi: float
    falsify: ForgeryFunction
    options: tuple[Option, ...]

    def suits(self, case: Genuine) -> bool:
        """It can be done to this document."""
        return (
            case.order.kind in self.kinds
            and self.needs <= case.features
            and (case.is_paper or not self.is_for_paper)
        )

    def forge(
        self, case: Genuine, *, seed: int, strength: Strength, **options: OptionValue
    ) -> Forged:
        """Falsify a document. Equal arguments give equal bytes on one machine.

        Raises:
            OptionError: This cannot be done to this document, or its design is not one
                that came with the program.
        """
        if not all(leaf.is_shipped for leaf in case.unmarked):
            raise OptionError(
                Text("Only documents that came with the program can be falsified here")
            )
        if not self.suits(case):
            raise OptionError(
                Text("This document has nothing on it for: {title}", title=self.title)
            )
        rng = np.random.default_rng([seed, *self.id.encode()])
        done = self.falsify(case, rng, strength, **options)
        return Forged(
            case.finish(done.leaves),
            done.leaves,
            done.bearer or case.order.likeness,
            Truth(self.id, self.family, strength, done.places),
        )


forgeries: Registry[Forgery] = Registry(__name__)


def forgery(
    title: Text,
    *,
    family: Family,
    lights: tuple[Light, ...],
    kinds: tuple[Kind, ...] = tuple(Kind),
    needs: tuple[Feature, ...] = (),
    is_for_paper: bool = False,
    min_ppi: float = 100.0,
) -> Callable[[ForgeryFunction], ForgeryFunction]:
    """Offer the decorated function as a forgery. Arguments as in `Forgery`."""

    def offer(function: ForgeryFunction) -> ForgeryFunction:
        name = function.__module__.rpartition(".")[2]
        forgeries.offer(
            function.__module__,
            Forgery(
                id=name,
                title=title,
                family=family,
                lights=lights,
                kinds=frozenset(kinds),
                needs=frozenset(needs),
                is_for_paper=is_for_paper,
                min_ppi=min_ppi,
                falsify=function,
                options=options_of(function),
            ),
        )
        return function

    return offer


def suiting(case: Genuine) -> tuple[Forgery, ...]:
    """All that can be done to a document, by id."""
    return tuple(one for one in forgeries if one.suits(case))


def under(*best: Light, but: tuple[Light, ...] = ()) -> tuple[Light, ...]:
    """All lights but some, the best to look under first."""
    return (*best, *(one for one in LIGHTS if one not in (*best, *but)))


def seen_under(before: Stack, after: Stack, box: Box) -> tuple[Light, ...]:
    """The lights under which two pages differ in a box, for what depends on a face.

    A pale second portrait shows under ultraviolet or infrared with some people and
    not with others, so it is looked at; what a forger does to a document is known.
    """
    place = box.slices(before.ppi)
    one, other = cropped(before, *place), cropped(after, *place)
    return tuple(light for light in LIGHTS if _differ(one, other, light))


def _differ(one: Stack, other: Stack, light: Light) -> bool:
    seen = [develop(stack, light) / np.float32(255) for stack in (one, other)]
    return int((difference(*seen) > JUST_NOTICED).sum()) >= _FEWEST_PIXELS


def unmarked(leaf: Leaf) -> Leaf:
    """A page without the mark: for measurement, never to be written or shown."""
    stack = leaf.stack
    kept = tuple(one for one in stack.layers if one.feature is not Feature.MARK)
    return replace(leaf, stack=replace(stack, layers=kept))


def _marked_like(leaves: Sequence[Leaf], marked: Sequence[Leaf]) -> tuple[Leaf, ...]:
    """Lay the mark of one document on another, above all else."""
    return tuple(
        replace(
            leaf,
            stack=replace(
                leaf.stack,
                layers=(
                    *leaf.stack.layers,
                    *(one for one in model.stack.layers if one.feature is Feature.MARK),
                ),
            ),
        )
        for leaf, model in zip(leaves, marked, strict=True)
    )
