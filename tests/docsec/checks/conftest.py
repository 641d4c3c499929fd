"""Documents as the checks see them, made from lines of text."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

import numpy as np
import pytest

from docsec.forgeries import Genuine, Strength, forgeries
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
    FeatureColour,
    FeatureKind,
    FeatureModel,
    Identified,
    ModelPage,
    PageName,
    Recognition,
)
from docsec.model.view import Placement, View
from docsec.synthesis.form import Leaf
from docsec.synthesis.guilloche import waves
from docsec.synthesis.ink import SECURITY_PAPER, offset
from docsec.synthesis.light import develop
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import stack_document
from docsec.synthesis.sheet import Sheet
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
    def reference(
        seed: int, kind: Kind, ppi: float, light: Light, tilt_deg: float
    ) -> Pixels:
        return develop(laid_up(seed, kind, ppi).stack, light, tilt_deg=tilt_deg)

    def see(
        leaf: Leaf,
        features: tuple[FeatureModel, ...],
        *lights: Light,
        scene: Scene = Scene(),
        kind: Kind = Kind.PASSPORT,
        reference_seed: int = 41,
        tilts_deg: tuple[float, ...] = (0.0, 30.0),
    ) -> Document:
        ppi = leaf.stack.ppi
        size = (leaf.stack.columns / ppi * 25.4, leaf.stack.rows / ppi * 25.4)
        page = ModelPage(PageName.DATA, size, features)
        pictures, views = [], {}
        shots = [
            (light, tilt)
            for light in lights
            for tilt in (tilts_deg if light is Light.ANGLE else (0.0,))
        ]
        for index, (light, tilt) in enumerate(shots):
            seen = develop(leaf.stack, light, tilt_deg=tilt)
            pixels = _captured(seen, scene, index)
            pictures.append(
                Picture(pixels, light, ppi, Origin.FILE, "made", b"", "0" * 64)
            )
            scale = np.diag([ppi / 25.4, ppi / 25.4, 1.0])
            placement = Placement(
                PageName.DATA, index, light, ppi, scale, (0.0, 0.0), 0.0
            )
            valid = np.ones(pixels.shape[:2], np.bool_)
            due = reference(reference_seed, kind, ppi, light, tilt)
            view = View(page, placement, ppi, pixels, due, valid)
            views[light] = (*views.get(light, ()), view)
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
_FIELDS = {
    "surname": "primary_identifier",
    "given": "secondary_identifier",
    "birth": "birth_date",
    "issue": "issue_date",
    "expiry": "expiry_date",
}


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
        tilts_deg: tuple[float, ...] = (0.0, 30.0),
        ppi: float = 150,
    ) -> Document:
        leaf = laid_up(seed, ppi=ppi)

        def at(name: str) -> tuple[float, float, float, float]:
            box = leaf.places[name]
            return (box.left, box.top, box.width, box.height)

        features = (
            feature(FeatureKind.SUBSTRATE, (0, 0, 125, 88), hidden_in=(Light.UV,)),
            feature(
                FeatureKind.UV_OVERPRINT,
                at("uv_second"),
                id="second",
                shows_in=(Light.UV,),
                colours=(FeatureColour(Light.UV, (220, 90, 76)),),
            ),
            feature(
                FeatureKind.UV_OVERPRINT,
                (24, 27, 24, 24),
                id="first",
                shows_in=(Light.UV,),
                colours=(FeatureColour(Light.UV, (92, 206, 110)),),
            ),
            feature(
                FeatureKind.FLUORESCENT_FIBRES, (0, 0, 125, 88), shows_in=(Light.UV,)
            ),
            feature(FeatureKind.STITCHING, at("stitching")),
            feature(FeatureKind.GHOST_PORTRAIT, at("ghost"), is_personal=True),
            feature(FeatureKind.OVI, at("ovi"), shows_in=(Light.VI, Light.ANGLE)),
            feature(
                FeatureKind.LATENT_IMAGE,
                at("latent"),
                shows_in=(Light.OBLIQUE_LEFT, Light.OBLIQUE_RIGHT),
            ),
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
            feature(
                FeatureKind.INTAGLIO,
                box_of(leaf.stack, Feature.TITLE),
                shows_in=(Light.VI, Light.OBLIQUE_LEFT, Light.OBLIQUE_RIGHT),
            ),
            *(
                feature(
                    FeatureKind.PRINTED_FIELD,
                    at(name),
                    id=name,
                    field=field,
                    is_personal=True,
                )
                for name, field in _FIELDS.items()
            ),
        )
        forged = replace(leaf, stack=change(leaf.stack))
        return see_on_model(forged, features, *lights, scene=scene, tilts_deg=tilts_deg)

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


@pytest.fixture(scope="session")
def forged() -> Callable[..., Callable[[Stack], Stack]]:
    """A forger's change, by the id of a forgery that knows of no check."""

    @cache
    def case(seed: int, ppi: float) -> Genuine:
        return Genuine(invent_order(Kind.PASSPORT, seed=seed, today=TODAY), ppi=ppi)

    def change(
        name: str,
        strength: Strength = Strength.FAIR,
        *,
        seed: int = 1,
        ppi: float = 150,
        **options: object,
    ) -> Callable[[Stack], Stack]:
        forgery = next(one for one in forgeries if one.id == name)
        done = forgery.forge(case(seed, ppi), seed=seed, strength=strength, **options)
        return lambda _: done.unmarked[0].stack

    return change


@pytest.fixture(scope="session")
def see_patch() -> Callable[..., Document]:
    """See a small piece of a page under the loupe; there is no specimen so fine."""

    def see(stack: Stack, *features: FeatureModel, scene: Scene = Scene()) -> Document:
        ppi = stack.ppi
        pixels = _captured(develop(stack, Light.VI), scene, 0)
        size = (stack.columns / ppi * 25.4, stack.rows / ppi * 25.4)
        page = ModelPage(PageName.DATA, size, features)
        scale = np.diag([ppi / 25.4, ppi / 25.4, 1.0])
        at = Placement(PageName.DATA, 0, Light.VI, ppi, scale, (0.0, 0.0), 0.0)
        valid = np.ones(pixels.shape[:2], np.bool_)
        view = View(page, at, ppi, pixels, None, valid)
        words = Words("Passport")
        model = DocumentModel(
            "UTO-AO-01001", "UTO", DocumentKind.PASSPORT, 1, words, pages=(page,)
        )
        picture = Picture(pixels, Light.VI, ppi, Origin.FILE, "made", b"", "0" * 64)
        return Document(
            (picture,),
            (),
            None,
            TODAY,
            identified=Identified(Recognition.IDENTIFIED, model),
            views={Light.VI: (view,)},
        )

    return see


@pytest.fixture(scope="session")
def guilloche_patch() -> Stack:
    """Lines in two solid inks, 22 x 12 mm at 600 ppi."""
    sheet = Sheet(22.0, 12.0, 600.0, SECURITY_PAPER)
    for phase, colour in ((0.0, (0.72, 0.80, 0.86)), (0.3, (0.90, 0.74, 0.72))):
        plate = sheet.plate()
        curves = waves(
            22.0,
            12.0,
            spacing_mm=0.5,
            amplitude_mm=1.5,
            length_mm=9.0,
            phase=phase,
        )
        plate.lines(curves, width_mm=0.12)
        sheet.print(plate, offset(colour), Feature.GROUND)
    return sheet.stack(seed=3)
