"""The Library page finds a specimen, and shows it in every light."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from docsec.errors import StoreError
from docsec.library.appearance import appearance_of, packed
from docsec.library.library import Library
from docsec.library.model_file import write_model
from docsec.model import (
    Counterfeit,
    DocumentKind,
    DocumentModel,
    FeatureKind,
    FeatureModel,
    Light,
    ModelDefect,
    ModelPage,
    ModelPicture,
    NumberRule,
    Origin,
    PageName,
    Picture,
    Region,
    Text,
    ValidityRule,
)
from docsec.model.text import Words as Said
from ui.forms import Forms
from ui.jobs import Jobs
from ui.pages.library.page import LibraryPage, Shelf

WORDS = Said("Emblem", "شعار", "دروشم")
EMBLEM = FeatureModel(
    "emblem", FeatureKind.STATIC_PRINT, Region(5, 5, 20, 15), WORDS, WORDS
)
GLOW = FeatureModel(
    "glow",
    FeatureKind.UV_OVERPRINT,
    Region(40, 20, 20, 15),
    WORDS,
    WORDS,
    shows_in=(Light.UV,),
    is_quick=True,
)
PAPER = FeatureModel(
    "paper",
    FeatureKind.SUBSTRATE,
    Region(0, 0, 85.6, 54),
    WORDS,
    WORDS,
    hidden_in=(Light.UV,),
    is_quick=True,
)


def _pixels(level: int, width: int = 428) -> Any:
    pixels = np.full((width * 270 // 428, width, 3), level, np.uint8)
    pixels[20:60, 30:90] = (200, 20, 30)
    return pixels


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    card = tmp_path / "UTO" / "card"
    card.mkdir(parents=True)
    Image.fromarray(_pixels(230)).save(card / "front_vi.png")
    Image.fromarray(_pixels(20, 214)).save(card / "front_uv.png")
    Image.fromarray(_pixels(180)).save(card / "back_vi.png")
    front = ModelPage(
        PageName.FRONT,
        (85.6, 54.0),
        (PAPER, EMBLEM, GLOW),
        (
            ModelPicture(Light.VI, "front_vi.png", 127),
            ModelPicture(Light.UV, "front_uv.png", 64, tilt_deg=20),
        ),
        packed(appearance_of(_pixels(230))),
    )
    back = ModelPage(
        PageName.BACK, (85.6, 54.0), (), (ModelPicture(Light.VI, "back_vi.png", 127),)
    )
    write_model(
        card / "model.json",
        DocumentModel(
            "UTO-BO-01001", "UTO", DocumentKind.IDENTITY_CARD, 1, Said("Utopian card"),
            first_year=2018, last_year=2022, pages=(front, back), has_chip=True,
            number_rules=(NumberRule("document_number", "C[0-9]{8}"),),
            validity=(ValidityRule(10), ValidityRule(0.5)), is_working=True,
            defects=(ModelDefect(("emblem",), WORDS),),
            counterfeits=(Counterfeit(WORDS, WORDS),),
        ),
    )  # fmt: skip
    bare = tmp_path / "IRQ" / "passport"
    bare.mkdir(parents=True)
    write_model(
        bare / "model.json",
        DocumentModel(
            "IRQ-AO-90001", "IRQ", DocumentKind.PASSPORT, 1, Said("Passport of Iraq"),
            last_year=2003, not_established=(WORDS,), look=(WORDS,),
        ),
    )  # fmt: skip
    return tmp_path


def _read(path: Path, light: Light) -> Any:
    yield from ()
    pixels = np.array(Image.open(path).convert("RGB"))
    return (Picture(pixels, light, 127.0, Origin.FILE, path.name, b"", "00" * 32),)


def _shelf(load: Callable[[], Library], folder: Path) -> Shelf:
    def light_of(name: str) -> Light:
        return Light.UV if "_uv" in name else Light.VI

    return Shelf(load=load, read=_read, light_of=light_of, folder=folder)


@pytest.fixture
def page(qtbot: QtBot, forms: Forms, jobs: Jobs, folder: Path) -> LibraryPage:
    shelf = _shelf(lambda: Library.load([folder]), folder)
    made = LibraryPage(forms, jobs, shelf)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    qtbot.waitUntil(lambda: made.is_ready)
    return made


@pytest.fixture
def show(page: LibraryPage, qtbot: QtBot, jobs: Jobs) -> Callable[[str], None]:
    def it(code: str) -> None:
        library = page._catalogue.library  # type: ignore[union-attr]
        model = library.model(code)
        assert model is not None
        page.show_model(model)
        qtbot.waitUntil(lambda: not jobs.is_busy())
        qtbot.waitUntil(lambda: page.specimen.light() is not None or model.is_text_only)

    return it


def test_all_models_are_listed_first(page: LibraryPage) -> None:
    assert page.browse.codes() == ["IRQ-AO-90001", "UTO-BO-01001"]


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("utopia", ["UTO-BO-01001"]),
        ("c12345678", ["UTO-BO-01001", "IRQ-AO-90001"]),
        ("C1234", []),
        ("2020", ["UTO-BO-01001"]),
        ("1999", ["IRQ-AO-90001"]),
        ("zzz", []),
    ],
)
def test_one_field_takes_words_numbers_and_years(
    page: LibraryPage, typed: str, codes: list[str]
) -> None:
    page.browse.search.setText(typed)
    assert page.browse.codes() == codes


def test_choices_narrow_the_list(page: LibraryPage, qtbot: QtBot) -> None:
    for box, value, codes in (
        (page.browse.state, "IRQ", ["IRQ-AO-90001"]),
        (page.browse.kind, DocumentKind.PASSPORT, ["IRQ-AO-90001"]),
        (page.browse.feature, FeatureKind.UV_OVERPRINT, ["UTO-BO-01001"]),
    ):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
        assert page.browse.codes() == codes
        box.setCurrentIndex(0)
        box.activated.emit(0)
    assert len(page.browse.codes()) == 2


def test_enter_opens_the_first_and_escape_goes_back(
    page: LibraryPage, qtbot: QtBot, jobs: Jobs
) -> None:
    page.browse.search.setText("utopia")
    qtbot.keyClick(page.browse.search, Qt.Key.Key_Return)
    assert page.specimen.isVisible()
    qtbot.waitUntil(lambda: not jobs.is_busy())
    qtbot.keyClick(page.specimen, Qt.Key.Key_Escape)
    assert page.browse.isVisible()


def test_a_row_opens_with_a_click(page: LibraryPage, qtbot: QtBot, jobs: Jobs) -> None:
    index = page.browse.table.model().index(1, 0)
    page.browse.table.clicked.emit(index)
    assert page.specimen.isVisible()
    qtbot.waitUntil(lambda: not jobs.is_busy())


def test_the_light_switches_and_the_point_stays(
    page: LibraryPage, show: Callable[[str], None], qtbot: QtBot
) -> None:
    show("UTO-BO-01001")
    view = page.specimen.picture
    view.zoom(4.0)
    middle = QPointF(view.width() / 2, view.height() / 2)
    before = view.to_picture(middle)
    qtbot.keyClick(page.specimen, Qt.Key.Key_2)
    assert page.specimen.light() is Light.UV
    assert view.to_picture(middle) == before
    # The ultraviolet picture is coarser, and is shown as large as the white one.
    assert view.picture_size().width() == 428


def test_a_digit_without_a_light_does_nothing(
    page: LibraryPage, show: Callable[[str], None], qtbot: QtBot
) -> None:
    show("UTO-BO-01001")
    qtbot.keyClick(page.specimen, Qt.Key.Key_7)
    assert page.specimen.light() is Light.VI


def test_a_feature_is_shown_in_its_light_and_place(
    page: LibraryPage, show: Callable[[str], None]
) -> None:
    show("UTO-BO-01001")
    page.specimen.facts.rows()["glow"].click()
    assert page.specimen.light() is Light.UV
    strong = [one for one in page.specimen.picture.overlays() if one.is_strong]
    assert [one.points[0] for one in strong] == [(200.0, 100.0)]


def test_the_paper_is_looked_at_where_it_stays_dark(
    page: LibraryPage, show: Callable[[str], None]
) -> None:
    show("UTO-BO-01001")
    page.specimen.facts.rows()["paper"].click()
    assert page.specimen.light() is Light.UV


def test_a_mark_in_the_picture_chooses_its_feature(
    page: LibraryPage, show: Callable[[str], None], qtbot: QtBot
) -> None:
    show("UTO-BO-01001")
    page.specimen.show_light(page.specimen._page.pictures[1])  # type: ignore[union-attr]
    page.specimen.picture.click(QPointF(250, 140))
    assert page.specimen.facts.rows()["glow"].property("chosen")


def test_the_other_page_is_a_click_away(
    page: LibraryPage, show: Callable[[str], None], qtbot: QtBot, jobs: Jobs
) -> None:
    show("UTO-BO-01001")
    page.specimen._page_group.buttons()[1].click()
    qtbot.waitUntil(lambda: page.specimen.light() is Light.VI and not jobs.is_busy())
    assert page.specimen._page.name is PageName.BACK  # type: ignore[union-attr]


def test_facts_alone_say_that_there_is_no_picture(
    page: LibraryPage, show: Callable[[str], None]
) -> None:
    show("IRQ-AO-90001")
    assert page.specimen.picture.picture_size().isEmpty()
    assert page.specimen.facts.rows() == {}


def test_a_picture_finds_what_looks_like_it(
    page: LibraryPage, qtbot: QtBot, folder: Path
) -> None:
    page.find_like(folder / "UTO" / "card" / "front_vi.png")
    qtbot.waitUntil(lambda: page.browse.codes() == ["UTO-BO-01001"])


def test_words_follow_the_language(
    page: LibraryPage, show: Callable[[str], None], forms: Forms
) -> None:
    show("UTO-BO-01001")
    forms.words.switch("ckb")
    assert "دروشم" in page.specimen.facts.rows()["glow"].accessibleName()
    page.show_list()
    assert "کارتی ناسنامە" in page.browse.table.model().index(1, 1).data()


def test_a_library_that_cannot_be_opened_says_why(
    qtbot: QtBot, forms: Forms, jobs: Jobs
) -> None:
    def load() -> Library:
        raise StoreError(Text("The disk is gone"))

    made = LibraryPage(forms, jobs, _shelf(load, Path()))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made._words.text() == "The disk is gone")
    assert not made.is_ready
    made.show_list()
    assert made._words.isVisible()


@pytest.fixture
def copy(tmp_path: Path) -> list[Path]:
    """A drawn card without an MRZ, in two lights."""
    rng = np.random.default_rng(4)
    pixels = np.repeat(np.repeat(rng.integers(60, 250, (27, 43, 3)), 10, 0), 10, 1)
    page = np.full((340, 520, 3), 40, np.uint8)
    page[30:300, 40:470] = pixels
    paths = [tmp_path / "copy_vi.png", tmp_path / "copy_uv.png"]
    for path, shown in zip(paths, (page, 255 - page), strict=True):
        Image.fromarray(shown).save(path)
    return paths


def _drag(qtbot: QtBot, view: Any, start: QPointF, end: QPointF) -> None:
    one, two = (view.to_widget(at).toPoint() for at in (start, end))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=one)
    qtbot.mouseMove(view, two)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=two)


def test_a_model_is_enrolled_by_drawing_and_choosing(
    page: LibraryPage, qtbot: QtBot, copy: list[Path], jobs: Jobs
) -> None:
    enrol = page.enrol
    page.show_enrolment()
    for count in (1, 2):
        enrol.add_copy(copy)
        qtbot.waitUntil(lambda count=count: len(enrol.draft.captured) == count)
    for kind in (FeatureKind.STATIC_PRINT, FeatureKind.UV_OVERPRINT):
        enrol.kind.setCurrentIndex(enrol.kind.findData(kind))
        _drag(qtbot, enrol.picture, QPointF(50, 60), QPointF(150, 120))
    assert [kind for _, kind, _ in enrol.draft.placed] == [
        FeatureKind.STATIC_PRINT,
        FeatureKind.UV_OVERPRINT,
    ]
    assert len(enrol.picture.overlays()) == 2
    enrol.keep()
    assert enrol.told() == "Give the state and a name"
    enrol.state.setCurrentIndex(enrol.state.findData("UTO"))
    kinds = enrol.document_kind
    kinds.setCurrentIndex(kinds.findData(DocumentKind.IDENTITY_CARD))
    enrol.title.setText("A drawn card")
    enrol.keep()
    qtbot.waitUntil(page.specimen.isVisible)
    qtbot.waitUntil(lambda: not jobs.is_busy())
    model = page._library().model("UTO-BO-70001")
    assert model is not None
    assert model.is_working
    assert [one.kind for one in model.pages[0].features] == [
        FeatureKind.STATIC_PRINT,
        FeatureKind.UV_OVERPRINT,
    ]
    assert enrol.draft.captured == []  # ready for the next one


def test_what_no_capture_shows_is_not_placed(
    page: LibraryPage, qtbot: QtBot, copy: list[Path]
) -> None:
    enrol = page.enrol
    enrol.place(Region(1, 1, 9, 9))  # nothing captured yet: nothing happens
    page.show_enrolment()
    enrol.add_copy(copy)
    qtbot.waitUntil(lambda: len(enrol.draft.captured) == 1)
    enrol.kind.setCurrentIndex(enrol.kind.findData(FeatureKind.WATERMARK))
    enrol.place(Region(1, 1, 9, 9))
    assert enrol.told() == "Capture this page under the light that shows it"
    enrol.kind.setCurrentIndex(enrol.kind.findData(FeatureKind.GUILLOCHE))
    enrol.place(Region(1, 1, 9, 9))
    enrol.take_away()
    assert enrol.draft.placed == []
    enrol.show_light(Light.UV)
    assert not enrol.picture.picture_size().isEmpty()
