"""A working model from captured copies, as a trainer makes one."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from docsec.errors import OptionError
from docsec.library.enrolment import Enrolment, copies_of, copy_of, lights_of
from docsec.library.identification import identify
from docsec.library.library import Library
from docsec.library.view import place
from docsec.model import (
    Document,
    DocumentModel,
    FeatureKind,
    Light,
    PageName,
    Pixels,
    Quantity,
    Region,
    SizeClass,
    Words,
)

Draw = Callable[..., Pixels]
Make = Callable[..., Any]
FRONT = (PageName.FRONT,)
EMBLEM = Region(40, 6, 14, 12)


@pytest.fixture
def captured(draw: Draw, make_picture: Make, make_document: Make) -> Make:
    """One copy, white and ultraviolet, of some holder, a little darker or brighter."""

    def make(holder: int, gain: float = 1.0, seed: int = 1) -> Document:
        page = np.clip(draw(seed, holder=holder) * gain, 0, 255).astype(np.uint8)
        document: Document = make_document(
            make_picture(page), make_picture(255 - page, Light.UV)
        )
        return document

    return make


@pytest.fixture
def enrolment(captured: Make, make_model: Make) -> Enrolment:
    documents = [captured(1), captured(2, 0.9), captured(3, 0.8)]
    facts = make_model("UTO-BO-07001", pages=())
    return Enrolment(facts, copies_of(documents, FRONT))


def test_a_copy_is_cut_out_under_every_light(captured: Make) -> None:
    copy = copy_of(captured(1), FRONT)
    lit = copy.pages[PageName.FRONT]
    assert set(lit) == {Light.VI, Light.UV}
    assert lit[Light.VI].shape == lit[Light.UV].shape
    assert copy.size_mm == (85.6, 53.98)
    assert copy.ppi == 200


def test_a_copy_needs_all_its_pages(captured: Make) -> None:
    with pytest.raises(OptionError, match="light: 1; needed: 2"):
        copy_of(captured(1), (PageName.FRONT, PageName.BACK))


def _with_page(document: Document, **facts: Any) -> Document:
    side = document.sides[0]
    return replace(document, sides=(replace(side, page=replace(side.page, **facts)),))


def test_size_follows_from_the_resolution_where_no_class_fits(
    captured: Make,
) -> None:
    copy = copy_of(
        replace(
            _with_page(captured(1), size=SizeClass.UNKNOWN),
            pictures=captured(1).pictures[:1],
        ),
        FRONT,
    )
    assert copy.size_mm == (85.6, 54.0)


def test_a_page_of_unknown_size_cannot_be_enrolled(captured: Make) -> None:
    with pytest.raises(OptionError, match="size of the page is not known"):
        copy_of(_with_page(captured(1), size=SizeClass.UNKNOWN, ppi=None), FRONT)


def test_no_copy_makes_no_model(make_model: Make) -> None:
    with pytest.raises(OptionError, match="at least one copy"):
        Enrolment(make_model(pages=()), [])


def test_a_feature_shows_where_its_kind_does_and_was_captured(
    enrolment: Enrolment,
) -> None:
    uv = enrolment.place(PageName.FRONT, FeatureKind.UV_OVERPRINT, EMBLEM)
    assert (uv.shows_in, uv.hidden_in) == ((Light.UV,), (Light.VI,))
    number = enrolment.place(
        PageName.FRONT, FeatureKind.PRINTED_FIELD, EMBLEM, field="birth_date"
    )
    assert number.shows_in == (Light.VI,)  # infrared was not captured
    assert number.is_personal
    assert number.field == "birth_date"


def test_a_feature_no_capture_shows_is_refused(enrolment: Enrolment) -> None:
    assert lights_of(FeatureKind.WATERMARK) == (Light.TRANSMITTED,)
    with pytest.raises(OptionError, match="under the light that shows it"):
        enrolment.place(PageName.FRONT, FeatureKind.WATERMARK, EMBLEM)


def test_words_may_be_ones_own(enrolment: Enrolment) -> None:
    own = Words("The lion", "الأسد", "شێر")
    placed = enrolment.place(
        PageName.FRONT, FeatureKind.STATIC_PRINT, EMBLEM, title=own, look=own
    )
    assert (placed.title, placed.look) == (own, own)


def test_features_are_numbered_marked_and_taken_away(enrolment: Enrolment) -> None:
    first, second, third = (
        enrolment.place(PageName.FRONT, FeatureKind.STATIC_PRINT, EMBLEM)
        for _ in range(3)
    )
    enrolment.remove(PageName.FRONT, second.id)
    again = enrolment.place(PageName.FRONT, FeatureKind.STATIC_PRINT, EMBLEM)
    assert again.id == second.id
    enrolment.mark_quick(PageName.FRONT, third.id, is_quick=True)
    quick = [one.id for one in enrolment.features(PageName.FRONT) if one.is_quick]
    assert quick == [third.id]
    assert first.id != third.id


def test_tolerances_come_from_the_copies(enrolment: Enrolment) -> None:
    enrolment.place(PageName.FRONT, FeatureKind.UV_OVERPRINT, EMBLEM)
    (page,) = enrolment.model().pages
    (feature,) = page.features
    uv = feature.measure(Quantity.CONTRAST, Light.UV)
    white = feature.measure(Quantity.CONTRAST, Light.VI)
    assert uv is not None
    assert white is not None
    # Darker white copies are brighter as their negatives: contrast there differs.
    assert uv.tolerance > 0.05
    assert feature.colour(Light.UV) is not None
    assert feature.colour(Light.VI) is None  # hidden there


def test_a_copy_of_something_else_is_left_out(captured: Make, make_model: Make) -> None:
    copies = copies_of([captured(1), captured(2, seed=2)], FRONT)
    assert Enrolment(make_model(pages=()), copies).unlike == (1,)


def test_a_saved_model_recognises_the_next_copy(
    enrolment: Enrolment, captured: Make, tmp_path: Path
) -> None:
    enrolment.place(PageName.FRONT, FeatureKind.STATIC_PRINT, EMBLEM)
    enrolment.place(PageName.FRONT, FeatureKind.PORTRAIT, Region(3, 7, 17, 24))
    saved = enrolment.save(tmp_path / "card")
    assert saved.is_working
    library = Library.load([tmp_path])
    assert library.broken == ()
    model: DocumentModel | None = library.model("UTO-BO-07001")
    assert model == saved
    document = replace(captured(9), data=None)
    found = identify(document, library)
    assert found.model == model
    placed = place(document, model, tmp_path / "card")
    assert {one.light for one in placed} == {Light.VI, Light.UV}
    assert enrolment.names == FRONT
    assert enrolment.lights(PageName.FRONT) == (Light.VI, Light.UV)
