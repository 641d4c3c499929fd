"""Documents as the checks see them, made from lines of text."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

import numpy as np
import pytest

from docsec.formats import parse
from docsec.imaging.tone import linear_light
from docsec.imaging.vision import cv2
from docsec.model import (
    Character,
    Document,
    Light,
    Line,
    MrzReading,
    Origin,
    Page,
    Picture,
    Pixels,
    Quad,
    Region,
    Side,
    SizeClass,
    Words,
)
from docsec.model.specimen import (
    DocumentKind,
    DocumentModel,
    FeatureKind,
    FeatureModel,
    Identified,
    ModelPage,
    PageName,
    Recognition,
)
from docsec.model.view import Placement, View
from docsec.synthesis.form import Leaf
from docsec.synthesis.light import develop
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import stack_document
from docsec.synthesis.stack import Feature, Stack

TODAY = date(2026, 11, 21)
PITCH = 24.0
"""Pixels from one character to the next."""

MakeDocument = Callable[..., Document]


def place_of(row: int, column: int) -> Quad:
    return Region(100 + column * PITCH, 500 + row * 50, 16, 28).corners()


def _reading(lines: tuple[str, ...], doubtful: set[tuple[int, int]]) -> MrzReading:
    return MrzReading(
        tuple(
            Line(
                tuple(
                    Character(
                        one, 0.9, (), place_of(row, column), (row, column) in doubtful
                    )
                    for column, one in enumerate(text)
                ),
                Region(100, 500 + row * 50, len(text) * PITCH, 28).corners(),
            )
            for row, text in enumerate(lines)
        ),
        Region(100, 500, 1100, 100).corners(),
        0.0,
    )


@pytest.fixture
def make_document() -> MakeDocument:
    """Make a document; `doubtful` holds the row and column of unsure characters."""

    def make(
        *lines: str,
        doubtful: set[tuple[int, int]] | None = None,
        ppi: float | None = None,
        outline: Quad | None = None,
        today: date = TODAY,
    ) -> Document:
        pixels = np.zeros((4, 4), np.uint8)
        picture = Picture(pixels, Light.VI, ppi, Origin.FILE, "made", b"", "0" * 64)
        page = Page(
            pixels,
            outline or Region(0, 0, 4, 4).corners(),
            ppi,
            SizeClass.UNKNOWN,
            1.0,
            is_whole_picture=outline is None,
        )
        reading = _reading(lines, doubtful or set()) if lines else None
        data = parse(lines, today=today) if lines else None
        return Document((picture,), (Side(0, page, reading),), data, today)

    return make


@pytest.fixture(scope="session")
def laid_up() -> Callable[..., Leaf]:
    """Lay up the data page of a document for a seed, once; without the mark."""

    @cache
    def lay(seed: int, kind: Kind = Kind.PASSPORT, ppi: float = 150) -> Leaf:
        order = invent_order(kind, seed=seed, today=TODAY)
        return stack_document(order, ppi=ppi, is_marked=False)[0]

    return lay


@dataclass(frozen=True, slots=True)
class Scene:
    """How a page is seen: the device's doing, not the document's."""

    exposure: float = 1.0
    blur_px: float = 0.5
    noise: float = 1.5
    ambient: float = 0.0
    seed: int = 5


SeeOn = Callable[..., Document]


@pytest.fixture(scope="session")
def see_on_model(laid_up: Callable[..., Leaf]) -> SeeOn:
    """Make a document that lies on its model pixel for pixel.

    The model's pictures are of another holder's copy than the one that is seen.
    """

    @cache
    def reference(seed: int, kind: Kind, ppi: float, light: Light) -> Pixels:
        return develop(laid_up(seed, kind, ppi).stack, light)

    def see(
        leaf: Leaf,
        features: tuple[FeatureModel, ...],
        *lights: Light,
        scene: Scene = Scene(),
        kind: Kind = Kind.PASSPORT,
        reference_seed: int = 41,
    ) -> Document:
        ppi = leaf.stack.ppi
        size = (leaf.stack.columns / ppi * 25.4, leaf.stack.rows / ppi * 25.4)
        page = ModelPage(PageName.DATA, size, features)
        pictures, views = [], {}
        for index, light in enumerate(lights):
            pixels = _captured(develop(leaf.stack, light), scene, index)
            pictures.append(
                Picture(pixels, light, ppi, Origin.FILE, "made", b"", "0" * 64)
            )
            scale = np.diag([ppi / 25.4, ppi / 25.4, 1.0])
            placement = Placement(
                PageName.DATA, index, light, ppi, scale, (0.0, 0.0), 0.0
            )
            valid = np.ones(pixels.shape[:2], np.bool_)
            due = reference(reference_seed, kind, ppi, light)
            views[light] = (View(page, placement, ppi, pixels, due, valid),)
        model = DocumentModel(
            "UTO-AO-01001",
            "UTO",
            DocumentKind.PASSPORT,
            1,
            Words("Passport"),
            pages=(page,),
        )
        identified = Identified(Recognition.IDENTIFIED, model)
        return Document(
            tuple(pictures), (), None, TODAY, identified=identified, views=views
        )

    return see


def _captured(pixels: Pixels, scene: Scene, number: int) -> Pixels:
    """Expose, blur and add noise, as a camera does."""
    light = linear_light(pixels) * scene.exposure + scene.ambient
    if scene.blur_px:
        light = cv2.GaussianBlur(light, (0, 0), scene.blur_px)
    shown = np.clip(light, 0, 1) ** (1 / 2.2) * 255
    noise = np.random.default_rng([scene.seed, number]).normal(
        0, scene.noise, shown.shape
    )
    return np.clip(np.round(shown + noise), 0, 255).astype(np.uint8)


@pytest.fixture(scope="session")
def feature() -> Callable[..., FeatureModel]:
    """Describe one feature; what it says to people does not matter here."""

    def describe(
        kind: FeatureKind, box: tuple[float, float, float, float], **more: object
    ) -> FeatureModel:
        words = Words(kind.value)
        named = {"id": kind.name.lower(), **more}
        return FeatureModel(
            kind=kind, region_mm=Region(*box), title=words, look=words, **named
        )

    return describe


SeePassport = Callable[..., Document]


def box_of(stack: Stack, feature: Feature) -> tuple[float, float, float, float]:
    """Where a feature's ink lies, in mm."""
    layers = [one for one in stack.layers if one.feature is feature]
    left, top = (min(getattr(one, side) for one in layers) for side in ("left", "top"))
    right = max(one.left + one.coverage.shape[1] for one in layers)
    bottom = max(one.top + one.coverage.shape[0] for one in layers)
    mm = 25.4 / stack.ppi
    return (left * mm, top * mm, (right - left) * mm, (bottom - top) * mm)


@pytest.fixture(scope="session")
def see_passport(
    laid_up: Callable[..., Leaf],
    see_on_model: SeeOn,
    feature: Callable[..., FeatureModel],
) -> SeePassport:
    """See the invented passport on its model; `change` is what a forger did to it."""

    def see(
        *lights: Light,
        seed: int = 1,
        change: Callable[[Stack], Stack] = lambda stack: stack,
        scene: Scene = Scene(),
    ) -> Document:
        leaf = laid_up(seed)

        def at(name: str) -> tuple[float, float, float, float]:
            box = leaf.places[name]
            return (box.left, box.top, box.width, box.height)

        features = (
            feature(FeatureKind.SUBSTRATE, (0, 0, 125, 88), hidden_in=(Light.UV,)),
            feature(FeatureKind.UV_OVERPRINT, (2, 2, 120, 64), shows_in=(Light.UV,)),
            feature(FeatureKind.UV_OVERPRINT, (24, 27, 24, 24), shows_in=(Light.UV,)),
            feature(FeatureKind.PORTRAIT, at("portrait"), is_personal=True),
            feature(FeatureKind.MRZ, at("mrz"), shows_in=(Light.VI, Light.IR)),
            feature(
                FeatureKind.FLUORESCENT_NUMBER,
                at("number"),
                shows_in=(Light.VI, Light.UV),
            ),
            feature(FeatureKind.GUILLOCHE, (45, 8, 60, 10), hidden_in=(Light.IR,)),
            feature(
                FeatureKind.WATERMARK,
                box_of(leaf.stack, Feature.WATERMARK),
                shows_in=(Light.TRANSMITTED,),
                hidden_in=(Light.VI, Light.UV),
            ),
            feature(
                FeatureKind.SECURITY_THREAD,
                box_of(leaf.stack, Feature.THREAD),
                shows_in=(Light.TRANSMITTED,),
            ),
            feature(FeatureKind.IR_SPLIT, box_of(leaf.stack, Feature.SPLIT)),
            feature(FeatureKind.INTAGLIO, box_of(leaf.stack, Feature.TITLE)),
            *(
                feature(FeatureKind.PRINTED_FIELD, at(name), id=name)
                for name in ("surname", "given", "birth", "issue", "expiry")
            ),
        )
        forged = replace(leaf, stack=change(leaf.stack))
        return see_on_model(forged, features, *lights, scene=scene)

    return see


@pytest.fixture(
    params=[
        Scene(),
        Scene(exposure=0.5),
        Scene(exposure=1.8),
        Scene(ambient=0.02),
        Scene(blur_px=1.2, noise=4),
    ],
    ids=["plain", "one stop under", "a stop over", "daylight", "soft and noisy"],
)
def scene(request: pytest.FixtureRequest) -> Scene:
    """What devices do to a genuine page without making it a false one."""
    made: Scene = request.param
    return made


@pytest.fixture(scope="session")
def reprinted() -> Callable[..., Callable[[Stack], Stack]]:
    """A forger's change: the ink of some features is another one."""

    def reprint(*features: Feature, **ink: object) -> Callable[[Stack], Stack]:
        def change(stack: Stack) -> Stack:
            layers = tuple(
                replace(one, ink=replace(one.ink, **ink))
                if not features or one.feature in features
                else one
                for one in stack.layers
            )
            return replace(stack, layers=layers)

        return change

    return reprint
