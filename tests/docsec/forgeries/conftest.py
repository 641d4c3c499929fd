"""Genuine documents, laid up once, and what a person sees of a falsified one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import numpy as np
import pytest
from numpy.typing import NDArray

from docsec.forgeries import Craft, Forged, Forgery, Genuine, Strength, forgeries
from docsec.imaging.colour import difference
from docsec.imaging.vision import cv2
from docsec.model import Light, Pixels
from docsec.synthesis import sheet
from docsec.synthesis.form import Leaf
from docsec.synthesis.light import LIGHTS, TILTED, develop
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.stack import Stack
from docsec.synthesis.tamper import cropped

PPI = 80
SEED = 5
TILT_DEG = 25.0
TODAY = date(2026, 11, 1)
Window = tuple[int, int, int, int]
"""First row and the one after the last, first column and the one after the last."""
_MARGIN = 12  # pixels about what differs, for what blurs


@pytest.fixture(scope="session")
def genuine() -> Iterator["Cases"]:
    """Documents drawn no finer than is looked at: it takes a third of the time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sheet, "_FINE_PPI", 3 * PPI)
        yield Cases()


class Cases:
    """One genuine document of every kind, laid up when it is first asked for."""

    def __init__(self) -> None:
        self._found: dict[tuple[Kind, float], Genuine] = {}
        self._without_fault: dict[str, tuple[Leaf, ...]] = {}
        self._studies: dict[tuple[str, Strength], Study] = {}

    def __getitem__(self, kind: Kind) -> Genuine:
        return self.at(kind, PPI)

    def at(self, kind: Kind, ppi: float) -> Genuine:
        if (kind, ppi) not in self._found:
            order = invent_order(kind, seed=SEED, today=TODAY)
            self._found[kind, ppi] = Genuine(order, ppi=ppi)
        return self._found[kind, ppi]

    def for_(self, forgery: Forgery) -> Genuine:
        """The first kind of document that this can be done to."""
        ppi = max(PPI, forgery.min_ppi)
        return next(
            self.at(kind, ppi)
            for kind in Kind
            if kind in forgery.kinds and forgery.suits(self[kind])
        )

    def _faultless(self, name: str) -> tuple[Leaf, ...]:
        if name not in self._without_fault:
            forgery = forgeries[name]
            rng = np.random.default_rng([SEED, *name.encode()])
            done = forgery.falsify(
                self.for_(forgery), rng, _Faultless(Craft(*(1e-3,) * 7))
            )
            self._without_fault[name] = done.leaves
        return self._without_fault[name]

    def forged(
        self, name: str, kind: Kind, strength: Strength = Strength.CRUDE
    ) -> tuple[Genuine, Forged]:
        """A document and what was made of it."""
        case = self[kind]
        return case, forgeries[name].forge(case, seed=SEED, strength=strength)

    def study(self, name: str, strength: Strength) -> "Study":
        """What is to be seen of a forgery, measured once for all tests."""
        key = (name, strength)
        if key not in self._studies:
            forgery = forgeries[name]
            case = self.for_(forgery)
            forged = forgery.forge(case, seed=SEED, strength=strength)
            self._studies[key] = _studied(case, forged, self._faultless(name))
        return self._studies[key]


@dataclass(frozen=True, slots=True, eq=False)
class Study:
    """A falsified document beside its genuine.

    Attributes:
        forged: The document.
        seen: By page and light, the colour difference at every spot.
        apart: How far it is from what a forger without fault would have made of it.
    """

    forged: Forged
    seen: dict[tuple[int, Light], NDArray[np.float32]]
    apart: float


@dataclass(frozen=True, slots=True)
class _Faultless:
    """A forger who does all that the forgery asks for, and nothing wrong."""

    craft: Craft


def _studied(case: Genuine, forged: Forged, faultless: tuple[Leaf, ...]) -> Study:
    best = forgeries[forged.truth.forgery].lights[:2]
    apart = sum(
        float(differences(one.stack, other.stack, light).sum())
        for one, other in zip(faultless, forged.unmarked, strict=True)
        for light in best
    )
    seen = {}
    pairs = zip(case.unmarked, forged.unmarked, strict=True)
    for page, (one, other) in enumerate(pairs):
        for light in LIGHTS:
            seen[page, light] = differences(one.stack, other.stack, light)
    return Study(forged, seen, apart)


def differences(one: Stack, other: Stack, light: Light) -> NDArray[np.float32]:
    """How far two pages differ under a light, at every spot, as the eye measures it.

    Layers that are one and the same in both show the same under every light, so only
    the rest of the page is developed: all the forgeries can be looked at in seconds.
    """
    window = _window(one, other)
    seen = np.zeros((one.rows, one.columns), np.float32)
    if window is None:
        return seen
    here = np.s_[window[0] : window[1], window[2] : window[3]]
    tilt_deg = TILT_DEG if light in TILTED else 0.0
    before = _as_before(one, window, light, tilt_deg)
    after = develop(cropped(other, *_slices(window)), light, tilt_deg=tilt_deg)
    seen[here] = _apart(before, after)
    return seen


@lru_cache(maxsize=64)
def _as_before(stack: Stack, window: Window, light: Light, tilt_deg: float) -> Pixels:
    """A part of a page that many are compared with."""
    return develop(cropped(stack, *_slices(window)), light, tilt_deg=tilt_deg)


def _apart(one: Pixels, other: Pixels) -> NDArray[np.float32]:
    """Colour difference where there is any; most spots are alike."""
    apart = np.zeros(one.shape[:2], np.float32)
    # A step of one grey level is beneath notice, and there are many of them.
    red, green, blue = np.moveaxis(cv2.absdiff(one, other) > 1, 2, 0)
    where = red | green | blue
    apart[where] = difference(
        one[where] / np.float32(255), other[where] / np.float32(255)
    )
    return apart


def _window(one: Stack, other: Stack) -> Window | None:
    """Rows and columns outside of which both pages are the same, layer by layer."""
    if one.stock != other.stock:
        return 0, one.rows, 0, one.columns
    page = np.zeros((one.rows, one.columns), bool)
    shared = {id(layer) for layer in one.layers} & {id(two) for two in other.layers}
    for layer in (*one.layers, *other.layers):
        if id(layer) not in shared:
            page[layer.place] |= layer.coverage > 0
    if not page.any():
        return None
    rows, columns = np.flatnonzero(page.any(1)), np.flatnonzero(page.any(0))
    return (
        max(0, int(rows[0]) - _MARGIN),
        min(one.rows, int(rows[-1]) + 1 + _MARGIN),
        max(0, int(columns[0]) - _MARGIN),
        min(one.columns, int(columns[-1]) + 1 + _MARGIN),
    )


def _slices(window: Window) -> tuple[slice, slice]:
    return slice(*window[:2]), slice(*window[2:])
