"""A small invented page, drawn here, with its model; and documents that show it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from docsec.formats import parse
from docsec.imaging.vision import cv2
from docsec.library.appearance import appearance_of, packed
from docsec.library.library import Entry, Library
from docsec.library.model_file import write_model
from docsec.model import (
    Character,
    Document,
    DocumentKind,
    DocumentModel,
    FeatureKind,
    FeatureModel,
    Light,
    Line,
    ModelPage,
    ModelPicture,
    MrzReading,
    NumberRule,
    Origin,
    Page,
    PageName,
    Picture,
    Pixels,
    Region,
    Side,
    SizeClass,
    ValidityRule,
    Words,
)

TODAY = date(2026, 11, 21)
SIZE_MM = (85.6, 54.0)
PPI = 200
MM = 25.4
LINES = (
    "I<UTOC123456784<<<<<<<<<<<<<<<",
    "7408122F3004155UTO<<<<<<<<<<<4",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
ZONE = Region(4.0, 34.0, 76.2, 15.2)
WORDS = Words("A feature", "خاصية", "تایبەتمەندی")


def drawn(seed: int, *, holder: int = 0, ppi: float = PPI) -> Pixels:
    """A page of curves and colours by one seed, a holder's data by another."""
    scale = ppi / MM
    width, height = round(SIZE_MM[0] * scale), round(SIZE_MM[1] * scale)
    rng = np.random.default_rng(seed)
    page = np.full((height, width, 3), (246, 245, 240), np.uint8)
    for _ in range(5):  # tints, by which a person would tell one from the other
        left, top = rng.uniform(0, 70), rng.uniform(0, 40)
        tint = tuple(int(one) for one in rng.integers(120, 250, 3))
        box = Region(left, top, 30, 22).corners().points()
        corners = np.round((np.array(box) * scale - 0.5) * 16).astype(np.int32)
        cv2.fillPoly(page, [corners], tint, cv2.LINE_AA, 4)
    x = np.linspace(0, SIZE_MM[0], 300)
    for _ in range(46):
        colour = tuple(int(one) for one in rng.integers(90, 225, 3))
        level, swing = rng.uniform(0, SIZE_MM[1]), rng.uniform(1, 12)
        y = level + swing * np.sin(x / rng.uniform(3, 14) + rng.uniform(0, 7))
        curve = np.round((np.stack([x, y], 1) * scale - 0.5) * 16).astype(np.int32)
        line = max(1, round(0.18 * scale))
        cv2.polylines(page, [curve], False, colour, line, cv2.LINE_AA, shift=4)
    for _ in range(9):
        colour = tuple(int(one) for one in rng.integers(60, 220, 3))
        centre = (rng.uniform(4, 80) * scale, rng.uniform(3, 30) * scale)
        place = tuple(round((one - 0.5) * 16) for one in centre)
        radius = round(rng.uniform(1.5, 6) * scale * 16)
        cv2.circle(page, place, radius, colour, 2, cv2.LINE_AA, shift=4)
    own = np.random.default_rng([holder, 7])
    for _ in range(6):
        colour = tuple(int(one) for one in own.integers(0, 120, 3))
        at = (round(own.uniform(5, 18) * scale), round(own.uniform(9, 28) * scale))
        cv2.circle(page, at, round(2 * scale), colour, -1, cv2.LINE_AA)
    return page


def a_page(*features: FeatureModel, name: PageName = PageName.FRONT) -> ModelPage:
    return ModelPage(
        name,
        SIZE_MM,
        (
            FeatureModel(
                "portrait",
                FeatureKind.PORTRAIT,
                Region(3, 7, 17, 24),
                WORDS,
                WORDS,
                is_personal=True,
            ),
            FeatureModel("mrz", FeatureKind.MRZ, ZONE, WORDS, WORDS, is_personal=True),
            *features,
        ),
    )


def a_model(code: str = "UTO-BO-01001", **values: Any) -> DocumentModel:
    return DocumentModel(
        **{
            "code": code,
            "state": "UTO",
            "kind": DocumentKind.IDENTITY_CARD,
            "number": 1,
            "title": Words("Card", "بطاقة", "کارت"),
            "first_year": 2018,
            "mrz_format": "td1",
            "document_codes": ("I",),
            "number_rules": (NumberRule("document_number", "C[0-9]{8}"),),
            "validity": (ValidityRule(10),),
            "pages": (a_page(),),
            **values,
        }
    )


def enrolled(folder: Path, seed: int, model: DocumentModel) -> DocumentModel:
    """Put a drawn page into a folder as the only page of a model."""
    folder.mkdir(parents=True, exist_ok=True)
    pixels = drawn(seed)
    Image.fromarray(pixels).save(folder / "front_vi.png")
    uv = 255 - pixels
    Image.fromarray(uv).save(folder / "front_uv.png")
    page = replace(
        model.pages[0],
        pictures=(
            ModelPicture(Light.VI, "front_vi.png", PPI),
            ModelPicture(Light.UV, "front_uv.png", PPI),
        ),
        appearance=packed(appearance_of(pixels)),
    )
    model = replace(model, pages=(page, *model.pages[1:]))
    write_model(folder / "model.json", model)
    return model


def a_picture(pixels: Pixels, light: Light = Light.VI, name: str = "scan") -> Picture:
    pixels = pixels.copy()
    pixels.setflags(write=False)
    return Picture(pixels, light, PPI, Origin.DEVICE, name, b"x", "00" * 32)


def a_reading(
    lines: tuple[str, ...] = LINES, shift_mm: tuple[float, float] = (0.0, 0.0)
) -> MrzReading:
    """Characters where the model has them, moved by so much."""
    scale = PPI / MM
    read = []
    for row, text in enumerate(lines):
        cells = []
        for column, one in enumerate(text):
            left = ZONE.left + shift_mm[0] + column * 2.54
            top = ZONE.top + shift_mm[1] + row * 6.35
            cell = Region(left * scale, top * scale, 2.54 * scale, 2.5 * scale)
            cells.append(Character(one, 0.99, (), cell.corners()))
        read.append(Line(tuple(cells), cells[0].place))
    return MrzReading(tuple(read), read[0].place, 0.0)


def a_side(index: int, picture: Picture, mrz: MrzReading | None) -> Side:
    whole = Region(0, 0, picture.width, picture.height).corners()
    page = Page(
        picture.pixels,
        whole,
        PPI,
        SizeClass.ID_1,
        picture.width / picture.height,
        is_whole_picture=False,
    )
    data = None if mrz is None else parse(mrz.texts(), today=TODAY)
    return Side(index, page, mrz, data)


def a_document(
    *pictures: Picture,
    lines: tuple[str, ...] | None = LINES,
    shift_mm: tuple[float, float] = (0.0, 0.0),
) -> Document:
    """The first picture bears the MRZ."""
    mrz = None if lines is None else a_reading(lines, shift_mm)
    sides = tuple(
        a_side(index, one, mrz if index == 0 else None)
        for index, one in enumerate(pictures)
    )
    data = None if mrz is None else parse(mrz.texts(), today=TODAY)
    return Document(pictures, sides, data, TODAY)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two cards of one state that look different, and a third known by facts only."""
    root = tmp_path_factory.mktemp("models")
    enrolled(root / "UTO" / "card", 1, a_model())
    enrolled(
        root / "UTO" / "permit",
        2,
        a_model(
            "UTO-HO-01001",
            kind=DocumentKind.RESIDENCE_CARD,
            number_rules=(NumberRule("document_number", "R[0-9]{8}"),),
        ),
    )
    bare = root / "IRQ" / "card"
    bare.mkdir(parents=True)
    write_model(bare / "model.json", a_model("IRQ-BO-90001", state="IRQ"))
    return root


@pytest.fixture(scope="session")
def library(folder: Path) -> Library:
    return Library.load([folder])


@pytest.fixture
def draw() -> Callable[..., Pixels]:
    return drawn


@pytest.fixture
def make_model() -> Callable[..., DocumentModel]:
    return a_model


@pytest.fixture
def make_page() -> Callable[..., ModelPage]:
    return a_page


@pytest.fixture
def make_picture() -> Callable[..., Picture]:
    return a_picture


@pytest.fixture
def make_document() -> Callable[..., Document]:
    return a_document


@pytest.fixture
def enrol() -> Callable[..., DocumentModel]:
    return enrolled


@pytest.fixture
def without_pictures(library: Library) -> Library:
    """The same models as if nobody had pictures of them."""
    return Library(
        Entry(
            replace(
                one.model,
                pages=tuple(
                    replace(page, pictures=(), appearance=b"")
                    for page in one.model.pages
                ),
            )
        )
        for one in library.entries
    )
